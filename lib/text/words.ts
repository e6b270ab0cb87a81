/** All white space of any kind to single blanks, ends trimmed, invisible characters out. */
export const foldSpace = (text: string): string => stripInvisible(text).replace(/\s+/gu, ' ').trim();

/** Places where a word may break (soft hyphen, zero-width space) or must not: no letters. Joiners of scripts and emoji stay. */
export const stripInvisible = (text: string): string => (/[\u00ad\u200b\u2060\ufeff]/u.test(text) ? text.replace(/[\u00ad\u200b\u2060\ufeff]+/gu, '') : text);

/** Control, bidirectional-override and lone-surrogate characters out; line breaks and tabs stay. */
export const stripControls = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');

const anyUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\u{1b000}-\u{1b2ff}\u{20000}-\u{3ffff}]/u;

/** Words; a character of an unspaced script counts as half a word. */
export function countWords(text: string): number {
  if (!anyUnspaced.test(text)) return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu)?.length ?? 0;
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, ' ');
  return Math.round(unspaced / 2) + (rest.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0);
}

/** At 230 words a minute (usual figure for adult silent reading of English prose). */
export const readingMinutes = (words: number): number => (words === 0 ? 0 : Math.max(1, Math.round(words / 230)));

/** At most `limit` characters, cut at a word and marked with "…". */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).toWellFormed().replace(/\ufffd$/u, '');
  const blank = head.lastIndexOf(' ');
  return `${(blank > limit * 0.6 ? head.slice(0, blank) : head).trimEnd()}…`;
}
