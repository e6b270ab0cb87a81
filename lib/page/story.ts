import type { Decision } from '../model/article.ts';
import type { Hints } from './body/hints.ts';
import type { Box, Outline, Piece } from './body/outline.ts';
import type { Traits } from './body/traits.ts';
import { attributeOf } from './named-element.ts';
import type { Page } from './page.ts';

/** Why a piece goes. */
export interface Why {
  /** Kind of furniture, or what else it is: advert, newsletter, hidden, title, caption, outside, … */
  reason: string;
  /** Name of the pass. */
  rule: string;
  numbers?: Record<string, number>;
}

/** How hard one attempt tries: the retries of extract.ts are a list of these. */
export interface Attempt {
  name: string;
  /** Log-odds of being story up to which a piece goes. */
  threshold: number;
  /** The whole page instead of the box found. */
  wholeBody: boolean;
}

/** What the passes work on: the pieces of a page, and which of them have been dropped. The page's tree stays as it is. */
export interface Story {
  page: Page;
  outline: Outline;
  hints: Hints;
  traits: Traits[];
  attempt: Attempt;
  /** The box the story is in, once it is found. */
  body: Box | null;
  /** Log-odds of each piece being story, once the model was asked; NaN where there is no text. */
  scores: Float64Array;
  /** By index of the piece; undefined while it stays. */
  why: (Why | undefined)[];
}

/** One step of the plan. Looks only at pieces that still stand, and may run twice without another effect. */
export interface Pass {
  name: string;
  run(story: Story): void;
}

export function newStory(page: Page, outline: Outline, hints: Hints, traits: Traits[], attempt: Attempt): Story {
  const why: (Why | undefined)[] = [];
  for (let at = 0; at < outline.pieces.length; at++) why.push(undefined);
  return { page, outline, hints, traits, attempt, body: null, scores: new Float64Array(outline.pieces.length), why };
}

/** The one way out of the story. What is gone already keeps its first reason. */
export function drop(story: Story, what: Piece | Box | Iterable<Piece>, why: Why): void {
  if ('first' in what) {
    for (let at = what.first; at < what.end; at++) story.why[at] ??= why;
  } else if ('index' in what) story.why[what.index] ??= why;
  else for (const piece of what) story.why[piece.index] ??= why;
}

/** Text pieces that still stand, in order. */
export function standing(story: Story): Piece[] {
  const { outline, why } = story;
  const found: Piece[] = [];
  for (const piece of outline.pieces) if (piece.kind === 'text' && why[piece.index] === undefined) found.push(piece);
  return found;
}

/** What became of every piece of visible text, as data. `source`: where the text came from when it is not on the page. */
export function decisionsOf(story: Story, source: string | null): Decision[] {
  const decisions: Decision[] = [];
  for (const piece of story.outline.pieces) {
    if (piece.kind !== 'text') continue;
    const why = story.why[piece.index];
    decisions.push({
      verdict: why ? 'dropped' : 'kept',
      reason: why?.reason ?? 'story',
      rule: why?.rule ?? story.attempt.name,
      path: source === null ? pathOf(piece.box) : `${source}: ${pathOf(piece.box)}`,
      chars: piece.text.length,
      text: piece.text.slice(0, 200).toWellFormed(),
      ...(why?.numbers ? { numbers: why.numbers } : {}),
    });
  }
  return decisions;
}

/** The last four boxes with their first class. */
function pathOf(box: Box): string {
  const parts: string[] = [];
  for (let at: Box | null = box; at && parts.length < 4; at = at.parent) {
    const names = attributeOf(at.element, 'class')?.trim().split(/\s+/, 1)[0] ?? '';
    parts.push(names ? `${at.name}.${names.slice(0, 60)}` : at.name);
  }
  return parts.toReversed().join(' > ');
}
