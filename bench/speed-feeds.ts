/**
 * Speed and memory of feed parsing beside other readers, each in a process of its own, best of so many runs:
 *
 *   npx tsx bench/speed-feeds.ts [--megabytes 10] [--runs 3] [--peers FOLDER]
 *
 * feedsmith, htmlparser2's own reader and rss-parser are here already; FOLDER is where npm's feedparser lies (npm install --prefix FOLDER feedparser).
 * The document is made here: an RSS 2.0 feed of escaped and CDATA bodies, and the same as Atom. Times are CPU time, bytes in to entries out.
 * Readers that take text get it decoded as UTF-8. Peaks are of the process: document, reader and runtime together; the runtime alone is told first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseFeed as parseWithHtmlparser2 } from 'htmlparser2';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { parseFeed } from '../lib/feed/parse-feed.ts';

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '10' }, runs: { type: 'string', default: '3' }, peers: { type: 'string' }, one: { type: 'string' } } });

const words = 'harbour council ferry winter market bridge teacher budget river tram library storm museum vote orchard mayor signal timber cable garden'.split(' ');

/** The same words at each run: a linear congruence picks them. */
function* chance(): Generator<number> {
  let value = 12_345;
  for (;;) {
    value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield value;
  }
}

function makeFeed(format: string, bytes: number): { document: string; items: number } {
  const numbers = chance();
  const say = (count: number): string => Array.from({ length: count }, () => words[(numbers.next().value as number) % words.length]).join(' ');
  const parts: string[] = [];
  let size = 0;
  let items = 0;
  while (size < bytes) {
    const body = Array.from({ length: 8 }, () => `<p>${say(60)} &amp; <a href="https://news.example/${say(1)}?id=${items}">${say(4)}</a>.</p>`).join('\n');
    const escaped = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const link = `https://news.example/story/${items}`;
    const part = format === 'rss'
      ? `<item><title>${say(8)} &amp; more</title><link>${link}</link><guid isPermaLink="false">story-${items}</guid><pubDate>Tue, 24 Nov 2026 05:20:${String(items % 60).padStart(2, '0')} GMT</pubDate><dc:creator>${say(2)}</dc:creator><category>${say(1)}</category><description>${escaped.slice(0, 300).replace(/&[^;]*$/, '')}</description><content:encoded><![CDATA[${body}]]></content:encoded></item>\n`
      : `<entry><title>${say(8)} &amp; more</title><link href="${link}"/><id>tag:news.example,2026:${items}</id><updated>2026-11-24T05:20:${String(items % 60).padStart(2, '0')}Z</updated><author><name>${say(2)}</name></author><content type="html">${escaped}</content></entry>\n`;
    parts.push(part);
    size += part.length;
    items++;
  }
  const document = format === 'rss'
    ? `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Speed</title><link>https://news.example/</link><description>d</description>${parts.join('')}</channel></rss>`
    : `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Speed</title><id>tag:news.example,2026:feed</id><updated>2026-11-24T05:20:00Z</updated>${parts.join('')}</feed>`;
  return { document, items };
}

type Parser = (bytes: Uint8Array) => Promise<number> | number;

const parsers: Record<string, Parser> = {
  newsclip: async (bytes) => (await parseFeed(bytes, { url: 'https://news.example/feed' })).entries.length,
  feedsmith: (bytes) => {
    const { feed } = parseWithFeedsmith(new TextDecoder().decode(bytes)) as { feed: { items?: unknown[]; entries?: unknown[] } };
    return (feed.items ?? feed.entries ?? []).length;
  },
  htmlparser2: (bytes) => parseWithHtmlparser2(new TextDecoder().decode(bytes))?.items.length ?? 0,
  'rss-parser': async (bytes) => (await new RssParser().parseString(new TextDecoder().decode(bytes))).items.length,
  ...(values.peers !== undefined && existsSync(join(values.peers, 'node_modules/feedparser')) && { feedparser: feedparserIn(resolve(values.peers)) }),
};

interface FeedparserStream extends NodeJS.WritableStream {
  read(): object | null;
  on(event: string, listener: (error?: Error) => void): this;
}

/** npm's feedparser reads a stream of bytes and gives one of items. */
function feedparserIn(folder: string): Parser {
  return (bytes) =>
    new Promise((done, fail) => {
      const Feedparser = createRequire(join(folder, 'package.json'))('feedparser') as new (options: object) => FeedparserStream;
      const parser = new Feedparser({ addmeta: false });
      let items = 0;
      parser.on('readable', () => {
        while (parser.read() !== null) items++;
      });
      parser.on('end', () => done(items));
      parser.on('error', (error) => fail(error));
      Readable.from([Buffer.from(bytes)]).pipe(parser);
    });
}

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

async function measure(name: string, format: string, megabytes: number, runs: number): Promise<string> {
  const { document, items } = makeFeed(format, megabytes * 1_000_000);
  const bytes = new TextEncoder().encode(document);
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    found = await (parsers[name] as Parser)(bytes);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return `${name.padEnd(12)} ${format.padEnd(5)} ${(bytes.length / 1e6 / best).toFixed(1).padStart(7)} MB/s ${Math.round(items / best).toString().padStart(8)} items/s ${peakMegabytes().toFixed(0).padStart(5)} MB peak   ${found} of ${items} items`;
}

const versionOf = (name: string): string => {
  const own = join(import.meta.dirname, '../node_modules', name, 'package.json');
  const file = existsSync(own) ? own : join(values.peers ?? '', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

if (values.one !== undefined) {
  const [name = '', format = ''] = values.one.split(' ');
  console.log(await measure(name, format, Number(values.megabytes), Number(values.runs)));
} else {
  console.log(`Node ${process.versions.node}, ${peakMegabytes().toFixed(0)} MB with all readers loaded; ${Object.keys(parsers).filter((name) => name !== 'newsclip').map((name) => `${name} ${versionOf(name)}`).join(', ')}`);
  for (const format of ['rss', 'atom']) {
    for (const name of Object.keys(parsers)) {
      const words = ['--one', `${name} ${format}`, '--megabytes', values.megabytes, '--runs', values.runs, ...(values.peers === undefined ? [] : ['--peers', values.peers])];
      const child = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), ...words], { encoding: 'utf8' });
      console.log((child.stdout || child.stderr).trim());
    }
  }
}
