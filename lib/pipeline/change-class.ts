import type { Article, ChangeClass } from '../model/article.ts';
import { isCorrectionNote } from '../page/is-correction-note.ts';
import { lettersOf } from '../text/words.ts';
import { diffWords, splitWords, type Hunk } from '../text/word-diff.ts';

/** What a class is told from: title, text, and whether the story still stands. */
export type Version = Pick<Article, 'title' | 'text' | 'withdrawnAt'>;

/**
 * What the publisher changed from one rev to the next. The gravest that applies: `withdrawal` the story was taken down; `correction` a note that
 * names itself so came in; `update` words of the text changed; `headline` the title alone; `typo` spelling, spacing or marks of few words.
 * A changed number is never a typo. Null: same title, same words.
 */
export function classifyChange(before: Version, after: Version): ChangeClass | null {
  if (after.withdrawnAt !== null && before.withdrawnAt === null) return 'withdrawal';
  if (bringsNote(before, after)) return 'correction';
  const title = sizeOf(before.title, after.title);
  const text = sizeOf(before.text, after.text);
  if (text === 'large') return 'update';
  if (title === 'large') return 'headline';
  return title === 'none' && text === 'none' ? null : 'typo';
}

function bringsNote(before: Version, after: Version): boolean {
  const known = new Set([before.title, ...before.text.split('\n')]);
  return [after.title, ...after.text.split('\n')].some((paragraph) => isCorrectionNote(paragraph) && !known.has(paragraph));
}

/** Words that may differ and still count as slips: one, and one more in each 300. */
const slipsIn = (words: number): number => 2 + Math.floor(words / 300);

function sizeOf(before: string, after: string): 'none' | 'small' | 'large' {
  const a = splitWords(before).filter((word) => !word.startsWith('\n'));
  const b = splitWords(after).filter((word) => !word.startsWith('\n'));
  const edits = pairUp(diffWords(a, b));
  if (edits.length === 0) return 'none';
  return edits.length <= slipsIn(a.length) && edits.every(([removed, added]) => isSlip(removed, added)) ? 'small' : 'large';
}

/** Neighbouring removals and additions belong together. */
function pairUp(hunks: Hunk[]): [removed: string[], added: string[]][] {
  const pairs: [string[], string[]][] = [];
  let open: [string[], string[]] | null = null;
  for (const { kind, words } of hunks) {
    if (kind === 'same') open = null;
    else {
      if (open === null) pairs.push((open = [[], []]));
      open[kind === 'removed' ? 0 : 1].push(...words);
    }
  }
  return pairs;
}

/** The same letters but for two, and the same digits; a word that was doubled; marks alone. */
function isSlip(removed: string[], added: string[]): boolean {
  const [a, b] = [removed.join(''), added.join('')];
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  const [bareA, bareB] = [lettersOf(a), lettersOf(b)];
  if (bareA === bareB) return true;
  if (Math.max(removed.length, added.length) > 3 || Math.max(bareA.length, bareB.length) > 60) return false;
  const letters = Math.min(bareA.length, bareB.length);
  // Two letters make another word of a short one: "not" and "now" are no slip.
  return distance(bareA, bareB) <= (letters >= 8 ? 2 : letters >= 4 ? 1 : 0);
}

/** Letters to put in, take out, change, or swap with the next. */
function distance(a: string, b: string): number {
  let [older, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j]!, older[j - 2]! + 1);
    }
    [older, row] = [row, next];
  }
  return row[b.length]!;
}
