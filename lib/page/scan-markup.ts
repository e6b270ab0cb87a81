/** What is told of the markup, as places in the bytes, in their order. */
export interface MarkupReader {
  /** Text between tags. `escaped`: it holds `&`, which begins an entity here. */
  text(start: number, end: number, escaped: boolean): void;
  /** A start tag's name; returns it in lower case, as what follows `<script` is read another way. */
  openName(start: number, end: number): string;
  /** `start` of a value that is not there: -1. */
  attribute(nameStart: number, nameEnd: number, start: number, end: number): void;
  /** The end of a start tag; `closed`: with `/>`. */
  openEnd(closed: boolean): void;
  close(start: number, end: number): void;
  /** Whether it stands where such a section may; elsewhere its mark is a comment up to the next `>`. */
  cdata(start: number, end: number): boolean;
}

/**
 * Bytes of HTML in UTF-8 → its tags and texts, as htmlparser2's tokenizer tells them (a test holds the two together), in a third of the
 * time: bytes are quicker to read than a string, what nobody asks for is not taken apart, and scripts and comments are passed over at once.
 * A page that ends within a tag ends before it. Never throws.
 */
export function scanMarkup(bytes: Buffer, reader: MarkupReader): void {
  let start = 0;
  let escaped = false;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    if (byte !== less) {
      if (byte === ampersand) escaped = true;
      at++;
      continue;
    }
    if (at > start) reader.text(start, at, escaped);
    escaped = false;
    start = at;
    const next = at + 1 < bytes.length ? bytes[at + 1]! : 0;
    if (isLetter(next)) start = at = scanOpenTag(bytes, at + 1, reader);
    else if (next === bang) start = at = scanDeclaration(bytes, at + 2, reader);
    else if (next === question) start = at = scanUntilMore(bytes, at + 2, at + 2, reader);
    else if (next === slash) {
      at = skipBlanks(bytes, at + 2);
      // "</>" is text
      if (bytes[at] === more) at++;
      else if (at < bytes.length) start = at = scanCloseTag(bytes, at, reader);
    } else at++;
  }
  if (bytes.length > start) reader.text(start, bytes.length, escaped);
}

const bang = 0x21;
const doubleQuote = 0x22;
const ampersand = 0x26;
const singleQuote = 0x27;
const dash = 0x2d;
const slash = 0x2f;
const less = 0x3c;
const equals = 0x3d;
const more = 0x3e;
const question = 0x3f;

/** What a byte is, as bits: a table is read without a branch, and is compiled once, whichever bytes come first. */
const letter = 1;
const blank = 2;
/** Ends a name of a tag or an attribute: `>`, `/`, a blank. */
const end = 4;
const kinds = new Uint8Array(256);
for (let at = 0; at < 26; at++) kinds[0x41 + at] = kinds[0x61 + at] = letter;
// blank, tab, line feed, form feed, carriage return
for (const byte of [0x20, 0x09, 0x0a, 0x0c, 0x0d]) kinds[byte] = blank | end;
kinds[slash] = kinds[more] = end;

const isLetter = (byte: number): boolean => (kinds[byte]! & letter) !== 0;
const isBlank = (byte: number): boolean => (kinds[byte]! & blank) !== 0;

function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isBlank(bytes[at]!)) at++;
  return at;
}

/** Elements without markup inside. */
const rawNames = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/** From a start tag's name to what follows the tag, and its text where that is no markup. Returns the next place, as all of these do. */
function scanOpenTag(bytes: Buffer, from: number, reader: MarkupReader): number {
  let at = from + 1;
  while (at < bytes.length && !endsName(bytes[at]!)) at++;
  if (at === bytes.length) return at;
  const name = reader.openName(from, at);
  for (let closed = false; at < bytes.length; ) {
    const byte = bytes[at]!;
    if (byte === more) {
      reader.openEnd(closed);
      return !closed && rawNames.has(name) ? scanRaw(bytes, at + 1, name, reader) : at + 1;
    }
    if (isBlank(byte)) at++;
    else if (byte === slash) {
      closed = true;
      at++;
    } else {
      closed = false;
      at = scanAttribute(bytes, at, reader);
    }
  }
  return bytes.length;
}

