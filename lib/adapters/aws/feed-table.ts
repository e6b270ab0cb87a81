import { gunzipSync, gzipSync } from 'node:zlib';
import { DeleteItemCommand, GetItemCommand, PutItemCommand, QueryCommand, ScanCommand, type DynamoDBClient, type ScanCommandInput, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import type { FeedConfig, FeedState } from '../../model/feed.ts';
import type { DueFeed, FeedStore, FeedWithState, StoredRobots } from '../../pipeline/ports.ts';
import { readItem, renderAttribute, renderItem, type Item } from '../../model/item.ts';
import { ArticleJob } from '../../model/jobs.ts';
import { dueIndex, keys, shards, table } from '../../model/names.ts';
import { shardOf } from '../../model/tables.ts';
import { parseMessage, renderMessage } from '../../pipeline/message.ts';
import { shortHash } from '../../text/fingerprint.ts';
import { hostOf } from '../../text/url.ts';
import { readAll, writeAll } from './batches.ts';
import { queryAll } from './query-all.ts';
import { ask, askIf, nameOf } from './store-fault.ts';

type Plain = Record<string, unknown>;

export interface FeedTableOptions {
  client: DynamoDBClient;
  tableName: string;
  /** Milliseconds until a page of the whole table that was refused is asked for again. A second unless given. */
  scanPauseMs?: number;
}

/** The Feeds table. */
export function createFeedTable({ client, tableName, scanPauseMs = 1_000 }: FeedTableOptions): FeedStore {
  const put = (item: Item) => ask('PutItem', client.send(new PutItemCommand({ TableName: tableName, Item: item })));

  const getItem = async (key: { pk: string; sk: string }, ConsistentRead = true): Promise<Plain | null> => {
    const reply = await ask('GetItem', client.send(new GetItemCommand({ TableName: tableName, Key: renderItem(key), ConsistentRead })));
    return reply.Item ? readItem(reply.Item) : null;
  };

  /** The whole table at once is more than one that follows the load has at hand: what it refuses is asked for again until it has grown. */
  const scanPage = async (input: Omit<ScanCommandInput, 'TableName'>): Promise<ScanCommandOutput> => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await client.send(new ScanCommand({ TableName: tableName, ...input }));
      } catch (error) {
        if (!refusals.has(nameOf(error)) || tried === scanTries) return ask('Scan', Promise.reject(error));
        await new Promise((resolve) => setTimeout(resolve, scanPauseMs));
      }
    }
  };

  /** Every item of one or two kinds: a page of each segment, then the next; what lies under one key comes together. */
  async function* scanAll(FilterExpression: string, ExpressionAttributeValues: Item, ConsistentRead = false): AsyncGenerator<Plain> {
    let open = Array.from({ length: scanSegments }, (_, Segment) => ({ Segment, start: undefined as Item | undefined }));
    while (open.length > 0) {
      const pages = await Promise.all(open.map(async ({ Segment, start }) => ({
        Segment,
        page: await scanPage({ FilterExpression, ExpressionAttributeValues, ConsistentRead, Segment, TotalSegments: scanSegments, ExclusiveStartKey: start }),
      })));
      for (const { page } of pages) for (const item of page.Items ?? []) yield readItem(item);
      open = pages.flatMap(({ Segment, page }) => (page.LastEvaluatedKey ? [{ Segment, start: page.LastEvaluatedKey as Item }] : []));
    }
  }

  /** Of every feed as much as tells whether it changed: with 100,000 of them the configurations themselves would not fit. */
  const scanConfigs = async (): Promise<Map<string, { digest: string; managedBy: FeedConfig['managedBy']; enabled: boolean }>> => {
    const found = new Map<string, { digest: string; managedBy: FeedConfig['managedBy']; enabled: boolean }>();
    for await (const item of scanAll('sk = :config', { ':config': renderAttribute('CONFIG') }, true)) {
      const config = withoutKeys<FeedConfig>(item);
      found.set(config.id, { digest: digestOf(config), managedBy: config.managedBy, enabled: config.enabled });
    }
    return found;
  };

  const readFeeds = async (ids: string[]): Promise<Map<string, FeedWithState>> => {
    const items = await readAll(client, tableName, ids.flatMap((id) => [keys.feedConfig(id), keys.feedState(id)]));
    const states = new Map(items.filter(({ sk }) => sk === 'STATE').map((item) => [String(item['feedId']), withoutKeys<FeedState>(item)]));
    return new Map(items.filter(({ sk }) => sk === 'CONFIG').map((item) => {
      const config = withoutKeys<FeedConfig>(item);
      return [config.id, { config, state: states.get(config.id) ?? freshState(config, new Date(0)) }];
    }));
  };

  /** States first: a feed whose configuration is there has its place in the due index, wherever this is cut off. */
  const putFeeds = async (items: Item[]): Promise<void> => {
    await writeAll(client, tableName, items.filter((item) => !isConfig(item)));
    await writeAll(client, tableName, items.filter(isConfig));
  };

  /** Configurations and states, without the seen-sets. The two of a feed follow each other, so that few halves wait for their other. */
  async function* scanFeeds(): AsyncGenerator<FeedWithState> {
    const configs = new Map<string, FeedConfig>();
    const states = new Map<string, FeedState>();
    for await (const item of scanAll('sk = :config OR sk = :state', { ':config': renderAttribute('CONFIG'), ':state': renderAttribute('STATE') })) {
      const id = String(item['sk'] === 'CONFIG' ? item['id'] : item['feedId']);
      if (item['sk'] === 'CONFIG') configs.set(id, withoutKeys<FeedConfig>(item));
      else states.set(id, withoutKeys<FeedState>(item));
      const [config, state] = [configs.get(id), states.get(id)];
      if (config === undefined || state === undefined) continue;
      configs.delete(id);
      states.delete(id);
      yield { config, state };
    }
    for (const config of configs.values()) yield { config, state: freshState(config, new Date(0)) };
  }

  /** Keys of the due index up to now, `limit` at most, soonest first; each shard in turn gives a page until there are enough. */
  const queryDue = async (partition: (shard: number) => string, now: Date, limit: number): Promise<Plain[]> => {
    const found: Plain[] = [];
    let open = Array.from({ length: shards.due }, (_, shard) => ({ shard, start: undefined as Item | undefined }));
    while (open.length > 0 && found.length < limit) {
      const pages = await Promise.all(
        open.map(async ({ shard, start }) => ({
          shard,
          page: await ask('Query', client.send(new QueryCommand({
            TableName: tableName,
            IndexName: dueIndex.name,
            KeyConditionExpression: '#pk = :pk AND #sk <= :now',
            ExpressionAttributeNames: { '#pk': dueIndex.pk, '#sk': dueIndex.sk },
            // "~" sorts behind the "#" that ends the time: what is due at this very moment is in.
            ExpressionAttributeValues: { ':pk': renderAttribute(partition(shard)), ':now': renderAttribute(`${now.toISOString()}~`) },
            Limit: Math.max(10, Math.ceil((limit - found.length) / open.length)),
            ExclusiveStartKey: start,
          }))),
        })),
      );
      for (const { page } of pages) found.push(...(page.Items ?? []).map((item) => readItem(item)));
      open = pages.flatMap(({ shard, page }) => (page.LastEvaluatedKey ? [{ shard, start: page.LastEvaluatedKey as Item }] : []));
    }
    return found.toSorted((a, b) => (String(a[dueIndex.sk]) < String(b[dueIndex.sk]) ? -1 : 1)).slice(0, limit);
  };

  return {
    async adoptedHash() {
      const item = await getItem(keys.adopted());
      return typeof item?.['hash'] === 'string' ? item['hash'] : null;
    },

    async adopt(file, hash, now, limit = Number.POSITIVE_INFINITY) {
      const known = await scanConfigs();
      const changed = file.feeds.filter((config) => {
        const feed = known.get(config.id);
        return feed === undefined || (feed.managedBy !== 'runtime' && feed.digest !== digestOf(config));
      });
      const listed = new Set(file.feeds.map(({ id }) => id));
      const gone = [...known].filter(([id, feed]) => feed.managedBy === 'file' && feed.enabled && !listed.has(id)).map(([id]) => id);

      const counts = { added: 0, changed: 0, disabled: 0 };
      const wanted: { id: string; config: FeedConfig | null }[] = [...changed.map((config) => ({ id: config.id, config })), ...gone.map((id) => ({ id, config: null }))];
      const piece = wanted.slice(0, limit);
      for (let at = 0; at < piece.length; at += adoptedAtOnce) {
        const some = piece.slice(at, at + adoptedAtOnce);
        const there = await readFeeds(some.flatMap(({ id }) => (known.has(id) ? [id] : [])));
        const items = some.flatMap(({ id, config }) => {
          const feed = there.get(id) ?? null;
          if (config === null && feed === null) return [];
          counts[config === null ? 'disabled' : feed ? 'changed' : 'added'] += 1;
          return configItems(config ?? { ...(feed as FeedWithState).config, enabled: false }, feed, now);
        });
        await putFeeds(items);
      }
      if (piece.length === wanted.length) await put(renderItem({ ...keys.adopted(), hash, at: now.toISOString() }));
      return counts;
    },

    async putConfigs(configs, now) {
      for (let at = 0; at < configs.length; at += adoptedAtOnce) {
        const some = configs.slice(at, at + adoptedAtOnce);
        const there = await readFeeds(some.map(({ id }) => id));
        await putFeeds(some.flatMap((config) => configItems(config, there.get(config.id) ?? null, now)));
      }
    },

    async remove(feedId) {
      const known = (await getItem(keys.feedConfig(feedId))) !== null;
      await writeAll(client, tableName, [], [keys.feedState(feedId), keys.feedSeen(feedId), keys.feedConfig(feedId)]);
      return known;
    },

    list: scanFeeds,

    async get(feedId) {
      // written by the poll before, minutes ago (docs/decisions/late-reads.md)
      const items = await readAll(client, tableName, [keys.feedConfig(feedId), keys.feedState(feedId), keys.feedSeen(feedId)], false);
      const part = (sk: string) => items.find((item) => item['sk'] === sk);
      const config = part('CONFIG');
      if (config === undefined) return null;
      const read = withoutKeys<FeedConfig>(config);
      const state = part('STATE');
      const seen = part('SEEN')?.['seen'];
      return {
        config: read,
        state: state ? withoutKeys<FeedState>(state) : freshState(read, new Date(0)),
        seen: seen instanceof Uint8Array ? seen : new Uint8Array(),
      };
    },

    async due(now, limit) {
      const found = await queryDue(keys.due, now, limit);
      return found.map((item): DueFeed => ({ feedId: String(item['pk']).slice(2), ...splitDue(String(item[dueIndex.sk])) }));
    },

    async putState(state, enabled, seen) {
      if (seen !== undefined) await put(renderItem({ ...keys.feedSeen(state.feedId), seen }));
      await put(stateItem(state, enabled));
    },

    async putHealth({ feedId, at, before, health, error }) {
      const expiresAt = Math.floor(Date.parse(at) / 1000) + healthSeconds;
      await put(renderItem({ ...keys.feedHealth(feedId, at, before, health, error), expiresAt }));
    },

    async putRetry(articleId, job, at) {
      const due = { [dueIndex.pk]: keys.dueRetries(shardOf(articleId, shards.due)), [dueIndex.sk]: `${at.toISOString()}#${job.host}` };
      await put(renderItem({ ...keys.retry(job.feedId, articleId), ...due, articleId, job: renderMessage(job) }));
    },

    async dueRetries(now, limit) {
      const found = await queryDue(keys.dueRetries, now, limit);
      const items = await readAll(client, tableName, found.map((item) => ({ pk: String(item['pk']), sk: String(item['sk']) })));
      const order = new Map(found.map((item, at) => [`${String(item['pk'])} ${String(item['sk'])}`, at]));
      const place = (item: Plain) => order.get(`${String(item['pk'])} ${String(item['sk'])}`) ?? 0;
      return items
        .toSorted((a, b) => place(a) - place(b))
        .map((item) => ({ articleId: String(item['articleId']), job: ArticleJob.parse(parseMessage(String(item['job']))) }));
    },

    async dropRetry(feedId, articleId, dueUntil) {
      if (dueUntil === undefined) return writeAll(client, tableName, [], [keys.retry(feedId, articleId)]);
      const condition = { ConditionExpression: '#sk <= :until', ExpressionAttributeNames: { '#sk': dueIndex.sk }, ExpressionAttributeValues: { ':until': renderAttribute(`${dueUntil.toISOString()}~`) } };
      await askIf('DeleteItem', client.send(new DeleteItemCommand({ TableName: tableName, Key: renderItem(keys.retry(feedId, articleId)), ...condition })));
    },

    async getRobots(host) {
      const item = await getItem(keys.robots(host), false);
      if (item === null) return null;
      const { status, body, fetchedAt, expiresAt } = item as { status: number; body: Uint8Array; fetchedAt: string; expiresAt: number };
      return { status, body: gunzipSync(body).toString('utf8'), fetchedAt, expiresAt };
    },

    async putRobots(host, { status, body, fetchedAt, expiresAt }: StoredRobots) {
      // Up to 500 KiB are read, an item holds 400 KB: gzip brings the usual file to a fifth.
      const packed = gzipSync(body);
      const kept = packed.byteLength <= maxRobotsBytes ? packed : gzipSync(body.slice(0, maxRobotsBytes / 2));
      await put(renderItem({ ...keys.robots(host), status, body: new Uint8Array(kept), fetchedAt, expiresAt }));
    },

    async getQuiet(site) {
      // before each request: half a unit; what was put within the last moments may be missed
      const item = await getItem(keys.quiet(site), false);
      return typeof item?.['until'] === 'string' ? item['until'] : null;
    },

    async putQuiet(site, until) {
      const time = until.toISOString();
      const item = renderItem({ ...keys.quiet(site), [dueIndex.pk]: keys.quietSites(), [dueIndex.sk]: `${time}#${site}`, until: time, expiresAt: Math.ceil(until.getTime() / 1000) });
      const condition = { ConditionExpression: 'attribute_not_exists(#until) OR #until < :until', ExpressionAttributeNames: { '#until': 'until' }, ExpressionAttributeValues: { ':until': renderAttribute(time) } };
      await askIf('PutItem', client.send(new PutItemCommand({ TableName: tableName, Item: item, ...condition })));
    },

    async tries(messageId) {
      return Number((await getItem(keys.tries(messageId)))?.['tries'] ?? 0);
    },

    async countTry(messageId, now) {
      // a message is with one worker at a time: nobody else counts meanwhile
      const tries = Number((await getItem(keys.tries(messageId)))?.['tries'] ?? 0) + 1;
      await put(renderItem({ ...keys.tries(messageId), tries, expiresAt: Math.floor(now.getTime() / 1000) + triesSeconds }));
      return tries;
    },

    async quietSites(now) {
      const sites = new Map<string, string>();
      const items = queryAll(client, {
        TableName: tableName,
        IndexName: dueIndex.name,
        KeyConditionExpression: '#pk = :pk AND #sk > :now',
        ExpressionAttributeNames: { '#pk': dueIndex.pk, '#sk': dueIndex.sk },
        ExpressionAttributeValues: { ':pk': renderAttribute(keys.quietSites()), ':now': renderAttribute(`${now.toISOString()}~`) },
      });
      for await (const item of items) {
        const { dueAt, host } = splitDue(String(item[dueIndex.sk]));
        sites.set(host, dueAt);
      }
      return sites;
    },
  };
}

