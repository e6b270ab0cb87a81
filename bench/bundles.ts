import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { bundleFunction, functionNames } from '../lib/infra/bundle-function.ts';

/**
 * What a cold start must read and do: minified KB of each function's bundle and the time to import it, median of nine fresh processes.
 *   npx tsx bench/bundles.ts [--inputs]      --inputs: also the packages that weigh most
 */
const budgets = { 'schedule-feeds': 700, 'poll-feed': 700, 'ingest-article': 900 } as const;
const importBudgetMs = 150;
const runs = 9;

const folder = mkdtempSync(join(tmpdir(), 'newsclip-bundles-'));
let over = false;
for (const name of functionNames) {
  const out = join(folder, name);
  const { outputs } = bundleFunction(join(import.meta.dirname, '../functions', `${name}.ts`), out);
  const read = startFiles(outputs);
  const size = (files: string[]) => Math.round(files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0) / 1024);
  const start = size(read);
  const lazy = size(readdirSync(out)) - start;
  const ms = importTime(out);
  if (start > budgets[name] || ms > importBudgetMs) over = true;
  console.log(`${name.padEnd(15)} ${String(start).padStart(4)} KB read at start (budget ${budgets[name]}), ${lazy} KB lazily; import ${ms} ms (budget ${importBudgetMs})`);
  if (process.argv.includes('--inputs')) for (const [source, kb] of heaviest(outputs, read)) console.log(`    ${String(kb).padStart(4)} KB ${source}`);
}
rmSync(folder, { recursive: true });
process.exitCode = over ? 1 : 0;

type Outputs = ReturnType<typeof bundleFunction>['outputs'];

/** The entry and all that it imports statically, by file name. */
function startFiles(outputs: Outputs): string[] {
  const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind, external } of byName.get(name)?.imports ?? []) if (kind === 'import-statement' && !external) visit(basename(path));
  };
  visit('index.mjs');
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
