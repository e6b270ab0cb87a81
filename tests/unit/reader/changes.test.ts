import { afterEach, beforeEach, expect, test } from 'vitest';
import { createArticleTable, type ArticleTable } from '../../../lib/adapters/aws/article-table.ts';
import type { LocalTables } from '../../../lib/adapters/local/tables.ts';
import type { Card } from '../../../lib/model/article.ts';
import { objectKeys } from '../../../lib/model/names.ts';
import { createReader, type Change, type Listing, type Reader } from '../../../lib/reader/reader.ts';
import { makeArticle } from '../../help/article.ts';
import { openTestTables } from '../../help/dynalite.ts';
import { memoryBucket } from '../../help/memory-bucket.ts';

let tables: LocalTables;
let articles: ArticleTable;
let reader: Reader;
let time: number;

const start = Date.parse('2026-11-22T23:59:00.000Z');

beforeEach(async () => {
  time = start;
  tables = await openTestTables();
  articles = createArticleTable({ client: tables.client, tableName: tables.articles, bucket: memoryBucket(), clock: { now: () => new Date(time) } });
  reader = createReader({ tableName: tables.articles, client: tables.client, now: () => new Date(time) });
  await articles.putContract();
});
afterEach(() => tables.close());

const put = async (url: string, rev = 1, previous: Card | null = null): Promise<Card> => {
  const base = makeArticle({ url });
  const article = { ...base, rev, contentHash: `${url} ${rev}`, changedAt: new Date(time).toISOString(), s3: { article: objectKeys.article('2026-11-22', base.id, rev, 1), raw: null } };
  const card = await articles.put(article, [], previous);
  if (card === null) throw new Error('conflict');
  return card;
};

const collect = async (cursor: string | null | Date, limit?: number): Promise<{ changes: Change<Listing>[]; cursor: string }> => {
  const changes: Change<Listing>[] = [];
  const walk = reader.changesSince(cursor, limit === undefined ? {} : { limit });
  for await (const change of walk) changes.push(change);
  return { changes, cursor: walk.cursor };
};

test('nothing yet: the cursor moves on all the same', async () => {
  time += 120_000;
  const first = await collect(null);
  expect(first.changes).toEqual([]);
  await put('https://a.example/1');
  time += 120_000;
  expect((await collect(first.cursor)).changes.map(({ url }) => url)).toEqual(['https://a.example/1']);
});

test('what has not settled is told the next time', async () => {
  await put('https://a.example/1');
  time += 59_000;
  const early = await collect(null);
  expect(early.changes).toEqual([]);
  time += 2_000;
  expect((await collect(early.cursor)).changes).toHaveLength(1);
});

test('over midnight, in order, and from any change on', async () => {
  for (let n = 0; n < 30; n += 1) {
    await put(`https://a.example/${n}`);
    time += 5_000;
  }
  time += 61_000;
  const { changes } = await collect(null);
  expect(changes.map(({ url }) => url)).toEqual(Array.from({ length: 30 }, (_, n) => `https://a.example/${n}`));
  expect(new Set(changes.map(({ changedAt }) => changedAt.slice(0, 10))).size).toBe(2);
  for (const [at, change] of changes.entries()) expect((await collect(change.cursor)).changes).toHaveLength(29 - at);
  expect((await collect(new Date(start + 100_000))).changes).toHaveLength(10);
});

test('a limit stops, and its cursor goes on without gap or repeat', async () => {
  for (let n = 0; n < 10; n += 1) await put(`https://a.example/${n}`);
  time += 61_000;
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < 5; page += 1) {
    const step = await collect(cursor, 3);
    seen.push(...step.changes.map(({ id }) => id));
    cursor = step.cursor;
  }
  expect(seen).toHaveLength(10);
  expect(new Set(seen).size).toBe(10);
});

test('a story changed twice between two reads is told once, as it is now; changed after a read it is told again', async () => {
  let card = await put('https://a.example/1');
  time += 1_000;
  card = await put('https://a.example/1', 2, card);
  time += 61_000;
  const first = await collect(null);
  expect(first.changes.map(({ rev }) => rev)).toEqual([2]);
  await put('https://a.example/1', 3, card);
  time += 61_000;
  expect((await collect(first.cursor)).changes.map(({ rev }) => rev)).toEqual([3]);
});

/** More of them by hand: STORIES=10000 npx vitest run tests/unit/reader/changes.test.ts */
const stories = Number(process.env['STORIES'] ?? 400);

test(`with writers at work, ${stories} articles are told exactly once for each change`, async () => {
  const cards = new Map<string, Card>();
  const state = { writing: true };
  const told = new Map<string, number>();
  let cursor: string | null = null;
  const read = async (): Promise<void> => {
    const walk = reader.changesSince(cursor);
    for await (const change of walk) told.set(`${change.id} ${change.rev}`, (told.get(`${change.id} ${change.rev}`) ?? 0) + 1);
    cursor = walk.cursor;
  };
  // Writers stamp their stories up to nine seconds before the write, out of order, while the clock runs on.
  let next = 0;
  const writer = async (): Promise<void> => {
    while (next < stories) {
      const n = (next += 1);
      time += 20;
      const base = makeArticle({ url: `https://w.example/${n}` });
      const stamped = new Date(time - ((n * 7919) % 9_000)).toISOString();
      const card = await articles.put({ ...base, changedAt: stamped, contentHash: String(n) }, [], null);
      if (card) cards.set(card.id, card);
      if (n % 10 === 0 && card) {
        time += 20;
        const s3 = { article: objectKeys.article('2026-11-22', base.id, 2, 1), raw: null };
        await articles.put({ ...base, rev: 2, s3, changedAt: new Date(time).toISOString(), contentHash: `${n} again` }, [], card);
      }
    }
  };
  const writers = Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(writer)).finally(() => {
    state.writing = false;
  });
  while (state.writing) {
    await read();
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  await writers;
  time += 120_000;
  await read();
  expect(cards.size).toBe(stories);
  expect([...told.values()].every((times) => times === 1)).toBe(true);
  // Each story's present state has been told; a first state that was replaced before anybody looked need not be.
  for (const id of cards.keys()) expect(told.has(`${id} 1`) || told.has(`${id} 2`)).toBe(true);
  expect([...told.keys()].filter((key) => key.endsWith(' 2'))).toHaveLength(stories / 10);
}, 30_000 + stories * 60);
