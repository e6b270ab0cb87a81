import { findBody } from '../body/find-body.ts';
import { valueOf } from '../body/value.ts';
import type { Pass } from '../story.ts';

/** Finds the box that the story is in. */
export const findStory: Pass = {
  name: 'find-story',
  run(story) {
    const { outline, traits, why } = story;
    const values = Float64Array.from(outline.pieces, (piece, at) => (why[at] ? 0 : valueOf(piece, traits[at]!)));
    story.body = findBody(outline, values)?.box ?? null;
  },
};
