import type { ErrorCode } from '../model/errors.ts';

/** What a publisher's status means for us; null where there is an answer to work with (2xx, 304). */
export function readReply(reply: { status: number }): ErrorCode | null {
  const { status } = reply;
  if ((status >= 200 && status < 300) || status === 304) return null;
  const known = statusCodes[status];
  if (known !== undefined) return known;
  return status >= 500 && status < 600 ? 'http.server-error' : 'http.unexpected';
}

const statusCodes: Record<number, ErrorCode> = {
  401: 'http.unauthorized',
  402: 'http.unauthorized',
  407: 'http.unauthorized',
  403: 'http.forbidden',
  406: 'http.forbidden',
  451: 'http.forbidden',
  404: 'http.not-found',
  410: 'http.gone',
  // 420 is what some services sent before RFC 6585 gave 429 to it
  420: 'http.throttled',
  429: 'http.throttled',
  // 408 and 425: the same request may well succeed later
  408: 'http.unavailable',
  425: 'http.unavailable',
  503: 'http.unavailable',
};

/** Retry-After as whole seconds from `now`, 0 to seven days; null when absent or unreadable (RFC 9110, 10.2.3: seconds or a date). */
export function retryAfterSeconds(headers: Record<string, string>, now: Date): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (value === '' || value.length > 64) return null;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Math.ceil(Number(value)), longestRetry);
  // a date has a month's name: what Date.parse makes of anything else is chance
  if (!/[A-Za-z]{3}/.test(value)) return null;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return null;
  return Math.min(Math.max(Math.ceil((at - now.getTime()) / 1000), 0), longestRetry);
}

const longestRetry = 7 * 86_400;

export type BodyKind = 'html' | 'xml' | 'json' | 'pdf' | 'image' | 'video' | 'audio' | 'archive' | 'text' | 'empty' | 'binary';

/** What the bytes are, whatever the label says; the label decides only where the bytes are silent. */
export function sniffKind(body: Uint8Array, contentType: string | null): BodyKind {
  if (body.every((byte) => blanks.has(byte))) return 'empty';
  const signature = readSignature(body);
  if (signature !== null) return signature;
  const text = readableHead(body);
  if (text === null) return labelledBinary(contentType);
  return readMarkup(text) ?? labelledText(contentType);
}

