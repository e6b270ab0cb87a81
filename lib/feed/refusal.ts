import type { ErrorCode } from '../model/errors.ts';

/** First bytes of kinds of files that are never feeds. */
const magics: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], [0x47, 0x49, 0x46, 0x38], [0xff, 0xd8, 0xff], [0x25, 0x50, 0x44, 0x46], [0x50, 0x4b, 3, 4], [0x1f, 0x8b], [0x52, 0x49, 0x46, 0x46],
  [0x4f, 0x67, 0x67, 0x53], [0x49, 0x44, 0x33], [0x42, 0x5a, 0x68], [0x28, 0xb5, 0x2f, 0xfd], [0x7f, 0x45, 0x4c, 0x46], [0x77, 0x4f, 0x46], [0, 0, 1, 0],
];

/** Pictures, archives, PDF and the like by their first bytes; anything else by its share of zero bytes, UTF-16 and UTF-32 aside. */
export function isBinary(bytes: Uint8Array): boolean {
  if (magics.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return true;
  if (String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp') return true;
  const head = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b)) controls++;
  return controls > head.length * 0.1 && !isWide(head);
}

const isWide = (head: Uint8Array): boolean => {
  const [a, b, c, d] = head;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || [a, b, c, d].includes(0x3c) || (a === 0 && b === 0 && c === 0xfe);
};

/** Characters of a page looked at. */
const lookedAt = 200_000;

const challenges = [
  'just a moment', 'cf-chl', 'cf_chl', 'challenge-platform', 'cf-browser-verification', 'attention required! | cloudflare', 'checking your browser', 'ddos protection', 'ddos-guard', 'captcha',
  'are you a robot', 'are you human', 'verify you are human', 'verifying you are human', 'datadome', 'px-captcha', 'perimeterx', '_incapsula_', 'incapsula incident', 'access denied', 'enable javascript and cookies',
  'sucuri_cloudproxy', 'akamai', 'bot detection', 'unusual traffic', 'anubis_challenge', 'pardon our interruption', 'request unsuccessful',
];

/** Why a document without a feed in it is none. `text` starts at its first visible character. */
export function refusalOf(text: string): ErrorCode {
  if (text === '') return 'feed.empty';
  const head = text.slice(0, lookedAt).toLowerCase();
  if (!isPage(head)) return head.startsWith('{') || head.startsWith('[') ? 'feed.json-error' : 'feed.unknown';
  if (/<input[^>]{1,300}type\s?=\s?["']?password/.test(head)) return 'feed.login';
  return challenges.some((mark) => head.includes(mark)) ? 'feed.challenge' : 'feed.html';
}

/** An HTML page, by its doctype or by elements that only pages have. */
const isPage = (head: string): boolean => /<!doctype\s+html/.test(head.slice(0, 2000)) || /<(?:html|head|body|title|script|form|div)[\s>]/.test(head.slice(0, 5000));
