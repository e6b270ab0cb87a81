import { said } from '../body/class-words.ts';
import type { Box, Piece } from '../body/outline.ts';
import { tag } from '../body/traits.ts';
import { drop, type Pass, type Story } from '../story.ts';

/** Characters: the longest dialogues tell of a dozen purposes. */
const longestDialogue = 6000;
/** Of the page's text: a smaller dialogue misleads nobody. */
const smallestShare = 0.1;
/** Of a dialogue's text that is known phrases, where no name says what it is. */
const spokenShare = 0.3;
/** Boxes from a button or heading to the whole dialogue. */
const reach = 5;
/** Characters (of an alphabet) of a sentence that is the page's own. */
const shortestSentence = 60;

/** The dialogue that asks for consent: a box with words about it and a button to agree, or named so and with words about it. Never all that a page says: then it is a wall. */
export const dropConsent: Pass = {
  name: 'drop-consent',
  run(story) {
    const { outline, traits, why } = story;
    const own = sentencesOf(story);
    const asked = new Set<Box>();
    for (const piece of outline.pieces) {
      const { match, tags } = traits[piece.index]!;
      if (match?.alone !== 'consent' && match?.starts !== 'consent' && match?.contains !== 'consent') continue;
      if (tags & (tag.footer | tag.nav) || asked.has(piece.box) || why[piece.index]?.rule === this.name) continue;
      asked.add(piece.box);
      const dialogue = dialogueAround(story, piece.box);
      if (!dialogue || dialogue.chars < outline.chars * smallestShare || !own.some((index) => index < dialogue.first || index >= dialogue.end)) continue;
      drop(story, dialogue, { reason: 'consent', rule: this.name });
      // nothing of it may pass for the story's surroundings
      for (const { index, text, hidden } of outline.pieces.slice(dialogue.first, dialogue.end)) {
        if (!hidden) outline.chars -= text.length;
        outline.pieces[index]!.hidden = true;
      }
    }
  },
};

/** The largest box around that speaks of nothing else. */
function dialogueAround({ outline, traits }: Story, from: Box): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = from, steps = 0; box && box.name !== 'body' && steps < reach; box = box.parent, steps++) {
    if (box.chars > longestDialogue) break;
    const pieces = outline.pieces.slice(box.first, box.end);
    if (pieces.some(({ index, text }) => traits[index]!.titleLikeness > 0.7 && text.length > 20)) break;
    const spoken = pieces.filter(({ index }) => Object.values(traits[index]!.match ?? {}).includes('consent'));
    const asks = spoken.some(({ index, box: own }) => traits[index]!.match?.alone === 'consent' && (traits[index]!.tags & tag.button || own.name === 'a'));
    const named = (box.says & said.consent) !== 0;
    const share = spoken.reduce((sum, { text }) => sum + text.length, 0) / box.chars;
    if (spoken.length >= 2 && (named || (asks && share >= spokenShare))) found = box;
  }
  return found;
}

/** The first and the last sentence of the page that are no words of furniture: one of them is outside of any dialogue, or none is. */
function sentencesOf({ outline, traits }: Story): number[] {
  const isSentence = ({ index, hidden, kind }: Piece): boolean => {
    if (kind !== 'text' || hidden) return false;
    const { weight, endsSentence, linkDensity, match, tags } = traits[index]!;
    return weight >= shortestSentence && endsSentence && linkDensity < 0.3 && match === null && !(tags & (tag.footer | tag.form));
  };
  return [outline.pieces.findIndex(isSentence), outline.pieces.findLastIndex(isSentence)].filter((at) => at >= 0);
}
