import { tag } from '../body/traits.ts';
import { makeOf, type Piece } from '../body/outline.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** A heading that is a sentence says something by itself: those of a story told in pictures do, and of one whose paragraphs are all marked up as headings. Characters. */
const shortestSentence = 40;

/** Headings at the end with nothing under them, and over a form of which nothing is left: what they stood over has been dropped. */
export const dropOrphanHeadings: Pass = {
  name: 'drop-orphan-headings',
  run(story) {
    for (const piece of standing(story)) if (story.traits[piece.index]!.tags & tag.heading && isLeftAlone(story, piece)) drop(story, piece, { reason: 'heading', rule: this.name });
    const pieces = standing(story);
    for (let place = pieces.length - 1; place > 0; place--) {
      const piece = pieces[place]!;
      const { tags, endsSentence, chars, linkDensity } = story.traits[piece.index]!;
      if (!(tags & tag.heading) || (endsSentence && linkDensity === 0 && (chars >= shortestSentence || makeOf(piece) === makeOf(pieces[place - 1]!)))) return;
      drop(story, piece, { reason: 'heading', rule: this.name });
    }
  },
};

/** Characters of a box that a heading shares with a form: a poll, a search. */
const longestBox = 800;

/** What stands below it in its box is a form, and gone. */
function isLeftAlone({ outline, traits, why }: Story, { index, box: { parent } }: Piece): boolean {
  if (!parent || parent.chars > longestBox || parent.name === 'body') return false;
  let asks = false;
  for (let at = parent.first; at < parent.end; at++) {
    if (at === index || outline.pieces[at]!.kind !== 'text') continue;
    if (!why[at] || at < index) return false;
    asks ||= (traits[at]!.tags & (tag.form | tag.button)) !== 0;
  }
  return asks;
}
