import type { Card } from '../lib/model/article.ts';
import type { FeedConfig, FeedState } from '../lib/model/feed.ts';
import type { ArticleJob } from '../lib/model/jobs.ts';
import type { ArticleStore, FeedStore, PageArchive, StoredRobots, StoryKeys } from '../lib/pipeline/ports.ts';
import { cardItem, cardOf } from '../lib/model/card.ts';
import { itemSize, renderItem } from '../lib/model/item.ts';
import { dueIndex, keys, listFields, shards } from '../lib/model/names.ts';
import { shardOf } from '../lib/model/tables.ts';
import { renderMessage } from '../lib/pipeline/message.ts';
import { hostOf } from '../lib/text/url.ts';
import type { VirtualClock } from './scale-clock.ts';
import type { WorldFeed } from './scale-world.ts';

/** Units a second that one DynamoDB partition serves (developer guide, "Partitions and data distribution"). */
export const partitionLimits = { write: 1_000, read: 3_000 } as const;

/** Counts what the tables are asked: in all, and the busiest second of each partition key of an index. */
export class Meter {
  readonly totals = new Map<string, number>();
  /** Index → units in the busiest second of one partition key. */
  readonly peaks = new Map<string, number>();
  /** Units that came in a second when their partition key was above its limit. */
  throttled = 0;
  private second = 0;
  private readonly now = new Map<string, { index: string; units: number }>();
  private readonly clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  count(what: string, units = 1): void {
    this.totals.set(what, (this.totals.get(what) ?? 0) + units);
  }

  /** Units of one partition key, `kind` telling which limit counts. */
  units(kind: 'write' | 'read', index: string, key: string, units: number): void {
    this.count(`${kind} units`, units);
    this.count(`${kind} units of ${index}`, units);
    const second = Math.floor(this.clock.ms / 1000);
    if (second !== this.second) {
      this.now.clear();
      this.second = second;
    }
    const name = `${kind} ${index} ${key}`;
    const entry = this.now.get(name) ?? { index: `${index}, ${kind}`, units: 0 };
    entry.units += units;
    this.now.set(name, entry);
    if (entry.units > partitionLimits[kind]) this.throttled += units;
    this.peaks.set(entry.index, Math.max(this.peaks.get(entry.index) ?? 0, entry.units));
  }

  total(what: string): number {
    return this.totals.get(what) ?? 0;
  }
}

const units = (bytes: number): number => Math.ceil(bytes / 1024);
const minuteOf = (time: string): number => Math.floor(Date.parse(time) / 60_000);
const notHere = (): never => {
  throw new Error('the simulation knows no such feed');
};
/** What of a port the three stages call in a day. */
const part = <Port>(some: Partial<Port>): Port => some as Port;

