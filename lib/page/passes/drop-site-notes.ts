import type { Piece } from '../body/outline.ts';
import { lettersOf } from '../../text/words.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** Words of the part that names the site. */
const mostWords = 6;
/** A line that leads elsewhere is no longer than this. Characters. */
const longest = 250;

/** Lines in which the site speaks of its other pages: "On HarbourPost.example: Ferry fares rise", and below the story "More great Harbour Post stories". */
export const dropSiteNotes: Pass = {
  name: 'drop-site-notes',
  run(story) {
    const pieces = standing(story);
    const last = pieces.findLastIndex((piece) => story.traits[piece.index]!.endsSentence);
    let below = false;
    for (const [place, piece] of pieces.entries()) {
      // all that follows such a heading is what it announces
      below ||= place > last && place > 0 && isHeadingOfTheSite(story, piece);
      if (below || leadsElsewhere(story, piece)) drop(story, piece, { reason: 'related', rule: this.name });
    }
  },
};

/** What stands before the colon names the site, what follows is a link. */
function leadsElsewhere(story: Story, { index, text, linkEnds }: Piece): boolean {
  const { chars, linkDensity } = story.traits[index]!;
  const colon = text.indexOf(':');
  return chars <= longest && linkEnds && linkDensity > 0.5 && colon > 0 && namesSite(story, text.slice(0, colon));
}

function isHeadingOfTheSite(story: Story, { index, text }: Piece): boolean {
  const { endsSentence, words } = story.traits[index]!;
  return !endsSentence && words > 1 && words <= mostWords && namesSite(story, text);
}

function namesSite({ hints }: Story, part: string): boolean {
  const words = part.split(/\s+/, mostWords + 1);
  const letters = lettersOf(part);
  return words.length <= mostWords && hints.site.some((name) => (name.length >= 5 ? letters.includes(name) : words.some((word) => lettersOf(word) === name)));
}
