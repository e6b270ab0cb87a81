import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Standard output as NDJSON. */
  lines(): Record<string, unknown>[];
}

const bin = resolve('bin/newsclip.mjs');

/** Runs the command line as a person does, in an empty folder of its own unless given one. */
export function newsclip(words: string[], options: { cwd?: string; input?: string; onStart?: (child: ChildProcess) => void } = {}): Promise<Result> {
  const cwd = options.cwd ?? mkdtempSync(join(tmpdir(), 'newsclip-cli-'));
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...words], { cwd, env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      if (options.cwd === undefined) rmSync(cwd, { recursive: true, force: true });
      done({ code, stdout, stderr, lines: () => stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) });
    });
    child.stdin.end(options.input ?? '');
    options.onStart?.(child);
  });
}
