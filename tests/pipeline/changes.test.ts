import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalNewsclip } from '../../lib/adapters/local/ports.ts';
import type { ArticleDetail, FeedDetail, NewsEvent } from '../../lib/model/event.ts';
import { NewsclipError } from '../../lib/model/errors.ts';
import { forgetSite, forgetStory, keysOfUrl } from '../../lib/pipeline/forget.ts';
import { applyReplay, replayArticle, runReplayJob } from '../../lib/pipeline/replay.ts';
import { html, rss, startPublisher, storyPage, xml, type Publisher } from '../help/publisher.ts';
import { localBench } from '../help/local.ts';

let publisher: Publisher;
let bench: ReturnType<typeof localBench>;
let feed: string;
const events: NewsEvent[] = [];
const onEvent = (event: NewsEvent) => void events.push(event);

beforeEach(async () => {
  publisher = await startPublisher();
  bench = localBench([publisher.host]);
  feed = `${publisher.origin}/feed.xml`;
  events.length = 0;
  publisher.routes.set('/a', html(storyPage('Story a', 'town a'), { etag: '"1"' }));
  publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }])));
});

afterEach(async () => {
  await publisher.close();
  bench.remove();
});

const asked = (path: string) => publisher.requests.filter((request) => request.path === path);
const told = () => events.map(({ type, detail }) => [type, 'id' in detail ? detail.change : 'health' in detail ? detail.health : null]);
const start = Date.now();
const after = (hours: number) => new Date(start + hours * 3_600_000);

/** A feeds file with one feed that is polled once a day and revisited after 1, 6 and 24 hours. */
const list = (revisit = [3600, 21_600, 86_400]) => ({
  hash: `revisit ${revisit.join()}`,
  load: async () => ({
    contact: null,
    politeness: { delay: 0, perHost: 1 },
    feeds: [{ id: 'f', url: feed, title: null, interval: { min: 604_800, max: 604_800 }, tags: [], language: null, maxItems: 10, retention: null, revisit, enabled: true, managedBy: 'file' as const }],
  }),
});
const run = (hours: number) => bench.run([], { feedList: list(), now: after(hours), onEvent });

async function open<Result>(work: (local: LocalNewsclip) => Promise<Result>): Promise<Result> {
  const local = await bench.hold();
  try {
    return await work(local);
  } finally {
    await local.close();
  }
}

/** Every file of the folder but logs and the lock, with its bytes. */
const files = (): Record<string, string> =>
  Object.fromEntries(readdirSync(join(bench.data, 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => [join(parentPath, name).slice(bench.data.length), readFileSync(join(parentPath, name), 'base64')]));
const ofStories = () => Object.keys(files()).filter((name) => /\/(?:articles|raw)\//.test(name));

describe('a page that is looked at again', () => {
  test('conditionally, at its times; unchanged, nothing of the story is written', async () => {
    publisher.routes.set('/a', (request) => (request.headers['if-none-match'] === '"1"' ? { status: 304 } : html(storyPage('Story a', 'town a'), { etag: '"1"' })));
    await run(0);
    const before = files();
    await run(0.5);
    expect(asked('/a')).toHaveLength(1);
    const again = await run(1.1);
    expect(again.articles).toMatchObject({ unchanged: 1, revised: 0 });
    expect(asked('/a').at(-1)?.headers['if-none-match']).toBe('"1"');
    await run(6.1);
    await run(24.1);
    await run(100);
    expect(asked('/a')).toHaveLength(4);
    expect(files()).toEqual(before);
    expect(told()).toEqual([['ArticleStored', null]]);
  });

  test('what the publisher changed is a new rev with its class, the old one kept', async () => {
    await run(0);
    publisher.routes.set('/a', html(storyPage('Story a', 'town a').replace('</article>', '<p>Correction: an earlier version of this story gave the wrong year for the fire at the old mill.</p></article>')));
    expect((await run(1.1)).articles.revised).toBe(1);
    publisher.routes.set('/a', html(storyPage('Story b, renamed whole', 'town a').replace('</article>', '<p>Correction: an earlier version of this story gave the wrong year for the fire at the old mill.</p></article>')));
    expect((await run(6.1)).articles.revised).toBe(1);
    expect(told()).toEqual([['ArticleStored', null], ['ArticleRevised', 'correction'], ['ArticleRevised', 'headline']]);
    await open(async ({ ports, cards }) => {
      const [card] = await cards();
      const history = await ports.articles.history(card!);
      expect(history.map(({ rev, gen, change }) => [rev, gen, change])).toEqual([[1, 1, null], [2, 1, 'correction'], [3, 1, 'headline']]);
      expect((await ports.articles.body({ ...card!, ...history[0] })).title).toBe('Story a');
    });
  });

  test('gone: withdrawn with its words kept; there again: a further rev', async () => {
    await run(0);
    publisher.routes.set('/a', { status: 410 });
    expect((await run(1.1)).articles.revised).toBe(1);
    const [gone] = await bench.articles();
    expect(gone).toMatchObject({ rev: 2, change: 'withdrawal', title: 'Story a', withdrawnAt: expect.stringMatching(/Z$/) });
    expect(gone?.text).toContain('town a');
    publisher.routes.set('/a', html(storyPage('Story a', 'town a')));
    await run(6.1);
    expect((await bench.articles())[0]).toMatchObject({ rev: 3, change: 'update', withdrawnAt: null });
    expect(told()).toEqual([['ArticleStored', null], ['ArticleWithdrawn', 'withdrawal'], ['ArticleRevised', 'update']]);
  });

  test.each<[string, Parameters<Publisher['routes']['set']>[1]]>([
    ['out of order', { status: 500 }],
    ['refused', { status: 403 }],
    ['a login', html('<html><body><form action="/login"><h1>Sign in</h1><p>Please sign in to go on.</p><input type="password" name="p"></form></body></html>')],
  ])('%s: it says nothing about the story', async (_, answer) => {
    await run(0);
    const before = files();
    publisher.routes.set('/a', answer);
    await run(1.1);
    expect(files()).toEqual(before);
    expect(told()).toEqual([['ArticleStored', null]]);
  });
});

test('a feed that fails and recovers is told once each', async () => {
  await bench.run([feed], { onEvent });
  publisher.routes.set('/feed.xml', { status: 404 });
  await bench.run([feed], { force: true, onEvent });
  await bench.run([feed], { force: true, onEvent });
  publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }])));
  await bench.run([feed], { force: true, onEvent });
  expect(told()).toEqual([['ArticleStored', null], ['FeedDegraded', 'degraded'], ['FeedRecovered', 'ok']]);
  expect((events[1]!.detail as FeedDetail).error).toBe('http.not-found');
});

