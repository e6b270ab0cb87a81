import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { html, rss, startPublisher, storyPage, xml, type Publisher } from '../help/publisher.ts';
import { localBench } from '../help/local.ts';

let publisher: Publisher;
let bench: ReturnType<typeof localBench>;
let feed: string;

beforeEach(async () => {
  publisher = await startPublisher();
  bench = localBench([publisher.host]);
  feed = `${publisher.origin}/feed.xml`;
  for (const path of ['/a', '/b', '/c']) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
  publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }, { path: '/b' }, { path: '/c' }])));
});

afterEach(async () => {
  await publisher.close();
  bench.remove();
});

const asked = (path: string) => publisher.requests.filter((request) => request.path === path).length;
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe('one feed, first time', () => {
  test('each story is stored whole and clean, with its card', async () => {
    const run = await bench.run([feed]);
    expect(run.feeds.ok).toBe(1);
    expect(run.articles.stored).toBe(3);
    const [first] = await bench.articles();
    expect(first).toMatchObject({ title: 'Story /a', rev: 1, gen: 1, publishedAt: '2026-11-23T08:00:00.000Z', language: 'en', extraction: { status: 'ok' } });
    expect(first?.text).not.toContain('Advertisement');
    expect(first?.text.split('\n\n')).toHaveLength(6);
    expect(first?.sources).toMatchObject([{ feedUrl: feed, guid: '/a' }]);
    expect(first?.s3.raw).toMatch(/^raw\/v1\/dt=/);
  });

  test('robots.txt is asked once for the host, before the first page', async () => {
    await bench.run([feed]);
    expect(asked('/robots.txt')).toBe(1);
  });
});

describe('the same feed again', () => {
  test('unchanged with validators: one conditional request, answered 304', async () => {
    publisher.routes.set('/feed.xml', (request) =>
      request.headers['if-none-match'] === 'W/"v1"' ? { status: 304, headers: { etag: 'W/"v1"' } } : xml(rss(publisher.origin, [{ path: '/a' }]), { etag: 'W/"v1"' }),
    );
    await bench.run([feed]);
    const run = await bench.run([feed], { force: true });
    expect(run.feeds).toMatchObject({ unchanged: 1, ok: 0 });
    expect(asked('/a')).toBe(1);
  });

  test('unchanged without validators: known by its body', async () => {
    await bench.run([feed]);
    const run = await bench.run([feed], { force: true });
    expect(run.feeds).toMatchObject({ unchanged: 1, ok: 0 });
    expect(run.articles).toMatchObject({ stored: 0, revised: 0 });
    expect(asked('/a')).toBe(1);
  });

  test('not due: nothing is asked, and the outcome says until when', async () => {
    await bench.run([feed]);
    const run = await bench.run([feed]);
    expect(run.feeds.skipped).toBe(1);
    expect(run.feedOutcomes[0]?.message).toContain('not due');
    expect(asked('/feed.xml')).toBe(1);
  });

  test('an item that is new is fetched alone', async () => {
    await bench.run([feed]);
    publisher.routes.set('/d', html(storyPage('Story /d', 'town /d')));
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/d' }, { path: '/a' }])));
    const run = await bench.run([feed], { force: true });
    expect(run.feedOutcomes[0]).toMatchObject({ new: 1, changed: 0 });
    expect(run.articles.stored).toBe(1);
    expect(asked('/a')).toBe(1);
  });

  test('an edited entry with an edited page is a new revision of the same article', async () => {
    await bench.run([feed]);
    publisher.routes.set('/a', html(storyPage('Story /a', 'town /a, corrected')));
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a', description: 'Corrected summary.' }, { path: '/b' }, { path: '/c' }])));
    const run = await bench.run([feed], { force: true });
    expect(run.feedOutcomes[0]).toMatchObject({ new: 0, changed: 1 });
    expect(run.articles).toMatchObject({ stored: 0, revised: 1 });
    const articles = await bench.articles();
    expect(articles).toHaveLength(3);
    expect(articles[0]).toMatchObject({ rev: 2, gen: 1 });
    expect(articles[0]?.text).toContain('corrected');
  });

  test('an edited entry whose page is the same writes nothing', async () => {
    await bench.run([feed]);
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a', description: 'Another summary.' }, { path: '/b' }, { path: '/c' }])));
    const run = await bench.run([feed], { force: true });
    expect(run.articles).toMatchObject({ unchanged: 1, revised: 0 });
  });
});

