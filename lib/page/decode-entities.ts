import { DecodingMode, EntityDecoder, decodeHTML, decodeHTMLAttribute, htmlDecodeTree } from 'entities/decode';

/** A text with its entities read. */
export const decodeText = (text: string): string => (others.test(text) ? decodeHTML(text) : decodePlain(text));

/** The value of an attribute: there, an entity without an end of its own is none before "=" and letters. */
export const decodeAttribute = (value: string): string => (others.test(value) ? decodeHTMLAttribute(value) : decodePlain(value));

/** What lies between the entities of a text, and each of those by itself. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let meaning = '';
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => void (meaning += String.fromCodePoint(codePoint)));
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    decoder.startEntity(DecodingMode.Legacy);
    const length = decoder.write(text, at + 1);
    // less than 0: the text ends before the entity does
    const read = length < 0 ? decoder.end() : length;
    if (read === 0) continue;
    if (at > from) parts.push(text.slice(from, at));
    parts.push(meaning);
    meaning = '';
    from = at + read;
    at = from - 1;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** `&amp;`, `&nbsp;`, `&#8217;` and such, that mean one thing wherever they stand: nearly all there are. */
const plain = /&(?:amp|lt|gt|quot|nbsp|#0?39|#(?:1[6-9]\d|[2-9]\d\d|[1-9]\d{3}));/g;
const others = new RegExp(`&(?!${plain.source.slice(1)})`);
const meanings = new Map([['&amp;', '&'], ['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&nbsp;', '\u00a0']]);

const decodePlain = (text: string): string => text.replace(plain, (entity) => meanings.get(entity) ?? String.fromCharCode(Number(entity.slice(2, -1))));
