import type { Lexicon } from './lexicon.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sk } from './sk.ts';
import { sv } from './sv.ts';

/** Every language we know, by its tag. */
export const lexicons: readonly Lexicon[] = [
  cs, da, de, en, es, fi, fr, hu, is, it, nl, no, pl, pt, ro, sk, sv,
];
