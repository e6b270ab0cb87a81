import { Tokenizer } from 'htmlparser2';

/** A text with its entities read. */
export const decodeText = (text: string): string => (others.test(text) ? partsOf(text).join('') : decodePlain(text));

/** The value of an attribute. `quote`: the byte around it, 0 for none; there, an entity without an end of its own is none before "=" and letters. */
export function decodeAttribute(value: string, quote: number): string {
  if (!others.test(value)) return decodePlain(value);
  const mark = quote === 0 ? '' : String.fromCharCode(quote);
  return tokenize(`<a a=${mark}${value}${mark}>`).join('');
}

/** What lies between the entities of a text, and each of those by itself. */
export function partsOf(text: string): string[] {
  // the blank ends an entity that has no end of its own, as the tag behind the text does; "<" that begins no tag must not begin one here (no page holds NUL)
  const parts = tokenize(`${text.replaceAll('<', '\0')} `);
  const last = parts.pop()?.slice(0, -1);
  return (last ? [...parts, last] : parts).map((part) => part.replaceAll('\0', '<'));
}

/** `&amp;`, `&nbsp;`, `&#8217;` and such, that mean one thing wherever they stand: nearly all there are. */
const plain = /&(?:amp|lt|gt|quot|nbsp|#0?39|#(?:1[6-9]\d|[2-9]\d\d|[1-9]\d{3}));/g;
const others = new RegExp(`&(?!${plain.source.slice(1)})`);
const meanings: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': '\u00a0' };

const decodePlain = (text: string): string => text.replace(plain, (entity) => meanings[entity] ?? String.fromCharCode(Number(entity.slice(2, -1))));

let source = '';
let parts: string[] = [];
const cut = (start: number, end: number): void => void parts.push(source.slice(start, end));
const take = (codePoint: number): void => void parts.push(String.fromCodePoint(codePoint));
const ignore = (): void => {};
/** One for all: it is made of tables. */
const tokenizer = new Tokenizer({ decodeEntities: true }, {
  ontext: cut, ontextentity: take, onattribdata: cut, onattribentity: take,
  onattribend: ignore, onattribname: ignore, oncdata: ignore, onclosetag: ignore, oncomment: ignore, ondeclaration: ignore, onend: ignore, onopentagend: ignore, onopentagname: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore,
});

function tokenize(text: string): string[] {
  source = text;
  parts = [];
  tokenizer.reset();
  tokenizer.write(text);
  return parts;
}
