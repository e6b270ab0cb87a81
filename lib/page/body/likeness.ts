import { codeAt } from '../../text/code-at.ts';

/**
 * How alike lines are to some texts by their words, which are compared without case and with compatible forms of letters as one. A word is
 * known by a sum over its letters: two words in 2^32 are taken for one, and no string is made.
 */
export class Likeness {
  private readonly sizes: number[] = [];
  /** Words of the texts, by open addressing, and bits of the texts that hold each; 0 where there is none. */
  private readonly words: Int32Array;
  private readonly holders: Int32Array;
  private readonly shared: Int32Array;
  private readonly likeness: Float64Array;

  /** `texts`: at most 31; of more the first. */
  constructor(texts: string[]) {
    const sets = texts.slice(0, mostTexts).map((text) => new Set(sums.subarray(0, readSums(text))));
    const size = 2 ** Math.ceil(Math.log2(2 + 2 * sets.reduce((sum, words) => sum + words.size, 0)));
    this.words = new Int32Array(size);
    this.holders = new Int32Array(size);
    for (const [at, words] of sets.entries()) {
      this.sizes.push(words.size);
      for (const word of words) {
        const slot = this.slotOf(word);
        this.words[slot] = word;
        this.holders[slot]! |= 1 << at;
      }
    }
    this.shared = new Int32Array(this.sizes.length);
    this.likeness = new Float64Array(this.sizes.length);
  }

  /** For each text: words that both hold, twice, over the words of both; 1 for equal sets, 0 where either has none. Holds until the next line is asked about. */
  of(line: string): Float64Array {
    const { sizes, holders, shared, likeness } = this;
    const count = keepDistinct(readSums(line));
    shared.fill(0);
    for (let word = 0; word < count; word++) {
      const bits = holders[this.slotOf(sums[word]!)]!;
      if (bits !== 0) for (let at = 0; at < shared.length; at++) shared[at]! += (bits >>> at) & 1;
    }
    for (let at = 0; at < likeness.length; at++) likeness[at] = shared[at] === 0 ? 0 : (2 * shared[at]!) / (sizes[at]! + count);
    return likeness;
  }

  private slotOf(word: number): number {
    const { words, holders } = this;
    const last = words.length - 1;
    let slot = (word ^ (word >>> 15)) & last;
    while (holders[slot] !== 0 && words[slot] !== word) slot = (slot + 1) & last;
    return slot;
  }
}

const mostTexts = 31;

/** Characters of a text that are read. */
const longestText = 16_384;
/** Sums of the words of the text that was read last, in order. */
const sums = new Int32Array(longestText);

/** Fills `sums`; returns how many there are. Without a branch where words end: see countWords. */
function readSums(text: string): number {
  const known = parts;
  const found = sums;
  const length = Math.min(text.length, longestText);
  let count = 0;
  let sum = 0;
  let within = 0;
  for (let at = 0; at < length; at++) {
    const part = known[codeAt(text, at)]!;
    if (part <= odd) return part === odd ? readWhole(text) : readSums(learnParts(text));
    const isLetter = (gap - part) >>> 31;
    count += within & ~isLetter;
    sum = add(sum, part) & -isLetter;
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

function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = add(sum, codeAt(word, at));
  return sum;
}

const add = (sum: number, code: number): number => Math.imul(sum ^ code, 0x01000193);

/** Places of the sums at hand: a table that is never emptied, as each line has a number of its own. */
const slots = 2 * longestText;
const keys = new Int32Array(slots);
const lines = new Uint32Array(slots);
let lineNumber = 0;

/** Leaves each of the first `count` sums once; returns how many are left. */
function keepDistinct(count: number): number {
  lineNumber = (lineNumber + 1) >>> 0;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const sum = sums[at]!;
    let slot = (sum ^ (sum >>> 15)) & (slots - 1);
    while (lines[slot] === lineNumber && keys[slot] !== sum) slot = (slot + 1) & (slots - 1);
    if (lines[slot] === lineNumber) continue;
    lines[slot] = lineNumber;
    keys[slot] = sum;
    sums[kept++] = sum;
  }
  return kept;
}

/** What a character is to a word: never asked for, changed by or joined to others in another form, between two, or the code of a letter of it. */
const odd = 1;
const gap = 2;
/** By code. */
const parts = new Uint16Array(0x10000);

function learnParts(text: string): string {
  for (const character of new Set(text.split(''))) parts[character.charCodeAt(0)] ||= partOf(character);
  return text;
}

function partOf(original: string): number {
  const character = original.toLowerCase();
  // marks compose with the letter before them; Hangul with each other; halves of characters are read whole; a small sigma has a form for the end of a word
  const plain = character.length === 1 && character.normalize('NFKC') === character && !/[\p{M}σ\ud800-\udfff\u1100-\u11ff]/u.test(character);
  return !plain ? odd : /[\p{L}\p{N}]/u.test(character) ? character.charCodeAt(0) : gap;
}
