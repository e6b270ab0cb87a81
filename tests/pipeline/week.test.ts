import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticleTable } from '../../lib/adapters/aws/article-table.ts';
import { listCards } from '../../lib/adapters/local/cards.ts';
import { createPublishers, type PolitenessLine } from '../../lib/adapters/web/publishers.ts';
import { reportPoliteness } from '../../lib/cli/doctor-polite.ts';
import type { Card } from '../../lib/model/article.ts';
import type { FeedState } from '../../lib/model/feed.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { ingestArticleHandler } from '../../lib/pipeline/ingest-article.ts';
import type { Clock, FeedStore, JobQueue, Ports, StoredRobots } from '../../lib/pipeline/ports.ts';
import { pollFeedHandler } from '../../lib/pipeline/poll-feed.ts';
import type { QueueHandler } from '../../lib/pipeline/queue-handler.ts';
import { scheduleFeeds } from '../../lib/pipeline/schedule-feeds.ts';
import { openTestTables } from '../help/dynalite.ts';
import { makeFeedConfig, makeFeedState } from '../help/jobs.ts';
import { memoryBucket } from '../help/memory-bucket.ts';
import { html, storyPage, type Answer } from '../help/publisher.ts';
import { startPublisher, type Publisher } from '../unit/web/publisher.ts';

// A week of an unattended pipeline in some seconds: the stages and the client are the real ones, the publisher is on loopback and counts,
// and only time is made up. Monday, 2026-11-23, 00:00 is the start.
const start = Date.parse('2026-11-23T00:00:00.000Z');
const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

interface Asked {
  at: number;
  host: string;
  path: string;
  headers: IncomingMessage['headers'];
  status: number;
  etag: string | null;
}

type Site = (path: string, at: number, headers: IncomingMessage['headers'], earlier: Asked[]) => Answer;

const asked: Asked[] = [];
const lines: PolitenessLine[] = [];
const faults: string[] = [];
let cards: Card[] = [];
const states = new Map<string, FeedState>();
let publisher: Publisher;

const rss = (host: string, count: number, channel = ''): string =>
  `<rss version="2.0"><channel><title>${host}</title>${channel}${Array.from({ length: Math.min(count, 20) }, (_, at) => count - at)
    .map((n) => `<item><title>Story ${n}</title><link>http://${host}.test:${publisher.port}/story/${n}</link><guid>${n}</guid><pubDate>${new Date(start + n * 4 * hour - 4 * hour).toUTCString()}</pubDate></item>`)
    .join('')}</channel></rss>`;

/** One entry each four hours. */
const entriesAt = (at: number): number => Math.floor((at - start) / (4 * hour)) + 1;
const feed = (body: string, headers: Record<string, string> = {}): Answer => ({ body, headers: { 'content-type': 'application/rss+xml', ...headers } });
const story = (path: string): Answer => html(storyPage(`Story ${path.slice(7)}`, `town ${path.slice(7)}`));
/** Answers 304 where the validator is right. */
const tagged = (etag: string, headers: IncomingMessage['headers'], body: string, more: Record<string, string> = {}): Answer =>
  headers['if-none-match'] === etag ? { status: 304, headers: more } : feed(body, { etag, ...more });

const sites: Record<string, Site> = {
  plain: (path, at, headers) => (path === '/feed' ? tagged(`"${entriesAt(at)}"`, headers, rss('plain', entriesAt(at))) : path === '/robots.txt' ? { status: 404 } : story(path)),
  ttl: (_path, _at, headers) => tagged('"t"', headers, rss('ttl', 0, '<ttl>300</ttl>')),
  fresh: (_path, _at, headers) => tagged('"m"', headers, rss('fresh', 0), { 'cache-control': 'public, max-age=21600' }),
  period: (_path, _at, headers) => tagged('"p"', headers, '<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>p</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel></rss>'),
  quiet: (_path, _at, headers) => tagged('"q"', headers, rss('quiet', 0, `<skipHours>${[0, 1, 2, 3, 4, 5].map((each) => `<hour>${each}</hour>`).join('')}</skipHours><skipDays><day>Saturday</day></skipDays>`)),
  throttle: (path, at, headers, earlier) => (path !== '/feed' ? story(path) : earlier.length % 3 === 2 ? { status: 429, headers: { 'retry-after': '9000' } } : tagged(`"${entriesAt(at)}"`, headers, rss('throttle', entriesAt(at)))),
  until: (_path, at, headers, earlier) => (earlier.length === 1 ? { status: 503, headers: { 'retry-after': new Date(at + 5 * hour).toUTCString() } } : tagged('"u"', headers, rss('until', 0))),
  broken: () => ({ status: 500 }),
  slow: (path, at, headers) => (path === '/robots.txt' ? { body: 'User-agent: *\nCrawl-delay: 12\nDisallow: /story/2' } : path === '/feed' ? tagged(`"${entriesAt(at)}"`, headers, rss('slow', Math.max(12, entriesAt(at)))) : story(path)),
  mute: (path, at, headers) => (path === '/robots.txt' ? { status: 503 } : path === '/feed' ? tagged('"1"', headers, rss('mute', 3)) : story(path)),
  gone: () => ({ status: 410 }),
  oldhome: () => ({ status: 301, headers: { location: `http://newhome.test:${publisher.port}/feed` } }),
  newhome: (_path, _at, headers) => tagged('"n"', headers, rss('newhome', 0)),
  renewed: (_path, _at, headers, earlier) => (headers['if-none-match'] === earlier.at(-1)?.etag ? { status: 304, headers: { etag: `"r${earlier.length}"` } } : feed(rss('renewed', 0), { etag: `"r${earlier.length}"` })),
  dated: (_path, _at, headers) => (headers['if-modified-since'] === 'Mon,  23 nov 2026 - odd' ? { status: 304 } : feed(rss('dated', 0), { 'last-modified': 'Mon,  23 nov 2026 - odd' })),
  bare: () => feed(rss('bare', 0)),
};

