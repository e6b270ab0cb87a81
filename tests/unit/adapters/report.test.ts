import { expect, test } from 'vitest';
import { createReport } from '../../../lib/adapters/aws/report.ts';
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
