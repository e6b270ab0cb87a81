import { valueOf } from '../body/value.ts';
import { drop, standing, type Pass } from '../story.ts';

/** Pieces that count against the body they are in. */
export const dropUnlikeProse: Pass = {
  name: 'drop-unlike-prose',
  run(story) {
    for (const piece of standing(story)) {
      const value = valueOf(piece, story.traits[piece.index]!);
      if (value < 0) drop(story, piece, { reason: 'other', rule: this.name, numbers: { value } });
    }
  },
};
