import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../lib/page/extract.ts';

/**
 * Runs the extractor over a folder of pages (`truth.json` with an `url` a page, `pages/<id>.html.gz`) and writes what it found:
 * `{id: {text, title, author, published, image, status}}`.
 *
 *   tsx bench/articles.ts --data DIR --out PRED.json [--sets aeb,fundus]
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' }, sets: { type: 'string' } } });
if (!values.data || !values.out) throw new Error('usage: bench/articles.ts --data DIR --out PRED.json [--sets a,b]');
const truth = JSON.parse(readFileSync(join(values.data, 'truth.json'), 'utf8')) as Record<string, { set: string; url?: string }>;
const sets = values.sets?.split(',');
const found: Record<string, unknown> = {};
let count = 0;
const before = process.cpuUsage();
for (const [id, { set, url }] of Object.entries(truth)) {
  if (sets && !sets.includes(set)) continue;
  const page = gunzipSync(readFileSync(join(values.data, 'pages', `${id}.html.gz`)));
  const { text, title, authors, publishedAt, image, status, quality, method, reason } = extractArticle(page, { url: url ?? 'https://unknown.invalid/' });
  found[id] = { text, title, author: authors.map(({ name }) => name), published: publishedAt, image: image?.url ?? null, status, quality, method, reason };
  count++;
}
const { user, system } = process.cpuUsage(before);
writeFileSync(values.out, JSON.stringify(found));
console.log(`${count} pages, ${((count * 1e6) / (user + system)).toFixed(0)} pages a CPU second (with reading and unpacking), peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
