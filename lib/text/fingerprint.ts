import { createHash } from 'node:crypto';
import { canonicalUrl } from './url.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 20 characters of lower-case base32 (100 bits) over SHA-256. */
export function shortHash(value: string, length = 20): string {
  const bytes = createHash('sha256').update(value).digest();
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      out += alphabet[(held >>> (bits - 5)) & 31];
      bits -= 5;
      if (out.length === length) return out;
    }
    held &= (1 << bits) - 1;
  }
  return out;
}

/** A story's id: over the canonical form of its address. */
export const articleId = (url: string): string => shortHash(canonicalUrl(url));

/** A feed's id unless configured: over its address as written, scheme aside. */
export const feedIdOf = (url: string): string => shortHash(url.replace(/^https?:\/\//i, ''), 12);

/** Alias under which another address of a story is found. */
export const urlAlias = (url: string): string => shortHash(`url ${canonicalUrl(url)}`, 26);

/** Alias under which an entry's own identifier is found; the same guid in another feed is another alias. */
export const guidAlias = (feedId: string, guid: string): string => shortHash(`guid ${feedId} ${guid.replace(/^https?:\/\//i, '')}`, 26);

export const sha256Hex = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex');
