import { everyLexicon } from './every-lexicon.ts';
import { furnitureKinds, type FurnitureKind, type Lexicon, type Phrases } from './lexicon.ts';
import { longestLine, readWords } from './line-words.ts';
import { numberSign, PhraseTrie } from './phrase-trie.ts';

/** What a line's words say: the kind of furniture for each strength of match, or null. */
export interface Match {
  /** The whole line is a known phrase. */
  alone: FurnitureKind | null;
  /** The line begins with one. */
  starts: FurnitureKind | null;
  /** The line holds one. */
  contains: FurnitureKind | null;
}

/** No label is longer: words, or characters of a script without blanks. */
const longestLabel = 40;

/** Compares a line with every phrase of every language. Linear in the length of the line but for wildcards, which look four words ahead. */
export function matchLine(line: string, { trie, alone, starts, contains }: Matcher = everyLanguage()): Match | null {
  if (line.length > longestLine) return null;
  const count = readWords(line);
  if (count === 0) return null;
  const whole = count <= longestLabel && trie.mayStart(alone, 0) ? trie.match(alone, 0, count, true) : 0;
  const start = trie.mayStart(starts, 0) ? trie.match(starts, 0, count, false) : 0;
  let part = 0;
  for (let from = 0; from < count && part === 0; from++) if (trie.mayBegin(contains, from)) part = trie.match(contains, from, count, false);
  return whole + start + part === 0 ? null : { alone: kindOf(whole), starts: kindOf(start), contains: kindOf(part) };
}

const kindOf = (end: number): FurnitureKind | null => furnitureKinds[end - 1] ?? null;

/** The phrases of some languages; a root for each strength. */
export interface Matcher {
  trie: PhraseTrie;
  alone: number;
  starts: number;
  contains: number;
}

export function buildMatcher(languages: readonly Lexicon[]): Matcher {
  const trie = new PhraseTrie();
  const matcher = { trie, alone: trie.addRoot(), starts: trie.addRoot(), contains: trie.addRoot() };
  for (const { furniture } of languages) {
    for (const [kind, phrases] of Object.entries(furniture) as [FurnitureKind, Phrases][]) {
      const end = furnitureKinds.indexOf(kind) + 1;
      for (const strength of ['alone', 'starts', 'contains'] as const) {
        for (const phrase of phrases[strength] ?? []) trie.addPhrase(matcher[strength], phrase.replaceAll('#', numberSign).split('*'), readWords, end);
      }
    }
  }
  return matcher;
}

let built: Matcher | null = null;
const everyLanguage = (): Matcher => (built ??= buildMatcher(everyLexicon()));
