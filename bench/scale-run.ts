import { createPacer } from '../lib/adapters/web/pacer.ts';
import { createRobots } from '../lib/adapters/web/robots.ts';
import { prices } from '../lib/cost/prices.ts';
import type { ArticleJob, FeedJob } from '../lib/model/jobs.ts';
import { maxReceives, timeLimits } from '../lib/model/names.ts';
import { defaultSettings } from '../lib/model/settings.ts';
import { ingestArticleHandler } from '../lib/pipeline/ingest-article.ts';
import { pollFeedHandler } from '../lib/pipeline/poll-feed.ts';
import type { JobQueue, Ports } from '../lib/pipeline/ports.ts';
import { scheduleFeedsHandler } from '../lib/pipeline/schedule-feeds.ts';
import { hostOf } from '../lib/text/url.ts';
import { VirtualClock } from './scale-clock.ts';
import { SimulatedQueue } from './scale-queue.ts';
import { memoryArticles, memoryFeeds, Meter } from './scale-stores.ts';
import { giantHost, makeWorld } from './scale-world.ts';

export interface ScaleOptions {
  feeds: number;
  hours: number;
  /** Workers at once. */
  feedConcurrency: number;
  articleConcurrency: number;
  /** Seconds between two requests to a host, and requests to it at once. */
  delay: number;
  perHost: number;
  giantShare: number;
  failingShare: number;
  strictShare: number;
  failingPages: number;
  seed: number;
  /** Told of each hour that is over. */
  progress?: (line: string) => void;
}

/** Every five minutes. */
export interface Sample {
  hour: number;
  feedDepth: number;
  articleDepth: number;
  /** Median and 99th percentile of the due-lag of the polls since the last sample, seconds, giant apart. */
  lagP50: number;
  lagP99: number;
}

export interface ScaleResult {
  options: ScaleOptions;
  hosts: number;
  polls: number;
  stored: number;
  feedOnly: number;
  /** Seconds between the time a feed was due and its poll: [p50, p99], of feeds on the giant host and of all others. */
  dueLag: { others: [number, number]; giant: [number, number] };
  /** Seconds from publication to storage, p50 and p99, giant apart. */
  storeLag: [number, number];
  /** Polls and pages that met a site's wish for quiet: put off without a request. */
  held: { polls: number; pages: number };
  /** US dollars a million stored stories, from what was counted. */
  dollars: { total: number; perMillion: number };
  peaks: Record<string, number>;
  totals: Record<string, number>;
  throttled: number;
  feedQueue: QueueFigures;
  articleQueue: QueueFigures;
  /** Requests of the host asked most and of the median host. */
  requests: { most: number; median: number };
  tick: { most: number; p99: number };
  samples: Sample[];
  seconds: number;
}

export interface QueueFigures {
  sent: number;
  doubles: number;
  requests: number;
  invocations: number;
  deepest: number;
  peakRunning: number;
  peakInFlight: number;
  busySeconds: number;
  dead: number;
  /** Seconds until a message was received first: p50, p99, most. */
  waited: [number, number, number];
}

const sampleMs = 5 * 60_000;
/** Milliseconds of virtual time that a call takes, as within a region. */
const callMs = { read: 6, write: 8, object: 30, send: 15, query: 15 };
/** A story's share of a function of 512 MB: 35 ms of a whole processor (bench/walk.ts), of which it has 512 / 1769. */
const extractMs = 120;

