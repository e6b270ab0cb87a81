import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';

export interface DecodedText {
  text: string;
  /** Name of the encoding by the WHATWG standard, lower case; `utf-32le` and `utf-32be` besides. */
  charset: string;
  /** What decided: the bytes themselves (`utf-8`, `bom`, `detected`), the HTTP header or the document. */
  source: 'utf-8' | 'bom' | 'http' | 'declared' | 'detected';
}

export interface CharsetHints {
  contentType?: string | null;
  kind: 'html' | 'xml';
}

/**
 * Bytes to text. Bytes that are valid UTF-8 are UTF-8 whatever a label says, since no text of another encoding passes for it by
 * chance; after that the HTTP header, the document's own word, and statistics. Never throws.
 */
export function decodeText(bytes: Uint8Array, hints: CharsetHints): DecodedText {
  const marked = readMarked(bytes);
  if (marked) return marked;
  const declared = declaredCharset(bytes, hints.kind);
  if (isUtf8(bytes)) {
    const escaped = decodeEscaped(bytes, [httpCharset(hints.contentType), declared]);
    return escaped ?? { text: dropMarks(utf8(bytes)), charset: 'utf-8', source: 'utf-8' };
  }
  if (isMostlyUtf8(bytes)) return { text: dropMarks(utf8(bytes)), charset: 'utf-8', source: 'utf-8' };
  for (const [label, source] of [[httpCharset(hints.contentType), 'http'], [declared, 'declared']] as const) {
    const charset = readLabel(label);
    if (charset === null || charset === 'utf-8' || charset.startsWith('utf-16') || charset.startsWith('utf-32')) continue;
    const text = decodeAs(bytes, charset);
    if (text !== null) return { text: dropMarks(text), charset, source };
  }
  return detect(bytes);
}

/** Whether decodeText would read the bytes as UTF-8 without a fault or a mark in them. */
export const isPlainUtf8 = (bytes: Uint8Array): boolean => readMarked(bytes) === null && isUtf8(bytes) && decodeEscaped(bytes, []) === null;

/** UTF-16 and UTF-32 by their mark or, without one, by where the zero bytes of "<", "<?" or a "{" lie; UTF-8 by its mark. */
function readMarked(bytes: Uint8Array): DecodedText | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  const found = (charset: string, skip: number): DecodedText => ({ text: dropMarks(decodeWide(bytes.subarray(skip), charset)), charset, source: 'bom' });
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return found('utf-32le', 4);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return found('utf-32be', 4);
  if (a === 0xff && b === 0xfe) return found('utf-16le', 2);
  if (a === 0xfe && b === 0xff) return found('utf-16be', 2);
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const rest = bytes.subarray(3);
    return isUtf8(rest) || isMostlyUtf8(rest) ? { text: dropMarks(utf8(rest)), charset: 'utf-8', source: 'bom' } : null;
  }
  if (opens(a) && b === 0 && c === 0 && d === 0) return found('utf-32le', 0);
  if (a === 0 && b === 0 && c === 0 && opens(d)) return found('utf-32be', 0);
  if (opens(a) && b === 0 && c !== 0 && d === 0) return found('utf-16le', 0);
  if (a === 0 && opens(b) && c === 0 && d !== 0) return found('utf-16be', 0);
  return null;
}

const opens = (byte: number): boolean => byte === 0x3c || byte === 0x7b;

function decodeWide(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-16')) return new TextDecoder(charset).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, charset === 'utf-32le');
    parts.push(point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\ufffd' : String.fromCodePoint(point));
  }
  return parts.join('');
}

