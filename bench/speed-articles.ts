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
 * learns falls on neither: that takes some fifteen rounds. bench/extract.ts has the same with a cold start in it. Both run as JavaScript by Node alone: what a loader of TypeScript adds to functions is in no bundle. memory-articles.ts has the memory.
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
  const best: Record<Extractor, number[]> = { ours: [], readability: [] };
  for (const extractor of ['ours', 'readability', 'ours', 'readability'] as const) {
    const times = await timeApart(script, extractor);
    best[extractor] = times.map((ms, at) => Math.min(ms, best[extractor][at] ?? ms));
  }
  const [own, theirs] = [best.ours, best.readability].map((times) => times.reduce((sum, ms) => sum + ms, 0)) as [number, number];
  rmSync(room, { recursive: true });
  const perSecond = (ms: number): string => ((names.length * 1000) / ms).toFixed(0);
  console.log(`${names.length} pages: ${perSecond(own)} pages a CPU second, Readability with linkedom ${perSecond(theirs)}: ${(theirs / own).toFixed(1)} times as fast`);
}

function timeApart(script: string, extractor: Extractor): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [...process.argv.slice(2), '--time', extractor], { execArgv: [] });
    child.once('message', (times) => resolve(times as number[]));
    child.once('exit', (code) => reject(new Error(`${extractor} ended with ${code}`)));
  });
}

/** Milliseconds of each page's best round. */
function timePages(extract: (page: Uint8Array) => void): number[] {
  const pages = names.map((name) => new Uint8Array(gunzipSync(readFileSync(join(folder, name)))));
  const best = pages.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < Number(values.rounds ?? 20); round++) {
    for (const [at, page] of pages.entries()) best[at] = Math.min(best[at]!, cpuOf(() => extract(page)));
  }
  return best;
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
