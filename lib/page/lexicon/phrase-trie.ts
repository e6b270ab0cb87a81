import { sumOf } from '../../text/word-sums.ts';
import { numbers, sums } from './line-words.ts';

/**
 * Phrases as a trie of words, in a few typed arrays: what all languages say makes some 48,000 nodes, which as objects and maps take
 * a tenth of a second to build and 13 MB to keep. Reads the line that readWords read last. Nodes are numbers, 1 and up; ends of phrases are told by a number of the caller's, 1 to 63.
 */
export class PhraseTrie {
  /** Edges by open addressing: the node one leaves, the word, and the node behind it; 0 where there is none. */
  private from = new Int32Array(firstRoom);
  private word = new Int32Array(firstRoom);
  private to = new Int32Array(firstRoom);
  private edges = 0;
  /** By node: the end that it is, and bits. */
  private info = new Uint8Array(firstRoom / 2);
  private nodes = 0;

  /** By root: bits by the sum of a word, set for those that phrases begin with. Few lines hold one, and these bits are at hand where the edges are not. */
  private readonly firsts: Uint8Array[] = [];

  /** A node that no phrase leads to. To be added before any phrase. */
  addRoot(): number {
    const root = this.addNode();
    this.firsts[root] = new Uint8Array(firstBits / 8);
    return root;
  }

  /** False only where no phrase begins with the line's word `at`. */
  mayBegin(root: number, at: number): boolean {
    const bits = this.firsts[root]!;
    const word = sums[at]! & (firstBits - 1);
    return ((bits[word >> 3]! >> (word & 7)) & 1) === 1 || (numbers[at] === 1 && (this.info[root]! & hasNumber) !== 0);
  }

  /** The same for a phrase that stands behind marks, which mean nothing before it. */
  mayStart(root: number, at: number): boolean {
    return this.mayBegin(root, at) || isMark(sums[at]!);
  }

  /** Enters a phrase whose parts, each read by `read` into `sums`, stand up to four words apart. */
  addPhrase(root: number, parts: readonly string[], read: (part: string) => number, end: number): void {
    let node = root;
    for (const [at, part] of parts.entries()) {
      if (at > 0) {
        this.info[node]! |= hasGap;
        node = this.enter(-node, 0);
      }
      const count = read(part);
      for (let word = 0; word < count; word++) {
        if (node === root) this.firsts[root]![(sums[word]! & (firstBits - 1)) >> 3]! |= 1 << (sums[word]! & 7);
        if (sums[word] === anyNumber) this.info[node]! |= hasNumber;
        node = this.enter(node, sums[word]!);
      }
    }
    if (node !== root && (this.info[node]! & endBits) === 0) this.info[node]! |= end;
  }

  /**
   * The end of the longest phrase that begins with the line's word `from`, or of the one that nothing but marks
   * follows where it has to be the `whole` rest; 0 for none. `count`: words of the line.
   */
  match(root: number, from: number, count: number, whole: boolean): number {
    let found = 0;
    let node = root;
    for (let at = from; ; at++) {
      const info = this.info[node]!;
      if ((info & endBits) !== 0 && (!whole || onlyMarks(at, count))) {
        found = info & endBits;
        if (whole) return found;
      }
      if ((info & hasGap) !== 0) {
        const behind = this.next(-node, 0);
        for (let skip = 0; skip <= longestGap && at + skip <= count; skip++) {
          const end = this.match(behind, at + skip, count, whole);
          if (end !== 0) return end;
        }
      }
      if (at >= count) return found;
      const next = this.next(node, sums[at]!) || ((info & hasNumber) !== 0 && numbers[at] === 1 ? this.next(node, anyNumber) : 0);
      if (next !== 0) node = next;
      else if (!isMark(sums[at]!)) return found;
    }
  }

  private next(node: number, word: number): number {
    return this.to[this.slotOf(node, word)]!;
  }

  private enter(node: number, word: number): number {
    const slot = this.slotOf(node, word);
    if (this.to[slot] !== 0) return this.to[slot]!;
    this.from[slot] = node;
    this.word[slot] = word;
    const added = this.addNode();
    this.to[slot] = added;
    if (++this.edges > this.to.length / 2) this.grow();
    return added;
  }

  private slotOf(node: number, word: number): number {
    const { from, to } = this;
    const last = to.length - 1;
    let hash = Math.imul(node, 0x9e3779b1) ^ word;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 13)) & last;
    while (to[slot] !== 0 && (from[slot] !== node || this.word[slot] !== word)) slot = (slot + 1) & last;
    return slot;
  }

  private addNode(): number {
    if (++this.nodes >= this.info.length) {
      const { info } = this;
      this.info = new Uint8Array(info.length * 2);
      this.info.set(info);
    }
    return this.nodes;
  }

  private grow(): void {
    const { from, word, to } = this;
    this.from = new Int32Array(from.length * 2);
    this.word = new Int32Array(from.length * 2);
    this.to = new Int32Array(from.length * 2);
    for (let at = 0; at < to.length; at++) {
      if (to[at] === 0) continue;
      const slot = this.slotOf(from[at]!, word[at]!);
      this.from[slot] = from[at]!;
      this.word[slot] = word[at]!;
      this.to[slot] = to[at]!;
    }
  }
}

/** For what all languages say, so that nothing is entered twice. */
const firstRoom = 1 << 17;

/** Places for first words, of which there are some 5,000. */
const firstBits = 1 << 16;

/** `*` stands for up to so many words. */
const longestGap = 4;

const endBits = 63;
const hasGap = 64;
const hasNumber = 128;

/** What `#` stands for: every number. */
export const numberSign = '0';
const anyNumber = sumOf(numberSign);

const [colon, bar, question, exclamation] = [':', '|', '?', '!'].map(sumOf);
const isMark = (sum: number): boolean => sum === colon || sum === bar || sum === question || sum === exclamation;

function onlyMarks(from: number, count: number): boolean {
  for (let at = from; at < count; at++) if (!isMark(sums[at]!)) return false;
  return true;
}
