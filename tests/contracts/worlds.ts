import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteTableCommand, waitUntilTableExists, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, DeleteBucketCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, DeleteMessageBatchCommand, DeleteQueueCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Bucket } from '../../lib/adapters/aws/bucket.ts';
import { createDynamoDBClient } from '../../lib/adapters/aws/clients.ts';
import { createS3Bucket, createS3Client } from '../../lib/adapters/aws/s3-bucket.ts';
import { createSqsClient, createSqsQueue } from '../../lib/adapters/aws/sqs-queue.ts';
import { createFolderBucket } from '../../lib/adapters/local/folder-bucket.ts';
import { createLocalQueue } from '../../lib/adapters/local/queue.ts';
import { createTable, openLocalTables } from '../../lib/adapters/local/tables.ts';
import type { ArticleJob, FeedJob } from '../../lib/model/jobs.ts';
import { articlesTable, feedsTable } from '../../lib/model/tables.ts';
import { jobDedupe, jobGroup } from '../../lib/pipeline/message.ts';
import type { JobQueue } from '../../lib/pipeline/ports.ts';
import type { QueueHandler } from '../../lib/pipeline/queue-handler.ts';
import { systemClock } from '../../lib/adapters/local/clock.ts';

/** One place where the ports are kept: a folder with dynalite always, and what AWS_ENDPOINT_URL names when it is set. */
export interface World {
  client: DynamoDBClient;
  articles: string;
  feeds: string;
  bucket: Bucket;
  openQueue(): Promise<TestQueue>;
  close(): Promise<void>;
}

export interface TestQueue {
  jobs: JobQueue<FeedJob | ArticleJob>;
  /** Hands what is visible to the handler, batch by batch, until nothing is. */
  work(handler: QueueHandler): Promise<void>;
}

const endpoint = process.env['AWS_ENDPOINT_URL'];

export const worlds: [name: string, open: () => Promise<World>][] = [
  ['dynalite and a folder', openLocalWorld],
  ...(endpoint ? [[endpoint, openEmulator] as [string, () => Promise<World>]] : []),
];

export const skippedNote = endpoint ? null : 'AWS_ENDPOINT_URL is not set: the contract suites run against dynalite and a folder only';

async function openLocalWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-contract-'));
  const tables = await openLocalTables();
  const queues: { close(): void }[] = [];
  return {
    client: tables.client,
    articles: tables.articles,
    feeds: tables.feeds,
    bucket: createFolderBucket(join(folder, 'objects')),
    async openQueue() {
      const queue = createLocalQueue<FeedJob | ArticleJob>({
        name: 'test', journal: join(folder, `${randomUUID()}.jsonl`), clock: systemClock(), visibilitySeconds: 30, maxReceives: 5, batchSize: 10,
        groupOf: (job) => jobGroup(job, 1), dedupeOf: jobDedupe,
      });
      queues.push(queue);
      return { jobs: queue, work: async (handler) => void (await queue.drain(handler, { concurrency: 1, waitForDelayedMs: 0 })) };
    },
    async close() {
      await tables.close();
      for (const queue of queues) queue.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openEmulator(): Promise<World> {
  process.env['AWS_REGION'] ??= 'us-east-1';
  process.env['AWS_ACCESS_KEY_ID'] ??= 'test';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'test';
  const mark = `newsclip-contract-${randomUUID().slice(0, 8)}`;
  const client = createDynamoDBClient();
  const s3 = createS3Client(true);
  const sqs = createSqsClient();
  const names = { articles: `${mark}-articles`, feeds: `${mark}-feeds` };
  await createTable(client, names.articles, articlesTable);
  await createTable(client, names.feeds, feedsTable);
  for (const TableName of Object.values(names)) await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName });
  await s3.send(new CreateBucketCommand({ Bucket: mark }));
  const bucket = createS3Bucket({ client: s3, bucketName: mark });
  const urls: string[] = [];
  return {
    client,
    ...names,
    bucket,
    async openQueue() {
      const attributes = { FifoQueue: 'true', VisibilityTimeout: '30', DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' };
      const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: `${mark}-${urls.length}.fifo`, Attributes: attributes }));
      urls.push(QueueUrl);
      return {
        jobs: createSqsQueue<FeedJob | ArticleJob>({ client: sqs, url: QueueUrl, groupOf: (job) => jobGroup(job, 1), dedupeOf: jobDedupe }),
        work: (handler) => work(sqs, QueueUrl, handler),
      };
    },
    async close() {
      for await (const key of bucket.list('')) await bucket.delete(key);
      await s3.send(new DeleteBucketCommand({ Bucket: mark }));
      for (const TableName of Object.values(names)) await client.send(new DeleteTableCommand({ TableName }));
      for (const QueueUrl of urls) await sqs.send(new DeleteQueueCommand({ QueueUrl }));
    },
  };
}

/** What an event source mapping does, one batch after another. */
async function work(sqs: SQSClient, QueueUrl: string, handler: QueueHandler): Promise<void> {
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All'], WaitTimeSeconds: 0 }));
    if (Messages.length === 0) return;
    const records = Messages.map((message) => ({
      messageId: message.MessageId ?? '', receiptHandle: message.ReceiptHandle ?? '', body: message.Body ?? '',
      attributes: { ApproximateReceiveCount: message.Attributes?.ApproximateReceiveCount ?? '', MessageGroupId: message.Attributes?.MessageGroupId ?? '' },
    }));
    const { batchItemFailures } = await handler({ Records: records });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const Entries = records.filter(({ messageId }) => !failed.has(messageId)).map(({ receiptHandle }, at) => ({ Id: String(at), ReceiptHandle: receiptHandle }));
    if (Entries.length > 0) await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}
