import { said } from '../body/class-words.ts';
import { heaviest } from '../body/find-body.ts';
import { makeOf, type Piece } from '../body/outline.ts';
import { tag } from '../body/traits.ts';
import { lettersOf } from '../../text/words.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

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
    for (const piece of pulledQuotes(story, standing(story))) drop(story, piece, { reason: 'repeated', rule: this.name });
  },
};

/** What has been said before: in a box of another make, right before, or so much of it that the page holds its story twice. Of two in boxes of two makes the one goes whose make holds less of the story. */
function repeatsIn(pieces: Piece[]): Piece[] {
  const seen = new Map<string, Piece>();
  const mass = massOf(pieces);
  const copies: Piece[] = [];
  const alike: Piece[] = [];
  let last = '';
  let total = 0;
  for (const piece of pieces) {
    if (piece.text.length < shortest) continue;
    total += piece.text.length;
    const before = seen.get(piece.text);
    if (before === undefined) seen.set(piece.text, piece);
    else if (makeOf(before) !== makeOf(piece) && last !== piece.text && mass.get(makeOf(piece))! > mass.get(makeOf(before))!) {
      copies.push(before);
      seen.set(piece.text, piece);
    } else if (makeOf(before) !== makeOf(piece) || last === piece.text) copies.push(piece);
    else alike.push(piece);
    last = piece.text;
  }
  const again = alike.reduce((sum, piece) => sum + piece.text.length, 0);
  return again > total * twice ? [...copies, ...alike] : copies;
}

/** Characters by make. */
function massOf(pieces: Piece[]): Map<string, number> {
  const mass = new Map<string, number>();
  for (const piece of pieces) mass.set(makeOf(piece), (mass.get(makeOf(piece)) ?? 0) + piece.text.length);
  return mass;
}

/** Quotes set apart that say again, word for word, a part of a paragraph; also lines of another make than the story's, where they are long enough to be no chance. */
function pulledQuotes({ traits }: Story, pieces: Piece[]): Piece[] {
  const mass = massOf(pieces);
  const usual = heaviest(mass);
  const isQuote = ({ index, box }: Piece): boolean => box.name === 'blockquote' || (traits[index]!.tags & (tag.quote | tag.aside)) !== 0 || (traits[index]!.near & said.quote) !== 0;
  const shortestOf = (piece: Piece): number => (isQuote(piece) ? shortestPulled : makeOf(piece) === usual || traits[piece.index]!.tags & (tag.heading | tag.list | tag.table | tag.definition) ? Number.POSITIVE_INFINITY : shortest);
  const apart = pieces.filter((piece) => piece.text.length <= longestPulled && piece.text.length >= shortestOf(piece));
  if (apart.length === 0) return [];
  const set = new Set(apart);
  const rest = pieces.filter((piece) => !set.has(piece)).map(({ text }) => lettersOf(text)).join(' ');
  return apart.filter((piece) => {
    const letters = lettersOf(piece.text);
    return letters.length >= shortestPulled && rest.includes(letters);
  });
}

/** Letters and digits of what is no chance, and characters of what is no copy of the whole. */
const shortestPulled = 25;
const longestPulled = 500;

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
