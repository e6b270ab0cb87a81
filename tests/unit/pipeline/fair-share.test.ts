import { expect, test } from 'vitest';
import type { FeedJob } from '../../../lib/model/jobs.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { scheduleFeeds } from '../../../lib/pipeline/schedule-feeds.ts';
import type { DueFeed, Ports } from '../../../lib/pipeline/ports.ts';

/** Feeds of a host that have been due for long, longest first, and one of another host that has just become due. */
const due: DueFeed[] = [
  ...Array.from({ length: 10_000 }, (_, at): DueFeed => ({ feedId: `giant-${at}`, host: 'giant.example', dueAt: new Date(Date.UTC(2026, 10, 24) + at).toISOString() })),
  { feedId: 'small', host: 'small.example', dueAt: '2026-11-24T05:59:00.000Z' },
];

async function sentIn(politeness: { delay: number; perHost: number }): Promise<string[]> {
  const sent: FeedJob[] = [];
  const ports: Partial<Ports> = {
    settings: { ...defaultSettings, politeness },
    clock: { now: () => new Date('2026-11-24T06:00:00Z'), sleep: async () => {} },
    log: { info() {}, warn() {}, error() {} },
    feedList: null,
    feeds: { due: async (_now: Date, limit: number) => due.slice(0, limit), dueRetries: async () => [], quietSites: async () => new Map() } as unknown as Ports['feeds'],
    feedJobs: { send: async (jobs) => void sent.push(...jobs), delay: async () => {} },
    articleJobs: { send: async () => {}, delay: async () => {} },
  };
  await scheduleFeeds(ports as Ports);
  return sent.map(({ feedId }) => feedId);
}

test('a host with thousands of overdue feeds takes no more of a tick than its pauses allow in two minutes', async () => {
  const sent = await sentIn({ delay: 1, perHost: 1 });
  expect(sent).toHaveLength(121);
  expect(sent.slice(0, 2)).toEqual(['giant-0', 'giant-1']);
  expect(sent).toContain('small');
});

test('a longer pause leaves a host fewer, more requests at once leave it more, and no host is left with none', async () => {
  expect(await sentIn({ delay: 10, perHost: 1 })).toHaveLength(13);
  expect(await sentIn({ delay: 10, perHost: 4 })).toHaveLength(49);
  expect(await sentIn({ delay: 600, perHost: 1 })).toHaveLength(2);
});
