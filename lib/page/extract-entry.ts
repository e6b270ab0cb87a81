import type { Entry } from '../model/feed.ts';
import type { Extracted } from './extracted.ts';
import { countWords, cutText, foldSpace, readingMinutes } from '../text/words.ts';
import { readHints } from './body/hints.ts';
import { nearest } from './body/boxes-around.ts';
import { outlineOf, type Piece } from './body/outline.ts';
import { traitsOf } from './body/traits.ts';
import { readMetadata } from './metadata/metadata.ts';
import { parsePage } from './parse.ts';
import { dropHidden } from './passes/drop-hidden.ts';
import { dropLabels } from './passes/drop-labels.ts';
import { renderBlocks, type Role } from './render/blocks.ts';
import { newStory, type Pass } from './story.ts';

/** A feed's text is the publisher's own choice: only what is hidden or plainly furniture goes, and nothing has to be found. */
const plan: Pass[] = [dropHidden, dropLabels];

/** The story as far as the feed itself tells it: the entry's content, else its summary, cleaned and sanitised like a page. */
export function extractEntry(entry: Entry, { url, now }: { url: string; now: Date }): Extracted {
  const page = parsePage(`<body>${longer(entry.content, entry.summary)}</body>`, { url, entry, now });
  const outline = outlineOf(page);
  const hints = readHints(page);
  const story = newStory(page, outline, hints, traitsOf(outline, hints), { name: 'feed', threshold: 0, wholeBody: true });
  for (const pass of plan) pass.run(story);
  const roles = outline.pieces.map((piece): Role => (story.why[piece.index] || piece.hidden ? null : isCaption(piece) ? 'caption' : 'story'));
  const rendered = renderBlocks(outline, roles, page.base);
  const wordCount = countWords(rendered.text);
  const removed: Record<string, number> = {};
  for (const why of story.why) if (why) removed[why.reason] = (removed[why.reason] ?? 0) + 1;
  return {
    ...readMetadata(page, page.options),
    ...rendered,
    status: 'feed-only',
    reason: null,
    quality: 0,
    method: 'feed',
    charset: null,
    excerpt: rendered.text === '' ? null : cutText(foldSpace(rendered.text.slice(0, 1_000)), 300),
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    removed,
    decisions: [],
  };
}

/** Words under a picture, as on a page. */
const isCaption = ({ kind, box }: Piece): boolean => kind === 'text' && nearest(box, 'figcaption') !== null;

const longer = (a: string | null, b: string | null): string => ((a ?? '').length >= (b ?? '').length ? (a ?? '') : (b ?? ''));
