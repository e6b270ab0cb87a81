import { drop, type Pass } from '../story.ts';

/** Everything around the body. */
export const dropOutside: Pass = {
  name: 'drop-outside',
  run(story) {
    const { body, outline } = story;
    if (!body) return;
    for (const piece of outline.pieces) if (piece.index < body.first || piece.index >= body.end) drop(story, piece, { reason: 'outside', rule: this.name });
  },
};
