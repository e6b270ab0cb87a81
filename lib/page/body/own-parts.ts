import { attributeOf } from '../named-element.ts';
import { isWithin } from './boxes-around.ts';
import { said } from './class-words.ts';
import { frameOf, isDataTable } from './data-table.ts';
import { heaviest } from './find-body.ts';
import { makeOf, type Box, type Outline, type Piece } from './outline.ts';
import type { Traits } from './traits.ts';

/** Indexes of what is no prose, stands in the box of the story's paragraphs and is doubted for its looks: lists, tables of data, lines with a number typed before them, quoted posts of networks. */
export function ownParts(outline: Outline, traits: Traits[], scores: Float64Array, threshold: number): number[] {
  const main = mainBox(outline.pieces, traits, scores, threshold);
  if (!main) return [];
  const around: Around = { outline, traits, scores, threshold, main };
  return [...ownLists(around), ...ownTables(around), ...numberedLines(around), ...postsAmong(around)];
}

interface Around {
  outline: Outline;
  traits: Traits[];
  scores: Float64Array;
  threshold: number;
  main: { box: Box; first: number };
}

/** Names that a story's own parts have. */
export const ofStories = said.body | said.article | said.paragraph | said.quote | said.title | said.summary | said.header;

/** Share of text in links: of a list, and of a table, whose names often are. */
const listLinks = 0.2;
const tableLinks = 0.5;
/** Mean log-odds of what is kept, and log-odds of an item that no neighbour speaks for. */
const listScore = -3;
const hopeless = -9;
/** Log-odds of the line that announces a table. */
const nearMiss = 1.5;

/** Steps, results, names; with the heading over them. */
function ownLists({ outline: { pieces, boxes }, traits, scores, threshold, main }: Around): number[] {
  const found: number[] = [];
  for (const list of boxes) {
    if ((list.name !== 'ul' && list.name !== 'ol') || !(isOwnPart(list, main.box) ? list.first >= main.first : standsBetween(list, main.box, scores, threshold)) || list.linkChars > list.chars * listLinks || list.says & ~ofStories) continue;
    const items = pieces.slice(list.first, list.end).map(({ index }) => index);
    if (items.some((at) => traits[at]!.match || traits[at]!.says & ~ofStories || !(scores[at]! > hopeless)) || meanOf(scores, items) < listScore) continue;
    found.push(...items);
    const over = pieces[list.first - 1];
    if (over && over.box.parent === list.parent && /^h[2-6]$/.test(over.box.name) && !traits[over.index]!.match && scores[over.index]! > listScore) found.push(over.index);
  }
  return found;
}

/** Stands right in the box, or in one of its own with no more than headings and further lists. */
function isOwnPart(list: Box, main: Box): boolean {
  if (list.parent === main) return true;
  const frame = list.parent;
  return frame !== null && frame.name !== 'li' && !(frame.says & ~ofStories) && frame.chars <= longestFrame && isWithin(list, main);
}

/** In a box of its own beside the story's, with kept text above it and below. */
function standsBetween({ parent: frame, first, end }: Box, main: Box, scores: Float64Array, threshold: number): boolean {
  if (!frame || frame.parent !== main.parent || frame.says & ~ofStories || frame.chars > longestFrame) return false;
  const isKept = (at: number): boolean => scores[at]! > threshold;
  return [first - 2, first - 1].some(isKept) && [end, end + 1].some(isKept);
}

/** Characters of a box that is there for a list. */
const longestFrame = 1500;

