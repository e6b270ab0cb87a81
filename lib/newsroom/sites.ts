import type { Site } from './site.ts';
import { alManara } from './sites/al-manara.ts';
import { harbourChronicle } from './sites/harbour-chronicle.ts';
import { lindenbote } from './sites/lindenbote.ts';

/** In the order of their ports: a new site goes to the end, so that the addresses of the others stay. */
export const sites: Site[] = [harbourChronicle, lindenbote, alManara];
