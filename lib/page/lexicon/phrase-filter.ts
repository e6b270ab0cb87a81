import { longestLine, type Matcher, type Node } from './match.ts';
import { codeAt } from '../../text/code-at.ts';

/**
 * Sees quickly that a line holds no phrase, which is true of four lines in five: they are neither taken apart into strings nor compared.
 * A word is known by a sum over its letters, and the beginning of a phrase by a sum over its words, so that a line may be let through for
 * nothing; never the other way round.
 */
export class PhraseFilter {
  private readonly kinds: Uint16Array;
  private readonly prefixes = new Prefixes();
  /** Bits by the sum of a word that phrases begin with. */
  private readonly firsts = new Uint8Array(0x10000);
  /** Of the line at hand, by word; a line has at most as many as characters. */
  private readonly sums = new Int32Array(longestLine);
  private longestWord = 0;

  /** `wordsOf`: how lines are taken apart. */
  constructor({ alone, starts, contains }: Omit<Matcher, 'filter'>, wordsOf: (line: string) => string[]) {
    this.kinds = kindsOf(wordsOf);
    this.enter(alone, atStart, whole, atStart);
    this.enter(starts, atStart, ends, atStart);
    this.enter(contains, anywhere, ends, anywhere);
  }

  private enter(node: Node, prefix: number, end: number, place: number): void {
    for (const [word, next] of node.next ?? []) {
      const sum = sumOf(word);
      if (prefix === place) this.firsts[sum & 0xffff]! |= place;
      const longer = join(prefix, sum);
      // after a wildcard any words may follow: that is left to the whole reading
      this.prefixes.add(longer, goesOn | (next.kind ? end : 0) | (next.any ? ends : 0));
      this.enter(next, longer, end, place);
    }
  }

  /** False only where no phrase can match. */
  mayMatch(line: string): boolean {
    const count = this.readSums(line);
    // letters set apart are one word
    if (count < 0 || this.longestWord === 1) return true;
    const { sums, firsts } = this;
    for (let at = 0, places = atStart | anywhere; at < count; at++) {
      const bits = firsts[sums[at]! & 0xffff]! & places;
      if (bits & atStart && this.walk(atStart, at, count)) return true;
      if (bits & anywhere && this.walk(anywhere, at, count)) return true;
      // signs may stand before a phrase
      if (!isMark(sums[at]!)) places = anywhere;
    }
    return false;
  }

  /** Whether a phrase may begin with the word `from`, or go on with it where `prefix` is what came before. */
  private walk(prefix: number, from: number, count: number): boolean {
    const { sums } = this;
    for (let at = from, before = prefix; at < count; at++) {
      const sum = sums[at]!;
      const longer = join(before, sum);
      const bits = this.prefixes.bitsOf(longer);
      if (isMark(sum)) {
        if (bits === 0) continue;
        if (this.walk(before, at + 1, count)) return true;
      }
      if (bits === 0) return false;
      if (bits & ends || (bits & whole && this.onlyMarks(at + 1, count))) return true;
      before = longer;
    }
    return false;
  }

  private onlyMarks(from: number, count: number): boolean {
    for (let at = from; at < count; at++) if (!isMark(this.sums[at]!)) return false;
    return true;
  }

  /** Fills in the sums of the line's words; returns how many there are, or -1 for a line that has to be read whole. */
  private readSums(line: string): number {
    const { kinds, sums } = this;
    let count = 0;
    let sum = 0;
    let length = 0;
    let longest = 0;
    let inNumber = false;
    const end = line.length;
    for (let at = 0; at < end; at++) {
      const code = codeAt(line, at);
      const kind = code < letters ? kinds[code]! : code >= printMarks && code <= lastPrintMark ? kinds[code - printMarks + letters]! : unread;
      if (kind >= firstLetter) {
        sum = add(sum, kind);
        length++;
        inNumber = false;
        continue;
      }
      if (kind === nothing) continue;
      if (kind === unread) return -1;
      if (length > 0) {
        if (sum === copyrightLetter) return -1;
        sums[count++] = sum;
        if (length > longest) longest = length;
        sum = 0;
        length = 0;
      }
      if (kind === digit) {
        if (!inNumber) sums[count++] = anyNumber;
        inNumber = true;
        continue;
      }
      inNumber = false;
      if (kind === sign) sums[count++] = code;
    }
    if (length > 0) sums[count++] = sum;
    this.longestWord = Math.max(longest, length);
    return sum === copyrightLetter ? -1 : count;
  }
}

/** What a character is to the words of a line. */
const apart = 0; // between words
const nothing = 1; // as if it were not there: apostrophes, soft marks
const digit = 2; // numbers are words of their own
const sign = 3; // ":", "©": a word of its own
const unread = 4; // its words depend on more than itself
/** From here on: a letter, by the code it is folded to. */
const firstLetter = 5;

/** Characters that are read here: Latin, Greek and Cyrillic, and the marks of print. Other scripts are left to the whole reading. */
const letters = 0x530;
const printMarks = 0x2000;
const lastPrintMark = 0x206f;

/** Where a phrase may stand; also what its sum begins with. */
const atStart = 1;
const anywhere = 2;

/** What the beginning of a phrase is: part of a longer one, one that may end here, or one that does where the line ends. */
const goesOn = 1;
const ends = 2;
const whole = 4;

/** Sums of phrases' beginnings → bits of these. Open addressing: some 40,000, in half the memory of a set. */
class Prefixes {
  private readonly keys = new Int32Array(1 << slotBits);
  private readonly bits = new Uint8Array(1 << slotBits);

  add(key: number, bits: number): void {
    const slot = this.slotOf(key);
    this.keys[slot] = key;
    this.bits[slot]! |= bits;
  }

  bitsOf(key: number): number {
    return this.bits[this.slotOf(key)]!;
  }

  private slotOf(key: number): number {
    const { keys, bits } = this;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
    while (bits[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & ((1 << slotBits) - 1);
    return slot;
  }
}

const slotBits = 17;

const anyNumber = 0x30;
const add = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
const join = (prefix: number, sum: number): number => Math.imul(prefix ^ (prefix >>> 15), 0x85ebca6b) ^ sum;
const isMark = (sum: number): boolean => sum === 0x3a || sum === 0x7c || sum === 0x3f || sum === 0x21;
/** "(c)" is read as a sign. */
const copyrightLetter = 0x63;

function sumOf(word: string): number {
  if (/^\p{N}/u.test(word)) return anyNumber;
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = add(sum, word.charCodeAt(at));
  return sum;
}

/** Asks the whole reading about each character, between two letters. */
function kindsOf(wordsOf: (line: string) => string[]): Uint16Array {
  const kinds = new Uint16Array(letters + lastPrintMark - printMarks + 1).fill(unread);
  for (let at = 0; at < kinds.length; at++) {
    const character = String.fromCharCode(at < letters ? at : at - letters + printMarks);
    const [first = '', second = '', ...more] = wordsOf(`a${character}a`);
    if (second === 'a') kinds[at] = first === 'a' ? apart : unread;
    else if (more.length === 1 && first === 'a' && second.length === 1 && more[0] === 'a') kinds[at] = /\p{N}/u.test(second) ? digit : sign;
    else if (second === '' && first === 'aa') kinds[at] = nothing;
    // a capital sigma is another letter at the end of a word
    else if (second === '' && first.length === 3 && /\p{L}/u.test(character) && character !== 'Σ') kinds[at] = first.charCodeAt(1);
  }
  return kinds;
}
