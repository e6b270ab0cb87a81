import { expect, test } from 'vitest';
import type { NewsEvent } from '../../../lib/model/event.ts';
import { ArticleDetail, ArticlesDetail, FeedDetail } from '../../../lib/model/event.ts';
import { cardItem, cardOf } from '../../../lib/model/card.ts';
import { renderItem, type Item } from '../../../lib/model/item.ts';
import { keys } from '../../../lib/model/names.ts';
import type { FeedHealth } from '../../../lib/model/feed.ts';
import { isHealthEvent, publishChangesHandler, readChange, type ChangeRecord } from '../../../lib/pipeline/publish-changes.ts';
import { makeArticle } from '../../help/article.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const card = (over: Parameters<typeof makeArticle>[0] = {}): Item => cardItem(cardOf(makeArticle(over)));
let number = 0;
const change = (NewImage: Item | undefined, OldImage?: Item): ChangeRecord => ({
  eventName: OldImage ? 'MODIFY' : 'INSERT', dynamodb: { SequenceNumber: String((number += 1)), ...(NewImage && { NewImage }), ...(OldImage && { OldImage }) },
});
const tombstone = renderItem({ ...keys.card('x'.repeat(20)), id: 'x'.repeat(20), forgottenAt: '2026-11-24T06:00:00.000Z', day: '2026-11-23', domain: 'news.example', rev: 1, gen: 1, feeds: ['harbour'] });
const withdrawn = { rev: 2, change: 'withdrawal', withdrawnAt: '2026-11-24T06:00:00.000Z' } as const;

test.each<[string, ChangeRecord, string | null, object?]>([
  ['a new card', change(card()), 'ArticleStored', { rev: 1, gen: 1, change: null, reason: null, domain: 'news.example', feeds: ['harbour'] }],
  ['a new rev', change(card({ rev: 2, change: 'correction' }), card()), 'ArticleRevised', { rev: 2, change: 'correction' }],
  ['a new gen', change(card({ rev: 2, gen: 2, change: 'update' }), card({ rev: 2, change: 'update' })), 'ArticleReextracted', { gen: 2, change: null }],
  ['taken down by the publisher', change(card(withdrawn), card()), 'ArticleWithdrawn', { reason: 'publisher', change: 'withdrawal' }],
  ['back again', change(card({ rev: 3, change: 'update' }), card(withdrawn)), 'ArticleRevised', { rev: 3 }],
  ['forgotten on request', change(tombstone, card()), 'ArticleWithdrawn', { reason: 'take-down', object: null, changedAt: '2026-11-24T06:00:00.000Z' }],
  ['a tombstone for a story that was never there', change(tombstone), null],
  ['a tombstone put again', change(tombstone, tombstone), null],
  ['a further feed', change(card(), card()), null],
  ['stored anew where an expired card still lay', change(card({ firstSeenAt: '2026-11-24T06:00:00.000Z' }), card({ rev: 3 })), 'ArticleStored'],
  ['swept away', change(undefined, card()), null],
  ['another item', change(renderItem(keys.alias('abc'))), null],
])('%s', (_, record, type, detail = {}) => {
  const event = readChange(record, log);
  expect(event?.type ?? null).toBe(type);
  if (event === null) return;
  expect(event.detail).toMatchObject(detail);
  expect(ArticleDetail.parse(event.detail)).toEqual(event.detail);
  expect(JSON.stringify(event)).not.toContain('bridge opens');
});

test.each<[FeedHealth, FeedHealth, boolean]>([
  ['new', 'ok', false], ['new', 'degraded', true], ['ok', 'degraded', true], ['degraded', 'degraded', false], ['degraded', 'gone', true], ['throttled', 'ok', true], ['ok', 'disabled', false], ['disabled', 'ok', false],
])('a feed that goes from %s to %s', (before, after, told) => {
  expect(isHealthEvent(before, after)).toBe(told);
});

test('a feed falls ill and recovers', () => {
  const health = (now: FeedHealth, before: FeedHealth, error: string | null) => ({ eventName: 'INSERT' as const, dynamodb: { SequenceNumber: '1', Keys: renderItem(keys.feedHealth('f', '2026-11-24T06:00:00.000Z', before, now, error)) } });
  const events = [readChange(health('degraded', 'ok', 'web.timeout'), log), readChange(health('ok', 'degraded', null), log)];
  expect(events.map((event) => event?.type)).toEqual(['FeedDegraded', 'FeedRecovered']);
  for (const event of events) expect(FeedDetail.parse(event?.detail)).toEqual(event?.detail);
});

const nameOf = ({ id, rev }: ArticleDetail): string => `${id.slice(0, 1)}${rev}`;

/** A bus that refuses, per call, the events at these indexes; 'down' throws. */
const bus = (...answers: (number[] | 'down')[]) => openBus(false, answers);
const batchedBus = (...answers: (number[] | 'down')[]) => openBus(true, answers);

