import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../lib/page/extract.ts';

/**
 * CPU time of the extractor against Readability on linkedom, from bytes to text, in the same run. The two take turns at each page and each page
 * counts with its best round, so that what else the machine does and what the compiler still learns falls on neither. memory-articles.ts has the memory.
 *
 *   npx tsx bench/speed-articles.ts --data DIR [--match aeb] [--rounds 5] [--pages 200]
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, match: { type: 'string' }, rounds: { type: 'string' }, pages: { type: 'string' } } });
if (!values.data) throw new Error('usage: bench/speed-articles.ts --data DIR [--match PREFIX] [--rounds N] [--pages N]');
const folder = join(values.data, 'pages');
const all = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
const read = (name: string): Uint8Array => new Uint8Array(gunzipSync(readFileSync(join(folder, name))));
const url = 'https://unknown.invalid/';

const pages = all.filter((name) => name.startsWith(values.match ?? '')).slice(0, Number(values.pages ?? 200)).map(read);
const total = { ours: 0, theirs: 0 };
const best = pages.map(() => ({ ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY }));
for (let round = 0; round < Number(values.rounds ?? 5); round++) {
  for (const [at, page] of pages.entries()) {
    best[at]!.ours = Math.min(best[at]!.ours, cpuOf(() => extractArticle(page, { url })));
    best[at]!.theirs = Math.min(best[at]!.theirs, cpuOf(() => readability(page)));
  }
}
for (const { ours, theirs } of best) {
  total.ours += ours;
  total.theirs += theirs;
}
const perSecond = (ms: number): string => ((pages.length * 1000) / ms).toFixed(0);
console.log(`${pages.length} pages: ${perSecond(total.ours)} pages a CPU second, Readability with linkedom ${perSecond(total.theirs)}: ${(total.theirs / total.ours).toFixed(1)} times as fast`);

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