beforeAll(async () => {
  let now = start;
  // Sleeping costs nothing: whoever sleeps is alone at work.
  const clock: Clock = { now: () => new Date(now), sleep: async (ms) => void (now += ms) };
  publisher = await startPublisher((request, response) => {
    const host = (request.headers.host ?? '').split('.')[0] ?? '';
    const path = request.url ?? '';
    const earlier = asked.filter((each) => each.host === host && each.path === path);
    const answer = sites[host]?.(path, now, request.headers, earlier) ?? { status: 404 };
    const { etag = null } = answer.headers ?? {};
    asked.push({ at: now, host, path, headers: request.headers, status: answer.status ?? 200, etag: etag ?? earlier.at(-1)?.etag ?? null });
    response.writeHead(answer.status ?? 200, answer.headers ?? {}).end(answer.body ?? '');
  });
  const names = Object.keys(sites);
  const settings = { ...defaultSettings, contact: 'https://reader.example/', allowHosts: names.map((name) => `${name}.test:${publisher.port}`) };
  const feeds = memoryFeeds(names.filter((name) => name !== 'newhome'));
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
  const feedJobs = memoryQueue<Parameters<Ports['feedJobs']['send']>[0][number]>(clock);
  const articleJobs = memoryQueue<Parameters<Ports['articleJobs']['send']>[0][number]>(clock);
  const log = { info: () => {}, warn: () => {}, error: (event: string, facts: object = {}) => void faults.push(`${event} ${JSON.stringify(facts)}`) };
  const tables = await openTestTables();
  const ports = {
    settings, clock, log, report: { feed: () => {}, article: () => {} }, feeds, articles: createArticleTable({ client: tables.client, tableName: tables.articles, bucket: memoryBucket(), clock }), pages: { put: async () => 'raw', get: () => Promise.reject(new Error('unused')) }, feedJobs, articleJobs, feedList: null,
    ...createPublishers({ clock, settings, version: 'test', feeds, lookup, ledger: (line) => void lines.push(line) }),
  } as unknown as Ports;
  const poll = pollFeedHandler(() => ports);
  const ingest = ingestArticleHandler(() => ports);
  while (now < start + week) {
    await scheduleFeeds(ports);
    await feedJobs.work(poll);
    await articleJobs.work(ingest);
    const next = Math.min(...[...states.values()].map(({ nextPollAt }) => Date.parse(nextPollAt)), feedJobs.next(), articleJobs.next(), feeds.nextRetry());
    now = Math.max(now + 1000, Math.ceil(next / 60_000) * 60_000);
  }
  cards = await listCards(tables.client, tables.articles, clock.now());
  await tables.close();
}, 180_000);

afterAll(() => publisher.close());

const of = (host: string, path = '/feed'): Asked[] => asked.filter((each) => each.host === host && each.path === path);
const gapsOf = (requests: Asked[]): number[] => requests.slice(1).map(({ at }, place) => at - (requests[place] as Asked).at);

