import type { Lexicon } from './lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every language we know, by its tag. */
export const lexicons: readonly Lexicon[] = [
  de, en, es, fr, it, nl, pt,
];
