import Parser from 'rss-parser';
import type { Entry } from '../model/feed.ts';
import type { CanonicalFeed } from './canonical.ts';

interface ParsedItem {
  title?: string;
  link?: string;
  guid?: string;
  pubDate?: string;
  updated?: string;
  content?: string;
  'content:encoded'?: string;
  creators?: string[];
  categories?: string[];
  enclosures?: { $: { url: string; type: string; length: string } }[];
  image?: string;
  language?: string;
  rights?: string;
  sources?: ({ $: { url: string }; _?: string })[];
}

type ParsedHead = { title?: string; link?: string; description?: string; language?: string; copyright?: string; picture?: string };

/** Feed fields and entries out of rss-parser, bodies put back. Its `parseURL` is never used: it has no limits and follows redirects anywhere. */
export async function readCanonical(feed: CanonicalFeed): Promise<{ head: ParsedHead; entries: Entry[] }> {
  const parser = new Parser<ParsedHead, ParsedItem>({
    customFields: {
      feed: [['nc:image', 'picture'] as never],
      item: [
        ['nc:updated', 'updated'], ['nc:image', 'image'], ['dc:language', 'language'], ['dc:rights', 'rights'],
        ['dc:creator', 'creators', { keepArray: true }], ['enclosure', 'enclosures', { keepArray: true }], ['source', 'sources', { keepArray: true }],
      ],
    },
  });
  const parsed = await parser.parseString(feed.xml);
  return { head: parsed, entries: parsed.items.map((item) => toEntry(item, feed.bodies)) };
}

function toEntry(item: ParsedItem, bodies: string[]): Entry {
  const [source] = item.sources ?? [];
  return {
    guid: item.guid ?? null,
    link: item.link ?? null,
    title: item.title ?? null,
    published: item.pubDate ?? null,
    updated: item.updated ?? null,
    summary: bodyOf(item.content, bodies),
    content: bodyOf(item['content:encoded'], bodies),
    authors: item.creators ?? [],
    categories: item.categories ?? [],
    image: item.image ?? null,
    enclosures: (item.enclosures ?? []).map(({ $ }) => ({ url: $.url, type: $.type || null, length: $.length === '' ? null : Number($.length) })),
    language: item.language ?? null,
    rights: item.rights ?? null,
    sourceFeed: source ? { url: source.$.url || null, title: source._ || null } : null,
  };
}

const bodyOf = (token: string | undefined, bodies: string[]): string | null => (token === undefined ? null : (bodies[Number(token.slice(1))] ?? null));