describe('manners that hold for every host', () => {
  test('no request within a second of another one', () => {
    for (const host of Object.keys(sites)) expect(Math.min(...gapsOf(asked.filter((each) => each.host === host)), Number.POSITIVE_INFINITY), host).toBeGreaterThanOrEqual(1000);
  });

  test('no feed is asked more often than each quarter of an hour, nor forgotten for more than a day and a bit', () => {
    for (const host of Object.keys(sites)) {
      if (host === 'gone' || host === 'oldhome' || host === 'newhome') continue;
      const gaps = gapsOf(of(host));
      expect(Math.min(...gaps), host).toBeGreaterThanOrEqual(15 * 60_000);
      expect(Math.max(...gaps), host).toBeLessThanOrEqual(1.1 * day + (host === 'quiet' ? 30 * hour : 120_000));
    }
  });

  test('validators go back byte for byte', () => {
    for (const host of Object.keys(sites)) {
      const wrong = of(host).filter(({ headers }, place, all) => {
        const tag = all[place - 1]?.etag;
        return tag && all[place - 1]?.status !== 429 && headers['if-none-match'] !== tag;
      });
      expect(wrong.map(({ at }) => new Date(at).toISOString()), host).toEqual([]);
    }
    expect(of('dated').slice(1).every(({ status }) => status === 304)).toBe(true);
    expect(of('renewed').slice(1).every(({ status }) => status === 304)).toBe(true);
  });

  test('the ledger shows no broken rule', () => {
    expect(reportPoliteness(lines).broken).toEqual([]);
    expect(lines.filter(({ kind }) => kind === 'request')).toHaveLength(asked.length);
  });
});

