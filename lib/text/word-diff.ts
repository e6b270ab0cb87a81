import { diffArrays } from 'diff';

/** A run of words that both texts have, or that one of them lacks. */
export interface Hunk {
  kind: 'same' | 'removed' | 'added';
  words: string[];
}

/** Edits beyond which a text counts as written anew: the search costs length × edits, and nobody reads such a comparison word by word. */
const maxEditLength = 1_000;

/** Words of a text, a line break as a word of its own; each character of Chinese and Japanese is one, as nothing parts them. */
export const splitWords = (text: string): string[] =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\n+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? [];

/** The shortest way from one list of words to the other. */
export function diffWords(before: string[], after: string[]): Hunk[] {
  const changes = diffArrays(before, after, { maxEditLength });
  if (changes === undefined) return [{ kind: 'removed', words: before }, { kind: 'added', words: after }];
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', words: value }));
}
