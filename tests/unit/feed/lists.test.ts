import { expect, test } from 'vitest';
import { findFeeds } from '../../../lib/feed/discover.ts';
import { parseOpml, renderOpml } from '../../../lib/feed/opml.ts';

test('OPML there and back: folders are tags', () => {
  const feeds = [
    { url: 'https://a.example/feed?a=1&b=2', title: 'A & "B"', link: null, tags: ['World', 'Sea'] },
    { url: 'https://b.example/feed', title: 'B', link: 'https://b.example/', tags: [] },
  ];
  expect(parseOpml(renderOpml('Ours', feeds)).toSorted((a, b) => a.url.localeCompare(b.url))).toEqual(feeds);
  expect(() => parseOpml('<html></html>')).toThrow(/no OPML/);
});

test('feeds that a page names, comments last', () => {
  const html = '<head><base href="https://p.example/x/"><link rel=alternate type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" type="application/atom+xml" href="atom.xml"></head><a href="/rss">RSS</a><a href="/about">About</a>';
  expect(findFeeds(html, 'https://p.example/').map(({ url }) => url)).toEqual(['https://p.example/x/atom.xml', 'https://p.example/rss', 'https://p.example/comments/feed']);
});

test.each([
  ['RSS', '<link rel="alternate" type="application/rss+xml" href="/feed">'],
  ['Atom, relative', '<link rel="alternate" type="application/atom+xml" href="feed">'],
  ['RDF', '<link rel="alternate" type="application/rdf+xml" href="/feed">'],
  ['JSON Feed', '<link rel="alternate" type="application/feed+json" href="/feed">'],
  ['a type with a charset', '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/feed">'],
  ['plain XML that is called a feed', '<link rel="alternate" type="text/xml" href="/feed">'],
  ['plain JSON that is called a feed', '<link rel="alternate" type="application/json" href="/feed">'],
  ['rel=feed without a type', '<link rel="feed" href="/feed">'],
  ['the old service.feed', '<link rel="service.feed" type="application/atom+xml" href="/feed">'],
  ['more words in rel, unquoted, upper case', '<LINK REL="alternate home" TYPE=application/rss+xml HREF=/feed>'],
  ['an entity in the address', '<link rel="alternate" type="application/rss+xml" href="/&#102;eed">'],
  ['a link in the text', '<a href="/feed">all news</a>'],
])('a feed link: %s', (_what, html) => {
  expect(findFeeds(html, 'https://p.example/').map(({ url }) => url)).toEqual(['https://p.example/feed']);
});

test.each([
  ['another language', '<link rel="alternate" hreflang="de" href="/de/">'],
  ['a mobile page', '<link rel="alternate" type="text/html" href="/m">'],
  ['an API', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">'],
  ['a style sheet', '<link rel="stylesheet" href="/rss.css">'],
  ['a script\'s address', '<link rel="alternate" type="application/rss+xml" href="javascript:feed()">'],
  ['a story about feeds', '<a href="/2026/rss-is-not-dead.html">RSS is not dead</a>'],
  ['a feed of another site', '<a href="https://elsewhere.example/rss.xml">theirs</a>'],
])('no feed link: %s', (_what, html) => {
  expect(findFeeds(html, 'https://p.example/')).toEqual([]);
});
