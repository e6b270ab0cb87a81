import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../lib/feed/parse-feed.ts';
import { NewsclipError } from '../../../lib/model/errors.ts';

const url = 'https://press.example/feed';
const rss = (items: string, doctype = ''): string => `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>Harbour News</title>${items}</channel></rss>`;
const item = (inside: string): string => `<item><title>Ferry</title><link>https://press.example/1</link>${inside}</item>`;
const read = async (document: string | Uint8Array) => parseFeed(document, { url });

describe('formats', () => {
  test.each([
    ['RSS 2.0', rss(item('<guid>a</guid><pubDate>Tue, 24 Nov 2026 05:20:00 GMT</pubDate>'))],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><entry><title>Ferry</title><id>a</id><link rel="self" href="/self"/><link href="https://press.example/1"/><published>2026-11-24T05:20:00Z</published></entry></feed>'],
    ['RDF, other prefix', '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title></channel><item r:about="a"><title>Ferry</title><link>https://press.example/1</link><d:date>2026-11-24T05:20Z</d:date></item></r:RDF>'],
    ['JSON Feed', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Harbour News', items: [{ id: 'a', url: '/1', title: 'Ferry', date_published: '2026-11-24T05:20:00Z' }] })],
  ])('%s', async (_name, document) => {
    const feed = await read(document);
    expect(feed.title).toBe('Harbour News');
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries[0]).toMatchObject({ title: 'Ferry', guid: 'a', link: 'https://press.example/1', published: '2026-11-24T05:20:00.000Z' });
  });
});

describe('damage', () => {
  test.each([
    ['bare ampersand', rss('<item><title>Fish & chips</title></item>'), 'Fish & chips'],
    ['"<" in a title', rss('<item><title>Under <5 knots</title></item>'), 'Under <5 knots'],
    ['escaped twice', rss('<item><title>Fish &amp;amp; chips &lt;b&gt;now&lt;/b&gt;</title></item>'), 'Fish & chips now'],
    ['names of HTML', rss('<item><title>Caf&eacute;</title></item>'), 'Café'],
    ['no end tags', '<rss><channel><title>x<item><title>Ferry<link>https://press.example/1', 'Ferry'],
    ['junk before the root', `<br>Warning: x in y\n${rss(item(''))}`, 'Ferry'],
    ['own entity, once', rss('<item><title>&paper;</title></item>', '<!DOCTYPE rss [<!ENTITY paper "The Ferry">]>'), 'The Ferry'],
  ])('%s', async (_name, document, title) => {
    expect((await read(document)).entries.map((entry) => entry.title)).toEqual([title]);
  });

  test('a bad date costs that date alone', async () => {
    const feed = await read(rss(item('<pubDate>soon</pubDate>') + item('')));
    expect(feed.entries.map((entry) => entry.published)).toEqual([null, null]);
    expect(feed.notes).toContain('unreadable date');
  });

  test('xhtml keeps its order', async () => {
    const feed = await read('<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">one <b>two</b> three <br/>&amp;</div></content></entry></feed>');
    expect(feed.entries[0]?.content).toBe('one <b>two</b> three <br>&amp;');
  });

  test('links follow xml:base', async () => {
    const feed = await read('<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/a/"><entry><link href="b"/></entry></feed>');
    expect(feed.entries[0]?.link).toBe('https://other.example/a/b');
  });
});

test.each([
  ['feed.empty', ' \n'],
  ['feed.html', '<!doctype html><html><head><title>Home</title></head><body></body></html>'],
  ['feed.challenge', '<!doctype html><html><head><title>Just a moment...</title></head></html>'],
  ['feed.login', '<html><body><form><input type="password" name="p"></form></body></html>'],
  ['feed.json-error', '{"error":"no"}'],
  ['feed.binary', '\x89PNG\r\n\x1a\n'],
  ['feed.unknown', '<urlset><url/></urlset>'],
])('%s is refused', async (code, document) => {
  const error = await parseFeed(Buffer.from(document, 'latin1'), { url }).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(NewsclipError);
  expect((error as NewsclipError).code).toBe(code);
});

const many = (text: string, times: number): string => text.repeat(times);

describe('hostile documents stay within 3 seconds of work', () => {
  test.each([
    ['300,000 levels', rss(item(`<description>${many('<a>', 300_000)}x${many('</a>', 300_000)}</description>`)), 1],
    ['300,000 levels, open', rss(item(`<description>${many('<a>', 300_000)}`)), 1],
    ['1,000,000 empty items', rss(many('<item/>', 1_000_000)), 5000],
    ['half tags', rss(item(`<description>${many('a<p ', 25_000)}</description>`)), 1],
    ['half tags, escaped', rss(item(`<description>${many('a&lt;p ', 25_000)}</description>`)), 1],
    ['20 MB attribute', rss(item(`<enclosure url="${many('x', 20_000_000)}"/>`)), 1],
    ['nested entities', rss('<item><title>&b;</title></item>', `<!DOCTYPE z [<!ENTITY a "lol"><!ENTITY b "${many('&a;', 10)}">]>`), 1],
    ['one entity many times', rss(item(`<description>${many('&a;', 1_000_000)}</description>`), `<!DOCTYPE z [<!ENTITY a "${many('A', 1000)}">]>`), 1],
    ['external entity', rss(item('<description>&x;</description>'), '<!DOCTYPE z [<!ENTITY x SYSTEM "file:///etc/hostname">]>'), 1],
    ['names of the prototype in JSON', '{"version":"https://jsonfeed.org/version/1.1","title":"x","__proto__":{"polluted":1},"items":[{"id":"a","constructor":{"prototype":{"polluted":1}},"__proto__":{"polluted":1}}]}', 1],
    ['names of the prototype', rss(`<__proto__>x</__proto__>${item('<constructor/><__proto__ polluted="1">y</__proto__>')}`), 1],
    ['unclosed comments', rss(many('<!--', 1_000_000)), 0],
    ['stray end tags', rss(many('<a>', 250) + many('</zzz>', 500_000)), 0],
  ])('%s', async (_name, document, entries) => {
    const start = process.cpuUsage();
    const feed = await read(document);
    const { user, system } = process.cpuUsage(start);
    expect(feed.entries).toHaveLength(entries);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.stringify(feed.entries).length).toBeLessThan(3_000_000);
    expect((user + system) / 1e6).toBeLessThan(3);
  });

  // The peak of this process, which has read them all one after another and holds the test runner too.
  test('and within 512 MB', () => {
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(512);
  });
});
