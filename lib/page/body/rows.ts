import { attributeOf } from '../named-element.ts';
import { said } from './class-words.ts';
import { makeOf, type Box, type Outline, type Piece } from './outline.ts';
import { ofStories, ownParts } from './own-parts.ts';
import type { Traits } from './traits.ts';

/** Prose shorter than this tells nothing of the rows beside it. Characters. */
const shortProse = 80;
/** Log-odds that a short last sentence may be below the line: "Talks go on." */
const lastWords = 1.5;

/**
 * Pieces that a model took for no story and that the pieces beside them speak for: prose in boxes of its own, each as deep as its
 * kept neighbours (templates that wrap every paragraph), and a short sentence right behind a kept paragraph of the same make.
 */
export function spokenFor(outline: Outline, traits: Traits[], scores: Float64Array, threshold: number): Set<number> {
  const { pieces } = outline;
  const kept = (at: number): boolean => scores[at]! > threshold;
  const rows = new Map<Box, { prose: number[]; short: number[]; kept: number }>();
  const saved = new Set<number>();
  for (const piece of pieces) {
    const at = piece.index;
    const trait = traits[at]!;
    if (piece.kind !== 'text' || piece.hidden) continue;
    if (trait.chars < shortProse && isLastSentence(outline, traits, scores, at, threshold)) saved.add(at);
    if (!plain(trait)) continue;
    const row = rowOf(piece);
    const group = row?.parent ? (rows.get(row.parent) ?? { prose: [], short: [], kept: 0 }) : null;
    if (group) rows.set(row!.parent!, group);
    if (trait.chars < shortProse) {
      if (group && !trait.startsLower) group.short.push(at);
      continue;
    }
    if (!group) continue;
    group.prose.push(at);
    if (kept(at)) group.kept++;
  }
  for (const { prose, short, kept: count } of rows.values()) {
    if (count < 2 || count * 5 < prose.length) continue;
    for (const at of prose) if (!kept(at)) saved.add(at);
    for (const at of short) if (!kept(at) && (kept(at - 1) || saved.has(at - 1))) saved.add(at);
  }
  for (const at of between(outline, traits, scores, threshold)) saved.add(at);
  for (const at of siblings(outline, traits, scores, threshold)) saved.add(at);
  for (const at of ownParts(outline, traits, scores, threshold)) saved.add(at);
  const first = firstLine(outline, traits, scores, threshold);
  if (first !== null) saved.add(first);
  for (const at of mates(outline, traits, scores, threshold, saved)) saved.add(at);
  return saved;
}

/** A short sentence right behind a kept paragraph of its make and names, both ending as sentences do; Thai has no mark for that. */
function isLastSentence({ pieces }: Outline, traits: Traits[], scores: Float64Array, at: number, threshold: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]!];
  const trait = traits[at]!;
  if (!before || !(scores[at - 1]! > threshold) || scores[at]! > threshold || !(scores[at]! > threshold - lastWords)) return false;
  if (before.box === piece.box || !sameMake(before, piece) || trait.says !== traits[at - 1]!.says || !trait.inReach) return false;
  if (trait.linkDensity >= 0.2 || trait.match || trait.date || trait.namesAuthor || trait.repeats || trait.startsLower) return false;
  return (trait.endsSentence && traits[at - 1]!.endsSentence) || (endsInThai.test(piece.text) && endsInThai.test(before.text));
}

