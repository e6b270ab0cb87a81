import { countWords, cutText, readingMinutes } from '../text/words.ts';
import { readHints } from './body/hints.ts';
import { outlineOf } from './body/outline.ts';
import { traitsOf } from './body/traits.ts';
import type { Extracted, ExtractOptions } from './extracted.ts';
import { readMetadata } from './metadata/metadata.ts';
import { parsePage } from './parse.ts';
import { dropHidden } from './passes/drop-hidden.ts';
import { dropLabels } from './passes/drop-labels.ts';
import { dropOrphanHeadings } from './passes/drop-orphan-headings.ts';
import { dropRepeats } from './passes/drop-repeats.ts';
import { dropRiskyLines } from './passes/drop-risky-lines.ts';
import { dropTitle } from './passes/drop-title.ts';
import { dropUnlikely } from './passes/drop-unlikely.ts';
import { findStory } from './passes/find-story.ts';
import { renderBlocks, type Role } from './render/blocks.ts';
import { decisionsOf, newStory, type Attempt, type Pass } from './story.ts';

/** Cuts the story out of a page. Never throws for anything a page may hold. */
export function extractArticle(source: string | Uint8Array, options: ExtractOptions): Extracted {
  const page = parsePage(source, options);
  const metadata = readMetadata(page, options);
  const outline = outlineOf(page);
  const hints = readHints(page);
  const traits = traitsOf(outline, hints);
  const story = newStory(page, outline, hints, traits, attempts[0]!);
  for (const pass of plan) pass.run(story);
  const roles = outline.pieces.map((piece): Role => (piece.kind === 'text' && !story.why[piece.index] ? 'story' : null));
  const rendered = renderBlocks(outline, roles, page.base);
  const { text } = rendered;
  const wordCount = countWords(text);
  const removed: Record<string, number> = {};
  for (const why of story.why) if (why) removed[why.reason] = (removed[why.reason] ?? 0) + 1;
  return {
    ...metadata,
    ...rendered,
    status: wordCount === 0 ? 'not-an-article' : wordCount < 40 ? 'thin' : 'ok',
    reason: null,
    quality: wordCount === 0 ? 0 : 0.5,
    method: story.attempt.name,
    charset: page.charset,
    excerpt: text === '' ? null : cutText(text.replaceAll('\n', ' '), 300),
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    removed,
    decisions: options.explain ? decisionsOf(story) : [],
  };
}

/** How hard to try, in order: the next one is for pages where this one found too little. */
const attempts: Attempt[] = [
  { name: 'strict', threshold: 0, wholeBody: false },
  { name: 'gentle', threshold: -1.5, wholeBody: false },
  { name: 'whole-body', threshold: -99, wholeBody: true },
];

/** Each step sees what the ones before it left. */
const plan: Pass[] = [dropHidden, findStory, dropLabels, dropTitle, dropUnlikely, dropRiskyLines, dropRepeats, dropOrphanHeadings];
