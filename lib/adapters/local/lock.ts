import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NewsclipError } from '../../model/errors.ts';

export interface FolderLock {
  release(): void;
}

interface Holder {
  pid: number;
  /** When the process was started, in the system's own ticks; null where the system does not tell. */
  born: string | null;
  since: string;
}

/** Keeps a data folder to one run at a time. A lock whose process is gone counts for nothing. Throws `store.in-use`. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock.json');
  const mine = join(folder, `lock.${process.pid}.json`);
  const holder: Holder = { pid: process.pid, born: bornAt(process.pid), since: new Date().toISOString() };
  writeFileSync(mine, JSON.stringify(holder));
  try {
    for (let tried = 0; tried < 3; tried += 1) {
      if (linked(mine, path)) return { release: () => release(path, holder) };
      const other = readHolder(path);
      if (other !== null && isAlive(other)) throw inUse(folder, other);
      // Moved aside before it is removed: of two runs that find a stale lock only one succeeds, and a fresh lock is put back.
      const aside = `${mine}.stale`;
      if (!moved(path, aside)) continue;
      const removed = readHolder(aside);
      if (removed !== null && isAlive(removed)) {
        linked(aside, path);
        rmSync(aside, { force: true });
        throw inUse(folder, removed);
      }
      rmSync(aside, { force: true });
    }
    throw inUse(folder, readHolder(path));
  } finally {
    rmSync(mine, { force: true });
  }
}

const inUse = (folder: string, holder: Holder | null): NewsclipError =>
  new NewsclipError(
    'store.in-use',
    `${folder} is in use by process ${holder?.pid ?? '?'}${holder ? ` since ${holder.since}` : ''}: wait until it ends, stop it, or choose another folder with --data`,
    { folder, pid: holder?.pid ?? null },
  );

function release(path: string, holder: Holder): void {
  const now = readHolder(path);
  if (now?.pid === holder.pid && now.born === holder.born) rmSync(path, { force: true });
}

function readHolder(path: string): Holder | null {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof value.pid === 'number' ? { pid: value.pid, born: value.born ?? null, since: value.since ?? '' } : null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const born = bornAt(holder.pid);
  return born === null || holder.born === null || born === holder.born;
}

/** Numbers of processes are used again, times of birth are not: field 22 of /proc/<pid>/stat (proc(5)). */
function bornAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold blanks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
