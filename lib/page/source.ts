import { isAscii } from 'node:buffer';
import { isPlainUtf8, latin1 } from '../text/charset.ts';

/** A page for the tokenizer, and its pieces for the tree. */
export interface Source {
  /** The page; or a character for each byte of it, which is the same to a tokenizer, as all that HTML is marked up with is ASCII. */
  text: string;
  /** What stands between two places of `text`, decoded. Places only ever go forward. */
  slice: (start: number, end: number) => string;
  /** The same at any place: for what may never be asked for. */
  sliceLater: (start: number, end: number) => string;
}

export function textSource(text: string): Source {
  const slice = (start: number, end: number): string => text.slice(start, end);
  return { text, slice, sliceLater: slice };
}

/**
 * A page in UTF-8 without decoding it as a whole: nearly all pages are ASCII but for a few quotes and dashes, for whose sake the whole page
 * would take two bytes a character. Null when the bytes are something else or need cleaning first.
 */
export function utf8Source(bytes: Uint8Array): Source | null {
  if (!isPlainUtf8(bytes) || bytes.includes(0)) return null;
  const text = latin1(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let high = -1;
  return {
    text,
    slice: (start, end) => {
      if (high < start) high = nextHigh(buffer, start);
      return end <= high ? text.slice(start, end) : buffer.toString('utf8', start, end);
    },
    sliceLater: (start, end) => (isAscii(bytes.subarray(start, end)) ? text.slice(start, end) : buffer.toString('utf8', start, end)),
  };
}

/** Place of the next byte past ASCII, or the end. */
function nextHigh(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  return at;
}
