import type { Access, ExtractionStatus } from '../model/article.ts';
import type { Wall } from './find-wall.ts';
import { standing, type Story } from './story.ts';

export interface Verdict {
  status: ExtractionStatus;
  reason: string | null;
  quality: number;
}

/** Fewer words are a caption or a label, not a story. */
const fewestWords = 40;
/** A text this long is more than the teaser before a wall. */
const teaserWords = 150;

/** Status and quality: how sure we are that the text is the story, whole and clean. Words of a subscription are none of a wall where the page says that all may read it. */
export function judgeStory(story: Story, wall: Wall | null, words: number, access: Access): Verdict {
  const walled = (wall === 'paywall' && access !== 'free') || (access === 'paid' && breaksOff(story));
  if (wall && wall !== 'paywall') return { status: 'blocked', reason: wall, quality: 0 };
  if (words === 0) return { status: 'not-an-article', reason: story.page.limits.includes('depth') ? 'too-deep' : 'no-text', quality: 0 };
  const sure = certainty(story);
  const quality = round(sure * (1 - Math.exp(-words / 60)));
  if (isListing(story, words)) return { status: 'not-an-article', reason: 'listing', quality: round(quality / 3) };
  if (walled && words < teaserWords) return { status: 'paywalled', reason: 'paywall', quality: round(quality / 3) };
  if (wall === 'paywall' && walled && (words < 2 * teaserWords || access === 'paid')) return { status: 'partial', reason: 'paywall', quality: round(quality * 0.6) };
  if (words < fewestWords) return { status: 'thin', reason: 'few-words', quality: round(quality / 2) };
  if (story.page.limits.includes('length') || story.page.limits.includes('elements')) return { status: 'partial', reason: 'too-large', quality: round(quality * 0.6) };
  return { status: 'ok', reason: null, quality };
}

/** Ends in the middle of a sentence, as teasers do. */
function breaksOff(story: Story): boolean {
  const last = standing(story).at(-1);
  if (!last) return false;
  const { trailsOff, endsSentence } = story.traits[last.index]!;
  return trailsOff || !endsSentence;
}

const round = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;

/** Mean probability of the kept pieces, by their length, less the share of text that was nearly kept. */
function certainty(story: Story): number {
  let kept = 0;
  let sum = 0;
  let doubt = 0;
  for (const piece of story.outline.pieces) {
    const score = story.scores[piece.index]!;
    if (piece.kind !== 'text' || Number.isNaN(score)) continue;
    if (!story.why[piece.index]) {
      kept += piece.text.length;
      sum += piece.text.length / (1 + Math.exp(-score));
    } else if (score > -1 && score <= 0) doubt += piece.text.length;
  }
  return kept === 0 ? 0 : (sum / kept) * (1 - Math.min(0.5, doubt / (kept + doubt)));
}

/** A front page or a list of stories: far more links than prose. */
function isListing(story: Story, words: number): boolean {
  const { outline } = story;
  const linkChars = outline.boxes[0]?.linkChars ?? 0;
  return words < 120 && outline.chars > 4000 && linkChars > 0.6 * outline.chars && !story.hints.articleBody && story.outline.boxes.filter((box) => box.name === 'article').length > 8;
}
