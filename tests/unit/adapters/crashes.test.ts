import { afterAll, beforeAll, expect, test } from 'vitest';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createArticleTable } from '../../../lib/adapters/aws/article-table.ts';
import type { Bucket } from '../../../lib/adapters/aws/bucket.ts';
import type { LocalTables } from '../../../lib/adapters/local/tables.ts';
import type { Article, Card } from '../../../lib/model/article.ts';
import { objectKeys } from '../../../lib/model/names.ts';
import { guidAlias, urlAlias } from '../../../lib/text/fingerprint.ts';
import { makeArticle } from '../../help/article.ts';
import { openTestTables } from '../../help/dynalite.ts';
import { memoryBucket } from '../../help/memory-bucket.ts';

/** More of them by hand: CRASHES=1000 npx vitest run tests/unit/adapters/crashes.test.ts */
const stories = Number(process.env['CRASHES'] ?? 60);

let tables: LocalTables;
beforeAll(async () => {
  tables = await openTestTables();
});
afterAll(() => tables.close());

class Crash extends Error {}

/** Calls until the process "dies"; a call in hand at that moment may or may not have reached the store. */
const life = { calls: Number.POSITIVE_INFINITY, reaches: true };
const live = async <Reply>(call: () => Promise<Reply>): Promise<Reply> => {
  life.calls -= 1;
  if (life.calls > 0) return call();
  if (life.calls === 0 && life.reaches) await call();
  throw new Crash();
};

const now = new Date('2026-11-24T06:00:00.000Z');
const objects = memoryBucket();

function mortalStore() {
  const client = Object.create(tables.client) as DynamoDBClient;
  client.send = ((command: never) => live(() => tables.client.send(command))) as DynamoDBClient['send'];
  const bucket: Bucket = {
    ...objects,
    put: (key, bytes, about) => live(() => objects.put(key, bytes, about)),
    get: (key) => live(() => objects.get(key)),
  };
  return createArticleTable({ client, tableName: tables.articles, bucket, clock: { now: () => now } });
}

/** What the ingest stage does with a story, in short: look, then store anew or revise. */
async function file(article: Article, aliases: string[]): Promise<void> {
  const store = mortalStore();
  const known = await store.find({ id: article.id, aliases });
  if (known?.contentHash === article.contentHash) return;
  const rev = (known?.rev ?? 0) + 1;
  const s3 = { article: objectKeys.article('2026-11-24', article.id, rev, 1), raw: null };
  if ((await store.put({ ...article, rev, s3 }, aliases, known)) === null) throw new Error('conflict: try again');
}

/** A queue's redelivery: again and again until it is done. */
async function deliver(article: Article, aliases: string[], crashAfter: number, reaches: boolean): Promise<number> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    Object.assign(life, { calls: attempt === 0 ? crashAfter : Number.POSITIVE_INFINITY, reaches });
    try {
      await file(article, aliases);
      return attempt;
    } catch {
      await checkReaders(article.id);
    }
  }
  throw new Error('never filed');
}

/** No reader ever meets a card without its object, or with another story's. */
async function checkReaders(id: string): Promise<Card | null> {
  Object.assign(life, { calls: Number.POSITIVE_INFINITY });
  const store = createArticleTable({ client: tables.client, tableName: tables.articles, bucket: objects, clock: { now: () => now } });
  const card = await store.find({ id, aliases: [] });
  if (card !== null) expect((await store.body(card)).contentHash).toBe(card.contentHash);
  return card;
}

test(`${stories} crashes between the first object and the card: no card without its object, nothing lost`, async () => {
  let crashes = 0;
  for (let n = 0; n < stories; n += 1) {
    const base = makeArticle({ url: `https://crash.example/${n}`, changedAt: now.toISOString() });
    const aliases = [guidAlias('harbour', `guid-${n}`), urlAlias(`https://m.crash.example/${n}`)];
    // find, object, aliases, card: 4 calls; a revision has one more. Each second time the fatal call reaches the store.
    crashes += (await deliver(base, aliases, 1 + (n % 4), n % 8 < 4)) > 0 ? 1 : 0;
    expect((await checkReaders(base.id))?.contentHash).toBe(base.contentHash);
    if (n % 3 === 0) {
      const next = { ...base, title: 'Corrected', contentHash: `corrected ${n}` };
      crashes += (await deliver(next, aliases, 1 + (n % 5), n % 2 === 0)) > 0 ? 1 : 0;
      expect(await checkReaders(base.id)).toMatchObject({ contentHash: next.contentHash, rev: 2 });
    }
    if (n % 5 === 0) {
      // The page changed between the crash and the redelivery.
      const other = { ...makeArticle({ url: `https://crash.example/${n}/b`, changedAt: now.toISOString() }), contentHash: `first ${n}` };
      Object.assign(life, { calls: 2, reaches: true });
      await expect(file(other, [])).rejects.toThrow(Crash);
      await deliver({ ...other, contentHash: `second ${n}` }, [], Number.POSITIVE_INFINITY, true);
      expect((await checkReaders(other.id))?.contentHash).toBe(`second ${n}`);
    }
  }
  expect(crashes).toBeGreaterThan(stories / 2);
}, 30_000 + stories * 200);
