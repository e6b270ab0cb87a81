import { afterAll, beforeAll, expect, test } from 'vitest';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { createArticleTable } from '../../../lib/adapters/aws/article-table.ts';
import type { Bucket } from '../../../lib/adapters/aws/bucket.ts';
import { createFeedTable } from '../../../lib/adapters/aws/feed-table.ts';
import { createPageArchive } from '../../../lib/adapters/aws/page-archive.ts';
import { createSqsQueue } from '../../../lib/adapters/aws/sqs-queue.ts';
import type { LocalTables } from '../../../lib/adapters/local/tables.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Item } from '../../../lib/model/item.ts';
import type { ArticleJob } from '../../../lib/model/jobs.ts';
import { articlesTable, feedsTable } from '../../../lib/model/tables.ts';
import { jobDedupe, jobGroup } from '../../../lib/pipeline/message.ts';
import { guidAlias, urlAlias } from '../../../lib/text/fingerprint.ts';
import { makeArticle } from '../../help/article.ts';
import { openTestTables } from '../../help/dynalite.ts';
import { makeArticleJob, makeEntry, makeFeedConfig, makeFeedState } from '../../help/jobs.ts';
import { memoryBucket } from '../../help/memory-bucket.ts';
import { putItems, writeUnits } from '../../help/write-units.ts';

let tables: LocalTables;
const meter = { tableCalls: [] as string[], writes: 0, units: 0, puts: 0 };
const reset = (): void => void Object.assign(meter, { tableCalls: [], writes: 0, units: 0, puts: 0 });

beforeAll(async () => {
  tables = await openTestTables();
  tables.client.middlewareStack.add((next, context) => (args) => {
    meter.tableCalls.push(String(context.commandName));
    const definition = [articlesTable, feedsTable];
    for (const item of putItems(args.input as never)) {
      meter.writes += 1;
      meter.units += writeUnits(item, definition);
    }
    return next(args);
  }, { step: 'initialize' });
});
afterAll(() => tables.close());

const countingBucket = (): Bucket => {
  const bucket = memoryBucket();
  return {
    ...bucket,
    put: (key, bytes, about) => {
      meter.puts += 1;
      return bucket.put(key, bytes, about);
    },
  };
};

/** A story with everything that publishers commonly state, at common lengths. */
const rich = (): Article => makeArticle({
  url: 'https://www.regional-news.example/politics/2026/11/23/council-approves-harbour-bridge-after-months-of-debate-1234567.html',
  title: 'Council approves harbour bridge after months of debate over cost, noise and the future of the old ferry line',
  subtitle: 'Opponents announce that they will go to court; building is to start in spring',
  description: 'After eleven hours of debate the council has approved the bridge with a narrow majority. The mayor spoke of a historic day, opponents of a mistake that will cost the town dearly for decades.',
  excerpt: 'After eleven hours of debate, with tempers frayed and the public gallery full to the last seat, the council approved the bridge over the harbour on Monday night by 24 votes to 21. '.repeat(2).slice(0, 300),
  authors: [{ name: 'Ada Quist', url: 'https://www.regional-news.example/authors/ada-quist' }, { name: 'Jonas Feld' }],
  tags: ['harbour', 'bridge', 'council', 'traffic', 'ferry', 'budget', 'mayor', 'courts'],
  image: { url: 'https://images.regional-news.example/2026/11/23/bridge-model-1600x900.jpg?quality=80', width: 1600, height: 900, alt: 'A model of the bridge on a table in the town hall', caption: 'The model that convinced 24 of 45.', credit: 'Regional News / M. Berg' },
});

test('a new article: two objects with the raw page, one without; at most eight write units; one batch read', async () => {
  const bucket = countingBucket();
  const store = createArticleTable({ client: tables.client, tableName: tables.articles, bucket, clock: { now: () => new Date('2026-11-23T08:05:01.000Z') } });
  const article = rich();
  const aliases = [guidAlias('harbour', 'guid'), urlAlias('https://feeds.example/click/1')];

  reset();
  await store.find({ id: article.id, aliases });
  expect(meter.tableCalls).toEqual(['BatchGetItemCommand']);
  await store.put(article, aliases, null);
  expect(meter.puts).toBe(1);
  expect(meter.tableCalls).toEqual(['BatchGetItemCommand', 'BatchWriteItemCommand', 'PutItemCommand']);
  expect(meter.units).toBeLessThanOrEqual(8);

  await createPageArchive(bucket).put({ id: article.id, firstSeenAt: article.firstSeenAt, fetchedAt: new Date(article.firstSeenAt), url: article.url, headers: {}, body: new Uint8Array(9) });
  expect(meter.puts).toBe(2);
});

test('a script of three bytes a character costs no more', async () => {
  const store = createArticleTable({ client: tables.client, tableName: tables.articles, bucket: memoryBucket(), clock: { now: () => new Date('2026-11-23T08:05:01.000Z') } });
  const article = makeArticle({ ...rich(), id: 'zzzzzzzzzzzzzzzzzzzz', title: '港湾大橋が承認される'.repeat(6), description: '市議会は十一時間の討論の末に承認した。'.repeat(25), excerpt: '市議会は承認した。'.repeat(33) });
  reset();
  await store.put(article, [guidAlias('harbour', 'guid'), urlAlias('https://feeds.example/click/1')], null);
  expect(meter.units).toBeLessThanOrEqual(8);
});

test('an unchanged poll: one table write', async () => {
  const feeds = createFeedTable({ client: tables.client, tableName: tables.feeds });
  await feeds.putConfigs([makeFeedConfig()], new Date('2026-11-23T08:00:00.000Z'));
  reset();
  await feeds.get('harbour');
  await feeds.putState(makeFeedState(), true);
  expect(meter.tableCalls).toEqual(['BatchGetItemCommand', 'PutItemCommand']);
  expect(meter.writes).toBe(1);
});

test('jobs of one poll: a request per ten, fewer only when they are heavy', async () => {
  const sizes: number[] = [];
  const client = { send: async ({ input }: { input: { Entries: { MessageBody: string }[] } }) => {
    sizes.push(input.Entries.reduce((sum, { MessageBody }) => sum + MessageBody.length, 0));
    return { Failed: [] };
  } } as unknown as SQSClient;
  const queue = createSqsQueue<ArticleJob>({ client, url: 'https://sqs.example/q.fifo', groupOf: (job) => jobGroup(job, 1), dedupeOf: jobDedupe });
  await queue.send(Array.from({ length: 25 }, (_, n) => makeArticleJob({ entry: makeEntry({ link: `https://news.example/${n}` }) })));
  expect(sizes).toHaveLength(3);
  sizes.length = 0;
  let seed = 1;
  const noise = () => Array.from({ length: 60_000 }, () => ((seed = (seed * 48_271) % 2_147_483_647) % 36).toString(36)).join('');
  await queue.send(Array.from({ length: 20 }, () => makeArticleJob({ entry: makeEntry({ content: noise() }) })));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(240_000);
  expect(sizes.length / 20).toBeLessThanOrEqual(0.5);
});

test('the meter sees a write unit per started KB and index', () => {
  const item = new PutItemCommand({ TableName: 'x', Item: { pk: { S: 'a' }, sk: { S: 'b' }, feedPk: { S: 'f' }, feedSk: { S: 's' }, body: { S: 'x'.repeat(2_000) } } }).input.Item as Item;
  expect(writeUnits(item, [articlesTable])).toBe(2 + 1);
});
