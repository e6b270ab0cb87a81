import type { Site } from '../../lib/page/sites/site.ts';

/** A site that does not exist, with one rule of each kind: what the tests of rules go by. */
export const ruledSite: Site = {
  hosts: ['ruled.example'],
  rules: [
    { kind: 'title', selector: 'h2.headline', reason: 'Its h1 is a slogan that changes daily, and linked data repeats it.', case: 'harbour-magazine' },
    { kind: 'body', selector: '#story, .reader [role="main"]', reason: 'Its stories stand beside minutes of the council that read like one.', case: 'harbour-magazine' },
    { kind: 'drop', selector: '.minutes', reason: 'The minutes are prose, and no name or place tells them from the story.', case: 'harbour-magazine' },
  ],
};
