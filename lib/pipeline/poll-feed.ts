import type { Entry, FeedConfig, FeedState, ParsedFeed } from '../model/feed.ts';
import type { FeedOutcome } from './outcomes.ts';
import type { FeedRecord, Ports, WebReply } from './ports.ts';
import type { QueueHandler } from './queue-handler.ts';
import { compareEntries, dropFalseGuids } from '../feed/seen-set.ts';
import { addressOf, nextState, type PollResult } from '../feed/next-poll.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { errorReason, NewsclipError } from '../model/errors.ts';
import { ArticleJob, FeedJob } from '../model/jobs.ts';
import { retrySeconds } from '../model/names.ts';
import { sha256Hex } from '../text/fingerprint.ts';
import { readReply } from '../text/reply.ts';
import { hostOf, siteOf } from '../text/url.ts';
import { isHealthEvent } from './publish-changes.ts';
import { queueHandler } from './queue-handler.ts';
import { robotsFault } from './robots-fault.ts';

/** Asks one feed for what is new. Whatever a publisher does is an outcome and ends in the feed's state; only our own stores' faults are thrown. */
export async function pollFeed(job: FeedJob, ports: Ports): Promise<FeedOutcome> {
  const record = await ports.feeds.get(job.feedId);
  if (record === null) return skipped(job.feedId, '', null, 'skipped', 'the feed is not there any more');
  const reason = reasonNotToAsk(job, record, ports.clock.now());
  if (reason !== null) return reason;

  const url = addressOf(record.state, ports.clock.now());
  const asked = await askFeed(url, record, ports);
  if (asked.kind === 'read') return sendNew(record, asked, ports, url);
  return putState(record, asked, { new: 0, changed: 0 }, ports, url);
}

/** Why a feed is left alone now; a pause that the publisher asked for holds against `force` too. */
function reasonNotToAsk({ force }: FeedJob, { config, state }: FeedRecord, now: Date): FeedOutcome | null {
  const title = config.title ?? state.title;
  if (!config.enabled) return skipped(config.id, config.url, title, 'skipped', 'the feed is disabled');
  if (state.nextPollAt <= now.toISOString()) return null;
  if (state.health === 'gone') return skipped(config.id, config.url, title, 'gone', `gone; it is looked at again at ${state.nextPollAt}`, state);
  if (state.health === 'throttled') return skipped(config.id, config.url, title, 'throttled', `the publisher asked us to wait until ${state.nextPollAt}`, state);
  return force ? null : skipped(config.id, config.url, title, 'skipped', `not due until ${state.nextPollAt}`, state);
}

type Read = { kind: 'read'; reply: WebReply; feed: ParsedFeed; bodyHash: string };
type NotRead = Exclude<PollResult, { kind: 'ok' }>;

async function askFeed(url: string, { config, state }: FeedRecord, ports: Ports): Promise<Read | NotRead> {
  let reply: WebReply | null = null;
  try {
    if (ports.settings.robotsForFeeds) await askRobots(url, ports);
    else await ports.robots.recall(url);
    reply = await ports.web.get({ url, purpose: 'feed', etag: state.etag, lastModified: state.lastModified });
    if (reply.status === 304) return { kind: 'unchanged', reply };
    const code = readReply(reply);
    if (code !== null) throw new NewsclipError(code, `answered ${reply.status}`, { status: reply.status });
    const bodyHash = sha256Hex(reply.body).slice(0, 16);
    if (bodyHash === state.bodyHash) return { kind: 'unchanged', reply };
    const feed = await parseFeed(reply.body, { url: reply.url, contentType: reply.headers['content-type'] ?? null, maxItems: config.maxItems });
    return { kind: 'read', reply, feed, bodyHash };
  } catch (error) {
    if (!(error instanceof NewsclipError)) throw error;
    // no answer of this feed's: its site is to be left alone
    if (error.code === 'http.throttled' && reply === null) return { kind: 'held', seconds: Number(error.facts['retryAfter']) };
    return { kind: 'failed', code: error.code, message: error.message, reply };
  }
}

async function askRobots(url: string, ports: Ports): Promise<void> {
  const verdict = await ports.robots.verdict(url);
  if (!verdict.allowed) throw robotsFault(verdict, url);
}

