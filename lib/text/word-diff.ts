/** A run of words that both texts have, or that one of them lacks. */
export interface Hunk {
  kind: 'same' | 'removed' | 'added';
  words: string[];
}

/** Edits beyond which a stretch counts as written anew: the search costs length × edits, and nobody reads such a comparison word by word. */
const maxEdits = 1_000;

/** Words of a text, a line break as a word of its own; each character of Chinese and Japanese is one, as nothing parts them. */
export const splitWords = (text: string): string[] =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\n+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? [];

/** The shortest way from one list of words to the other (Myers 1986, "An O(ND) difference algorithm"), within `maxEdits`. */
export function diffWords(before: string[], after: string[]): Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const hunks: Hunk[] = [];
  push(hunks, 'same', before.slice(0, start));
  for (const { kind, words } of searchPath(before.slice(start, before.length - end), after.slice(start, after.length - end))) push(hunks, kind, words);
  push(hunks, 'same', before.slice(before.length - end));
  return hunks;
}

function searchPath(a: string[], b: string[]): Hunk[] {
  const anew: Hunk[] = [{ kind: 'removed', words: a }, { kind: 'added', words: b }];
  if (a.length === 0 || b.length === 0) return anew;
  const limit = Math.min(a.length + b.length, maxEdits);
  /** Per number of edits, how far each diagonal (position in a minus position in b) has come; index 0 is diagonal -edits. */
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    const reached = new Int32Array(2 * edits + 1).fill(-1);
    const earlier = trace.at(-1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = edits === 0 ? 0 : stepFrom(earlier!, edits, diagonal).x;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reached[diagonal + edits] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack([...trace, reached], a, b);
    }
    trace.push(reached);
  }
  return anew;
}

/** Where an edit leads on a diagonal: down (a word of b added) from the one above, or right (a word of a removed) from the one below. */
function stepFrom(earlier: Int32Array, edits: number, diagonal: number): { x: number; added: boolean } {
  const at = (other: number) => (Math.abs(other) <= edits - 1 ? (earlier[other + edits - 1] ?? -1) : -1);
  const down = at(diagonal + 1);
  const right = at(diagonal - 1) + 1;
  const added = diagonal === -edits || (diagonal !== edits && down >= right);
  return { x: added ? down : right, added };
}

function walkBack(trace: Int32Array[], a: string[], b: string[]): Hunk[] {
  const steps: Hunk[] = [];
  let x = a.length;
  let diagonal = a.length - b.length;
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const { x: from, added } = stepFrom(trace[edits - 1]!, edits, diagonal);
    if (x > from) steps.push({ kind: 'same', words: a.slice(from, x) });
    if (added) steps.push({ kind: 'added', words: [b[from - diagonal - 1]!] });
    else steps.push({ kind: 'removed', words: [a[from - 1]!] });
    x = added ? from : from - 1;
    diagonal += added ? 1 : -1;
  }
  if (x > 0) steps.push({ kind: 'same', words: a.slice(0, x) });
  return steps.toReversed();
}

function push(hunks: Hunk[], kind: Hunk['kind'], words: string[]): void {
  if (words.length === 0) return;
  const last = hunks.at(-1);
  if (last?.kind === kind) last.words.push(...words);
  else hunks.push({ kind, words: [...words] });
}
