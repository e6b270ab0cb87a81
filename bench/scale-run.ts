import { createPacer } from '../lib/adapters/web/pacer.ts';
import { createRobots } from '../lib/adapters/web/robots.ts';
import type { ArticleJob, FeedJob } from '../lib/model/jobs.ts';
import { maxReceives, timeLimits } from '../lib/model/names.ts';
import { defaultSettings } from '../lib/model/settings.ts';
import { ingestArticleHandler } from '../lib/pipeline/ingest-article.ts';
import { pollFeedHandler } from '../lib/pipeline/poll-feed.ts';
import type { Ports } from '../lib/pipeline/ports.ts';
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
  seed: number;
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
}

const sampleMs = 5 * 60_000;
/** A request to SQS and a query, as they take in Lambda within the region. */
const sendMs = 15;

/** A day of the pipeline in virtual time: the three stages as they are, over ports that count. */
export async function simulate(options: ScaleOptions): Promise<ScaleResult> {
  const began = performance.now();
  const start = new Date('2026-11-24T00:00:00Z');
  const clock = new VirtualClock(start);
  const end = clock.ms + options.hours * 3_600_000;
  const meter = new Meter(clock);
  const burstAt = clock.ms + (options.hours * 3_600_000) / 2;
  const world = makeWorld({ ...options, clock, burstAt });

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
  const asked = new Map<string, number>();
  let polls = 0;
  let feedOnly = 0;
  const storeLags: number[] = [];

  /** Each stage has its own pauses, as its functions have. */
  const portsOf = (): Ports => {
    const pacer = createPacer({ clock, politeness: settings.politeness, store: feeds });
    const web = world.web(pacer, (host) => asked.set(host, (asked.get(host) ?? 0) + 1));
    return {
      settings, clock, web, feeds, ...stores, robots: createRobots({ web, feeds, clock, pacer }), feedJobs: feedQueue, articleJobs: articleQueue, feedList: null,
      log: { info() {}, warn() {}, error: (event, facts) => faults.set(`${event} ${String(facts?.['code'])}`, (faults.get(`${event} ${String(facts?.['code'])}`) ?? 0) + 1) },
      report: {
        feed: ({ status }) => (polls += status === 'skipped' ? 0 : 1),
        article: ({ outcome, card, url }) => {
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
    const [requests, queries] = [feedQueue.requests + articleQueue.requests, meter.total('due queries')];
    await tick();
    ticks.push(((feedQueue.requests + articleQueue.requests - requests) * sendMs + (meter.total('due queries') - queries) * sendMs) / 1000);
  };
  for (let at = clock.ms; at < end; at += 60_000) clock.at(at, () => void schedule());

  const samples: Sample[] = [];
  let deepest = [0, 0];
  for (let at = clock.ms + sampleMs; at <= end; at += sampleMs) {
    await clock.runUntil(at);
    deepest = [Math.max(deepest[0] as number, feedQueue.depth), Math.max(deepest[1] as number, articleQueue.depth)];
    samples.push({ hour: (at - start.getTime()) / 3_600_000, feedDepth: feedQueue.depth, articleDepth: articleQueue.depth, lagP50: percentile(since, 0.5), lagP99: percentile(since, 0.99) });
    since = [];
  }
  for (const [fault, times] of faults) meter.count(`fault: ${fault}`, times);

  const counts = [...asked.values()].toSorted((a, b) => a - b);
  const figures = (queue: SimulatedQueue<FeedJob> | SimulatedQueue<ArticleJob>, most: number): QueueFigures => ({
    sent: queue.sent, doubles: queue.doubles, requests: queue.requests, invocations: queue.invocations, deepest: most, peakRunning: queue.peakRunning,
    peakInFlight: queue.peakInFlight, busySeconds: Math.round(queue.busyMs / 1000), dead: queue.dead,
  });
  return {
    options, hosts: world.hosts, polls, stored: storeLags.length, feedOnly,
    dueLag: { others: pair(lags.others), giant: pair(lags.giant) },
    storeLag: pair(storeLags),
    peaks: Object.fromEntries(meter.peaks), totals: Object.fromEntries(meter.totals), throttled: meter.throttled,
    feedQueue: figures(feedQueue, deepest[0] as number), articleQueue: figures(articleQueue, deepest[1] as number),
    requests: { most: counts.at(-1) ?? 0, median: percentile(counts, 0.5) },
    tick: { most: Math.max(...ticks), p99: percentile(ticks, 0.99) },
    samples, seconds: (performance.now() - began) / 1000,
  };
}

const pair = (values: number[]): [number, number] => [percentile(values, 0.5), percentile(values, 0.99)];

function percentile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).toSorted();
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}
