import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { readMetadata } from '../lib/page/metadata/metadata.ts';
import { parsePage } from '../lib/page/parse.ts';

/**
 * Metadata of every page in a folder (`truth.json` with addresses, `pages/<id>.html.gz`), and the time that it takes beside parsing.
 * usage: tsx bench/metadata.ts --data DIR [--out PRED.json] [--only PREFIX] [--show]
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' }, show: { type: 'boolean' } } });
if (!values.data) throw new Error('usage: tsx bench/metadata.ts --data DIR [--out PRED.json] [--only PREFIX] [--show]');

const truth = JSON.parse(readFileSync(join(values.data, 'truth.json'), 'utf8')) as Record<string, { url?: string; host?: string }>;
const ids = Object.keys(truth).filter((id) => id.startsWith(values.only ?? ''));
/** CPU time so far, ms: other work on the machine does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const predictions: Record<string, unknown> = {};
let parsing = 0;
let reading = 0;
for (const id of ids) {
  const bytes = gunzipSync(readFileSync(join(values.data, 'pages', `${id}.html.gz`)));
  const url = truth[id]?.url ?? `https://${truth[id]?.host || 'news.invalid'}/`;
  const start = cpu();
  const page = parsePage(bytes, { url });
  const parsed = cpu();
  const metadata = readMetadata(page, { url });
  reading += cpu() - parsed;
  parsing += parsed - start;
  predictions[id] = { title: metadata.title, author: metadata.authors.map(({ name }) => name), published: metadata.publishedAt, image: metadata.image?.url ?? null };
  if (values.show) console.log(JSON.stringify({ id, ...metadata }, null, 1));
}
if (values.out) writeFileSync(values.out, JSON.stringify(predictions));
console.error(`${ids.length} pages: ${(parsing / ids.length).toFixed(2)} ms CPU parsing, ${(reading / ids.length).toFixed(2)} ms metadata a page`);
