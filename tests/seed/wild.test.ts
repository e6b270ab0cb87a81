import { expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { furniture } from './makes.ts';
import { harbour, translated } from './stories.ts';
import { systemMakes } from './system-makes.ts';
import { wildMakes } from './wild-makes.ts';
import { wildStories, wildWords } from './wild-stories.ts';

/** Every make in every language, in one of two with the names of its elements and in the other without. */
const words = { ...furniture, ...wildWords };
const stories = [harbour, ...translated, ...wildStories];
const makes = { ...wildMakes, ...systemMakes };
const nameless = (html: string): string => html.replaceAll(/ (?:class|id|data-testid|data-component|itemprop|role)="[^"]*"/g, '');

test.each(Object.entries(makes))('%s', (name, make) => {
  const place = Object.keys(makes).indexOf(name);
  const wrong = stories.flatMap((story, at) => {
    const html = make(story, words[story.language]!);
    const { text, title } = extractArticle((at + place) % 2 === 0 ? html : nameless(html), { url: story.url });
    const paragraphs = name === 'a brief' ? story.paragraphs.slice(0, 1) : story.paragraphs;
    return text === paragraphs.join('\n\n') && title === story.title ? [] : [{ language: story.language, text, title }];
  });
  expect(wrong).toEqual([]);
});
