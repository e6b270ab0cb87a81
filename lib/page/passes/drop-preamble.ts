import { lettersOf } from '../../text/words.ts';
import { said } from '../body/class-words.ts';
import type { Box, Piece } from '../body/outline.ts';
import { tag } from '../body/traits.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** Longer pieces above a heading are prose: the heading is then no headline. Characters of an alphabet. */
const longestLine = 200;

/** A longer one is the story's first paragraph. Letters and digits. */
const longestStandfirst = 200;
/** Of a story that hardly says more it is the story. */
const mostShare = 0.25;
/** Log-odds. */
const sure = 2;
/** Pieces at the head of the story that may be its standfirst. */
const reach = 4;

/** What stands above the headline (date lines, section names), what shares its `<header>`, and the standfirst: filed as metadata. */
export const dropPreamble: Pass = {
  name: 'drop-preamble',
  run(story) {
    dropStandfirst(story, this.name);
    const headline = findHeadline(story);
    if (!headline) return;
    const header = headerOf(headline);
    for (const piece of standing(story)) {
      const above = piece.index < headline.index;
      if (above && story.traits[piece.index]!.weight > longestLine) return;
      if (above) drop(story, piece, { reason: 'dateline', rule: this.name });
      else if (header && piece.index < header.end) drop(story, piece, { reason: 'standfirst', rule: this.name });
      else return;
    }
  },
};

function dropStandfirst(story: Story, rule: string): void {
  const { subtitle } = story.hints;
  if (subtitle === '' || subtitle.length > longestStandfirst) return;
  const pieces = standing(story);
  const found = pieces.slice(0, reach).find(({ text }) => lettersOf(text) === subtitle);
  const total = pieces.reduce((sum, { index }) => sum + story.traits[index]!.weight, 0);
  if (!found || story.traits[found.index]!.weight >= mostShare * total) return;
  // no name calls it one, and the model has no doubt
  if (story.scores[found.index]! > sure && (story.traits[found.index]!.near & (said.summary | said.title | said.header)) === 0 && found.box.name !== 'p') return;
  drop(story, found, { reason: 'standfirst', rule });
}

function findHeadline({ outline, traits, why }: Story): Piece | null {
  return outline.pieces.find(({ index, kind }) => kind === 'text' && (traits[index]!.tags & tag.bigHeading) !== 0 && (traits[index]!.titleLikeness > 0.5 || why[index]?.reason === 'title')) ?? null;
}

/** The header around a headline, unless it holds most of the page. */
function headerOf({ box }: Piece): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (at.name === 'header') return at.end - at.first <= 20 ? at : null;
  return null;
}