const endsName = (byte: number): boolean => (kinds[byte]! & end) !== 0;

function scanAttribute(bytes: Buffer, from: number, reader: MarkupReader): number {
  let nameEnd = from + 1;
  while (nameEnd < bytes.length && bytes[nameEnd] !== equals && !endsName(bytes[nameEnd]!)) nameEnd++;
  let at = skipBlanks(bytes, nameEnd);
  if (at === bytes.length) return at;
  if (bytes[at] !== equals) {
    reader.attribute(from, nameEnd, -1, -1);
    return at;
  }
  at = skipBlanks(bytes, at + 1);
  const quote = bytes[at]!;
  const start = at;
  if (quote === doubleQuote || quote === singleQuote) {
    at++;
    while (at < bytes.length && bytes[at] !== quote) at++;
    if (at < bytes.length) reader.attribute(from, nameEnd, start + 1, at);
    return at + 1;
  }
  while (at < bytes.length && bytes[at] !== more && !isBlank(bytes[at]!)) at++;
  if (at < bytes.length) reader.attribute(from, nameEnd, start, at);
  return at;
}

/** The text of a script and its like, to its end tag; in a title alone are entities. */
function scanRaw(bytes: Buffer, from: number, name: string, reader: MarkupReader): number {
  const escaped = name === 'title';
  for (let at = bytes.indexOf(less, from); at >= 0; at = bytes.indexOf(less, at + 1)) {
    if (bytes[at + 1] !== slash || !isName(bytes, at + 2, name)) continue;
    const after = at + 2 + name.length;
    if (after >= bytes.length || (bytes[after] !== more && !isBlank(bytes[after]!))) continue;
    if (at > from) reader.text(from, at, escaped);
    return scanCloseTag(bytes, at + 2, reader);
  }
  if (bytes.length > from) reader.text(from, bytes.length, escaped);
  return bytes.length;
}

function isName(bytes: Buffer, from: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) if ((bytes[from + at]! | 0x20) !== name.charCodeAt(at)) return false;
  return true;
}

/** From an end tag's name; what begins with no letter is a comment. */
function scanCloseTag(bytes: Buffer, from: number, reader: MarkupReader): number {
  if (!isLetter(bytes[from]!)) return scanUntilMore(bytes, from, from + 1, reader);
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== more && !isBlank(bytes[at]!)) at++;
  if (at === bytes.length) return at;
  reader.close(from, at);
  while (at < bytes.length && bytes[at] !== more) at++;
  return at + 1;
}

/** From what follows `<!`: a comment, text marked as such, or a declaration. */
function scanDeclaration(bytes: Buffer, from: number, reader: MarkupReader): number {
  if (bytes[from] === dash) {
    if (bytes[from + 1] !== dash) return scanUntilMore(bytes, from, from + 2, reader);
    return endOfComment(bytes, from);
  }
  if (bytes[from] !== bracket) return scanUntilMore(bytes, from, from + 1, reader);
  if (bytes.toString('latin1', from, from + cdata.length) !== cdata) return scanUntilMore(bytes, from, from + 1, reader);
  const start = from + cdata.length;
  const end = bytes.indexOf(']]>', start, 'latin1');
  if (!reader.cdata(start, end < 0 ? bytes.length : end)) return scanUntilMore(bytes, from, from + 1, reader);
  return end < 0 ? bytes.length : end + 3;
}

/** A comment ends with `-->` or, as browsers have it, with `--!>`; `<!-->` is a whole one. */
function endOfComment(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('--', from, 'latin1'); at >= 0; at = bytes.indexOf('--', at + 1, 'latin1')) {
    if (bytes[at + 2] === more) return at + 3;
    if (bytes[at + 2] === bang && bytes[at + 3] === more && at >= from + 2) return at + 4;
  }
  return bytes.length;
}

const bracket = 0x5b;
const cdata = '[CDATA[';

/** Passes over what ends with the next `>`; what never ends is text. */
function scanUntilMore(bytes: Buffer, start: number, from: number, reader: MarkupReader): number {
  const end = bytes.indexOf(more, from);
  if (end >= 0) return end + 1;
  if (bytes.length > start) reader.text(start, bytes.length, false);
  return bytes.length;
}