/** Jobs first, then the seen-set, then the state with its validators: a crash in between costs a repeated poll, never an entry. */
async function sendNew(record: FeedRecord, { reply, feed, bodyHash }: Read, ports: Ports, url: string): Promise<FeedOutcome> {
  const { fresh, changed, seen } = compareEntries(dropFalseGuids(feed.entries), record.config.id, record.seen);
  const now = ports.clock.now();
  const jobs = [...fresh.map((entry) => jobOf(entry, 'new', record, feed, now)), ...changed.map((entry) => jobOf(entry, 'changed', record, feed, now))];
  if (jobs.length > 0) await ports.articleJobs.send(jobs);
  return putState(record, { kind: 'ok', reply, feed, bodyHash }, { new: fresh.length, changed: changed.length }, ports, url, jobs.length > 0 || record.seen.length === 0 ? seen : undefined);
}

function jobOf(entry: Entry, reason: ArticleJob['reason'], { config, state }: FeedRecord, feed: ParsedFeed, now: Date): ArticleJob {
  return {
    type: 'article',
    feedId: config.id,
    feedUrl: config.url,
    feedTitle: config.title ?? feed.title,
    feedLanguage: config.language ?? feed.language,
    tags: config.tags,
    retention: config.retention,
    ...(config.revisit && { revisit: config.revisit }),
    host: hostOf(entry.link ?? state.url),
    reason,
    tries: 0,
    seenAt: now.toISOString(),
    entry,
  };
}

async function putState({ config, state }: FeedRecord, result: PollResult, found: { new: number; changed: number }, ports: Ports, asked: string, seen?: Uint8Array): Promise<FeedOutcome> {
  const now = ports.clock.now();
  const next = nextState({ config, state, result, now, asked });
  if (isHealthEvent(state.health, next.health)) {
    await ports.feeds.putHealth({ feedId: config.id, health: next.health, before: state.health, at: now.toISOString(), error: next.lastError?.code ?? null });
  }
  await ports.feeds.putState(next, config.enabled, seen);
  return {
    feedId: config.id,
    url: config.url,
    title: config.title ?? next.title,
    status: statusOf(result, next),
    error: result.kind === 'failed' ? result.code : result.kind === 'held' ? 'http.throttled' : null,
    message: messageOf(result, next),
    ...found,
    nextPollAt: next.nextPollAt,
    health: next.health,
    healthBefore: state.health,
    notes: result.kind === 'ok' ? result.feed.notes : [],
  };
}

function messageOf(result: PollResult, { url, nextPollAt }: FeedState): string | null {
  if (result.kind === 'failed') return `${result.message}: ${errorReason(result.code)}; asked again at ${nextPollAt}`;
  if (result.kind === 'held') return `${siteOf(url)} asked to be left alone; asked again at ${nextPollAt}`;
  return result.kind === 'unchanged' ? 'unchanged' : null;
}

function statusOf({ kind }: PollResult, { health }: FeedState): FeedOutcome['status'] {
  if (kind === 'held') return 'throttled';
  if (kind !== 'failed') return kind;
  return health === 'gone' || health === 'throttled' ? health : 'error';
}

const skipped = (feedId: FeedConfig['id'], url: string, title: string | null, status: FeedOutcome['status'], message: string, state?: FeedState): FeedOutcome => ({
  feedId, url, title, status, error: state?.lastError?.code ?? null, message, new: 0, changed: 0, nextPollAt: state?.nextPollAt ?? null,
  health: state?.health ?? null, healthBefore: state?.health ?? null, notes: [],
});

/** Handler of the feed queue. */
export const pollFeedHandler = (openPorts: () => Ports): QueueHandler =>
  queueHandler(
    {
      name: 'poll-feed',
      parseJob: (value) => FeedJob.parse(value),
      run: async (job, _receive, ports) => ports.report.feed(await pollFeed(job, ports)),
      failed: () => {}, // the log has it, and the feed is due again at the next tick
      queue: (ports) => ports.feedJobs,
      retrySeconds: retrySeconds.feed,
    },
    openPorts,
  );
