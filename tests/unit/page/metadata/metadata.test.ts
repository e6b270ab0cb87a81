import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExtractOptions } from '../../../../lib/page/extracted.ts';
import { readMetadata } from '../../../../lib/page/metadata/metadata.ts';
import { parsePage } from '../../../../lib/page/parse.ts';

/** `<case>.html` is the page, `<case>.json` what is known beside it and what must come out: only the fields named there are compared. */
interface Case {
  about: string;
  options: Omit<ExtractOptions, 'now'> & { now?: string };
  expect: Record<string, unknown>;
}

const folder = join(import.meta.dirname, 'cases');
const names = readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => basename(file, '.html'));

test('there are cases, each with its expectation', () => {
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !existsSync(join(folder, `${name}.json`)))).toEqual([]);
});

test.each(names)('%s', (name) => {
  const { options, expect: wanted } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Case;
  const { now, ...rest } = options;
  const full: ExtractOptions = now === undefined ? rest : { ...rest, now: new Date(now) };
  const metadata = readMetadata(parsePage(readFileSync(join(folder, `${name}.html`)), full), full);
  for (const [field, value] of Object.entries(wanted)) {
    const found = field.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], metadata);
    expect(found, field).toEqual(value);
  }
});
