import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleJob, FeedJob } from '../../lib/model/jobs.ts';
import { maxMessageBytes, parseMessage } from '../../lib/pipeline/message.ts';
import type { QueueRecord } from '../../lib/pipeline/queue-handler.ts';
import { makeArticleJob, makeEntry, makeFeedJob } from '../help/jobs.ts';
import { worlds, type TestQueue, type World } from './worlds.ts';

describe.each(worlds)('JobQueue on %s', (_name, open) => {
  let world: World;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world.close());

  test('what is sent arrives, once, with its group', async () => {
    const queue = await world.openQueue();
    const sent = [makeFeedJob(), makeFeedJob({ feedId: 'other', host: 'other.example' })];
    await queue.jobs.send(sent);
    const { records, jobs } = await takeAll(queue);
    expect(jobs).toEqual(expect.arrayContaining(sent));
    expect(records.map(({ attributes }) => attributes.MessageGroupId).toSorted()).toEqual(['news.example', 'other.example']);
    expect(records.every(({ attributes }) => attributes.ApproximateReceiveCount === '1')).toBe(true);
    expect((await takeAll(queue)).records).toEqual([]);
  });

  test('sending nothing is no fault', async () => {
    const queue = await world.openQueue();
    await queue.jobs.send([]);
    await queue.jobs.delay([]);
    expect((await takeAll(queue)).records).toEqual([]);
  });

  test('many jobs of one host arrive in the order they were sent', async () => {
    const queue = await world.openQueue();
    const sent = Array.from({ length: 37 }, (_, n) => makeArticleJob({ entry: makeEntry({ link: `https://news.example/${n}` }) }));
    await queue.jobs.send(sent);
    expect((await takeAll(queue)).jobs).toEqual(sent);
  });

  test('a job sent once more by a crashed worker is queued once; a later poll and a changed entry pass', async () => {
    const queue = await world.openQueue();
    const job = makeArticleJob();
    const poll = makeFeedJob();
    await queue.jobs.send([job, poll]);
    await queue.jobs.send([{ ...job, seenAt: '2026-11-23T08:06:00.000Z' }, poll]);
    await queue.jobs.send([{ ...job, reason: 'changed', entry: makeEntry({ summary: 'Corrected.' }) }, { ...poll, dueAt: '2026-11-23T09:00:00.000Z' }]);
    expect((await takeAll(queue)).jobs).toHaveLength(4);
  });

  test('large entries travel whole when they can, cut when they must', async () => {
    const queue = await world.openQueue();
    const text = 'A long and winding story about the harbour. '.repeat(20_000);
    let seed = 7;
    const noise = Array.from({ length: 400_000 }, () => String.fromCharCode(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 20_000))).join('');
    const whole = makeArticleJob({ entry: makeEntry({ content: text }) });
    const cut = makeArticleJob({ host: 'b.example', entry: makeEntry({ content: noise, summary: noise.slice(0, 9_000), title: 'Ünïcode \u{1f4f0}' }) });
    await queue.jobs.send([whole, cut]);
    const { records, jobs } = await takeAll(queue);
    expect(records.every(({ body }) => body.length <= maxMessageBytes)).toBe(true);
    const by = (host: string) => jobs.find((job) => job.host === host) as ArticleJob;
    expect(by('news.example')).toEqual(whole);
    expect(by('b.example').entry.title).toBe('Ünïcode \u{1f4f0}');
    expect(noise.startsWith(by('b.example').entry.content?.slice(0, -1) ?? '-')).toBe(true);
    expect(by('b.example').entry.content?.length).toBeGreaterThan(20_000);
  });

  test('a failed message is hidden, comes again after the delay asked for, and holds its group back until then', async () => {
    const queue = await world.openQueue();
    await queue.jobs.send([makeFeedJob({ feedId: 'one' }), makeFeedJob({ feedId: 'two' })]);
    let times = 0;
    const seen: string[] = [];
    const handler = async ({ Records }: { Records: QueueRecord[] }) => {
      times += 1;
      seen.push(...Records.map(({ body, attributes }) => `${(parseMessage(body) as FeedJob).feedId} ${attributes.ApproximateReceiveCount}`));
      if (times > 1) return { batchItemFailures: [] };
      await queue.jobs.delay(Records.map(({ receiptHandle }) => ({ receipt: receiptHandle, seconds: 0 })));
      return { batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    };
    await queue.work(handler);
    await queue.work(handler);
    expect(seen.filter((line) => line.startsWith('one'))).toEqual(['one 1', 'one 2']);
    expect(seen.indexOf('one 2')).toBeLessThan(seen.lastIndexOf(seen.filter((line) => line.startsWith('two')).at(-1) ?? ''));
  });
});

/** Everything visible, all of it done. */
const takeAll = async (queue: TestQueue): Promise<{ records: QueueRecord[]; jobs: (FeedJob | ArticleJob)[] }> => {
  const records: QueueRecord[] = [];
  await queue.work(async (event) => {
    records.push(...event.Records);
    return { batchItemFailures: [] };
  });
  return { records, jobs: records.map(({ body }) => parseMessage(body) as FeedJob | ArticleJob) };
};
