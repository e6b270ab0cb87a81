import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { harbour } from '../../seed/stories.ts';

const { title, paragraphs, url } = harbour;
const text = paragraphs.join('\n\n');
const html = paragraphs.map((line) => `<p>${line}</p>`).join('');
const page = (head: string, body = `<div id="app"></div><noscript>Please enable JavaScript.</noscript>`): string => `<!doctype html><html><head><title>${title}</title>${head}</head><body><header><a href="/">The Velm Post</a></header>${body}</body></html>`;
const json = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
const blocks = paragraphs.map((line, at) => ({ id: `block-${at}`, type: 'paragraph', text: line }));

/** Front ends that send their story as data and nothing to read: the method that finds it, and the page. */
const pages: [name: string, method: string, page: string][] = [
  ['linked data, as text', 'json-ld', page(`<script type="application/ld+json">${json({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, articleBody: paragraphs.join('\n') })}</script>`)],
  ['linked data, as HTML', 'json-ld', page(`<script type="application/ld+json">${json({ '@graph': [{ '@type': 'NewsArticle', headline: title, articleBody: html }] })}</script>`)],
  ['linked data beside a teaser', 'json-ld', page(`<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: title, articleBody: paragraphs.join('\n') })}</script>`, `<h1>${title}</h1><p>${paragraphs[0]}</p>`)],
  ['Next.js, one string of HTML', 'state', page(`<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { article: { title, body: html } } }, page: '/[slug]' })}</script>`)],
  ['Next.js, a block a paragraph', 'state', page(`<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { article: { title, blocks } } } })}</script>`)],
  ['Nuxt', 'state', page('', `<div id="__nuxt"></div><script>window.__NUXT__=${json({ data: [{ story: { headline: title, content: html } }], state: {} })};</script>`)],
  ['Apollo', 'state', page('', `<div id="root"></div><script>window.__APOLLO_STATE__ = ${json(Object.fromEntries(blocks.map((block) => [`Paragraph:${block.id}`, { __typename: 'Paragraph', text: block.text }])))};</script>`)],
  ['initial state', 'state', page('', `<div id="root"></div><script>window.__INITIAL_STATE__ = ${json({ article: { title, bodyText: paragraphs.join('\n') } })};</script>`)],
  ['JSON within a string', 'state', page('', `<div id="root"></div><script>window.__PRELOADED_STATE__ = JSON.parse(${JSON.stringify(json({ article: { title, body: html } }))});</script>`)],
];

describe('a story that stands in data alone', () => {
  test.each(pages)('%s', (_name, method, source) => {
    const found = extractArticle(source, { url });
    expect({ method: found.method, text: found.text, title: found.title, status: found.status }).toEqual({ method, text, title, status: 'ok' });
  });
});

describe('data does not replace a story that stands on the page', () => {
  const other = 'This is another story, which the state of the page holds for its teasers, and which nobody who reads the page will see. '.repeat(20);
  test.each([
    ['linked data with its paragraphs run together', `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: title, articleBody: paragraphs.join(' ') })}</script>`],
    ['state that holds teasers', `<script id="__NEXT_DATA__" type="application/json">${json({ props: { teasers: [{ text: other }] } })}</script>`],
  ])('%s', (_name, head) => {
    const found = extractArticle(page(head, `<h1>${title}</h1>${html}`), { url });
    expect(found).toMatchObject({ method: 'strict', text });
  });
});
