import { reasonOf } from '../body/reason.ts';
import { spokenFor } from '../body/rows.ts';
import { drop, standing, type Pass } from '../story.ts';

/** Pieces that the model takes for no part of the story, unless their neighbours speak for them. */
export const dropUnlikely: Pass = {
  name: 'drop-unlikely',
  run(story) {
    const { scores, traits, attempt } = story;
    const saved = spokenFor(story.outline, traits, scores, attempt.threshold);
    for (const piece of standing(story)) {
      const score = scores[piece.index]!;
      if (score > attempt.threshold || saved.has(piece.index)) continue;
      drop(story, piece, { reason: reasonOf(traits[piece.index]!), rule: this.name, ...(Number.isNaN(score) ? {} : { numbers: { score: Number(score.toFixed(2)) } }) });
    }
  },
};
