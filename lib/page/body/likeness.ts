import { longestText, readSums, sums } from '../../text/word-sums.ts';

/** How alike lines are to some texts by their words, each known by its sum. */
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
