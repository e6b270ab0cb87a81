import { escapeText } from './constructs.ts';
import type { Head } from './head.ts';
import type { Item } from './item.ts';

/**
 * A feed of any format as one clean RSS 2.0 document for rss-parser. Bodies do not travel in it: each is a token, "b" and its place in
 * `bodies`, because rss-parser runs backtracking expressions over them.
 */
export interface CanonicalFeed {
  xml: string;
  bodies: string[];
}

/** Namespace of what RSS 2.0 has no element for. */
const own = 'https://newsclip.invalid/canonical';

export function renderCanonical(head: Head, items: Item[]): CanonicalFeed {
  const bodies: string[] = [];
  const token = (body: string | null): string | null => (body === null ? null : `b${bodies.push(body) - 1}`);
  const parts = [
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:nc="${own}"><channel>`,
    tag('title', head.title), tag('link', head.link), tag('description', head.description), tag('language', head.language), tag('copyright', head.rights), tag('nc:image', head.image),
  ];
  for (const item of items) {
    parts.push(
      '<item>', tag('title', item.title), tag('link', item.link), tag('guid', item.guid), tag('pubDate', item.published), tag('nc:updated', item.updated),
      tag('description', token(item.summary)), tag('content:encoded', token(item.content)),
    );
    for (const author of item.authors) parts.push(tag('dc:creator', author));
    for (const category of item.categories) parts.push(tag('category', category));
    for (const { url, type, length } of item.enclosures) parts.push(`<enclosure url="${attribute(url)}" type="${attribute(type ?? '')}" length="${length ?? ''}"/>`);
    parts.push(tag('nc:image', item.image), tag('dc:language', item.language), tag('dc:rights', item.rights));
    if (item.sourceFeed) parts.push(`<source url="${attribute(item.sourceFeed.url ?? '')}">${clean(item.sourceFeed.title ?? '')}</source>`);
    parts.push('</item>');
  }
  parts.push('</channel></rss>');
  return { xml: parts.join(''), bodies };
}

const tag = (name: string, value: string | null): string => (value === null || value === '' ? '' : `<${name}>${clean(value)}</${name}>`);

/** XML has no place for most control characters, nor for halves of surrogate pairs. */
const clean = (text: string): string => escapeText(/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/.test(text) ? text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') : text);

const attribute = (text: string): string => clean(text).replaceAll('"', '&quot;');
