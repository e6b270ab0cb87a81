import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { createLocalQueue, type DrainReport, type LocalQueue, type LocalQueueOptions } from '../../../lib/adapters/local/queue.ts';
import type { FeedJob } from '../../../lib/model/jobs.ts';
import { jobDedupe, parseMessage } from '../../../lib/pipeline/message.ts';
import type { QueueEvent, QueueHandler } from '../../../lib/pipeline/queue-handler.ts';
import { makeFeedJob } from '../../help/jobs.ts';

let folder: string;
let time: number;
const clock = {
  now: () => new Date(time),
  sleep: async (ms: number) => {
    time += ms;
  },
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsclip-queue-'));
  time = Date.parse('2026-11-24T06:00:00.000Z');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (over: Partial<LocalQueueOptions<FeedJob>> = {}): LocalQueue<FeedJob> =>
  createLocalQueue<FeedJob>({
    name: 'feed', journal: join(folder, 'queues', 'feed.jsonl'), clock, visibilitySeconds: 60, maxReceives: 3, batchSize: 10,
    groupOf: (job) => job.host, dedupeOf: jobDedupe, ...over,
  });

const job = (name: string, host = 'a.example'): FeedJob => makeFeedJob({ feedId: name, host });
const namesOf = (event: QueueEvent): string[] => event.Records.map(({ body }) => (parseMessage(body) as FeedJob).feedId);
const ids = (event: QueueEvent) => event.Records.map(({ messageId }) => ({ itemIdentifier: messageId }));
const body = (event: QueueEvent): string => event.Records.map((record) => record.body).join(' ');
const ok = { batchItemFailures: [] };

const drainNow = (queue: LocalQueue<FeedJob>, handler: QueueHandler): Promise<DrainReport> => queue.drain(handler, { concurrency: 4, waitForDelayedMs: 0 });

const takeAll = async (queue: LocalQueue<FeedJob>): Promise<string[]> => {
  const names: string[] = [];
  await drainNow(queue, async (event) => {
    names.push(...namesOf(event));
    return ok;
  });
  return names;
};

test('a message that becomes visible just when the queue was looked through is handed out all the same', async () => {
  for (let pace = 1; pace <= 20; pace++) {
    rmSync(join(folder, 'queues'), { recursive: true, force: true });
    // time goes on while the queue is read
    const queue = open({ clock: { ...clock, now: () => new Date((time += pace)) } });
    await queue.send([job('1')]);
    let tries = 0;
    const report = await queue.drain(async (event) => {
      tries++;
      await queue.delay(event.Records.map(({ receiptHandle }) => ({ receipt: receiptHandle, seconds: 0.03 })));
      return tries === 1 ? { batchItemFailures: ids(event) } : ok;
    }, { concurrency: 1 });
    expect({ pace, tries, done: report.done }).toEqual({ pace, tries: 2, done: 1 });
    queue.close();
  }
});

describe('batches', () => {
  test('at most batchSize messages, in order', async () => {
    const queue = open({ batchSize: 4 });
    await queue.send(['1', '2', '3', '4', '5', '6'].map((name) => job(name)));
    const batches: string[][] = [];
    await drainNow(queue, async (event) => {
      batches.push(namesOf(event));
      return ok;
    });
    expect(batches).toEqual([['1', '2', '3', '4'], ['5', '6']]);
  });

  test('records have the shape that SQS gives them', async () => {
    const queue = open();
    await queue.send([job('1')]);
    await drainNow(queue, async (event) => {
      expect(event.Records[0]).toMatchObject({
        messageId: expect.any(String), receiptHandle: expect.any(String), eventSource: 'aws:sqs',
        attributes: { ApproximateReceiveCount: '1', MessageGroupId: 'a.example', MessageDeduplicationId: jobDedupe(job('1')), SentTimestamp: String(time) },
      });
      return ok;
    });
  });

  test('a group is in one pair of hands at a time; groups run side by side, no more than `concurrency`', async () => {
    const queue = open({ batchSize: 1 });
    await queue.send(['a', 'b', 'c', 'd', 'e', 'f'].flatMap((host) => ['1', '2', '3'].map((name) => job(host + name, host))));
    const busy = new Set<string>();
    let most = 0;
    const order: string[] = [];
    await queue.drain(async (event) => {
      const group = event.Records[0]?.attributes.MessageGroupId ?? '';
      expect(busy.has(group)).toBe(false);
      busy.add(group);
      most = Math.max(most, busy.size);
      order.push(...namesOf(event));
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      busy.delete(group);
      return ok;
    }, { concurrency: 4, waitForDelayedMs: 0 });
    expect(most).toBe(4);
    for (const host of ['a', 'b', 'c', 'd', 'e', 'f']) expect(order.filter((name) => name.startsWith(host))).toEqual([`${host}1`, `${host}2`, `${host}3`]);
  });

  test('what a handler sends is worked on in the same drain', async () => {
    const queue = open();
    await queue.send([job('1')]);
    const seen: string[] = [];
    await drainNow(queue, async (event) => {
      seen.push(...namesOf(event));
      if (seen.length < 4) await queue.send([job(String(seen.length + 1))]);
      return ok;
    });
    expect(seen).toEqual(['1', '2', '3', '4']);
  });
});

describe('failures', () => {
  const failing: [string, QueueHandler, string[]][] = [
    ['only those that are named come again', async (event) => ({ batchItemFailures: ids(event).slice(1) }), ['2']],
    ['a throw fails all', async () => { throw new Error('no'); }, ['1', '2']],
    ['an unknown id fails all', async () => ({ batchItemFailures: [{ itemIdentifier: 'nobody' }] }), ['1', '2']],
    ['a malformed list fails all', async () => ({ batchItemFailures: 'x' }) as never, ['1', '2']],
    ['an entry without an id fails all', async () => ({ batchItemFailures: [{}] }) as never, ['1', '2']],
    ['no list is success', async () => ({}) as never, []],
    ['no answer is success', async () => undefined as never, []],
  ];

  test.each(failing)('%s', async (_name, handler, again) => {
    const queue = open();
    await queue.send([job('1'), job('2')]);
    const report = await drainNow(queue, handler);
    expect(report).toMatchObject({ done: 2 - again.length, failed: again.length, delayed: { count: again.length } });
    expect(await takeAll(queue)).toEqual([]);
    time += 60_000;
    expect(await takeAll(queue)).toEqual(again);
  });

  test('hidden for the time asked for, and its group with it', async () => {
    const queue = open();
    await queue.send([job('1'), job('other', 'b.example')]);
    await drainNow(queue, async (event) => {
      const [record] = event.Records;
      await queue.delay([{ receipt: record?.receiptHandle ?? '', seconds: 500 }]);
      return { batchItemFailures: ids(event).slice(0, 1) };
    });
    await queue.send([job('2')]);
    expect(queue.waiting()).toEqual({ count: 1, next: new Date(time + 500_000).toISOString() });
    time += 499_000;
    expect(await takeAll(queue)).toEqual([]);
    time += 1_000;
    expect(await takeAll(queue)).toEqual(['1', '2']);
  });

  test('drain waits for what becomes visible soon, and reports what does not', async () => {
    const queue = open();
    await queue.send([job('soon'), job('late', 'b.example')]);
    const seen: string[] = [];
    const report = await queue.drain(async (event) => {
      seen.push(...event.Records.map(({ body, attributes }) => `${(parseMessage(body) as FeedJob).feedId} ${attributes.ApproximateReceiveCount}`));
      const failed = event.Records.filter(({ attributes, body }) => attributes.ApproximateReceiveCount === '1' || body.includes('late'));
      await queue.delay(failed.map(({ receiptHandle, body }) => ({ receipt: receiptHandle, seconds: body.includes('late') ? 3_600 : 8 })));
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    }, { concurrency: 1 });
    expect(seen).toEqual(['soon 1', 'late 1', 'soon 2']);
    expect(report).toMatchObject({ done: 1, failed: 2, dead: 0, delayed: { count: 1 } });
  });

  test('after the last receive a message is a dead letter; it no longer holds its group back, and can be sent on its way again', async () => {
    const queue = open();
    await queue.send([job('poison'), job('next')]);
    const counts: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      await drainNow(queue, async (event) => {
        const poison = event.Records.filter(({ body }) => body.includes('poison'));
        counts.push(...poison.map(({ attributes }) => attributes.ApproximateReceiveCount));
        return { batchItemFailures: poison.map(({ messageId }) => ({ itemIdentifier: messageId })) };
      });
      time += 60_000;
    }
    expect(counts).toEqual(['1', '2', '3']);
    expect(queue.deadLetters()).toMatchObject([{ group: 'a.example', receives: 3 }]);
    expect(queue.size()).toBe(0);
    expect(queue.redrive()).toBe(1);
    expect(queue.deadLetters()).toEqual([]);
    expect(await takeAll(queue)).toEqual(['poison']);
  });

  test('a receipt from before the last receive changes nothing', async () => {
    const queue = open();
    await queue.send([job('1')]);
    let old = '';
    await drainNow(queue, async (event) => {
      old = event.Records[0]?.receiptHandle ?? '';
      return { batchItemFailures: ids(event) };
    });
    time += 60_000;
    await drainNow(queue, async (event) => {
      await queue.delay([{ receipt: old, seconds: 9_999 }]);
      return { batchItemFailures: ids(event) };
    });
    expect(queue.waiting().next).toBe(new Date(time + 60_000).toISOString());
  });
});