/** The Feeds table in memory; the due index by minute. */
export function memoryFeeds(world: WorldFeed[], clock: VirtualClock, meter: Meter, polled: (feed: WorldFeed, dueAt: string) => void): FeedStore {
  const feeds = new Map<string, { config: FeedConfig; state: FeedState; seen: Uint8Array }>();
  const due = new DueIndex<string>();
  const retries = new DueIndex<string>();
  const retryJobs = new Map<string, { articleId: string; job: ArticleJob; at: string }>();
  const robots = new Map<string, StoredRobots>();
  const quiet = new Map<string, string>();
  const tries = new Map<string, number>();
  for (const feed of world) {
    feeds.set(feed.config.id, { ...feed, seen: new Uint8Array() });
    due.add(feed.state.nextPollAt, feed.config.id);
  }
  /** Keys-only entries are about 120 bytes; a query is eventually consistent: half a unit for 4 KB, per shard. */
  const readIndex = (found: number) => {
    for (let shard = 0; shard < shards.due; shard += 1) meter.units('read', 'due', String(shard), Math.max(0.5, Math.ceil((found / shards.due) * 120 / 4096) / 2));
    meter.count('due queries', shards.due + Math.floor((found * 120) / 1_000_000));
  };

  return part<FeedStore>({
    async get(feedId) {
      const feed = feeds.get(feedId);
      if (!feed) return null;
      meter.units('read', 'Feeds', feedId, 1 + Math.max(1, Math.ceil(feed.seen.length / 4096)) / 2);
      return feed;
    },
    async putState(state, enabled, seen) {
      const feed = feeds.get(state.feedId);
      if (!feed) return notHere();
      const before = feed.state.nextPollAt;
      polled({ config: feed.config, state }, before);
      due.drop(before, state.feedId);
      if (enabled) due.add(state.nextPollAt, state.feedId);
      feed.state = state;
      meter.count('feed writes');
      meter.units('write', 'Feeds', state.feedId, units(itemSize(renderItem({ ...keys.feedState(state.feedId), ...state })) + 60));
      // the old entry goes, the new one comes
      meter.units('write', 'due', String(shardOf(state.feedId, shards.due)), 2);
      if (!seen) return;
      feed.seen = seen;
      meter.count('largest seen-set, bytes', Math.max(0, seen.length - meter.total('largest seen-set, bytes')));
      meter.units('write', 'Feeds', state.feedId, units(seen.length + 40));
    },
    async putHealth({ feedId }) {
      meter.units('write', 'Feeds', feedId, 1);
    },
    async due(now, limit) {
      const found = due.until(now.getTime(), limit, (id) => feeds.get(id)?.state.nextPollAt ?? '');
      readIndex(found.length);
      return found.map((feedId) => {
        const { state } = feeds.get(feedId) ?? notHere();
        return { feedId, host: hostOf(state.url), dueAt: state.nextPollAt };
      });
    },
    async putRetry(articleId, job, at) {
      const id = `${job.feedId} ${articleId}`;
      const old = retryJobs.get(id);
      if (old) retries.drop(old.at, id);
      retryJobs.set(id, { articleId, job, at: at.toISOString() });
      retries.add(at.toISOString(), id);
      meter.units('write', 'Feeds', job.feedId, units(renderMessage(job).length + 100));
      meter.units('write', dueIndex.name, `retry ${shardOf(articleId, shards.due)}`, 1);
    },
    async dueRetries(now, limit) {
      const found = retries.until(now.getTime(), limit, (id) => retryJobs.get(id)?.at ?? '');
      readIndex(found.length);
      return found.map((id) => retryJobs.get(id) ?? notHere());
    },
    async dropRetry(feedId, articleId) {
      const id = `${feedId} ${articleId}`;
      retries.drop(retryJobs.get(id)?.at ?? '', id);
      retryJobs.delete(id);
      meter.units('write', 'Feeds', feedId, 1);
    },
    async getQuiet(site) {
      meter.units('read', 'Feeds', site, 0.5);
      return quiet.get(site) ?? null;
    },
    async putQuiet(site, until) {
      const time = until.toISOString();
      meter.count('quiet sites told');
      meter.units('write', 'Feeds', site, 1);
      if ((quiet.get(site) ?? '') >= time) return;
      meter.units('write', 'due', 'quiet', 1);
      quiet.set(site, time);
    },
    async quietSites(now) {
      for (const [site, until] of quiet) if (until < now.toISOString()) quiet.delete(site);
      meter.units('read', 'due', 'quiet', Math.max(0.5, Math.ceil((quiet.size * 120) / 4096) / 2));
      return new Map(quiet);
    },
    async tries(messageId) {
      meter.units('read', 'Feeds', messageId, 1);
      return tries.get(messageId) ?? 0;
    },
    async countTry(messageId) {
      meter.units('read', 'Feeds', messageId, 1);
      meter.units('write', 'Feeds', messageId, 1);
      tries.set(messageId, (tries.get(messageId) ?? 0) + 1);
      return tries.get(messageId) ?? 0;
    },
    async getRobots(host) {
      meter.units('read', 'Feeds', host, 0.5);
      return robots.get(host) ?? null;
    },
    async putRobots(host, stored) {
      robots.set(host, stored);
      meter.units('write', 'Feeds', host, units(stored.body.length / 4 + 100));
    },
  });
}

