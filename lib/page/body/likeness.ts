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
    const sets = texts.slice(0, mostTexts).map((text) => new Set(sumsOf(text)));
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
    const words = distinct(sumsOf(line));
    shared.fill(0);
    for (let word = 0; word < words.length; word++) {
      const bits = holders[this.slotOf(words[word]!)]!;
      if (bits !== 0) for (let at = 0; at < shared.length; at++) shared[at]! += (bits >>> at) & 1;
    }
    for (let at = 0; at < likeness.length; at++) likeness[at] = shared[at] === 0 ? 0 : (2 * shared[at]!) / (sizes[at]! + words.length);
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

/** Sums of the words of a text, in order. */
function sumsOf(text: string): number[] {
  const { length } = text;
  const sums: number[] = [];
  let sum = 0;
  let within = false;
  for (let at = 0; at <= length; at++) {
    const part = at < length ? partOf(codeAt(text, at)) : gap;
    if (part === odd) return (text.toLowerCase().normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).map(sumOf);
    if (part !== gap) {
      sum = add(sum, part);
      within = true;
    } else if (within) {
      sums.push(sum);
      sum = 0;
      within = false;
    }
  }
  return sums;
}

function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = add(sum, codeAt(word, at));
  return sum;
}

const add = (sum: number, code: number): number => Math.imul(sum ^ code, 0x01000193);

/** Places of the sums at hand: a table that is never emptied, as each line has a number of its own. Twice the words of the longest line. */
const slots = 2048;
const keys = new Int32Array(slots);
const lines = new Uint32Array(slots);
let lineNumber = 0;

function distinct(sums: number[]): number[] {
  if (sums.length > slots / 2) return [...new Set(sums)];
  lineNumber = (lineNumber + 1) >>> 0;
  return sums.filter((sum) => {
    let slot = (sum ^ (sum >>> 15)) & (slots - 1);
    while (lines[slot] === lineNumber && keys[slot] !== sum) slot = (slot + 1) & (slots - 1);
    if (lines[slot] === lineNumber) return false;
    lines[slot] = lineNumber;
    keys[slot] = sum;
    return true;
  });
}

/** What a character is to a word: between two, changed by or joined to others in another form, or the code of a letter of it. */
const gap = 1;
const odd = 2;
/** By code; 0 for what was never asked for. */
const parts = new Uint16Array(0x10000);

function partOf(code: number): number {
  const known = parts[code]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(code).toLowerCase();
  // marks compose with the letter before them; Hangul with each other; halves of characters are read whole; a small sigma has a form for the end of a word
  const plain = character.length === 1 && character.normalize('NFKC') === character && !/[\p{M}σ\ud800-\udfff\u1100-\u11ff]/u.test(character);
  return (parts[code] = !plain ? odd : /[\p{L}\p{N}]/u.test(character) ? character.charCodeAt(0) : gap);
}
