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

/** Made before the tests by build-command-line.ts. */
export const builtCommandLine = resolve('node_modules/.cache/newsclip-tests');

/** Runs the command line as a person does, in an empty folder of its own unless given one. `launcher`: from the sources. */
export function newsclip(words: string[], options: { cwd?: string; input?: string; onStart?: (child: ChildProcess) => void; launcher?: boolean } = {}): Promise<Result> {
  const cwd = options.cwd ?? mkdtempSync(join(tmpdir(), 'newsclip-cli-'));
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [options.launcher ? resolve('bin/newsclip.mjs') : join(builtCommandLine, 'newsclip.js'), ...words], { cwd, env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' } });
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
