import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Element, Text, type ParentNode } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../lib/page/body/outline.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { knownPages } from '../quality/pages.ts';
import { makes } from '../seed/makes.ts';
import { harbour } from '../seed/stories.ts';

/**
 * Kept and dropped blocks together are the whole visible text of a page: nothing that a reader sees is lost without an account, and nothing is
 * told of that is not there. What is visible is worked out here from the markup alone. Not text of the page: what scripts, styles, drawings, players and
 * frames hold, and the values of form fields.
 */
const url = 'https://news.example/story';
const unseen = new Set('script style noscript template head title svg annotation annotation-xml iframe object embed audio video canvas select option datalist textarea noframes frameset'.split(' '));
const hides = ({ attribs }: Element): boolean => attribs['hidden'] !== undefined || /display:\s*none|visibility:\s*hidden/i.test(attribs['style'] ?? '') || /(?:^|\s)(?:sr-only|hidden|d-none)(?:\s|$)/.test(attribs['class'] ?? '');

/** How often each character but blanks stands in the text of a page, with or without what is hidden. */
function countVisible(html: string, withHidden: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: ParentNode): void => {
    for (const child of node.children) {
      if (child instanceof Text) count(counts, child.data, 1);
      else if (child instanceof Element && !unseen.has(child.name) && (withHidden || !hides(child))) visit(child);
    }
  };
  visit(parseDocument(html));
  return counts;
}

function count(counts: Map<string, number>, text: string, by: number): void {
  for (const character of text) if (!/[\s\p{Cf}\p{Cc}]/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + by);
}

/** Characters of which the first has more than the second. */
const surplus = (more: Map<string, number>, than: Map<string, number>): string[] => [...more].filter(([character, times]) => times > (than.get(character) ?? 0)).map(([character]) => character);

function expectAccount(html: string): void {
  const found = extractArticle(html, { url, explain: true });
  const own = found.decisions.filter(({ path }) => !/^(?:noscript|json-ld|state): /.test(path));
  // decisions carry the beginnings of long blocks; the blocks they speak of are those of the outline, one by one
  const pieces = outlineOf(parsePage(html, { url })).pieces.filter(({ kind }) => kind === 'text');
  expect(own.map(({ chars, text }) => ({ chars, text }))).toEqual(pieces.map(({ text }) => ({ chars: text.length, text: text.slice(0, 200).toWellFormed() })));
  const told = new Map<string, number>();
  for (const { text } of pieces) count(told, text, 1);
  expect(surplus(countVisible(html, false), told), 'seen on the page and not told of').toEqual([]);
  expect(surplus(told, countVisible(html, true)), 'told of and not on the page').toEqual([]);
  // what is kept is what comes out
  const kept = new Map<string, number>();
  const said = new Map<string, number>();
  if (own.length === found.decisions.length) for (const [at, { verdict }] of own.entries()) if (verdict === 'kept') count(kept, pieces[at]!.text.replace(/[^\p{L}]/gu, ''), 1);
  count(said, found.text.replace(/[^\p{L}]/gu, ''), 1);
  if (own.length === found.decisions.length) expect({ kept: surplus(kept, said), said: surplus(said, kept) }, 'kept and written').toEqual({ kept: [], said: [] });
  else expect(own.every(({ verdict }) => verdict === 'dropped')).toBe(true);
  for (const { verdict, reason, rule, path } of found.decisions) expect([verdict === 'kept' ? reason === 'story' : reason !== 'story', rule !== '', path !== '']).toEqual([true, true, true]);
  // and without being asked it is the same story
  expect(extractArticle(html, { url })).toEqual({ ...found, decisions: [] });
}

