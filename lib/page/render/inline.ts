import { Element, Text } from 'domhandler';
import { readHttpUrl } from '../../text/url.ts';
import { foldBlanks, stripUnseen } from '../../text/words.ts';
import { attributeOf } from '../named-element.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import type { Piece } from '../body/outline.ts';

/** One run of inline content in the three forms. */
export interface Inline {
  text: string;
  markdown: string;
  html: string;
  links: { url: string; text: string }[];
}

/** Element → the allow-listed tag it is written as, with its marks in Markdown. */
const tags: Record<string, { tag: string; mark: string }> = {
  b: { tag: 'strong', mark: '**' },
  strong: { tag: 'strong', mark: '**' },
  i: { tag: 'em', mark: '*' },
  em: { tag: 'em', mark: '*' },
  cite: { tag: 'cite', mark: '' },
  code: { tag: 'code', mark: '`' },
  tt: { tag: 'code', mark: '`' },
  kbd: { tag: 'kbd', mark: '' },
  samp: { tag: 'samp', mark: '' },
  sub: { tag: 'sub', mark: '' },
  sup: { tag: 'sup', mark: '' },
  s: { tag: 's', mark: '~~' },
  strike: { tag: 's', mark: '~~' },
  del: { tag: 'del', mark: '~~' },
  ins: { tag: 'ins', mark: '' },
  u: { tag: 'u', mark: '' },
  q: { tag: 'q', mark: '' },
  mark: { tag: 'mark', mark: '' },
};

/** A span of text under the same marks. */
interface Span {
  text: string;
  tags: string[];
  href: string | null;
}

/** Joins the leaves of pieces: white space folded over the borders of elements, no blank put where the page has none. */
export function renderInline(pieces: Piece[], base: string): Inline {
  const spans: Span[] = [];
  for (const piece of pieces) {
    if (piece !== pieces[0]) spans.push({ text: '\n', tags: [], href: null });
    addSpans(spans, piece, base);
  }
  return renderSpans(fold(spans));
}

function renderSpans(spans: Span[]): Inline {
  let text = '';
  let markdown = '';
  let html = '';
  const links: { url: string; text: string }[] = [];
  for (let at = 0; at < spans.length; ) {
    const { href } = spans[at]!;
    let end = at;
    let innerHtml = '';
    let innerMarkdown = '';
    let label = '';
    while (end < spans.length && spans[end]!.href === href) {
      const span = spans[end]!;
      innerHtml += wrapHtml(span);
      innerMarkdown += wrapMarkdown(span, spans[end - 1]?.text.at(-1) ?? ' ', spans[end + 1]?.text[0] ?? ' ');
      label += span.text;
      text += span.text;
      end++;
    }
    if (href !== null && label.trim() !== '') {
      links.push({ url: href, text: label.trim() });
      html += `<a href="${escapeHtml(href)}">${innerHtml}</a>`;
      // behind an exclamation mark it would be a picture
      markdown = `${markdown.replace(/!$/, '\\!')}[${innerMarkdown}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
    } else {
      html += innerHtml;
      markdown += innerMarkdown;
    }
    at = end;
  }
  return { text, markdown, html, links };
}

function addSpans(spans: Span[], piece: Piece, base: string): void {
  const stop = piece.box.element;
  for (const leaf of piece.leaves) {
    if (!(leaf instanceof Text)) continue;
    const names: string[] = [];
    let href: string | null = null;
    for (let node = leaf.parent; node && node !== stop; node = node.parent) {
      if (!(node instanceof Element)) break;
      const known = tags[node.name];
      if (known && !names.includes(known.tag)) names.unshift(known.tag);
      if (node.name === 'a') href ??= readHttpUrl(attributeOf(node, 'href'), base);
    }
    // a line feed of the source is a blank; alone it would pass for a break
    spans.push({ text: leaf.data === '\n' ? ' ' : stripUnseen(leaf.data), tags: names, href });
  }
}

/** Single blanks, none at the ends; a line break between pieces swallows those beside it. */
function fold(spans: Span[]): Span[] {
  const folded: Span[] = [];
  let blank = true;
  for (const span of spans) {
    if (span.text === '\n' && span.href === null && span.tags.length === 0) {
      trimLast(folded);
      folded.push(span);
      blank = true;
      continue;
    }
    let text = foldBlanks(span.text);
    if (blank && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    blank = text.endsWith(' ');
    const last = folded[folded.length - 1];
    if (last && last.text !== '\n' && last.href === span.href && last.tags.join() === span.tags.join()) last.text += text;
    else folded.push({ ...span, text });
  }
  trimLast(folded);
  return folded;
}

function trimLast(spans: Span[]): void {
  for (let last = spans[spans.length - 1]; last; last = spans[spans.length - 1]) {
    last.text = last.text.trimEnd();
    if (last.text !== '') return;
    spans.pop();
  }
}

function wrapHtml(span: Span): string {
  if (span.text === '\n') return '<br>';
  let html = escapeHtml(span.text);
  for (let at = span.tags.length - 1; at >= 0; at--) html = `<${span.tags[at]}>${html}</${span.tags[at]}>`;
  return html;
}

const markOf: Record<string, string> = Object.fromEntries(Object.values(tags).map(({ tag, mark }) => [tag, mark]));

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Marks must touch their words, so blanks at the ends go outside; beside a letter none can stand that touches a stop or a quote. */
function wrapMarkdown(span: Span, before: string, after: string): string {
  if (span.text === '\n') return '  \n';
  const inner = span.text.trim();
  if (inner === '') return span.text;
  const start = span.text.length - span.text.trimStart().length;
  const end = span.text.length - span.text.trimEnd().length;
  // between its marks code is read as it stands, but for such a mark
  const bare = span.tags.includes('code') && !inner.includes('`');
  let marked = bare ? inner : escapeMarkdown(inner);
  const binds = (inside: string, outside: string): boolean => letter.test(inside) || !letter.test(outside);
  const marks = (start > 0 || binds(inner[0]!, before)) && (end > 0 || binds(inner.at(-1)!, after));
  for (const tag of span.tags.toReversed()) {
    const mark = bare || (marks && tag !== 'code') ? (markOf[tag] ?? '') : '';
    marked = `${mark}${marked}${mark}`;
  }
  return `${' '.repeat(start)}${marked}${' '.repeat(end)}`;
}
