import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf } from '../../../lib/text/words.ts';

const whole = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

test.each(['“Don’t – stop”, she said: ½ ﬁn…', 'ÉTÉ e\u0301te\u0301', 'ΟΔΟΣ Σ Ϲ', '가각 \u3131\u3133 \u1100\u1161\u11a8', '日本語、１２３', 'A\ud83d\ude00B\ud835\udc00', ''])('letters of %j', (text) => {
  expect(lettersOf(text)).toBe(whole(text));
});

test('letters one by one are the letters of the whole', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 40_000 })), (text) => {
    expect(lettersOf(text)).toBe(whole(text));
  }), { numRuns: 500 });
});
