import type { Article, Card, Source } from '../model/article.ts';
import type { FeedConfig, FeedHealth, FeedState, FeedsFile } from '../model/feed.ts';
import type { ArticleJob, FeedJob, ReplayJob } from '../model/jobs.ts';
import type { Settings } from '../model/settings.ts';
import type { Report } from './outcomes.ts';

/** Everything the stages may do to the world. One plain object, always the last argument; AWS and local mode each make one. */
export interface Ports {
  settings: Settings;
  clock: Clock;
  log: Log;
  report: Report;
  web: Web;
  robots: Robots;
  feeds: FeedStore;
  articles: ArticleStore;
  pages: PageArchive;
  feedJobs: JobQueue<FeedJob>;
  articleJobs: JobQueue<ArticleJob | ReplayJob>;
  /** The configured feeds, where this process may read them; only schedule-feeds asks. */
  feedList: FeedList | null;
}

/** feeds.yaml as it was shipped: the hash tells whether it must be read at all. */
export interface FeedList {
  hash: string;
  load(): Promise<FeedsFile>;
}

export interface Clock {
  now(): Date;
  /** Resolves after so many milliseconds of this clock's time. */
  sleep(ms: number): Promise<void>;
}

/** One line an outcome, as data; never bodies. */
export interface Log {
  info(event: string, facts?: Record<string, unknown>): void;
  warn(event: string, facts?: Record<string, unknown>): void;
  error(event: string, facts?: Record<string, unknown>): void;
}

export interface WebRequest {
  url: string;
  purpose: 'feed' | 'page' | 'robots' | 'discovery';
  /** Validators of an earlier answer, byte for byte. */
  etag?: string | null;
  lastModified?: string | null;
  /** Decoded bytes allowed. Default by purpose: feed 10 MB, page 5 MB, robots 500 KiB, discovery 2 MB. */
  maxBytes?: number;
}

export interface WebReply {
  /** Status of the last hop. Any status is an answer: a fault is thrown only when there is none. */
  status: number;
  /** Address of the last hop. */
  url: string;
  /** Each redirect followed, in order. */
  redirects: { status: number; from: string; to: string }[];
  /** Lower-case names; repeated headers joined by ", ". */
  headers: Record<string, string>;
  /** Content-Encoding undone. Empty for 304. For robots, cut at the limit instead of refused. */
  body: Uint8Array;
}

/** Asks publishers: guarded addresses, deadlines, limits, identity and the pause between two requests to a host all live here. */
export interface Web {
  /** Throws NewsclipError `web.*` when there is no usable answer. */
  get(request: WebRequest): Promise<WebReply>;
  /**
   * Resolves once the pause owed to each of these hosts is over. A stage calls it before it gives its hosts up,
   * so that the next worker, wherever it runs, may ask at once.
   */
  settle(hosts: string[]): Promise<void>;
  /** Milliseconds of the pause owed to this host that are left; 0 when it may be asked. */
  owed(host: string): number;
}

export interface RobotsVerdict {
  allowed: boolean;
  /** `allowed`, `disallowed`, `missing` (4xx: allowed), `unavailable` (5xx, time-out: not allowed for now). */
  reason: 'allowed' | 'disallowed' | 'missing' | 'unavailable';
  /** Seconds, at most 30; null when not stated. The pause is widened to it by the implementation. */
  crawlDelay: number | null;
  /** What stands behind `unavailable`: a status or an error code. */
  cause?: string;
}

export interface Robots {
  verdict(url: string): Promise<RobotsVerdict>;
  /** Widens the pause to the Crawl-delay that is known of this host already, from another stage perhaps. Asks no publisher. */
  recall(url: string): Promise<void>;
}

