import { drop, standing, type Pass } from '../story.ts';

/** A byline or a date is no longer than this. Characters of an alphabet. */
const longest = 80;
/** Pieces of the story that may stand above its first paragraph. */
const reach = 4;

/** Lines above the first paragraph that only say who wrote the story or when: filed as metadata. */
export const dropByline: Pass = {
  name: 'drop-byline',
  run(story) {
    for (const piece of standing(story).slice(0, reach)) {
      const { weight, endsSentence, endsColon, namesAuthor, date, digits, words } = story.traits[piece.index]!;
      const names = namesAuthor || story.hints.credited.some((name) => piece.text.toLowerCase().includes(name));
      if (weight > longest || endsSentence || endsColon) return;
      // a date is mostly figures; a line that happens to hold one is prose
      if (names || (date && digits > fewestDigits && words <= mostWords)) drop(story, piece, { reason: names ? 'byline' : 'date', rule: this.name });
    }
  },
};

/** Share of a date line's characters: "Published Monday, November 18, 2019 8:22AM EST" has 0.2. */
const fewestDigits = 0.12;
const mostWords = 10;
