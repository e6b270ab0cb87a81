import type { Lexicon } from './lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** Every language we know, by its tag. */
export const lexicons: readonly Lexicon[] = [
  de, en, es, fr,
];
