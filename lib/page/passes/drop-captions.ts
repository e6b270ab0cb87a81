import { tag } from '../body/traits.ts';
import { drop, standing, type Pass } from '../story.ts';

/** Share of the story's text in captions from which they are the story: a slide show, a photo essay. */
const mostShare = 0.25;

/** The words under pictures and players: they are rendered with their picture, and are no part of the text. */
export const dropCaptions: Pass = {
  name: 'drop-captions',
  run(story) {
    const pieces = standing(story);
    const captions = pieces.filter(({ index }) => story.traits[index]!.tags & tag.caption);
    const weigh = (some: typeof pieces): number => some.reduce((sum, { index }) => sum + story.traits[index]!.weight, 0);
    if (weigh(captions) > mostShare * weigh(pieces)) return;
    drop(story, captions, { reason: 'caption', rule: this.name });
  },
};
