import { countWords, cutText, foldSpace, readingMinutes } from '../text/words.ts';
import { readHints, type Hints } from './body/hints.ts';
import { outlineOf, type Outline } from './body/outline.ts';
import { readStateText } from './body/state-text.ts';
import { traitsOf, type Traits } from './body/traits.ts';
import type { Extracted, ExtractOptions, Metadata } from './extracted.ts';
import { findWall } from './find-wall.ts';
import { readMetadata } from './metadata/metadata.ts';
import type { Page } from './page.ts';
import { parsePage } from './parse.ts';
import { dropBelow } from './passes/drop-below.ts';
import { dropByline } from './passes/drop-byline.ts';
import { dropCaptions } from './passes/drop-captions.ts';
import { dropConsent } from './passes/drop-consent.ts';
import { dropHidden } from './passes/drop-hidden.ts';
import { dropLabels } from './passes/drop-labels.ts';
import { dropOrphanHeadings } from './passes/drop-orphan-headings.ts';
import { dropOrphanItems } from './passes/drop-orphan-items.ts';
import { dropPreamble } from './passes/drop-preamble.ts';
import { dropRepeats } from './passes/drop-repeats.ts';
import { dropRiskyLines } from './passes/drop-risky-lines.ts';
import { dropSecondStory } from './passes/drop-second-story.ts';
import { dropSiteNotes } from './passes/drop-site-notes.ts';
import { dropTitle } from './passes/drop-title.ts';
import { dropUnlikely } from './passes/drop-unlikely.ts';
import { findStory } from './passes/find-story.ts';
import { followSite } from './passes/follow-site.ts';
import { renderBlocks } from './render/blocks.ts';
import { escapeHtml } from './render/escape.ts';
import { postsOf, rolesOf } from './render/roles.ts';
import { decisionsOf, drop, newStory, standing, type Attempt, type Pass, type Story } from './story.ts';
import { judgeStory } from './verdict.ts';

/** Each step sees what the ones before it left. */
const plan: Pass[] = [dropConsent, dropHidden, findStory, followSite, dropLabels, dropSecondStory, dropUnlikely, dropOrphanItems, dropCaptions, dropTitle, dropPreamble, dropByline, dropBelow, dropSiteNotes, dropRiskyLines, dropRepeats, dropOrphanHeadings];

/** For texts that come without a page around them: nothing has to be found, only labels and calls go. */
const plainPlan: Pass[] = [dropHidden, dropLabels, dropTitle, dropRiskyLines, dropRepeats, dropOrphanHeadings];

/** How hard to try, in order: the next one is for pages where this one found next to nothing. */
const attempts: Attempt[] = [
  { name: 'strict', threshold: 0, wholeBody: false },
  { name: 'gentle', threshold: -2, wholeBody: false },
  { name: 'whole-body', threshold: -3.5, wholeBody: true },
];

/** Characters (of an alphabet) that are enough not to look further. */
const enough = 250;
/** What a page says to those without scripts is no longer than this where it is no story. */
const noteChars = 400;

/** Cuts the story out of a page. Never throws for anything a page may hold. */
export function extractArticle(source: string | Uint8Array, options: ExtractOptions): Extracted {
  const page = parsePage(source, options);
  const metadata = readMetadata(page, options);
  const hints = readHints(page, metadata);
  const outline = outlineOf(page);
  const traits = traitsOf(outline, hints);
  const own = storyOnPage(page, outline, hints, traits);
  const wall = findWall(own, metadata.title, weightOf(own));
  const blocked = wall !== null && wall !== 'paywall';
  const story = blocked ? own : contest(own, page, hints);
  if (blocked) drop(own, own.outline.pieces, { reason: wall, rule: 'find-wall' });
  else if (story !== own) drop(own, own.outline.pieces, { reason: 'replaced', rule: story.attempt.name });
  return fileStory(story, own, wall, metadata, options);
}

