import { drop, type Pass } from '../story.ts';

/** A hidden part that is this much of the page is the story behind a wall or a script, not a leftover. */
const largeShare = 0.4;

/** What attributes and styles hide from a reader. */
export const dropHidden: Pass = {
  name: 'drop-hidden',
  run(story) {
    const { pieces } = story.outline;
    let hidden = 0;
    let all = 0;
    for (const piece of pieces) {
      all += piece.text.length;
      if (piece.hidden) hidden += piece.text.length;
    }
    for (const box of story.outline.boxes) {
      if (box.hidden && !box.parent?.hidden && box.chars <= all * largeShare) drop(story, box, { reason: 'hidden', rule: this.name });
    }
    if (hidden > all * largeShare) return;
    for (const piece of pieces) if (piece.hidden) drop(story, piece, { reason: 'hidden', rule: this.name });
  },
};
