import { attributeOf } from '../named-element.ts';
import type { Box, Outline } from './outline.ts';

/** How each box, by its index, stands to one box and those around it. A box comes behind the one around it, which is all that has to be asked. */
export interface Steps {
  /** The one box, and outwards. */
  chain: Box[];
  /** Steps out to the first box of the chain, or beyond the outermost where there is none. */
  up: Int32Array;
  /** That box's place in the chain; -1 where there is none. */
  down: Int32Array;
}

export function stepsTo({ boxes }: Outline, innermost: Box | null): Steps {
  const steps: Steps = { chain: [], up: new Int32Array(boxes.length), down: new Int32Array(boxes.length).fill(-1) };
  for (let box = innermost; box; box = box.parent) steps.down[box.index] = steps.chain.push(box) - 1;
  for (const { index, parent } of boxes) {
    if (steps.down[index]! >= 0) continue;
    steps.up[index] = parent ? steps.up[parent.index]! + 1 : 1;
    if (parent) steps.down[index] = steps.down[parent.index]!;
  }
  return steps;
}

/** Of each box, by its index: what it is one of many of. */
export interface Cards {
  /** Boxes of its make beside it that hold several pieces, itself counted. */
  likes: Int32Array;
  /** Itself or the box around it that has most of its like, at least three; of equals the innermost. */
  card: (Box | null)[];
  /** `<article>` elements around it, itself counted. */
  articles: Int32Array;
}

/** Fewest pieces and characters that make a box a card among cards. */
const cardPieces = 2;
const cardChars = 40;
const fewestLikes = 3;

export function cardsOf({ boxes }: Outline): Cards {
  const likes = likesOf(boxes);
  const articles = new Int32Array(boxes.length);
  const card: (Box | null)[] = [];
  for (const box of boxes) {
    const { index, parent } = box;
    if (!parent) {
      card.push(null);
      continue;
    }
    articles[index] = articles[parent.index]! + (box.name === 'article' ? 1 : 0);
    const outer = card[parent.index]!;
    card.push(likes[index]! >= Math.max(fewestLikes, outer ? likes[outer.index]! : 0) ? box : outer);
  }
  return { likes, card, articles };
}

function likesOf(boxes: Box[]): Int32Array {
  const counts = new Map<string, number>();
  const makes: string[] = [];
  for (const { parent, first, end, chars, name, element } of boxes) {
    const make = parent && end - first >= cardPieces && chars >= cardChars ? `${parent.index} ${name} ${attributeOf(element, 'class') ?? ''}` : '';
    makes.push(make);
    if (make !== '') counts.set(make, (counts.get(make) ?? 0) + 1);
  }
  const likes = new Int32Array(boxes.length);
  for (let at = 0; at < likes.length; at++) if (makes[at] !== '') likes[at] = counts.get(makes[at]!)!;
  return likes;
}

/** The innermost box of this name, itself or around. */
export function nearest(from: Box | null, name: string): Box | null {
  for (let box = from; box; box = box.parent) if (box.name === name) return box;
  return null;
}

export const articleOf = (from: Box | null): Box | null => nearest(from, 'article');

/** Whether a box is another or in it. */
export function isWithin(from: Box, around: Box | null): boolean {
  for (let box: Box | null = from; box; box = box.parent) if (box === around) return true;
  return false;
}
