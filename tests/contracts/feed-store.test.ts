import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFeedTable } from '../../lib/adapters/aws/feed-table.ts';
import type { FeedsFile } from '../../lib/model/feed.ts';
import type { FeedStore } from '../../lib/pipeline/ports.ts';
import { makeArticleJob, makeFeedConfig, makeFeedState } from '../help/jobs.ts';
import { worlds, type World } from './worlds.ts';

const now = new Date('2026-11-23T08:00:00.000Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const file = (...feeds: FeedsFile['feeds']): FeedsFile => ({ contact: 'mailto:desk@news.example', politeness: { delay: 1, perHost: 1 }, feeds });
const a = makeFeedConfig({ id: 'a', url: 'https://a.example/feed' });
const b = makeFeedConfig({ id: 'b', url: 'https://b.example:8443/feed' });

describe.each(worlds)('FeedStore on %s', (_name, open) => {
  let world: World;
  let feeds: FeedStore;
  beforeEach(async () => {
    world = await open();
    feeds = createFeedTable({ client: world.client, tableName: world.feeds });
  });
  afterEach(() => world.close());

  const dueIds = async (at: Date, limit = 100): Promise<string[]> => (await feeds.due(at, limit)).map(({ feedId }) => feedId);

  const idsListed = async (): Promise<string[]> => {
    const ids: string[] = [];
    for await (const { config, state } of feeds.list()) {
      expect(state.feedId).toBe(config.id);
      ids.push(config.id);
    }
    return ids.toSorted();
  };

  test('a list of hundreds comes whole, each feed once with its own state', async () => {
    const many = Array.from({ length: 450 }, (_, n) => makeFeedConfig({ id: `feed-${String(n).padStart(3, '0')}`, url: `https://h${n}.example/feed` }));
    await feeds.putConfigs(many, now);
    // the seen-sets lie between configurations and states
    for (const { id, url } of many.slice(0, 30)) await feeds.putState(makeFeedState({ feedId: id, url }), true, new Uint8Array(50_000).fill(7));
    expect(await idsListed()).toEqual(many.map(({ id }) => id));
  });

  test('an empty store knows nothing', async () => {
    expect(await feeds.adoptedHash()).toBeNull();
    expect(await idsListed()).toEqual([]);
    expect(await feeds.get('a')).toBeNull();
    expect(await feeds.due(now, 10)).toEqual([]);
    expect(await feeds.remove('a')).toBe(false);
  });

  test('adopting adds, changes and disables; states and feeds added by hand stay', async () => {
    expect(await feeds.adopt(file(a, b), 'one', now)).toEqual({ added: 2, changed: 0, disabled: 0 });
    expect(await feeds.adoptedHash()).toBe('one');
    expect(await feeds.due(now, 10)).toEqual(expect.arrayContaining([
      { feedId: 'a', host: 'a.example', dueAt: now.toISOString() },
      { feedId: 'b', host: 'b.example:8443', dueAt: now.toISOString() },
    ]));
    const polled = makeFeedState({ feedId: 'a', url: a.url, nextPollAt: later(3600).toISOString() });
    await feeds.putState(polled, true, new Uint8Array([1, 2, 3]));
    await feeds.putConfigs([makeFeedConfig({ id: 'hand', url: 'https://hand.example/', managedBy: 'runtime' })], now);

    expect(await feeds.adopt(file({ ...a, tags: ['x'] }), 'two', later(60))).toEqual({ added: 0, changed: 1, disabled: 1 });
    expect(await feeds.get('a')).toEqual({ config: { ...a, tags: ['x'] }, state: polled, seen: new Uint8Array([1, 2, 3]) });
    expect((await feeds.get('b'))?.config.enabled).toBe(false);
    expect((await feeds.get('b'))?.state.health).toBe('disabled');
    expect((await feeds.get('hand'))?.config.enabled).toBe(true);
    expect(await dueIds(later(60))).toEqual(['hand']);

    expect(await feeds.adopt(file({ ...a, tags: ['x'] }), 'two', later(90))).toEqual({ added: 0, changed: 0, disabled: 0 });
    expect(await feeds.adopt(file({ ...a, tags: ['x'] }, b), 'three', later(120))).toEqual({ added: 0, changed: 1, disabled: 0 });
    expect(await dueIds(later(120))).toEqual(expect.arrayContaining(['b', 'hand']));
  });

  test('a list is adopted in pieces, and its hash is remembered with the last', async () => {
    const many = Array.from({ length: 5 }, (_, n) => makeFeedConfig({ id: `feed-${n}`, url: `https://h${n}.example/feed` }));
    await feeds.putConfigs([{ ...a, managedBy: 'runtime' }], now);
    expect(await feeds.adopt(file(...many), 'many', now, 3)).toEqual({ added: 3, changed: 0, disabled: 0 });
    expect(await feeds.adoptedHash()).not.toBe('many');
    expect(await dueIds(now)).toHaveLength(4);
    expect(await feeds.adopt(file(...many), 'many', later(60), 3)).toEqual({ added: 2, changed: 0, disabled: 0 });
    expect(await feeds.adoptedHash()).toBe('many');
    expect(await feeds.adopt(file({ ...many[0]!, tags: ['x'] }), 'one', later(120), 2)).toEqual({ added: 0, changed: 1, disabled: 1 });
    expect(await feeds.adopt(file({ ...many[0]!, tags: ['x'] }), 'one', later(180))).toEqual({ added: 0, changed: 0, disabled: 3 });
    expect(await dueIds(later(180))).toHaveLength(2);
  });

  test('a feed whose address changes starts anew at once, without the old validators', async () => {
    await feeds.putConfigs([a], now);
    await feeds.putState(makeFeedState({ feedId: 'a', url: a.url, nextPollAt: later(3600).toISOString() }), true);
    await feeds.putConfigs([{ ...a, url: 'https://a.example/new' }], later(10));
    expect((await feeds.get('a'))?.state).toMatchObject({ url: 'https://a.example/new', etag: null, bodyHash: null, nextPollAt: later(10).toISOString() });
    expect(await dueIds(later(10))).toEqual(['a']);
  });

  test('due gives what is due, soonest first, up to the limit', async () => {
    const many = Array.from({ length: 40 }, (_, n) => makeFeedConfig({ id: `feed-${n}`, url: `https://h${n}.example/feed` }));
    await feeds.adopt(file(...many), 'many', now);
    for (const [n, config] of many.entries()) await feeds.putState(makeFeedState({ feedId: config.id, url: config.url, nextPollAt: later(n).toISOString() }), n !== 5);
    const due = await feeds.due(later(19), 100);
    expect(due.map(({ feedId }) => feedId)).toEqual(many.slice(0, 20).filter((_, n) => n !== 5).map(({ id }) => id));
    expect((await feeds.due(later(3600), 7)).length).toBe(7);
    expect((await feeds.due(later(3600), 1_000)).length).toBe(39);
  });

  test('an unchanged poll keeps the seen-set', async () => {
    await feeds.putConfigs([a], now);
    await feeds.putState(makeFeedState({ feedId: 'a', url: a.url }), true, new Uint8Array(50_000).fill(7));
    await feeds.putState(makeFeedState({ feedId: 'a', url: a.url, failures: 1 }), true);
    const record = await feeds.get('a');
    expect(record?.seen).toEqual(new Uint8Array(50_000).fill(7));
    expect(record?.state.failures).toBe(1);
  });

  test('removing takes everything of a feed, and nothing else', async () => {
    await feeds.putConfigs([a], now);
    await feeds.putConfigs([b], now);
    expect(await feeds.remove('a')).toBe(true);
    expect(await feeds.get('a')).toBeNull();
    expect(await idsListed()).toEqual(['b']);
    expect(await dueIds(now)).toEqual(['b']);
  });

  test('jobs put aside come back when their time has come, soonest first, until they are dropped', async () => {
    const job = makeArticleJob({ reason: 'again', tries: 1 });
    const long = makeArticleJob({ reason: 'again', entry: { ...job.entry, content: 'x'.repeat(60_000) } });
    await feeds.putRetry('id-1', job, later(600));
    await feeds.putRetry('id-2', long, later(300));
    expect(await feeds.dueRetries(later(299), 10)).toEqual([]);
    expect(await feeds.dueRetries(later(600), 10)).toEqual([{ articleId: 'id-2', job: long }, { articleId: 'id-1', job }]);
    expect(await feeds.due(later(600), 10)).toEqual([]);
    await feeds.putRetry('id-2', { ...long, tries: 2 }, later(900));
    await feeds.dropRetry('harbour', 'id-1');
    expect(await feeds.dueRetries(later(899), 10)).toEqual([]);
    expect((await feeds.dueRetries(later(900), 10)).map(({ job: { tries } }) => tries)).toEqual([2]);
  });

  test('a site that wants quiet is told until it is over; a shorter wish does not end a longer one', async () => {
    expect(await feeds.getQuiet('news.example')).toBeNull();
    expect(await feeds.quietSites(now)).toEqual(new Map());
    await feeds.putQuiet('news.example', later(600));
    await feeds.putQuiet('news.example', later(60));
    await feeds.putQuiet('blog.example', later(30));
    expect(await feeds.getQuiet('news.example')).toBe(later(600).toISOString());
    expect(await feeds.quietSites(now)).toEqual(new Map([['news.example', later(600).toISOString()], ['blog.example', later(30).toISOString()]]));
    expect([...(await feeds.quietSites(later(30))).keys()]).toEqual(['news.example']);
    await feeds.putQuiet('news.example', later(900));
    expect(await feeds.quietSites(later(600))).toEqual(new Map([['news.example', later(900).toISOString()]]));
    // among the feeds that are due it has no place
    expect(await feeds.due(later(3600), 10)).toEqual([]);
  });

  test('robots.txt comes back as it was, and a huge one fits', async () => {
    expect(await feeds.getRobots('a.example')).toBeNull();
    const robots = { status: 200, body: 'User-agent: *\nDisallow: /ü\n', fetchedAt: now.toISOString(), expiresAt: 1_800_000_000 };
    await feeds.putRobots('a.example', robots);
    expect(await feeds.getRobots('a.example')).toEqual(robots);
    const noise = Array.from({ length: 40_000 }, (_, n) => ((n * 2_654_435_761) >>> 0).toString(36)).join('\n');
    await feeds.putRobots('b.example', { ...robots, body: noise });
    expect(noise.startsWith((await feeds.getRobots('b.example'))?.body ?? 'none')).toBe(true);
  });
});
