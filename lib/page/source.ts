import { isAscii } from 'node:buffer';
import { isPlainUtf8 } from '../text/charset.ts';

/** Well-formed text → source. */
export const textSource = (text: string): Source => new Source(Buffer.from(text, 'utf8'));

/** Null when the bytes are something else than UTF-8 or need cleaning first. */
export function utf8Source(bytes: Uint8Array): Source | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isPlainUtf8(buffer) && !buffer.includes(0) ? new Source(buffer) : null;
}

/** Strings above 128 KB are put into memory of their own, whose first touch takes longer than all of the tokenizing: a page is cut out of parts of this size. */
const partSize = 65_536;

/**
 * A page in UTF-8, and its pieces for the tree. Nothing is decoded as a whole: nearly all pages are ASCII but for a few quotes and dashes, for whose
 * sake the whole page would take two bytes a character.
 */
export class Source {
  readonly bytes: Buffer;
  private high = -1;
  private part = '';
  private partStart = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** What stands between two places, decoded. Places only ever go forward. */
  slice(start: number, end: number): string {
    if (this.high < start) this.high = nextHigh(this.bytes, start);
    if (end > this.high) return this.bytes.toString('utf8', start, end);
    if (start < this.partStart || end > this.partStart + this.part.length) {
      if (end - start > partSize) return this.bytes.toString('latin1', start, end);
      this.partStart = start;
      this.part = this.bytes.toString('latin1', start, Math.min(this.bytes.length, start + partSize));
    }
    return this.part.slice(start - this.partStart, end - this.partStart);
  }

  /** The same at any place: for what may never be asked for. */
  sliceLater(start: number, end: number): string {
    const { bytes } = this;
    return isAscii(bytes.subarray(start, end)) ? bytes.toString('latin1', start, end) : bytes.toString('utf8', start, end);
  }
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
