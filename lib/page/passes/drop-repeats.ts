import type { Piece } from '../body/outline.ts';
import { drop, standing, type Pass } from '../story.ts';

/** Shorter lines may be said twice. */
const shortest = 60;

/** A block that is at least this long and holds most of the story again, its paragraphs run together: a copy for machines. */
const longestParagraph = 600;
const most = 0.6;

/** A paragraph that has been there before: pull quotes, teasers of the story in itself, the same text for two screen sizes. */
export const dropRepeats: Pass = {
  name: 'drop-repeats',
  run(story) {
    const seen = new Set<string>();
    for (const piece of copiesIn(standing(story))) drop(story, piece, { reason: 'repeated', rule: this.name });
    for (const piece of standing(story)) {
      if (piece.text.length < shortest) continue;
      if (seen.has(piece.text)) drop(story, piece, { reason: 'repeated', rule: this.name });
      else seen.add(piece.text);
    }
  },
};

/** Long blocks that say again what two or more of the paragraphs beside them say. */
function copiesIn(pieces: Piece[]): Piece[] {
  let total = 0;
  for (const piece of pieces) total += piece.text.length;
  const long = pieces.filter(({ text }) => text.length >= longestParagraph && text.length > total / 5);
  return long.filter((piece) => {
    let again = 0;
    let count = 0;
    for (const other of pieces) {
      if (other.text.length < shortest || other.text.length * 2 > piece.text.length || !piece.text.includes(other.text)) continue;
      again += other.text.length;
      count++;
    }
    return count >= 2 && again >= piece.text.length * most;
  });
}
