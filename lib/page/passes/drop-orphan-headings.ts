import { tag } from '../body/traits.ts';
import { drop, standing, type Pass } from '../story.ts';

/** A heading that is a sentence says something by itself: those of a story told in pictures do. Characters. */
const shortestSentence = 40;

/** Headings at the end with nothing under them: what they stood over has been dropped. */
export const dropOrphanHeadings: Pass = {
  name: 'drop-orphan-headings',
  run(story) {
    const pieces = standing(story);
    for (let place = pieces.length - 1; place > 0; place--) {
      const piece = pieces[place]!;
      const { tags, endsSentence, chars, linkDensity } = story.traits[piece.index]!;
      if (!(tags & tag.heading) || (endsSentence && chars >= shortestSentence && linkDensity === 0)) return;
      drop(story, piece, { reason: 'heading', rule: this.name });
    }
  },
};
