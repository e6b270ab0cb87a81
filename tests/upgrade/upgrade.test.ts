import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BatchWriteItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localTableNames, openLocalTables } from '../../lib/adapters/local/tables.ts';
import { Article, Card } from '../../lib/model/article.ts';
import { renderItem } from '../../lib/model/item.ts';
import { readRecord } from '../../lib/model/read-record.ts';
import { NewsclipError } from '../../lib/model/errors.ts';
import { applyReplay, replayArticle, runReplayJob } from '../../lib/pipeline/replay.ts';
import { createReader } from '../../lib/reader/reader.ts';
import { openPaper, paperWeb, stories, walk } from './paper.ts';

interface Snapshot {
  version: string;
  tables: { articles: Record<string, AttributeValue>[]; feeds: Record<string, AttributeValue>[] };
  objects: Record<string, string>;
}

const snapshots = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
const later = new Date('2026-11-27T06:00:00Z');

/** A data folder as that version left it. */
async function restore({ tables, objects }: Snapshot): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'newsclip-upgrade-'));
  for (const [key, base64] of Object.entries(objects)) {
    const path = join(data, 'objects', key);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(base64, 'base64'));
  }
  const local = await openLocalTables({ folder: join(data, 'tables') });
  for (const name of ['articles', 'feeds'] as const) {
    const RequestItems = { [localTableNames[name]]: tables[name].map((Item) => ({ PutRequest: { Item } })) };
    await local.client.send(new BatchWriteItemCommand({ RequestItems }));
  }
  await local.close();
  return data;
}

const readSnapshot = (name: string): Snapshot =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'base64' in value ? new Uint8Array(Buffer.from(String(value.base64), 'base64')) : value) as Snapshot;

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe.each(snapshots)('what %s left', (name) => {
  let data: string;
  beforeEach(async () => {
    data = await restore(readSnapshot(name));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  const open = () => openPaper(data, later, paperWeb([...stories, { path: '/story-tower', title: 'The tower' }]));

  /** Today's reader on the open folder. */
  function readerOf(endpoint: string) {
    const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
    const getObject = async (key: string) => new Uint8Array(readFileSync(join(data, 'objects', key)));
    return { client, reader: createReader({ tableName: localTableNames.articles, client, getObject, now: () => later }) };
  }

  test('is read, run on and replayed by this version', async () => {
    const paper = await open();
    const { client, reader } = readerOf(paper.local.tablesEndpoint);
    try {
      const before = await all(reader.latest({ site: 'upgrade.example' }));
      expect(before.map(({ title }) => title).toSorted()).toEqual(['The bridge', 'The harbour', 'The market']);
      const bridge = await reader.article('https://upgrade.example/story-bridge');
      expect(bridge?.rev).toBe(2);
      expect(await reader.history(bridge?.id ?? '')).toHaveLength(2);
      for (const { id } of before) {
        Card.parse(await reader.article(id));
        Article.parse(await reader.body({ id }));
      }

      await walk(paper);
      const titles = (await all(reader.latest({ feed: 'upgrade' }))).map(({ title, rev }) => `${title} ${rev}`);
      expect(titles.toSorted()).toContain('The tower 1');
      expect(titles).toHaveLength(4);

      for (const { id } of before) {
        const card = await paper.ports.articles.find({ id, aliases: [] });
        if (card === null) throw new Error(`${id} is gone`);
        const replay = await replayArticle(card, paper.ports);
        expect(['same', 'changed']).toContain(replay.outcome);
        if (replay.outcome === 'changed') expect(await applyReplay(replay, card, paper.ports)).toBe(true);
        Article.parse(await reader.body({ id }));
      }
      expect(paper.local.dead()).toBe(0);
    } finally {
      client.destroy();
      await paper.local.close();
    }
  });

  test('what lies under other keys is written under those of this version by replay, once, and nothing else of it changes', async () => {
    const paper = await open();
    const { client, reader } = readerOf(paper.local.tablesEndpoint);
    try {
      const { id, changedAt } = (await reader.article('https://upgrade.example/story-market')) as Card;
      const { Item = {} } = await client.send(new GetItemCommand({ TableName: localTableNames.articles, Key: renderItem({ pk: `A#${id}`, sk: 'META' }) as Record<string, AttributeValue> }));
      // as a version with more partitions a day, and another form of the site's key, had filed it
      await client.send(new PutItemCommand({ TableName: localTableNames.articles, Item: { ...Item, timePk: { S: `D#${changedAt.slice(0, 10)}#17` }, sitePk: { S: 'SITE#upgrade.example' } } }));
      const listed = async () => (await all(reader.latest({ day: changedAt.slice(0, 10) }))).some((listing) => listing.id === id) && (await all(reader.latest({ site: 'upgrade.example' }))).some((listing) => listing.id === id);
      expect(await listed()).toBe(false);
      const job = { type: 'replay', id, host: 'replay', orderedAt: later.toISOString() } as const;
      const card = (await reader.article(id)) as Card;
      expect(await paper.ports.articles.rekey(card, false)).toBe(true);
      expect(await listed()).toBe(false);
      // keys alone: a page whose words come out otherwise is written anew anyway
      await runReplayJob(job, { ...paper.ports, pages: { ...paper.ports.pages, get: () => Promise.reject(new NewsclipError('store.missing', 'expired')) } });
      expect(await listed()).toBe(true);
      expect(await reader.article(id)).toEqual(card);
      expect(await paper.ports.articles.rekey(card, true)).toBe(false);
    } finally {
      client.destroy();
      await paper.local.close();
    }
  });

  test('a later schema is refused with a message that says what to do', async () => {
    const paper = await open();
    const { client, reader } = readerOf(paper.local.tablesEndpoint);
    try {
      const card = await reader.article('https://upgrade.example/story-bridge');
      const record = await reader.body({ id: card?.id ?? '' });
      expect(() => readRecord({ ...record, schema: 'article/2' })).toThrow(/article\/2.*update newsclip/);
      const put = (item: object) => client.send(new PutItemCommand({ TableName: localTableNames.articles, Item: renderItem(item) }));
      await put({ pk: 'A#later', sk: 'META', id: 'later', schema: 'article/2' });
      await expect(reader.article('later')).rejects.toThrow(/article\/2.*update newsclip/);
      await put({ pk: 'CONTRACT', sk: 'CONTRACT', schema: 'article/2', shards: 4 });
      await expect(reader.contract()).rejects.toMatchObject({ code: 'store.newer' });
    } finally {
      client.destroy();
      await paper.local.close();
    }
  });
});
