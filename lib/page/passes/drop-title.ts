import { tag } from '../body/traits.ts';
import { drop, standing, type Pass } from '../story.ts';

/** A heading this like a title candidate is the title. */
const alike = 0.8;
/** Pieces at the head of the story that may still be its title. */
const reach = 6;

/** The headline, where it stands inside the body: it is filed as the title. */
export const dropTitle: Pass = {
  name: 'drop-title',
  run(story) {
    const pieces = standing(story);
    // Below a headline that is found already, a plain line that resembles it is the story's first sentence.
    const isFound = story.why.some((why) => why?.reason === 'title');
    const first = pieces.findIndex((piece) => story.traits[piece.index]!.weight > 200);
    for (const [place, piece] of pieces.entries()) {
      if (place >= Math.max(reach, first)) return;
      const { tags, titleLikeness, weight } = story.traits[piece.index]!;
      const isTitle = tags & tag.bigHeading ? place < first || titleLikeness > 0.5 : titleLikeness >= alike && weight < 250 && (tags & tag.heading || (place === 0 && !isFound));
      if (isTitle) drop(story, piece, { reason: 'title', rule: this.name });
    }
  },
};
