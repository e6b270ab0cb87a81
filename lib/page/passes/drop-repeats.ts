import { makeOf, type Piece } from '../body/outline.ts';
import { drop, standing, type Pass } from '../story.ts';

/** Shorter lines may be said twice. */
const shortest = 60;

/** A block that is at least this long and holds most of the story again, its paragraphs run together: a copy for machines. */
const longestParagraph = 600;
const most = 0.6;

/** Repeats in boxes of one make (days of a plan, rows of a table) are this share of the text at most. */
const twice = 0.4;

/** A paragraph that has been there before: pull quotes, teasers of the story in itself, the same text for two screen sizes. What a plan or a list says again stays. */
export const dropRepeats: Pass = {
  name: 'drop-repeats',
  run(story) {
    for (const piece of copiesIn(standing(story))) drop(story, piece, { reason: 'repeated', rule: this.name });
    for (const piece of repeatsIn(standing(story))) drop(story, piece, { reason: 'repeated', rule: this.name });
  },
};

/** What has been said before: in a box of another make, right before, or so much of it that the page holds its story twice. */
function repeatsIn(pieces: Piece[]): Piece[] {
  const seen = new Map<string, Piece>();
  const copies: Piece[] = [];
  const alike: Piece[] = [];
  let last = '';
  let total = 0;
  for (const piece of pieces) {
    if (piece.text.length < shortest) continue;
    total += piece.text.length;
    const before = seen.get(piece.text);
    if (before === undefined) seen.set(piece.text, piece);
    else if (makeOf(before) !== makeOf(piece) || last === piece.text) copies.push(piece);
    else alike.push(piece);
    last = piece.text;
  }
  const again = alike.reduce((sum, piece) => sum + piece.text.length, 0);
  return again > total * twice ? [...copies, ...alike] : copies;
}

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
