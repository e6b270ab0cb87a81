import { makeOf, type Box, type Piece } from '../body/outline.ts';
import { heaviest } from '../body/find-body.ts';
import { tag } from '../body/traits.ts';
import { attributeOf } from '../named-element.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** Less of the story's text in one box tells nothing of what stands below it. */
const mostInOne = 0.5;
/** Characters (of an alphabet) of a name over a remark. */
const longestName = 40;
/** Pieces of one remark: its name, its time, its words. */
const longestRemark = 5;
/** Pieces of an imprint. */
const longestImprint = 8;
/** Log-odds from which the model has no doubt that a piece is story. */
const sure = 2;
/** The same for what may be a remark as well as a step or a chapter. */
const doubtful = 1.25;
/** Pieces of a story that may have remarks below it, and their share of its text. */
const fewestAbove = 3;
const mostRemarks = 0.4;
/** Pieces between headline and story in which a byline may stand. */
const reach = 12;

/** What stands below the story in boxes of its own, without a name to tell it by: the publisher's imprint beside a copyright line, the box that begins with the author's name, remarks of readers under theirs. */
export const dropBelow: Pass = {
  name: 'drop-below',
  run(story) {
    const pieces = standing(story);
    const main = mainRows(story, pieces);
    const last = pieces.findLast((piece) => rowsOf(piece) === main);
    if (!last) return;
    const above = pieces.filter((piece) => piece.index <= last.index);
    if (weigh(story, above.filter((piece) => rowsOf(piece) === main)) < mostInOne * weigh(story, above)) return;
    const remarks = above.length >= fewestAbove ? remarksIn(story, last.index) : new Set<number>();
    if (weigh(story, pieces.filter(({ index }) => remarks.has(index))) > mostRemarks * weigh(story, above)) remarks.clear();
    for (const piece of pieces) {
      if (piece.index <= last.index) continue;
      const reason = remarks.has(piece.index) ? 'comments' : besideCopyright(story, piece, last.index) ? 'copyright' : beginsWithAuthor(story, piece, pieces[0]!) ? 'author-box' : null;
      if (reason) drop(story, piece, { reason, rule: this.name });
    }
  },
};

const weigh = ({ traits }: Story, pieces: Piece[]): number => pieces.reduce((sum, { index }) => sum + traits[index]!.weight, 0);

function mainRows(story: Story, pieces: Piece[]): string | null {
  const sums = new Map<string, number>();
  for (const piece of pieces) sums.set(rowsOf(piece), (sums.get(rowsOf(piece)) ?? 0) + story.traits[piece.index]!.weight);
  return heaviest(sums);
}

/** Which rows the piece is one of: elements of one name and class in one box; for lines between breaks the box they stand in. */
function rowsOf({ box }: Piece): string {
  if (box.end - box.first > 1) return String(box.index);
  let slot = box;
  while (slot.parent?.parent && slot.parent.end - slot.parent.first === 1) slot = slot.parent;
  return `${slot.parent?.index ?? 0} ${slot.name} ${attributeOf(slot.element, 'class') ?? ''} ${box.name}`;
}

/** Whether the box around, all of it below the story, has a copyright line. */
function besideCopyright({ traits }: Story, { box }: Piece, last: number): boolean {
  for (let around: Box | null = box; around?.parent && around.first > last && around.end - around.first <= longestImprint; around = around.parent) {
    for (let at = around.first; at < around.end; at++) {
      const { match, tags } = traits[at]!;
      if (tags & (tag.caption | tag.figure)) continue;
      if (match?.alone === 'copyright' || match?.starts === 'copyright') return true;
    }
  }
  return false;
}

/** "Ada Lund has reported …", where a short line between headline and story names her. */
function beginsWithAuthor({ outline, traits, scores, hints, why }: Story, { index, text, box }: Piece, first: Piece): boolean {
  const name = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|d[aei]|v[ao]n|al|el|bin)[\p{L}.'’-]*){1,3}/u.exec(text)?.[0].toLowerCase().split(' ');
  if (!name || scores[index]! > sure || box.end - box.first > longestRemark || !traits[index]!.endsSentence) return false;
  const full = name.join(' ');
  if (hints.credited.some((author) => full.startsWith(author))) return true;
  const short = name.slice(0, 2).join(' ');
  for (let at = Math.max(0, first.index - reach); at < first.index; at++) {
    const line = outline.pieces[at]!;
    if (line.kind === 'text' && why[at] && why[at]!.reason !== 'title' && why[at]!.reason !== 'caption' && line.text.length <= 2 * longestName && line.text.toLowerCase().includes(short)) return true;
  }
  return false;
}

/** Steps, ingredients and results look like remarks. */
const ofLists = new Set(['ul', 'ol', 'li', 'dl', 'table', 'tbody', 'tr', 'td']);

/** Boxes of one make side by side, each with a short line that is no sentence over a few words. */
function remarksIn({ outline, traits, scores }: Story, last: number): Set<number> {
  const groups = new Map<string, Box[]>();
  for (const box of outline.boxes) {
    if (box.first <= last || !box.parent || ofLists.has(box.name) || box.end - box.first < 2 || box.end - box.first > longestRemark) continue;
    const texts = outline.pieces.slice(box.first, box.end).filter(({ kind, hidden }) => kind === 'text' && !hidden);
    const [name, ...words] = texts;
    if (!name || words.length === 0 || /^h\d$/.test(name.box.name) || texts.some(({ index }) => traits[index]!.tags & tag.list) || traits[name.index]!.weight > longestName || traits[name.index]!.endsSentence) continue;
    if (!/\p{L}{2}/u.test(name.text) || words.some(({ index }) => scores[index]! > doubtful) || !words.some(({ index }) => traits[index]!.endsSentence)) continue;
    const key = `${box.parent.index} ${makeOf(name)}`;
    groups.set(key, [...(groups.get(key) ?? []), box]);
  }
  const found = new Set<number>();
  for (const boxes of groups.values()) if (boxes.length >= 2) for (const box of boxes) for (let at = box.first; at < box.end; at++) found.add(at);
  return found;
}
