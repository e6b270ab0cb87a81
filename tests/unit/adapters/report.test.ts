import { expect, test } from 'vitest';
import { createReport } from '../../../lib/adapters/aws/report.ts';
import type { Card } from '../../../lib/model/article.ts';
import { metrics } from '../../../lib/model/names.ts';

const lines: Record<string, unknown>[] = [];
const log = { info: (event: string, facts = {}) => void lines.push({ event, ...facts }), warn: () => {}, error: () => {} };
const report = createReport(log, () => new Date('2026-11-24T08:00:00Z'));

test('a poll is one line, which counts itself by status', () => {
  report.feed({ feedId: 'f', url: 'https://a.example/f', title: null, status: 'error', error: 'http.server-error', message: 'answered 500', new: 0, changed: 0, nextPollAt: null, health: 'degraded', healthBefore: 'ok', notes: [] });
  expect(lines.at(-1)).toMatchObject({
    event: 'feed', feedId: 'f', error: 'http.server-error', Status: 'error', [metrics.polls]: 1,
    _aws: { Timestamp: 1_795_507_200_000, CloudWatchMetrics: [{ Namespace: 'Newsclip', Dimensions: [['Status']], Metrics: [{ Name: metrics.polls, Unit: 'Count' }] }] },
  });
});

test('an article that failed counts too, with its address and no lag', () => {
  report.article({ outcome: 'retry', feedId: 'f', url: 'https://a.example/1', card: null, error: 'web.timeout', message: 'slow' });
  expect(lines.at(-1)).toMatchObject({ event: 'article', url: 'https://a.example/1', Outcome: 'retry', [metrics.articles]: 1 });
  expect(lines.at(-1)).not.toHaveProperty(metrics.lag);
});

test('a filed story counts what was kept of its page and what was cut away; a fault counts neither', () => {
  const card = { id: 'a', rev: 1, status: 'ok', publishedPrecision: 'minute', publishedAt: '2026-11-24T07:00:00.000Z', changedAt: '2026-11-24T07:30:00.000Z', extraction: { removed: { advert: 2, share: 1 } } } as unknown as Card;
  report.article({ outcome: 'stored', feedId: 'f', url: 'https://a.example/1', card, error: null, message: null, cleaned: { kept: 3_100, removed: 5_400 } });
  expect(lines.at(-1)).toMatchObject({ [metrics.removed]: 3, [metrics.charactersKept]: 3_100, [metrics.charactersRemoved]: 5_400, [metrics.lag]: 1_800 });
  const sets = ((lines.at(-1) ?? {})['_aws'] as { CloudWatchMetrics: { Metrics: { Name: string }[] }[] }).CloudWatchMetrics;
  expect(sets.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name))).toEqual([metrics.articles, metrics.removed, metrics.charactersKept, metrics.charactersRemoved, metrics.lag, metrics.stories]);
  report.article({ outcome: 'retry', feedId: 'f', url: 'https://a.example/1', card: null, error: 'web.timeout', message: 'slow' });
  for (const name of [metrics.removed, metrics.charactersKept, metrics.charactersRemoved]) expect(lines.at(-1)).not.toHaveProperty(name);
});
