import { codeAt } from './code-at.ts';

/** All white space of any kind to single blanks, ends trimmed, invisible characters out. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return isFolded(trimmed) ? trimmed : stripInvisible(text).replace(/\s+/gu, ' ').trim();
}

/** White space to single blanks, also at the ends. */
export const foldBlanks = (text: string): string => (isFolded(text) ? text : text.replace(/\s+/gu, ' '));

/** Whether single blanks are all the white space there is, and nothing is invisible: true of most texts, and quicker to see than to make a new one. */
function isFolded(text: string): boolean {
  let before = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code <= 0x20 ? (code === 0x20 ? before === 0x20 : code >= 0x09 && code <= 0x0d) : code >= 0xa0 && isOddBlank(code)) return false;
    before = code;
  }
  return true;
}

const isOddBlank = (code: number): boolean =>
  code <= 0xad ? code === 0xa0 || code === 0xad : code >= 0x2000 && code <= 0x2060 ? code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code >= 0x205f : code === 0x1680 || code === 0x3000 || code === 0xfeff;

/** Places where a word may break (soft hyphen, zero-width space) or must not: no letters. Joiners of scripts and emoji stay. */
export const stripInvisible = (text: string): string => (/[\u00ad\u200b\u2060\ufeff]/u.test(text) ? text.replace(/[\u00ad\u200b\u2060\ufeff]+/gu, '') : text);

/** Control, bidirectional-override and lone-surrogate characters out; line breaks and tabs stay. */
export const stripControls = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');

/** Words; a character of an unspaced script counts as half a word. */
export function countWords(text: string): number {
  let words = 0;
  let within = false;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const part = partOf(codeAt(text, at));
    if (part === unspaced) return countMixed(text);
    if (part === letter && !within) words++;
    within = part === letter || (within && part === mark);
  }
  return words;
}

function countMixed(text: string): number {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu)?.length ?? 0;
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, ' ');
  return Math.round(characters / 2) + (rest.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0);
}

/** What a character is to a word: begins one, goes on with one, parts two; or is of a script without blanks, or half of one past the first 65,536. */
const letter = 1;
const mark = 2;
const gap = 3;
const unspaced = 4;
const anyUnspaced = /[\ud800-\udfff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f]/;
/** By code; 0 for what was never asked for. */
const parts = new Uint8Array(0x10000);

function partOf(code: number): number {
  const known = parts[code]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  return (parts[code] = anyUnspaced.test(character) ? unspaced : /[\p{L}\p{N}]/u.test(character) ? letter : /[\p{M}'’-]/u.test(character) ? mark : gap);
}

/** A text's letters and digits, lower case: for texts that may differ in marks and blanks only. */
export function lettersOf(text: string): string {
  const { length } = text;
  if (length > room.length) return readWhole(text);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const folded = foldedOf(codeAt(text, at));
    if (folded === odd) return readWhole(text);
    if (folded !== none) room[count++] = folded;
  }
  return Buffer.from(room.buffer, 0, count * 2).toString('utf16le');
}

const readWhole = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Codes of the letters of the text at hand. */
const room = new Uint16Array(16_384);
/** A character's letter, or that it is none, or that it depends on its neighbours: marks compose with the letter before them, Hangul with each other, a sigma's form is told by what follows. */
const none = 1;
const odd = 2;
/** By code; 0 for what was never asked for. */
const foldedCodes = new Uint16Array(0x10000);

function foldedOf(code: number): number {
  const known = foldedCodes[code]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const folded = readWhole(character);
  const composed = character.normalize('NFKC');
  const alone = composed.length === 1 && !/[\p{M}\u03a3\u1100-\u11ff\ud800-\udfff]/u.test(composed);
  return (foldedCodes[code] = !alone || folded.length > 1 ? odd : folded === '' ? none : folded.charCodeAt(0));
}

/** At 230 words a minute (usual figure for adult silent reading of English prose). */
export const readingMinutes = (words: number): number => (words === 0 ? 0 : Math.max(1, Math.round(words / 230)));

/** At most `limit` characters, cut at a word and marked with "…". */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).toWellFormed().replace(/\ufffd$/u, '');
  const blank = head.lastIndexOf(' ');
  return `${(blank > limit * 0.6 ? head.slice(0, blank) : head).trimEnd()}…`;
}