function storyOnPage(page: Page, outline: Outline, hints: Hints, traits: Traits[]): Story {
  let best: Story | null = null;
  for (const attempt of attempts) {
    const story = newStory(page, outline, hints, traits, attempt);
    for (const pass of plan) pass.run(story);
    if (!best || weightOf(story) > Math.max(enough / 3, 2 * weightOf(best))) best = story;
    if (weightOf(best) >= enough) break;
  }
  return best!;
}

/**
 * The page against what it says elsewhere: to readers without scripts, in linked data's `articleBody`, and in script state where the page has
 * next to nothing. Only a page that holds less than half of that loses.
 */
function contest(own: Story, page: Page, hints: Hints): Story {
  const weight = weightOf(own);
  const { articleBody } = hints;
  let best = own;
  if (own.outline.noscriptChars > Math.max(noteChars, 2 * weight)) {
    const outline = outlineOf(page, { scripts: false });
    const other = storyOnPage(page, outline, hints, traitsOf(outline, hints));
    if (weightOf(other) > 2 * Math.max(weight, noteChars / 2)) best = { ...other, attempt: { ...other.attempt, name: 'noscript' } };
  }
  if (articleBody && articleBody.length > 400 && weightOf(best) < articleBody.length * 0.4) {
    const other = storyInText(/<(?:p|br|div)\b/i.test(articleBody) ? articleBody : paragraphs(articleBody), 'json-ld', page);
    if (weightOf(other) > 2 * weightOf(best)) best = other;
  }
  if (weightOf(best) < enough) {
    const state = readStateText(page);
    const other = state && storyInText(state, 'state', page);
    if (other && weightOf(other) > 2 * Math.max(weightOf(best), 150)) best = other;
  }
  return best;
}

/** Runs the plain plan over a text of its own. */
function storyInText(html: string, name: string, page: Page): Story {
  const inner = parsePage(`<body>${html}</body>`, { ...page.options, url: page.base });
  const hints = readHints(page);
  const outline = outlineOf(inner);
  const story = newStory(inner, outline, hints, traitsOf(outline, { ...hints, articleBody: null }), { name, threshold: 0, wholeBody: true });
  story.scores.fill(1);
  for (const pass of plainPlan) pass.run(story);
  return story;
}

const paragraphs = (text: string): string => text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`).join('');

const weightOf = (story: Story): number => {
  let weight = 0;
  for (const piece of standing(story)) weight += story.traits[piece.index]!.weight;
  return weight;
};

/** How many pieces went for which reason. */
function countReasons(stories: Story[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { outline, why } of stories) {
    for (const { kind, index } of outline.pieces) {
      const gone = why[index];
      if (gone && kind === 'text') counts.set(gone.reason, (counts.get(gone.reason) ?? 0) + 1);
    }
  }
  return Object.fromEntries(counts);
}

function fileStory(story: Story, own: Story, wall: ReturnType<typeof findWall>, metadata: Metadata, options: ExtractOptions): Extracted {
  const roles = rolesOf(story);
  const rendered = renderBlocks(story.outline, roles, story.page.base, postsOf(story, roles));
  const { text, markdown, html, blocks, images, links, embeds } = rendered;
  const wordCount = countWords(text);
  // of a story that came from data: the page's own pieces as well
  const told = story === own ? [own] : [own, story];
  const { status, reason, quality } = judgeStory(story, wall, wordCount, metadata.access);
  return {
    ...metadata,
    text, markdown, html, blocks, images, links, embeds,
    status, reason, quality,
    method: wordCount === 0 ? 'none' : story.attempt.name,
    charset: story.page.charset,
    excerpt: text === '' ? null : cutText(foldSpace(text.slice(0, 1000)), 300),
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    removed: countReasons(told),
    decisions: options.explain ? told.flatMap((one) => decisionsOf(one, one === own ? null : one.attempt.name)) : [],
  };
}
