import { judgePieces } from '../body/judge.ts';
import type { Pass } from '../story.ts';

/** Asks the model about every piece, and finds the box that the story is in. */
export const findStory: Pass = {
  name: 'find-story',
  run(story) {
    const { scores, body } = judgePieces(story.outline, story.traits);
    story.scores = scores;
    story.body = body;
  },
};
