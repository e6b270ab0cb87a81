import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';

/**
 * Memory of the extractor by itself: bundled as a function is, in a process of its own that reads 1,000 pages from disk, one after the other,
 * and keeps none. Resident memory is looked at after every page, without forcing a collection; the heap every 100 pages, after one.
 *
 *   npx tsx bench/memory-articles.ts --data DIR [--pages 1000]
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, pages: { type: 'string' } } });
if (!values.data) throw new Error('usage: bench/memory-articles.ts --data DIR [--pages N]');

const walk = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { gunzipSync } from 'node:zlib';
  import { setFlagsFromString } from 'node:v8';
  import { runInNewContext } from 'node:vm';
  import { extractArticle } from './lib/page/extract.ts';

  const [folder, count] = process.argv.slice(2);
  const names = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
  const mb = (bytes) => Math.round(bytes / 1e6);
  let peak = 0;
  for (let at = 0; at < Number(count); at++) {
    extractArticle(gunzipSync(readFileSync(folder + '/' + names[at % names.length])), { url: 'https://unknown.invalid/' });
    const { rss } = process.memoryUsage();
    peak = Math.max(peak, rss);
    if (at % 100 !== 99) continue;
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    console.log('after ' + (at + 1) + ' pages: resident ' + mb(rss) + ' MB, heap after a collection ' + mb(process.memoryUsage().heapUsed) + ' MB');
  }
  console.log('most resident after a page ' + mb(peak) + ' MB; the process at any moment ' + mb(process.resourceUsage().maxRSS * 1024) + ' MB');
`;

const folder = mkdtempSync(join(tmpdir(), 'newsclip-memory-'));
try {
  const file = join(folder, 'walk.mjs');
  buildSync({
    stdin: { contents: walk, resolveDir: process.cwd(), loader: 'js' }, outfile: file, bundle: true, platform: 'node', format: 'esm', target: 'node20', minify: true,
  });
  const { status } = spawnSync(process.execPath, [file, join(resolve(values.data), 'pages'), values.pages ?? '1000'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
