import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { bundleFunction } from '../lib/infra/bundle-function.ts';

/**
 * The most that an article worker can be made to take: the function's bundle loaded, ten pages of 5 MB in hand as a batch may bring them, each of
 * small paragraphs, inline elements or boxes without end, cut out one after the other. The heap is bounded as Lambda bounds it for so much memory
 * (nine tenths, young halves of a fortieth).
 *
 *   npx tsx bench/memory-worker.ts [--mb 384]      exit code 1 where it is more
 */
const { values } = parseArgs({ options: { mb: { type: 'string' } } });
const limit = Number(values.mb ?? 384);

const walk = `
  import { extractArticle } from './lib/page/extract.ts';
  await import(process.argv[2]);
  const head = '<!doctype html><html><head><title>Large</title></head><body><article><h1>Large</h1>';
  const made = (unit) => Buffer.from(head + unit.repeat(Math.floor((5_000_000 - head.length) / unit.length)));
  const kinds = [made('<p>The wall was built.</p>\\n'), made('<i>a</i> b '), made('<div class="x"><p>The council met on Monday, and said that it was so.</p></div>')];
  const batch = Array.from({ length: 10 }, (_, at) => new Uint8Array(kinds[at % kinds.length]));
  for (const page of batch) {
    extractArticle(page, { url: 'https://news.example/large' });
    await new Promise((resolve) => setImmediate(resolve));
  }
  process.stdout.write(String(process.resourceUsage().maxRSS));
`;

const folder = mkdtempSync(join(tmpdir(), 'newsclip-worker-'));
try {
  const worker = join(folder, 'ingest-article');
  bundleFunction(join(import.meta.dirname, '../functions/ingest-article.ts'), worker);
  const file = join(folder, 'walk.mjs');
  buildSync({ stdin: { contents: walk, resolveDir: join(import.meta.dirname, '..'), loader: 'js' }, outfile: file, bundle: true, platform: 'node', format: 'esm', target: 'node20', minify: true });
  const flags = [`--max-old-space-size=${Math.floor(limit * 0.9)}`, `--max-semi-space-size=${Math.floor(limit / 40)}`];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, file, join(worker, 'index.mjs')], { encoding: 'utf8' });
  const most = Number(stdout) / 1024;
  console.log(status === 0 ? `ten pages of 5 MB: ${most.toFixed(0)} MB at most, of ${limit}` : `ended with ${status}: ${stderr.slice(-500)}`);
  process.exitCode = status === 0 && most < limit ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
