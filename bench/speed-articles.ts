import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../lib/page/extract.ts';

/**
 * CPU time of the extractor against Readability on linkedom, on the same pages in the same run, from bytes to text; best of several rounds.
 * Then the memory over 1,000 pages, read one after the other.
 *
 *   node --import tsx --expose-gc bench/speed-articles.ts --data DIR [--match aeb] [--rounds 4]
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, match: { type: 'string' }, rounds: { type: 'string' } } });
if (!values.data) throw new Error('usage: bench/speed-articles.ts --data DIR [--match PREFIX] [--rounds N]');
const folder = join(values.data, 'pages');
const all = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
const read = (name: string): Uint8Array => new Uint8Array(gunzipSync(readFileSync(join(folder, name))));
const url = 'https://unknown.invalid/';

const pages = all.filter((name) => name.startsWith(values.match ?? '')).slice(0, 200).map(read);
const best = { ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY };
for (let round = 0; round < Number(values.rounds ?? 4); round++) {
  best.ours = Math.min(best.ours, cpuOf(() => pages.forEach((page) => extractArticle(page, { url }))));
  best.theirs = Math.min(best.theirs, cpuOf(() => pages.forEach(readability)));
}
const perSecond = (ms: number): string => ((pages.length * 1000) / ms).toFixed(0);
console.log(`${pages.length} pages: ${perSecond(best.ours)} pages a CPU second, Readability with linkedom ${perSecond(best.theirs)}: ${(best.theirs / best.ours).toFixed(1)} times as fast`);

let peak = 0;
for (let at = 0; at < 1000; at++) {
  extractArticle(read(all[at % all.length]!), { url });
  if (at % 100 === 99) {
    globalThis.gc?.();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
    console.log(`after ${at + 1} pages: heap ${mb(process.memoryUsage().heapUsed)} MB, resident ${mb(process.memoryUsage().rss)} MB`);
  }
}
console.log(`highest heap after a collection ${mb(peak)} MB`);

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

function mb(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
