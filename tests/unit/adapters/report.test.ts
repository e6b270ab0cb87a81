import { expect, test } from 'vitest';
import { createReport } from '../../../lib/adapters/aws/report.ts';
import type { Card } from '../../../lib/model/article.ts';
import { metrics } from '../../../lib/model/names.ts';
import type { ArticleOutcome } from '../../../lib/pipeline/outcomes.ts';

function open() {
  const lines: Record<string, unknown>[] = [];
  const log = { info: (event: string, facts = {}) => void lines.push({ event, ...facts }), warn: () => {}, error: () => {} };
  return { lines, report: createReport(log, () => new Date('2026-11-24T08:00:00Z')) };
}

const card = { id: 'a', rev: 1, status: 'ok', publishedPrecision: 'minute', publishedAt: '2026-11-24T07:00:00.000Z', changedAt: '2026-11-24T07:30:00.000Z', extraction: { removed: { advert: 2, share: 1 } } } as unknown as Card;
const stored: ArticleOutcome = { outcome: 'stored', feedId: 'f', url: 'https://a.example/1', card, error: null, message: null, cleaned: { kept: 3_100, removed: 5_400 } };
const retry: ArticleOutcome = { outcome: 'retry', feedId: 'f', url: 'https://a.example/1', card: null, error: 'web.timeout', message: 'slow' };

test('a poll is a line; polls are counted by status, once a batch', () => {
  const { lines, report } = open();
  const poll = { feedId: 'f', url: 'https://a.example/f', title: null, new: 0, changed: 0, nextPollAt: null, health: 'degraded', healthBefore: 'ok', notes: [] } as const;
  report.feed({ ...poll, notes: [], status: 'error', error: 'http.server-error', message: 'answered 500' });
  report.feed({ ...poll, notes: [], status: 'error', error: 'web.dns', message: 'no such name' });
  report.end?.();
  expect(lines).toEqual([
    { event: 'feed', feedId: 'f', status: 'error', error: 'http.server-error', message: 'answered 500', nextPollAt: null },
    { event: 'feed', feedId: 'f', status: 'error', error: 'web.dns', message: 'no such name', nextPollAt: null },
    {
      event: 'counted', Status: 'error', [metrics.polls]: 2,
      _aws: { Timestamp: 1_795_507_200_000, CloudWatchMetrics: [{ Namespace: 'Newsclip', Dimensions: [['Status']], Metrics: [{ Name: metrics.polls, Unit: 'Count' }] }] },
    },
  ]);
});

test('stories of a batch are one line of numbers: sums, and each lag by itself', () => {
  const { lines, report } = open();
  report.article(stored);
  report.article({ ...stored, card: { ...card, changedAt: '2026-11-24T07:10:00.000Z' }, cleaned: { kept: 900, removed: 600 } });
  report.end?.();
  expect(lines).toHaveLength(3);
  expect(lines[0]).toEqual({ event: 'article', outcome: 'stored', feedId: 'f', id: 'a', status: 'ok', rev: 1 });
  expect(lines[2]).toMatchObject({ Outcome: 'stored', Status: 'ok', [metrics.articles]: 2, [metrics.stories]: 2, [metrics.removed]: 6, [metrics.charactersKept]: 4_000, [metrics.charactersRemoved]: 6_000, [metrics.lag]: [1_800, 600] });
  const sets = ((lines[2] ?? {})['_aws'] as { CloudWatchMetrics: { Dimensions: string[][]; Metrics: { Name: string; Unit: string }[] }[] }).CloudWatchMetrics;
  expect(sets.map(({ Dimensions, Metrics }) => [Dimensions, Metrics.map(({ Name }) => Name)])).toEqual([
    [[['Outcome']], [metrics.articles, metrics.charactersKept, metrics.charactersRemoved, metrics.removed, metrics.lag]], [[['Status']], [metrics.stories]],
  ]);
  expect(sets[0]?.Metrics.find(({ Name }) => Name === metrics.lag)?.Unit).toBe('Seconds');
});

test('each outcome has a line of numbers of its own; a fault has an address, no lag and no characters', () => {
  const { lines, report } = open();
  report.article(stored);
  report.article(retry);
  report.article({ ...stored, outcome: 'revised', card: { ...card, status: 'thin' } });
  report.end?.();
  expect(lines[1]).toMatchObject({ event: 'article', outcome: 'retry', url: 'https://a.example/1', error: 'web.timeout' });
  expect(lines.slice(3).map(({ Outcome, Status, Articles, Stories }) => ({ Outcome, Status, Articles, Stories }))).toEqual([
    { Outcome: 'stored', Status: 'ok', Articles: 1, Stories: 1 }, { Outcome: 'retry', Status: 'thin', Articles: 1, Stories: 1 }, { Outcome: 'revised', Status: undefined, Articles: 1, Stories: undefined },
  ]);
  for (const name of [metrics.removed, metrics.charactersKept, metrics.lag]) expect(lines[4]).not.toHaveProperty(name);
  expect(lines[5]).not.toHaveProperty(metrics.lag);
});

test('what was told is not told again, and a batch without an outcome tells nothing', () => {
  const { lines, report } = open();
  report.article(stored);
  report.end?.();
  report.end?.();
  expect(lines).toHaveLength(2);
});
