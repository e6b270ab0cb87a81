import { codeAt } from '../../text/code-at.ts';

/** The words of a text, lower case, compatible forms of letters as one. */
export function foldWords(text: string): Set<string> {
  const lower = text.toLowerCase();
  const words = new Set<string>();
  let start = 0;
  const { length } = lower;
  for (let at = 0; at <= length; at++) {
    const part = at < length ? partOf(codeAt(lower, at)) : gap;
    if (part === letter) continue;
    if (part === odd) return new Set(lower.normalize('NFKC').match(/[\p{L}\p{N}]+/gu));
    if (at > start) words.add(lower.slice(start, at));
    start = at + 1;
  }
  return words;
}

/** What a character is to a word: of it, between two, or changed by or joined to others in another form. */
const letter = 1;
const gap = 2;
const odd = 3;
/** By code; 0 for what was never asked for. */
const parts = new Uint8Array(0x10000);

function partOf(code: number): number {
  const known = parts[code]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  // marks compose with the letter before them; Hangul with each other; halves of characters are read whole
  const plain = character.normalize('NFKC') === character && !/[\p{M}\ud800-\udfff\u1100-\u11ff]/u.test(character);
  return (parts[code] = !plain ? odd : /[\p{L}\p{N}]/u.test(character) ? letter : gap);
}