describe('replay', () => {
  test('under the same rules nothing changes, for pages and for feed texts', async () => {
    publisher.routes.set('/b', { status: 403 });
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }, { path: '/b', description: 'The feed says that the mill burnt down in the night.' }])));
    await bench.run([feed]);
    const before = files();
    const asks = publisher.requests.length;
    await open(async ({ ports, cards }) => {
      for (const card of await cards()) expect(await replayArticle(card, ports)).toMatchObject({ outcome: 'same' });
    });
    expect(files()).toEqual(before);
    expect(publisher.requests).toHaveLength(asks);
  });

  test('what other rules had made comes as a new gen, once; a card that changed meanwhile is left alone', async () => {
    await bench.run([feed]);
    await open(async ({ ports, cards }) => {
      const [card] = await cards();
      const body = await ports.articles.body(card!);
      const other = { ...body, gen: 2, title: 'As older rules had it', s3: { ...body.s3, article: body.s3.article.replace('g1', 'g2') }, contentHash: 'other' };
      expect(await ports.articles.put(other, [], card!)).not.toBeNull();
      const [now] = await cards();
      const replay = await replayArticle(now!, ports);
      if (replay.outcome !== 'changed') throw new Error(replay.outcome);
      expect(replay.after).toMatchObject({ rev: 1, gen: 3, title: 'Story a', change: null });
      expect(await applyReplay(replay, card!, ports)).toBe(false);
      expect(await applyReplay(replay, now!, ports)).toBe(true);
      const [last] = await cards();
      expect(await replayArticle(last!, ports)).toMatchObject({ outcome: 'same' });
    });
  });

  test('a changed feed entry under newer rules is told from a change by the publisher', async () => {
    await bench.run([feed]);
    await open(async ({ ports, cards }) => {
      const [card] = await cards();
      const body = await ports.articles.body(card!);
      await ports.articles.put({ ...body, gen: 2, text: 'As older rules had it.', s3: { ...body.s3, article: body.s3.article.replace('g1', 'g2') }, contentHash: 'other' }, [], card!);
    });
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a', description: 'Another summary, the page as it was.' }])));
    await bench.run([feed], { force: true, onEvent });
    expect((await bench.articles())[0]).toMatchObject({ rev: 1, gen: 3, change: null });
    expect(events.map(({ type }) => type)).toEqual(['ArticleReextracted']);
  });

  test('without its page an article is left as it is', async () => {
    await bench.run([feed]);
    await open(async ({ ports, cards, bucket }) => {
      const [card] = await cards();
      await bucket.delete(card!.s3.raw!);
      expect(await replayArticle(card!, ports)).toMatchObject({ outcome: 'skipped', why: 'raw page expired' });
    });
  });
});

