import type { Lexicon } from './lexicon.ts';
import { en } from './en.ts';

/** Every language we know, by its tag. */
export const lexicons: readonly Lexicon[] = [en];
