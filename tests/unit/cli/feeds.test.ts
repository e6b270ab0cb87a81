import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Args } from '../../../lib/cli/command.ts';
import { feedsAdd } from '../../../lib/cli/feeds-add.ts';
import { localWeb } from '../../../lib/cli/local-web.ts';
import { main } from '../../../lib/cli/main.ts';
import { discoverFeeds, discoveryRequests, tryFeed } from '../../../lib/cli/try-feed.ts';
import { parseOpml } from '../../../lib/feed/opml.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { startPublisher, html, rss, storyPage, xml, type Answer, type Publisher } from '../../help/publisher.ts';

let publisher: Publisher;
let folder: string;

beforeEach(async () => {
  publisher = await startPublisher();
  folder = mkdtempSync(join(tmpdir(), 'newsclip-feeds-'));
});
afterEach(async () => {
  await publisher.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One command line in this process: its exit code and what it printed. */
async function newsclip(...words: string[]): Promise<{ code: number; out: string; err: string; lines(): Record<string, unknown>[] }> {
  const printed = { out: '', err: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((...parts) => void (printed.out += `${parts.join(' ')}\n`)),
    vi.spyOn(console, 'error').mockImplementation((...parts) => void (printed.err += `${parts.join(' ')}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => ((printed.out += String(part)), true)),
  ];
  try {
    const code = await main(words);
    return { code, ...printed, lines: () => printed.out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const allow = () => ['--allow-host', publisher.host];
const data = () => ['--data', join(folder, 'data')];
const file = (name: string, text: string): string => (writeFileSync(join(folder, name), text), join(folder, name));
const asked = (): string[] => publisher.requests.map(({ path }) => path);
const serve = (routes: Record<string, Answer>): void => Object.entries(routes).forEach(([path, answer]) => publisher.routes.set(path, answer));
const page = (head: string, body = ''): Answer => html(`<html><head>${head}</head><body><h1>Town</h1>${body}</body></html>`);
const news = (title = 'Test feed'): Answer => xml(rss(publisher.origin, [{ path: '/a' }]).replace('Test feed', title));

describe('feeds add', () => {
  /** What `feeds add` finds, without the second that a host is owed between two requests. */
  async function discover(): Promise<{ found: string[]; untried: string[] }> {
    const publishers = localWeb(new Args(feedsAdd, allow()), discoveryRequests, { ...defaultSettings, politeness: { delay: 0, perHost: 1 } });
    const site = await tryFeed(`${publisher.origin}/`, publishers.web);
    if (site.feed !== null || site.page === null) throw new Error('no page');
    const { found, untried } = await discoverFeeds(site.page, publishers);
    return { found: found.map(({ url }) => new URL(url).pathname), untried: untried.map((url) => new URL(url).pathname) };
  }
  const links = (...paths: string[]): string => paths.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('');

  test('a feed that the page declares goes before one in its text; without either the usual places are tried', async () => {
    serve({ '/': page('<link rel="alternate" type="application/atom+xml" href="named">', '<a href="/news.rss">RSS</a>'), '/named': news(), '/news.rss': news() });
    expect(await discover()).toEqual({ found: ['/named', '/news.rss'], untried: [] });
    serve({ '/': page(''), '/rss.xml': news() });
    expect(await discover()).toEqual({ found: ['/rss.xml'], untried: [] });
    expect(asked().slice(4)).toEqual(['/', '/robots.txt', '/feed/', '/rss.xml', '/atom.xml']);
  });

  test('five requests at most, redirects and robots.txt among them; what was not tried is told', async () => {
    serve({ '/': { status: 301, headers: { location: '/home' } }, '/home': page(links('/one', '/two', '/three', '/four')), '/one': news(), '/two': news() });
    expect(await discover()).toEqual({ found: ['/one', '/two'], untried: ['/three', '/four'] });
    expect(asked()).toEqual(['/', '/home', '/robots.txt', '/one', '/two']);
    publisher.requests.length = 0;
    serve({ '/one': { status: 302, headers: { location: '/uno' } }, '/uno': { status: 302, headers: { location: '/eins' } }, '/eins': news() });
    expect(await discover()).toEqual({ found: [], untried: ['/one', '/two', '/three', '/four'] });
    expect(asked()).toEqual(['/', '/home', '/robots.txt', '/one', '/uno']);
  });

  test('what robots.txt closes is left alone, behind a redirect too', async () => {
    serve({ '/robots.txt': { body: 'User-agent: *\nDisallow: /closed' }, '/': page(links('/closed/feed', '/moved', '/open')), '/moved': { status: 302, headers: { location: '/closed/feed' } }, '/open': news(), '/closed/feed': news() });
    expect(await discover()).toEqual({ found: ['/open'], untried: [] });
    expect(asked()).toEqual(['/', '/robots.txt', '/moved', '/open']);
  });

  test('of several feeds one is chosen: without a terminal it says which there are, or takes all', async () => {
    const [one, two] = [await startPublisher(), await startPublisher()];
    one.routes.set('/feed', news('One'));
    two.routes.set('/feed', news('Two'));
    serve({ '/': page(links(`${one.origin}/feed`, `${two.origin}/feed`)) });
    const hosts = [...allow(), '--allow-host', one.host, '--allow-host', two.host];
    const asking = await newsclip('feeds', 'add', `${publisher.origin}/`, ...hosts, ...data());
    expect(asking.code).toBe(2);
    expect(asking.err).toContain('has 2 feeds; add one of them, or give --all');
    expect(asking.err).toMatch(/\/feed {2}One {2}1 entries\n.*\/feed {2}Two/);
    expect(existsSync(join(folder, 'data'))).toBe(false);
    expect((await newsclip('feeds', 'add', `${two.origin}/feed`, ...hosts, ...data())).out).toContain('added: Two');
    expect((await newsclip('feeds', 'add', `${publisher.origin}/`, '--all', ...hosts, ...data())).out).toMatch(/added: One.*\nknown already: Two/);
    expect((await newsclip('feeds', 'list', '--json', ...data())).lines().map(({ title }) => title).toSorted()).toEqual(['One', 'Two']);
    await one.close();
    await two.close();
  });

  test.each<[string, string[], number, string]>([
    ['no address', [], 2, 'one http(s) address'],
    ['a word', ['their.site'], 2, 'one http(s) address'],
    ['another scheme', ['ftp://their.site/feed'], 2, 'one http(s) address'],
    ['two addresses', ['https://a.example/', 'https://b.example/'], 2, 'one http(s) address'],
    ['a private address', ['http://192.168.1.1/feed'], 1, 'web.address-refused'],
    ['nothing there', ['ORIGIN/nowhere'], 1, 'http.not-found'],
    ['a page without feeds', ['ORIGIN/bare'], 1, 'names no feed we can read; give the feed\'s own address'],
    ['a picture', ['ORIGIN/picture'], 1, 'feed.binary'],
    ['a feeds file that is not there', ['ORIGIN/feed', '--feeds', '/nowhere/feeds.yaml'], 1, 'cannot read the feeds file /nowhere/feeds.yaml'],
    ['an option that is not there', ['ORIGIN/feed', '--everything'], 2, '--everything'],
  ])('%s: says so', async (_what, words, code, message) => {
    serve({ '/feed': news(), '/bare': page('<link rel=feed href=/gone>'), '/picture': { headers: { 'content-type': 'image/png' }, body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]) } });
    const result = await newsclip('feeds', 'add', ...words.map((word) => word.replace('ORIGIN', publisher.origin)), ...allow());
    expect(result).toMatchObject({ code, err: expect.stringContaining(message) as string, out: '' });
    expect(result.err).not.toContain('    at ');
  });
});

describe('feeds import, feeds export', () => {
  const opml = (): string => `<?xml version="1.0"?><opml version="2.0"><body><outline text="World"><outline text="Sea &amp; coast"><outline type="rss" text="Harbour" xmlUrl="${publisher.origin}/harbour" category="/Ports/North,boats"/></outline>
    <outline type="rss" title="Town" xmlUrl="${publisher.origin}/town"/></outline><outline text="Alone" type="rss" xmlUrl="${publisher.origin}/alone"/><outline text="no feed"/></body></opml>`;

  test('folders within folders are tags, in a data folder and in a feeds file; twice adds nothing', async () => {
    const list = file('list.opml', opml());
    expect((await newsclip('feeds', 'import', list, ...data())).out).toContain('3 feeds added');
    expect((await newsclip('feeds', 'import', list, ...data())).out).toContain('0 feeds added to ');
    const stored = (await newsclip('feeds', 'list', '--json', ...data())).lines().map(({ title, tags }) => [title, tags]);
    expect(stored).toEqual([['Alone', []], ['Harbour', ['World', 'Sea & coast', 'North', 'boats']], ['Town', ['World']]]);

    const feeds = file('feeds.yaml', '# ours\ncontact: # fill in\nfeeds:\n');
    expect((await newsclip('feeds', 'import', list, '--feeds', feeds)).out).toContain('3 feeds added');
    expect((await newsclip('feeds', 'import', list, '--feeds', feeds)).out).toContain('0 feeds added to ');
    expect(readFileSync(feeds, 'utf8')).toMatch(/^# ours\n/);
    writeFileSync(feeds, readFileSync(feeds, 'utf8').replace('contact: # fill in', 'contact: me@example.com'));
    const there = parseOpml((await newsclip('feeds', 'export', '--feeds', feeds)).out);
    expect(there.map(({ title, tags }) => [title, tags]).toSorted()).toEqual(stored.toSorted());
    expect(parseOpml((await newsclip('feeds', 'export', ...data())).out).map(({ url }) => url).toSorted()).toEqual(there.map(({ url }) => url).toSorted());
  });

  test.each<[string, () => string[], number, string]>([
    ['no file', () => [], 2, 'one OPML file'],
    ['a file that is not there', () => ['/nowhere/list.opml'], 1, 'cannot read /nowhere/list.opml'],
    ['a file that is no list', () => [file('page.html', '<html></html>')], 1, 'This is no OPML list'],
    ['a feeds file with a fault', () => [file('list.opml', opml()), '--feeds', file('bad.yaml', 'contact: me@example.com\nfeeds:\n  - uri: x\n')], 1, 'bad.yaml:3'],
  ])('%s: says so', async (_what, words, code, message) => {
    expect(await newsclip('feeds', 'import', ...words())).toMatchObject({ code, err: expect.stringContaining(message) as string, out: '' });
  });

  test('exporting what is not there says so', async () => {
    expect(await newsclip('feeds', 'export', '--feeds', '/nowhere/feeds.yaml')).toMatchObject({ code: 1, err: expect.stringContaining('/nowhere/feeds.yaml') as string });
    expect(await newsclip('feeds', 'export', ...data())).toMatchObject({ code: 1, err: expect.stringContaining('no data') as string });
  });
});

describe('feeds check', () => {
  test('tries every feed of a file and tells of each: format, entries, repairs, or why not', async () => {
    const answers = [news('Good'), xml('<rss version="2.0"><channel><title>Mended</title><item><title>a & b</title></item></channel>'), page(''), { status: 503 }];
    const hosts = await Promise.all(answers.map(async (answer) => {
      const one = await startPublisher();
      one.routes.set('/feed', answer);
      return one;
    }));
    const allowed = hosts.flatMap(({ host }) => ['--allow-host', host]);
    const feeds = file('feeds.yaml', `contact: me@example.com\nfeeds:\n${hosts.map(({ origin }) => `  - url: ${origin}/feed\n`).join('')}`);
    const { code, out } = await newsclip('feeds', 'check', feeds, ...allowed);
    expect(code).toBe(3);
    expect(out).toMatch(/Good\n.*rss · 1 entries · newest 2026-11-23/);
    expect(out).toMatch(/Mended\n.*undated\n.*mended: /);
    expect(out).toContain('feed.html');
    expect(out).toContain('http.unavailable');
    const lines = (await newsclip('feeds', 'check', feeds, '--json', ...allowed)).lines();
    expect(lines.map(({ ok, error }) => [ok, error])).toEqual([[true, null], [true, null], [false, 'feed.html'], [false, 'http.unavailable']]);
    expect(await newsclip('feeds', 'check', `${hosts[0]?.origin}/feed`, ...allowed)).toMatchObject({ code: 0 });
    for (const one of hosts) await one.close();
  });

  test.each<[string, () => string[], number, string]>([
    ['neither a file nor an address', () => ['nothing.yaml'], 2, '"nothing.yaml" is neither an http(s) address nor a file'],
    ['a file with a fault', () => [file('bad.yaml', 'contact: me@example.com\nfeeds:\n  - url: no address\n')], 1, 'bad.yaml:3'],
    ['no data yet', () => data(), 1, 'no data'],
  ])('%s: says so', async (_what, words, code, message) => {
    expect(await newsclip('feeds', 'check', ...words())).toMatchObject({ code, err: expect.stringContaining(message) as string, out: '' });
  });
});

describe('run', () => {
  test('--robots-for-feeds asks robots.txt before a feed, and keeps to it', async () => {
    serve({ '/robots.txt': { body: 'User-agent: *\nDisallow: /feed' }, '/feed': news() });
    const { code, lines } = await newsclip('run', `${publisher.origin}/feed`, '--robots-for-feeds', '--json', ...allow(), ...data());
    expect([code, lines()[0]]).toMatchObject([3, { status: 'error', error: 'robots.disallowed' }]);
    expect(asked()).toEqual(['/robots.txt']);
  });

  test('--rights takes what it knows', async () => {
    expect(await newsclip('run', `${publisher.origin}/feed`, '--rights', 'none', ...data())).toMatchObject({ code: 2, err: expect.stringContaining('--rights takes record or metadata-only, not "none"') as string });
    serve({ '/feed': news(), '/a': { headers: { 'content-type': 'text/html', 'tdm-reservation': '1' }, body: storyPage('Story /a', 'town') } });
    const feeds = file('feeds.yaml', `contact: me@example.com\npoliteness: { delay: 0 }\nfeeds:\n  - url: ${publisher.origin}/feed\n`);
    expect((await newsclip('run', '--feeds', feeds, '--rights', 'metadata-only', '--json', ...allow(), ...data())).code).toBe(0);
    expect((await newsclip('articles', '--json', '--full', ...data())).lines()).toMatchObject([{ title: 'Story /a', text: '' }]);
  });
});

describe('doctor --polite', () => {
  test.each<[string, string[], number, string]>([
    ['a ledger that is not there', ['--ledger', '/nowhere/ledger'], 1, 'cannot read /nowhere/ledger'],
    ['a stack, whose ledger is in its log', ['--stack', 'Newsclip'], 2, 'is in its log, for --ledger'],
  ])('%s: says so', async (_what, words, code, message) => {
    expect(await newsclip('doctor', '--polite', ...words)).toMatchObject({ code, err: expect.stringContaining(message) as string });
  });

  test('a file from elsewhere: exit code 1 where a rule was broken', async () => {
    const line = (at: string) => JSON.stringify({ kind: 'request', at, url: 'https://a.example/f', host: 'a.example', purpose: 'feed', hop: 0, gapMs: null, conditional: false, status: 200, error: null, bytes: 1, ms: 1, validators: false, retryAfter: null });
    const ledger = file('asked.log', `{"kind":"start","at":"2026-11-24T12:00:00.000Z","delay":1,"perHost":1}\n${line('2026-11-24T12:00:00.000Z')}\n2026-11-24T12:00 ${line('2026-11-24T12:00:00.300Z')}\n`);
    expect(await newsclip('doctor', '--polite', '--ledger', ledger)).toMatchObject({ code: 1, out: expect.stringContaining('300 ms after the last request') as string });
  });
});

describe('after polls', () => {
  test('feeds list and status tell the health, its reason, the last and the next poll; hub and self are kept', async () => {
    serve({
      '/hub': xml(rss(publisher.origin, []).replace('<channel>', `<channel xmlns:atom="http://www.w3.org/2005/Atom"><atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="https://town.example/self"/>`)),
      '/head': { ...news(), headers: { 'content-type': 'application/rss+xml', link: '<https://other.example/hub>; rel="hub", </me>; rel="self"' } },
      '/down': { status: 500 }, '/closed': { status: 403 }, '/busy': { status: 429, headers: { 'retry-after': '7200' } }, '/a': page(''),
    });
    const urls = ['/busy', '/closed', '/down', '/head', '/hub'].map((path) => `${publisher.origin}${path}`);
    const feeds = file('feeds.yaml', `contact: me@example.com\npoliteness: { delay: 0 }\nfeeds:\n${urls.map((url) => `  - url: ${url}\n`).join('')}`);
    expect((await newsclip('run', '--feeds', feeds, '--json', ...allow(), ...data())).code).toBe(3);

    const states = (await newsclip('feeds', 'list', '--json', ...data())).lines().map(({ state }) => state as Record<string, unknown>);
    expect(states.map(({ health, hub, self }) => [health, hub, self ?? null])).toEqual([
      ['throttled', null, null], ['blocked', null, null], ['degraded', null, null], ['ok', 'https://other.example/hub', `${publisher.origin}/me`], ['ok', 'https://hub.example/', 'https://town.example/self'],
    ]);
    const { out } = await newsclip('feeds', 'list', ...data());
    expect(out).toMatch(/blocked +\S+\n.*last 20\S+Z · next 20\S+Z · blocked since 20\S+Z\n.*\(http\.forbidden, 20/);
    expect(out).toMatch(/throttled +\S+\n.*\n.*\(http\.throttled, 20/);
    const status = await newsclip('status', ...data());
    expect(status.out).toMatch(/feeds {5}5: .*2 ok/);
    expect(status.out).toMatch(/polls {5}last /);
    expect(status.out).toMatch(/degraded .*\/down\n.*\(http\.server-error\); 1 failure in a row, since 20\S+; next 20/);
    const added = await newsclip('feeds', 'add', `${publisher.origin}/hub`, ...allow(), '--data', join(folder, 'other'));
    expect(added.out).toContain('WebSub hub');
  });
});