/** Parts of the table that are scanned side by side. */
const scanSegments = 4;
/** Minutes in which a table that follows the load has grown, in pauses of a second. */
const scanTries = 180;
const refusals = new Set(['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded']);

/** Feeds whose items are made and written together. */
const adoptedAtOnce = 200;

/** Changes of health are kept for a month. */
const healthSeconds = 30 * 86_400;

/** As long as a queue keeps a message. */
const triesSeconds = 14 * 86_400;

const maxRobotsBytes = 350_000;

/** A feed nobody has asked yet: due at once. */
function freshState(config: FeedConfig, now: Date): FeedState {
  return {
    feedId: config.id, url: config.url, etag: null, lastModified: null, bodyHash: null, nextPollAt: now.toISOString(), lastPollAt: null, lastOkAt: null,
    entryTimes: [], failures: 0, health: 'new', lastError: null, moving: null, missingSince: null, goneTimes: 0, unchangedSince: null, title: null, hub: null,
  };
}

/** Items for a new or changed configuration. Another address, or a feed that was switched on again, is due at once. */
function configItems(config: FeedConfig, known: FeedWithState | null, now: Date): Item[] {
  const item = renderItem({ ...keys.feedConfig(config.id), ...config });
  if (known === null) return [item, stateItem(freshState(config, now), config.enabled)];
  const moved = known.config.url !== config.url;
  const asked = moved ? { ...known.state, url: config.url, etag: null, lastModified: null, bodyHash: null, moving: null, missingSince: null, goneTimes: 0, failures: 0 } : known.state;
  const woken = config.enabled && !known.config.enabled;
  const nextPollAt = moved || woken ? now.toISOString() : asked.nextPollAt;
  const health = !config.enabled ? 'disabled' : moved || woken ? 'new' : asked.health;
  return [item, stateItem({ ...asked, nextPollAt, health }, config.enabled)];
}

const isConfig = (item: Item): boolean => readItem({ sk: item[table.sk]! })['sk'] === 'CONFIG';

/** The state as an item; only an enabled feed has a place in the due index. */
function stateItem(state: FeedState, enabled: boolean): Item {
  const due = { [dueIndex.pk]: keys.due(shardOf(state.feedId, shards.due)), [dueIndex.sk]: `${state.nextPollAt}#${hostOf(state.url)}` };
  return renderItem({ ...keys.feedState(state.feedId), ...(enabled && due), ...state });
}

const keyNames = new Set<string>([table.pk, table.sk, dueIndex.pk, dueIndex.sk]);

const withoutKeys = <Value>(item: Plain): Value => Object.fromEntries(Object.entries(item).filter(([name]) => !keyNames.has(name))) as Value;

/** The same for configurations that say the same, in whatever order. */
const digestOf = (config: FeedConfig): string => shortHash(JSON.stringify(sorted(config)), 26);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]));
}

function splitDue(sk: string): { dueAt: string; host: string } {
  const at = sk.indexOf('#');
  return { dueAt: sk.slice(0, at), host: sk.slice(at + 1) };
}
