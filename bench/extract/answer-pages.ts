import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../lib/text/charset.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { peers, type Extractor } from './peers.ts';
import type { Answer } from './score.ts';

/** What one extractor made of all pages. */
export interface Answers {
  answers: Record<string, Answer>;
  /** Pages that it threw at. */
  faults: number;
  /** CPU time of each reading of all pages, from bytes to answer, ms; reading and unpacking the files apart. */
  cpuMs: number[];
  /** Most memory that the process ever held, MB. */
  peakMb: number;
}

/** One extractor over all pages, in a process of its own: what the next one holds is not its memory, and a crash takes nobody else along. */
const [name = '', data = '', list = '', out = '', rounds = '', folder = ''] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(list, 'utf8')) as { id: string; url: string }[];
const extract = name === 'newsclip' ? null : await peers[name]!.load(folder);
const result: Answers = { answers: {}, faults: 0, cpuMs: [], peakMb: 0 };
for (let round = 0; round < Number(rounds); round++) result.cpuMs.push(await readAll());
result.peakMb = process.resourceUsage().maxRSS / 1024;
writeFileSync(out, JSON.stringify(result));

async function readAll(): Promise<number> {
  result.faults = 0;
  let cpuMs = 0;
  for (const { id, url } of pages) {
    const bytes = gunzipSync(readFileSync(join(data, 'pages', `${id}.html.gz`)));
    const start = process.cpuUsage();
    try {
      result.answers[id] = extract ? await theirs(extract, bytes, url) : ours(bytes, url);
    } catch {
      result.faults++;
    }
    const { user, system } = process.cpuUsage(start);
    cpuMs += (user + system) / 1000;
  }
  return cpuMs;
}

function ours(bytes: Uint8Array, url: string): Answer {
  const { text, title, authors, publishedAt, image } = extractArticle(bytes, { url });
  return { text, title, author: authors.length > 0 ? authors.map(({ name }) => name) : null, published: publishedAt, image: image?.url ?? null };
}

/** They take text: it is decoded for them as for us. */
async function theirs(extract: Extractor, bytes: Uint8Array, url: string): Promise<Answer> {
  return await extract(decodeText(bytes, { contentType: null, kind: 'html' }).text, url);
}
