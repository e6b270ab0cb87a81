import { gunzipSync, gzipSync } from 'node:zlib';
import { GetItemCommand, PutItemCommand, UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Article, Card, Source } from '../../model/article.ts';
import type { ArticleStore, Look, Removals, StoryKeys, Tombstone } from '../../pipeline/ports.ts';
import { cardItem, cardOf, furtherFeedItem, maxCardBytes, maxCardSources } from '../../model/card.ts';
import { NewsclipError } from '../../model/errors.ts';
import { itemSize, readItem, renderAttribute, renderItem, type Item } from '../../model/item.ts';
import { keepDays } from '../../model/keep-days.ts';
import { articleIndexes, keys, objectKeys } from '../../model/names.ts';
import { readRecord } from '../../model/read-record.ts';
import { contract } from '../../model/tables.ts';
import { articleId, urlAlias } from '../../text/fingerprint.ts';
import { readAll, writeAll } from './batches.ts';
import { deleteUnder, type Bucket } from './bucket.ts';
import { queryAll } from './query-all.ts';
import { ask, askIf } from './store-fault.ts';

export interface ArticleTableOptions {
  client: DynamoDBClient;
  tableName: string;
  bucket: Bucket;
  /** Tells what has expired, and keeps `changedAt` close to the write. The machine's clock unless given. */
  clock?: { now(): Date };
}

export interface ArticleTable extends ArticleStore, Removals {
  /** Writes the item that tells readers the schema version, the shard count and the index names. */
  putContract(): Promise<void>;
}

/**
 * A card's `changedAt` is never older than this when its write is asked for, and the write is given up after half a minute
 * (clients.ts): readers who stay a minute behind the clock miss nothing.
 */
const maxStaleMs = 10_000;

