import { gunzipSync, gzipSync } from 'node:zlib';
import type { PageArchive } from '../../pipeline/ports.ts';
import type { Bucket } from './bucket.ts';
import { NewsclipError } from '../../model/errors.ts';
import { keepDays } from '../../model/keep-days.ts';
import { objectKeys } from '../../model/names.ts';
import { sha256Hex } from '../../text/fingerprint.ts';

/** Headers worth keeping: what a replay needs, and what tells how the page was served. */
const kept = ['content-type', 'etag', 'last-modified', 'content-language', 'x-robots-tag', 'tdm-reservation', 'tdm-policy', 'date', 'server'];

/** The bytes of pages as they came, gzip, under raw/; address, time and headers as metadata. */
export function createPageArchive(bucket: Bucket): PageArchive {
  return {
    async put({ id, firstSeenAt, fetchedAt, url, headers, body, expiresAt = null }) {
      const time = fetchedAt.toISOString().replace(/[-:]|\.\d{3}/g, '');
      const key = objectKeys.raw(firstSeenAt.slice(0, 10), id, time, sha256Hex(body).slice(0, 12));
      const metadata: Record<string, string> = { url: ascii(url, 1_000), 'fetched-at': fetchedAt.toISOString() };
      for (const name of kept) {
        const value = headers[name];
        if (value !== undefined && value !== '') metadata[`http-${name}`] = ascii(value, 120);
      }
      await bucket.put(key, gzipSync(body, { level: 6 }), { contentType: 'application/gzip', metadata, keepDays: keepDays(expiresAt, fetchedAt) });
      return key;
    },

    async get(key) {
      const object = await bucket.get(key);
      if (object === null) throw new NewsclipError('store.missing', `there is no raw page ${key}`, { key });
      const { url, 'fetched-at': fetchedAt, 'http-content-type': contentType } = object.metadata;
      return {
        url: decodeURI(url ?? ''),
        contentType: contentType === undefined ? null : decodeURI(contentType),
        headers: Object.fromEntries(Object.entries(object.metadata).flatMap(([name, value]) => (name.startsWith('http-') ? [[name.slice(5), decodeURI(value)]] : []))),
        body: new Uint8Array(gunzipSync(object.bytes)),
        fetchedAt: fetchedAt ?? '',
      };
    },
  };
}

/** Metadata travels as HTTP headers: what is not plain ASCII is percent-encoded, and 2 KB is all there is. */
function ascii(value: string, limit: number): string {
  let text = value.toWellFormed();
  const plain = /^[\x20-\x7e]*$/.test(text) && !text.includes('%');
  const encode = (part: string) => (plain ? part : encodeURI(part.toWellFormed()));
  while (encode(text).length > limit) text = text.slice(0, Math.floor(text.length * 0.9));
  return encode(text);
}
