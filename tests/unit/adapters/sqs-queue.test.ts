import { expect, test } from 'vitest';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { createSqsQueue } from '../../../lib/adapters/aws/sqs-queue.ts';
import type { FeedJob } from '../../../lib/model/jobs.ts';
import { jobDedupe, jobGroup } from '../../../lib/pipeline/message.ts';
import { makeFeedJob } from '../../help/jobs.ts';

type Entry = { Id: string; MessageBody?: string; MessageGroupId?: string; VisibilityTimeout?: number; ReceiptHandle?: string };

/** An SQS that answers as told, and remembers the entries of each request. */
function answering(answers: (entries: Entry[], request: number) => { Failed?: { Id: string }[] }) {
  const requests: Entry[][] = [];
  const client = { send: async ({ input }: { input: { Entries: Entry[] } }) => answers(input.Entries, requests.push(input.Entries)) } as unknown as SQSClient;
  const queue = createSqsQueue<FeedJob>({ client, url: 'https://sqs.example/feeds.fifo', groupOf: (job) => jobGroup(job, 1), dedupeOf: jobDedupe });
  return { queue, requests };
}

const jobs = (count: number): FeedJob[] => Array.from({ length: count }, (_, n) => makeFeedJob({ feedId: `feed-${n}` }));

test('what is refused once is sent once more, alone', async () => {
  const { queue, requests } = answering((entries, request) => (request === 1 ? { Failed: [{ Id: entries[3]?.Id ?? '' }] } : {}));
  await queue.send(jobs(10));
  expect(requests.map((entries) => entries.length)).toEqual([10, 1]);
  expect(requests[1]?.[0]?.MessageBody).toContain('feed-3');
});

test('what is refused twice is a fault', async () => {
  const { queue } = answering((entries) => ({ Failed: entries.slice(0, 1).map(({ Id }) => ({ Id })) }));
  await expect(queue.send(jobs(3))).rejects.toMatchObject({ code: 'queue.rejected', retry: true });
});

test('a request that fails is a fault with the reason', async () => {
  const { queue } = answering(() => {
    throw Object.assign(new Error('gone'), { name: 'QueueDoesNotExist' });
  });
  await expect(queue.send(jobs(1))).rejects.toMatchObject({ code: 'queue.rejected', facts: { error: 'QueueDoesNotExist' } });
});

test('ids are unique within each batch', async () => {
  const { queue, requests } = answering(() => ({}));
  await queue.send(jobs(33));
  for (const entries of requests) expect(new Set(entries.map(({ Id }) => Id)).size).toBe(entries.length);
});

test('delays are whole seconds within what SQS allows, ten in a request', async () => {
  const { queue, requests } = answering(() => ({}));
  await queue.delay([...Array.from({ length: 11 }, (_, n) => ({ receipt: `r${n}`, seconds: 2.2 })), { receipt: 'far', seconds: 999_999 }, { receipt: 'past', seconds: -3 }]);
  expect(requests.map((entries) => entries.length)).toEqual([10, 3]);
  expect(requests.flat().map(({ VisibilityTimeout }) => VisibilityTimeout).slice(-3)).toEqual([3, 43_200, 0]);
});
