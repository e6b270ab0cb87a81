import { tag } from '../body/traits.ts';
import { drop, standing, type Pass } from '../story.ts';

/** Headings at the end with nothing under them: what they stood over has been dropped. */
export const dropOrphanHeadings: Pass = {
  name: 'drop-orphan-headings',
  run(story) {
    const pieces = standing(story);
    for (let place = pieces.length - 1; place > 0; place--) {
      const piece = pieces[place]!;
      if (!(story.traits[piece.index]!.tags & tag.heading)) return;
      drop(story, piece, { reason: 'heading', rule: this.name });
    }
  },
};
