import type { Piece } from '../body/outline.ts';
import { matchLine } from '../lexicon/match.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** A line that only begins like a label may be this long. */
const longestStart = 250;

/** The hours of a ticker's entries: lines of nothing else, in boxes that hold more than them. */
function timesOf(story: Story): Piece[] {
  const times = standing(story).filter(({ text, box }) => text.length <= 12 && timeOfDay.test(text) && !/^(?:t[dh]|dt)$/.test(box.name) && !(box.name === 'li' && box.end - box.first === 1));
  return times.length >= fewestTimes ? times : [];
}

const timeOfDay = /^\d{1,2}(?::|\.|h|\s?h\s)\d{2}(?:\s?(?:uhr|h|[ap]\.?m\.?))?$/i;
const fewestTimes = 3;

/** "Share Tweet Submit": buttons whose words stand in one line. */
function isRowOfLabels(text: string): boolean {
  if (text.length > longestRow) return false;
  const words = text.split(/[\s|·•,/]+/).filter((word) => word !== '');
  if (words.length < 3) return false;
  let shares = 0;
  for (const word of words) {
    const kind = matchLine(word)?.alone;
    if (!kind) return false;
    if (kind === 'share') shares++;
  }
  return shares >= 2;
}

/** Characters. */
const longestRow = 80;

/** Lines that are furniture by their words alone, wherever they stand: "- Advertisement -", "Read also: …", the hours of a ticker. */
export const dropLabels: Pass = {
  name: 'drop-labels',
  run(story) {
    drop(story, timesOf(story), { reason: 'date', rule: this.name });
    for (const piece of standing(story)) {
      const { match, chars } = story.traits[piece.index]!;
      if (!match) {
        if (isRowOfLabels(piece.text)) drop(story, piece, { reason: 'share', rule: this.name });
        continue;
      }
      if (match.alone) drop(story, piece, { reason: match.alone, rule: this.name });
      else if (match.starts && chars <= longestStart) drop(story, piece, { reason: match.starts, rule: this.name });
    }
  },
};
