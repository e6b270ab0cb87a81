import type { Site } from './site.ts';

/** Every site with rules of its own, in the order of the alphabet. None so far: what was wrong on one site was wrong on others, and was mended for all. */
export const sites: readonly Site[] = [];
