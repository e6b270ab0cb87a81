import { said } from './class-words.ts';
import type { Piece } from './outline.ts';
import { tag, type Traits } from './traits.ts';

const furniture =
  said.advert | said.newsletter | said.share | said.related | said.comments | said.navigation | said.footer | said.sidebar | said.promo | said.consent | said.popup | said.login | said.gallery;

/** How much a piece speaks for a box being the body: about its characters of prose, or a little below nothing. */
export function valueOf(piece: Piece, traits: Traits): number {
  if (piece.kind !== 'text') return 0;
  if (piece.hidden) return 0;
  const { weight, linkDensity, tags, says } = traits;
  if (tags & (tag.nav | tag.footer | tag.button | tag.form | tag.aside | tag.dialog)) return -Math.min(60, weight / 2);
  if (says & said.comments) return -Math.min(100, weight / 2);
  // a teaser: its headline leads to the whole, its text breaks off
  if (traits.trailsOff && (piece.linkStarts || piece.linkEnds)) return -20;
  const prose = weight * (1 - linkDensity);
  const isProse = (weight >= 80 && linkDensity < 0.5 && traits.sentences > 0) || (weight >= 40 && linkDensity < 0.3 && traits.endsSentence);
  if (says & furniture && !(says & said.body)) return isProse ? Math.min(30, prose / 10) - 20 : -Math.min(40, weight / 2);
  if (isProse) return Math.min(prose, 500);
  if (tags & tag.heading) return 0;
  return -Math.min(30, 5 + weight * linkDensity);
}
