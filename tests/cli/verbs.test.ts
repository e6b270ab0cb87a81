import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsclip } from '../help/newsclip.ts';
import { runVerb, type Said } from '../help/run-verb.ts';
import { html, rss, startPublisher, storyPage, xml, type Publisher } from '../help/publisher.ts';

let publisher: Publisher;
let folder: string;
let empty: string;

beforeAll(async () => {
  publisher = await startPublisher();
  folder = mkdtempSync(join(tmpdir(), 'newsclip-verbs-'));
  empty = mkdtempSync(join(tmpdir(), 'newsclip-empty-'));
  publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }, { path: '/b' }])));
  publisher.routes.set('/broken.xml', { status: 500 });
  publisher.routes.set('/', html('<html><head><title>Town</title><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml"></head><body><p>Welcome</p></body></html>'));
  for (const path of ['/a', '/b']) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
});
afterAll(async () => {
  await publisher.close();
  for (const each of [folder, empty]) rmSync(each, { recursive: true, force: true });
});

/** One command line in this process, in a folder of its own. */
async function verb(words: string[], cwd = empty): Promise<Said> {
  const home = process.cwd();
  process.chdir(cwd);
  try {
    return await runVerb(words);
  } finally {
    process.chdir(home);
  }
}

const file = (name: string, text: string): string => (writeFileSync(join(folder, name), text), join(folder, name));