function openBus(batched: boolean, answers: (number[] | 'down')[]) {
  const calls: string[][] = [];
  const events: NewsEvent[] = [];
  const handler = publishChangesHandler(() => ({
    log,
    batched,
    sleep: async () => {},
    sink: {
      send: async (sent: NewsEvent[]) => {
        events.push(...sent);
        calls.push(sent.map(({ detail }) => ('articles' in detail ? detail.articles.map(nameOf).join('+') : 'id' in detail ? nameOf(detail) : detail.feedId)));
        const answer = answers.shift() ?? [];
        if (answer === 'down') throw new Error('down');
        return answer;
      },
    },
  }));
  return { calls, events, handler };
}
const of = (id: string, rev: number): ChangeRecord => change(card({ id: id.repeat(20), rev }), rev === 1 ? undefined : card({ id: id.repeat(20), rev: rev - 1 }));

test('two events of one article never share a call, and at most ten others do', async () => {
  const { calls, handler } = bus();
  const others = 'cdefghijklmn'.split('').map((id) => of(id, 1));
  expect(await handler({ Records: [of('a', 1), of('b', 1), of('a', 2), ...others, of('a', 3)] })).toEqual({ batchItemFailures: [] });
  expect(calls.map((call) => call.length)).toEqual([2, 10, 4]);
  expect(calls.flat().filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
});

test('what is refused is sent again before anything that comes behind it', async () => {
  const { calls, handler } = bus([0], 'down', []);
  expect(await handler({ Records: [of('a', 1), of('b', 1), of('a', 2)] })).toEqual({ batchItemFailures: [] });
  expect(calls).toEqual([['a1', 'b1'], ['a1'], ['a1'], ['a2']]);
});

test('what is refused for good is where the stream takes up again', async () => {
  const { calls, handler } = bus([1], [0], [0], [0]);
  const records = [of('a', 1), of('b', 1), of('c', 1), of('a', 2)];
  expect(await handler({ Records: records })).toEqual({ batchItemFailures: [{ itemIdentifier: records[1]?.dynamodb?.SequenceNumber }] });
  expect(calls).toEqual([['a1', 'b1', 'c1'], ['b1'], ['b1'], ['b1']]);
});

test('batched: new stories are one event, all others stay by themselves, and an article\'s own follow each other', async () => {
  const { calls, events, handler } = batchedBus();
  const others = 'cdefghijklmn'.split('').map((id) => of(id, 1));
  expect(await handler({ Records: [of('a', 1), of('b', 1), of('x', 2), of('a', 2), ...others, of('a', 3)] })).toEqual({ batchItemFailures: [] });
  expect(calls).toEqual([['a1+b1', 'x2'], ['a2', 'c1+d1+e1+f1+g1+h1+i1+j1+k1+l1+m1+n1'], ['a3']]);
  expect(events.map(({ type }) => type)).toEqual(['ArticlesStored', 'ArticleRevised', 'ArticleRevised', 'ArticlesStored', 'ArticleRevised']);
  for (const { type, detail } of events) if (type === 'ArticlesStored') expect(ArticlesDetail.parse(detail)).toEqual(detail);
});

test('batched: an event stays within what is billed as one, and a story alone is a batch too', async () => {
  const { events, handler } = batchedBus();
  const feeds = Array.from({ length: 20 }, (_, n) => ({ feedId: `${'a-feed-with-a-long-name-'.repeat(5)}${n}`, feedUrl: 'https://news.example/f', guid: null, firstSeenAt: '2026-11-23T08:00:00.000Z' }));
  const wide = Array.from({ length: 100 }, (_, n) => change(card({ id: `${n}`.padStart(20, 'a'), sources: feeds })));
  await handler({ Records: wide });
  expect(events.length).toBeGreaterThan(1);
  for (const { detail } of events) expect(JSON.stringify(detail).length).toBeLessThan(64_000);
  expect(events.flatMap(({ detail }) => ('articles' in detail ? detail.articles : []))).toHaveLength(100);
  await handler({ Records: [of('z', 1)] });
  expect(events.at(-1)).toMatchObject({ type: 'ArticlesStored', detail: { articles: [{ rev: 1 }] } });
});

test('batched: a refused batch is where the stream takes up again, at its first story', async () => {
  const { calls, handler } = batchedBus([1], [0], [0], [0]);
  const records = [of('x', 2), of('a', 1), of('y', 2), of('b', 1)];
  expect(await handler({ Records: records })).toEqual({ batchItemFailures: [{ itemIdentifier: records[1]?.dynamodb?.SequenceNumber }] });
  expect(calls).toEqual([['x2', 'a1+b1', 'y2'], ['a1+b1'], ['a1+b1'], ['a1+b1']]);
});
