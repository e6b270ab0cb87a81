import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import type { Answers } from './extract/answer-pages.ts';
import { peers, versionIn } from './extract/peers.ts';
import { scoreSet, type Figure, type Furniture, type Scores, type Truth } from './extract/score.ts';

/**
 * Scores the extractor over a folder of pages whose text is known, side by side with the packages that are installed in another folder. docs/extraction.md has the folder's format and what each
 * figure means.
 *
 *   npm run bench:extract -- --data DIR [--peers FOLDER] [--sets a,b] [--answers FOLDER] [--rounds 3]
 */
const usage = 'usage: npm run bench:extract -- --data DIR [--peers FOLDER] [--sets a,b] [--answers FOLDER] [--rounds 3]';
const { values } = parseArgs({ options: { data: { type: 'string' }, peers: { type: 'string' }, sets: { type: 'string' }, answers: { type: 'string' }, rounds: { type: 'string', default: '3' } } });
if (!values.data || !/^[1-9]\d?$/.test(values.rounds)) throw new Error(usage);
const data = resolve(values.data);
const truth = readJson<Record<string, Truth>>(join(data, 'truth.json'));
const furniture = existsSync(join(data, 'noise.json')) ? readJson<Record<string, Furniture>>(join(data, 'noise.json')) : {};
const sets = values.sets?.split(',') ?? [...new Set(Object.values(truth).map(({ set }) => set))];
const ids = Object.keys(truth).filter((id) => sets.includes(truth[id]!.set));
if (ids.length === 0) throw new Error(`no page of the sets ${sets.join(', ')} in ${data}`);

const headings: Record<Figure, string> = {
  f1: 'text F1', precision: 'P', recall: 'R', exact: 'exact', leaks: 'leaks/100', segmentF1: 'stretches F1', segmentPrecision: 'P', segmentRecall: 'R', unwanted: 'unwanted', start: 'start',
  title: 'title', nearTitle: 'near', authors: 'authors', anyAuthor: 'any', spuriousAuthor: 'made up', day: 'day', minute: 'minute', image: 'image',
};
const names = ['newsclip', ...namesOfPeers(values.peers)];
const results = answerAll(names);
if (values.answers) {
  mkdirSync(values.answers, { recursive: true });
  for (const [name, { answers }] of results) writeFileSync(join(values.answers, `${name}.json`), JSON.stringify(answers));
}
for (const set of sets) printSet(set);
printCost();

function namesOfPeers(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const found = Object.keys(peers).filter((name) => {
    const missing = peers[name]!.needs.filter((need) => versionIn(folder, need) === null);
    if (missing.length > 0) console.error(`${name} is left out: no ${missing.join(', ')} in ${folder}`);
    return missing.length === 0;
  });
  if (found.length === 0) console.error(`to set others beside it: npm install --prefix ${folder} ${[...new Set(Object.values(peers).flatMap(({ needs }) => needs))].join(' ')}`);
  return found;
}

function answerAll(extractors: string[]): Map<string, Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-bench-'));
  try {
    const program = join(folder, 'answer-pages.mjs');
    const list = join(folder, 'pages.json');
    // a bundle, as a function is one: loading TypeScript would count as memory
    buildSync({ entryPoints: [join(import.meta.dirname, 'extract/answer-pages.ts')], outfile: program, bundle: true, platform: 'node', format: 'esm', target: 'node20', minify: true, logLevel: 'error' });
    writeFileSync(list, JSON.stringify(ids.map((id) => ({ id, url: truth[id]!.url ?? `https://${truth[id]!.host || 'unknown.invalid'}/` }))));
    return new Map(
      extractors.map((name) => {
        const out = join(folder, `${name}.json`);
        // what a package prints of the pages is its own affair
        const { status, stderr } = spawnSync(process.execPath, [program, name, data, list, out, values.rounds, values.peers ?? ''], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 30 });
        if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(-2000)}`);
        return [name, readJson<Answers>(out)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printSet(set: string): void {
  const rows: [string, Scores][] = names.map((name) => {
    const { answers } = results.get(name)!;
    return [name, scoreSet(ids.filter((id) => truth[id]!.set === set).map((id) => ({ truth: truth[id]!, answer: answers[id] ?? {}, furniture: furniture[id] ?? [] })))];
  });
  const columns = (Object.keys(headings) as Figure[]).filter((figure) => rows.some(([, scores]) => scores[figure]));
  if (columns.length === 0) return;
  const width = (figure: Figure): number => Math.max(7, headings[figure].length);
  console.log(`\n${set}, ${ids.filter((id) => truth[id]!.set === set).length} pages`);
  console.log(['  '.padEnd(20), ...columns.map((figure) => headings[figure].padStart(width(figure)))].join('  '));
  for (const [name, scores] of rows) console.log([`  ${name}`.padEnd(20), ...columns.map((figure) => render(figure, scores).padStart(width(figure)))].join('  '));
  console.log(['  of'.padEnd(20), ...columns.map((figure) => String(rows[0]![1][figure]?.of ?? '').padStart(width(figure)))].join('  '));
}

function render(figure: Figure, scores: Scores): string {
  const { value } = scores[figure] ?? { value: Number.NaN };
  if (Number.isNaN(value)) return '-';
  return figure === 'leaks' ? value.toFixed(1) : value.toFixed(3);
}

function printCost(): void {
  console.log(`\n${ids.length} pages, one process each; pages a CPU second, and how many times ours, in the first reading and in the best of ${values.rounds}`);
  console.log(['  '.padEnd(20), '   first', '  times', '    best', '  times', 'peak MB', ' faults', 'version'].join('  '));
  const own = results.get('newsclip')!;
  for (const [name, { cpuMs, peakMb, faults }] of results) {
    const version = name === 'newsclip' ? readJson<{ version: string }>(join(import.meta.dirname, '../package.json')).version : peers[name]!.needs.map((need) => `${need} ${versionIn(values.peers!, need)}`).join(', ');
    const speeds = [[cpuMs[0]!, own.cpuMs[0]!], [Math.min(...cpuMs), Math.min(...own.cpuMs)]].flatMap(([theirs, ours]) => [((ids.length * 1000) / theirs!).toFixed(1).padStart(8), (theirs! / ours!).toFixed(1).padStart(7)]);
    console.log([`  ${name}`.padEnd(20), ...speeds, peakMb.toFixed(0).padStart(7), String(faults).padStart(7), version].join('  '));
  }
}

function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}
