import type { Bucket, ObjectAbout } from '../../lib/adapters/aws/bucket.ts';

/** A bucket in memory, by the contract of tests/contracts/bucket.test.ts. */
export function memoryBucket(): Bucket {
  const objects = new Map<string, { bytes: Uint8Array; about: ObjectAbout }>();
  return {
    async put(key, bytes, { ifAbsent, keepDays: _keepDays, ...about }) {
      if (ifAbsent && objects.has(key)) return false;
      objects.set(key, { bytes, about });
      return true;
    },
    async get(key) {
      const found = objects.get(key);
      if (!found) return null;
      const { contentType, contentEncoding = null, metadata = {} } = found.about;
      return { bytes: found.bytes, contentType, contentEncoding, metadata };
    },
    async delete(key) {
      objects.delete(key);
    },
    async *list(prefix) {
      for (const key of [...objects.keys()].toSorted()) if (key.startsWith(prefix)) yield key;
    },
  };
}