describe('usage', () => {
  test('--help lists every verb and the exit codes', async () => {
    const { code, stdout } = await newsclip(['--help'], { launcher: true });
    expect(code).toBe(0);
    for (const verb of ['run', 'articles', 'show', 'extract', 'feed parse', 'feeds list', 'feeds add', 'feeds remove', 'feeds check']) expect(stdout).toContain(verb);
    expect(stdout).toContain('3 done but some feeds or articles failed');
  });

  test.each([
    [['poll'], 'there is no verb "poll"'],
    [['feeds'], '"feeds" wants one of: list, add'],
    [['run', '--interval'], '--interval'],
    [['run', 'feeds.yaml'], 'is no http(s) address'],
    [['run'], 'no feeds to poll'],
    [['run', 'https://a.example/f', '--now', 'yesterday'], '--now takes a time'],
    [['extract'], 'one FILE, one URL'],
    [['articles', '--limit', 'many'], '--limit takes a whole number'],
  ])('%j: exit code 2, and what to do', async (words, message) => {
    const { code, out, err } = await verb(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  test('a command\'s own help names each option', async () => {
    const { code, out } = await verb(['run', '--help']);
    expect(code).toBe(0);
    for (const option of ['--feeds', '--data', '--allow-host', '--now', '--force', '--json']) expect(out).toContain(option);
  });
});

describe('extract and feed parse', () => {
  test('a page from standard input, as text', async () => {
    const { code, stdout } = await newsclip(['extract', '-', '--url', 'https://town.example/a'], { input: storyPage('Story', 'Harbour') });
    expect(code).toBe(0);
    expect(stdout).toContain('Paragraph 1 of Harbour');
    expect(stdout).not.toContain('Advertisement');
  });

  test('--explain tells what went and why', async () => {
    const { out } = await verb(['extract', file('page.html', storyPage('Story', 'Harbour')), '--explain']);
    expect(out).toMatch(/dropped\s+advert/);
  });

  test('a page from a private address is refused unless it is named', async () => {
    const refused = await verb(['extract', `${publisher.origin}/a`]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain('web.address-refused');
    const allowed = await verb(['extract', `${publisher.origin}/a`, '--allow-host', publisher.host, '--format', 'json']);
    expect(allowed.code).toBe(0);
    expect(JSON.parse(allowed.out)).toMatchObject({ title: 'Story /a', status: 'ok' });
  });

  test('a feed, as JSON', async () => {
    const { code, out } = await verb(['feed', 'parse', file('feed.xml', rss('https://town.example', [{ path: '/a' }])), '--url', 'https://town.example/feed', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'Test feed', items: [{ title: 'Story /a', link: 'https://town.example/a', guid: '/a', published: '2026-11-23T08:00:00.000Z' }] });
  });

  test('what is no feed ends with a reason code', async () => {
    const { code, err } = await verb(['feed', 'parse', file('hello.html', '<!doctype html><html><body><h1>Hello</h1></body></html>')]);
    expect(code).toBe(1);
    expect(err).toContain('feed.html');
  });
});

describe('run, articles, show', () => {
  const at = () => ['--allow-host', publisher.host];

  test('run --json: a line a feed, a line an article, last the summary', async () => {
    const { code, lines } = await verb(['run', `${publisher.origin}/feed.xml`, '--json', ...at()], folder);
    expect(code).toBe(0);
    expect(lines().map(({ type }) => type)).toEqual(['feed', 'article', 'article', 'summary']);
    expect(lines()[0]).toMatchObject({ url: `${publisher.origin}/feed.xml`, status: 'ok', error: null, new: 2, changed: 0 });
  });

  test('again: not due, and --force polls all the same', async () => {
    expect((await verb(['run', `${publisher.origin}/feed.xml`, '--json', ...at()], folder)).lines()[0]).toMatchObject({ status: 'skipped' });
    expect((await verb(['run', `${publisher.origin}/feed.xml`, '--json', '--force', ...at()], folder)).lines()[0]).toMatchObject({ status: 'unchanged' });
  });

  test('some feeds failed: exit code 3', async () => {
    const { code, lines } = await verb(['run', `${publisher.origin}/broken.xml`, '--json', ...at()], folder);
    expect(code).toBe(3);
    expect(lines()[0]).toMatchObject({ status: 'error', error: 'http.server-error' });
  });

  test('articles: newest first, with sources, and whole with --full', async () => {
    const list = (await verb(['articles', '--json'], folder)).lines();
    expect(list).toHaveLength(2);
    expect(list[0]).toMatchObject({ sources: [{ feedUrl: `${publisher.origin}/feed.xml` }] });
    expect(list[0]).not.toHaveProperty('text');
    const full = (await verb(['articles', '--json', '--full', '--limit', '1'], folder)).lines();
    expect(full).toHaveLength(1);
    expect(full[0]).toHaveProperty('markdown');
    expect(full[0]).toHaveProperty('html');
    expect(await verb(['articles', '--site', 'elsewhere.example'], folder)).toMatchObject({ code: 0, out: '' });
  });

  test('show: by address in any spelling, and by id', async () => {
    const { code, out } = await verb(['show', `${publisher.origin}/a?utm_source=x`, '--json'], folder);
    expect(code).toBe(0);
    const article = JSON.parse(out) as { id: string; title: string };
    expect(article.title).toBe('Story /a');
    expect((await verb(['show', article.id], folder)).out).toContain('Paragraph 1');
    expect(await verb(['show', 'nothing'], folder)).toMatchObject({ code: 1 });
  });

  test('no data yet: says what makes some', async () => {
    const { code, err } = await verb(['articles']);
    expect(code).toBe(1);
    expect(err).toContain('npm start');
  });

  test('a feeds file with faults: line and key in the message', async () => {
    writeFileSync(join(folder, 'bad.yaml'), 'contact: me@example.com\nfeeds:\n  - url: https://a.example/f\n    intervall: 15m\n');
    const { code, err } = await verb(['run', '--feeds', 'bad.yaml'], folder);
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.yaml.*4/);
    expect(err).toContain('intervall');
  });
});

describe('feeds', () => {
  test('add finds the feed of a page; list shows it; check tries it; remove forgets it', async () => {
    const data = ['--data', 'feeds-data'];
    const added = await verb(['feeds', 'add', `${publisher.origin}/`, '--allow-host', publisher.host, ...data], folder);
    expect(added).toMatchObject({ code: 0 });
    expect(added.out).toContain('/feed.xml');
    const listed = (await verb(['feeds', 'list', '--json', ...data], folder)).lines();
    expect(listed).toMatchObject([{ url: `${publisher.origin}/feed.xml`, managedBy: 'runtime' }]);
    const checked = await verb(['feeds', 'check', `${publisher.origin}/feed.xml`, `${publisher.origin}/broken.xml`, '--allow-host', publisher.host], folder);
    expect(checked.code).toBe(3);
    expect(checked.out).toContain('http.server-error');
    expect((await verb(['feeds', 'remove', `${publisher.origin}/feed.xml`, ...data], folder)).code).toBe(0);
    expect((await verb(['feeds', 'list', '--json', ...data], folder)).lines()).toEqual([]);
  });

  test('add --feeds writes into the feeds file and keeps its comments', async () => {
    const file = join(folder, 'own.yaml');
    writeFileSync(file, '# mine\ncontact: me@example.com\nfeeds:\n  - url: https://a.example/f # the first\n');
    const { code } = await verb(['feeds', 'add', `${publisher.origin}/feed.xml`, '--feeds', file, '--allow-host', publisher.host], folder);
    expect(code).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('# mine');
    expect(text).toContain('# the first');
    expect(text).toContain(`${publisher.origin}/feed.xml`);
  });
});

describe('interruptions', () => {
  const many = Array.from({ length: 12 }, (_, at) => `/k${at}`);
  beforeAll(() => {
    for (const path of many) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
    publisher.routes.set('/many.xml', xml(rss(publisher.origin, many.map((path) => ({ path })))));
  });

  test('killed at random moments, the next run goes on: nothing lost, nothing twice', async () => {
    writeFileSync(join(folder, 'quick.yaml'), `contact: me@example.com\npoliteness: { delay: 50ms }\nfeeds:\n  - url: ${publisher.origin}/many.xml\n`);
    const words = ['run', '--feeds', 'quick.yaml', '--data', 'killed', '--json', '--allow-host', publisher.host];
    for (const ms of [700, 900, 1100, 1300]) {
      await newsclip(words, { cwd: folder, onStart: (child) => setTimeout(() => child.kill('SIGKILL'), ms) });
    }
    const later = new Date(Date.now() + 3 * 3_600_000).toISOString();
    const { code, stderr } = await newsclip([...words, '--now', later, '--force'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const stored = (await newsclip(['articles', '--json', '--full', '--data', 'killed'], { cwd: folder })).lines();
    expect(stored.map(({ title }) => title).toSorted()).toEqual(many.map((path) => `Story ${path}`).toSorted());
    expect(stored.every(({ rev, gen }) => rev === 1 && gen === 1)).toBe(true);
  });

  test('Ctrl-C ends the work in hand, keeps the rest and says so', async () => {
    writeFileSync(join(folder, 'slow.yaml'), `contact: me@example.com\npoliteness: { delay: 250ms }\nfeeds:\n  - url: ${publisher.origin}/many.xml\n`);
    const words = ['run', '--feeds', 'slow.yaml', '--data', 'stopped', '--allow-host', publisher.host];
    const stopped = await newsclip(words, {
      cwd: folder,
      onStart: (child) => child.stdout?.on('data', (chunk: Buffer) => !child.killed && chunk.toString().includes('Story /k') && child.kill('SIGINT')),
    });
    expect(stopped.stderr).toContain('stopping');
    expect(stopped.code).toBe(1);
    await newsclip(words, { cwd: folder });
    expect((await newsclip(['articles', '--json', '--data', 'stopped'], { cwd: folder })).lines()).toHaveLength(12);
  });
});