/** A day of the pipeline in virtual time: the three stages as they are, over ports that count. */
export async function simulate({ progress = () => {}, ...options }: ScaleOptions): Promise<ScaleResult> {
  const began = performance.now();
  const start = new Date('2026-11-24T00:00:00Z');
  const clock = new VirtualClock(start);
  const end = clock.ms + options.hours * 3_600_000;
  const meter = new Meter(clock);
  const burstAt = clock.ms + (options.hours * 3_600_000) / 2;
  const giantQuietAt = clock.ms + options.hours * 3_600_000 * 0.75;
  const world = makeWorld({ ...options, clock, burstAt, giantQuietAt });

  const lags = { others: [] as number[], giant: [] as number[] };
  let since: number[] = [];
  const settings = { ...defaultSettings, contact: 'https://scale.example/about', politeness: { delay: options.delay, perHost: options.perHost } };
  const queueOf = <Job extends FeedJob | ArticleJob>(name: 'feed' | 'article') =>
    new SimulatedQueue<Job>({ clock, concurrency: name === 'feed' ? options.feedConcurrency : options.articleConcurrency, timeLimit: timeLimits[name], maxReceives: maxReceives[name], perHost: options.perHost });
  const feedQueue = queueOf<FeedJob>('feed');
  const articleQueue = queueOf<ArticleJob>('article');
  const feeds = memoryFeeds(world.feeds, clock, meter, ({ state }, dueAt) => {
    const lag = (clock.ms - Date.parse(dueAt)) / 1000;
    if (hostOf(state.url) === giantHost) lags.giant.push(lag);
    else {
      lags.others.push(lag);
      since.push(lag);
    }
  });
  const stores = memoryArticles(clock, meter);
  const slow = slowDown(clock);
  const slowFeeds = slow(feeds, { get: callMs.read, putState: callMs.write, putHealth: callMs.write, due: callMs.query, dueRetries: callMs.query, quietSites: callMs.query, getQuiet: callMs.read, putQuiet: callMs.write, putRetry: callMs.write, dropRetry: callMs.write, getRobots: callMs.read, putRobots: callMs.write });
  const slowStores = {
    articles: slow(stores.articles, { find: callMs.read, look: callMs.read, put: callMs.object + 2 * callMs.write + extractMs, addSource: callMs.write }),
    pages: slow(stores.pages, { put: callMs.object }),
  };
  const sending = <Job>(queue: JobQueue<Job>): JobQueue<Job> => slow(queue, { send: (jobs: Job[]) => Math.ceil(jobs.length / 10) * callMs.send, delay: callMs.send });
  const asked = new Map<string, number>();
  let polls = 0;
  let feedOnly = 0;
  const held = { polls: 0, pages: 0 };
  const storeLags: number[] = [];

  /** Each stage has its own pauses, as its functions have. */
  const portsOf = (): Ports => {
    const pacer = createPacer({ clock, politeness: settings.politeness, store: slowFeeds });
    const web = world.web(pacer, (host) => asked.set(host, (asked.get(host) ?? 0) + 1));
    return {
      settings, clock, web, feeds: slowFeeds, ...slowStores, robots: createRobots({ web, feeds: slowFeeds, clock, pacer }), feedJobs: sending(feedQueue), articleJobs: sending(articleQueue), feedList: null,
      log: { info() {}, warn() {}, error: (event, facts) => faults.set(`${event} ${String(facts?.['code'])}`, (faults.get(`${event} ${String(facts?.['code'])}`) ?? 0) + 1) },
      report: {
        feed: ({ status, message }) => {
          polls += status === 'skipped' ? 0 : 1;
          held.polls += status === 'throttled' && message?.includes('asked to be left alone') ? 1 : 0;
        },
        article: ({ outcome, card, url, error }) => {
          held.pages += outcome === 'retry' && error === 'http.throttled' ? 1 : 0;
          if (outcome !== 'stored' || card === null) return;
          if (card.status === 'feed-only') feedOnly += 1;
          else if (url !== null && hostOf(url) !== giantHost) storeLags.push((clock.ms - Date.parse(card.publishedAt)) / 1000);
        },
      },
    };
  };
  const faults = new Map<string, number>();
  const [schedulePorts, pollPorts, ingestPorts] = [portsOf(), portsOf(), portsOf()];
  feedQueue.handler = pollFeedHandler(() => pollPorts);
  articleQueue.handler = ingestArticleHandler(() => ingestPorts);
  const tick = scheduleFeedsHandler(() => schedulePorts);

  const ticks: number[] = [];
  const schedule = async (): Promise<void> => {
    const from = clock.ms;
    await tick();
    ticks.push((clock.ms - from) / 1000);
  };
  for (let at = clock.ms; at < end; at += 60_000) clock.at(at, () => void schedule());

  const samples: Sample[] = [];
  let deepest = [0, 0];
  for (let at = clock.ms + sampleMs; at <= end; at += sampleMs) {
    await clock.runUntil(at);
    deepest = [Math.max(deepest[0] as number, feedQueue.depth), Math.max(deepest[1] as number, articleQueue.depth)];
    samples.push({ hour: (at - start.getTime()) / 3_600_000, feedDepth: feedQueue.depth, articleDepth: articleQueue.depth, lagP50: percentile(since, 0.5), lagP99: percentile(since, 0.99) });
    since = [];
    if ((at - start.getTime()) % 3_600_000 === 0) {
      const seconds = Math.round((performance.now() - began) / 1000);
      progress(`${(at - start.getTime()) / 3_600_000} h: ${polls} polls, ${storeLags.length} stories, queues ${feedQueue.depth} and ${articleQueue.depth}, ${seconds} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
    }
  }
  for (const [fault, times] of faults) meter.count(`fault: ${fault}`, times);

  const counts = [...asked.values()].toSorted((a, b) => a - b);
  const figures = (queue: SimulatedQueue<FeedJob> | SimulatedQueue<ArticleJob>, most: number): QueueFigures => ({
    sent: queue.sent, doubles: queue.doubles, requests: queue.requests, invocations: queue.invocations, deepest: most, peakRunning: queue.peakRunning,
    peakInFlight: queue.peakInFlight, busySeconds: Math.round(queue.busyMs / 1000), dead: queue.dead,
    waited: [...pair(queue.waits), Math.round(queue.waits.reduce((most, wait) => Math.max(most, wait), 0))],
  });
  const total = dollars(meter, feedQueue, articleQueue, ticks);
  return {
    options, hosts: world.hosts, polls, stored: storeLags.length, feedOnly,
    dueLag: { others: pair(lags.others), giant: pair(lags.giant) },
    storeLag: pair(storeLags), held, dollars: { total, perMillion: (total / Math.max(1, storeLags.length)) * 1e6 },
    peaks: Object.fromEntries(meter.peaks), totals: Object.fromEntries(meter.totals), throttled: meter.throttled,
    feedQueue: figures(feedQueue, deepest[0] as number), articleQueue: figures(articleQueue, deepest[1] as number),
    requests: { most: counts.at(-1) ?? 0, median: percentile(counts, 0.5) },
    tick: { most: ticks.reduce((most, seconds) => Math.max(most, seconds), 0), p99: percentile(ticks, 0.99) },
    samples, seconds: (performance.now() - began) / 1000,
  };
}

/** The same port, each of its methods taking so long first; milliseconds, or what they are for its first argument. */
const slowDown =
  (clock: VirtualClock) =>
  <Port extends object>(port: Port, times: { [Method in keyof Port]?: number | ((argument: never) => number) }): Port => {
    const slow = { ...port } as Record<string, unknown>;
    for (const [name, ms] of Object.entries(times) as [keyof Port & string, number | ((argument: unknown) => number)][]) {
      const method = port[name] as (...given: unknown[]) => unknown;
      slow[name] = async (...given: unknown[]) => {
        await clock.sleep(typeof ms === 'number' ? ms : ms(given[0]));
        return method.apply(port, given);
      };
    }
    return slow as Port;
  };

/** What was counted at list prices; logs, metrics and storage, which depend on settings, apart. */
function dollars(meter: Meter, feedQueue: SimulatedQueue<FeedJob>, articleQueue: SimulatedQueue<ArticleJob>, ticks: number[]): number {
  const gbSeconds = 0.5 * ((feedQueue.busyMs + articleQueue.busyMs) / 1000 + ticks.reduce((sum, seconds) => sum + seconds, 0));
  return (
    meter.total('write units') * prices.writeUnit + meter.total('read units') * prices.readUnit + meter.total('objects') * prices.s3Put +
    (feedQueue.requests + articleQueue.requests) * prices.sqsRequest + gbSeconds * prices.lambdaGbSecond +
    (feedQueue.invocations + articleQueue.invocations + ticks.length) * prices.lambdaRequest + ticks.length * prices.schedulerCall
  );
}

const pair = (values: number[]): [number, number] => [percentile(values, 0.5), percentile(values, 0.99)];

function percentile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).toSorted();
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}
