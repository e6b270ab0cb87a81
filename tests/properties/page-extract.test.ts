import fc from 'fast-check';
import { Element, Text, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';

const url = 'https://news.example/story';
const sentence = fc.constantFrom(
  'The council agreed on Monday evening to rebuild the old harbour wall, which storms had damaged.', 'Work begins in spring, said the mayor.', 'Share this article', '- Advertisement -', 'Subscribe to our newsletter',
  'Opponents fear that the costs will rise, as they did when the theatre was rebuilt.', 'By Anna Berg', 'More stories', '', 'x < y && "z"', 'A\u00a0blank', 'ﷺ‮reversed',
);
const evil = fc.constantFrom(
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">link</a>', '<a href=" jav&#x09;ascript:alert(1)">link</a>', '<svg onload=alert(1)><p>in svg</p></svg>', '<math><mtext><p>m</p></mtext></math>',
  '<iframe srcdoc="<p>x</p>"></iframe>', '<p style="background:url(javascript:alert(1))" onclick=x>styled</p>', '<style>p{}</style>', '<a href="data:text/html,x">data</a>', '<img srcset="javascript:x 1x">', '<p title="--><script>">t</p>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '&lt;script&gt;alert(1)&lt;/script&gt;', '<b><i><a href="https://a.example/?a=1&b=2">ok</b></i></a>', '<template><p>t</p></template>', '<!--<p>c-->', '<textarea><p>x</textarea>', '<a href="//other.example/x" target=_blank>other</a>',
);
const tag = fc.constantFrom('p', 'div', 'li', 'ul', 'h2', 'span', 'b', 'table', 'tr', 'td', 'blockquote', 'figure', 'figcaption', 'pre', 'article', 'aside', 'section', 'x-y', 'a', 'noscript');
const name = fc.constantFrom('', ' class="share"', ' class="related-posts"', ' hidden', ' class="article-body"', ' id="comments"', ' style="display:none"');
const node = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, sentence, evil, fc.tuple(tag, name, fc.array(tie('node'), { maxLength: 4 })).map(([tag, name, inner]) => `<${tag}${name}>${inner.join(' ')}</${tag}>`), fc.constant('<br>')),
})).node;
const html = fc.array(node, { minLength: 1, maxLength: 12 }).map((nodes) => `<body>${nodes.join('\n')}</body>`);

const allowed: Record<string, string[]> = Object.fromEntries(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote table tr th td pre code kbd samp strong em cite sub sup s del ins u q mark br figure figcaption'.split(' ').map((name) => [name, []]),
);
allowed['a'] = ['href'];
allowed['caption'] = [];
allowed['ol'] = ['start'];
allowed['td'] = allowed['th'] = ['colspan'];
allowed['img'] = ['src', 'alt', 'width', 'height'];

test('the HTML stays inside the allow-list, also when parsed again', () => {
  fc.assert(fc.property(html, (page) => {
    const { html } = extractArticle(page, { url });
    check(parseDocument(html));
    expect(html).not.toMatch(/<[!?]/);
  }), { numRuns: 300 });
});

test('the same page gives the same story', () => {
  fc.assert(fc.property(html, (page) => {
    expect(extractArticle(page, { url })).toEqual(extractArticle(new TextEncoder().encode(page.toWellFormed()), { url }).charset ? { ...extractArticle(new TextEncoder().encode(page.toWellFormed()), { url }), charset: null } : null);
  }), { numRuns: 60 });
});

function check(node: ParentNode): void {
  for (const child of node.children) {
    if (child instanceof Text) continue;
    expect(child).toBeInstanceOf(Element);
    const element = child as Element;
    expect(Object.keys(allowed)).toContain(element.name);
    for (const [name, value] of Object.entries(element.attribs)) {
      expect(allowed[element.name]).toContain(name);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\//);
    }
    check(element);
  }
}
