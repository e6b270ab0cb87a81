import { detach } from '../../text/detach.ts';
import { markWords } from './mark-words.ts';
import { codeAt } from '../../text/code-at.ts';

/** What the words of a class, id or data name say of an element, as bits. Only ever a hint: a word raises or lowers a candidate. */
export const mark = {
  byline: 1,
  date: 2,
  subtitle: 4,
  caption: 8,
  credit: 16,
  aside: 32,
  comment: 64,
  section: 128,
  tags: 256,
  title: 512,
  modified: 1024,
  related: 2048,
  crumb: 4096,
  unseen: 8192,
} as const;

/** Marks of a class or id attribute: "article__author-name" → byline. */
export function readMarks(value: string): number {
  let marks = 0;
  for (const name of value.includes(' ') || value.includes('\n') ? value.split(/\s+/) : [value]) marks |= nameMarks(name);
  return marks;
}

/** Marks of one class name, by its words and by their run-together whole. */
function nameMarks(name: string): number {
  const known = nameCache.get(name);
  if (known !== undefined) return known;
  let marks = 0;
  let start = 0;
  let joined = '';
  const { length } = name;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? codeAt(name, at) : 0;
    const upper = code >= 65 && code <= 90;
    const letter = upper || (code >= 97 && code <= 122);
    const before = at > start ? codeAt(name, at - 1) : 0;
    if (letter && !(upper && before >= 97 && before <= 122)) continue;
    if (at > start) {
      const word = name.slice(start, at).toLowerCase();
      marks |= words.get(word) ?? 0;
      joined += word;
    }
    start = letter ? at : at + 1;
  }
  if (joined.length <= longestWord) marks |= words.get(joined) ?? 0;
  if (nameCache.size >= cacheLimit) nameCache.clear();
  nameCache.set(detach(name), marks);
  return marks;
}

/** Names repeat between values; their marks depend on nothing else. */
const nameCache = new Map<string, number>();
const cacheLimit = 20_000;
const longestWord = 24;

const lists: Record<keyof typeof mark, string> = markWords;

const words = new Map<string, number>();
for (const [name, list] of Object.entries(lists)) {
  for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | mark[name as keyof typeof mark]);
}
