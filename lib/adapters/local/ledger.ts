import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { PolitenessLine } from '../web/publishers.ts';

/** Name of the politeness ledger in a data folder; with `.1` behind it, the one before. */
export const ledgerName = 'politeness.jsonl';

export interface Ledger {
  write(line: PolitenessLine): void;
  close(): void;
}

/** Bytes after which a new file is begun: about 50,000 requests. */
const longestFile = 16 * 1024 * 1024;

/** The file in which every request is noted, opened with the first of them. */
export function openLedger(path: string): Ledger {
  let file: number | null = null;
  return {
    write(line) {
      file ??= openFile(path);
      writeSync(file, `${JSON.stringify(line)}\n`);
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

function openFile(path: string): number {
  const file = openSync(path, 'a');
  if (fstatSync(file).size < longestFile) return file;
  closeSync(file);
  renameSync(path, `${path}.1`);
  return openSync(path, 'a');
}

/** Every line that is kept, oldest first; a line that a crash cut short is left out. */
export const readLedger = (path: string): PolitenessLine[] =>
  [`${path}.1`, path].filter((each) => existsSync(each)).flatMap((each) => readLedgerText(readFileSync(each, 'utf8')));

/** Lines of a ledger, also out of a log that puts a time before each, or other lines between. */
export const readLedgerText = (text: string): PolitenessLine[] => text.split('\n').flatMap((line) => readLine(line.slice(Math.max(0, line.indexOf('{')))));

function readLine(text: string): PolitenessLine[] {
  try {
    const value = JSON.parse(text) as PolitenessLine | null;
    return typeof value === 'object' && value !== null && typeof value.kind === 'string' && typeof value.at === 'string' ? [value] : [];
  } catch {
    return [];
  }
}
