import type { Element } from 'domhandler';
import type { Piece } from '../body/outline.ts';
import { findRuled } from '../sites/find-rules.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';

/** A body with less text than this is not the one that the rule means. Characters of an alphabet. */
const fewest = 200;
/** What holds more of the text is no furniture, whatever a rule says. */
const most = 0.4;
/** Log-odds of what stands in the body that a rule names: the model is overruled, words of furniture are not. */
const sure = 1;

/** The hints of the page's site: its headline, what it drops, and the box it has its stories in. A hint that cannot be right for this page is passed over. */
export const followSite: Pass = {
  name: 'follow-site',
  run(story) {
    const ruled = findRuled(story.page);
    if (!ruled) return;
    drop(story, standing(story).filter((piece) => isWithin(piece, ruled.title)), { reason: 'title', rule: this.name });
    const gone = standing(story).filter((piece) => isWithin(piece, ruled.drop));
    if (charsOf(gone) <= most * story.outline.chars) drop(story, gone, { reason: 'site-rule', rule: this.name });
    const body = story.outline.pieces.filter((piece) => isWithin(piece, ruled.body));
    if (weightOf(story, body) < fewest) return;
    const inside = new Set(body);
    for (const { index } of body) if (!(story.scores[index]! > sure)) story.scores[index] = sure;
    drop(story, standing(story).filter((piece) => !inside.has(piece)), { reason: 'outside', rule: this.name });
  },
};

const charsOf = (pieces: Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);
const weightOf = ({ traits, why }: Story, pieces: Piece[]): number => pieces.reduce((sum, { index, kind }) => sum + (kind === 'text' && !why[index] ? traits[index]!.weight : 0), 0);

function isWithin(piece: Piece, elements: Set<Element>): boolean {
  if (elements.size === 0) return false;
  for (let node: Element | null = (piece.leaves[0]?.parent as Element | null | undefined) ?? piece.box.element; node; node = node.parent as Element | null) if (elements.has(node)) return true;
  return false;
}
