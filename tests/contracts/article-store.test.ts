import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { createArticleTable, type ArticleTable } from '../../lib/adapters/aws/article-table.ts';
import { Article, Card } from '../../lib/model/article.ts';
import { readItem, renderItem } from '../../lib/model/item.ts';
import { keys, objectKeys } from '../../lib/model/names.ts';
import { guidAlias, urlAlias } from '../../lib/text/fingerprint.ts';
import { makeArticle } from '../help/article.ts';
import { worlds, type World } from './worlds.ts';

describe.each(worlds)('ArticleStore on %s', (_name, open) => {
  let world: World;
  let articles: ArticleTable;
  let time = new Date('2026-11-23T08:05:01.000Z');
  let n = 0;
  beforeAll(async () => {
    world = await open();
    articles = createArticleTable({ client: world.client, tableName: world.articles, bucket: world.bucket, clock: { now: () => time } });
  });
  afterAll(() => world.close());

  /** A story of its own for each test. */
  const fresh = (over: Partial<Article> = {}): Article => makeArticle({ url: `https://news.example/story-${(n += 1)}`, ...over });
  const put = async (article: Article, aliases: string[] = [], previous: Card | null = null): Promise<Card> => {
    const card = await articles.put(article, aliases, previous);
    if (card === null) throw new Error('conflict');
    return card;
  };
  const item = async (key: { pk: string; sk: string }): Promise<Record<string, unknown> | null> => {
    const { Item } = await world.client.send(new GetItemCommand({ TableName: world.articles, Key: renderItem(key), ConsistentRead: true }));
    return Item ? readItem(Item) : null;
  };

  test('a record comes back whole, its card by the schema', async () => {
    const article = fresh();
    const card = await put(article);
    expect(Card.parse(card)).toEqual(card);
    expect(await articles.find({ id: article.id, aliases: [] })).toEqual(card);
    expect(Article.parse(await articles.body(card))).toEqual(article);
  });

  test('a story is found under its other addresses and its guid', async () => {
    const article = fresh();
    const aliases = [urlAlias('https://m.news.example/x'), guidAlias('harbour', 'guid-x')];
    await put(article, aliases);
    for (const alias of aliases) expect((await articles.find({ id: 'nobody', aliases: [alias] }))?.id).toBe(article.id);
    expect(await articles.find({ id: 'nobody', aliases: [urlAlias('https://news.example/other')] })).toBeNull();
    expect(await articles.find({ id: 'nobody', aliases: [] })).toBeNull();
  });

  test.each(['stores it', 'revises it', 'replays it', 'notes a further feed'])('a story that is taken down while a worker %s stays down, and nothing of it is left', async (what) => {
    const article = fresh();
    const aliases = [urlAlias(`https://m.news.example/down-${n}`)];
    const card = what === 'stores it' ? null : await put(article, aliases);
    await articles.forget({ id: article.id, aliases: [] }, time);
    if (what === 'notes a further feed') await articles.addSource(card!, { feedId: 'late', feedUrl: 'https://late.example/', guid: null, firstSeenAt: article.firstSeenAt });
    else {
      const [rev, gen] = [what === 'revises it' ? 2 : 1, what === 'replays it' ? 2 : 1];
      const raw = `raw/v1/dt=${article.firstSeenAt.slice(0, 10)}/${article.id}/20261123T080500Z-aaaaaaaaaaaa.html.gz`;
      await world.bucket.put(raw, new Uint8Array(1), { contentType: 'application/gzip' });
      const later = { ...article, rev, gen, expiresAt: time.getTime() / 1000 + 60, contentHash: what, s3: { article: objectKeys.article(article.firstSeenAt.slice(0, 10), article.id, rev, gen), raw } };
      expect(await articles.put(later, aliases, card)).toBeNull();
      expect(await item(keys.alias(aliases[0]!))).toMatchObject({ id: article.id });
      expect((await item(keys.alias(aliases[0]!)))?.['expiresAt'] ?? null).toBeNull();
    }
    expect(await articles.look({ id: article.id, aliases: [] })).toMatchObject({ card: null, forgotten: true });
    expect(await articles.look({ id: 'nobody', aliases: what === 'notes a further feed' ? [] : aliases })).toMatchObject({ card: null });
    for (const prefix of objectKeys.ofStory(article.firstSeenAt.slice(0, 10), article.id)) for await (const key of world.bucket.list(prefix)) expect(key).toBe('nothing');
    expect(await articles.forget({ id: article.id, aliases: [] }, time)).toMatchObject({ objects: 0, items: 0 });
  });

  test('an alias whose card never came leads nowhere', async () => {
    const article = fresh();
    const failing = createArticleTable({ client: world.client, tableName: world.articles, bucket: world.bucket, clock: { now: () => time } });
    await put(article, [urlAlias('https://news.example/alias-only')]);
    const orphan = { ...fresh(), expiresAt: time.getTime() / 1000 - 1 };
    await failing.put(orphan, [urlAlias('https://news.example/orphan')], null);
    expect(await articles.find({ id: 'nobody', aliases: [urlAlias('https://news.example/orphan')] })).toBeNull();
  });

  test('storing twice is a conflict, and nothing that a reader sees has changed', async () => {
    const article = fresh();
    const card = await put(article);
    expect(await articles.put({ ...article, title: 'Another', contentHash: 'ff' }, [], null)).toBeNull();
    expect(await articles.find({ id: article.id, aliases: [] })).toEqual(card);
    expect((await articles.body(card)).title).toBe(article.title);
  });

  test('a revision replaces the card, keeps the earlier one, and only one of two wins', async () => {
    const article = fresh();
    const first = await put(article);
    const second = makeArticle({ ...article, rev: 2, title: 'Corrected', contentHash: 'aa', changedAt: '2026-11-24T00:00:30.000Z', s3: { article: objectKeys.article('2026-11-23', article.id, 2, 1), raw: null } });
    time = new Date('2026-11-24T00:00:31.000Z');
    const results = await Promise.all([articles.put(second, [], first), articles.put({ ...second, title: 'Corrected too', contentHash: 'bb' }, [], first)]);
    const winner = results.find((card) => card !== null);
    const stored = await articles.find({ id: article.id, aliases: [] });
    expect(stored?.rev).toBe(2);
    if (winner) expect(stored).toEqual(winner);
    if (stored === null) throw new Error('lost');
    expect((await articles.body(stored)).title).toBe(stored.title);
    expect(await item(keys.revision(article.id, 1, 1))).toMatchObject({ title: article.title, s3: first.s3, contentHash: first.contentHash });
    expect((await articles.body(first)).title).toBe(article.title);
    expect(await articles.put({ ...second, rev: 3, s3: { article: objectKeys.article('2026-11-23', article.id, 3, 1), raw: null } }, [], first)).toBeNull();
  });

  test('a further feed is noted once, on the card and as an item', async () => {
    const article = fresh();
    const card = await put(article);
    const source = { feedId: 'second', feedUrl: 'https://other.example/rss', guid: null, firstSeenAt: '2026-11-23T09:00:00.000Z' };
    await articles.addSource(card, source);
    await articles.addSource(card, source);
    const found = await articles.find({ id: article.id, aliases: [] });
    expect(found?.sources.map(({ feedId }) => feedId)).toEqual(['harbour', 'second']);
    expect(await item(keys.furtherFeed(article.id, 'second'))).toMatchObject({ id: article.id, title: article.title, feedPk: 'F#second' });
    expect((await articles.body(found ?? card)).sources).toHaveLength(2);
  });

  test('feeds that join at once are all noted; from the twenty-first on as items only', async () => {
    const card = await put(fresh());
    await Promise.all([1, 2, 3, 4].map((of) => articles.addSource(card, source(of))));
    for (let of = 5; of <= 25; of += 1) await articles.addSource((await articles.find({ id: card.id, aliases: [] })) ?? card, source(of));
    expect((await articles.find({ id: card.id, aliases: [] }))?.sources).toHaveLength(20);
    for (const of of [1, 4, 25]) expect(await item(keys.furtherFeed(card.id, `feed-${of}`))).not.toBeNull();
  });

  test('what has expired is not found, and may be stored anew', async () => {
    const expiresAt = Math.floor(time.getTime() / 1000) + 100;
    const article = fresh({ expiresAt });
    const alias = urlAlias('https://news.example/expired');
    await put(article, [alias]);
    expect(await articles.find({ id: article.id, aliases: [] })).not.toBeNull();
    time = new Date((expiresAt + 1) * 1000);
    expect(await articles.find({ id: article.id, aliases: [alias] })).toBeNull();
    const again = { ...article, expiresAt: expiresAt + 10_000, firstSeenAt: time.toISOString(), s3: { article: objectKeys.article('2026-11-24', article.id, 1, 1), raw: null } };
    await put(again, [alias]);
    expect((await articles.find({ id: 'nobody', aliases: [alias] }))?.id).toBe(article.id);
  });

  test('a stamp that has become old before the write is renewed, so that readers behind the clock do not miss it', async () => {
    const article = fresh({ changedAt: new Date(time.getTime() - 11_000).toISOString() });
    const card = await put(article);
    expect(card.changedAt).toBe(time.toISOString());
    expect((await articles.body(card)).changedAt).toBe(time.toISOString());
    const quick = fresh({ changedAt: new Date(time.getTime() - 9_000).toISOString() });
    expect((await put(quick)).changedAt).toBe(quick.changedAt);
  });

  test('a card never takes more than 4 KB, and names what was cut', async () => {
    const article = fresh({
      title: long('標題 '), subtitle: long('s'), description: long('d'), excerpt: long('e'), agency: long('a'), section: long('c'),
      url: `https://news.example/${n}/${'u'.repeat(1_900)}`, finalUrl: `https://news.example/${'f'.repeat(1_900)}`, canonicalUrl: `https://news.example/${'c'.repeat(1_900)}`,
      tags: Array.from({ length: 300 }, (_, at) => `tag ${at}`), authors: Array.from({ length: 200 }, (_, at) => ({ name: `Author ${at}`, url: `https://news.example/people/${at}` })),
      sources: Array.from({ length: 40 }, (_, at) => ({ feedId: `f${at}`, feedUrl: `https://news.example/${'x'.repeat(500)}`, guid: 'g'.repeat(2_000), firstSeenAt: time.toISOString() })),
      rights: { copyright: long('©'), license: long('l'), robotsMeta: Array.from({ length: 50 }, () => 'noindex'), tdm: { reserved: true, policy: long('p') } },
    });
    const card = await put(article);
    expect(card.cut).toEqual(expect.arrayContaining(['title', 'description', 'excerpt', 'tags', 'authors', 'sources']));
    expect(card.title.endsWith('…')).toBe(true);
    const found = await articles.find({ id: article.id, aliases: [] });
    expect(found).toEqual(card);
    expect((await articles.body(card)).sources).toHaveLength(40);
  });

  test('a missing object is a fault that says so', async () => {
    const card = await put(fresh());
    await world.bucket.delete(card.s3.article);
    await expect(articles.body(card)).rejects.toMatchObject({ code: 'store.missing' });
  });

  test('the contract item says how to read the table, and keeps the first day', async () => {
    time = new Date('2026-11-20T00:00:00.000Z');
    await articles.putContract();
    time = new Date('2026-11-25T00:00:00.000Z');
    await articles.putContract();
    expect(await item(keys.contract())).toMatchObject({ schema: 'article/1', shards: 4, settleSeconds: 60, since: '2026-11-20' });
    time = new Date('2026-11-19T00:00:00.000Z');
    await articles.putContract();
    expect(await item(keys.contract())).toMatchObject({ since: '2026-11-19' });
  });
});

const source = (of: number) => ({ feedId: `feed-${of}`, feedUrl: `https://f${of}.example/`, guid: null, firstSeenAt: '2026-11-23T09:00:00.000Z' });
const long = (of: string) => of.repeat(3_000);
