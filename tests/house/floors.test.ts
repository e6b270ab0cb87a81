import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Folder → what it may import besides itself. Order of the floors, lowest first; see docs/architecture.md. */
const may: Record<string, string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/feed': ['lib/model', 'lib/text'],
  'lib/page': ['lib/model', 'lib/text'],
  'lib/pipeline': ['lib/model', 'lib/text', 'lib/feed', 'lib/page'],
  'lib/adapters/web': ['lib/model', 'lib/text', 'lib/feed', 'lib/page', 'lib/pipeline'],
  'lib/adapters/aws': ['lib/model', 'lib/text', 'lib/feed', 'lib/page', 'lib/pipeline', 'lib/adapters/web', 'lib/operate'],
  'lib/adapters/local': ['lib/model', 'lib/text', 'lib/feed', 'lib/page', 'lib/pipeline', 'lib/adapters/web', 'lib/adapters/aws', 'lib/record'],
  'lib/reader': ['lib/model', 'lib/text'],
  'lib/record': ['lib/model', 'lib/text'],
  'lib/newsroom': ['lib/model', 'lib/text'],
  'lib/cost': ['lib/model'],
  'lib/operate': ['lib/model'],
  'lib/infra': ['lib/model', 'lib/feed/feeds-file.ts', 'lib/record', 'lib/cost'],
};

/** Package → the only folder that may know it. */
const homes: Record<string, string[]> = {
  'rss-parser': ['lib/feed'],
  yaml: ['lib/feed', 'lib/cli'],
  cheerio: ['lib/page'],
  htmlparser2: ['lib/page', 'lib/feed'],
  entities: ['lib/page'],
  chardet: ['lib/text'],
  tldts: ['lib/text'],
  diff: ['lib/text'],
  '@smithy': ['lib/adapters/aws'],
  '@aws-sdk': ['lib/adapters/aws', 'lib/reader', 'lib/adapters/local', 'lib/cli'],
  dynalite: ['lib/adapters/local'],
  'aws-cdk-lib': ['lib/infra', 'bin/app.ts'],
};

const files = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(dir, entry.name)) : entry.name.endsWith('.ts') ? [join(dir, entry.name)] : [],
  );

const sources = ['lib', 'functions', 'bin'].flatMap(files);
const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
const floorOf = (file: string): string | undefined => Object.keys(may).find((floor) => file.startsWith(`${floor}/`));

test('imports point downwards', () => {
  const wrong: string[] = [];
  for (const file of sources) {
    const floor = floorOf(file);
    if (!floor) continue;
    for (const target of imports(file)) {
      if (!target.startsWith('.')) continue;
      const path = relative('.', join(dirname(file), target));
      const allowed = [floor, ...(may[floor] ?? [])];
      if (!allowed.some((folder) => path === folder || path.startsWith(`${folder}/`))) wrong.push(`${file} imports ${path}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('each dependency is known to its own folder only', () => {
  const wrong: string[] = [];
  for (const file of sources) {
    for (const target of imports(file)) {
      const name = Object.keys(homes).find((home) => target === home || target.startsWith(`${home}/`));
      if (name && !homes[name]?.some((folder) => file === folder || file.startsWith(`${folder}/`))) wrong.push(`${file} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the core has no clock, no chance, no environment, no files', () => {
  const wrong: string[] = [];
  for (const file of sources.filter((name) => /^lib\/(model|text|feed|page|pipeline|record|cost|operate)\//.test(name))) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    for (const word of [/\bprocess\./, /\bDate\.now\b/, /\bnew Date\(\)/, /\bMath\.random\b/, /\bfetch\(/, /from 'node:(fs|http|https|net)/]) {
      if (word.test(code)) wrong.push(`${file}: ${word.source}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('process.env is read at the doors only', () => {
  const doors = ['bin/', 'functions/', 'lib/cli/', 'lib/adapters/aws/ports.ts', 'lib/infra/'];
  const wrong = sources.filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')) && !doors.some((door) => file.startsWith(door)));
  expect(wrong).toEqual([]);
});

test('no folder or file is called utils, helpers, common or manager', () => {
  expect(sources.filter((file) => /(utils?|helpers?|common|manager)\b/.test(file))).toEqual([]);
});
