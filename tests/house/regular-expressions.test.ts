import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { parseAst } from 'vitest/node';
import { expect, test } from 'vitest';

/**
 * No expression on page or feed text takes time that grows faster than its input. Each one written in these folders is tried on long texts made of what it
 * looks for: of one character or two by turns, with an end that it does not want. An expression that is through with all of them at once is no suspect; of one that
 * is not, the texts that took long are read again four times as long. Where that takes four times the time, the machine was busy; where it takes sixteen, it is the expression.
 */
const folders = ['lib/page', 'lib/text', 'lib/feed'];
/** Characters of a text, of which a linear expression reads some ten thousand in a tenth of a millisecond, and of the text that a suspect is tried on. */
const short = 15_000;
const long = 4 * short;
/** Milliseconds for all texts of an expression, and for one text where they took longer. */
const limit = 250;
const limitOfOne = 25;
/** Milliseconds after which it is not the machine that is slow: a linear expression needs one to five. */
const limitOfAll = 800;
/** How often a suspect is timed, and how much more than the short text the long one may take at best. */
const tries = 3;
const growthLimit = 8;

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

function* textsFor(expression: Written, length: number): Generator<string> {
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
  const texts = [...textsFor(expression, short)];
  const context = createContext({ expression: new RegExp(expression.source, expression.flags) });
  if (ends(context, texts, limit)) return null;
  const longer = [...textsFor(expression, long)];
  return texts.find((text, at) => !ends(context, [text], limitOfOne) && growsTooFast(context, text, longer[at]!)) ?? null;
}

/** With the best of several rounds: one quiet moment is enough for an expression that is linear. */
function growsTooFast(context: Context, text: string, longer: string): boolean {
  let [best, bestOfLonger] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < tries; round++) {
    best = Math.min(best, cpuOf(context, text));
    if (best === Number.POSITIVE_INFINITY) continue;
    bestOfLonger = Math.min(bestOfLonger, cpuOf(context, longer));
    if (bestOfLonger < best * growthLimit) return false;
  }
  return true;
}

/** Microseconds, infinitely many where it does not end. Of CPU, which stand still while others have the processor. */
function cpuOf(context: Context, text: string): number {
  const start = process.cpuUsage();
  if (!ends(context, [text], limitOfAll)) return Number.POSITIVE_INFINITY;
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function ends(context: Context, texts: string[], timeout: number): boolean {
  context['texts'] = texts;
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

test('a busy machine makes no expression slow', () => {
  const context = createContext({ expression: /\d[\d.,]{0,12} ?(?:comments?|views?)/giu });
  expect(growsTooFast(context, '1'.repeat(short), '1'.repeat(long))).toBe(false);
});

test('none takes longer than its text is long', { timeout: 120_000 }, () => {
  expect(written.flatMap((expression) => {
    const text = slowText(expression);
    return text === null ? [] : [`${expression.file}: /${expression.source}/${expression.flags} on ${JSON.stringify(text.slice(0, 12))} …`];
  })).toEqual([]);
});
