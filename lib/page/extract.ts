import { countWords, cutText, readingMinutes } from '../text/words.ts';
import { readHints } from './body/hints.ts';
import { outlineOf } from './body/outline.ts';
import { traitsOf } from './body/traits.ts';
import type { Extracted, ExtractOptions } from './extracted.ts';
import { readMetadata } from './metadata/metadata.ts';
import { parsePage } from './parse.ts';
import { dropHidden } from './passes/drop-hidden.ts';
import { dropLabels } from './passes/drop-labels.ts';
import { dropOutside } from './passes/drop-outside.ts';
import { dropUnlikeProse } from './passes/drop-unlike-prose.ts';
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
  const rendered = renderBlocks(outline, story.body ? roles : [], page.base);
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

const attempts: Attempt[] = [{ name: 'strict', names: true, threshold: 0.5, wholeBody: false }];

const plan: Pass[] = [dropHidden, findStory, dropOutside, dropLabels, dropUnlikeProse];
