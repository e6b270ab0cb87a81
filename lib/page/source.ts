import { isAscii } from 'node:buffer';
import { isPlainUtf8 } from '../text/charset.ts';

/** A page in UTF-8, and its pieces for the tree. */
export interface Source {
  bytes: Buffer;
  /** What stands between two places, decoded. Places only ever go forward. */
  slice: (start: number, end: number) => string;
  /** The same at any place: for what may never be asked for. */
  sliceLater: (start: number, end: number) => string;
}

/** Well-formed text → source. */
export const textSource = (text: string): Source => sourceOf(Buffer.from(text, 'utf8'));

/** Null when the bytes are something else than UTF-8 or need cleaning first. */
export function utf8Source(bytes: Uint8Array): Source | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isPlainUtf8(buffer) && !buffer.includes(0) ? sourceOf(buffer) : null;
}

/** Strings above 128 KB are put into memory of their own, whose first touch takes longer than all of the tokenizing: a page is cut out of parts of this size. */
const partSize = 65_536;

/**
 * Nothing is decoded as a whole: nearly all pages are ASCII but for a few quotes and dashes, for whose sake the whole page
 * would take two bytes a character.
 */
function sourceOf(bytes: Buffer): Source {
  let high = -1;
  let part = '';
  let partStart = 0;
  const slice = (start: number, end: number): string => {
    if (high < start) high = nextHigh(bytes, start);
    if (end > high) return bytes.toString('utf8', start, end);
    if (start < partStart || end > partStart + part.length) {
      if (end - start > partSize) return bytes.toString('latin1', start, end);
      partStart = start;
      part = bytes.toString('latin1', start, Math.min(bytes.length, start + partSize));
    }
    return part.slice(start - partStart, end - partStart);
  };
  return { bytes, slice, sliceLater: (start, end) => (isAscii(bytes.subarray(start, end)) ? bytes.toString('latin1', start, end) : bytes.toString('utf8', start, end)) };
}

/** Bytes asked about at once. */
const blockSize = 2048;

/** Place of the next byte past ASCII, or the end. */
function nextHigh(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isAscii(bytes.subarray(at, at + blockSize))) at += blockSize;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  return Math.min(at, bytes.length);
}