describe('identity', () => {
  test('the same story in two feeds is one article with two sources', async () => {
    const second = `${publisher.origin}/second.xml`;
    publisher.routes.set('/second.xml', xml(rss(publisher.origin, [{ path: '/a?utm_source=second', guid: 'other' }])));
    await bench.run([feed]);
    const run = await bench.run([second]);
    expect(run.articles).toMatchObject({ stored: 0, joined: 1 });
    const article = (await bench.articles()).find(({ title }) => title === 'Story /a');
    expect(article?.sources.map(({ feedUrl }) => feedUrl)).toEqual([feed, second]);
    expect(run.articleOutcomes[0]?.card?.id).toBe(article?.id);
    expect(asked('/a?utm_source=second')).toBe(0);
  });

  test.each([
    ['under its own address', '/council-vote'],
    ['under its canonical address', '/town/council-vote'],
  ])('a story filed %s stays one article when its link moves away from the guid that it was', async (_name, canonical) => {
    const guid = `${publisher.origin}/council-vote`;
    const [story, other] = [storyPage('The vote', 'town'), storyPage('Another vote', 'city')];
    publisher.routes.set('/council-vote', html(story.replace('<head>', `<head><link rel="canonical" href="${publisher.origin}${canonical}">`)));
    publisher.routes.set('/moved', html(story));
    publisher.routes.set('/other', html(other));
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/council-vote', guid }])));
    expect((await bench.run([feed])).articles.stored).toBe(1);
    expect(new URL((await bench.articles())[0]!.canonicalUrl).pathname).toBe(canonical);
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/moved', guid }])));
    const run = await bench.run([feed], { force: true });
    expect([run.feedOutcomes[0]?.changed, run.articles.stored]).toEqual([1, 0]);
    expect(await bench.articles()).toHaveLength(1);
    // the same identifier in another feed is another one
    publisher.routes.set('/other.xml', xml(rss(publisher.origin, [{ path: '/other', guid }])));
    expect((await bench.run([`${publisher.origin}/other.xml`])).articles).toMatchObject({ stored: 1, joined: 0 });
  });

  test('a restless guid does not make a new article', async () => {
    await bench.run([feed]);
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, ['/a', '/b', '/c'].map((path) => ({ path, guid: `${path}-again` })))));
    const run = await bench.run([feed], { force: true });
    expect(run.articles.stored).toBe(0);
    expect(await bench.articles()).toHaveLength(3);
  });
});

