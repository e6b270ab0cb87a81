import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { parseAst } from 'vitest/node';
import { expect, test } from 'vitest';

/**
 * No expression on page or feed text takes time that grows faster than its input. Each one written in these folders is tried on long texts made of what it
 * looks for: of one character or two by turns, with an end that it does not want. Twice the length may take a little more than twice the time; what is super-linear
 * takes a thousand times the limit.
 */
const folders = ['lib/page', 'lib/text', 'lib/feed'];
/** Characters, of which a linear expression reads some ten thousand in a tenth of a millisecond. */
const length = 15_000;
/** Milliseconds for all texts of an expression, and for one text where they took longer. */
const limit = 250;
const limitOfOne = 25;
/** How often one text is tried: what else the machine does may hold up one run, not all of them. */
const tries = 4;

interface Written {
  file: string;
  source: string;
  flags: string;
}

function* literalsOf(node: unknown): Generator<{ pattern: string; flags: string }> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const child of node) yield* literalsOf(child);
    return;
  }
  const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
  if (type === 'Literal' && regex) yield regex;
  for (const child of Object.values(node)) yield* literalsOf(child);
}

const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(folder, file)));
const written: Written[] = files.flatMap((file) => [...literalsOf(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }))].map(({ pattern, flags }) => ({ file, source: pattern, flags: flags.replace('y', 'g') })));

/** What stands for a class of characters. */
const stands: [part: RegExp, text: string][] = [
  [/\\s/, ' '], [/\\d/, '1'], [/\\w/, 'a'], [/\\p\{Lu\}/, 'A'], [/\\p\{L/, 'a'], [/\\p\{N\}/, '1'], [/\\p\{P/, '.'], [/\\S/, 'a'], [/\\n/, '\n'], [/\\t/, '\t'], [/\[\^|(?<!\\)\./, 'a'], [/\[\^|(?<!\\)\./, ' '], [/\\u00a0/, '\u00a0'], [/一|\\u3|\\u4e00|Han/, '中'],
];

/** Characters and words that an expression asks for. */
function wantedBy({ source }: Written): string[] {
  const literal = source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z](?:[\da-f]{2,4})?|\{\d+,?\d*\}|\(\?[:=!<]+/g, ' ');
  const marks = [...new Set(literal.replace(/[\\^$*+?()[\]{}|]/g, '').replace(/\s/g, ''))].slice(0, 12);
  const words = [...new Set(literal.match(/[a-z]{2,}/gi) ?? [])].slice(0, 4);
  return [...new Set([...stands.filter(([part]) => part.test(source)).map(([, text]) => text), ...marks, ...words])];
}

function* textsFor(expression: Written): Generator<string> {
  const wanted = wantedBy(expression);
  const units = new Set([' ', 'a', '1', ...wanted, ...wanted.slice(0, 4).flatMap((left) => wanted.slice(0, 4).map((right) => left + right))]);
  for (const unit of units) {
    const run = unit.repeat(Math.ceil(length / unit.length));
    yield `${run}\0`;
    for (const first of wanted.slice(0, 3)) yield `${first}${run}\0`;
  }
}

/** The text on which it takes too long, or null. */
function slowText(expression: Written): string | null {
  const context = createContext({ expression: new RegExp(expression.source, expression.flags), texts: [...textsFor(expression)] });
  if (ends(context, limit)) return null;
  return [...textsFor(expression)].find((text) => {
    context['texts'] = [text];
    return !Array.from({ length: tries }).some(() => ends(context, limitOfOne));
  }) ?? null;
}

function ends(context: Context, timeout: number): boolean {
  try {
    runInContext('for (const text of texts) { expression.lastIndex = 0; text.replace(expression, ""); }', context, { timeout });
    return true;
  } catch {
    return false;
  }
}

test('every expression is read', () => {
  expect(written.length).toBeGreaterThan(300);
  expect(slowText({ file: '', source: '(?:a+)+$', flags: '' })).not.toBeNull();
  expect(slowText({ file: '', source: '\\s+$', flags: '' })).not.toBeNull();
});

test('none takes longer than its text is long', { timeout: 120_000 }, () => {
  expect(written.flatMap((expression) => {
    const text = slowText(expression);
    return text === null ? [] : [`${expression.file}: /${expression.source}/${expression.flags} on ${JSON.stringify(text.slice(0, 12))} …`];
  })).toEqual([]);
});