test('one deduplication id is taken once in five minutes', async () => {
  const queue = open();
  await queue.send([job('1'), job('1')]);
  expect(await takeAll(queue)).toEqual(['1']);
  time += 299_000;
  await queue.send([job('1')]);
  expect(await takeAll(queue)).toEqual([]);
  time += 1_000;
  await queue.send([job('1')]);
  expect(await takeAll(queue)).toEqual(['1']);
});

test('a stop hands out nothing more and finishes what is in hand', async () => {
  const queue = open({ batchSize: 1 });
  await queue.send([job('1'), job('2')]);
  const stop = new AbortController();
  const report = await queue.drain(async () => {
    stop.abort();
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
    return ok;
  }, { concurrency: 4, signal: stop.signal });
  expect(report.done).toBe(1);
  expect(queue.size()).toBe(1);
});

describe('between runs', () => {
  test('messages, receive counts, delays and dead letters are kept', async () => {
    const first = open({ maxReceives: 2 });
    await first.send([job('delayed'), job('plain', 'b.example'), job('dead', 'c.example')]);
    await drainNow(first, async (event) => {
      await first.delay(event.Records.map(({ receiptHandle, body }) => ({ receipt: receiptHandle, seconds: body.includes('delayed') ? 900 : 0 })));
      return { batchItemFailures: ids(event).slice(0, body(event).includes('plain') ? 3 : 1) };
    });
    first.close();
    const second = open({ maxReceives: 2 });
    expect(second.waiting().count).toBe(1);
    const counts: string[] = [];
    await drainNow(second, async (event) => {
      counts.push(...event.Records.map(({ attributes }) => attributes.ApproximateReceiveCount));
      return ok;
    });
    expect(second.deadLetters()).toHaveLength(2);
    second.close();
    time += 900_000;
    const third = open({ maxReceives: 2 });
    expect(third.deadLetters()).toHaveLength(2);
    expect(await takeAll(third)).toEqual(['delayed']);
    third.close();
  });

  test('what a dead process had in hand is visible again at once', async () => {
    const first = open();
    await first.send([job('1')]);
    void first.drain(() => new Promise(() => {}), { concurrency: 1 });
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
    const second = open();
    expect(await takeAll(second)).toEqual(['1']);
  });

  test('a line cut short by a crash is left out', async () => {
    const first = open();
    await first.send([job('1')]);
    first.close();
    appendFileSync(join(folder, 'queues', 'feed.jsonl'), '{"op":"put","message":{"id":"x","bo');
    const second = open();
    expect(await takeAll(second)).toEqual(['1']);
    second.close();
  });

  test('opening writes the journal anew: what is done leaves nothing behind', async () => {
    const first = open();
    await first.send(Array.from({ length: 50 }, (_, n) => job(String(n))));
    await takeAll(first);
    first.close();
    open().close();
    expect(readFileSync(join(folder, 'queues', 'feed.jsonl'), 'utf8')).toBe('');
  });

  test('a journal cut anywhere loses no message whose sending had returned before the cut', async () => {
    const first = open();
    await first.send([job('1'), job('2', 'b.example')]);
    const sent = readFileSync(join(folder, 'queues', 'feed.jsonl')).byteLength;
    await drainNow(first, async (event) => ({ batchItemFailures: ids(event) }));
    await first.send([job('3', 'c.example')]);
    first.close();
    const whole = readFileSync(join(folder, 'queues', 'feed.jsonl'));
    fc.assert(fc.property(fc.integer({ min: sent, max: whole.byteLength }), (cut) => {
      const path = join(folder, `cut-${cut}.jsonl`);
      appendFileSync(path, whole.subarray(0, cut));
      const queue = open({ journal: path });
      expect(queue.size()).toBeGreaterThanOrEqual(2);
      queue.close();
      rmSync(path);
    }), { numRuns: 60 });
  });
});