describe('pages that cannot be had', () => {
  test.each([
    ['gone', { status: 410 }, 'http.gone'],
    ['refused', { status: 403 }, 'http.forbidden'],
    ['missing', { status: 404 }, 'http.not-found'],
    ['a PDF labelled as a page', { headers: { 'content-type': 'text/html' }, body: '%PDF-1.7 …' }, 'page.not-html'],
  ])('%s: the feed\'s own text is filed, with the reason', async (_name, answer, reason) => {
    publisher.routes.set('/a', answer);
    const run = await bench.run([feed]);
    expect(run.articles.stored).toBe(3);
    const article = (await bench.articles()).find(({ url }) => url.endsWith('/a'));
    expect(article).toMatchObject({ title: 'Story /a', text: 'Summary of /a.', fetchedAt: null, extraction: { status: 'feed-only', reason } });
  });

  test('disallowed by robots.txt: the page is not asked for', async () => {
    publisher.routes.set('/robots.txt', { body: 'User-agent: *\nDisallow: /a\n' });
    await bench.run([feed]);
    expect(asked('/a')).toBe(0);
    expect((await bench.articles()).find(({ url }) => url.endsWith('/a'))?.extraction).toMatchObject({ status: 'feed-only', reason: 'robots.disallowed' });
  });

  test('a private address in a link is never asked', async () => {
    const other = await startPublisher();
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }]).replace(`${publisher.origin}/a`, `${other.origin}/secret`)));
    await bench.run([feed]);
    expect(other.requests).toEqual([]);
    expect((await bench.articles())[0]?.extraction).toMatchObject({ status: 'feed-only', reason: 'web.address-refused' });
    await other.close();
  });

  test('out of order once: tried again in the same run, stored whole', async () => {
    publisher.routes.set('/a', (_request, times) => (times === 1 ? { status: 500 } : html(storyPage('Story /a', 'town /a'))));
    const run = await bench.run([feed]);
    expect(run.articles).toMatchObject({ stored: 3, retry: 1 });
    expect((await bench.articles())[0]?.extraction.status).toBe('ok');
  });

  test('out of order for long: put aside after three tries, so that no other page of its host waits; taken up by the next runs with the tries it has left', async () => {
    const many = Array.from({ length: 14 }, (_, n) => `/m${n}`);
    for (const path of many) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
    publisher.routes.set('/m2', { status: 500 });
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, many.map((path) => ({ path })))));
    const run = await bench.run([feed]);
    expect(run.articles).toMatchObject({ stored: 13, retry: 3 });
    expect(run.waiting).toMatchObject({ count: 1, next: expect.any(String) as string });
    expect(asked('/m2')).toBe(3);
    for (const [minutes, times] of [[10, 4], [20, 5], [40, 6]] as const) {
      expect((await bench.articles()).some(({ url }) => url.endsWith('/m2'))).toBe(false);
      await bench.run([], { now: later(minutes) });
      expect(asked('/m2')).toBe(times);
    }
    expect((await bench.articles()).find(({ url }) => url.endsWith('/m2'))?.extraction).toMatchObject({ status: 'feed-only', reason: 'http.server-error' });
    // given up for an hour, it has all its tries again
    await bench.run([], { now: later(110) });
    expect(asked('/m2')).toBe(9);
  });

  test('out of order for good: filed from the feed at the last receive, and asked again later', async () => {
    publisher.routes.set('/a', { status: 500 });
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }])));
    let minutes = 0;
    await bench.run([feed]);
    for (let run = 0; run < 5; run++) await bench.run([feed], { now: later((minutes += 90)) });
    expect((await bench.articles())[0]).toMatchObject({ rev: 1, gen: 1, extraction: { status: 'feed-only', reason: 'http.server-error' } });
    publisher.routes.set('/a', html(storyPage('Story /a', 'town /a')));
    await bench.run([], { now: later(minutes + 600) });
    expect((await bench.articles())[0]).toMatchObject({ rev: 1, gen: 2, extraction: { status: 'ok', reason: null }, tryAgainAt: null });
  });
});

describe('feeds that cannot be had', () => {
  test('a web page at the feed address is refused with its reason, and what was stored stays', async () => {
    await bench.run([feed]);
    publisher.routes.set('/feed.xml', html('<!doctype html><html><body><h1>Maintenance</h1></body></html>'));
    const run = await bench.run([feed], { force: true });
    expect(run.feedOutcomes[0]).toMatchObject({ status: 'error', error: 'feed.html' });
    expect(await bench.articles()).toHaveLength(3);
  });

  test('503 with Retry-After: not asked again before, force or not', async () => {
    publisher.routes.set('/feed.xml', { status: 503, headers: { 'retry-after': '3600' } });
    expect((await bench.run([feed])).feedOutcomes[0]).toMatchObject({ status: 'throttled', error: 'http.unavailable' });
    expect((await bench.run([feed], { force: true, now: later(20) })).feedOutcomes[0]?.status).toBe('throttled');
    expect(asked('/feed.xml')).toBe(1);
  });

  test('410 on three days: gone, and left alone', async () => {
    publisher.routes.set('/feed.xml', { status: 410 });
    const day = 24 * 60 + 5;
    expect((await bench.run([feed])).feedOutcomes[0]).toMatchObject({ status: 'error', error: 'http.gone' });
    await bench.run([feed], { force: true, now: later(day) });
    expect((await bench.run([feed], { force: true, now: later(2 * day) })).feedOutcomes[0]).toMatchObject({ status: 'gone', error: 'http.gone' });
    expect((await bench.run([feed], { force: true, now: later(2 * day + 120) })).feedOutcomes[0]?.status).toBe('gone');
    expect(asked('/feed.xml')).toBe(3);
  });

  test('moved for good: after three answers over two days the new address is asked directly', async () => {
    const document = publisher.routes.get('/feed.xml');
    publisher.routes.set('/feed.xml', { status: 301, headers: { location: '/new.xml' } });
    if (document) publisher.routes.set('/new.xml', document);
    for (const minutes of [0, 60, 1_500, 3_000]) await bench.run([feed], { force: true, now: later(minutes) });
    // within the day the redirect was remembered
    expect([asked('/feed.xml'), asked('/new.xml')]).toEqual([3, 4]);
    await bench.run([feed], { force: true, now: later(5 * 1_500) });
    expect([asked('/feed.xml'), asked('/new.xml')]).toEqual([3, 5]);
  });
});

