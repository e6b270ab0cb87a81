import type { Article } from '../../lib/model/article.ts';
import { objectKeys } from '../../lib/model/names.ts';
import { articleId, sha256Hex } from '../../lib/text/fingerprint.ts';
import { siteOf } from '../../lib/text/url.ts';

/** A plain, whole record; what is given replaces its fields, and the fields that follow from others follow. */
export function makeArticle(over: Partial<Article> = {}): Article {
  const url = over.url ?? 'https://news.example/2026/harbour-bridge';
  const id = over.id ?? articleId(url);
  const rev = over.rev ?? 1;
  const gen = over.gen ?? 1;
  const firstSeenAt = over.firstSeenAt ?? '2026-11-23T08:05:00.000Z';
  const title = over.title ?? 'Harbour bridge opens a month early';
  const text = over.text ?? 'The new bridge over the harbour opened on Monday.\n\nCyclists may use it at once, lorries from spring.';
  return {
    id,
    schema: 'article/1',
    rev,
    gen,
    url,
    canonicalUrl: url,
    finalUrl: url,
    sources: [{ feedId: 'harbour', feedUrl: 'https://news.example/feed.xml', guid: 'tag:news.example,2026:1', firstSeenAt }],
    publisher: { name: 'The Harbour Post', domain: siteOf(url) },
    title,
    subtitle: null,
    description: 'Engineers finished the span ahead of time.',
    excerpt: text.slice(0, 100),
    authors: [{ name: 'Ada Quist' }],
    agency: null,
    section: 'Local',
    tags: ['traffic', 'harbour'],
    kind: 'news',
    access: 'free',
    image: { url: 'https://news.example/bridge.jpg', width: 1200, height: 800, alt: 'The bridge', caption: null, credit: null },
    wordCount: 18,
    readingMinutes: 1,
    publishedAt: '2026-11-23T08:00:00.000Z',
    publishedPrecision: 'second',
    publishedSource: 'json-ld',
    modifiedAt: null,
    firstSeenAt,
    fetchedAt: firstSeenAt,
    changedAt: firstSeenAt,
    language: 'en',
    languageSource: 'page',
    text,
    markdown: text,
    html: `<p>${text}</p>`,
    blocks: [{ type: 'paragraph', text, markdown: text, html: `<p>${text}</p>` }],
    images: [],
    links: [],
    embeds: [],
    extraction: { status: 'ok', reason: null, method: 'strict', version: '1', quality: 0.97, removed: { advert: 2, newsletter: 1 } },
    decisions: [],
    src: { title: 'json-ld' },
    alternatives: {},
    contentHash: sha256Hex(`${title}\n${text}`),
    http: { status: 200, contentType: 'text/html', charset: 'utf-8', bytes: 20_000, etag: '"x"', lastModified: null, redirects: [] },
    rights: { copyright: null, license: null, robotsMeta: [], tdm: null },
    s3: { article: objectKeys.article(firstSeenAt.slice(0, 10), id, rev, gen), raw: null },
    tryAgainAt: null,
    change: null,
    withdrawnAt: null,
    feed: { title: 'The Harbour Post', language: 'en', tags: [], entry: null },
    expiresAt: null,
    ...over,
  };
}
