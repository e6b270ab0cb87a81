import { readAgency } from '../text/agencies.ts';
import { looksLikePerson } from '../text/person.ts';
import { everyLexicon } from './lexicon/every-lexicon.ts';

/** "… at the summit. Photo: A. Meier" → caption and credit, either of them ''; null where no credit stands at the end. */
export function splitCredit(text: string): { caption: string; credit: string } | null {
  const cut = cutOf(text);
  if (cut === null) return null;
  const caption = text.slice(0, cut.at).replace(/[\s|([（＝/–—-]{1,6}$/, '');
  const credit = text.slice(cut.end).replace(/^[\s:：,]{1,4}/, '').replace(/\.$/, '');
  const bracket = /[([（]\s?$/.test(text.slice(0, cut.at)) ? credit.replace(/[)\]）]$/, '') : credit;
  return bracket === '' || bracket.length > longestCredit ? null : { caption, credit: bracket.trim() };
}

/** "Photo: A. Meier", "(© A. Meier)", "Photo by A. Meier" → A. Meier; '' for what names nobody. */
export function bareCredit(text: string): string {
  const credit = text.replace(/^[([（]\s?([^()[\]（）]*)[)\]）]?$/, '$1').replace(/^(?:©|\(c\))\s{0,3}/i, '').trim();
  const lower = credit.toLowerCase();
  let longest = 0;
  for (const word of wordsForPictures()) {
    if (word.length <= longest || !lower.startsWith(word)) continue;
    const rest = credit.slice(word.length);
    if (rest === '' || /^\s?[:：]/.test(rest) || (/^\s/.test(rest) && isNamed(rest.trim()))) longest = word.length;
  }
  const name = credit.slice(longest).replace(/^[\s:：]+/, '');
  return /\p{L}{2}/u.test(name) ? name : '';
}

const longestCredit = 120;

/** Where the words begin that are a credit, and where the name behind "photo:" or "©" does. */
function cutOf(text: string): { at: number; end: number } | null {
  const worded = afterWord(text);
  const sign = /(?:^|[\s(（])(©|\(c\)\s|copyright\s)[^©]{1,120}$/i.exec(text);
  if (!sign) return worded ?? namedAgency(text);
  const at = sign.index + sign[0].indexOf(sign[1]!);
  return worded && worded.at < at ? worded : { at, end: at + sign[1]!.length };
}

let known: string[] | null = null;
/** Names of houses among them are credits by themselves. */
const wordsForPictures = (): string[] => (known ??= [...new Set(everyLexicon().flatMap(({ photo }) => photo))].filter((word) => readAgency(word) === null));

/** Behind a word for a picture and a colon, or at the beginning of a sentence or bracket and with a name behind it. */
function afterWord(text: string): { at: number; end: number } | null {
  const lower = text.toLowerCase();
  let best: { at: number; end: number } | null = null;
  for (const word of wordsForPictures()) {
    for (let at = lower.lastIndexOf(word); at >= 0; at = at > 0 ? lower.lastIndexOf(word, at - 1) : -1) {
      const end = at + word.length;
      if ((best && (best.at < at || (best.at === at && best.end >= end))) || !isCredit(text, at, end)) continue;
      best = { at, end };
      break;
    }
  }
  return best;
}

function isCredit(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (/\p{L}$/u.test(before) && !/^[\u0e00-\u9fff\uac00-\ud7af]/.test(text.slice(at))) return false;
  const opens = at === 0 || /[.!?…。！？)»"”’|–—([（＝-]\s{0,2}$/.test(before);
  const mark = /^\s?[:：]/.test(text.slice(end));
  return (mark && opens && at > 0) || ((mark || (opens && /^[\s,]/.test(text.slice(end)))) && isNamed(text.slice(end).replace(/^[\s:：,]+/, '')));
}

/** "Jane Doe/Reuters" at the end, in brackets or as the last sentence. */
function namedAgency(text: string): { at: number; end: number } | null {
  const last = /(?:[.!?…。！？"”]\s|\s[|–—-]\s|[([（])([^.!?。！？|([（]{3,60})[)\]）]?\.?$/.exec(text);
  if (!last) return null;
  const at = last.index + last[0].lastIndexOf(last[1]!);
  return last[1]!.replace(/[)\]）]$/, '').split(/[/,|]|\svia\s/).some((part) => readAgency(part.replace(/\sphoto$/i, '')) !== null) ? { at, end: at } : null;
}

/** Begins like a name: of a person, or of an agency. */
function isNamed(text: string): boolean {
  const first = text.split(/[/,|)\]）;]|\s[–—-]\s/)[0]!.trim().replace(/\.$/, '');
  return looksLikePerson(first) || readAgency(first) !== null;
}
