import { everyLexicon } from './lexicon/every-lexicon.ts';

/** Whether a paragraph begins as a publisher's note on its own mistake does, in any language: "Correction: …". Marks, dashes and brackets before the words do not count. */
export function isCorrectionNote(paragraph: string): boolean {
  const start = foldQuotes(paragraph.slice(0, longestStart)).replace(/^[^\p{L}]+/u, '');
  return noteWords().some((word) => start.startsWith(word) && !/^[\p{L}]/u.test(unspaced.test(word) ? '' : start.slice(word.length)));
}

/** Characters in which the words must stand. */
const longestStart = 120;

const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

let known: string[] | null = null;
const noteWords = (): string[] => (known ??= everyLexicon().flatMap(({ corrections }) => corrections.map(foldQuotes)));

const foldQuotes = (text: string): string => text.toLowerCase().normalize('NFKC').replaceAll('\'', '’');