const blanks = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** First bytes of formats that are never a page (media types' own specifications; MIME Sniffing Standard, section 6). */
const signatures: { kind: BodyKind; at: number; bytes: string }[] = [
  { kind: 'pdf', at: 0, bytes: '%PDF-' },
  { kind: 'image', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { kind: 'image', at: 0, bytes: '\xff\xd8\xff' },
  { kind: 'image', at: 0, bytes: 'GIF87a' },
  { kind: 'image', at: 0, bytes: 'GIF89a' },
  { kind: 'image', at: 8, bytes: 'WEBP' },
  { kind: 'image', at: 0, bytes: 'BM' },
  { kind: 'image', at: 0, bytes: 'II*\0' },
  { kind: 'image', at: 0, bytes: 'MM\0*' },
  { kind: 'image', at: 0, bytes: '\0\0\x01\0' },
  { kind: 'image', at: 4, bytes: 'ftypavif' },
  { kind: 'image', at: 4, bytes: 'ftypheic' },
  { kind: 'image', at: 4, bytes: 'ftypmif1' },
  { kind: 'audio', at: 4, bytes: 'ftypM4A' },
  { kind: 'video', at: 4, bytes: 'ftyp' },
  { kind: 'video', at: 8, bytes: 'AVI ' },
  { kind: 'video', at: 0, bytes: '\x1aE\xdf\xa3' },
  { kind: 'video', at: 0, bytes: 'FLV\x01' },
  { kind: 'video', at: 0, bytes: '\0\0\x01\xba' },
  { kind: 'audio', at: 8, bytes: 'WAVE' },
  { kind: 'audio', at: 0, bytes: 'ID3' },
  { kind: 'audio', at: 0, bytes: '\xff\xfb' },
  { kind: 'audio', at: 0, bytes: '\xff\xf3' },
  { kind: 'audio', at: 0, bytes: 'OggS' },
  { kind: 'audio', at: 0, bytes: 'fLaC' },
  { kind: 'archive', at: 0, bytes: 'PK\x03\x04' },
  { kind: 'archive', at: 0, bytes: '\x1f\x8b' },
  { kind: 'archive', at: 0, bytes: 'BZh' },
  { kind: 'archive', at: 0, bytes: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', at: 0, bytes: 'Rar!\x1a\x07' },
  { kind: 'archive', at: 0, bytes: '\xfd7zXZ\0' },
  { kind: 'archive', at: 0, bytes: '(\xb5/\xfd' },
  { kind: 'binary', at: 0, bytes: 'MZ\x90\0' },
  { kind: 'binary', at: 0, bytes: '\x7fELF' },
  { kind: 'binary', at: 0, bytes: '\0asm' },
  { kind: 'binary', at: 0, bytes: 'wOF' },
];

function readSignature(body: Uint8Array): BodyKind | null {
  const head = String.fromCharCode(...body.subarray(0, 32));
  const found = signatures.find(({ at, bytes }) => head.startsWith(bytes, at));
  if (found === undefined) return null;
  // two letters are no proof: text may begin so too
  return found.bytes === 'BM' && readableHead(body) !== null ? null : found.kind;
}

/** The first kilobytes as ASCII with everything else as "?", or null when they are no text. UTF-16 and UTF-32 lose their zeros. */
function readableHead(body: Uint8Array): string | null {
  const head = body.subarray(0, 4096);
  let zeros = 0;
  let controls = 0;
  let text = '';
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
    else text += byte < 0x80 ? String.fromCharCode(byte) : '?';
  }
  const trimmed = text.replace(/^\?{2,3}/, '').trimStart();
  // markup is forgiven a good deal of stray control characters, other text one in twenty; two in six bytes zero is a wide encoding
  if (trimmed.startsWith('<')) return controls * 3 > head.length ? null : trimmed;
  const isWide = zeros * 3 > head.length;
  return (controls + (isWide ? 0 : zeros)) * 20 > head.length ? null : trimmed;
}

function readMarkup(text: string): BodyKind | null {
  if (text.startsWith('{') || text.startsWith('[')) return 'json';
  if (!text.startsWith('<')) return null;
  const lower = text.slice(0, 4096).toLowerCase();
  const root = firstElement(lower);
  if (root === null) return lower.startsWith('<!doctype html') ? 'html' : lower.startsWith('<?xml') ? 'xml' : null;
  const name = root.slice(root.indexOf(':') + 1);
  if (feedRoots.has(name)) return 'xml';
  if (name === 'svg') return 'image';
  if (htmlNames.has(root) || lower.startsWith('<!doctype html')) return 'html';
  return lower.startsWith('<?xml') ? 'xml' : null;
}

const feedRoots = new Set(['rss', 'rdf', 'feed', 'opml', 'urlset', 'sitemapindex', 'channel']);
const htmlNames = new Set(
  (
    'html head body title meta link script style base noscript template div p span main article section header nav aside ' +
    'table h1 h2 h3 a br b img iframe center font ul ol form'
  ).split(' '),
);

/** Name of the first element behind declarations and comments. */
function firstElement(lower: string): string | null {
  let at = 0;
  while (at < lower.length) {
    at = lower.indexOf('<', at);
    if (at < 0) return null;
    const next = lower[at + 1] ?? '';
    if (lower.startsWith('<!--', at)) {
      const end = lower.indexOf('-->', at + 4);
      if (end < 0) return null;
      at = end + 3;
    } else if (next === '!' || next === '?') {
      const end = lower.indexOf('>', at);
      if (end < 0) return null;
      at = end + 1;
    } else {
      return /^[a-z_][a-z0-9._:-]{0,40}/.exec(lower.slice(at + 1, at + 60))?.[0] ?? null;
    }
  }
  return null;
}

function labelledText(contentType: string | null): BodyKind {
  const type = mediaType(contentType);
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type.endsWith('/xml') || type.endsWith('+xml')) return 'xml';
  return 'text';
}

function labelledBinary(contentType: string | null): BodyKind {
  const type = mediaType(contentType);
  for (const kind of ['image', 'video', 'audio'] as const) {
    if (type.startsWith(`${kind}/`)) return kind;
  }
  return 'binary';
}

const mediaType = (contentType: string | null): string => (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
