import type { Lexicon } from './lexicon.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

/** Every language we know, by its tag. */
export const lexicons: readonly Lexicon[] = [
  da, de, en, es, fi, fr, is, it, nl, no, pt, sv,
];
