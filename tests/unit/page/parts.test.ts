import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { everyLexicon } from '../../../lib/page/lexicon/every-lexicon.ts';
import { harbour } from '../../seed/stories.ts';

const { paragraphs, title, url } = harbour;
const p = (text: string): string => `<p>${text}</p>`;
const story = paragraphs.map(p).join('\n');
const headline = `<h1>${title}</h1>`;
const page = (body: string): string => `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
/** The story with something behind its fourth paragraph. */
const among = (part: string): string => page(headline + paragraphs.map((text, at) => p(text) + (at === 3 ? part : '')).join('\n'));
const read = (html: string) => extractArticle(html, { url });

/** Pages that keep their story where only some readers look. */
const pages: Record<string, string> = {
  'the whole page for readers without scripts': page(`<div id="root"></div><noscript>${headline}${story}</noscript>`),
  'a note to readers without scripts, then the page for them': page(`<div id="root"><p>Loading the story, please wait a moment.</p></div><noscript><p>You need to enable JavaScript to run this app.</p></noscript><noscript><article>${headline}${story}</article></noscript>`),
  'furniture within the page for readers without scripts': page(`<div id="root"></div><noscript><nav><a href="/">Home</a> <a href="/world">World</a></nav>${headline}${story}<p>Subscribe to our newsletter</p></noscript>`),
  'a story within a shadow tree': page(`<news-story><template shadowrootmode="open">${headline}${story}</template></news-story>`),
  'a story in the slot of a shadow tree': page(`<news-story><template shadowrootmode="open"><style>p{}</style><slot></slot></template>${headline}${story}</news-story>`),
};

test.each(Object.entries(pages))('%s', (_name, html) => {
  const found = read(html);
  expect(found.text).toBe(paragraphs.join('\n\n'));
  expect(found.title).toBe(title);
});

test('what is told to readers without scripts beside the story is no part of it', () => {
  expect(read(page(`${headline}${story}<noscript><p>Please switch on JavaScript to see the comments of our readers and to write one of your own.</p></noscript>`)).text).toBe(paragraphs.join('\n\n'));
  expect(read(page(`${headline}${story}<noscript><p>Please switch on JavaScript.</p></noscript>`)).method).toBe('strict');
});

test('a formula is read as a browser shows it', () => {
  const { text } = read(page(headline + story.replace('Talks go on.', 'The formula <math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math> was on the wall.')));
  expect(text.split('\n\n').at(-1)).toBe('The formula E=mc2 was on the wall.');
});

test('a word with its reading over it is read without the reading, in title and text', () => {
  const ruby = (word: string, reading: string): string => `<ruby>${word}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>`;
  const text = `${ruby('町議会', 'ちょうぎかい')}は月曜の夜、嵐で傷んだ古い港の${ruby('壁', 'かべ')}を建て直すことを決めた。工事は春に始まる予定だと町長は話した。`;
  const plain = '町議会は月曜の夜、嵐で傷んだ古い港の壁を建て直すことを決めた。工事は春に始まる予定だと町長は話した。';
  const { title: found, text: story } = read(`<html lang="ja"><head><title>港の壁を建て直す</title></head><body><article><h1>${ruby('港', 'みなと')}の${ruby('壁', 'かべ')}を${ruby('建', 'た')}て${ruby('直', 'なお')}す</h1><p>${text}</p><p>住民は長い間、この壁の修理を求めてきた。冬の嵐では水が通りまで入り、店が何日も閉まったという。</p></article></body></html>`);
  expect(found).toBe('港の壁を建て直す');
  expect(story.split('\n\n')[0]).toBe(plain);
});

test('a post that the story quotes stays with its words and the line that says whose it is', () => {
  const post = '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">We will sign when the islands are ours.</p>&mdash; Liv Tamm (@livtamm) <a href="https://twitter.com/livtamm/status/1">February 2, 2031</a></blockquote>';
  const { blocks } = read(among(post));
  expect(blocks[4]).toMatchObject({ type: 'quote', text: 'We will sign when the islands are ours.\n— Liv Tamm (@livtamm) February 2, 2031' });
  expect(blocks).toHaveLength(paragraphs.length + 1);
});

test.each([
  ['of a person, with other stories', '<span class="rollover-person"><a href="/people/liv">Liv Tamm</a><span class="rollover-person-block"><span><img src="/liv.jpg" width="90" height="90" alt=""><a href="/people/liv">Liv Helga Tamm</a><a href="/harbour/1">Mayor asks for a loan</a> <a href="/harbour/2">Storm breaks the quay</a></span></span></span>'],
  ['of a word, with a picture', '<a href="/people/liv">Liv Tamm</a><span class="tooltip-text"><img src="/liv.jpg" alt="Liv"> Mayor since 2019 <a href="/people/liv">more</a></span>'],
])('a card that opens over a sentence, %s, is no part of it', (_name, card) => {
  const { text } = read(page(headline + story.replace(/(?<=<p>)/, `${card}, the mayor, spoke first. `)));
  expect(text.split('\n\n')[0]).toBe(`Liv Tamm, the mayor, spoke first. ${paragraphs[0]}`);
});

test('what is named a dialogue and is text with links stays', () => {
  const spoken = `<span class="dialog">${paragraphs[0]} The <a href="/quay">quay</a> and the <a href="/wall">wall</a> are as old as the town.</span>`;
  expect(read(page(headline + story.replace(`<p>${paragraphs[0]}</p>`, `<p>${spoken}</p>`))).text.split('\n\n')[0]).toBe(`${paragraphs[0]} The quay and the wall are as old as the town.`);
});

test('words that are named a tooltip and hold no card stay in their sentence', () => {
  const { text } = read(page(headline + story.replace(/(?<=<p>)/, 'The <span class="tooltip">sea wall</span> of <span class="popover-link"><a href="/glossary/quay">the quay</a></span> broke. ')));
  expect(text.split('\n\n')[0]).toBe(`The sea wall of the quay broke. ${paragraphs[0]}`);
});

test.each([
  'Follow all that happens at the wall in our live blog.',
  'Alles Weitere zur Hafenmauer finden Sie jederzeit in unserem Liveblog:',
  'Retrouvez toutes les informations du port dans notre direct.',
  'Toda la información del puerto, en nuestro directo.',
  'Tutti gli aggiornamenti dal porto nella nostra diretta.',
  'Volg al het nieuws over de haven in ons liveblog.',
])('a pointer to a page that goes on: %s', (line) => {
  expect(read(page(`<article>${headline}${story}<p>${line}</p></article>`)).text).toBe(paragraphs.join('\n\n'));
});

test.each(everyLexicon().flatMap(({ language, authorIs }) => authorIs.map((verb) => [language, verb])))('a note about the author, %s: %s', (_language, verb) => {
  const html = page(`<article>${headline}${story}<p>Nils Brandt ${verb} harbour-post for the north coast.</p></article>`).replace('<head>', '<head><meta name="author" content="Nils Brandt">');
  expect(read(html).text).toBe(paragraphs.join('\n\n'));
});
