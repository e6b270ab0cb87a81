import type { Site } from './site.ts';
import { alManara } from './sites/al-manara.ts';
import { dosOrillas } from './sites/dos-orillas.ts';
import { harbourChronicle } from './sites/harbour-chronicle.ts';
import { lindenbote } from './sites/lindenbote.ts';
import { minatoShimpo } from './sites/minato-shimpo.ts';
import { phareDeSainteOrve } from './sites/phare-de-sainte-orve.ts';
import { zalesyeHerald } from './sites/zalesye-herald.ts';

/** In the order of their ports: a new site goes to the end, so that the addresses of the others stay. */
export const sites: Site[] = [harbourChronicle, lindenbote, alManara, phareDeSainteOrve, minatoShimpo, zalesyeHerald, dosOrillas];
