import { gunzipSync } from 'node:zlib';
import { BatchGetItemCommand, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Article, Card, Source } from '../model/article.ts';
import { NewsclipError } from '../model/errors.ts';
import { readItem, renderItem } from '../model/item.ts';
import { articleIndexes, keys, objectKeys, type listFields } from '../model/names.ts';
import { checkSchema, readRecord } from '../model/read-record.ts';
import { contract as defaults, type Contract } from '../model/tables.ts';
import { changesFrom, dayOf, type Change, type Changes } from './changes.ts';
import { merge, queryAll, type Table } from './query.ts';

export { NewsclipError };
export type { Article, Card, Change, Changes, Contract, Source };

export interface ReaderOptions {
  /** Name of the Articles table: the stack's output ArticlesTableName. */
  tableName: string;
  /** Name of the bucket, for `body`: the stack's output BucketName. */
  bucketName?: string;
  /** Made from the SDK's environment unless given. */
  client?: DynamoDBClient;
  s3?: S3Client;
  /** Where objects come from instead of S3, by key: a folder of a local run, a cache. Null when there is none. */
  getObject?: (key: string) => Promise<Uint8Array | null>;
  /** The machine's clock unless given. */
  now?: () => Date;
}

/** What lists give of a story: the fields that the indexes carry. `article(id)` has the whole card. */
export type Listing = Pick<Card, (typeof listFields)[number]>;

/** Exactly one of `site`, `feed` and `day`. */
export interface LatestQuery {
  /** Registrable domain: `publisher.domain` of the record. */
  site?: string;
  /** A feed's id. */
  feed?: string;
  /** yyyy-mm-dd, UTC: what was stored or changed on that day. */
  day?: string;
  /** Stories wanted; all of them unless given. */
  limit?: number;
  /** Nothing published (with `day`: changed) before this time. */
  since?: Date;
}

/** A state that a story is in, or was in. */
export interface Revision {
  id: string;
  rev: number;
  gen: number;
  title: string;
  changedAt: string;
  /** When the next state took its place; null for the present one. */
  replacedAt: string | null;
  contentHash: string;
  wordCount: number;
  status: Card['status'];
  s3: { article: string; raw: string | null };
}

export interface Reader {
  /** The card of an id or of any address under which the story was met; null when there is none or it has expired. Throws `store.newer`. */
  article(idOrUrl: string): Promise<Card | null>;
  /** Newest first: by time of publication, with `day` by time of change. One query per page, one per shard and page with `day`. */
  latest(query: LatestQuery): AsyncIterable<Listing>;
  /**
   * Everything stored or changed since a cursor, oldest change first; null starts at the very first. Ends a minute behind the clock, where all
   * writes have settled: whoever goes on from `cursor` next time misses nothing and meets no change twice. Of two changes
   * of one story between two calls the later is told.
   */
  changesSince(cursor: string | Date | null, options?: { limit?: number }): Changes<Listing>;
  /**
   * The whole record behind a card, a listing or an earlier revision. Null when there is none: its retention is over (operators may keep records for a shorter
   * time than cards), the story was taken down since you read the card, or the id is not known. Throws `store.newer`.
   */
  body(of: Pick<Card, 'id'> & Partial<Pick<Card, 's3'>>): Promise<Article | null>;
  /** Every state of a story, the present one first. Empty for an unknown id. */
  history(id: string): Promise<Revision[]>;
  /** Every feed that carried the story, the first one first. */
  feedsOf(id: string): Promise<Source[]>;
  /** Schema version, shard count and names, as the table states them. */
  contract(): Promise<Contract>;
}

