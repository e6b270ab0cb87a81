import { said } from '../body/class-words.ts';
import type { Box, Piece } from '../body/outline.ts';
import { tag } from '../body/traits.ts';
import { attributeOf } from '../named-element.ts';
import type { Story } from '../story.ts';
import type { Role } from './blocks.ts';

/** Names around a picture that make it somebody else's. */
const foreign = said.advert | said.newsletter | said.share | said.related | said.comments | said.author | said.navigation | said.footer | said.sidebar | said.promo | said.popup | said.tags | said.login;
/** Pieces before the first paragraph in which a lead picture may stand. */
const leadReach = 12;
/** Longer text beside a picture is no caption. */
const longestCaption = 600;

/** What each piece is in the rendered story: standing text, the pictures and players among it, and the words under those. */
export function rolesOf(story: Story): Role[] {
  const { outline, why, traits } = story;
  const { pieces } = outline;
  const roles: Role[] = [];
  for (const piece of pieces) roles.push(piece.kind === 'text' && !why[piece.index] ? 'story' : null);
  const first = roles.indexOf('story');
  const last = roles.lastIndexOf('story');
  if (first < 0) return roles;
  const start = Math.max(first - leadReach, story.body && story.body.first <= first ? story.body.first : first);
  for (let at = start; at <= last; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'text' || piece.hidden || !belongs(story, piece.box, at < first)) continue;
    roles[at] = 'story';
    for (const step of [1, 2, -1]) markCaption(story, roles, piece, pieces[at + step]);
  }
  return roles;

  function markCaption(story: Story, roles: Role[], image: Piece, piece: Piece | undefined): void {
    if (!piece || piece.kind !== 'text' || roles[piece.index] || piece.hidden || piece.text.length > longestCaption) return;
    const { tags, near, match } = traits[piece.index]!;
    const figure = figureOf(image.box);
    const together = figure !== null && figureOf(piece.box) === figure;
    if (!together && !(near & said.caption)) return;
    if (match?.alone && match.alone !== 'media' && match.alone !== 'copyright') return;
    const spoken = match?.starts ?? match?.alone ?? match?.contains;
    const isCredit = piece.text.length < 120 && (spoken === 'media' || spoken === 'copyright' || /^(?:©|\(c\))/i.test(piece.text) || /credit|copyright|photographer|agency/i.test(attributeOf(piece.box.element, 'class') ?? ''));
    if (tags & tag.button) return;
    roles[piece.index] = isCredit ? 'credit' : 'caption';
  }
}

/** Boxes among the story that a network's script would fill with a post; words that the page holds of it are text as well. */
export function postsOf(story: Story, roles: Role[]): Box[] {
  const first = roles.indexOf('story');
  const last = roles.lastIndexOf('story');
  return story.outline.boxes.filter((box) => box.first >= first && box.first <= last && isPost(box) && belongs(story, box.parent, true));
}

const isPost = ({ name, element }: Box): boolean =>
  element !== null && (name === 'blockquote' || attributeOf(element, 'data-href') !== undefined) && /\b(?:twitter-\w+|fb-(?:post|video)|[a-z]+-(?:media|embed))\b/.test(attributeOf(element, 'class') ?? '');

const figureOf = (from: Box): Box | null => {
  for (let box: Box | null = from, steps = 0; box && steps < 6; box = box.parent, steps++) if (box.name === 'figure') return box;
  return null;
};

function belongs(story: Story, from: Box | null, lead: boolean): boolean {
  const { outline, body, why } = story;
  for (let box: Box | null = from, steps = 0; box && box !== body && steps < 5; box = box.parent, steps++) {
    if (box.chars > 0.3 * outline.chars) break;
    if (box.name === 'nav' || box.name === 'footer' || box.name === 'aside' || box.name === 'form') return false;
    if (box.says & foreign && !(box.says & said.body)) return false;
    // a card: picture and heading of another story, all of whose words went
    if (!lead && box.chars > 0 && box.end - box.first <= 8 && box.name !== 'figure') {
      let gone = 0;
      for (let at = box.first; at < box.end; at++) if (outline.pieces[at]!.kind === 'text' && why[at] && why[at]!.reason !== 'caption') gone += outline.pieces[at]!.text.length;
      if (gone > 0.9 * box.chars && box.linkChars > 0.5 * box.chars) return false;
    }
  }
  return true;
}
