import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyLexicon } from '../../../lib/page/lexicon/every-lexicon.ts';
import { furnitureKinds, type FurnitureKind, type Phrases } from '../../../lib/page/lexicon/lexicon.ts';
import { wordsOf } from '../../../lib/page/lexicon/line-words.ts';
import { sumOf } from '../../../lib/text/word-sums.ts';
import { matchLine, type Match } from '../../../lib/page/lexicon/match.ts';

const strengths = ['alone', 'starts', 'contains'] as const;
const entries = everyLexicon().flatMap(({ furniture }) => (Object.entries(furniture) as [FurnitureKind, Phrases][]).flatMap(([kind, phrases]) => strengths.flatMap((strength) => (phrases[strength] ?? []).map((phrase) => ({ kind, strength, phrase })))));

const phraseWords = new Set(entries.flatMap(({ phrase }) => phrase.split(/[*#]/).flatMap(wordsOf)));
const known = new Map([...phraseWords].map((word) => [sumOf(word), word]));

/** The same question answered with words and maps of words instead of sums and tables. */
interface Node {
  next: Map<string, Node>;
  gap: Node | null;
  kind: FurnitureKind | null;
}
const newNode = (): Node => ({ next: new Map(), gap: null, kind: null });
const roots = { alone: newNode(), starts: newNode(), contains: newNode() };
for (const { kind, strength, phrase } of entries) {
  let node = roots[strength];
  for (const [at, part] of phrase.replaceAll('#', '0').split('*').entries()) {
    if (at > 0) node = node.gap ??= newNode();
    for (const word of wordsOf(part)) {
      if (!node.next.has(word)) node.next.set(word, newNode());
      node = node.next.get(word)!;
    }
  }
  node.kind ??= kind;
}

const isMark = (word: string | undefined): boolean => word !== undefined && ':|?!'.includes(word);

function walk(node: Node, words: string[], whole: boolean): FurnitureKind | null {
  let found = node.kind !== null && (!whole || words.every(isMark)) ? node.kind : null;
  if (whole && found) return found;
  for (let skip = 0; node.gap && skip <= 4 && skip <= words.length; skip++) {
    const kind = walk(node.gap, words.slice(skip), whole);
    if (kind) return kind;
  }
  const [word, ...rest] = words;
  if (word === undefined) return found;
  const next = node.next.get(word) ?? (/^\p{N}+$/u.test(word) ? node.next.get('0') : undefined);
  if (next) found = walk(next, rest, whole) ?? found;
  else if (isMark(word)) found = walk(node, rest, whole) ?? found; // a mark is no word: the wildcard behind it has its four words still
  return found;
}

function thorough(line: string): Match | null {
  const words = wordsOf(line);
  if (line.length > 500 || words.length === 0 || words.length > 120) return null;
  const match = {
    alone: words.length <= 40 ? walk(roots.alone, words, true) : null,
    starts: walk(roots.starts, words, false),
    contains: words.reduce<FurnitureKind | null>((found, _, from) => found ?? walk(roots.contains, words.slice(from), false), null),
  };
  return match.alone || match.starts || match.contains ? match : null;
}

test('every phrase is known, however it is written', () => {
  const written = entries.flatMap(({ phrase }) => {
    const plain = phrase.replaceAll('#', '24').replaceAll('*', 'some words');
    return [plain, plain.toUpperCase(), `– ${plain} –`, `[${plain}]`, `3 ${plain}`, `Well, ${plain}`, plain.normalize('NFD'), plain.replaceAll('©', '(c)'), plain.replaceAll(' ', ' \u00ad'), `’${plain}`];
  });
  const differ = written.filter((line) => JSON.stringify(matchLine(line)) !== JSON.stringify(thorough(line)));
  expect(differ).toEqual([]);
});

test('nor is any other line taken for one', () => {
  const words = entries.flatMap(({ phrase }) => phrase.split(/[ *#]+/)).filter((word) => word !== '');
  const any = fc.oneof(fc.constantFrom(...words), fc.constantFrom(' ', ': ', '|', '(c)', '©', '@', '’', "'", '…', '“', '½', '²', '٣', 'ŀ', 'İ', 'Σ', 'ß', '3', '24', 'A', 'D', 'V', '\u0301', '日', 'ا'), fc.string({ maxLength: 3, unit: 'grapheme' }));
  fc.assert(fc.property(fc.array(any, { maxLength: 12 }), fc.constantFrom('', ' '), (parts, between) => {
    const line = parts.join(between);
    fc.pre(wordsOf(line).every((word) => (known.get(sumOf(word)) ?? word) === word)); // two words in 2^32 are taken for one
    expect(matchLine(line)).toEqual(thorough(line));
  }), { numRuns: 3000 });
});

test('no two words of the phrases have the same sum', () => {
  expect(known.size).toBe(phraseWords.size);
  expect(known.size).toBeGreaterThan(10_000);
});

test('kinds are numbered within the room that the trie has for them', () => {
  expect(furnitureKinds.length).toBeLessThan(64);
});