describe('what a publisher asks for', () => {
  test.each([['ttl', 5 * hour], ['fresh', 6 * hour], ['period', 12 * hour], ['bare', hour]])('%s is kept, and jitter only adds', (host, least) => {
    const gaps = gapsOf(of(host));
    expect(gaps.length).toBeGreaterThan(6);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(least);
    // after the first answer up to an hour more, so that feeds that were added together part
    expect(gaps[0]).toBeLessThanOrEqual(least + hour + 120_000);
    if (host !== 'bare') expect(Math.max(...gaps.slice(1))).toBeLessThanOrEqual(1.1 * least + 120_000);
    expect(new Set(gaps).size).toBeGreaterThan(1);
  });

  test('hours and days to be left alone', () => {
    const times = of('quiet').map(({ at }) => new Date(at)).slice(1); // the first poll could not know
    expect(times.length).toBeGreaterThan(50);
    expect(times.filter((time) => time.getUTCHours() < 6 || time.getUTCDay() === 6)).toEqual([]);
  });

  test('Retry-After, in seconds for the whole site and as a date', () => {
    const limits = asked.filter(({ host, status }) => host === 'throttle' && status === 429);
    expect(limits.length).toBeGreaterThan(3);
    for (const limit of limits) expect(asked.filter(({ host, at }) => host === 'throttle' && at > limit.at && at < limit.at + 9_000_000)).toEqual([]);
    const [refused, next] = of('until').slice(1);
    expect((next?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(5 * hour - 1000);
  });

  test('robots.txt: what it forbids, its delay, and its silence', () => {
    const paths = asked.filter(({ host }) => host === 'slow').map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/story/2'))).toEqual([]);
    expect(paths).toContain('/story/1');
    const first = asked.findIndex(({ host, path }) => host === 'slow' && path === '/robots.txt');
    expect(Math.min(...gapsOf(asked.slice(first).filter(({ host }) => host === 'slow')))).toBeGreaterThanOrEqual(12_000);
    expect(asked.filter(({ host, path }) => host === 'mute' && path.startsWith('/story'))).toEqual([]);
    expect(Math.min(...gapsOf(of('plain', '/robots.txt')))).toBeGreaterThanOrEqual(day);
  });
});

describe('feeds that fail', () => {
  test('back off from an hour to a day, and never for ever', () => {
    const gaps = gapsOf(of('broken')).map((gap) => gap / hour);
    for (const [place, least] of [1, 2, 4, 8, 16, 24, 24].entries()) {
      expect(gaps[place]).toBeGreaterThanOrEqual(least);
      expect(gaps[place]).toBeLessThanOrEqual(least * 1.1 + 0.04);
    }
    expect(states.get('broken')).toMatchObject({ health: 'degraded', lastError: { code: 'http.server-error' } });
  });

  test('410 is believed on the third day', () => {
    const polls = of('gone');
    expect(polls).toHaveLength(3);
    expect(Math.min(...gapsOf(polls))).toBeGreaterThanOrEqual(day);
    expect(states.get('gone')).toMatchObject({ health: 'gone', lastError: { code: 'http.gone' } });
  });

  test('a move to another site is adopted after three answers over two days', () => {
    const old = of('oldhome');
    expect(old.length).toBeGreaterThanOrEqual(3);
    const last = old.at(-1)?.at ?? 0;
    expect(last - (old[0]?.at ?? 0)).toBeGreaterThanOrEqual(2 * day);
    expect(states.get('oldhome')?.url).toBe(`http://newhome.test:${publisher.port}/feed`);
    expect(of('newhome').filter(({ at }) => at > last + 60_000).length).toBeGreaterThan(3);
  });
});

test('meanwhile every story was had, and each page asked for once', () => {
  expect(faults).toEqual([]);
  const titles = cards.filter(({ sources }) => sources.some(({ feedId }) => feedId === 'plain')).map(({ title }) => title);
  expect(titles.length).toBeGreaterThanOrEqual(40);
  expect(new Set(titles).size).toBe(titles.length);
  const pages = asked.filter(({ host, path }) => host === 'plain' && path.startsWith('/story')).map(({ path }) => path);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.length).toBe(titles.length);
});

/** The feed store's port over maps: a week of polls through real tables would take minutes. tests/contracts holds the real ones to it. */
function memoryFeeds(names: string[]): FeedStore & { nextRetry(): number } {
  const configs = new Map(names.map((name) => [name, makeFeedConfig({ id: name, url: `http://${name}.test:${publisher.port}/feed` })]));
  const seen = new Map<string, Uint8Array>();
  const robots = new Map<string, StoredRobots>();
  const quiet = new Map<string, string>();
  const tries = new Map<string, number>();
  const retries = new Map<string, { articleId: string; job: never; at: number }>();
  for (const [name, { url }] of configs) states.set(name, makeFeedState({ feedId: name, url, etag: null, bodyHash: null, nextPollAt: new Date(start).toISOString(), lastPollAt: null, lastOkAt: null, entryTimes: [], health: 'new', title: null }));
  const port = {
    adoptedHash: async () => null,
    due: async (now: Date) =>
      [...states.values()].filter(({ nextPollAt }) => nextPollAt <= now.toISOString()).map(({ feedId, url, nextPollAt }) => ({ feedId, host: new URL(url).host, dueAt: nextPollAt })),
    get: async (id: string) => ({ config: configs.get(id), state: states.get(id), seen: seen.get(id) ?? new Uint8Array() }),
    putState: async (state: FeedState, _enabled: boolean, set?: Uint8Array) => {
      states.set(state.feedId, state);
      if (set) seen.set(state.feedId, set);
    },
    putHealth: async () => {},
    putRetry: async (articleId: string, job: never, at: Date) => void retries.set(articleId, { articleId, job, at: at.getTime() }),
    dueRetries: async (now: Date) => [...retries.values()].filter(({ at }) => at <= now.getTime()),
    dropRetry: async (_feed: string, articleId: string) => void retries.delete(articleId),
    getRobots: async (host: string) => robots.get(host) ?? null,
    putRobots: async (host: string, record: StoredRobots) => void robots.set(host, record),
    getQuiet: async (site: string) => quiet.get(site) ?? null,
    putQuiet: async (site: string, until: Date) => void quiet.set(site, until.toISOString()),
    tries: async (message: string) => tries.get(message) ?? 0,
    countTry: async (message: string) => tries.set(message, (tries.get(message) ?? 0) + 1).get(message) ?? 0,
    quietSites: async (now: Date) => new Map([...quiet].filter(([, until]) => until > now.toISOString())),
    nextRetry: () => Math.min(...[...retries.values()].map(({ at }) => at), Number.POSITIVE_INFINITY),
  };
  return port as unknown as FeedStore & { nextRetry(): number };
}

/** Hands out one message at a time, and again when it was given back. */
function memoryQueue<Job>(clock: Clock): JobQueue<Job> & { work(handler: QueueHandler): Promise<void>; next(): number } {
  let waiting: { id: string; job: Job; receives: number; at: number }[] = [];
  let count = 0;
  const visible = () => waiting.filter(({ at }) => at <= clock.now().getTime());
  return {
    send: async (jobs) => void waiting.push(...jobs.map((job) => ({ id: String(++count), job, receives: 0, at: 0 }))),
    delay: async (receipts) => {
      for (const { receipt, seconds } of receipts) for (const message of waiting) if (message.id === receipt) message.at = clock.now().getTime() + seconds * 1000;
    },
    async work(handler) {
      for (let [message] = visible(); message; [message] = visible()) {
        const { id, job } = message;
        const failed = await handler({ Records: [{ messageId: id, receiptHandle: id, body: JSON.stringify(job), attributes: { ApproximateReceiveCount: String(++message.receives), MessageGroupId: 'g' } }] });
        if (failed.batchItemFailures.length === 0 || message.receives >= 6) waiting = waiting.filter((other) => other.id !== id);
      }
    },
    next: () => Math.min(...waiting.map(({ at }) => at), Number.POSITIVE_INFINITY),
  };
}
