import { ChangeMessageVisibilityBatchCommand, SendMessageBatchCommand, SQSClient, type SendMessageBatchRequestEntry } from '@aws-sdk/client-sqs';
import type { ArticleJob, FeedJob } from '../../model/jobs.ts';
import type { JobQueue } from '../../pipeline/ports.ts';
import { NewsclipError } from '../../model/errors.ts';
import { patienceMs } from '../../model/names.ts';
import { renderMessage } from '../../pipeline/message.ts';
import { within } from './clients.ts';
import { nameOf } from './store-fault.ts';

export interface SqsQueueOptions<Job> {
  client: SQSClient;
  url: string;
  /** Message group: messages of one group are worked on one after another. */
  groupOf(job: Job): string;
  /** Sent twice within five minutes under one id, a message is queued once. */
  dedupeOf(job: Job): string;
}

/** Limits of a batch: ten messages, 256 KB in all. */
const batchLength = 10;
const batchBytes = 240_000;
/** Twelve hours: the longest visibility time-out there is. */
const maxDelaySeconds = 43_200;

/** A FIFO queue. */
export function createSqsQueue<Job extends FeedJob | ArticleJob>({ client, url, groupOf, dedupeOf }: SqsQueueOptions<Job>): JobQueue<Job> {
  const sendBatch = async (entries: SendMessageBatchRequestEntry[]): Promise<SendMessageBatchRequestEntry[]> => {
    try {
      const reply = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
      const failed = new Set((reply.Failed ?? []).map((entry) => entry.Id));
      return entries.filter((entry) => failed.has(entry.Id));
    } catch (error) {
      throw new NewsclipError('queue.rejected', `SendMessageBatch failed: ${nameOf(error)}`, { messages: entries.length, error: nameOf(error) }, { cause: error });
    }
  };

  return {
    async send(jobs) {
      const entries = jobs.map((job, at) => ({
        Id: String(at % batchLength), MessageBody: renderMessage(job), MessageGroupId: groupOf(job), MessageDeduplicationId: dedupeOf(job),
      }));
      for (const batch of batchesOf(entries)) {
        const failed = await sendBatch(batch);
        const rejected = failed.length > 0 ? await sendBatch(failed) : [];
        if (rejected.length > 0) throw new NewsclipError('queue.rejected', `the queue refused ${rejected.length} of ${batch.length} messages twice`, { messages: rejected.length });
      }
    },

    async delay(receipts) {
      for (let at = 0; at < receipts.length; at += batchLength) {
        const Entries = receipts.slice(at, at + batchLength).map(({ receipt, seconds }, index) => ({
          Id: String(index), ReceiptHandle: receipt, VisibilityTimeout: Math.min(Math.max(0, Math.ceil(seconds)), maxDelaySeconds),
        }));
        // A receipt that is refused has run out: the message is visible again anyway.
        await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: url, Entries }));
      }
    },

    patienceMs,
  };
}

/** A queue URL's host is not followed away from a configured endpoint: an emulator answers under one address only. */
export const createSqsClient = (): SQSClient => new SQSClient({ maxAttempts: 4, requestHandler: within(10_000), useQueueUrlAsEndpoint: false });

/** Bodies are ASCII (renderMessage), so that their length is their weight. */
function batchesOf(entries: SendMessageBatchRequestEntry[]): SendMessageBatchRequestEntry[][] {
  const batches: SendMessageBatchRequestEntry[][] = [];
  let batch: SendMessageBatchRequestEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const weight = entry.MessageBody?.length ?? 0;
    if (batch.length === batchLength || (batch.length > 0 && bytes + weight > batchBytes)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push({ ...entry, Id: String(batch.length) });
    bytes += weight;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
