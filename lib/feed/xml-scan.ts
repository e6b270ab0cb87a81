/** What the scanner met, in order. Names and values are raw: references are not decoded. */
export interface XmlEvents {
  text(raw: string): void;
  /** Character data as it stands. */
  cdata(data: string): void;
  open(name: string, attributes: Attribute[], selfClosing: boolean): void;
  close(name: string): void;
  /** Name of the innermost open element, for judging damage. */
  innermost(): string | null;
  /** A repair, named. */
  mended(what: string): void;
  /** Nothing more is wanted. */
  readonly done?: boolean;
}

export type Attribute = [name: string, value: string];

/** Attributes kept of one tag. */
export const attributeLimit = 64;

/**
 * Cuts XML into tags and text in one pass, in linear time, and gets over damage where a strict reader would stop: a "<" that starts
 * no tag is text, quotes may be missing, a section that never ends is ended where its element ends. It holds nothing but its place:
 * htmlparser2's tokenizer takes "a <5 b</title>" for one tag, and its parser's stack is quadratic in depth.
 */
export function scanXml(text: string, events: XmlEvents): void {
  const find = finder(text);
  let at = 0;
  while (at < text.length) {
    if (events.done) return;
    const start = text.indexOf('<', at);
    if (start < 0) break;
    if (start > at) events.text(text.slice(at, start));
    at = scanMarkup(text, start, find, events);
  }
  if (at < text.length) events.text(text.slice(at));
}

/** Place behind the next mark, or -1. */
type Find = (mark: string, from: number) => number;

/** Remembers which marks do not come any more: looking for them again and again would take quadratic time. */
function finder(text: string): Find {
  const missing = new Set<string>();
  return (mark, from) => {
    if (missing.has(mark)) return -1;
    const place = text.indexOf(mark, from);
    if (place >= 0) return place + mark.length;
    missing.add(mark);
    return -1;
  };
}

/** From a "<": what it starts, and where to go on. */
function scanMarkup(text: string, start: number, find: Find, events: XmlEvents): number {
  const code = text.charCodeAt(start + 1);
  if (code === 0x21) return scanDeclaration(text, start, find, events);
  if (code === 0x3f) return firstOf(find('?>', start), find('>', start), text.length);
  if (code === 0x2f) return scanClose(text, start, events);
  if (isNameStart(code)) return scanOpen(text, start, events);
  events.mended('"<" in text');
  events.cdata('<');
  return start + 1;
}

const firstOf = (...places: number[]): number => places.find((place) => place >= 0) as number;

function scanDeclaration(text: string, start: number, find: Find, events: XmlEvents): number {
  if (text.startsWith('<!--', start)) {
    const end = find('-->', start + 4);
    if (end >= 0) return end;
    events.mended('comment without an end');
    return start + 4;
  }
  const kind = text.slice(start, start + 9).toUpperCase();
  if (kind === '<![CDATA[') return scanCdata(text, start + 9, find, events);
  const end = firstOf(find('>', start), text.length);
  return kind === '<!DOCTYPE' && text.slice(start, end).includes('[') ? firstOf(find(']>', start), end) : end;
}

/** A section that holds another section's start and its own element's end tag before it was never closed. */
function scanCdata(text: string, from: number, find: Find, events: XmlEvents): number {
  const end = find(']]>', from);
  const name = events.innermost();
  const data = text.slice(from, end < 0 ? text.length : end - 3);
  if (name !== null && (end < 0 || data.includes('<![CDATA['))) {
    const close = data.indexOf(`</${name}`);
    if (close >= 0) {
      events.mended('CDATA section without an end');
      events.cdata(data.slice(0, close));
      return from + close;
    }
  }
  if (end < 0) events.mended('CDATA section without an end');
  events.cdata(data);
  return end < 0 ? text.length : end;
}

function scanClose(text: string, start: number, events: XmlEvents): number {
  let end = start + 2;
  while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
  const name = text.slice(start + 2, end);
  let place = end;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    if (code === 0x3e) {
      if (name !== '') events.close(name);
      return place + 1;
    }
    if (code === 0x3c) break;
    place++;
  }
  if (name !== '') events.close(name);
  if (place < text.length) events.mended('end tag without ">"');
  return place;
}

/** `<name a="1" b='2' c=3 d>`; when another "<" comes before the ">", it is text. */
function scanOpen(text: string, start: number, events: XmlEvents): number {
  const length = text.length;
  let at = start + 1;
  while (at < length && isNamePart(text.charCodeAt(at))) at++;
  const name = text.slice(start + 1, at);
  const attributes: Attribute[] = [];
  for (;;) {
    while (at < length && isBlank(text.charCodeAt(at))) at++;
    if (at >= length) return length;
    const code = text.charCodeAt(at);
    if (code === 0x3e) {
      events.open(name, attributes, false);
      return at + 1;
    }
    if (code === 0x2f) {
      if (text.charCodeAt(at + 1) === 0x3e) {
        events.open(name, attributes, true);
        return at + 2;
      }
      at++;
      continue;
    }
    if (code === 0x3c) {
      events.mended('"<" in text');
      events.cdata('<');
      events.text(text.slice(start + 1, at));
      return at;
    }
    const nameFrom = at;
    while (at < length && !endsAttributeName(text.charCodeAt(at))) at++;
    if (at === nameFrom) {
      at++;
      continue;
    }
    const attribute = text.slice(nameFrom, at);
    while (at < length && isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== 0x3d) {
      if (attributes.length < attributeLimit) attributes.push([attribute, '']);
      continue;
    }
    at++;
    while (at < length && isBlank(text.charCodeAt(at))) at++;
    const [valueFrom, valueTo, next] = valueSpan(text, at);
    if (attributes.length < attributeLimit) attributes.push([attribute, text.slice(valueFrom, valueTo)]);
    at = next;
  }
}

/** Where an attribute's value starts and ends, and where to go on. A quote that closes nothing sensible was forgotten: the value ends at a blank or ">". */
function valueSpan(text: string, at: number): [from: number, to: number, next: number] {
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    if (close >= 0) {
      const code = text.charCodeAt(close + 1);
      const sound = isBlank(code) || code === 0x3e || code === 0x2f || code === 0x3f || Number.isNaN(code);
      if (sound || !text.slice(at, close).includes('>')) return [at + 1, close, close + 1];
    }
    at++;
  }
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x3e && text.charCodeAt(end) !== 0x3c) end++;
  const to = text.charCodeAt(end) === 0x3e && text.charCodeAt(end - 1) === 0x2f ? end - 1 : end;
  return [at, Math.max(at, to), Math.max(at, to)];
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;

const isNameStart = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || (code > 0xbf && code < 0x2000);

const isNamePart = (code: number): boolean => !isBlank(code) && code !== 0x3e && code !== 0x2f && code !== 0x3c && !Number.isNaN(code);

const endsAttributeName = (code: number): boolean => isBlank(code) || code === 0x3d || code === 0x3e || code === 0x2f || code === 0x3c;
