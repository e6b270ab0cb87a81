import type { Lexicon } from './lexicon.ts';
import { parsePacked } from './pack.ts';
import { packedLexicons } from './packed.ts';

/** Every language, unpacked at load: some ten milliseconds. */
export const lexicons: readonly Lexicon[] = parsePacked(packedLexicons);
