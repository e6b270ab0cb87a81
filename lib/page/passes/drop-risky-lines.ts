import { drop, standing, type Pass, type Story } from '../story.ts';
import type { Piece } from '../body/outline.ts';
import type { FurnitureKind } from '../lexicon/lexicon.ts';

/** A block that only holds a risky phrase may be this long. */
const longest = 350;
/** Characters from either end of the story that count as its edge. */
const edge = 500;
/** Characters of the story that must be left: of a brief beside the heading of a newsletter's box, and else. */
const fewestBesideKin = 60;
const fewest = 200;
/** Kinds that come together: the heading of a newsletter box and its pitch, a call to subscribe and a price. */
const kin: Partial<Record<FurnitureKind, string>> = { newsletter: 'call', subscription: 'call', paywall: 'call', app: 'call', follow: 'call', share: 'call', consent: 'call', comments: 'call', copyright: 'end', republished: 'end', 'author-box': 'end' };

/**
 * Short blocks that hold a risky phrase ("… delivered to your inbox") go at the edges of the story or beside their kin. In its middle,
 * among other paragraphs, a sentence that mentions a newsletter or an advertisement is the story's own.
 */
export const dropRiskyLines: Pass = {
  name: 'drop-risky-lines',
  run(story) {
    // a dropped block makes the next one the edge
    for (let round = 0; round < 4 && dropOnce(story, this.name); round++);
  },
};

function dropOnce(story: Story, rule: string): boolean {
  const pieces = standing(story);
  const { traits } = story;
  let total = 0;
  for (const piece of pieces) total += piece.text.length;
  let before = 0;
  let dropped = false;
  for (const [place, piece] of pieces.entries()) {
    const { match, chars } = traits[piece.index]!;
    const after = total - before - chars;
    before += chars;
    const kind = match?.contains ?? (listsNetworks(piece) ? 'follow' : null);
    if (!kind || chars > longest || total - chars < (hasKin(story, pieces, place, kind) ? fewestBesideKin : fewest)) continue;
    const atHead = before - chars < Math.min(edge / 2, total / 6) && place < 3;
    const atTail = after < Math.min(edge, total / 5) && pieces.length - place <= 4;
    const score = story.scores[piece.index]!;
    if (!(atHead || atTail || hasKin(story, pieces, place, kind) || score < 0)) continue;
    drop(story, piece, { reason: kind, rule, numbers: { score: Math.round(score * 100) / 100 } });
    dropped = true;
  }
  return dropped;
}

/** "Follow the Post on Facebook, Instagram and TikTok", in any language. */
function listsNetworks({ text }: Piece): boolean {
  return text.length <= longestCall && new Set(text.toLowerCase().match(networks)).size >= fewestNetworks;
}

const networks = /facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok|linkedin|bluesky|mastodon|snapchat|pinterest/g;
const fewestNetworks = 3;
/** Characters. */
const longestCall = 160;

/** Whether the piece before or after on the page, standing or gone, is furniture of the same family. */
function hasKin(story: Story, pieces: Piece[], place: number, kind: FurnitureKind): boolean {
  const family = kin[kind] ?? kind;
  const { index } = pieces[place]!;
  for (const step of [-1, 1]) {
    for (let at = index + step, seen = 0; seen < 1 && at >= 0 && at < story.outline.pieces.length; at += step) {
      const other = story.outline.pieces[at]!;
      if (other.kind !== 'text' || other.hidden) continue;
      seen++;
      const { match, chars } = story.traits[at]!;
      const spoken = match?.alone ?? match?.starts ?? (chars <= longest ? match?.contains : null);
      if (spoken && (kin[spoken] ?? spoken) === family) return true;
    }
  }
  return false;
}
