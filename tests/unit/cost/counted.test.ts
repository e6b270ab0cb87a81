import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArticleTable } from '../../../lib/adapters/aws/article-table.ts';
import { createFeedTable } from '../../../lib/adapters/aws/feed-table.ts';
import { createReport } from '../../../lib/adapters/aws/report.ts';
import type { LocalTables } from '../../../lib/adapters/local/tables.ts';
import { defaultCostInput, estimateCost } from '../../../lib/cost/estimate.ts';
import { renderEstimate } from '../../../lib/cost/render-estimate.ts';
import { usage } from '../../../lib/cost/usage.ts';
import { compareEntries } from '../../../lib/feed/seen-set.ts';
import { articlesTable, feedsTable } from '../../../lib/model/tables.ts';
import { articleId, guidAlias, urlAlias } from '../../../lib/text/fingerprint.ts';
import { makeArticle } from '../../help/article.ts';
import { openTestTables } from '../../help/dynalite.ts';
import { makeEntry, makeFeedConfig, makeFeedState } from '../../help/jobs.ts';
import { memoryBucket } from '../../help/memory-bucket.ts';
import { putItems, readUnits, storedBytes, writeUnits } from '../../help/write-units.ts';

/** Counts at the clients of the stores; the cost model must not promise less, nor much more, than what the code does. */
const meter = { units: 0, bytes: 0, writes: 0, reads: 0 };
const reset = (): void => void Object.assign(meter, { units: 0, bytes: 0, writes: 0, reads: 0 });
let tables: LocalTables;

beforeAll(async () => {
  tables = await openTestTables();
  tables.client.middlewareStack.add((next) => (args) => {
    meter.reads += readUnits(args.input as never);
    for (const item of putItems(args.input as never)) {
      meter.writes += 1;
      meter.units += writeUnits(item, [articlesTable, feedsTable]);
      meter.bytes += storedBytes(item, [articlesTable, feedsTable]);
    }
    return next(args);
  }, { step: 'initialize' });
});
afterAll(() => tables.close());

const story = () => {
  const paragraph = 'After eleven hours of debate the council has approved the bridge with a narrow majority, and building is to start in spring. ';
  return makeArticle({
    url: 'https://www.regional-news.example/politics/2026/11/council-approves-harbour-bridge-1234567.html',
    title: 'Council approves harbour bridge after months of debate over cost and noise',
    description: paragraph.repeat(2).slice(0, 200), excerpt: paragraph.repeat(3).slice(0, 300), authors: [{ name: 'Ada Quist' }], tags: ['harbour', 'bridge', 'council'],
    image: { url: 'https://images.regional-news.example/2026/11/bridge-model-1600x900.jpg', width: 1600, height: 900, alt: 'A model of the bridge', caption: null, credit: null },
  });
};

/** Counted, and promised: no more than that, and no less than two thirds of it. */
const within = (counted: number, promised: number): void => {
  expect(counted).toBeLessThanOrEqual(promised);
  expect(counted).toBeGreaterThanOrEqual((promised * 2) / 3);
};

test('a new article: units and bytes in the table', async () => {
  const article = story();
  const store = createArticleTable({ client: tables.client, tableName: tables.articles, bucket: memoryBucket(), clock: { now: () => new Date(article.changedAt) } });
  reset();
  await store.put(article, [], null);
  within(meter.units, usage.article.writeUnits);
  within(meter.bytes, usage.article.tableBytes);
  const kept = { ...article, id: 'cccccccccccccccccccc' };
  reset();
  await store.put({ ...kept, s3: { ...kept.s3, raw: `raw/v1/dt=2026-11-23/${kept.id}/20261123T080500Z-0123456789ab.html.gz` } }, [], null);
  within(meter.units, usage.article.writeUnits + usage.article.rawWriteUnits);
  reset();
  await store.put({ ...article, id: 'dddddddddddddddddddd' }, [guidAlias('harbour', 'tag:2')], null);
  within(meter.units, usage.article.writeUnits + usage.alias.writeUnits);
  within(meter.bytes, usage.article.tableBytes + usage.alias.tableBytes);
});

test('read units of a story and of a poll: what is kept of robots.txt and of quiet sites is asked for each, by a function that knows nothing yet', async () => {
  const { url } = story();
  const feeds = createFeedTable({ client: tables.client, tableName: tables.feeds });
  const aboutHost = async (): Promise<void> => {
    await feeds.getRobots('https://www.regional-news.example');
    await feeds.getQuiet('regional-news.example');
  };
  reset();
  await createArticleTable({ client: tables.client, tableName: tables.articles, bucket: memoryBucket() }).look({ id: articleId(url), aliases: [urlAlias(url), guidAlias('harbour', 'tag:1')], site: 'regional-news.example' });
  await aboutHost();
  within(meter.reads, usage.article.readUnits);
  reset();
  await feeds.get('harbour');
  await aboutHost();
  within(meter.reads, usage.poll.readUnits);
});

test('an unchanged poll is one write; its units, with the move in the due index', async () => {
  const feeds = createFeedTable({ client: tables.client, tableName: tables.feeds });
  await feeds.putConfigs([makeFeedConfig()], new Date('2026-11-23T08:00:00.000Z'));
  reset();
  const state = makeFeedState({ etag: '"33a64df551425fcc55e4d42a148795d9f25f89d4"', entryTimes: Array.from({ length: 20 }, (_, n) => `2026-11-23T07:${String(59 - n).padStart(2, '0')}:00.000Z`) });
  await feeds.putState(state, true);
  expect(meter.writes).toBe(1);
  // the old place in the index is deleted and the new one written: one unit more than a new item
  within(meter.units + 1, usage.poll.writeUnits);
});