/** Feeds table: configuration, state, the seen-set, and robots.txt per host. Private to us. */
export interface FeedStore {
  /** Hash of the feeds file adopted last, or null. */
  adoptedHash(): Promise<string | null>;
  /**
   * Puts, changes and disables `file` feeds so that they equal the list; keeps states and `runtime` feeds; remembers the hash last. Of more than `limit`
   * differences it does that many and remembers no hash: called again, it goes on.
   */
  adopt(file: FeedsFile, hash: string, now: Date, limit?: number): Promise<{ added: number; changed: number; disabled: number }>;
  /** Adds or replaces feeds' configurations; keeps their states, or makes some that are due at once. */
  putConfigs(configs: FeedConfig[], now: Date): Promise<void>;
  remove(feedId: string): Promise<boolean>;
  /** Every feed, in no order, read as it is asked for: of 100,000 a caller keeps what it needs. */
  list(): AsyncIterable<FeedWithState>;
  get(feedId: string): Promise<FeedRecord | null>;
  /** Feeds whose next poll is due, soonest first per shard; reads pages until `limit`. From the index alone: `dueSk` is `<nextPollAt>#<host>`. */
  due(now: Date, limit: number): Promise<DueFeed[]>;
  /** The seen-set first, when given, then the state: two writes at most, one for an unchanged poll. */
  putState(state: FeedState, enabled: boolean, seen?: Uint8Array): Promise<void>;
  /** Notes that a feed fell ill or recovered, for the events; once a change, before the state that ends it. */
  putHealth(change: HealthChange): Promise<void>;
  /** Keeps an article job for another try, in the due index under keys of its own; replaces an earlier one for the same page. */
  putRetry(articleId: string, job: ArticleJob, at: Date): Promise<void>;
  /** Jobs whose time has come, soonest first. `dropRetry` with their time leaves one that a worker has put back meanwhile. */
  dueRetries(now: Date, limit: number): Promise<{ articleId: string; job: ArticleJob }[]>;
  dropRetry(feedId: string, articleId: string, dueUntil?: Date): Promise<void>;
  getRobots(host: string): Promise<StoredRobots | null>;
  putRobots(host: string, robots: StoredRobots): Promise<void>;
  /** Until when a registrable domain is to be left alone; null when it never asked. The time may have passed. */
  getQuiet(site: string): Promise<string | null>;
  /** Keeps that a publisher asked for quiet, for all functions and runs; a later time that is kept already stands. */
  putQuiet(site: string, until: Date): Promise<void>;
  /** The domains that are to be left alone now, and until when; one read of the index. */
  quietSites(now: Date): Promise<Map<string, string>>;
  /** How often the job of this message has failed. A queue counts receives, and not each of them is a try. */
  tries(messageId: string): Promise<number>;
  /** Notes that it failed once more, for as long as a queue keeps a message; returns how often that makes. */
  countTry(messageId: string, now: Date): Promise<number>;
}

/** A feed's health went from one to the other. */
export interface HealthChange {
  feedId: string;
  health: FeedHealth;
  before: FeedHealth;
  at: string;
  /** Code of the last fault; null when it recovered. */
  error: string | null;
}

export interface DueFeed {
  feedId: string;
  /** Host and port of `state.url`. */
  host: string;
  dueAt: string;
}

export interface FeedWithState {
  config: FeedConfig;
  state: FeedState;
}

export interface FeedRecord extends FeedWithState {
  /** Packed seen-set (lib/feed/seen-set.ts); empty before the first poll. */
  seen: Uint8Array;
}

export interface StoredRobots {
  /** HTTP status, or 0 when there was no answer. */
  status: number;
  body: string;
  fetchedAt: string;
  /** Unix seconds; also the item's TTL. */
  expiresAt: number;
}

/** Ways under which one story may be met again. Ids and hashes come from text/fingerprint.ts. */
export interface StoryKeys {
  id: string;
  /** Hashes of other addresses and of feed + guid. */
  aliases: string[];
  /** Registrable domain: one that was forgotten as a whole takes no story in. */
  site?: string;
  /** An identifier that is an address other than the link. While it was the link as well no alias was needed: what this feed brought under it is the same story. */
  former?: { feedId: string; guid: string };
}

