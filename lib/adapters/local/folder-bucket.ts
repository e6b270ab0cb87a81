import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Bucket, ObjectAbout } from '../aws/bucket.ts';
import { NewsclipError } from '../../model/errors.ts';

/** Ending of the side file that keeps content type, encoding and metadata. */
const side = '.about.json';
const scratch = '.scratch';

/** A folder as a bucket: one file an object, so that a person can open them, written whole or not at all. */
export function createFolderBucket(folder: string): Bucket {
  const root = resolve(folder);

  const write = async (path: string, bytes: Uint8Array | string, ifAbsent: boolean): Promise<boolean> => {
    const temporary = join(root, scratch, randomUUID());
    await mkdir(dirname(temporary), { recursive: true });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, bytes);
    if (!ifAbsent) return rename(temporary, path).then(() => true);
    try {
      await link(temporary, path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(temporary, { force: true });
    }
  };

  return {
    async put(key, bytes, { contentType, contentEncoding, metadata, ifAbsent = false }) {
      const path = pathOf(root, key);
      const about: ObjectAbout = { contentType, ...(contentEncoding !== undefined && { contentEncoding }), ...(metadata && { metadata }) };
      // The side file may lack for a moment, as after a crash: `get` then goes by the name.
      const written = await write(path, bytes, ifAbsent);
      if (written) await write(path + side, JSON.stringify(about), false);
      return written;
    },

    async get(key) {
      const path = pathOf(root, key);
      const bytes = readIfThere(path);
      if (bytes === null) return null;
      const note = readIfThere(path + side);
      const about: ObjectAbout = note === null ? guess(bytes, key) : JSON.parse(new TextDecoder().decode(note));
      return { bytes, contentType: about.contentType, contentEncoding: about.contentEncoding ?? null, metadata: about.metadata ?? {} };
    },

    async delete(key) {
      const path = pathOf(root, key);
      await rm(path, { force: true });
      await rm(path + side, { force: true });
    },

    async *list(prefix) {
      const slash = prefix.lastIndexOf('/') + 1;
      const start = slash === 0 ? root : pathOf(root, prefix.slice(0, slash - 1));
      for await (const path of walk(start)) {
        const key = path.slice(root.length + 1).split(sep).join('/');
        if (key.startsWith(prefix) && !key.endsWith(side) && !key.startsWith(`${scratch}/`)) yield key;
      }
    },
  };
}

/** A key can never lead out of the folder, nor to its side files. Throws `input.invalid`. */
function pathOf(root: string, key: string): string {
  const parts = key.split('/');
  const bad = parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\') || part.includes('\0') || part.length > 200);
  if (bad || key.endsWith(side) || parts[0] === scratch || /^[A-Za-z]:/.test(key)) {
    throw new NewsclipError('input.invalid', `"${key.slice(0, 200)}" cannot be the name of an object`, { key: key.slice(0, 200) });
  }
  return join(root, ...parts);
}

/** At once: for small files the ways of an asynchronous read cost four times the read. */
function readIfThere(path: string): Uint8Array | null {
  try {
    const { buffer, byteOffset, length } = readFileSync(path);
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return null;
    throw error;
  }
}

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return [];
    throw error;
  });
  // A folder sorts as its name with a slash, so that keys come in the order S3 gives them.
  const named = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  for (const { entry } of named.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

const guess = (bytes: Uint8Array, key: string): ObjectAbout => ({
  contentType: key.includes('.html') ? 'text/html' : 'application/json',
  ...(bytes[0] === 0x1f && bytes[1] === 0x8b && !key.endsWith('.gz') && { contentEncoding: 'gzip' }),
});

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
