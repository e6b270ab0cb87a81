import { codeAt } from './code-at.ts';
import { codeTable } from './code-table.ts';
import { learnCharacters } from './learn-characters.ts';

/** All white space of any kind to single blanks, ends trimmed, invisible characters out. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  const found = foundIn(trimmed);
  if ((found & (oddSpace | invisible)) === 0) return trimmed;
  return (found & invisible) === 0 ? trimmed.replace(/\s+/g, ' ') : stripInvisible(text).replace(/\s+/g, ' ').trim();
}

/** The same without control characters, what turns the direction of writing, and halves of characters. */
export function cleanText(text: string): string {
  const trimmed = text.trim();
  return (foundIn(trimmed) & (oddSpace | invisible | control)) === 0 ? trimmed : foldSpace(stripControls(text));
}

/** White space to single blanks, also at the ends. */
export const foldBlanks = (text: string): string => ((foundIn(text) & oddSpace) === 0 ? text : text.replace(/\s+/g, ' '));

/** Characters that a line is never read with: what is invisible, and what stripControls takes out. */
export const stripUnseen = (text: string): string => ((foundIn(text) & (invisible | control)) === 0 ? text : stripInvisible(stripControls(text)));

/** What there is in a text, as the bits below; a blank behind a blank is odd space. Most texts need no change, which is quicker to see than to make a new one. */
function foundIn(text: string): number {
  let found = 0;
  let before = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const space = spaces[codeAt(text, at)]!;
    found |= space | (space & before) << 1;
    before = space & blank;
  }
  return found;
}

const blank = 1;
/** White space of another kind. */
const oddSpace = 2;
/** What stripControls takes out. */
const control = 4;
/** What stripInvisible takes out. */
const invisible = 8;
/** By code. */
const spaces = codeTable([
  [blank, [[0x20, 0x20]]],
  [oddSpace, [[0x09, 0x0d], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]]],
  [invisible, [[0xad, 0xad], [0x200b, 0x200b], [0x2060, 0x2060], [0xfeff, 0xfeff]]],
  [control, [[0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0x202a, 0x202e], [0x2066, 0x2069], [0xd800, 0xdfff], [0xfffe, 0xffff]]],
]);

/** Places where a word may break (soft hyphen, zero-width space) or must not: no letters. Joiners of scripts and emoji stay. */
export const stripInvisible = (text: string): string => (/[\u00ad\u200b\u2060\ufeff]/u.test(text) ? text.replace(/[\u00ad\u200b\u2060\ufeff]+/gu, '') : text);

/** Control, bidirectional-override and lone-surrogate characters out; line breaks and tabs stay. */
export const stripControls = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');

/**
 * Words; a character of an unspaced script counts as half a word. Counted without a branch or a call, as all loops over characters are here: no processor
 * guesses where a word ends, and each wrong guess takes as long as five characters.
 */
export function countWords(text: string): number {
  const known = parts;
  let words = 0;
  let characters = 0;
  let within = 0;
  let seen = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const part = known[codeAt(text, at)]!;
    words += part & ~within & letter;
    within = (part & letter) | (within & (part >> 1));
    characters += part & unspaced;
    seen |= part;
  }
  if ((seen & (unknown | half)) !== 0) return (seen & unknown) !== 0 ? countWords(learnParts(text)) : countMixed(text);
  // each was counted as eight: half of them, rounded
  return words + ((characters + unspaced) >> 4);
}

function learnParts(text: string): string {
  for (const character of new Set(text.split(''))) parts[character.charCodeAt(0)] = partOf(character);
  return text;
}

/** The same for characters past the first 65,536. */
function countMixed(text: string): number {
  const characters = text.match(unspacedScripts)?.length ?? 0;
  return Math.round(characters / 2) + (text.replace(unspacedScripts, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0);
}

const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** What a character is to a word, as bits: begins one, goes on with one, parts two; is of a script without blanks, or half of one past the first 65,536. */
const letter = 1;
const mark = 2;
const gap = 4;
const unspaced = 8;
const unknown = 16;
const half = 32;
/** By code. */
const parts = new Uint8Array(0x10000).fill(unknown);

const partOf = (character: string): number =>
  /[\ud800-\udfff]/.test(character) ? half : character.search(unspacedScripts) === 0 ? unspaced : /[\p{L}\p{N}]/u.test(character) ? letter : /[\p{M}'’-]/u.test(character) ? mark : gap;

/** A text's letters and digits, lower case: for texts that may differ in marks and blanks only. */
export function lettersOf(text: string): string {
  const { length } = text;
  if (length > room.length) return readWhole(text);
  const known = foldedCodes;
  const found = room;
  let count = 0;
  for (let at = 0; at < length; at++) {
    const folded = known[codeAt(text, at)]!;
    if (folded <= odd) return folded === odd ? readWhole(text) : lettersOf(learnCharacters(foldedCodes, text, foldedOf));
    found[count] = folded;
    // what is no letter is written over
    count += (none - folded) >>> 31;
  }
  return Buffer.from(room.buffer, 0, count * 2).toString('utf16le');
}

const readWhole = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Codes of the letters of the text at hand. */
const room = new Uint16Array(16_384);
/** A character's letter, or that it is none, or that it depends on its neighbours: marks compose with the letter before them, Hangul with each other, a sigma's form is told by what follows. */
const none = 2;
const odd = 1;
/** By code; 0 for what was never asked for. */
const foldedCodes = new Uint16Array(0x10000);

function foldedOf(character: string): number {
  const folded = readWhole(character);
  const composed = character.normalize('NFKC');
  if (/[\p{M}\u03a3\u1100-\u11ff\ud800-\udfff]/u.test(composed)) return odd;
  return folded === '' ? none : composed.length > 1 || folded.length > 1 ? odd : folded.charCodeAt(0);
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
