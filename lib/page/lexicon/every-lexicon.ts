import type { Lexicon } from './lexicon.ts';
import { parsePacked } from './pack.ts';
import { packedLexicons } from './packed.ts';

let unpacked: readonly Lexicon[] | null = null;

/** Every language, unpacked with the first page: some ten milliseconds that a cold start need not wait for. */
export const everyLexicon = (): readonly Lexicon[] => (unpacked ??= parsePacked(packedLexicons));
