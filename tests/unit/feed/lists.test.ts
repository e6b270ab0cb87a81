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
