import { load, type Cheerio } from 'cheerio/slim';
import { Document, Element } from 'domhandler';
import { decodeText } from '../text/charset.ts';
import { readHttpUrl } from '../text/url.ts';
import { buildTree } from './build-tree.ts';
import type { ExtractOptions } from './extracted.ts';
import { everyLexicon } from './lexicon/every-lexicon.ts';
import { attributeOf } from './named-element.ts';
import type { Page, PageLimit } from './page.ts';
import { rulesOf } from './sites/find-rules.ts';
import { textSource, utf8Source } from './source.ts';

/** One for all pages: loading costs more than parsing a page, as each load makes classes of its own that nothing is compiled for yet. */
const cheerio = load(new Document([]), { xml: { xmlMode: false, decodeEntities: true } });

/** Characters read of a page; the rest is left. The longest real pages have about 3 million. */
export const maxPageLength = 5_000_000;

/** Bytes or text → page. Never throws for anything a page may hold. */
export function parsePage(page: string | Uint8Array, options: ExtractOptions): Page {
  const limits: PageLimit[] = [];
  // a site's rule may ask for any attribute
  const whole = rulesOf({ url: options.url, options }).length > 0;
  const plain = typeof page !== 'string' && page.length <= maxPageLength ? utf8Source(page) : null;
  if (plain) return pageOf(buildTree(plain, limits, whole), { charset: 'utf-8', source: 'utf-8' }, limits, options);
  const decoded = typeof page === 'string' ? { text: page, charset: null, source: null } : decodeText(page, { contentType: options.contentType ?? null, kind: 'html' });
  const tree = buildTree(textSource(readable(decoded.text, limits)), limits, whole);
  return pageOf(tree, decoded, limits, options);
}

function readable(text: string, limits: PageLimit[]): string {
  let html = text;
  if (html.length > maxPageLength) {
    html = html.slice(0, maxPageLength);
    limits.push('length');
  }
  if (html.includes('\0')) html = html.replaceAll('\0', '');
  return html.isWellFormed() ? html : html.toWellFormed();
}

function pageOf({ root, linkedData }: ReturnType<typeof buildTree>, decoded: { charset: string | null; source: string | null }, limits: PageLimit[], options: ExtractOptions): Page {
  const html = root.children.find((node): node is Element => node instanceof Element && node.name === 'html');
  const childOf = (name: string): Element | null =>
    (html ?? root).children.find((node): node is Element => node instanceof Element && node.name === name) ?? null;
  const head = childOf('head');
  const base = head?.children.find((node): node is Element => node instanceof Element && node.name === 'base' && attributeOf(node, 'href') !== undefined);
  return {
    $: (selector, context) => cheerio(selector, context, root) as Cheerio<Element>,
    root,
    linkedData,
    head,
    body: childOf('body'),
    url: options.url,
    base: readHttpUrl(attributeOf(base ?? null, 'href'), options.url) ?? options.url,
    charset: decoded.charset,
    charsetSource: decoded.source,
    limits,
    options,
    lexicons: everyLexicon(),
  };
}
