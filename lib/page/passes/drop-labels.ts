import { drop, standing, type Pass } from '../story.ts';

/** A line that only begins like a label may be this long. */
const longestStart = 250;

/** Lines that are furniture by their words alone, wherever they stand: "- Advertisement -", "Read also: …". */
export const dropLabels: Pass = {
  name: 'drop-labels',
  run(story) {
    for (const piece of standing(story)) {
      const { match, chars } = story.traits[piece.index]!;
      if (!match) continue;
      if (match.alone) drop(story, piece, { reason: match.alone, rule: this.name });
      else if (match.starts && chars <= longestStart) drop(story, piece, { reason: match.starts, rule: this.name });
    }
  },
};
