import { detach } from '../../text/detach.ts';
import { classWords } from './class-word-lists.ts';
import { codeAt } from '../../text/code-at.ts';

/**
 * What class, id and role names say about an element, as bits. Names lie often enough that none of these decides by itself:
 * drop rules guard them by text mass and the model weighs them.
 */
export const said = {
  advert: 1,
  newsletter: 1 << 1,
  share: 1 << 2,
  related: 1 << 3,
  comments: 1 << 4,
  author: 1 << 5,
  caption: 1 << 6,
  navigation: 1 << 7,
  footer: 1 << 8,
  sidebar: 1 << 9,
  promo: 1 << 10,
  tags: 1 << 11,
  meta: 1 << 12,
  consent: 1 << 13,
  hidden: 1 << 14,
  paywall: 1 << 15,
  body: 1 << 16,
  popup: 1 << 17,
  widget: 1 << 18,
  title: 1 << 19,
  summary: 1 << 20,
  gallery: 1 << 21,
  header: 1 << 22,
  legal: 1 << 23,
  facts: 1 << 24,
  quote: 1 << 25,
  player: 1 << 26,
  login: 1 << 27,
  paragraph: 1 << 28,
  article: 1 << 29,
} as const;

const words: Record<keyof typeof said, string> = classWords;

const bitOf = new Map<string, number>();
for (const [kind, list] of Object.entries(words)) {
  for (const word of list.split(' ')) bitOf.set(word, (bitOf.get(word) ?? 0) | said[kind as keyof typeof said]);
}
/** Words long enough to be believed inside a compound ("relatedposts", "storybodytext"). */
const longWords = [...bitOf].filter(([word]) => word.length >= 6);

/** Bits of a class, id or role attribute: "related-posts js-share" → related and share. */
export function readSaid(names: string): number {
  let bits = 0;
  let pair = '';
  let start = 0;
  const { length } = names;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? codeAt(names, at) : 0;
    const upper = isUpper(code);
    if ((upper || isLower(code)) && !(upper && at > start && isLower(codeAt(names, at - 1)))) continue;
    if (at > start) {
      const word = names.slice(start, at).toLowerCase();
      bits |= bitsOfWord(word);
      // "sr-only", "article-body", "read-more", "pull-quote"
      if (pair) bits |= bitOf.get(pair + word) ?? 0;
      pair = word;
    }
    start = upper ? at : at + 1;
  }
  return bits;
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Words that are none of ours → bits of those of ours that they begin or end with. */
const compounds = new Map<string, number>();
const maxCompounds = 20_000;

function bitsOfWord(word: string): number {
  const exact = bitOf.get(word);
  if (exact !== undefined) return exact;
  if (word.length < 8) return 0;
  const seen = compounds.get(word);
  if (seen !== undefined) return seen;
  let bits = 0;
  for (const [known, bit] of longWords) if (word.startsWith(known) || word.endsWith(known)) bits |= bit;
  if (compounds.size >= maxCompounds) compounds.clear();
  compounds.set(detach(word), bits);
  return bits;
}
