import pc from 'picocolors';
import type { Article } from '../model/article.ts';
import { diffWords, splitWords } from '../text/word-diff.ts';

/** Words on either side of a change. */
const around = 6;

/** What differs between two versions, field by field; texts word by word: [-taken out-] {+put in+}. Empty when nothing does. */
export function renderDiff(before: Article, after: Article, { maxLines = Number.POSITIVE_INFINITY }: { maxLines?: number } = {}): string[] {
  const lines = fields(before, after);
  for (const name of ['title', 'subtitle', 'text'] as const) {
    const [a, b] = [before[name] ?? '', after[name] ?? ''];
    if (a !== b) lines.push(...renderWords(a, b).map((line) => `${name.padEnd(9)} ${line}`));
  }
  return lines.length > maxLines ? [...lines.slice(0, maxLines), pc.dim(`… ${lines.length - maxLines} more`)] : lines;
}

const plain = [
  'publishedAt', 'publishedPrecision', 'modifiedAt', 'language', 'kind', 'access', 'section', 'agency', 'description', 'authors', 'tags', 'image', 'wordCount', 'publisher', 'rights', 'withdrawnAt',
] as const satisfies (keyof Article)[];

function fields(before: Article, after: Article): string[] {
  const values: [string, unknown, unknown][] = [
    ...plain.map((name): [string, unknown, unknown] => [name, before[name], after[name]]),
    ['status', before.extraction.status, after.extraction.status],
    ['quality', before.extraction.quality, after.extraction.quality],
    ['removed', before.extraction.removed, after.extraction.removed],
  ];
  const told = values.filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b)).map(([name, a, b]) => `${name.padEnd(9)} ${pc.red(short(a))} → ${pc.green(short(b))}`);
  const same = told.length === 0 && before.title === after.title && before.subtitle === after.subtitle && before.text === after.text;
  return same ? restOf(before, after) : told;
}

/** Names of what is left: markup, blocks, links, decisions and the like. */
function restOf(before: Article, after: Article): string[] {
  const skipped = new Set<string>(['rev', 'gen', 'changedAt', 's3', 'change', 'fetchedAt', 'http', 'feed', 'sources', 'expiresAt', 'tryAgainAt', 'contentHash']);
  const names = (Object.keys(after) as (keyof Article)[]).filter((name) => !skipped.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return names.length === 0 ? [] : [`no word; ${names.join(', ')}`];
}

function renderWords(before: string, after: string): string[] {
  const hunks = diffWords(splitWords(before), splitWords(after));
  const lines: string[] = [];
  let line = '';
  hunks.forEach(({ kind, words }, at) => {
    const text = words.map((word) => (word.startsWith('\n') ? '¶' : word));
    if (kind === 'removed') line += ` ${pc.red(`[-${text.join(' ')}-]`)}`;
    else if (kind === 'added') line += ` ${pc.green(`{+${text.join(' ')}+}`)}`;
    else if (at === 0) line = `${text.length > around ? '… ' : ''}${text.slice(-around).join(' ')}`;
    else if (at === hunks.length - 1 || text.length > 2 * around) {
      lines.push(`${line} ${text.slice(0, around).join(' ')}${text.length > around ? ' …' : ''}`.trim());
      line = at === hunks.length - 1 ? '' : `… ${text.slice(-around).join(' ')}`;
    } else line += ` ${text.join(' ')}`;
  });
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