test('the seen-set of a feed that shows 25 entries', async () => {
  const feeds = createFeedTable({ client: tables.client, tableName: tables.feeds });
  reset();
  const shown = (from: number) => Array.from({ length: 25 }, (_, n) => makeEntry({ guid: `tag:${from + n}`, link: `https://news.example/${from + n}` }));
  let seen: Uint8Array = new Uint8Array();
  for (let poll = 0; poll < 50; poll += 1) seen = compareEntries(shown(poll * 3), 'harbour', seen).seen;
  await feeds.putState(makeFeedState(), true, seen);
  within(meter.units - 2, usage.changedPoll.writeUnits);
});

test('log lines', () => {
  const lines: string[] = [];
  const log = { info: (event: string, facts = {}) => void lines.push(JSON.stringify({ timestamp: '2026-11-24T08:00:00.000Z', level: 'INFO', event, ...facts })), warn: () => {}, error: () => {} };
  const report = createReport(log, () => new Date('2026-11-24T08:00:00Z'), 'Newsclip');
  report.article({ outcome: 'stored', feedId: 'regional-news-politics', url: story().url, card: { ...story(), ...cardOnly() } as never, error: null, message: null, cleaned: { kept: 4_321, removed: 12_345 } });
  report.end?.();
  report.feed({ feedId: 'regional-news-politics', url: 'https://www.regional-news.example/feed.xml', title: null, status: 'unchanged', error: null, message: null, new: 0, changed: 0, nextPollAt: '2026-11-24T08:15:00.000Z', health: 'ok', healthBefore: 'ok', notes: [] });
  report.end?.();
  within(lines[0]?.length ?? 0, usage.article.logBytes);
  within(lines[1]?.length ?? 0, usage.batch.articleLogBytes);
  within(lines[2]?.length ?? 0, usage.poll.logBytes);
  within(lines[3]?.length ?? 0, usage.batch.feedLogBytes);
});

const cardOnly = () => ({ status: 'ok', extraction: { status: 'ok', method: 'page', reason: null, quality: 1, removed: { label: 3 } } });

const large = { ...defaultCostInput, feeds: 10_000, articlesPerDay: 1_000_000, archiveRaw: false };

test('a million articles a day of 10,000 feeds, without raw pages: as deployed, with events of many stories, with tables that follow the load; and at most twelve dollars with everything included', () => {
  const perMillion = (more: Partial<typeof large>) => estimateCost({ ...large, ...more }).perMillionArticles;
  expect(perMillion({})).toBeLessThanOrEqual(16.2);
  expect(perMillion({ events: 'batched' })).toBeLessThanOrEqual(15.2);
  expect(perMillion({ events: 'batched', autoscaled: true })).toBeLessThanOrEqual(12.3);
  expect(perMillion({ events: 'batched', autoscaled: true, articleMemory: 384 })).toBeLessThanOrEqual(12);
});

test('fewer workers make a story cheaper, down to those that the news needs', () => {
  const each = [40, 20, 12, 9, 8, 7, 6].map((articleWorkers) => estimateCost({ ...large, articleWorkers }).lines.find(({ what }) => what === 'articles')?.dollars ?? 0);
  expect(each).toEqual(each.toSorted((a, b) => b - a));
  expect(estimateCost({ ...large, articleWorkers: 12 }).switches.some(({ change }) => change.includes('articleConcurrency'))).toBe(false);
});

test('capacity that follows the load has a least price: a small list pays less by the request', () => {
  const small = { ...defaultCostInput, feeds: 100, articlesPerDay: 2_000 };
  expect(estimateCost({ ...small, autoscaled: true }).total).toBeGreaterThan(estimateCost(small).total + 5);
  expect(estimateCost({ ...small, feeds: 2_500, articlesPerDay: 50_000, autoscaled: true }).total).toBeLessThan(estimateCost({ ...small, feeds: 2_500, articlesPerDay: 50_000 }).total);
});

test('more news than the workers can do is told, with as many as it needs', () => {
  expect(estimateCost(large).workersNeeded).toBeNull();
  const more = estimateCost({ ...large, articlesPerDay: 3_000_000 });
  expect(more.workersNeeded).toBe(36);
  expect(renderEstimate(more).join('\n')).toContain('10 article workers do not keep up');
  expect(estimateCost({ ...large, articlesPerDay: 3_000_000, articleWorkers: 36 }).workersNeeded).toBeNull();
});

test('events of many stories save nearly all of their price where the news is dense, and little where each story comes alone or the table has many shards', () => {
  const saved = (more: Partial<typeof large>): number => {
    const of = (events: 'each' | 'batched') => estimateCost({ ...large, ...more, events }).lines.filter(({ service, what }) => service === 'EventBridge' && what === 'events').reduce((sum, { dollars }) => sum + dollars, 0);
    return 1 - of('batched') / of('each');
  };
  expect(saved({})).toBeGreaterThan(0.95);
  expect(saved({ feeds: 100, articlesPerDay: 2_000 })).toBeLessThan(0.2);
  expect(saved({ monthsKept: 24 })).toBeLessThan(saved({}));
});

test('lines add up, and a switch that saves nothing says so', () => {
  const { lines, total, switches } = estimateCost(large);
  expect(lines.reduce((sum, { dollars }) => sum + dollars, 0)).toBeCloseTo(total, 6);
  const less = estimateCost({ ...large, events: 'none' });
  expect(total - less.total).toBeCloseTo(switches.find(({ change }) => change.startsWith('publish no events'))?.saves ?? 0, 6);
  expect(estimateCost({ ...large, articlesPerDay: 0, feeds: 0 }).perMillionArticles).toBe(0);
});
