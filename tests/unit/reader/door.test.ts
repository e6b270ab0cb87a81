import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticleTable } from '../../../lib/adapters/aws/article-table.ts';
import { createFolderBucket } from '../../../lib/adapters/local/folder-bucket.ts';
import { putContractObjects } from '../../../lib/adapters/local/contract-objects.ts';
import { localBucketName, openReaderDoor, type ReaderDoor } from '../../../lib/adapters/local/reader-door.ts';
import { createTable, type LocalTables } from '../../../lib/adapters/local/tables.ts';
import { checkTable, type CheckOptions } from '../../../lib/cli/check-table.ts';
import type { Card } from '../../../lib/model/article.ts';
import { cardItem } from '../../../lib/model/card.ts';
import { renderItem } from '../../../lib/model/item.ts';
import { keys, objectKeys } from '../../../lib/model/names.ts';
import { articlesTable, contract } from '../../../lib/model/tables.ts';
import { renderSchema } from '../../../lib/record/json-schemas.ts';
import { createReader } from '../../../lib/reader/reader.ts';
import { makeArticle } from '../../help/article.ts';
import { openTestTables } from '../../help/dynalite.ts';

const now = new Date('2026-11-24T12:00:00.000Z');
const article = makeArticle({ changedAt: '2026-11-24T10:00:00.000Z' });
const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
let tables: LocalTables;
let folder: string;
let door: ReaderDoor;
let client: DynamoDBClient;
let s3: S3Client;
let card: Card;
let bucket: ReturnType<typeof createFolderBucket>;