/** Articles table and articles/ objects. The object is written first and the card last, so that no card lacks its object. */
export function createArticleTable({ client, tableName, bucket, clock = { now: () => new Date() } }: ArticleTableOptions): ArticleTable {
  const nowSeconds = () => Math.floor(clock.now().getTime() / 1000);
  const isLive = (item: Record<string, unknown>) => typeof item['expiresAt'] !== 'number' || item['expiresAt'] > nowSeconds();

  const getItem = async (id: string): Promise<Record<string, unknown> | null> => {
    const reply = await ask('GetItem', client.send(new GetItemCommand({ TableName: tableName, Key: renderItem(keys.card(id)), ConsistentRead: true })));
    const item = reply.Item ? readItem(reply.Item) : null;
    return item && isLive(item) ? item : null;
  };

  const getCard = async (id: string): Promise<Card | null> => {
    const item = await getItem(id);
    return item && !isTombstone(item) ? readCard(item) : null;
  };

  const look = async ({ id, aliases, site, former }: StoryKeys): Promise<Look> => {
    // What is a moment old costs a page asked for in vain: the card is put on condition, and who is late looks again (docs/decisions/late-reads.md).
    const items = await readAll(client, tableName, [keys.card(id), ...aliases.map(keys.alias), ...(site === undefined ? [] : [keys.forgottenSite(site)]), ...(former ? [keys.card(articleId(former.guid)), keys.alias(urlAlias(former.guid))] : [])], false);
    const live = items.filter(isLive);
    const under = (pk: string) => live.find((item) => item['pk'] === pk);
    const own = under(keys.card(id).pk);
    if (own && isTombstone(own)) return { card: null, forgotten: true, tombstone: id };
    if (site !== undefined && under(keys.forgottenSite(site).pk)) return { card: null, forgotten: true };
    if (own) return { card: readCard(own), forgotten: false };
    for (const alias of aliases) {
      const target = under(keys.alias(alias).pk)?.['id'];
      const other = typeof target === 'string' && target !== id ? await getItem(target) : null;
      if (other && isTombstone(other)) return { card: null, forgotten: true, tombstone: String(target) };
      if (other) return { card: readCard(other), forgotten: false };
    }
    if (!former) return { card: null, forgotten: false };
    const target = under(keys.alias(urlAlias(former.guid)).pk)?.['id'];
    const there = under(keys.card(articleId(former.guid)).pk) ?? (typeof target === 'string' ? await getItem(target) : null);
    const card = there && !isTombstone(there) ? readCard(there) : null;
    return { card: card?.sources.some(({ feedId, guid }) => feedId === former.feedId && guid === former.guid) ? card : null, forgotten: false };
  };

  /** Every item under a story's key. */
  const itemsOf = async (id: string): Promise<Record<string, unknown>[]> => {
    const ofStory = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': renderAttribute(keys.card(id).pk) } };
    const found: Record<string, unknown>[] = [];
    for await (const item of queryAll(client, { TableName: tableName, ...ofStory, ConsistentRead: true })) found.push(item);
    return found;
  };

  /** Writes the object, or finds what an earlier attempt or another worker left under the same key. */
  const putObject = async (article: Article): Promise<Article> => {
    const bytes = gzipSync(JSON.stringify(article), { level: 6 });
    const about = { contentType: 'application/json', contentEncoding: 'gzip', metadata: { schema: article.schema, 'content-hash': article.contentHash }, keepDays: keepDays(article.expiresAt, clock.now()) };
    if (await bucket.put(article.s3.article, bytes, { ...about, ifAbsent: true })) return article;
    const there = await bucket.get(article.s3.article);
    if (there !== null) return readObject(there.bytes);
    await bucket.put(article.s3.article, bytes, about);
    return article;
  };

  const putCard = async (card: Card, previous: Card | null): Promise<boolean> => {
    const condition = previous
      ? { ConditionExpression: 'rev = :rev AND gen = :gen AND attribute_not_exists(forgottenAt)', ExpressionAttributeValues: { ':rev': renderAttribute(previous.rev), ':gen': renderAttribute(previous.gen) } }
      : { ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now', ExpressionAttributeValues: { ':now': renderAttribute(nowSeconds()) } };
    const reply = await askIf('PutItem', client.send(new PutItemCommand({ TableName: tableName, Item: cardItem(card), ...condition })));
    return reply !== false;
  };

  /** A story that was taken down while it was being written leaves nothing of this attempt. */
  const clearAfter = async ({ id, s3 }: Article, aliases: string[], previous: Card | null): Promise<void> => {
    const there = await getItem(id);
    if (there === null || !isTombstone(there)) return;
    // Without an end: they keep the story out as long as the tombstone does.
    await writeAll(client, tableName, [...new Set(aliases)].map((hash) => renderItem({ ...keys.alias(hash), id })));
    for (const key of [s3.article, s3.raw]) if (key !== null) await bucket.delete(key);
    if (previous) await writeAll(client, tableName, [], [keys.revision(id, previous.rev, previous.gen)]);
  };

  return {
    find: async (story) => (await look(story)).card,
    look,

    async body(card) {
      const object = await bucket.get(card.s3.article);
      if (object === null) throw new NewsclipError('store.missing', `the record of ${card.id} (rev ${card.rev}, gen ${card.gen}) is no longer in the bucket: its retention is over, or somebody removed it; card and history are there`, { id: card.id, key: card.s3.article });
      const article = readObject(object.bytes);
      // The card goes on living after its object is written: further feeds join it.
      return { ...article, changedAt: card.changedAt, expiresAt: card.expiresAt, sources: card.cut?.includes('sources') ? article.sources : card.sources };
    },

    async history(card) {
      const items = (await itemsOf(card.id)).filter(({ sk }) => String(sk).startsWith('REV#')) as unknown as Card[];
      return [...items, card].map(({ rev, gen, changedAt, contentHash, s3, change = null, withdrawnAt = null }) => ({ rev, gen, changedAt, contentHash, s3, change, withdrawnAt })).toSorted((a, b) => a.rev - b.rev || a.gen - b.gen);
    },

    async put(article, aliases, previous) {
      const there = await putObject(article);
      const { sources, expiresAt } = article;
      await writeAll(client, tableName, [...new Set(aliases)].map((hash) => renderItem({ ...keys.alias(hash), id: article.id, expiresAt })));
      if (previous) await writeAll(client, tableName, [revisionItem(previous, article.changedAt)]);

      const late = clock.now().getTime() - Date.parse(article.changedAt) > maxStaleMs;
      const card = cardOf({ ...there, sources, expiresAt, changedAt: late ? clock.now().toISOString() : article.changedAt });
      if (!(await putCard(card, previous))) {
        await clearAfter(article, aliases, previous);
        return null;
      }
      await writeAll(client, tableName, sources.slice(1).map((source) => furtherFeedItem(card, source)));
      // What an earlier attempt had left is filed now, but it is not what the caller wanted to file: it may look again.
      return there.contentHash === article.contentHash ? card : null;
    },

    async addSource(card, source) {
      let current: Card | null = card;
      for (let tried = 0; current !== null && tried < 5; tried += 1) {
        if (current.sources.some((known) => known.feedId === source.feedId)) return;
        await writeAll(client, tableName, [furtherFeedItem(current, source)]);
        const sources: Source[] = [...current.sources, { ...source, guid: source.guid === null ? null : source.guid.slice(0, 300) }];
        const full = sources.length > maxCardSources || current.cut?.includes('sources') || itemSize(cardItem({ ...current, sources })) > maxCardBytes;
        if (!full && (await appendSource(current, sources))) return;
        current = await getCard(card.id);
        if (full && current !== null) return;
      }
      if (current === null) await writeAll(client, tableName, [], [keys.furtherFeed(card.id, source.feedId)]);
    },

    async rekey(card, apply) {
      const items = await itemsOf(card.id);
      const lies = (wanted: Item): boolean => {
        const [own, there] = [readItem(wanted), items.find(({ sk }) => sk === readItem(wanted)['sk'])];
        return there !== undefined && indexKeys.every((name) => there[name] === own[name]);
      };
      const further = items.flatMap(({ sk, source }) => (String(sk).startsWith('FEED#') ? [furtherFeedItem(card, source as Source)] : []));
      const moved = further.filter((item) => !lies(item));
      const isMoved = !lies(cardItem(card));
      if (!isMoved && moved.length === 0) return false;
      if (apply && isMoved && !(await putCard(card, card))) throw new NewsclipError('store.conflict', `article ${card.id} was changed by another worker`, { id: card.id });
      if (apply) await writeAll(client, tableName, moved);
      return true;
    },

    async forget({ id, aliases }, now) {
      const items = await itemsOf(id);
      const card = items.find(({ sk }) => sk === 'META');
      const feeds = items.flatMap(({ sk }) => (String(sk).startsWith('FEED#') ? [String(sk).slice(5)] : []));
      const tombstone = card && isTombstone(card) ? readTombstone(card) : tombstoneOf(id, card ? readCard(card) : null, feeds, now);
      await writeAll(client, tableName, [...new Set(aliases)].map((hash) => renderItem({ ...keys.alias(hash), id })));
      if (!card || !isTombstone(card)) await ask('PutItem', client.send(new PutItemCommand({ TableName: tableName, Item: renderItem({ ...keys.card(id), ...tombstone }) })));

      const objects = tombstone.day === null ? 0 : await deleteUnder(bucket, objectKeys.ofStory(tombstone.day, id));
      // Asked for again: what a worker wrote before it could meet the tombstone goes too.
      const rest = (await itemsOf(id)).filter(({ sk }) => sk !== 'META').map(({ sk }) => ({ pk: keys.card(id).pk, sk: String(sk) }));
      await writeAll(client, tableName, [], rest);
      return { id, objects, items: rest.length + (card && !isTombstone(card) ? 1 : 0), tombstone };
    },

    async forgetSite(domain, now) {
      await writeAll(client, tableName, [renderItem({ ...keys.forgottenSite(domain), domain, forgottenAt: now.toISOString() })]);
    },

    async *idsOfSite(domain) {
      const { name, pk } = articleIndexes.bySite;
      const items = queryAll(client, {
        TableName: tableName, IndexName: name, KeyConditionExpression: '#pk = :pk', ExpressionAttributeNames: { '#pk': pk }, ExpressionAttributeValues: { ':pk': renderAttribute(keys.bySite(domain)) },
      });
      for await (const { id } of items) yield String(id);
    },

    async putContract() {
      const today = renderAttribute(clock.now().toISOString().slice(0, 10));
      const fields = Object.entries(contract);
      const update = { TableName: tableName, Key: renderItem(keys.contract()) };
      await ask('UpdateItem', client.send(new UpdateItemCommand({
        ...update,
        UpdateExpression: `SET ${fields.map((_, at) => `#f${at} = :f${at}`).join(', ')}, since = if_not_exists(since, :today)`,
        ExpressionAttributeNames: Object.fromEntries(fields.map(([name], at) => [`#f${at}`, name])),
        ExpressionAttributeValues: { ...Object.fromEntries(fields.map(([, value], at) => [`:f${at}`, renderAttribute(value)])), ':today': today },
      })));
      // A clock may be set back (a local run with --now); nothing may lie before the first day that readers look at.
      const earlier = { UpdateExpression: 'SET since = :today', ConditionExpression: 'since > :today', ExpressionAttributeValues: { ':today': today } };
      await askIf('UpdateItem', client.send(new UpdateItemCommand({ ...update, ...earlier })));
    },
  };

  async function appendSource(card: Card, sources: Source[]): Promise<boolean> {
    const update = new UpdateItemCommand({
      TableName: tableName,
      Key: renderItem(keys.card(card.id)),
      UpdateExpression: 'SET #sources = :sources',
      ConditionExpression: 'attribute_exists(#sources) AND rev = :rev AND gen = :gen AND size(#sources) = :length',
      ExpressionAttributeNames: { '#sources': 'sources' },
      ExpressionAttributeValues: {
        ':sources': renderAttribute(sources),
        ':rev': renderAttribute(card.rev),
        ':gen': renderAttribute(card.gen),
        ':length': renderAttribute(card.sources.length),
      },
    });
    return (await askIf('UpdateItem', client.send(update))) !== false;
  }
}

/** An earlier state of a story, as the table keeps it: enough to list the history and to find its record. */
function revisionItem(card: Card, replacedAt: string): Item {
  const { id, rev, gen, title, changedAt, contentHash, wordCount, status, s3, change, withdrawnAt, expiresAt } = card;
  return renderItem({ ...keys.revision(id, rev, gen), id, rev, gen, title, changedAt, replacedAt, contentHash, wordCount, status, s3, change, withdrawnAt, expiresAt });
}

/** A card that was taken down: an item in its place, in no index, without a word of the story. */
const isTombstone = (item: Record<string, unknown>): boolean => typeof item['forgottenAt'] === 'string';

const readTombstone = ({ id, forgottenAt, day, domain, rev, gen, feeds }: Record<string, unknown>): Tombstone => ({ id, forgottenAt, day, domain, rev, gen, feeds }) as Tombstone;

const tombstoneOf = (id: string, card: Card | null, feeds: string[], now: Date): Tombstone => ({
  id, forgottenAt: now.toISOString(), day: card?.firstSeenAt.slice(0, 10) ?? null, domain: card?.domain ?? null, rev: card?.rev ?? null, gen: card?.gen ?? null,
  feeds: [...new Set([...(card?.sources.map(({ feedId }) => feedId) ?? []), ...feeds])].slice(0, 100),
});

const tableOnly = new Set(['pk', 'sk', 'feedPk', 'feedSk', 'sitePk', 'siteSk', 'timePk', 'timeSk']);

/** The card without the table's own attributes. */
/** Key attributes of the indexes. */
const indexKeys = Object.values(articleIndexes).flatMap(({ pk, sk }) => [pk, sk]);

const readCard = (item: Record<string, unknown>): Card => Object.fromEntries(Object.entries(item).filter(([name]) => !tableOnly.has(name))) as unknown as Card;

const readObject = (bytes: Uint8Array): Article => readRecord(JSON.parse(gunzipSync(bytes).toString('utf8')));
