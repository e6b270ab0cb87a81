import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { anyLanguage, makes, type Make } from './makes.ts';
import { harbour, press, translated, type Story } from './stories.ts';

/** The page must give the story's paragraphs to the letter, parted by blank lines, and its headline as the title. */
function check(make: Make, story: Story): void {
  const { text, title } = extractArticle(make(story), { url: story.url });
  expect(text).toBe(story.paragraphs.join('\n\n'));
  expect(title).toBe(story.title);
}

describe('a story in every make of page', () => {
  for (const [name, make] of Object.entries(makes)) test(name, () => check(make, harbour));
});

describe('a story about advertising and newsletters keeps its sentences', () => {
  for (const [name, make] of Object.entries(makes)) test(name, () => check(make, press));
});

describe('furniture in other languages', () => {
  for (const story of translated) {
    for (const [name, make] of Object.entries(anyLanguage)) {
      test(`${story.language}: ${name}`, () => check(make, story));
    }
  }
});
