import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, splitWords, type Hunk } from '../../../lib/text/word-diff.ts';

const render = (hunks: Hunk[]): string => hunks.map(({ kind, words }) => (kind === 'same' ? words.join(' ') : `${kind === 'added' ? '+' : '-'}(${words.join(' ')})`)).join(' ');

test.each([
  ['the same words', 'the same words', 'the same words'],
  ['', 'all new', '+(all new)'],
  ['all gone', '', '-(all gone)'],
  ['the bridge opens on Monday', 'the bridge opened on Monday', 'the bridge -(opens) +(opened) on Monday'],
  ['one two three four', 'one three four five', 'one -(two) three four +(five)'],
  ['a b c a b b a', 'c b a b a c', '-(a b) c +(b) a b -(b) a +(c)'],
  ['橋が開く', '橋が閉じる', '橋 が -(開 く) +(閉 じ る)'],
])('%j to %j', (before, after, expected) => {
  expect(render(diffWords(splitWords(before), splitWords(after)))).toBe(expected);
});

test('both texts can be read off any comparison, and no shorter way is missed', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(fc.property(words, words, (before, after) => {
    const hunks = diffWords(before, after);
    expect(hunks.filter(({ kind }) => kind !== 'added').flatMap(({ words: all }) => all)).toEqual(before);
    expect(hunks.filter(({ kind }) => kind !== 'removed').flatMap(({ words: all }) => all)).toEqual(after);
    expect(hunks.filter(({ kind }) => kind === 'same').flatMap(({ words: all }) => all).length).toBe(longestCommon(before, after));
  }), { numRuns: 300 });
});

test('texts with nothing in common end within a bound', () => {
  const many = (prefix: string) => Array.from({ length: 20_000 }, (_, n) => `${prefix}${n}`);
  expect(diffWords(many('a'), many('b')).map(({ kind, words }) => [kind, words.length])).toEqual([['removed', 20_000], ['added', 20_000]]);
});

/** By the book, with a table. */
function longestCommon(a: string[], b: string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = 1; i <= a.length; i += 1) for (let j = 1; j <= b.length; j += 1) table[i]![j] = a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
  return table[a.length]![b.length]!;
}
