import { codeAt } from '../../text/code-at.ts';

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

/** Reads what is written in Latin, Greek or Cyrillic; -1 for a line that has to be read as a whole. */
function readLetters(line: string): number {
  const known = (kinds ??= kindsOfCharacters());
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
          sum = add(sum, kind);
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
    if (kind === sign) {
      numbers[count] = 0;
      sums[count++] = add(0, codeAt(line, at));
    }
    at++;
  }
  return count;
}

/** What a character is to the words of a line. */
const apart = 0; // between words
const nothing = 1; // as if it were not there: apostrophes, soft marks
const sign = 2; // ":", "©": a word of its own
const unread = 3; // its words depend on more than itself
/** From here on: a digit or, past the last of them, a letter, by the code that it is folded to. */
const firstDigit = 0x30;
const lastDigit = 0x39;

/** First and last code of what is read one by one: Latin, Greek and Cyrillic, and the marks of print. Other scripts are read as a whole. */
const readRanges = [[0, 0x52f], [0x2000, 0x206f]] as const;

let kinds: Uint16Array | null = null;

/** By code. Asks the thorough reading about each character, between two letters. */
function kindsOfCharacters(): Uint16Array {
  const found = new Uint16Array(0x10000).fill(unread);
  for (const at of readRanges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step))) {
    const character = String.fromCharCode(at);
    const [first = '', second = '', ...more] = wordsOf(`a${character}a`);
    if (second === 'a') found[at] = first === 'a' ? apart : unread;
    else if (more.length === 1 && first === 'a' && second.length === 1 && more[0] === 'a') found[at] = /[0-9]/.test(second) ? second.charCodeAt(0) : /\p{N}/u.test(second) ? unread : sign;
    else if (second === '' && first === 'aa') found[at] = nothing;
    // a capital sigma is another letter at the end of a word
    else if (second === '' && first.length === 3 && /\p{L}/u.test(character) && character !== 'Σ') found[at] = first.charCodeAt(1);
  }
  return found;
}

const add = (sum: number, code: number): number => Math.imul(sum ^ code, 0x01000193);

/** What a word is known by. */
export function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = add(sum, codeAt(word, at));
  return sum;
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

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
  if (words.length > 4 && words.length < longestSpaced && words.every((word) => word.length === 1 && word > '9') && !unspaced.test(text)) return [words.join('')];
  if (!unspaced.test(text)) return words;
  return words.flatMap((word) => (unspaced.test(word) ? [...word] : [word]));
}
