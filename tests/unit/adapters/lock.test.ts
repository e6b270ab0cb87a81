import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../../lib/adapters/local/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsclip-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder has one run at a time, and the second is told who has it', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'store.in-use', message: expect.stringContaining(`process ${process.pid}`) }));
  lock.release();
  lockFolder(folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the folder is made when it is not there', () => {
  lockFolder(join(folder, 'new', 'data')).release();
});

test('the lock of a process that is gone counts for nothing', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: child.pid, born: '1', since: 'x' }));
  lockFolder(folder).release();
});

test.runIf(process.platform === 'linux')('neither does that of a process whose number was used again', () => {
  writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: process.pid, born: '1', since: 'x' }));
  lockFolder(folder).release();
});

test('a torn lock file counts for nothing', () => {
  writeFileSync(join(folder, 'lock.json'), '{"pi');
  lockFolder(folder).release();
});

test('a release leaves the lock of another run alone', () => {
  const lock = lockFolder(folder);
  writeFileSync(join(folder, 'lock.json'), JSON.stringify({ pid: 1, born: null, since: 'x' }));
  lock.release();
  expect(readdirSync(folder)).toEqual(['lock.json']);
});