describe('a record that is gone while its card is there, as after bodyRetention', () => {
  const expire = () => open(async ({ bucket, cards }) => {
    for (const { s3 } of await cards()) await bucket.delete(s3.article);
  });

  test('what the publisher changes then is a new rev, an update, with a record of its own', async () => {
    await run(0);
    await expire();
    publisher.routes.set('/a', html(storyPage('Story a', 'town a, and more of it')));
    expect((await run(1.1)).articles).toMatchObject({ revised: 1, dropped: 0, retry: 0 });
    expect((await bench.articles())[0]).toMatchObject({ rev: 2, change: 'update' });
  });

  test('the same page writes nothing', async () => {
    await run(0);
    await expire();
    const before = files();
    expect((await run(1.1)).articles).toMatchObject({ unchanged: 1, dropped: 0, retry: 0 });
    expect(files()).toEqual(before);
  });

  test('a page that is gone: withdrawn, with what the card knows and no text', async () => {
    await run(0);
    await expire();
    publisher.routes.set('/a', { status: 410 });
    expect((await run(1.1)).articles).toMatchObject({ revised: 1, dropped: 0 });
    expect((await bench.articles())[0]).toMatchObject({ rev: 2, change: 'withdrawal', title: 'Story a', text: '', withdrawnAt: expect.stringMatching(/Z$/) as string });
    expect(told()).toEqual([['ArticleStored', null], ['ArticleWithdrawn', 'withdrawal']]);
  });

  test('a replay passes it over, here and in the queue', async () => {
    await run(0);
    await expire();
    await open(async ({ ports, cards }) => {
      const [card] = await cards();
      expect(await replayArticle(card!, ports)).toEqual({ outcome: 'skipped', why: 'record gone' });
      await runReplayJob({ type: 'replay', id: card!.id, host: 'replay', orderedAt: after(0).toISOString() }, ports);
      expect(await cards()).toEqual([card]);
    });
  });

  test('it can be forgotten; a bucket that does not answer is no record that is gone', async () => {
    await run(0);
    await open(async (local) => {
      const all = { ...local.ports, removals: local.removals };
      const down = { ...all, articles: { ...all.articles, body: () => Promise.reject(new NewsclipError('store.unavailable', 'GetObject: no answer')) } };
      await expect(forgetStory(keysOfUrl(`${publisher.origin}/a`), down)).rejects.toMatchObject({ code: 'store.unavailable' });
    });
    await expire();
    expect((await open(async (local) => forgetStory(keysOfUrl(`${publisher.origin}/a`), { ...local.ports, removals: local.removals }))).objects).toBe(1);
    expect(ofStories()).toEqual([]);
  });
});

