import { isWithin } from '../body/boxes-around.ts';
import { frameOf, isDataTable } from '../body/data-table.ts';
import type { Box, Piece } from '../body/outline.ts';
import { reasonOf } from '../body/reason.ts';
import { spokenFor } from '../body/rows.ts';
import { isCorrectionNote } from '../is-correction-note.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** A list with more of its text in links leads elsewhere, whatever announces it. */
const linkShare = 0.5;

/** Pieces that the model takes for no part of the story; a list that the paragraph before it announces ("three steps:") stays with it, a table of data between kept paragraphs too, and so do what its neighbours speak for and a note on the story's mistakes. */
export const dropUnlikely: Pass = {
  name: 'drop-unlikely',
  run(story) {
    const { scores, traits, attempt } = story;
    const announced = announcedLists(story);
    const saved = spokenFor(story.outline, traits, scores, attempt.threshold);
    for (const piece of standing(story)) {
      const score = scores[piece.index]!;
      if (score > attempt.threshold || announced[piece.index] || saved.has(piece.index) || isOwnCorrection(story, piece)) continue;
      drop(story, piece, { reason: reasonOf(traits[piece.index]!), rule: this.name, ...(Number.isNaN(score) ? {} : { numbers: { score: Math.round(score * 100) / 100 } }) });
    }
  },
};

/** A note on the story's own mistakes is part of it, whatever box it stands in. */
function isOwnCorrection({ scores, traits, attempt }: Story, { index, text }: Piece): boolean {
  return scores[index]! > attempt.threshold - nearMiss && traits[index]!.endsSentence && traits[index]!.chars >= shortest && isCorrectionNote(text);
}

/** Log-odds. */
const nearMiss = 3;

/** 1 for pieces of such lists and tables, by index. */
function announcedLists(story: Story): Uint8Array {
  const { outline, scores, traits, why, attempt } = story;
  const announced = new Uint8Array(outline.pieces.length);
  for (const box of outline.boxes) {
    const frame = box.name === 'table' ? frameOf(box) : null;
    if (frame && isBetween(story, box, frame)) announced.fill(1, frame.first, frame.end);
    if ((box.name !== 'ul' && box.name !== 'ol') || box.end === box.first || box.linkChars > box.chars * linkShare) continue;
    const before = outline.pieces[box.first - 1];
    if (!before || before.kind !== 'text' || before.box.parent !== box.parent || why[before.index]) continue;
    if (traits[before.index]!.endsColon && scores[before.index]! > attempt.threshold) announced.fill(1, box.first, box.end);
  }
  return announced;
}

/** A table of data with kept text of the box around it before and behind. */
function isBetween({ outline, scores, traits, why, attempt }: Story, table: Box, frame: Box): boolean {
  if (table.end - table.first < fewestCells || table.linkChars > table.chars * linkShare || table.says !== 0) return false;
  const beside = [outline.pieces[frame.first - 1], outline.pieces[frame.end]];
  const keptBeside = beside.every((piece) => piece?.kind === 'text' && !why[piece.index] && scores[piece.index]! > attempt.threshold && traits[piece.index]!.weight > shortest && isWithin(piece.box, frame.parent));
  return keptBeside && isDataTable(table, outline);
}

const fewestCells = 6;
/** Characters of a paragraph beside a table. */
const shortest = 40;
