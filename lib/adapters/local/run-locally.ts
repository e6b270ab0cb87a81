import type { NewsEvent } from '../../model/event.ts';
import type { FeedConfig } from '../../model/feed.ts';
import type { FeedJob } from '../../model/jobs.ts';
import type { Clock, FeedList, FeedWithState, Ports } from '../../pipeline/ports.ts';
import type { ArticleOutcome, FeedOutcome, Report } from '../../pipeline/outcomes.ts';
import type { Settings } from '../../model/settings.ts';
import { feedDefaults } from '../../feed/feeds-file.ts';
import { NewsclipError } from '../../model/errors.ts';
import { feedIdOf } from '../../text/fingerprint.ts';
import { hostOf } from '../../text/url.ts';
import { ingestArticleHandler } from '../../pipeline/ingest-article.ts';
import { pollFeedHandler } from '../../pipeline/poll-feed.ts';
import { adoptFeedList, scheduleFeeds, sendRetries } from '../../pipeline/schedule-feeds.ts';
import { openNewsclip, type LocalNewsclip } from './ports.ts';
import { sweepDaily } from './sweep.ts';

export interface RunOptions {
  /** Folder for tables, objects and queues. */
  data: string;
  settings: Settings;
  version: string;
  /** Feeds to adopt; null leaves those that are there. */
  feedList: FeedList | null;
  /** Poll these addresses only, adding those that are new. */
  only: string[];
  /** Also poll what is not due. */
  force: boolean;
  /** Starting time of the clock; it goes on from there. */
  now?: Date;
  /** Instead of the machine's. */
  clock?: Clock;
  report?: Partial<Report>;
  /** Told of each event that the bus would be told of on AWS. */
  onEvent?: (event: NewsEvent) => void;
  log?: Ports['log'];
  /** Stops after the work in hand; what is left stays in the queues. */
  signal?: AbortSignal;
}

export interface RunSummary {
  feeds: Record<FeedOutcome['status'], number>;
  articles: Record<ArticleOutcome['outcome'], number>;
  /** Messages that wait for another try, and when the first of them is due. */
  waiting: { count: number; next: string | null };
  /** Messages in the dead letters. */
  dead: number;
  /** A stop was asked for before the queues were empty. */
  stopped: boolean;
  seconds: number;
  data: string;
}

/** One scheduler tick, then the queues until they are empty, through the handlers that AWS runs. Throws `store.in-use`. */
export async function runLocally(options: RunOptions): Promise<RunSummary> {
  const summary = emptySummary(options.data);
  const report: Report = {
    feed: (outcome) => {
      summary.feeds[outcome.status]++;
      options.report?.feed?.(outcome);
    },
    article: (outcome) => {
      summary.articles[outcome.outcome]++;
      options.report?.article?.(outcome);
    },
  };
  const local = await openNewsclip({ ...options, report });
  const started = performance.now();
  try {
    await walk(local, options);
    await sweepDaily(local, options.data);
    summary.waiting = local.waiting();
    summary.dead = local.dead();
    summary.stopped = options.signal?.aborted ?? false;
    summary.seconds = (performance.now() - started) / 1000;
    return summary;
  } finally {
    await local.close();
  }
}

/** What a run does between opening the folder and closing it. */
export async function walk(local: LocalNewsclip, options: Pick<RunOptions, 'only' | 'force' | 'signal'>): Promise<void> {
  await sendDue(local.ports, options);
  await drainQueues(local, options.signal);
}

/** The tick; with `only`, just those feeds; with `force`, also those that are not due. */
async function sendDue(ports: Ports, { only, force }: Pick<RunOptions, 'only' | 'force'>): Promise<void> {
  if (only.length === 0 && !force) {
    await scheduleFeeds(ports);
    return;
  }
  const now = ports.clock.now();
  await adoptFeedList(now, ports);
  await sendRetries(now, ports);
  const jobOf = ({ config, state }: FeedWithState): FeedJob => ({ type: 'feed', feedId: config.id, host: hostOf(state.url), dueAt: now.toISOString(), force });
  const jobs = new Map<string, FeedJob>();
  for await (const feed of ports.feeds.list()) {
    if (only.length === 0 ? feed.config.enabled : only.includes(feed.config.url)) jobs.set(feed.config.url, jobOf(feed));
  }
  for (const url of only) if (!jobs.has(url)) jobs.set(url, jobOf(await addFeed(url, ports, now)));
  await ports.feedJobs.send([...jobs.values()].toSorted((a, b) => (a.feedId < b.feedId ? -1 : 1)));
}

async function addFeed(url: string, ports: Ports, now: Date): Promise<FeedWithState> {
  await ports.feeds.putConfigs([runtimeFeed(url)], now);
  const added = await ports.feeds.get(feedIdOf(url));
  if (added === null) throw new NewsclipError('store.missing', `the feed ${url} was added and is not there`, { url });
  return added;
}

/** A feed that a person named on the command line, with the defaults of feeds.yaml. */
export const runtimeFeed = (url: string): FeedConfig => ({
  id: feedIdOf(url), url, title: null, interval: feedDefaults.interval, tags: [], language: null, maxItems: feedDefaults.maxItems, retention: null, enabled: true, managedBy: 'runtime',
});

/** Polls make article jobs, so the article queue is drained beside the feed queue and once more behind it. */
async function drainQueues({ ports, feedQueue, articleQueue }: LocalNewsclip, signal?: AbortSignal): Promise<void> {
  const poll = pollFeedHandler(() => ports);
  const ingest = ingestArticleHandler(() => ports);
  const polled = feedQueue.drain(poll, { concurrency: 32, ...(signal && { signal }) }).then(() => 'polled' as const);
  do {
    await articleQueue.drain(ingest, { concurrency: 32, waitForDelayedMs: 0, ...(signal && { signal }) });
  } while ((await Promise.race([polled, ports.clock.sleep(20)])) !== 'polled');
  await articleQueue.drain(ingest, { concurrency: 32, ...(signal && { signal }) });
}

const emptySummary = (data: string): RunSummary => ({
  feeds: { ok: 0, unchanged: 0, skipped: 0, throttled: 0, gone: 0, error: 0 },
  articles: { stored: 0, revised: 0, joined: 0, unchanged: 0, repeat: 0, forgotten: 0, retry: 0, dropped: 0 },
  waiting: { count: 0, next: null },
  dead: 0,
  stopped: false,
  seconds: 0,
  data,
});
