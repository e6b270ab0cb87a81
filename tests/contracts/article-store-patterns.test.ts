import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticleTable, type ArticleTable } from '../../lib/adapters/aws/article-table.ts';
import type { Article, Card } from '../../lib/model/article.ts';
import { cardItem, cardOf, maxCardBytes } from '../../lib/model/card.ts';
import { itemSize } from '../../lib/model/item.ts';
import { listFields, objectKeys, shards } from '../../lib/model/names.ts';
import { shardOf } from '../../lib/model/tables.ts';
import { createReader, type Reader } from '../../lib/reader/reader.ts';
import { urlAlias } from '../../lib/text/fingerprint.ts';
import { makeArticle } from '../help/article.ts';
import { worlds, type World } from './worlds.ts';

/** Stories in each list: more than a page of 100, so that a second page is asked for. */
const many = 110;
const start = Date.parse('2026-11-22T23:50:00.000Z');
const at = (ms: number): string => new Date(start + ms).toISOString();

/** Each question that docs/read-the-table.md says the table answers, with the requests that it takes. */
describe.each(worlds)('access patterns on %s', (_name, open) => {
  let world: World;
  let articles: ArticleTable;
  let reader: Reader;
  let time = start;
  const calls: string[] = [];
  const stories: Card[] = [];
  const feed = (feedId: string) => ({ feedId, feedUrl: `https://${feedId}.example/rss`, guid: null, firstSeenAt: at(0) });
  const site = 'patterns.example';

  const put = async (over: Partial<Article>, aliases: string[] = [], previous: Card | null = null): Promise<Card> => {
    const article = makeArticle({ changedAt: new Date(time).toISOString(), ...over });
    const card = await articles.put(article, aliases, previous);
    if (card === null) throw new Error('conflict');
    return card;
  };
  const asked = async <Value>(question: () => Promise<Value>): Promise<{ value: Value; calls: string[] }> => {
    calls.length = 0;
    const value = await question();
    return { value, calls: [...calls] };
  };
  const collect = async <Value>(values: AsyncIterable<Value>): Promise<Value[]> => {
    const all: Value[] = [];
    for await (const value of values) all.push(value);
    return all;
  };

  beforeAll(async () => {
    world = await open();
    articles = createArticleTable({ client: world.client, tableName: world.articles, bucket: world.bucket, clock: { now: () => new Date(time) } });
    reader = createReader({ tableName: world.articles, client: world.client, now: () => new Date(time), getObject: async (key) => (await world.bucket.get(key))?.bytes ?? null });
    await articles.putContract();
    // Over midnight, published in another order than stored.
    for (let n = 0; n < many; n += 1) {
      time += 10_000;
      stories.push(await put({ url: `https://${site}/story-${n}`, publishedAt: at(-1_000 * ((n * 37) % many)), sources: [feed('one')] }, n === 0 ? [urlAlias(`https://m.${site}/old-name`)] : []));
    }
    await put({ url: `https://${site}/gone`, publishedAt: at(-1e9), sources: [feed('one')], expiresAt: start / 1000 }, [urlAlias(`https://${site}/gone-too`)]);
    world.client.middlewareStack.add((next, context) => (args) => {
      calls.push(String(context.commandName).replace('Command', ''));
      return next(args);
    }, { step: 'initialize', name: 'count' });
    await reader.contract();
  });
  afterAll(() => world.close());

  test('by id: one get', async () => {
    expect(await asked(() => reader.article(stories[0]!.id))).toEqual({ value: stories[0], calls: ['GetItem'] });
  });

  test('by address: one batch get; by another address: one get more', async () => {
    expect(await asked(() => reader.article(stories[0]!.url))).toEqual({ value: stories[0], calls: ['BatchGetItem'] });
    expect(await asked(() => reader.article(`http://www.${site}/story-0?utm_source=x`))).toEqual({ value: stories[0], calls: ['BatchGetItem'] });
    expect(await asked(() => reader.article(`https://m.${site}/old-name`))).toEqual({ value: stories[0], calls: ['BatchGetItem', 'GetItem'] });
    expect(await asked(() => reader.article(`https://${site}/never-met`))).toEqual({ value: null, calls: ['BatchGetItem'] });
  });

  test.each([['feed', { feed: 'one' }], ['site', { site }]])('a %s, newest first: one query a page', async (_what, query) => {
    const { value, calls: made } = await asked(() => collect(reader.latest(query)));
    expect(value.map(({ publishedAt }) => publishedAt)).toEqual(stories.map(({ publishedAt }) => publishedAt).toSorted().toReversed());
    expect(made).toEqual(['Query', 'Query']);
    for (const listing of value) expect(Object.keys(listing).toSorted()).toEqual([...listFields].toSorted());
    expect((await asked(() => collect(reader.latest({ ...query, limit: 10 })))).calls).toEqual(['Query']);
  });

  test('a day, newest change first: one query a page and shard', async () => {
    const days = new Map<string, number>();
    for (const { changedAt } of stories) days.set(changedAt.slice(0, 10), (days.get(changedAt.slice(0, 10)) ?? 0) + 1);
    expect(days.size).toBe(2);
    for (const [day, count] of days) {
      const { value, calls: made } = await asked(() => collect(reader.latest({ day })));
      expect(value).toHaveLength(count);
      expect(value.map(({ changedAt }) => changedAt)).toEqual(value.map(({ changedAt }) => changedAt).toSorted().toReversed());
      expect(made).toEqual(Array.from({ length: shards.byTime }, () => 'Query'));
    }
  });

  test('changes since a cursor, across days and shards, without gap or repeat: one query a page, shard and day', async () => {
    time += 61_000;
    expect(new Set(stories.map(({ id }) => shardOf(id, shards.byTime))).size).toBe(shards.byTime);
    const { value, calls: made } = await asked(() => collect(reader.changesSince(new Date(start))));
    expect(value.map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
    expect(made).toEqual(Array.from({ length: 2 * shards.byTime }, () => 'Query'));
    for (const from of [0, 54, many - 1]) expect((await collect(reader.changesSince(value[from]!.cursor))).map(({ id }) => id)).toEqual(stories.slice(from + 1).map(({ id }) => id));
  });

  test('history of a story, and the feeds that carried it: one query each', async () => {
    const first = stories[5]!;
    time += 10_000;
    const second = await put({ url: first.url, sources: first.sources, rev: 2, title: 'Second', contentHash: '02', s3: { article: objectKeys.article('2026-11-23', first.id, 2, 1), raw: null } }, [], first);
    await articles.addSource(second, feed('two'));
    const history = await asked(() => reader.history(first.id));
    expect(history.value.map(({ rev, title }) => [rev, title])).toEqual([[2, 'Second'], [1, first.title]]);
    expect(history.calls).toEqual(['Query']);
    const feeds = await asked(() => reader.feedsOf(first.id));
    expect(feeds.value.map(({ feedId }) => feedId)).toEqual(['one', 'two']);
    expect(feeds.calls).toEqual(['Query']);
    expect((await collect(reader.latest({ feed: 'two' }))).map(({ id }) => id)).toEqual([first.id]);
    // A revision has one address in each list.
    expect(await collect(reader.latest({ feed: 'one' }))).toHaveLength(many);
    time += 61_000;
    expect((await collect(reader.changesSince(new Date(start)))).map(({ id }) => id).filter((id) => id === first.id)).toHaveLength(1);
  });

  test('what has expired is in no answer', async () => {
    const { id, url } = makeArticle({ url: `https://${site}/gone` });
    for (const key of [id, url, `https://${site}/gone-too`]) expect(await reader.article(key)).toBeNull();
    expect(await reader.history(id)).toEqual([]);
    expect(await reader.feedsOf(id)).toEqual([]);
    for (const list of [reader.latest({ site }), reader.latest({ feed: 'one' }), reader.latest({ day: '2026-11-23' }), reader.changesSince(null)]) expect((await collect(list)).map((listing) => listing.id)).not.toContain(id);
  });

  test('the contract tells shard count and names, and is asked for once', async () => {
    const fresh = createReader({ tableName: world.articles, client: world.client, now: () => new Date(time) });
    const { value, calls: made } = await asked(async () => [await fresh.contract(), await fresh.contract()]);
    expect(value[0]).toMatchObject({ schema: 'article/1', shards: 4, indexes: [{ name: 'byFeed' }, { name: 'bySite' }, { name: 'byTime', pk: 'timePk', sk: 'timeSk' }], listFields: [...listFields] });
    expect(made).toEqual(['GetItem']);
  });

  test('cards are small: the usual one below 2 KB, none above 4 KB, and what is cut ends in a mark', () => {
    expect(Math.max(...stories.map((card) => itemSize(cardItem(card))))).toBeLessThan(2_048);
    const huge = cardOf(makeArticle({ title: '長い見出し'.repeat(300), description: 'd'.repeat(9_000), excerpt: 'e'.repeat(9_000), section: 's'.repeat(500) }));
    expect(itemSize(cardItem(huge))).toBeLessThanOrEqual(maxCardBytes);
    for (const name of ['title', 'description', 'section'] as const) expect([name, huge[name]?.endsWith('…'), huge.cut?.includes(name)]).toEqual([name, true, true]);
  });
});
