import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { buildSync } from 'esbuild';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../lib/page/extract.ts';

/**
 * CPU time of the extractor against Readability on linkedom, from bytes to text, in the same run. Each has processes of its own, as it has where it is used, so that
 * neither pays for the other's garbage; they take turns, and each page counts with its best round, so that what else the machine does and what the compiler still
 * learns falls on neither: that takes some fifteen rounds. What single rounds took, from the first, is printed as well. Both run as JavaScript by Node alone: what a loader of TypeScript adds to functions is in no bundle. memory-articles.ts has the memory.
 *
 *   npx tsx bench/speed-articles.ts --data DIR [--match aeb] [--rounds 20] [--pages 200]
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, match: { type: 'string' }, rounds: { type: 'string' }, pages: { type: 'string' }, time: { type: 'string' } } });
if (!values.data) throw new Error('usage: bench/speed-articles.ts --data DIR [--match PREFIX] [--rounds N] [--pages N]');
const folder = join(values.data, 'pages');
const names = readdirSync(folder).filter((name) => name.endsWith('.html.gz') && name.startsWith(values.match ?? '')).slice(0, Number(values.pages ?? 200));
const extractors = { ours, readability };
type Extractor = keyof typeof extractors;

if (values.time) process.send?.(timePages(extractors[values.time as Extractor]));
else await compare();

async function compare(): Promise<void> {
  // within the project, where its packages are found
  const cache = join(import.meta.dirname, '../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const room = mkdtempSync(join(cache, 'speed-articles-'));
  const script = join(room, 'speed-articles.mjs');
  buildSync({ entryPoints: [import.meta.filename], outfile: script, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' });
  const best: Record<Extractor, Times> = { ours: { pages: [], rounds: [] }, readability: { pages: [], rounds: [] } };
  for (const extractor of ['ours', 'readability', 'ours', 'readability'] as const) {
    const { pages, rounds } = await timeApart(script, extractor);
    const before = best[extractor];
    best[extractor] = { pages: least(pages, before.pages), rounds: least(rounds, before.rounds) };
  }
  rmSync(room, { recursive: true });
  const { ours, readability } = best;
  print('each page at its best', sumOf(ours.pages), sumOf(readability.pages));
  for (const round of [1, 2, 3, 5, 10, 20]) if (round <= ours.rounds.length) print(`round ${round}`, ours.rounds[round - 1]!, readability.rounds[round - 1]!);
}

function print(what: string, own: number, theirs: number): void {
  const perSecond = (ms: number): string => ((names.length * 1000) / ms).toFixed(0);
  console.log(`${names.length} pages, ${what}: ${perSecond(own)} pages a CPU second, Readability with linkedom ${perSecond(theirs)}: ${(theirs / own).toFixed(1)} times as fast`);
}

/** Milliseconds: of each page in its best round, of each round. */
interface Times {
  pages: number[];
  rounds: number[];
}

function least(times: number[], before: number[]): number[] {
  return times.map((ms, at) => Math.min(ms, before[at] ?? ms));
}

function sumOf(times: number[]): number {
  return times.reduce((sum, ms) => sum + ms, 0);
}

function timeApart(script: string, extractor: Extractor): Promise<Times> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [...process.argv.slice(2), '--time', extractor], { execArgv: [] });
    child.once('message', (times) => resolve(times as Times));
    child.once('exit', (code) => reject(new Error(`${extractor} ended with ${code}`)));
  });
}

function timePages(extract: (page: Uint8Array) => void): Times {
  const pages = names.map((name) => new Uint8Array(gunzipSync(readFileSync(join(folder, name)))));
  const times: Times = { pages: pages.map(() => Number.POSITIVE_INFINITY), rounds: [] };
  for (let count = 0; count < Number(values.rounds ?? 20); count++) {
    const round = pages.map((page) => cpuOf(() => extract(page)));
    times.pages = least(round, times.pages);
    times.rounds.push(sumOf(round));
  }
  return times;
}

function ours(page: Uint8Array): void {
  extractArticle(page, { url: 'https://unknown.invalid/' });
}

function readability(page: Uint8Array): void {
  try {
    const { document } = parseHTML(new TextDecoder().decode(page));
    new Readability(document as never).parse();
  } catch {
    // some pages are too much for it; their time counts all the same
  }
}

function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
