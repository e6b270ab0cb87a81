import { everyLexicon } from './every-lexicon.ts';
import { PhraseFilter } from './phrase-filter.ts';
import type { FurnitureKind, Lexicon, Phrases } from './lexicon.ts';

/** What a line's words say: the kind of furniture for each strength of match, or null. */
export interface Match {
  /** The whole line is a known phrase. */
  alone: FurnitureKind | null;
  /** The line begins with one. */
  starts: FurnitureKind | null;
  /** The line holds one. */
  contains: FurnitureKind | null;
}

/** Longer lines are never read: nothing that long is furniture by its words alone. Characters. */
export const longestLine = 500;

/** Nor is a label longer: words, or characters of a script without blanks. */
const longestLabel = 40;

/** Compares a line with every phrase of every language. Linear in the length of the line but for wildcards, which look four words ahead. */
export function matchLine(line: string, matcher: Matcher = everyLanguage()): Match | null {
  if (line.length > longestLine || !matcher.filter.mayMatch(line)) return null;
  const words = wordsOf(line);
  if (words.length === 0 || words.length > 120) return null;
  const alone = words.length <= longestLabel ? walk(matcher.alone, words, 0, true) : null;
  const starts = walk(matcher.starts, words, 0, false);
  let contains: FurnitureKind | null = null;
  for (let from = 0; from < words.length && contains === null; from++) {
    if (matcher.contains.next?.has(words[from] ?? '')) contains = walk(matcher.contains, words, from, false);
  }
  return alone || starts || contains ? { alone, starts, contains } : null;
}

export interface Matcher {
  alone: Node;
  starts: Node;
  contains: Node;
  filter: PhraseFilter;
}

export interface Node {
  /** Null at the end of phrases: most nodes are, and an empty map is large. */
  next: Map<string, Node> | null;
  /** `*`: up to four words of any kind, then on from here. */
  any: Node | null;
  kind: FurnitureKind | null;
}

/** Tries of words, one a strength. */
export function buildMatcher(languages: readonly Lexicon[]): Matcher {
  const matcher = { alone: newNode(), starts: newNode(), contains: newNode() };
  for (const { furniture } of languages) {
    for (const [kind, phrases] of Object.entries(furniture) as [FurnitureKind, Phrases][]) {
      for (const strength of ['alone', 'starts', 'contains'] as const) {
        for (const phrase of phrases[strength] ?? []) addPhrase(matcher[strength], phrase, kind);
      }
    }
  }
  return { ...matcher, filter: new PhraseFilter(matcher, wordsOf) };
}

let built: Matcher | null = null;
const everyLanguage = (): Matcher => (built ??= buildMatcher(everyLexicon()));

const newNode = (): Node => ({ next: null, any: null, kind: null });

function addPhrase(root: Node, phrase: string, kind: FurnitureKind): void {
  let node = root;
  for (const part of phrase.split('*')) {
    if (part !== phrase && node !== root) node = node.any ??= newNode();
    for (const word of wordsOf(part.replaceAll('#', anyNumber))) {
      let next = node.next?.get(word);
      if (!next) (node.next ??= new Map()).set(word, (next = newNode()));
      node = next;
    }
  }
  if (node !== root) node.kind ??= kind;
}

/** The kind at the end of a phrase that begins at `from`; `whole`: only when nothing but marks follows. */
function walk(node: Node, words: string[], from: number, whole: boolean): FurnitureKind | null {
  let at = from;
  let found: FurnitureKind | null = null;
  let current = node;
  for (;;) {
    if (current.kind && (!whole || onlyMarks(words, at))) {
      found = current.kind;
      if (whole) return found;
    }
    if (current.any) {
      for (let skip = 0; skip <= 4 && at + skip <= words.length; skip++) {
        const kind = walk(current.any, words, at + skip, whole);
        if (kind) return kind;
      }
    }
    const word = words[at];
    if (word === undefined) return found;
    const next = current.next?.get(word) ?? (current.next?.has(anyNumber) && /^\p{N}+$/u.test(word) ? current.next.get(anyNumber) : undefined);
    if (next) current = next;
    else if (!marks.has(word)) return found;
    at++;
  }
}

function onlyMarks(words: string[], from: number): boolean {
  for (let at = from; at < words.length; at++) if (!marks.has(words[at] ?? '')) return false;
  return true;
}

/** How `#` in a phrase is kept: a number that stands for all. */
const anyNumber = '0';

/** Letters: words set in letters apart are labels. */
const longestSpaced = 20;

const marks = new Set([':', '|', '?', '!']);
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