describe('a publisher that reserves its rights', () => {
  const signals: [string, { headers?: Record<string, string>; head?: string }, object][] = [
    ['TDM, in a header', { headers: { 'tdm-reservation': '1', 'tdm-policy': 'https://rights.example/policy' } }, { tdm: { reserved: true, policy: 'https://rights.example/policy' } }],
    ['TDM, in a meta', { head: '<meta name="tdm-reservation" content="1">' }, { tdm: { reserved: true, policy: null } }],
    ['noarchive, in X-Robots-Tag', { headers: { 'x-robots-tag': 'noarchive' } }, { robotsMeta: ['noarchive'] }],
    ['noarchive to everybody, more to another bot', { headers: { 'x-robots-tag': 'noarchive, otherbot: nosnippet' } }, { robotsMeta: ['noarchive'] }],
    ['noai, in a robots meta', { head: '<meta name="robots" content="noai, noimageai">' }, { robotsMeta: ['noai', 'noimageai'] }],
  ];
  const page = (headers: Record<string, string> = {}, head = '') => ({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: storyPage('Story /a', 'town /a').replace('<head>', `<head>${head}`) });
  const oneFeed = () => publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }])));

  test.each(signals)('%s: metadata only, where the operator says so', async (_what, { headers, head }, rights) => {
    oneFeed();
    publisher.routes.set('/a', page(headers, head));
    const strict = localBench([publisher.host], { rights: 'metadata-only' });
    try {
      await strict.run([feed]);
      const [article] = await strict.articles();
      expect(article).toMatchObject({ title: 'Story /a', rights, publishedAt: '2026-11-23T08:00:00.000Z', extraction: { status: 'ok' } });
      expect(article).toMatchObject({ text: '', markdown: '', html: '', blocks: [], links: [], images: [], embeds: [], excerpt: null, feed: { entry: null }, s3: { raw: null } });
      expect(JSON.stringify(article)).not.toContain('Paragraph 1 of');
      // asked for again it is still the same story, and still without a body
      const again = await strict.run([feed], { force: true, now: later(60) });
      expect(again.articles).toMatchObject({ stored: 0, revised: 0 });
    } finally {
      strict.remove();
    }
  });

  test.each(signals.slice(0, 1))('%s: noted, and the body kept, otherwise', async (_what, { headers, head }, rights) => {
    oneFeed();
    publisher.routes.set('/a', page(headers, head));
    await bench.run([feed]);
    const [article] = await bench.articles();
    expect(article).toMatchObject({ rights, s3: { raw: expect.stringMatching(/^raw\//) as string } });
    expect(article?.text).toContain('Paragraph 1 of');
  });

  test.each([['TDM 0', { 'tdm-reservation': '0' }], ['noarchive to another bot', { 'x-robots-tag': 'otherbot: noarchive' }], ['noindex', { 'x-robots-tag': 'noindex' }]])('%s reserves nothing of ours', async (_what, headers: Record<string, string>) => {
    oneFeed();
    publisher.routes.set('/a', page(headers));
    const strict = localBench([publisher.host], { rights: 'metadata-only' });
    await strict.run([feed]);
    expect((await strict.articles())[0]?.text).toContain('Paragraph 1 of');
    strict.remove();
  });
});

test('a second run on the same folder says so and ends', async () => {
  const other = await bench.hold();
  await expect(bench.run([feed])).rejects.toMatchObject({ code: 'store.in-use' });
  await other.close();
  expect((await bench.run([feed])).articles.stored).toBe(3);
});
