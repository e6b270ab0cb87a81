import { drop, standing, type Pass } from '../story.ts';

/** Shorter lines may be said twice. */
const shortest = 60;

/** A paragraph that has been there before: pull quotes, teasers of the story in itself, the same text for two screen sizes. */
export const dropRepeats: Pass = {
  name: 'drop-repeats',
  run(story) {
    const seen = new Set<string>();
    for (const piece of standing(story)) {
      if (piece.text.length < shortest) continue;
      if (seen.has(piece.text)) drop(story, piece, { reason: 'repeated', rule: this.name });
      else seen.add(piece.text);
    }
  },
};
