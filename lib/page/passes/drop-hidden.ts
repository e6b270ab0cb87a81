import { drop, type Pass } from '../story.ts';

/** What attributes, styles and classes hide from a reader. */
export const dropHidden: Pass = {
  name: 'drop-hidden',
  run(story) {
    for (const piece of story.outline.pieces) if (piece.hidden) drop(story, piece, { reason: 'hidden', rule: this.name });
  },
};