const line = fc.constantFrom(
  'The council agreed on Monday evening to rebuild the old harbour wall, which storms had damaged.', 'Work begins in spring, said the mayor.', 'Share this article', '- Advertisement -', 'Subscribe to our newsletter', 'By Anna Berg',
  'Opponents fear that the costs will rise, as they did when the theatre was rebuilt.', 'More stories', 'x &lt; y &amp;&amp; &quot;z&quot;', 'A&nbsp;blank', 'Just a moment …', 'Page not found', 'We use cookies. By continuing you agree to our cookie policy.', '築港の壁は春に直される。',
);
const unreadable = fc.constantFrom('<script>var a = "<p>no</p>"</script>', '<style>p{}</style>', '<svg><text>drawn</text></svg>', '<noscript>none</noscript>', '<template><p>later</p></template>', '<textarea>value</textarea>', '<select><option>one</option></select>', '<img src="/a.jpg" alt="alt">', '<!-- note -->', '<br>', '<iframe src="https://a.example/">frame</iframe>', '<input type="password">');
const tag = fc.constantFrom('p', 'div', 'li', 'ul', 'h1', 'h2', 'span', 'b', 'table', 'tr', 'td', 'blockquote', 'figure', 'figcaption', 'pre', 'article', 'aside', 'section', 'x-y', 'a', 'button', 'label', 'map', 'center', 'nav', 'footer', 'details', 'summary');
const named = fc.constantFrom('', '', ' class="share"', ' class="related-posts"', ' hidden', ' class="article-body"', ' id="comments"', ' style="display:none"', ' class="sr-only"', ' class="caption"');
const node = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, line, line, unreadable, fc.tuple(tag, named, fc.array(tie('node'), { maxLength: 4 })).map(([tag, named, inner]) => `<${tag}${named}>${inner.join(' ')}</${tag}>`)),
})).node;
const script = fc.constantFrom(
  '',
  '',
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: harbour.title, articleBody: harbour.paragraphs.join('\n') })}</script>`,
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { blocks: harbour.paragraphs.map((text) => ({ type: 'p', text })) } })}</script>`,
);
const page = fc.tuple(script, fc.array(node, { minLength: 1, maxLength: 12 })).map(([script, nodes]) => `<html><head><title>Harbour</title>${script}</head><body>${nodes.join('\n')}</body></html>`);

describe('kept plus dropped is the visible text', () => {
  test('of generated pages', () => {
    fc.assert(fc.property(page, expectAccount), { numRuns: 100 });
  });

  test('of page cases', () => {
    for (const slug of readdirSync('tests/pages', { withFileTypes: true })) if (slug.isDirectory()) expectAccount(readFileSync(join('tests/pages', slug.name, 'page.html'), 'utf8'));
  });

  test('of every make of page', () => {
    for (const make of Object.values(makes)) expectAccount(make(harbour));
  });

  test('of pages with a known story', () => {
    for (const { html } of knownPages().filter((_, at) => at % 6 === 0)) expectAccount(html);
  });

  test('of pages that are walls, and of those whose story stands in their data', () => {
    const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: harbour.title, articleBody: harbour.paragraphs.join('\n') })}</script>`;
    const wall = '<html><head><title>Just a moment...</title></head><body><p>Checking your browser before you go on.</p></body></html>';
    const empty = `<html><head><title>${harbour.title}</title>${ld}</head><body><nav><a href="/">Home</a></nav><h1>${harbour.title}</h1></body></html>`;
    expect(extractArticle(wall, { url, explain: true }).decisions).toMatchObject([{ verdict: 'dropped', reason: 'challenge', rule: 'find-wall' }]);
    const { method, decisions } = extractArticle(empty, { url, explain: true });
    expect(method).toBe('json-ld');
    expect(decisions.map(({ verdict, reason, path }) => [verdict, reason, path.split(':')[0] === 'json-ld'])).toEqual([...decisions.slice(0, -harbour.paragraphs.length).map(({ reason }) => ['dropped', reason, false]), ...harbour.paragraphs.map(() => ['kept', 'story', true])]);
    for (const html of [wall, empty]) expectAccount(html);
  });
});