/** Reads what the pipeline has filed. Errors of the SDK come through as they are, after its own retries. */
export function createReader(options: ReaderOptions): Reader {
  const client = options.client ?? new DynamoDBClient({});
  const now = options.now ?? (() => new Date());
  const table: Table = { client, tableName: options.tableName, isLive: (item) => isLive(item, now()) };
  const getObject = options.getObject ?? s3Getter(options);
  let known: Promise<Contract> | undefined;

  const contract = (): Promise<Contract> => {
    known ??= readContract(table, now()).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };

  const getCard = async (id: string): Promise<Card | null> => {
    const { Item } = await client.send(new GetItemCommand({ TableName: table.tableName, Key: renderItem(keys.card(id)) }));
    const item = Item && readItem(Item);
    return item && table.isLive(item) ? readCard(item) : null;
  };

  const article = async (idOrUrl: string): Promise<Card | null> => {
    if (!/^https?:\/\//i.test(idOrUrl)) return getCard(idOrUrl);
    // Finding the key of an address takes the list of public suffixes, 140 KB: who asks by id only never loads it.
    const { articleId, urlAlias } = await import('../text/fingerprint.ts');
    const wanted = [keys.card(articleId(idOrUrl)), keys.alias(urlAlias(idOrUrl))];
    const { Responses } = await client.send(new BatchGetItemCommand({ RequestItems: { [table.tableName]: { Keys: wanted.map((key) => renderItem(key) as Record<string, never>) } } }));
    const items = (Responses?.[table.tableName] ?? []).map((item) => readItem(item)).filter(table.isLive);
    const card = items.find((item) => item['sk'] === 'META');
    if (card) return readCard(card);
    const target = items.find((item) => item['sk'] === 'ALIAS')?.['id'];
    return typeof target === 'string' ? getCard(target) : null;
  };

  /** Card, earlier revisions and further feeds lie in one partition. */
  const partition = async (id: string): Promise<{ card: Card | null; items: Record<string, unknown>[] }> => {
    const items: Record<string, unknown>[] = [];
    for await (const item of queryAll(table, { pk: ['pk', keys.card(id).pk] })) items.push(item);
    const card = items.find((item) => item['sk'] === 'META');
    return { card: card ? readCard(card) : null, items };
  };

  return {
    article,
    contract,

    async *latest({ site, feed, day, limit = Number.POSITIVE_INFINITY, since }) {
      if ([site, feed, day].filter((choice) => choice !== undefined).length !== 1) throw new NewsclipError('input.invalid', 'latest() needs exactly one of site, feed and day');
      const from = since?.toISOString();
      const query = { newestFirst: true, pageSize: Math.min(limit, 100), ...(from !== undefined && { from }) };
      let items: AsyncIterable<Record<string, unknown>>;
      if (day !== undefined) {
        const { shards } = await contract();
        const { name, pk, sk } = articleIndexes.byTime;
        items = merge(Array.from({ length: shards }, (_, shard) => queryAll(table, { ...query, index: name, pk: [pk, keys.byTime(day, shard)], sk })), sk, true);
      } else {
        const { name, pk, sk } = feed === undefined ? articleIndexes.bySite : articleIndexes.byFeed;
        items = queryAll(table, { ...query, index: name, pk: [pk, feed === undefined ? keys.bySite(site ?? '') : keys.byFeed(feed)], sk });
      }
      let given = 0;
      for await (const item of items) {
        if (given >= limit) return;
        yield readListing(item);
        given += 1;
        if (given >= limit) return;
      }
    },

    changesSince: (cursor, { limit = Number.POSITIVE_INFINITY } = {}) => changesFrom({ cursor, limit, table, now, contract, read: readListing }),

    async body(of) {
      const card = of.s3 ? of : await getCard(of.id);
      const key = card?.s3?.article;
      const bytes = key === undefined ? null : await getObject(key);
      if (bytes === null) return null;
      const record = readRecord(JSON.parse((bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes)).toString('utf8')));
      return card && isCard(card) ? withLateFields(record, card) : record;
    },

    async history(id) {
      const { card, items } = await partition(id);
      if (card === null) return [];
      const earlier = items.filter((item) => String(item['sk']).startsWith('REV#')).map((item) => withoutKeys<Revision>(item));
      const { rev, gen, title, changedAt, contentHash, wordCount, status, s3 } = card;
      return [{ id, rev, gen, title, changedAt, replacedAt: null, contentHash, wordCount, status, s3 }, ...earlier.toSorted((a, b) => b.rev - a.rev || b.gen - a.gen)];
    },

    async feedsOf(id) {
      const { card, items } = await partition(id);
      if (card === null) return [];
      const further = items.filter((item) => String(item['sk']).startsWith('FEED#')).map((item) => item['source'] as Source);
      const feeds = new Map([...card.sources, ...further].map((source) => [source.feedId, source]));
      return [...feeds.values()].toSorted((a, b) => (a.firstSeenAt < b.firstSeenAt ? -1 : a.firstSeenAt > b.firstSeenAt ? 1 : 0));
    },
  };
}

/** A table that nobody has described yet is read by what this version knows. Throws `store.newer`. */
async function readContract({ client, tableName }: Table, now: Date): Promise<Contract> {
  const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key: renderItem(keys.contract()) }));
  const stated = { ...defaults, since: dayOf(now), ...(Item && withoutKeys<Partial<Contract>>(readItem(Item))) };
  checkSchema(stated.schema);
  return stated;
}

/** Further feeds and a late stamp are noted on the card after the record was written. */
const withLateFields = (record: Article, card: Card): Article => ({
  ...record, changedAt: card.changedAt, expiresAt: card.expiresAt, sources: card.cut?.includes('sources') ? record.sources : card.sources,
});

const isCard = (value: object): value is Card => 'sources' in value && 'changedAt' in value && 'domain' in value;

/** Neither expired (DynamoDB deletes within days, not at once) nor taken down on request. */
const isLive = (item: Record<string, unknown>, now: Date): boolean => item['forgottenAt'] === undefined && (typeof item['expiresAt'] !== 'number' || item['expiresAt'] > now.getTime() / 1000);

const keyNames = new Set(['pk', 'sk', ...Object.values(articleIndexes).flatMap((index) => [index.pk, index.sk] as string[])]);

const withoutKeys = <Value>(item: Record<string, unknown>): Value => Object.fromEntries(Object.entries(item).filter(([name]) => !keyNames.has(name))) as Value;

function readCard(item: Record<string, unknown>): Card {
  const card = withoutKeys<Card>(item);
  checkSchema(card.schema, { id: card.id });
  return { ...laterFields, ...card };
}

/** What cards of the first version lack. */
const laterFields: Pick<Card, 'change' | 'withdrawnAt'> = { change: null, withdrawnAt: null };

const readListing = (item: Record<string, unknown>): Listing => withoutKeys<Listing>(item);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** S3's client is loaded with the first body: who reads cards only needs none. */
function s3Getter({ bucketName, s3 }: ReaderOptions): (key: string) => Promise<Uint8Array | null> {
  let client = s3;
  return async (key) => {
    if (bucketName === undefined) throw new NewsclipError('input.invalid', 'body() needs the bucketName that createReader() was not given');
    const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
    const s3 = (client ??= new S3Client({}));
    const get = async (Key: string): Promise<Uint8Array | null> => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucketName, Key }));
      return (await Body?.transformToByteArray()) ?? null;
    };
    try {
      return await get(key);
    } catch (error) {
      if (nameOf(error) === 'NoSuchKey') return null;
      // The read policy lists nothing, and without that right S3 answers 403 for what is not there. Who may read the contract may read the records beside it.
      if (nameOf(error) === 'AccessDenied' && (await get(objectKeys.schema('article')).then(Boolean, () => false))) return null;
      throw error;
    }
  };
}