/** Names by the minute they are due; those of one minute in the order of their time when they are asked for. */
class DueIndex<Name extends string> {
  private readonly minutes = new Map<number, Set<Name>>();
  private earliest = Number.POSITIVE_INFINITY;

  add(time: string, name: Name): void {
    const minute = minuteOf(time);
    this.earliest = Math.min(this.earliest, minute);
    const set = this.minutes.get(minute);
    if (set) set.add(name);
    else this.minutes.set(minute, new Set([name]));
  }

  drop(time: string, name: Name): void {
    this.minutes.get(minuteOf(time))?.delete(name);
  }

  until(now: number, limit: number, timeOf: (name: Name) => string): Name[] {
    const found: Name[] = [];
    const last = Math.floor(now / 60_000);
    let empty = true;
    for (let minute = this.earliest; minute <= last && found.length < limit; minute += 1) {
      const set = this.minutes.get(minute);
      if (!set || set.size === 0) {
        this.minutes.delete(minute);
        if (empty) this.earliest = minute + 1;
        continue;
      }
      empty = false;
      found.push(...[...set].filter((name) => minute < last || Date.parse(timeOf(name)) <= now).toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)));
    }
    return found.slice(0, limit);
  }
}

/** What is read again of a card: a day of stories at 100,000 feeds would take a gigabyte otherwise. */
const slim = (card: Card): Card => ({ ...card, excerpt: null, image: null, tags: [] });

/** The Articles table in memory, with the units that its items and index entries take; bodies are not kept. */
export function memoryArticles(clock: VirtualClock, meter: Meter): { articles: ArticleStore; pages: PageArchive } {
  const cards = new Map<string, Card>();
  const aliasOf = new Map<string, string>();
  const find = ({ id, aliases }: StoryKeys): Card | null => {
    meter.units('read', 'Articles', id, (2 + aliases.length) / 2);
    const other = aliases.map((alias) => aliasOf.get(alias)).find((target) => target !== undefined);
    return cards.get(id) ?? (other === undefined ? null : (cards.get(other) ?? null));
  };
  const write = (card: Card) => {
    const item = cardItem(card);
    meter.count('article writes');
    meter.units('write', 'Articles', card.id, units(itemSize(item)));
    const entry = units(itemSize(Object.fromEntries(Object.entries(item).filter(([name]) => (listFields as readonly string[]).includes(name)))) + 120);
    meter.units('write', 'byFeed', card.sources[0]?.feedId ?? '', entry);
    meter.units('write', 'bySite', card.domain, entry);
    meter.units('write', 'byTime', String(shardOf(card.id, shards.byTime)), entry);
  };
  return {
    articles: part<ArticleStore>({
      find: async (keys) => find(keys),
      look: async (keys) => ({ card: find(keys), forgotten: false }),
      async put(article, aliases, previous) {
        if (previous === null && cards.has(article.id)) return null;
        meter.count('objects');
        for (const alias of aliases) {
          aliasOf.set(alias, article.id);
          meter.units('write', 'Articles', alias, 1);
        }
        const card = cardOf(article);
        write(card);
        if (previous) {
          meter.units('write', 'Articles', article.id, 1);
          write(card);
        }
        cards.set(article.id, slim(card));
        return card;
      },
      async addSource(card, source) {
        const sources = [...card.sources, source];
        cards.set(card.id, { ...card, sources });
        write(card);
      },
    }),
    pages: part<PageArchive>({
      async put({ id }) {
        meter.count('objects');
        return `raw/${id}`;
      },
    }),
  };
}
