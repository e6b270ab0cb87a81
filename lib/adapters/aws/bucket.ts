/** What the stores need of an object store: S3 (s3-bucket.ts) and a folder (../local/folder-bucket.ts) are both one. */
export interface Bucket {
  /** False when `ifAbsent` was asked for and the key is taken; nothing is written then. */
  put(key: string, bytes: Uint8Array, about: PutAbout): Promise<boolean>;
  get(key: string): Promise<StoredObject | null>;
  delete(key: string): Promise<void>;
  /** Keys with this prefix, in order. */
  list(prefix: string): AsyncIterable<string>;
}

export interface ObjectAbout {
  contentType: string;
  contentEncoding?: string;
  /** Lower-case names, ASCII values, 2 KB in all (a limit of S3). */
  metadata?: Record<string, string>;
}

export interface PutAbout extends ObjectAbout {
  ifAbsent?: boolean;
  /** Days after which a lifecycle rule deletes the object (one of `keepSteps`); null or absent: none does. A folder is swept instead. */
  keepDays?: number | null;
}

/** The bytes as they were put: what `contentEncoding` says is not undone. */
export interface StoredObject {
  bytes: Uint8Array;
  contentType: string;
  contentEncoding: string | null;
  metadata: Record<string, string>;
}

/** Deletes every object under the prefixes; returns how many there were. */
export async function deleteUnder(bucket: Bucket, prefixes: string[]): Promise<number> {
  let count = 0;
  for (const prefix of prefixes) {
    for await (const key of bucket.list(prefix)) {
      await bucket.delete(key);
      count += 1;
    }
  }
  return count;
}