beforeAll(async () => {
  tables = await openTestTables();
  folder = mkdtempSync(join(tmpdir(), 'newsclip-door-'));
  bucket = createFolderBucket(folder);
  const articles = createArticleTable({ client: tables.client, tableName: tables.articles, bucket, clock: { now: () => now } });
  await articles.putContract();
  await putContractObjects(bucket);
  card = (await articles.put(article, [], null))!;
  door = await openReaderDoor({ port: 0, answerTables: tables.answer, bucket });
  client = new DynamoDBClient({ endpoint: door.endpoint, region: 'eu-central-1', credentials });
  // As a reader's own code makes it, with AWS_ENDPOINT_URL: no word of path style.
  s3 = new S3Client({ endpoint: door.endpoint, region: 'eu-central-1', credentials });
});
afterAll(async () => {
  client.destroy();
  s3.destroy();
  await door.close();
  await tables.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a data folder that answers readers', () => {
  test('cards and bodies come through one address', async () => {
    const reader = createReader({ tableName: tables.articles, bucketName: localBucketName, client, s3, now: () => now });
    expect(await reader.article(article.url)).toEqual(card);
    expect((await reader.body(card))?.text).toBe(article.text);
    expect(await reader.body({ ...card, s3: { article: 'articles/v1/none.json.gz', raw: null } })).toBeNull();
  });

  test('an object is given with what S3 says of it; a key leads nowhere else', async () => {
    const get = (path: string, init?: RequestInit) => fetch(`${door.endpoint}${path}`, init);
    const schema = await get(`/${localBucketName}/${objectKeys.schema('article')}`);
    expect([schema.status, schema.headers.get('content-type')]).toEqual([200, 'application/schema+json']);
    expect(await schema.text()).toBe(renderSchema('article'));
    const record = await get(`/${localBucketName}/${card.s3.article}`);
    expect(record.headers.get('content-encoding')).toBe('gzip');
    expect(await record.json()).toMatchObject({ id: article.id });
    const head = await get(`/${localBucketName}/${card.s3.article}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('x-amz-meta-schema')]).toEqual([200, 'article/1']);
    for (const [path, status, code] of [
      [`/${localBucketName}/nothing`, 404, 'NoSuchKey'], ['/other-bucket/key', 404, 'NoSuchBucket'], [`/${localBucketName}/`, 403, 'AccessDenied'], [`/${localBucketName}?list-type=2`, 403, 'AccessDenied'],
      [`/${localBucketName}/..%2f..%2fetc%2fpasswd`, 404, 'NoSuchKey'], [`/${localBucketName}/%zz`, 403, 'AccessDenied'],
    ] as const) {
      const reply = await get(path);
      expect([path, reply.status, /<Code>(\w+)/.exec(await reply.text())?.[1]]).toEqual([path, status, code]);
    }
  });

  test('nothing can be written', async () => {
    const Key = renderItem(keys.card(article.id)) as Record<string, never>;
    await expect(client.send(new DeleteItemCommand({ TableName: tables.articles, Key }))).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(client.send(new PutItemCommand({ TableName: tables.articles, Item: Key }))).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect((await fetch(`${door.endpoint}/${localBucketName}/key`, { method: 'PUT', body: 'x' })).status).toBe(403);
    expect((await client.send(new GetItemCommand({ TableName: tables.articles, Key }))).Item).toBeDefined();
  });

  test('web pages get nothing', async () => {
    const path = `${door.endpoint}/${localBucketName}/${card.s3.article}`;
    expect((await fetch(path, { headers: { origin: 'https://page.example' } })).status).toBe(403);
    expect((await fetch(`${door.endpoint}/`, { method: 'POST', headers: { origin: 'https://page.example', 'x-amz-target': 'DynamoDB_20120810.ListTables' }, body: '{}' })).status).toBe(403);
  });

  test('a port that is taken is told', async () => {
    await expect(openReaderDoor({ port: Number(new URL(door.endpoint).port), answerTables: tables.answer, bucket })).rejects.toMatchObject({ code: 'store.in-use', message: expect.stringContaining('--port') as string });
  });
});

describe('holding a table to the contract', () => {
  const check = (over: Partial<CheckOptions> = {}) =>
    checkTable({ client: tables.client, tableName: tables.articles, getObject: async (key) => (await bucket.get(key))?.bytes ?? null, now, emulated: true, sample: 1, ...over });
  const breachesOf = async (over: Partial<CheckOptions> = {}) => (await check(over)).filter(({ level }) => level === 'breach').map(({ about, text }) => `${about}: ${text}`);

  test('a sound one keeps it, point by point', async () => {
    const findings = await check();
    expect(findings.map(({ about, level }) => `${about} ${level}`)).toEqual(['keys ok', 'byFeed ok', 'bySite ok', 'byTime ok', 'expiry unknown', 'stream unknown', 'contract ok', 'cards ok', 'schema ok', 'record ok']);
  });

  test('a table that is not there', async () => {
    expect(await breachesOf({ tableName: 'nobody' })).toEqual(['table: there is no table nobody in this account and region']);
  });

  test('deployed, it must expire and have a stream', async () => {
    expect(await breachesOf({ emulated: false })).toEqual([
      'expiry: time to live is DISABLED: should be ENABLED on expiresAt', 'stream: there is none: should be NEW_AND_OLD_IMAGES',
    ]);
  });

  test('keys and indexes that are others', async () => {
    const [byFeed, bySite] = articlesTable.indexes;
    await createTable(tables.client, 'crooked', { ...articlesTable, sk: 'range', indexes: [{ ...byFeed!, include: ['id', 'title'] }, { ...bySite!, sk: 'when' }] });
    expect(await breachesOf({ tableName: 'crooked' })).toEqual([
      'keys: pk / range: should be pk / sk, strings',
      'byFeed: it does not carry rev, gen, url, domain, publishedAt, changedAt, language, status, wordCount, expiresAt',
      'bySite: its keys are sitePk / when: should be sitePk / siteSk',
      'byTime: the index is not there',
    ]);
  });

  test('cards and objects that are others', async () => {
    const put = (over: object) => tables.client.send(new PutItemCommand({ TableName: tables.articles, Item: { ...cardItem(card), ...renderItem(over) } as Record<string, never> }));
    for (const [over, breach] of [
      [{ sitePk: 'P#elsewhere.example' }, 'sitePk is "P#elsewhere.example": should be "P#news.example"'],
      [{ wordCount: -1, kind: 'story' }, /kind: .*wordCount: /],
      [{ later: 'x'.repeat(4_000) }, /bytes: 4096 are allowed/],
      [{ later: 'a field of next year' }, null],
    ] as const) {
      await put(over);
      const breaches = await breachesOf();
      if (breach === null) expect(breaches).toEqual([]);
      else expect(breaches).toEqual([typeof breach === 'string' ? `card ${card.id}: ${breach}` : expect.stringMatching(breach)]);
    }
    await bucket.delete(card.s3.article);
    await bucket.delete(objectKeys.schema('article'));
    expect(await breachesOf()).toEqual([expect.stringContaining('schema: '), expect.stringContaining('record: ')]);
    // A day later it may be in order: records may be kept for a shorter time than cards.
    expect(await check({ now: new Date(now.getTime() + 86_400_000) })).toContainEqual({ level: 'unknown', about: 'record', text: expect.stringContaining('kept for a shorter time') as string });
  });

  test('a contract item that is another, or none', async () => {
    await tables.client.send(new PutItemCommand({ TableName: tables.articles, Item: renderItem({ ...keys.contract(), ...contract, schema: 'article/2', indexes: contract.indexes.slice(1), since: '2026-11-24' }) as Record<string, never> }));
    expect((await breachesOf()).slice(0, 2)).toEqual(['contract: it speaks of article/2: this version reads article/1', 'contract: it names byFeed differently, or not at all']);
    await tables.client.send(new DeleteItemCommand({ TableName: tables.articles, Key: renderItem(keys.contract()) as Record<string, never> }));
    expect((await breachesOf())[0]).toBe('contract: the item CONTRACT / CONTRACT is not there: schedule-feeds puts it with its first tick');
  });
});
