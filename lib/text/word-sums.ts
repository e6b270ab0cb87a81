import { codeAt } from './code-at.ts';
import { learnCharacters } from './learn-characters.ts';

/** Characters of a text that are read. */
export const longestText = 16_384;
/** Sums of the words of the text that was read last, in order. */
export const sums = new Int32Array(longestText);

/**
 * Fills `sums` with the words of a text, without case and with compatible forms of letters as one; returns how many there are. A word is known by a sum over
 * its letters and digits: two words in 2^32 are taken for one, and no string is made. Without a branch where words end: see countWords.
 */
export function readSums(text: string): number {
  const known = parts;
  const found = sums;
  const length = Math.min(text.length, longestText);
  let count = 0;
  let sum = 0;
  let within = 0;
  for (let at = 0; at < length; at++) {
    const part = known[codeAt(text, at)]!;
    if (part <= odd) return part === odd ? readWhole(text) : readSums(learnCharacters(parts, text, partOf));
    const isLetter = (gap - part) >>> 31;
    count += within & ~isLetter;
    sum = addLetter(sum, part) & -isLetter;
    found[count] = sum;
    within = isLetter;
  }
  return count + within;
}

function readWhole(text: string): number {
  const words = text.slice(0, longestText).toLowerCase().normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.min(words.length, longestText);
  for (let at = 0; at < count; at++) sums[at] = sumOf(words[at]!);
  return count;
}

/** What a word is known by. */
export function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = addLetter(sum, codeAt(word, at));
  return sum;
}

/** The sum of a word, 0 at first, with one more letter. */
export const addLetter = (sum: number, code: number): number => Math.imul(sum ^ code, 0x01000193);

/** What a character is to a word: never asked for, changed by or joined to others in another form, between two, or the code of a letter of it. */
const odd = 1;
const gap = 2;
/** By code. */
const parts = new Uint16Array(0x10000);

function partOf(original: string): number {
  const character = original.toLowerCase();
  // marks compose with the letter before them; Hangul with each other; halves of characters are read whole; a small sigma has a form for the end of a word
  const plain = character.length === 1 && character.normalize('NFKC') === character && !/[\p{M}σ\ud800-\udfff\u1100-\u11ff]/u.test(character);
  return !plain ? odd : /[\p{L}\p{N}]/u.test(character) ? character.charCodeAt(0) : gap;
}
