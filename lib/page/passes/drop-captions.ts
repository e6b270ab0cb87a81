import { nearest } from '../body/boxes-around.ts';
import { tag } from '../body/traits.ts';
import type { Box } from '../body/outline.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** Share of the story's text in captions from which they are the story: a slide show, a photo essay. */
const mostShare = 0.25;

/** Pieces of a figure: one with more is none for a table. */
const mostCells = 1000;

/** A table's title has no other field; under a picture there is one. */
function isOfTable({ outline, why }: Story, index: number): boolean {
  for (let box: Box | null = outline.pieces[index]!.box; box; box = box.parent) {
    if (box.name === 'caption') return true;
    if (box.name !== 'figcaption') continue;
    if (!box.parent || box.parent.end - box.parent.first > mostCells) return false;
    return outline.pieces.slice(box.parent.first, box.parent.end).some((piece) => !why[piece.index] && nearest(piece.box, 'td') !== null);
  }
  return false;
}

/** The words under pictures and players: they are rendered with their picture, and are no part of the text. */
export const dropCaptions: Pass = {
  name: 'drop-captions',
  run(story) {
    const pieces = standing(story);
    const captions = pieces.filter(({ index }) => story.traits[index]!.tags & tag.caption && !isOfTable(story, index));
    const weigh = (some: typeof pieces): number => some.reduce((sum, { index }) => sum + story.traits[index]!.weight, 0);
    if (weigh(captions) > mostShare * weigh(pieces)) return;
    drop(story, captions, { reason: 'caption', rule: this.name });
  },
};
