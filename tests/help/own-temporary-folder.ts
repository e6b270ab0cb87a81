import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that tests put aside, gone with the run: every app of CDK leaves one behind. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-tests-'));
  const before = { ...process.env };
  // workers ask for it by this name, on Windows by the others
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => {
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
