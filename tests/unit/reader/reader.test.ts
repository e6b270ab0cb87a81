import type { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArticleTable, type ArticleTable } from '../../../lib/adapters/aws/article-table.ts';
import { createFolderBucket } from '../../../lib/adapters/local/folder-bucket.ts';
import type { LocalTables } from '../../../lib/adapters/local/tables.ts';
import type { Article, Card } from '../../../lib/model/article.ts';
import { cardOf } from '../../../lib/model/card.ts';
import { listFields, objectKeys } from '../../../lib/model/names.ts';
import { createReader, type Listing, type Reader } from '../../../lib/reader/reader.ts';
import { urlAlias } from '../../../lib/text/fingerprint.ts';
import { makeArticle } from '../../help/article.ts';
import { openTestTables } from '../../help/dynalite.ts';

let tables: LocalTables;
let folder: string;
let articles: ArticleTable;
let reader: Reader;
let clock = new Date('2026-11-20T00:00:00.000Z');
/** Queries and gets that the reader made, by name. */
const calls: string[] = [];

beforeAll(async () => {
  tables = await openTestTables();
  folder = mkdtempSync(join(tmpdir(), 'newsclip-reader-'));
  const bucket = createFolderBucket(folder);
  articles = createArticleTable({ client: tables.client, tableName: tables.articles, bucket, clock: { now: () => clock } });
  tables.client.middlewareStack.add((next, context) => (args) => {
    calls.push(String(context.commandName));
    return next(args);
  }, { step: 'initialize' });
  reader = createReader({ tableName: tables.articles, client: tables.client, getObject: async (key) => (await bucket.get(key))?.bytes ?? null, now: () => clock });
  await articles.putContract();
});
afterAll(async () => {
  await tables.close();
  rmSync(folder, { recursive: true, force: true });
});

const store = async (over: Partial<Article>, aliases: string[] = [], previous: Card | null = null): Promise<Card> => {
  const article = makeArticle(over);
  clock = new Date(Math.max(clock.getTime(), Date.parse(article.changedAt)));
  const card = await articles.put(article, aliases, previous);
  if (card === null) throw new Error('conflict');
  return card;
};

const collect = async <Value>(values: AsyncIterable<Value>): Promise<Value[]> => {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
};

const revised = (article: Article, over: Partial<Article>): Article => {
  const rev = (over.rev ?? article.rev + 1);
  return makeArticle({ ...article, ...over, rev, s3: { article: objectKeys.article(article.firstSeenAt.slice(0, 10), article.id, rev, article.gen), raw: null } });
};

describe('one story', () => {
  const article = makeArticle({ url: 'https://one.example/story', changedAt: '2026-11-20T00:00:01.000Z' });
  let card: Card;
  beforeAll(async () => {
    card = await store(article, [urlAlias('https://m.one.example/s')]);
  });

  test('by id, by address, by another address', async () => {
    expect(await reader.article(article.id)).toEqual(card);
    expect(await reader.article('https://one.example/story')).toEqual(card);
    expect(await reader.article('https://m.one.example/s')).toEqual(card);
    expect(await reader.article('https://one.example/none')).toBeNull();
    expect(await reader.article('aaaaaaaaaaaaaaaaaaaa')).toBeNull();
  });

  test('its body, from the card and from a listing', async () => {
    expect((await reader.body(card))?.text).toBe(article.text);
    const [listing] = await collect(reader.latest({ site: 'one.example' }));
    expect((await reader.body(listing as Listing))?.text).toBe(article.text);
    expect(await reader.body({ id: 'aaaaaaaaaaaaaaaaaaaa' })).toBeNull();
  });

  test('its history, with the record of each state, and the feeds that carried it', async () => {
    const next = revised(article, { title: 'Corrected', text: 'Corrected text.', changedAt: '2026-11-20T00:00:05.000Z', contentHash: 'ab' });
    clock = new Date(next.changedAt);
    const second = await articles.put(next, [], card);
    await articles.addSource(second ?? card, { feedId: 'aggregator', feedUrl: 'https://agg.example/', guid: null, firstSeenAt: '2026-11-24T00:00:00.000Z' });
    const history = await reader.history(article.id);
    expect(history.map(({ rev, title, replacedAt }) => [rev, title, replacedAt])).toEqual([[2, 'Corrected', null], [1, article.title, next.changedAt]]);
    expect((await reader.body(history[1] ?? card))?.text).toBe(article.text);
    expect((await reader.feedsOf(article.id)).map(({ feedId }) => feedId)).toEqual(['harbour', 'aggregator']);
    expect((await reader.body((await reader.article(article.id)) ?? card))?.sources).toHaveLength(2);
    expect((await collect(reader.latest({ feed: 'aggregator' }))).map(({ title }) => title)).toEqual(['Corrected']);
    expect(await reader.history('aaaaaaaaaaaaaaaaaaaa')).toEqual([]);
  });
});