/** What is kept of a story that was taken down on request: nothing of its words, only what keeps it out and lets a broken-off removal go on. */
export interface Tombstone {
  id: string;
  forgottenAt: string;
  /** UTC day of first sight, under which its objects lay; null for a story that was never stored. */
  day: string | null;
  domain: string | null;
  rev: number | null;
  gen: number | null;
  /** Ids of the feeds that carried it. */
  feeds: string[];
}

/** How far a removal got. */
export interface Forgotten {
  id: string;
  /** Objects and items that were there and are gone. */
  objects: number;
  items: number;
  tombstone: Tombstone;
}

export interface Look {
  card: Card | null;
  forgotten: boolean;
  /** Under which id its tombstone lies, where it is the story itself that was taken down. */
  tombstone?: string;
}

/** Articles table and the articles/ part of the bucket. */
export interface ArticleStore {
  /** The card under the id, or under an alias. Expired cards do not count. One batch read. */
  find(keys: StoryKeys): Promise<Card | null>;
  /** The same, and whether the story, or its whole site, was taken down and must not be stored again. */
  look(keys: StoryKeys): Promise<Look>;
  /** The whole record behind a card. Throws `store.missing`. */
  body(card: Card): Promise<Article>;
  /** Every version that is kept, first one first, the card's own last. */
  history(card: Card): Promise<Pick<Card, 'rev' | 'gen' | 'changedAt' | 'contentHash' | 's3' | 'change' | 'withdrawnAt'>[]>;
  /**
   * Object first, aliases, the earlier revision when `previous` is given, the card last and conditional: absent when there is no
   * `previous`, else still at `previous.rev` and `previous.gen`. Returns the card as stored; null when somebody was faster: nothing
   * that a reader sees has changed then.
   */
  put(article: Article, aliases: string[], previous: Card | null): Promise<Card | null>;
  /** A further feed carried the story: noted on the card (at most 20) and as an item of its own for byFeed. */
  addSource(card: Card, source: Source): Promise<void>;
  /** Do the card or its entries under further feeds lie under other keys than today's (docs/upgrade.md)? With `apply` they are written under these, while the card is still the same. */
  rekey(card: Card, apply: boolean): Promise<boolean>;
}

/** Take-down on request; not for the stages. */
export interface Removals {
  /**
   * Removes the card, its history, feed items, records and raw pages; leaves a tombstone, and the given aliases pointing to it. Those two
   * come first: whatever breaks off later, readers see nothing any more, and the next call goes on. Doing it twice does no harm.
   */
  forget(keys: StoryKeys, now: Date): Promise<Forgotten>;
  /** Keeps a whole site out from now on; what is stored of it has to be forgotten one by one. */
  forgetSite(domain: string, now: Date): Promise<void>;
  /** Ids of live cards of a site, a page at a time; from an index, which may lag behind by a moment. */
  idsOfSite(domain: string): AsyncIterable<string>;
}

/** raw/ part of the bucket: the exact bytes of a page, gzip, with its headers as metadata. */
export interface PageArchive {
  /** Returns the object key. `expiresAt`: when the story goes, Unix seconds; its page goes no later than that, or with the retention of pages. */
  put(page: { id: string; firstSeenAt: string; fetchedAt: Date; url: string; headers: Record<string, string>; body: Uint8Array; expiresAt?: number | null }): Promise<string>;
  get(key: string): Promise<{ url: string; contentType: string | null; headers: Record<string, string>; body: Uint8Array; fetchedAt: string }>;
}

export interface JobQueue<Job> {
  /** Sends all of them, in as few requests as the queue's limits allow. Throws `queue.rejected` when any was not taken. */
  send(jobs: Job[]): Promise<void>;
  /** Makes received messages visible again after so many seconds instead of the queue's own time-out. */
  delay(receipts: { receipt: string; seconds: number }[]): Promise<void>;
  /** Milliseconds that a worker who has nothing else to do had better wait for a host than hand its messages back: waiting is billed. Absent: as long as it takes. */
  patienceMs?: number;
}
