import { codeAt } from '../../text/code-at.ts';
import { learnCharacters } from '../../text/learn-characters.ts';
import { addLetter, sumOf } from '../../text/word-sums.ts';

/** Longer lines are never read: nothing that long is furniture by its words alone. Characters. */
export const longestLine = 500;

/** Nor is one of more words. */
const mostWords = 120;

/** Of the line that was read last, by word: its sum, and 1 for a number. */
export const sums = new Int32Array(longestLine);
export const numbers = new Uint8Array(longestLine);

/**
 * Reads the words of a line of at most `longestLine` into `sums` and `numbers`; returns how many there are, 0 for a line of too many. A word is known by a sum over its
 * letters, so that a line is neither taken apart into strings nor looked up by them: two words in 2^32 are taken for one.
 */
export function readWords(line: string): number {
  const count = readLetters(line);
  // letters set apart are one word
  return count < 0 || (longestWord === 1 && count > 0) ? readThoroughly(line) : count > mostWords ? 0 : count;
}

function readThoroughly(line: string): number {
  const words = wordsOf(line);
  if (words.length > mostWords) return 0;
  for (let at = 0; at < words.length; at++) {
    sums[at] = sumOf(words[at]!);
    numbers[at] = isNumber(words[at]!) ? 1 : 0;
  }
  return words.length;
}

let longestWord = 0;

/** Reads a line character by character; -1 for one that has to be read as a whole. */
function readLetters(line: string): number {
  const known = kinds;
  const end = line.length;
  let count = 0;
  longestWord = 0;
  for (let at = 0; at < end; ) {
    let kind = known[codeAt(line, at)]!;
    if (kind >= firstDigit) {
      const isNumber = kind <= lastDigit;
      let sum = 0;
      let length = 0;
      for (;;) {
        if (kind >= firstDigit && (kind <= lastDigit) === isNumber) {
          sum = addLetter(sum, kind);
          length++;
        } else if (kind !== nothing) break;
        if (++at === end) break;
        kind = known[codeAt(line, at)]!;
      }
      if (sum === copyrightLetter) return -1;
      if (!isNumber && length > longestWord) longestWord = length;
      numbers[count] = isNumber ? 1 : 0;
      sums[count++] = sum;
      continue;
    }
    if (kind === unread) return -1;
    if (kind === unknown) return readLetters(learnCharacters(kinds, line, kindOf));
    if (kind === sign) {
      numbers[count] = 0;
      sums[count++] = addLetter(0, codeAt(line, at));
    }
    at++;
  }
  return count;
}

/** What a character is to the words of a line. */
const unknown = 0; // never asked for
const apart = 1; // between words
const nothing = 2; // as if it were not there: apostrophes, soft marks
const sign = 3; // ":", "©": a word of its own
const unread = 4; // its words depend on more than itself
/** From here on: a digit or, past the last of them, a letter, by the code that it is folded to. */
const firstDigit = 0x30;
const lastDigit = 0x39;

/** First and last code of what is read character by character: alphabets whose letters join with no others, and the marks of print. */
const readRanges = [
  [0, 0x6ff], // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic
  [0x900, 0x93b], [0x93d, 0x97f], // Devanagari but for its joining dot
  [0x10a0, 0x10ff], // Georgian
  [0x1e00, 0x206f], // Vietnamese and old Greek, print
] as const;

/** By code. */
const kinds = new Uint16Array(0x10000);

/** Asks the thorough reading about a character between two letters. */
function kindOf(character: string): number {
  const code = character.charCodeAt(0);
  if (!readRanges.some(([first, last]) => code >= first && code <= last)) return unread;
  const [first = '', second = '', ...more] = wordsOf(`a${character}a`);
  if (second === 'a') return first === 'a' ? apart : unread;
  if (more.length === 1 && first === 'a' && second.length === 1 && more[0] === 'a') return /[0-9]/.test(second) ? second.charCodeAt(0) : /\p{N}/u.test(second) ? unread : sign;
  if (second !== '') return unread;
  if (first === 'aa') return nothing;
  // a capital sigma is another letter at the end of a word
  return first.length === 3 && /[\p{L}\p{M}]/u.test(character) && character !== 'Σ' ? first.charCodeAt(1) : unread;
}

const isNumber = (word: string): boolean => startsWithDigit.test(word);
const startsWithDigit = /^\p{N}/u;
const isLetter = (word: string): boolean => /^[\p{L}\p{M}]/u.test(word);

/** "(c)" is read as a sign. */
const copyrightLetter = sumOf('c');

/** Letters: words set in letters apart are labels. */
const longestSpaced = 20;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const token = /\p{N}+|[\p{L}\p{M}]+|[:|?!©@]/gu;

/** Lower case, accents (also those of Arabic letters, and their Persian forms) and apostrophes off, marks that mean nothing away; scripts without blanks character by character. */
export function wordsOf(line: string): string[] {
  let text = line.toLowerCase();
  // curly apostrophes are gone like straight ones, other marks of print part words like blanks: no line has to be folded for those
  if (/[’‘]/.test(text)) text = text.replace(/[’‘]/g, '');
  if (/[^\x00-\x7f–—“”«»…•·]/.test(text)) {
    text = text.normalize('NFKD').replace(/[\u0300-\u036f\u0640\u064b-\u0655\u200b-\u200f]/g, '').normalize('NFC').replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/ı/g, 'i').replace(/[’‘`´ʼ]/g, '').replace(/[：]/g, ':').replace(/[｜]/g, '|').replace(/[？]/g, '?').replace(/[！]/g, '!');
  }
  text = text.replaceAll("'", '').replaceAll('(c)', '©');
  // "사진=…", "写真＝…": what others print a colon for
  if (text.includes('=') && eastAsian.test(text)) text = text.replaceAll('=', ':');
  const words = text.match(token) ?? [];
  // letters set apart: "A D V E R T I S E M E N T"
  if (words.length > 4 && words.length < longestSpaced && words.every((word) => word.length === 1 && word > '9') && words.some(isLetter) && !unspaced.test(text)) return [words.join('')];
  if (!unspaced.test(text)) return words;
  return words.flatMap((word) => (unspaced.test(word) ? [...word] : [word]));
}
