import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, countWords, foldSpace, stripControls } from '../../../lib/text/words.ts';

const any = fc.string({ unit: fc.oneof(fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0', '\u200b', '\u00ad', '\u202e', '\u0000', '\u0085', '\ud800', '\ufffe', 'a', 'é', '日', 'ก', '’', '-', '\u0301', '3', '\ud83d\ude42', '\ud801\udc00'), fc.string({ unit: 'binary', maxLength: 1 })), maxLength: 30 });

test('text is clean when it is folded and holds no controls, whatever is in it', () => {
  fc.assert(fc.property(any, (text) => {
    expect(cleanText(text)).toBe(foldSpace(stripControls(text)));
  }), { numRuns: 3000 });
});

test('words are counted as a search for them counts', () => {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
  fc.assert(fc.property(any, (text) => {
    const words = text.replace(unspaced, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
    expect(countWords(text)).toBe(words + Math.round((text.match(unspaced)?.length ?? 0) / 2));
  }), { numRuns: 3000 });
});
