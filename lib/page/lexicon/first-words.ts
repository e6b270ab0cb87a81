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

/**
 * The words that phrases begin with, to see quickly that a line holds none of them: nine lines in ten are neither taken apart nor compared.
 * Words are known by a sum over their letters, so that a line may be let through for nothing; never the other way round.
 */
export class FirstWords {
  private readonly kinds: Uint16Array;
  /** By sum: 1 for words that a line may begin with, 2 for those it may hold. */
  private readonly sums = new Uint8Array(0x4000);
  private holdsNumber = false;

  /** `begins`: what a line may begin with, `holds`: what it may hold; `wordsOf`: how lines are taken apart. */
  constructor(begins: Iterable<string>, holds: Iterable<string>, wordsOf: (line: string) => string[]) {
    this.kinds = kindsOf(wordsOf);
    // "(c)" is read as a sign, and a number as any other
    for (const [words, bit] of [[begins, 1], [[...holds, 'c'], 3]] as const) {
      for (const word of words) {
        if (bit === 3 && /^\p{N}/u.test(word)) this.holdsNumber = true;
        this.sums[sumOf(word)]! |= bit;
      }
    }
  }

  /** False only where no phrase can match. */
  mayMatch(line: string): boolean {
    const { kinds, sums } = this;
    let wanted = 1;
    let sum = 0;
    let length = 0;
    let longest = 0;
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
        if (sums[sum]! & wanted) return true;
        if (length > longest) longest = length;
        wanted = 2;
        sum = 0;
        length = 0;
      }
      // signs before the first word count for nothing, or begin a phrase
      if (kind === digit ? this.holdsNumber || wanted === 1 : kind === sign && (wanted === 1 || sums[add(0, code)]! & wanted)) return true;
    }
    // letters set apart are one word
    return longest === 1;
  }
}

const add = (sum: number, code: number): number => (Math.imul(sum, 31) + code) & 0x3fff;

function sumOf(word: string): number {
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