describe('forget', () => {
  const forgetA = () => open(async (local) => forgetStory(keysOfUrl(`${publisher.origin}/a`), { ...local.ports, removals: local.removals }));

  test('every copy goes, and no feed brings it back', async () => {
    await run(0);
    expect(ofStories()).not.toEqual([]);
    const gone = await forgetA();
    expect(gone.objects).toBe(2);
    expect(ofStories()).toEqual([]);
    expect(await bench.articles()).toEqual([]);

    const second = `${publisher.origin}/second.xml`;
    publisher.routes.set('/second.xml', xml(rss(publisher.origin, [{ path: '/a', guid: 'other' }])));
    const asks = asked('/a').length;
    const again = await bench.run([second], { onEvent });
    expect(again.articles).toMatchObject({ forgotten: 1, stored: 0 });
    await run(1.1);
    await run(6.1);
    expect(asked('/a')).toHaveLength(asks);
    expect(ofStories()).toEqual([]);
    await forgetA();
    expect((await forgetA()).objects).toBe(0);
    expect(readFileSync(join(bench.data, 'queues', 'article.jsonl'), 'utf8')).not.toContain('Story a');
  });

  test('nor under another address, known before or not, nor after years', async () => {
    const canonical = storyPage('Story a', 'town a').replace('<head>', `<head><link rel="canonical" href="${publisher.origin}/ferry-treaty">`);
    for (const path of ['/ferry-treaty', '/news/ferry-treaty', '/amp/ferry-treaty']) publisher.routes.set(path, html(canonical));
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/news/ferry-treaty' }])));
    await bench.run([feed]);
    expect((await bench.articles()).map(({ id }) => id)).toEqual([keysOfUrl(`${publisher.origin}/ferry-treaty`).id]);
    expect((await open(async (local) => forgetStory(keysOfUrl(`${publisher.origin}/news/ferry-treaty`), { ...local.ports, removals: local.removals }))).objects).toBe(2);

    const comeBack = async (name: string, path: string, days: number) => {
      publisher.routes.set(name, xml(rss(publisher.origin, [{ path, guid: name }])));
      const { articles } = await bench.run([`${publisher.origin}${name}`], { now: after(days * 24) });
      expect([name, articles.forgotten, articles.stored, articles.joined]).toEqual([name, 1, 0, 0]);
    };
    const asks = publisher.requests.length;
    await comeBack('/known.xml', '/news/ferry-treaty', 0);
    await comeBack('/canonical.xml', '/ferry-treaty', 0);
    expect(publisher.requests.slice(asks).map(({ path }) => path)).toEqual(['/known.xml', '/canonical.xml']);
    await comeBack('/unknown.xml', '/amp/ferry-treaty', 0);
    await comeBack('/years.xml', '/news/ferry-treaty', 800);
    expect(ofStories()).toEqual([]);
  });

  test('nor under another link, where its identifier still is the old one', async () => {
    const guid = `${publisher.origin}/a`;
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a', guid }])));
    await bench.run([feed]);
    await forgetA();
    publisher.routes.set('/moved', html(storyPage('Story a', 'town a')));
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/moved', guid }])));
    expect((await bench.run([feed], { force: true, now: after(1) })).articles).toMatchObject({ forgotten: 1, stored: 0 });
    expect([asked('/moved').length, ofStories()]).toEqual([0, []]);
  });

  test('a removal that broke off at any call goes on with the next', async () => {
    await bench.run([feed]);
    await open(async (local) => {
      const [card] = await local.cards();
      let left = 0;
      for (let calls = 1; left === 0; calls += 1) {
        left = calls;
        const bucket = local.bucket as { delete(key: string): Promise<void> };
        const whole = bucket.delete;
        bucket.delete = async (key) => {
          if ((left -= 1) < 0) throw new Error('crash');
          return whole(key);
        };
        await forgetStory(keysOfUrl(card!.url), { ...local.ports, removals: local.removals }).catch(() => {});
        bucket.delete = whole;
        expect(await local.ports.articles.find({ id: card!.id, aliases: [] })).toBeNull();
      }
    });
    await forgetA();
    expect(ofStories()).toEqual([]);
  });

  test('a story that was never stored is kept out as well', async () => {
    await forgetA();
    expect((await bench.run([feed])).articles).toMatchObject({ forgotten: 1, stored: 0 });
    expect(asked('/a')).toHaveLength(0);
  });

  test('a site: all that is stored goes, and nothing new comes in', async () => {
    publisher.routes.set('/b', html(storyPage('Story b', 'town b')));
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }, { path: '/b' }])));
    await bench.run([feed]);
    expect(await open(async (local) => forgetSite(publisher.host, { ...local.ports, removals: local.removals }, () => {}))).toBe(2);
    expect(ofStories()).toEqual([]);
    publisher.routes.set('/c', html(storyPage('Story c', 'town c')));
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/c' }])));
    expect((await bench.run([feed], { force: true })).articles).toMatchObject({ forgotten: 1, stored: 0 });
    expect(asked('/c')).toHaveLength(0);
  });

  test('readers who listen are told to drop their copies', async () => {
    await bench.run([feed]);
    const local = await bench.hold({ onEvent });
    await forgetStory(keysOfUrl(`${publisher.origin}/a`), { ...local.ports, removals: local.removals });
    await local.close();
    expect(events.map(({ type, detail }) => [type, (detail as ArticleDetail).reason])).toEqual([['ArticleWithdrawn', 'take-down']]);
  });
});

describe('retention, by the clock', () => {
  const kept = (retention: number | null) => ({ ...list([]), load: async () => { const file = await list([]).load(); return { ...file, feeds: file.feeds.map((each) => ({ ...each, retention })) }; } });
  const visit = (days: number, retention: number | null) => bench.run([], { feedList: kept(retention), now: after(days * 24) });
  const kinds = () => ofStories().filter((name) => !name.endsWith('.about.json')).map((name) => name.split('/')[2]).toSorted();

  test('raw pages go after 30 days, records without a retention stay', async () => {
    await visit(0, null);
    await visit(29, null);
    expect(kinds()).toEqual(['articles', 'raw']);
    await visit(31, null);
    expect(kinds()).toEqual(['articles']);
    expect(await bench.articles()).toHaveLength(1);
  });

  test('a feed with a retention: card and record go together, and the story is not fetched again while its feed still has it', async () => {
    await visit(0, 5 * 86_400);
    await visit(4, 5 * 86_400);
    expect(kinds()).toEqual(['articles', 'raw']);
    const again = await visit(6, 5 * 86_400);
    expect(kinds()).toEqual([]);
    expect(again.articles.stored).toBe(0);
    await open(async ({ cards }) => expect(await cards()).toEqual([]));
  });
});
