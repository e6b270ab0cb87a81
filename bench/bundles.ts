import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { bundleFunction } from '../lib/infra/bundle-function.ts';
import { functionNames } from '../lib/infra/function-code.ts';

/**
 * What a cold start must read and do: minified KB of each function's bundle and the time to import it, median of nine fresh processes.
 * Counted is what each function needs: the entry with its static imports and its data (.br), and the clients of S3 (but for polls, which touch no object) and SQS. The rest of the
 * folder (credential providers that Lambda never asks, a language model for pages that do not say theirs) is read when it is asked for.
 *   npx tsx bench/bundles.ts [--inputs]      --inputs: also the packages that weigh most
 */
const budgets = { 'schedule-feeds': 700, 'poll-feed': 700, 'ingest-article': 900, 'publish-changes': 100 } as const;
const importBudgetMs = 150;
const runs = 9;

const folder = mkdtempSync(join(tmpdir(), 'newsclip-bundles-'));
let over = false;
for (const name of functionNames) {
  const out = join(folder, name);
  const { outputs } = bundleFunction(join(import.meta.dirname, '../functions', `${name}.ts`), out);
  const files = readdirSync(out);
  const start = closure(outputs, ['index.mjs']).concat(files.filter((file) => file.endsWith('.br')));
  const clients = name === 'poll-feed' ? ['sqs-queue-'] : ['sqs-queue-', 's3-bucket-'];
  const needed = [...new Set([...start, ...closure(outputs, files.filter((file) => clients.some((client) => file.startsWith(client))))])];
  const size = (some: string[]) => Math.round(some.reduce((sum, file) => sum + statSync(join(out, file)).size, 0) / 1024);
  const ms = importTime(out);
  if (size(needed) > budgets[name] || ms > importBudgetMs) over = true;
  console.log(
    `${name.padEnd(15)} needs ${String(size(needed)).padStart(4)} KB (budget ${budgets[name]}), ${size(start)} KB of it at start; the folder has ${size(files)} KB; import ${ms} ms (budget ${importBudgetMs})`,
  );
  if (process.argv.includes('--inputs')) for (const [source, kb] of heaviest(outputs, needed)) console.log(`    ${String(kb).padStart(4)} KB ${source}`);
}
rmSync(folder, { recursive: true });
process.exitCode = over ? 1 : 0;

type Outputs = ReturnType<typeof bundleFunction>['outputs'];

/** Files and all that they import statically, by name. */
function closure(outputs: Outputs, files: string[]): string[] {
  const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind, external } of byName.get(name)?.imports ?? []) if (kind === 'import-statement' && !external) visit(basename(path));
  };
  for (const file of files) visit(file);
  return [...found];
}

function importTime(out: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(join(out, 'index.mjs'))}); console.log(performance.now() - t);`;
  const times = Array.from({ length: runs }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    if (stderr !== '' && !stdout) throw new Error(stderr);
    return Number(stdout);
  });
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0);
}

/** Packages and own folders by what they add to the files read at start. */
function heaviest(outputs: Outputs, read: string[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [path, { inputs }] of Object.entries(outputs)) {
    if (!read.includes(basename(path))) continue;
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const source = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input.split('/').slice(-3, -1).join('/');
      sums.set(source, (sums.get(source) ?? 0) + bytesInOutput);
    }
  }
  return [...sums].map(([source, bytes]): [string, number] => [source, Math.round(bytes / 1024)]).toSorted((a, b) => b[1] - a[1]).slice(0, 20);
}