const endsInThai = /[\u0e00-\u0e7f]["”’»)]?$/;

/** Paragraphs of one make, classes and all, or between others in one box where there are none, of which more are kept: a wall of teasers below makes the model doubt them all. */
function siblings({ pieces }: Outline, traits: Traits[], scores: Float64Array, threshold: number): number[] {
  const groups = new Map<string, { named: boolean; last: number; kept: number; doubtful: number[]; weight: number; keptWeight: number }>();
  for (const piece of pieces) {
    const { index } = piece;
    const trait = traits[index]!;
    if (piece.kind !== 'text' || piece.hidden || trait.weight < shortProse) continue;
    const make = makeOf(piece);
    const named = /\.\w/.test(make);
    const key = named ? make : `${make} ${slotOf(piece).parent?.index ?? 0}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { named, last: -1, kept: 0, doubtful: [], weight: 0, keptWeight: 0 }));
    group.weight += trait.weight;
    if (scores[index]! > threshold) {
      group.kept++;
      group.last = index;
      group.keptWeight += trait.weight;
    } else if (scores[index]! > threshold - doubt && isProse(trait)) group.doubtful.push(index);
  }
  return [...groups.values()].flatMap(({ named, last, kept, doubtful, weight, keptWeight }) =>
    kept < fewestSiblings || keptWeight < (named ? shareOfNamed : shareOfNameless) * weight ? [] : named ? doubtful : doubtful.filter((at) => at < last));
}

/** Log-odds that a paragraph may be below the line where its siblings speak for it. */
const doubt = 2;
const fewestSiblings = 2;
const shareOfNamed = 0.3;
const shareOfNameless = 0.6;

/** Subheads, quotes, lines and items that nearly passed and have kept text on both sides: a story's own parts. */
function between({ pieces }: Outline, traits: Traits[], scores: Float64Array, threshold: number): number[] {
  const keptBeside = (at: number, step: -1 | 1): boolean => {
    for (let steps = 1, next = at + step; steps <= besides; steps++, next += step) if (scores[next]! > threshold) return true;
    return false;
  };
  return pieces
    .filter(({ index, kind, hidden, box }) => {
      const { chars } = traits[index]!;
      if (kind !== 'text' || hidden || !isUnmarked(traits[index]!)) return false;
      const heading = /^h[2-6]$/.test(box.name);
      if (scores[index]! > threshold || !(scores[index]! > threshold - (heading ? nearMissOfHeadings : nearMiss))) return false;
      return (!heading || chars <= longestSubhead) && keptBeside(index, -1) && keptBeside(index, 1);
    })
    .map(({ index }) => index);
}

/** A line right above the first kept paragraph, in its box and of its make, that all but passed: nothing about it says furniture. */
function firstLine({ pieces }: Outline, traits: Traits[], scores: Float64Array, threshold: number): number | null {
  const at = scores.findIndex((score) => score > threshold) - 1;
  const [line, below] = [pieces[at], pieces[at + 1]];
  if (!line || !below || line.kind !== 'text' || line.hidden || line.box.parent !== below.box.parent || !sameMake(line, below)) return null;
  const { date, namesAuthor, address } = traits[at]!;
  if (!isUnmarked(traits[at]!) || date || namesAuthor || address) return null;
  return scores[at]! > threshold - nearMissOfFirst ? at : null;
}

/** Short lines of one make, of which nearly all are kept: headings and signatures of entries, the first or last of which the model doubts. */
function mates({ pieces }: Outline, traits: Traits[], scores: Float64Array, threshold: number, saved: Set<number>): number[] {
  const groups = new Map<string, { kept: number; doubtful: number[] }>();
  for (const piece of pieces) {
    const { index } = piece;
    const trait = traits[index]!;
    if (piece.kind !== 'text' || piece.hidden || trait.chars > longestSubhead || !isUnmarked(trait, ofStories | ofEntries)) continue;
    const make = makeOf(piece);
    if (!/^h[2-6]|^[a-z]+\d?\.\w/.test(make)) continue;
    let group = groups.get(make);
    if (!group) groups.set(make, (group = { kept: 0, doubtful: [] }));
    if (scores[index]! > threshold || saved.has(index)) group.kept++;
    else group.doubtful.push(index);
  }
  return [...groups.values()].flatMap(({ kept, doubtful }) =>
    kept >= fewestMates && doubtful.length * 2 <= kept ? doubtful.filter((at) => scores[at]! > threshold - doubt) : []);
}

const fewestMates = 2;
/** Names that boxes of entries have: a ticker is a widget to most. */
const ofEntries = said.widget | said.facts;

/** Log-odds. A heading says little by itself: what stands below it counts. */
const nearMiss = 1.5;
const nearMissOfHeadings = 3.5;
const nearMissOfFirst = 0.5;
const longestSubhead = 120;
/** Pieces to look at on each side: an advert or a picture may stand between a subhead and its paragraph. */
const besides = 3;

/** No link, no words of furniture, no name that a story's own parts do not have, not said before. */
const isUnmarked = ({ linkDensity, match, says, repeats }: Traits, names: number = ofStories): boolean => linkDensity <= 0.2 && !match && (says & ~names) === 0 && !repeats;

const isProse = (trait: Traits): boolean => isUnmarked(trait) && trait.endsSentence && !trait.date && !trait.namesAuthor && trait.inReach;

const plain = ({ endsSentence, linkDensity, match, date, namesAuthor, says, inReach }: Traits): boolean =>
  endsSentence && linkDensity < 0.2 && !match && !date && !namesAuthor && says === 0 && inReach;

/** The outermost box around a piece that holds nothing else, at least its own. */
function slotOf({ box }: Piece): Box {
  let slot = box;
  while (slot.parent?.parent && slot.parent.end - slot.parent.first === 1) slot = slot.parent;
  return slot;
}

/** The same; null where it is not two boxes further out than the piece's own element. */
function rowOf(piece: Piece): Box | null {
  const slot = slotOf(piece);
  return piece.box.depth - slot.depth >= 2 ? slot : null;
}

const sameMake = (a: Piece, b: Piece): boolean => a.box.name === b.box.name && attributeOf(a.box.element, 'class') === attributeOf(b.box.element, 'class') && a.box.depth === b.box.depth;
