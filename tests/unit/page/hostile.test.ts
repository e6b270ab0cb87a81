import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';

/** Pages made to hurt. Each must end in good time with the story, or with a status that says why not. */
const story = Array.from({ length: 8 }, (_, at) => `<p>Paragraph ${at}: the council voted on Monday to build bridge number ${at} over the river, after years of debate about its cost.</p>`).join('');
const page = (before: string): string => `<html><body><article><h1>Bridges</h1>${before}${story}</article></body></html>`;

const withStory: Record<string, string> = {
  '100,000 nested blocks': page('<div>'.repeat(100_000)),
  '100,000 nested inline elements': page('<span>'.repeat(100_000)),
  '50,000 nested lists': page('<ul><li>'.repeat(50_000)),
  '30,000 nested tables': page('<table><tr><td>'.repeat(30_000)),
  '1,000 unclosed formatting tags with paragraphs between them': page(Array.from({ length: 1000 }, (_, at) => `<b a${at}><p>`).join('x')),
  '100,000 attributes': page(`<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>x`),
  '100,000 start tags of the body': page(Array.from({ length: 100_000 }, (_, at) => `<body id=${at} class=c${at}>`).join('')),
  'one word of nearly 5 MB': page(`<p>${'x'.repeat(4_900_000)}</p>`),
  '200 KB of blanks': page(`<p>a${' '.repeat(200_000)}x</p>`),
  '200,000 unbreakable blanks': page(`<p>a${'&nbsp; '.repeat(200_000)}x</p>`),
  'NUL bytes': page('<p>a\0b\0\0c</p>'),
  'lone surrogates': page('<p>a\ud800b \udc00c</p>'),
  '100,000 pictures': page('<img src=a.jpg srcset="a 1x, b 2x">'.repeat(100_000)),
  'a million less-than signs': page(`<p>${'<'.repeat(1_000_000)}</p>`),
  'a million ampersands': page(`<p>${'&'.repeat(1_000_000)}</p>`),
  '400 dates, each with 300 empty elements and the next date in it': page(`<div class=date>3 May 2031${'<i></i>'.repeat(300)}`.repeat(400)),
  '300 nested trails of 50,000 links': page('<div class="section breadcrumb">'.repeat(300) + '<a href=x>y</a>'.repeat(50_000)),
  '11,000 captions of one figure': page(`<figure>${'<figcaption>A caption of some words</figcaption>'.repeat(11_000)}`),
  '5,000 drop caps': page('<p>T</p><p>he end</p>'.repeat(5000)),
  'linked data half a million levels deep': page(`<script type="application/ld+json">${'{"a":['.repeat(500_000)}</script>`),
  'an alternative text of 3 MB and a caption of credits': page(`<figure><img src=a.jpg alt="${'a '.repeat(1_500_000)}"><figcaption>${'Photo: '.repeat(80)}</figcaption></figure>`),
  '5,000 nested stories in RDFa': page('<div typeof="NewsArticle" property="x">'.repeat(5000)),
  'a class of 3 MB': `<p class="${'ad '.repeat(1_000_000)}">${page('')}`,
};

const withStatus: Record<string, string> = {
  '20 MB of small paragraphs': page('<p>small paragraph of text</p>'.repeat(660_000)),
  'a million line breaks': page('<br>'.repeat(1_000_000)),
  '500,000 inline elements': page('<b>x</b> '.repeat(500_000)),
  '300,000 open links': page('<a href=x>y'.repeat(300_000)),
  'a row of 50,000 cells': page(`<table><tr>${'<td>x</td>'.repeat(50_000)}</table>`),
  '10,000 posts of a network': page('<blockquote class="twitter-tweet"><p>Words.</p><a href="https://twitter.com/a/status/1">x</a></blockquote>'.repeat(10_000)),
  '20,000 pictures among as many paragraphs': page('<p>The council voted on Monday to build the bridge over the river, at last.</p><img src=b.jpg>'.repeat(20_000)),
  '5,000 nested dialogues about cookies': page('<div><p>We use cookies to please you.</p><button>Accept all</button>'.repeat(5000)),
  'an unclosed title': `<title>${'a'.repeat(3_000_000)}`,
  'an unclosed comment': page('<!--'.repeat(1_000_000)),
  'broken script state': `<script>${'{"text":"'.repeat(300_000)}</script><p>x`,
  nothing: '',
};

const limits = { ms: 3000, mb: 512 };

describe.each([['the story', withStory], ['a status', withStatus]] as const)('ends with %s', (_, pages) => {
  test.each(Object.entries(pages))('%s', (name, html) => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = process.cpuUsage();
    const found = extractArticle(html, { url: 'https://news.example/bridges' });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000, 'CPU milliseconds').toBeLessThan(limits.ms);
    expect((process.memoryUsage().heapUsed - before) / 1e6, 'MB of heap').toBeLessThan(limits.mb);
    expect(found.text.isWellFormed() && found.html.isWellFormed()).toBe(true);
    expect(found.text.includes('\0')).toBe(false);
    if (name in withStory) for (let at = 0; at < 8; at++) expect(found.text).toContain(`bridge number ${at} over the river`);
    else expect(found.status).not.toBe('ok');
  });
});

test('noise of every character is read without a fault', () => {
  const found = extractArticle(String.fromCharCode(...Array.from({ length: 5000 }, (_, at) => (at * 7919) % 65_536)), { url: 'https://news.example/noise' });
  expect(`${found.text}${found.html}${found.markdown}`.isWellFormed()).toBe(true);
});
