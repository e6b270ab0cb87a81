import { articleOf } from '../body/boxes-around.ts';
import type { Box, Piece } from '../body/outline.ts';
import { tag } from '../body/traits.ts';
import { attributeOf } from '../named-element.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** A heading this like a title candidate names the page's own story. */
const alike = 0.6;

/** An article with less text of its own, in characters (of an alphabet) or as a share of the page, is a frame or a teaser around the story. */
const fewest = 200;
const least = 0.1;

/** Other articles on the page: endless scroll, archives, lists of whole posts. The one whose heading is the page's title stays. */
export const dropSecondStory: Pass = {
  name: 'drop-second-story',
  run(story) {
    for (const card of labelledCards(story)) drop(story, card, { reason: 'related', rule: this.name });
    for (const box of boxesBelow(story)) drop(story, box, { reason: 'other-story', rule: this.name });
    const own = ownArticle(story);
    if (!own) return;
    const headed = new Map<Box, boolean>();
    for (const piece of standing(story)) {
      const article = articleOf(piece.box);
      if (!article || article === own || isInside(own, article)) continue;
      if (!headed.has(article)) headed.set(article, hasHeading(story, article));
      if (headed.get(article)) drop(story, piece, { reason: 'other-story', rule: this.name });
    }
  },
};

/** Boxes of the make of the one around the page's headline and text, beside it and each with a headline and prose of its own: endless scroll without article elements. */
function boxesBelow({ outline, traits, why }: Story): Box[] {
  const { pieces } = outline;
  const headlines = pieces.filter(({ index, kind, hidden }) => kind === 'text' && !hidden && traits[index]!.tags & tag.bigHeading);
  if (headlines.length < 2) return [];
  const own = headlines.find(({ index }) => traits[index]!.titleLikeness > alike);
  if (!own) return [];
  const found: Box[] = [];
  for (const other of headlines) {
    if (other.index < own.index || traits[other.index]!.titleLikeness > alike) continue;
    for (let box: Box | null = own.box; box?.parent; box = box.parent) {
      if (box.parent.end <= other.index) continue;
      const beside = childAround(other.box, box.parent);
      if (beside && beside !== box && looksOf(beside) === looksOf(box) && proseIn(box) >= fewest && proseIn(beside) >= fewestBelow && (isDated(other, beside) || traits[other.index]!.linkDensity > 0.5)) found.push(beside);
      break;
    }
  }
  return found;

  /** A headline of another story has a date beside it; that of a chapter has none. */
  function isDated({ index }: Piece, box: Box): boolean {
    for (let at = Math.max(box.first, index - 3); at < Math.min(box.end, index + 6); at++) if (pieces[at]!.kind === 'text' && traits[at]!.date && traits[at]!.weight <= longestDate) return true;
    return false;
  }

  function proseIn(box: Box): number {
    let sum = 0;
    for (let at = box.first; at < box.end; at++) if (pieces[at]!.kind === 'text' && !why[at] && traits[at]!.weight > 60 && traits[at]!.linkDensity < 0.5) sum += traits[at]!.weight;
    return sum;
  }
}

const fewestBelow = 60;
const longestDate = 80;

function childAround(from: Box, parent: Box): Box | null {
  for (let box: Box | null = from; box; box = box.parent) if (box.parent === parent) return box;
  return null;
}

/** The article element with the title in it, and with text that stands. */
function ownArticle(story: Story): Box | null {
  let best: Box | null = null;
  let most = alike;
  for (const piece of story.outline.pieces) {
    const { tags, titleLikeness } = story.traits[piece.index]!;
    if (!(tags & tag.heading) || titleLikeness <= most) continue;
    const article = articleOf(piece.box);
    if (!article) continue;
    let holds = 0;
    for (const other of story.outline.pieces.slice(article.first, article.end)) if (!story.why[other.index] && story.traits[other.index]!.weight > 60 && articleOf(other.box) === article) holds += story.traits[other.index]!.weight;
    if (holds < Math.max(fewest, least * story.outline.chars)) continue;
    most = titleLikeness;
    best = article;
  }
  return best;
}

/** Boxes of one make behind a heading that announces other stories ("You may also like"), up to the end of the box around them. */
function labelledCards({ outline, traits }: Story): Box[] {
  const { boxes, pieces } = outline;
  const labels = new Map<Box, number>();
  for (const { index, box, kind } of pieces) {
    const { match, tags } = traits[index]!;
    const spoken = match?.alone ?? match?.starts;
    if (kind === 'text' && box.parent && tags & tag.heading && (spoken === 'related' || spoken === 'read-more')) labels.set(box.parent, index);
  }
  const behind = new Map<Box, Box[]>();
  for (const box of boxes) {
    const label = box.parent ? labels.get(box.parent) : undefined;
    if (label === undefined || box.first <= label || box.end === box.first) continue;
    const group = behind.get(box.parent!);
    if (group) group.push(box);
    else behind.set(box.parent!, [box]);
  }
  // one kind of element and first class, several of them, none a lone paragraph: cards
  return [...behind.values()].filter((group) => group.length >= fewestCards && new Set(group.map(looksOf)).size === 1 && group.every((box) => box.end - box.first >= 2)).flat();
}

const looksOf = ({ name, element }: Box): string => `${name} ${/\S+/.exec(attributeOf(element, 'class') ?? '')?.[0] ?? ''}`;

const fewestCards = 2;

const hasHeading = (story: Story, article: Box): boolean => {
  for (let at = article.first; at < article.end; at++) if (story.traits[at]!.tags & tag.heading && articleOf(story.outline.pieces[at]!.box) === article) return true;
  return false;
};

const isInside = (inner: Box, outer: Box): boolean => inner.first >= outer.first && inner.end <= outer.end && inner.depth > outer.depth;
