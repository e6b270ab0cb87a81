import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { NewsclipError } from '../../model/errors.ts';

export interface BodyLimits {
  /** Decoded bytes. */
  maxBytes: number;
  /** Keep what lies within the limit instead of refusing the whole. */
  cut: boolean;
  /** Where the stream breaks, keep what has come. */
  lenient: boolean;
}

/**
 * The decoded body. Throws `web.too-large` beyond the limit or when it unpacks to far more than it weighs, `web.bad-encoding` when it
 * cannot be unpacked, and whatever the source throws when it breaks. Never reads on after it has returned.
 */
export async function readBody(source: AsyncIterable<Buffer>, contentEncoding: string | undefined, limits: BodyLimits): Promise<Uint8Array> {
  const weight = { packed: 0 };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpack(weigh(source, weight, limits.maxBytes), contentEncoding ?? '')) {
      size += chunk.length;
      if (size > limits.maxBytes) {
        if (!limits.cut) throw tooLarge(limits.maxBytes);
        chunks.push(chunk.subarray(0, chunk.length - (size - limits.maxBytes)));
        break;
      }
      if (size > ratioFrom && size > weight.packed * maxRatio) {
        throw new NewsclipError('web.too-large', `the answer unpacks to more than ${maxRatio} times its weight`, { packed: weight.packed });
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (!limits.lenient) throw error;
  }
  const { buffer, byteOffset, byteLength } = Buffer.concat(chunks);
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Compression formats this runtime can undo, for Accept-Encoding. */
export const acceptEncoding = ['gzip', 'br', 'deflate', ...('createZstdDecompress' in zlib ? ['zstd'] : [])].join(', ');

/** Text on the web packs to a twentieth, the most repetitive to a hundredth; only what is built to fill memory goes beyond. */
const maxRatio = 250;
const ratioFrom = 1024 * 1024;

const tooLarge = (maxBytes: number): NewsclipError =>
  new NewsclipError('web.too-large', `the answer is larger than ${maxBytes} bytes`, { maxBytes });

/** Counts what arrives. Packed bytes beyond the decoded limit can only be a stream that never comes to anything. */
async function* weigh(source: AsyncIterable<Buffer>, weight: { packed: number }, maxBytes: number): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    weight.packed += chunk.length;
    yield chunk;
    if (weight.packed > maxBytes + 65_536) throw tooLarge(maxBytes);
  }
}

async function* unpack(source: AsyncGenerator<Buffer>, contentEncoding: string): AsyncGenerator<Buffer> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => packed.has(name));
  if (codings.length > 1) throw new NewsclipError('web.bad-encoding', `the answer is packed more than once (${contentEncoding.slice(0, 80)})`);
  const coding = codings[0];
  if (coding === undefined) return yield* source;

  const { head, ended } = await firstBytes(source);
  if (head.length === 0) return;
  const decoder = decoderFor(coding, head);
  if (decoder === null) {
    yield head;
    return yield* source;
  }
  // A fault of the connection must not look like a fault of the packing: it is kept and thrown instead.
  let broken: unknown = null;
  const rest = async function* (): AsyncGenerator<Buffer> {
    yield head;
    if (ended) return;
    try {
      yield* source;
    } catch (error) {
      broken = error;
      throw error;
    }
  };
  const feeding = pipeline(Readable.from(rest(), { objectMode: false }), decoder).catch(() => undefined);
  try {
    for await (const chunk of decoder) yield chunk as Buffer;
    await feeding;
  } catch (error) {
    if (broken !== null) throw broken;
    throw new NewsclipError('web.bad-encoding', `the answer could not be unpacked as ${coding}`, { coding }, { cause: error });
  } finally {
    decoder.destroy();
  }
}

const packed = new Set(['gzip', 'br', 'deflate', 'zstd', 'compress']);

async function firstBytes(source: AsyncGenerator<Buffer>): Promise<{ head: Buffer; ended: boolean }> {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await source.next();
    if (next.done) return { head, ended: true };
    head = Buffer.concat([head, next.value]);
  }
  return { head, ended: false };
}

/** Of a page of 100 KB two pieces instead of seven: each is a trip to another thread. */
const chunkSize = 65_536;

type Decoder = zlib.Gunzip | zlib.BrotliDecompress;

/** Null: labelled as packed, and is not. */
function decoderFor(coding: string, head: Buffer): Decoder | null {
  const [first = 0, second = 0] = head;
  if (coding === 'gzip') return first === 0x1f && second === 0x8b ? zlib.createGunzip({ chunkSize }) : null;
  if (coding === 'br') return zlib.createBrotliDecompress({ chunkSize });
  // RFC 1950: compression method 8, and the two bytes are a multiple of 31. Without that header many servers send RFC 1951 bare.
  if (coding === 'deflate') return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? zlib.createInflate({ chunkSize }) : zlib.createInflateRaw({ chunkSize });
  if (coding === 'zstd' && 'createZstdDecompress' in zlib) return (zlib.createZstdDecompress as () => Decoder)();
  throw new NewsclipError('web.bad-encoding', `the answer is packed as ${coding}, which is not known here`, { coding });
}
