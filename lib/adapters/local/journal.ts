import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file of JSON lines that only grows, and is written anew when it is opened. A process killed at any moment loses no line. */
export interface Journal<Line> {
  append(lines: Line[]): void;
  close(): void;
}

/** The lines of the last time; one that a crash or a full disk has cut short is left out. */
export function readJournal<Line>(path: string): Line[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').flatMap((text) => readLine<Line>(text));
}

/** Starts the journal with these lines in place of what was there, and keeps it open. */
export function openJournal<Line>(path: string, lines: Line[]): Journal<Line> {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = openSync(`${path}.new`, 'w');
  writeAll(fresh, render(lines));
  fsyncSync(fresh);
  closeSync(fresh);
  renameSync(`${path}.new`, path);
  let file: number | null = openSync(path, 'a');
  return {
    append(more) {
      if (file === null) throw new Error(`journal ${path} is closed`);
      if (more.length > 0) writeAll(file, render(more));
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

const render = (lines: unknown[]): Buffer => Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.byteLength; ) at += writeSync(file, bytes, at);
}

function readLine<Line>(text: string): Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
