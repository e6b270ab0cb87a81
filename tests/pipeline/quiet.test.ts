import { afterEach, beforeEach, expect, test } from 'vitest';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { createArticleTable } from '../../lib/adapters/aws/article-table.ts';
import { createFeedTable } from '../../lib/adapters/aws/feed-table.ts';
import type { LocalTables } from '../../lib/adapters/local/tables.ts';
import { createPublishers } from '../../lib/adapters/web/publishers.ts';
import type { ArticleJob, FeedJob } from '../../lib/model/jobs.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { ingestArticle, ingestArticleHandler } from '../../lib/pipeline/ingest-article.ts';
import { pollFeed } from '../../lib/pipeline/poll-feed.ts';
import type { FeedStore, Ports } from '../../lib/pipeline/ports.ts';
import { scheduleFeeds } from '../../lib/pipeline/schedule-feeds.ts';
import { openTestTables } from '../help/dynalite.ts';
import { makeArticleJob, makeFeedConfig } from '../help/jobs.ts';
import { memoryBucket } from '../help/memory-bucket.ts';
import { startPublisher, virtualClock, type Publisher } from '../unit/web/publisher.ts';

// One publisher with three hosts, and the functions that ask it, each with a client and a memory of its own; what they share is the table.
let tables: LocalTables;
let publisher: Publisher;
let feeds: FeedStore;
let clock: ReturnType<typeof virtualClock>;
let asked: string[];
let wish: Record<string, string>;

beforeEach(async () => {
  tables = await openTestTables();
  clock = virtualClock();
  asked = [];
  wish = { 'retry-after': '7200' };
  publisher = await startPublisher((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    if (request.url === '/busy') response.writeHead(429, wish).end();
    else response.end(request.url === '/robots.txt' ? '' : '<rss version="2.0"><channel><title>t</title></channel></rss>');
  });
  feeds = createFeedTable({ client: tables.client, tableName: tables.feeds });
  for (const [id, address] of [['busy', 'www.news.test/busy'], ['sister', 'feeds.news.test/rss'], ['stranger', 'other.test/rss']] as const) {
    const [host, path] = address.split('/');
    await feeds.putConfigs([makeFeedConfig({ id, url: `http://${host}:${publisher.port}/${path}` })], clock.now());
  }
});

afterEach(async () => {
  await publisher.close();
  await tables.close();
});

/** The ports of one function: nothing in memory that another one knows. */
function openFunction(): Ports & { sent: FeedJob[]; delays: number[]; puts: string[] } {
  const sent: FeedJob[] = [];
  const delays: number[] = [];
  const puts: string[] = [];
  const client = new Proxy(tables.client, {
    get: (target, name) => name !== 'send' ? Reflect.get(target, name, target) : (command: unknown, ...rest: unknown[]) => {
      if (command instanceof PutItemCommand) puts.push(command.input.Item?.['sk']?.S ?? '');
      return (target.send as (...all: unknown[]) => unknown)(command, ...rest);
    },
  });
  const store = createFeedTable({ client, tableName: tables.feeds });
  const settings = { ...defaultSettings, contact: 'https://reader.example/', allowHosts: ['www.news.test', 'feeds.news.test', 'pages.news.test', 'other.test'].map((host) => `${host}:${publisher.port}`) };
  const articles = createArticleTable({ client, tableName: tables.articles, bucket: memoryBucket(), clock });
  return {
    settings, clock, feeds: store, articles, feedList: null, sent, delays, puts,
    log: { info() {}, warn() {}, error() {} }, report: { feed() {}, article() {} },
    pages: { put: async () => 'raw', get: () => Promise.reject(new Error('unused')) },
    feedJobs: { send: async (jobs) => void sent.push(...jobs), delay: async () => {} },
    articleJobs: { send: async () => {}, delay: async (receipts) => void delays.push(...receipts.map(({ seconds }) => seconds)) },
    ...createPublishers({ clock, settings, version: 'test', feeds: store, lookup: async () => [{ address: '127.0.0.1', family: 4 }] }),
  };
}

const job = (feedId: string): FeedJob => ({ type: 'feed', feedId, host: 'h', dueAt: clock.now().toISOString(), force: true });
const page = (): ArticleJob => makeArticleJob({ entry: { ...makeArticleJob().entry, link: `http://pages.news.test:${publisher.port}/story` } });
const secondsUntil = (time: string | null | undefined): number => (Date.parse(time ?? '') - clock.now().getTime()) / 1000;

test('the scheduler leaves the feeds of a site that answered 429 where they are, until it is over', async () => {
  await pollFeed(job('busy'), openFunction());
  const first = openFunction();
  await scheduleFeeds(first);
  expect(first.sent.map(({ feedId }) => feedId)).toEqual(['stranger']);
  clock.advance(7_200_000);
  const later = openFunction();
  await scheduleFeeds(later);
  expect(later.sent.map(({ feedId }) => feedId).toSorted()).toEqual(['sister', 'stranger']);
});

test('a poll that another function has in hand asks nobody, costs one write, and counts as no failure', async () => {
  expect(await pollFeed(job('busy'), openFunction())).toMatchObject({ status: 'throttled', health: 'throttled' });
  const other = openFunction();
  const outcome = await pollFeed(job('sister'), other);
  expect(asked).toEqual(['www.news.test/busy']);
  expect(outcome).toMatchObject({ status: 'throttled', error: 'http.throttled', health: 'new', message: expect.stringContaining('news.test asked to be left alone') });
  expect(other.puts).toEqual(['STATE']);
  const state = (await feeds.get('sister'))?.state;
  expect(state).toMatchObject({ failures: 0, health: 'new', lastPollAt: null });
  expect(secondsUntil(state?.nextPollAt)).toBeGreaterThanOrEqual(7_200);
  expect(secondsUntil(state?.nextPollAt)).toBeLessThan(7_200 * 1.11);
  expect(await pollFeed(job('stranger'), openFunction())).toMatchObject({ status: 'ok' });
});

test('the article worker hands a page back until it is over, and holds nothing against robots.txt', async () => {
  await pollFeed(job('busy'), openFunction());
  const worker = openFunction();
  const record = { messageId: 'm', receiptHandle: 'r', body: JSON.stringify(page()), attributes: { ApproximateReceiveCount: '1', MessageGroupId: 'g' } };
  expect(await ingestArticleHandler(() => worker)({ Records: [record] })).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] });
  expect(worker.delays).toEqual([7_200]);
  expect(worker.puts).toEqual(['TRIES']);
  expect(asked).toEqual(['www.news.test/busy']);
  clock.advance(7_200_000);
  await ingestArticle(page(), { attempt: 2, last: false }, openFunction());
  expect(asked.slice(1)).toEqual(['pages.news.test/robots.txt', 'pages.news.test/story']);
});

test.each([
  ['no time named: a minute', {}, 60],
  ['a date', { 'retry-after': 'DATE' }, 900],
  ['a month: a day', { 'retry-after': '2592000' }, 86_400],
])('429 with %s', async (_what, headers: Record<string, string>, seconds) => {
  wish = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value === 'DATE' ? new Date(clock.now().getTime() + 900_000).toUTCString() : value]));
  const worker = openFunction();
  await pollFeed(job('busy'), worker);
  const until = secondsUntil((await feeds.quietSites(clock.now())).get('news.test'));
  expect(Math.abs(until - seconds)).toBeLessThanOrEqual(1);
  // the wish, the change of health for the event, the state
  expect(worker.puts.map((sk) => sk.split('#')[0])).toEqual(['QUIET', 'HEALTH', 'STATE']);
});