describe('a record that is kept for a shorter time than its card', () => {
  const named = (name: string) => Object.assign(new Error(name), { name });
  /** A bucket as S3 is for readers: without the right to list, what is not there is refused. */
  const bucketOf = (objects: Record<string, string>, otherwise: string): { s3: S3Client; asked: string[] } => {
    const asked: string[] = [];
    const send = async ({ input: { Key } }: { input: { Key: string } }) => {
      asked.push(Key);
      if (objects[Key] === undefined) throw named(otherwise);
      return { Body: { transformToByteArray: async () => Buffer.from(objects[Key] ?? '') } };
    };
    return { s3: { send } as unknown as S3Client, asked };
  };
  const card = cardOf(makeArticle());
  const read = (s3: S3Client) => createReader({ tableName: tables.articles, bucketName: 'records', client: tables.client, s3 }).body(card);

  test('has no body: null, whichever way S3 says it', async () => {
    expect(await read(bucketOf({}, 'NoSuchKey').s3)).toBeNull();
    const refused = bucketOf({ [objectKeys.schema('article')]: '{}' }, 'AccessDenied');
    expect(await read(refused.s3)).toBeNull();
    expect(refused.asked).toEqual([card.s3.article, objectKeys.schema('article')]);
    expect((await read(bucketOf({ [card.s3.article]: JSON.stringify(makeArticle()) }, 'AccessDenied').s3))?.id).toBe(card.id);
  });

  test('is told from a bucket that one may not read, or that is not there', async () => {
    await expect(read(bucketOf({}, 'AccessDenied').s3)).rejects.toThrow('AccessDenied');
    await expect(read(bucketOf({}, 'NoSuchBucket').s3)).rejects.toThrow('NoSuchBucket');
  });
});

const publishedAt = (n: number): string => new Date(Date.parse('2026-10-01T00:00:00.000Z') + n * 60_000).toISOString();

describe('lists', () => {
  const feedOf = (feedId: string) => [{ feedId, feedUrl: `https://${feedId}.example/`, guid: null, firstSeenAt: publishedAt(0) }];
  beforeAll(async () => {
    clock = new Date('2026-11-21T12:00:00.000Z');
    for (let n = 0; n < 230; n += 1) {
      await store({ url: `https://lists.example/${n}`, publishedAt: publishedAt((n * 37) % 230), sources: feedOf(n % 2 === 0 ? 'even' : 'odd'), changedAt: new Date(clock.getTime() + n).toISOString() });
    }
    await store({ url: 'https://lists.example/expired', publishedAt: publishedAt(9_000), sources: feedOf('even'), expiresAt: 1, changedAt: clock.toISOString() });
  });

  test('a site, newest first, over several pages: each field of a list, one query a page', async () => {
    calls.length = 0;
    const list = await collect(reader.latest({ site: 'lists.example' }));
    expect(list).toHaveLength(230);
    expect(list.map((listing) => listing.publishedAt)).toEqual(list.map((listing) => listing.publishedAt).toSorted().toReversed());
    expect(Object.keys(list[0] ?? {}).toSorted()).toEqual([...listFields].toSorted());
    expect(calls).toEqual(['QueryCommand', 'QueryCommand', 'QueryCommand']);
  });

  test('a feed, newest first, as many as wanted, in one query', async () => {
    calls.length = 0;
    const list = await collect(reader.latest({ feed: 'odd', limit: 7 }));
    expect(list).toHaveLength(7);
    expect(list[0]?.publishedAt).toBe(publishedAt(229));
    expect(calls).toEqual(['QueryCommand']);
  });

  test('nothing before a time', async () => {
    const list = await collect(reader.latest({ site: 'lists.example', since: new Date(publishedAt(220)) }));
    expect(list).toHaveLength(10);
  });

  test('a day, newest change first, across the shards', async () => {
    await reader.contract();
    calls.length = 0;
    const list = await collect(reader.latest({ day: '2026-11-21' }));
    expect(list).toHaveLength(230);
    expect(list.map((listing) => listing.changedAt)).toEqual(list.map((listing) => listing.changedAt).toSorted().toReversed());
    expect(calls).toHaveLength(4);
    expect(await collect(reader.latest({ day: '2020-01-01' }))).toEqual([]);
  });

  test('one way of listing at a time', async () => {
    await expect(collect(reader.latest({ site: 'a', feed: 'b' }))).rejects.toMatchObject({ code: 'input.invalid' });
    await expect(collect(reader.latest({}))).rejects.toMatchObject({ code: 'input.invalid' });
  });
});
