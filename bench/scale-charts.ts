import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScaleResult } from './scale-run.ts';

/**
 * Draws docs/scale/*.svg from the results of bench/scale.ts --write.
 *   npx tsx bench/scale-charts.ts FOLDER
 */
const [width, height, left, top, plotWidth, plotHeight] = [720, 400, 80, 50, 440, 290];
const colours = ['#1b6ca8', '#c4572c', '#3a7d44', '#7a4f9a'];

const from = process.argv[2] ?? '.';
const target = join(import.meta.dirname, '../docs/scale');
const read = (name: string) => JSON.parse(readFileSync(join(from, name), 'utf8')) as ScaleResult;
const results = readdirSync(from).filter((name) => /^\d+\.json$/.test(name)).map(read).toSorted((a, b) => a.options.feeds - b.options.feeds);
mkdirSync(target, { recursive: true });

const perFeed = (value: (result: ScaleResult) => number): [number, number][] => results.map((result) => [result.options.feeds, value(result)]);
const day = ({ options }: ScaleResult) => 24 / options.hours;
draw('lag', { title: 'How late a feed is polled', x: 'feeds', y: 'seconds after it was due' }, {
  'median': perFeed((result) => result.dueLag.others[0]), '99 of 100': perFeed((result) => result.dueLag.others[1]),
  'giant host, median': perFeed((result) => result.dueLag.giant[0]), 'giant host, 99 of 100': perFeed((result) => result.dueLag.giant[1]),
});
draw('depth', { title: 'Most messages in a queue at once', x: 'feeds', y: 'messages' }, {
  'feed queue': perFeed((result) => result.feedQueue.deepest), 'article queue': perFeed((result) => result.articleQueue.deepest),
});
draw('units', { title: 'Busiest second of one partition key (limit 1,000)', x: 'feeds', y: 'write units' },
  Object.fromEntries(['due, write', 'byTime, write', 'bySite, write'].map((name) => [name.split(',')[0] as string, perFeed((result) => result.peaks[name] ?? 0)])));
draw('calls', { title: 'Calls a day', x: 'feeds', y: 'calls a day' }, {
  'requests to publishers, busiest host': perFeed((result) => result.requests.most * day(result)),
  'requests to SQS': perFeed((result) => (result.feedQueue.requests + result.articleQueue.requests) * day(result)),
  'write units': perFeed((result) => (result.totals['write units'] ?? 0) * day(result)),
});
const largest = results.at(-1);
if (largest) {
  draw('day', { title: `A day of ${largest.options.feeds.toLocaleString('en')} feeds: messages waiting, and lateness`, x: 'hours', y: 'messages; seconds', linear: true }, {
    'feed queue': largest.samples.map(({ hour, feedDepth }) => [hour, feedDepth]), 'article queue': largest.samples.map(({ hour, articleDepth }) => [hour, articleDepth]),
    'late, 99 of 100': largest.samples.map(({ hour, lagP99 }) => [hour, lagP99]),
  });
}
if (readdirSync(from).includes('before.json')) {
  draw('fair-share', { title: 'Feed queue with one overfull host, 16,000 feeds', x: 'hours', y: 'messages', linear: true },
    Object.fromEntries([['first come, first served', 'before'], ['fair share of each host', 'after']].map(([name, file]) => [name as string, read(`${file}.json`).samples.map(({ hour, feedDepth }): [number, number] => [hour, feedDepth])])));
}

interface Axes {
  title: string;
  x: string;
  y: string;
  /** Else both axes are logarithmic. */
  linear?: true;
}

function draw(name: string, { title, x, y, linear }: Axes, lines: Record<string, [number, number][]>): void {
  const points = Object.values(lines).flat();
  const span = (values: number[]): [number, number] => (linear ? [0, Math.max(1, ...values)] : [Math.floor(Math.log10(Math.max(1, Math.min(...values)))), Math.max(1, Math.ceil(Math.log10(Math.max(1, ...values))))]);
  const place = (value: number, [low, high]: [number, number], length: number) => (((linear ? value : Math.log10(Math.max(1, value))) - low) / (high - low || 1)) * length;
  const spanX = span(points.map(([value]) => value));
  const spanY = span(points.map(([, value]) => value));
  const px = (value: number) => Math.round(left + place(value, spanX, plotWidth));
  const py = (value: number) => Math.round(top + plotHeight - place(value, spanY, plotHeight));
  const ticks = ([low, high]: [number, number]) => (linear ? [0, 1, 2, 3, 4].map((part) => (high * part) / 4) : Array.from({ length: high - low + 1 }, (_, power) => 10 ** (low + power)));
  const number = (value: number) => (value >= 10 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toFixed(1));
  const parts = [
    ...ticks(spanX).map((value) => `<line x1="${px(value)}" x2="${px(value)}" y1="${top}" y2="${top + plotHeight}" stroke="#ddd"/><text x="${px(value)}" y="${top + plotHeight + 20}" text-anchor="middle">${number(value)}</text>`),
    ...ticks(spanY).map((value) => `<line x1="${left}" x2="${left + plotWidth}" y1="${py(value)}" y2="${py(value)}" stroke="#ddd"/><text x="${left - 8}" y="${py(value) + 4}" text-anchor="end">${number(value)}</text>`),
    ...Object.entries(lines).map(([label, line], at) => {
      const colour = colours[at % colours.length];
      const dots = linear ? '' : line.map(([a, b]) => `<circle cx="${px(a)}" cy="${py(b)}" r="3.5" fill="${colour}"/>`).join('');
      const key = top + 12 + at * 22;
      return `<polyline points="${line.map(([a, b]) => `${px(a)},${py(b)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}<rect x="${left + plotWidth + 16}" y="${key - 9}" width="12" height="12" fill="${colour}"/><text x="${left + plotWidth + 34}" y="${key + 2}">${label}</text>`;
    }),
    `<text x="${left}" y="28" font-size="16" font-weight="bold">${title}</text>`,
    `<text x="${left + plotWidth / 2}" y="${height - 18}" text-anchor="middle">${x}</text>`,
    `<text transform="translate(20 ${top + plotHeight / 2}) rotate(-90)" text-anchor="middle">${y}</text>`,
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}"><rect width="100%" height="100%" fill="#fff"/>\n${parts.join('\n')}\n</svg>\n`;
  writeFileSync(join(target, `${name}.svg`), svg);
}
