import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyLexicon } from '../../../lib/page/lexicon/every-lexicon.ts';
import type { Lexicon } from '../../../lib/page/lexicon/lexicon.ts';
import { buildMatcher, matchLine } from '../../../lib/page/lexicon/match.ts';
import type { PhraseFilter } from '../../../lib/page/lexicon/phrase-filter.ts';

const matcher = buildMatcher(everyLexicon());
const thorough = { ...matcher, filter: { mayMatch: () => true } as unknown as PhraseFilter };
const phrases = everyLexicon().flatMap(({ furniture }) => Object.values(furniture).flatMap(({ alone = [], starts = [], contains = [] }) => [...alone, ...starts, ...contains]));

test('no phrase is overlooked, however it is written', () => {
  const written = phrases.flatMap((phrase) => {
    const plain = phrase.replaceAll('#', '24').replaceAll('*', 'some words');
    return [plain, plain.toUpperCase(), `– ${plain} –`, `[${plain}]`, `3 ${plain}`, `Well, ${plain}`, plain.normalize('NFD'), plain.replaceAll('©', '(c)'), plain.replaceAll(' ', ' \u00ad'), `’${plain}`];
  });
  const differ = written.filter((line) => JSON.stringify(matchLine(line, matcher)) !== JSON.stringify(matchLine(line, thorough)));
  expect(differ).toEqual([]);
});

test('nor in any line', () => {
  const words = phrases.flatMap((phrase) => phrase.split(/[ *#]+/)).filter((word) => word !== '');
  const any = fc.oneof(fc.constantFrom(...words), fc.constantFrom(' ', ': ', '|', '(c)', '©', '@', '’', "'", '…', '“', '½', '²', 'ŀ', 'İ', 'Σ', 'ß', '3', '24', 'A', 'D', 'V', '\u0301', '日', 'ا'), fc.string({ maxLength: 3, unit: 'grapheme' }));
  fc.assert(fc.property(fc.array(any, { maxLength: 12 }), fc.constantFrom('', ' '), (parts, between) => {
    const line = parts.join(between);
    expect(matchLine(line, matcher)).toEqual(matchLine(line, thorough));
  }), { numRuns: 3000 });
});

test('lines of prose are seen to hold none without being taken apart', () => {
  const furniture = { advert: { alone: ['the', 'the council', 'advertisement'], starts: ['the council votes'], contains: ['on monday newsletter', 'bridge 3 days', 'council * newsletter'] } };
  const { filter } = buildMatcher([{ furniture } as unknown as Lexicon]);
  expect(filter.mayMatch('The Council')).toBe(true);
  expect(filter.mayMatch('The mayor voted on Monday – after years of debate – for “Bridge 3”.')).toBe(false);
});