/** Standings, figures, fixtures; with the line over them. What cells and rows are named says nothing: "player" is no video where a row is one's. */
function ownTables({ outline, traits, scores, threshold, main }: Around): number[] {
  const found: number[] = [];
  for (const table of outline.boxes) {
    if (table.name !== 'table' || table.says & ~ofStories || table.linkChars > table.chars * tableLinks) continue;
    const frame = frameOf(table);
    if (frame.parent !== main.box || frame.first < main.first || !isDataTable(table, outline)) continue;
    const cells = outline.pieces.slice(table.first, table.end).filter(({ kind }) => kind === 'text').map(({ index }) => index);
    if (cells.filter((at) => traits[at]!.match).length * fewMatches > cells.length || meanOf(scores, cells) < listScore) continue;
    found.push(...cells);
    const over = outline.pieces[frame.first - 1];
    if (over && over.kind === 'text' && over.box.parent === main.box && scores[over.index]! > threshold - nearMiss && !traits[over.index]!.match && (traits[over.index]!.says & ~ofStories) === 0) found.push(over.index);
  }
  return found;
}

/** One cell in so many may read like furniture ("Video", "Home"). */
const fewMatches = 5;

/** "1) …", "2. …": paragraphs that count from one, with what stands between them and as much behind the last. */
function numberedLines({ outline: { pieces }, traits, scores, main }: Around): number[] {
  const own = pieces.filter(({ index, kind, hidden, box }) => kind === 'text' && !hidden && index > main.first && box.parent === main.box);
  const places = own.flatMap((piece, place) => (typed.test(piece.text) ? [place] : []));
  const found: number[] = [];
  for (let from = 0; from < places.length; from++) {
    if (numberOf(own[places[from]!]!) !== 1) continue;
    let to = from;
    while (to + 1 < places.length && numberOf(own[places[to + 1]!]!) === numberOf(own[places[to]!]!) + 1 && makeOf(own[places[to + 1]!]!) === makeOf(own[places[from]!]!)) to++;
    if (to - from + 1 < fewestLines) continue;
    const last = places[to]! + (places[to]! - places[to - 1]!);
    const run = own.slice(places[from], last).map(({ index }) => index);
    if (meanOf(scores, run) >= listScore) found.push(...run.filter((at) => !traits[at]!.match && scores[at]! > hopeless));
    from = to;
  }
  return found;
}

const typed = /^\d{1,3}[.)]\s/;
const fewestLines = 3;
const numberOf = ({ text }: Piece): number => Number.parseInt(text, 10);

/** Posts of networks that are quoted among the paragraphs, with the line that says whose they are. */
function postsAmong({ outline: { pieces, boxes }, traits, scores, main }: Around): number[] {
  const found: number[] = [];
  for (const post of boxes) {
    if (post.name !== 'blockquote' || post.first < main.first || !postNames.test(attributeOf(post.element, 'class') ?? '') || !isWithin(post, main.box)) continue;
    for (let at = post.first; at < post.end; at++) if (pieces[at]!.kind === 'text' && !traits[at]!.match && scores[at]! > hopeless) found.push(at);
  }
  return found;
}

/** Classes of the code that networks hand out for their posts. */
const postNames = /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|text-post-media|threads-post)(?:\s|$)/;

/** Characters of a paragraph that tells where the story stands. */
const shortProse = 80;

/** The box with most kept prose right in it, and its first kept piece. */
function mainBox(pieces: Piece[], traits: Traits[], scores: Float64Array, threshold: number): { box: Box; first: number } | null {
  const sums = new Map<Box, number>();
  const firsts = new Map<Box, number>();
  for (const { index, box } of pieces) {
    let { parent } = box;
    // what stands in items counts for the box that the list stands in
    for (let at: Box | null = box; at && listParts.test(at.name); at = at.parent) parent = at.parent;
    if (!parent || !(scores[index]! > threshold) || traits[index]!.weight < shortProse) continue;
    sums.set(parent, (sums.get(parent) ?? 0) + traits[index]!.weight);
    if (!firsts.has(parent)) firsts.set(parent, index);
  }
  const box = heaviest(sums);
  return box && { box, first: firsts.get(box)! };
}

const listParts = /^(?:li|ul|ol)$/;

const meanOf = (scores: Float64Array, some: number[]): number => some.reduce((sum, at) => sum + scores[at]!, 0) / some.length;
