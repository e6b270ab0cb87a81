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

/** How a phrase begins: with its first word and its second, or with the first alone where that is all or any word may follow. */
export type Start = [first: string, second: string | null];

/** Bits of a word: the first of a phrase that a line may begin with, or may hold; all of its start, or with a second; or all that the line says. */
const beginsAlone = 1;
const holdsAlone = 2;
const beginsPair = 4;
const holdsPair = 8;
const wholeLine = 16;

/**
 * The two words that phrases begin with, to see quickly that a line holds none of them: nine lines in ten are neither taken apart nor compared.
 * Words are known by a sum over their letters, so that a line may be let through for nothing; never the other way round.
 */
export class FirstWords {
  private readonly kinds: Uint16Array;
  /** Bits by the sum of a word. */
  private readonly firsts = new Uint8Array(0x10000);
  private readonly pairs = new Set<number>();

  /** `whole`: lines of one word, `begins`: what a line may begin with, `holds`: what it may hold; `wordsOf`: how lines are taken apart. */
  constructor(whole: string[], begins: Start[], holds: Start[], wordsOf: (line: string) => string[]) {
    this.kinds = kindsOf(wordsOf);
    for (const word of whole) this.enter(word, null, wholeLine, 0);
    for (const [first, second] of begins) this.enter(first, second, beginsAlone, beginsPair);
    for (const [first, second] of holds) this.enter(first, second, beginsAlone | holdsAlone, beginsPair | holdsPair);
    // "(c)" is read as a sign
    this.enter('c', null, beginsAlone | holdsAlone, 0);
  }

  private enter(first: string, second: string | null, alone: number, pair: number): void {
    const sum = sumOf(first);
    this.firsts[sum & 0xffff]! |= second === null ? alone : pair;
    if (second !== null) this.pairs.add(pairOf(sum, sumOf(second)));
  }

  /** False only where no phrase can match. */
  mayMatch(line: string): boolean {
    const { kinds, firsts, pairs } = this;
    let alone = beginsAlone;
    let pair = beginsPair;
    /** The word before, where a phrase may begin with it. */
    let before = 0;
    let sum = 0;
    let length = 0;
    let longest = 0;
    let words = 0;
    let whole = false;
    for (let at = 0; at <= line.length; at++) {
      const code = at < line.length ? line.charCodeAt(at) : 0x20;
      const kind = code < letters ? kinds[code]! : code >= printMarks && code <= lastPrintMark ? kinds[code - printMarks + letters]! : unread;
      if (kind >= firstLetter) {
        sum = add(sum, kind);
        length++;
        continue;
      }
      if (kind === nothing) continue;
      if (kind === unread) return true;
      if (length > 0) {
        const bits = firsts[sum & 0xffff]!;
        if (bits & alone || (before !== 0 && pairs.has(pairOf(before, sum)))) return true;
        before = bits & pair ? sum : 0;
        if (length > longest) longest = length;
        whole = ++words === 1 && (bits & wholeLine) !== 0;
        alone = holdsAlone;
        pair = holdsPair;
        sum = 0;
        length = 0;
      }
      if (kind === apart) continue;
      // a number or a sign; signs may also stand between the words of a phrase, and before it
      const own = kind === digit ? anyNumber : code;
      const bits = firsts[own]!;
      if (bits & (alone | wholeLine) || (before !== 0 && (bits & pair || pairs.has(pairOf(before, own))))) return true;
      if (kind === digit) words++;
      if (bits & pair || kind === digit) before = bits & pair ? own : 0;
    }
    // letters set apart are one word
    return whole || longest === 1;
  }
}

const anyNumber = 0x30;

const add = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
const pairOf = (first: number, second: number): number => Math.imul(first, 0x9e3779b1) ^ second;

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
