import { Parser } from 'htmlparser2';

/** Characters that a document's own entities may grow to altogether; beyond that they stay references. */
const expansionLimit = 1_000_000;

/** Entities that a document's own DOCTYPE defines. Their values are taken as they stand: nothing in them is expanded again. */
export class OwnEntities {
  readonly #values: ReadonlyMap<string, string>;
  #spent = 0;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  get size(): number {
    return this.#values.size;
  }

  expand(name: string): string | null {
    const value = this.#values.get(name);
    if (value === undefined || this.#spent + value.length > expansionLimit) return null;
    this.#spent += value.length;
    return value;
  }
}

/**
 * Character and entity references to characters, once. Names of HTML are read too, since feeds use them as if XML knew them;
 * what is no reference ("AT&T", "&unheard;") stays as it is, and characters that XML forbids vanish.
 */
export function decodeReferences(text: string, own?: OwnEntities): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    const end = referenceEnd(text, at);
    const value = end < 0 ? null : readReference(text.slice(at + 1, end), own);
    if (value !== null) {
      parts.push(text.slice(from, at), value);
      from = end + 1;
    }
    at = text.indexOf('&', value === null ? at + 1 : from);
  }
  if (from === 0) return text;
  parts.push(text.slice(from));
  return parts.join('');
}

const longestName = 40;

/** Place of the semicolon, or -1 when the ampersand starts no reference. */
function referenceEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + longestName);
  for (let place = at + 1; place < limit; place++) {
    const code = text.charCodeAt(place);
    if (code === 0x3b) return place > at + 1 ? place : -1;
    const inName = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x23 || code === 0x2e || code === 0x5f || code === 0x2d || code > 0x7f;
    if (!inName) return -1;
  }
  return -1;
}

const xmlNames: Readonly<Record<string, string>> = { __proto__: null as never, amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function readReference(name: string, own: OwnEntities | undefined): string | null {
  if (name.charCodeAt(0) === 0x23) return readNumber(name.slice(1));
  return own?.expand(name) ?? xmlNames[name] ?? htmlName(name);
}

/** Numbers 128 to 159 mean the characters of windows-1252, as in HTML. */
const windows: Readonly<Record<number, number>> = {
  128: 0x20ac, 130: 0x201a, 131: 0x192, 132: 0x201e, 133: 0x2026, 134: 0x2020, 135: 0x2021, 136: 0x2c6, 137: 0x2030, 138: 0x160, 139: 0x2039, 140: 0x152, 142: 0x17d,
  145: 0x2018, 146: 0x2019, 147: 0x201c, 148: 0x201d, 149: 0x2022, 150: 0x2013, 151: 0x2014, 152: 0x2dc, 153: 0x2122, 154: 0x161, 155: 0x203a, 156: 0x153, 158: 0x17e, 159: 0x178,
};

function readNumber(digits: string): string | null {
  const hex = digits.charAt(0) === 'x' || digits.charAt(0) === 'X';
  if (!(hex ? /^.[0-9a-f]+$/i : /^[0-9]+$/).test(digits)) return null;
  const point = Number.parseInt(hex ? digits.slice(1) : digits, hex ? 16 : 10);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff) return '';
  if (point < 0x20) return point === 9 || point === 10 || point === 13 ? String.fromCharCode(point) : '';
  return String.fromCodePoint(windows[point] ?? point);
}

const known = new Map<string, string | null>();

/** A name of HTML's list, asked of htmlparser2, which carries it. Remembered: feeds use few of them, often. */
function htmlName(name: string): string | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  let text = '';
  const parser = new Parser({ ontext: (data) => void (text += data) }, { decodeEntities: true });
  parser.end(`&${name};`);
  const value = text.endsWith(';') ? null : text;
  if (known.size < 3000) known.set(name, value);
  return value;
}
