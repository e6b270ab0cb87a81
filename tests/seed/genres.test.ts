import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { genreMakes, named } from './genre-makes.ts';

const nameless = (html: string): string => html.replaceAll(/ (?:class|id|data-testid|data-component|itemprop|role)="[^"]*"/g, '');

/** Interviews, tickers, recipes, results, letters, press releases, obituaries, galleries: to the letter, with the names of their elements and without. */
describe.each(Object.entries(genreMakes))('%s', (name, pages) => {
  test.each(pages().flatMap(({ language, html, ...wanted }) => [[`${language}, named`, html, wanted] as const, ...(named.has(name) ? [] : [[`${language}, nameless`, nameless(html), wanted] as const])]))('%s', (_language, html, wanted) => {
    const { title, text, status } = extractArticle(html, { url: 'https://velmpost.example/world/story' });
    expect({ title, text }).toEqual(wanted);
    expect(status).toBe('ok');
  });
});