const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/**
 * A few bad bytes in a text that is UTF-8 otherwise: for each broken sequence at least four sound ones of several bytes.
 * Legacy encodings yield sound sequences by chance only, far rarer than broken ones.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const more = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    let length = 1;
    while (length <= more && ((bytes[at + length] ?? 0) & 0xc0) === 0x80) length++;
    if (more > 0 && length === more + 1) sound++;
    else broken++;
    at += length;
  }
  return sound >= broken * 4;
}

/** Charset named in a Content-Type header. */
export function httpCharset(contentType: string | null | undefined): string | null {
  return contentType?.slice(0, 500).match(/charset\s*=\s*["']?\s*([\w:.+-]+)/i)?.[1] ?? null;
}

function declaredCharset(bytes: Uint8Array, kind: 'html' | 'xml'): string | null {
  const head = latin1(bytes.subarray(0, kind === 'html' ? 8192 : 1024));
  const xml = head.match(/<\?xml[^>]{0,200}?\bencoding\s*=\s*["']\s*([\w:.+-]+)/i)?.[1];
  if (xml || kind === 'xml') return xml ?? null;
  return head.match(/<meta[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.+-]+)/i)?.[1] ?? null;
}

/** Spellings that the WHATWG list of labels lacks. */
const aliases: Record<string, string> = {
  'utf-32': 'utf-32le', 'ucs-4': 'utf-32le', 'ucs-2': 'utf-16le', macroman: 'macintosh', 'x-sjis': 'shift_jis', sjis: 'shift_jis', cp932: 'shift_jis',
  cp936: 'gbk', cp949: 'euc-kr', cp950: 'big5', eucjp: 'euc-jp', euckr: 'euc-kr', uhc: 'euc-kr', johab: 'euc-kr', 'x-euc-jp': 'euc-jp',
  'iso-8859-1-windows-1252': 'windows-1252', latin9: 'iso-8859-15', 'latin-9': 'iso-8859-15', 'latin-1': 'windows-1252', 'koi8': 'koi8-r',
};

/** Name of the encoding for a label, or null. */
function readLabel(label: string | null): string | null {
  if (label === null) return null;
  const name = label.trim().toLowerCase();
  const windows = name.match(/^(?:cp|win|windows|x-cp|ms|microsoft-cp)[-_]?(125\d|874)$/)?.[1];
  const iso = name.match(/^iso[-_ ]?8859[-_ ]?(\d\d?)(?:[-_]?[ei])?$/)?.[1];
  for (const spelling of [windows ? `windows-${windows}` : null, iso ? `iso-8859-${iso}` : null, aliases[name], name, name.replaceAll('_', '-')]) {
    if (!spelling) continue;
    if (spelling.startsWith('utf-32')) return spelling;
    try {
      return new TextDecoder(spelling).encoding;
    } catch {
      continue;
    }
  }
  return null;
}

/** Null when too many bytes have no meaning in the encoding: the label lies. */
function decodeAs(bytes: Uint8Array, charset: string): string | null {
  if (charset === 'windows-1252') return windows1252(bytes);
  const text = new TextDecoder(charset).decode(bytes);
  let bad = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) bad++;
  return bad === 0 || bad * 50 < countHigh(bytes) ? text : null;
}

function countHigh(bytes: Uint8Array): number {
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high++;
  return high;
}

/** ISO-2022 texts are plain ASCII with escapes, so they pass for UTF-8. */
function decodeEscaped(bytes: Uint8Array, labels: (string | null)[]): DecodedText | null {
  const escape = bytes.indexOf(0x1b);
  if (escape < 0) return null;
  const after = latin1(bytes.subarray(escape + 1, escape + 3));
  if (!['$B', '$@', '(J', '(I', '$('].includes(after) || countHigh(bytes) > 0) return null;
  return { text: new TextDecoder('iso-2022-jp').decode(bytes), charset: 'iso-2022-jp', source: labels.some((label) => readLabel(label) === 'iso-2022-jp') ? 'declared' : 'detected' };
}

/** Bytes looked at by the statistics. */
const sampleSize = 65_536;

function detect(bytes: Uint8Array): DecodedText {
  const sample = sampleOfText(bytes);
  if (isThai(sample)) return { text: dropMarks(decodeAs(bytes, 'windows-874') ?? latin1(bytes)), charset: 'windows-874', source: 'detected' };
  for (const match of analyse(sample)) {
    const charset = readLabel(match.name);
    if (charset === null || charset.startsWith('utf-') || charset.startsWith('iso-2022') || (latinOnly.has(charset) && isDense(sample))) continue;
    const text = decodeAs(bytes, charset);
    if (text !== null) return { text: dropMarks(text), charset, source: 'detected' };
  }
  return { text: dropMarks(windows1252(bytes)), charset: 'windows-1252', source: 'detected' };
}

const latinOnly = new Set(['windows-1252', 'windows-1250', 'windows-1254', 'windows-1257', 'windows-1258', 'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-10', 'iso-8859-13', 'iso-8859-14', 'iso-8859-15', 'iso-8859-16']);

/**
 * TIS-620 and its superset windows-874, which the statistics take for Arabic: vowel signs and tone marks (0xd1, 0xd4 to 0xda, 0xe7 to
 * 0xee) stand behind a consonant (0xa1 to 0xce) or another mark, and nowhere else. In other scripts these bytes are letters like the rest.
 */
function isThai(sample: Uint8Array): boolean {
  let high = 0;
  let marks = 0;
  let wrong = 0;
  let run = 0;
  let runs = 0;
  let oddRuns = 0;
  for (let at = 0; at <= sample.length; at++) {
    const byte = sample[at] ?? 0x20;
    if (byte < 0x80) {
      if (run > 0) runs++;
      oddRuns += run % 2;
      run = 0;
      continue;
    }
    high++;
    run++;
    if (byte > 0xfb || (byte > 0xda && byte < 0xdf) || (byte > 0x80 && byte < 0x85)) wrong++;
    else if (isMark(byte)) {
      marks++;
      const before = sample[at - 1] ?? 0;
      if (!isMark(before) && (before < 0xa1 || before > 0xce)) wrong++;
    }
  }
  // Of Thai text about a fifth are marks; and where every run is of pairs, it is Korean or Chinese.
  return oddRuns * 8 > runs && marks >= 4 && marks > high * 0.08 && wrong <= high * 0.01;
}

const isMark = (byte: number): boolean => byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);

/** Letters with marks stand alone among plain ones; where most non-ASCII bytes touch each other, the script is not Latin. */
function isDense(sample: Uint8Array): boolean {
  let high = 0;
  let touching = 0;
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] as number) < 0x80) continue;
    high++;
    if ((sample[at - 1] ?? 0) > 0x7f || (sample[at + 1] ?? 0) > 0x7f) touching++;
  }
  return touching > high * 0.7;
}

/** The runs of text that hold non-ASCII bytes, markup and plain runs left out: addresses and dates would drown the statistics. */
function sampleOfText(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.min(bytes.length, sampleSize));
  let length = 0;
  let from = 0;
  let high = false;
  for (let at = 0; at <= bytes.length && length < out.length; at++) {
    const byte = bytes[at];
    if (byte === 0x3c || byte === undefined) {
      if (high) {
        const run = bytes.subarray(from, Math.min(at, from + out.length - length - 1));
        out.set(run, length);
        length += run.length;
        if (length < out.length) out[length++] = 0x20;
      }
      high = false;
      from = at;
    } else if (byte === 0x3e) {
      from = at + 1;
      high = false;
    } else if (byte > 0x7f) high = true;
  }
  return length > 0 ? out.subarray(0, length) : bytes.subarray(0, sampleSize);
}

/** Code points of the bytes 0x80 to 0x9f; the platform's own decoder is wrong for them on several Node versions. */
const upper1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (char) => upper1252[char.charCodeAt(0) - 0x80] as string);
}

/** A character for each byte. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function dropMarks(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) === 0xfeff) start++;
  return start === 0 ? text : text.slice(start);
}
