import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Bucket } from '../aws/bucket.ts';
import type { Card } from '../../model/article.ts';
import type { ArticleJob, FeedJob } from '../../model/jobs.ts';
import type { Clock, FeedList, FeedStore, Log, Ports, Removals } from '../../pipeline/ports.ts';
import type { Report } from '../../pipeline/outcomes.ts';
import type { NewsEvent } from '../../model/event.ts';
import type { Settings } from '../../model/settings.ts';
import { batchSize, maxReceives, timeLimits } from '../../model/names.ts';
import { jobDedupe, jobGroup } from '../../pipeline/message.ts';
import { createArticleTable } from '../aws/article-table.ts';
import { createFeedTable } from '../aws/feed-table.ts';
import { createPageArchive } from '../aws/page-archive.ts';
import { createPublishers, type PolitenessLine } from '../web/publishers.ts';
import { listCards } from './cards.ts';
import { systemClock } from './clock.ts';
import { putContractObjects } from './contract-objects.ts';
import { createFolderBucket } from './folder-bucket.ts';
import { ledgerName, openLedger } from './ledger.ts';
import { lockFolder } from './lock.ts';
import { createLocalQueue, type LocalQueue } from './queue.ts';
import { openLocalTables } from './tables.ts';
import { watchChanges } from './watch-changes.ts';

export interface LocalOptions {
  data: string;
  settings: Settings;
  version: string;
  feedList: FeedList | null;
  report: Report;
  log?: Log;
  /** Starting time of the clock. */
  now?: Date;
  /** Port of the tables; any free one unless given. */
  port?: number;
  /** Also told of each request; `politeness.jsonl` in the folder always is. */
  ledger?: (line: PolitenessLine) => void;
  /** Instead of the machine's. */
  clock?: Clock;
  /** Told of each event that the bus would be told of on AWS. */
  onEvent?: (event: NewsEvent) => void;
}

/** Newsclip in one process and one folder: the ports of the stages, and what a person may ask of the folder beside them. */
export interface LocalNewsclip {
  ports: Ports;
  /** For verbs that take stories down. */
  removals: Removals;
  feedQueue: LocalQueue<FeedJob>;
  articleQueue: LocalQueue<ArticleJob>;
  /** Where any DynamoDB client finds the tables. */
  tablesEndpoint: string;
  tables: { articles: string; feeds: string };
  tablesClient: DynamoDBClient;
  /** Answers DynamoDB requests of others; see reader-door.ts. */
  answerTables: RequestListener;
  bucket: Bucket;
  /** Every card that has not expired, newest first. */
  cards(): Promise<Card[]>;
  /** Messages that wait for their next receive, and pages that were put aside for another try since the folder was opened. */
  waiting(): { count: number; next: string | null };
  /** Messages in the dead letters. */
  dead(): number;
  close(): Promise<void>;
}

/** Opens the folder; one process at a time. Throws `store.in-use`. */
export async function openNewsclip({ data, settings, version, feedList, report, log = silentLog, now, port, ledger, onEvent, clock = systemClock(now) }: LocalOptions): Promise<LocalNewsclip> {
  const lock = lockFolder(data);
  try {
    const tables = await openLocalTables({ folder: join(data, 'tables'), ...(port !== undefined && { port }) });
    const bucket = createFolderBucket(join(data, 'objects'));
    const client = onEvent ? watchChanges(tables.client, onEvent, { clock, log }) : tables.client;
    const table = createFeedTable({ client, tableName: tables.feeds });
    const putAside: string[] = [];
    const feeds: FeedStore = {
      ...table,
      async putRetry(id, job, at) {
        await table.putRetry(id, job, at);
        if (job.attempts !== undefined) putAside.push(at.toISOString());
      },
    };
    const articles = createArticleTable({ client, tableName: tables.articles, bucket, clock });
    const queue = <Job extends FeedJob | ArticleJob>(name: 'feed' | 'article') =>
      createLocalQueue<Job>({
        name,
        journal: join(data, 'queues', `${name}.jsonl`),
        clock,
        visibilitySeconds: 6 * timeLimits[name],
        maxReceives: maxReceives[name],
        batchSize,
        groupOf: (job) => jobGroup(job, settings.politeness.perHost),
        dedupeOf: jobDedupe,
      });
    const feedQueue = queue<FeedJob>('feed');
    const articleQueue = queue<ArticleJob>('article');
    await articles.putContract();
    await putContractObjects(bucket);
    const asked = openLedger(join(data, ledgerName));
    const publishers = createPublishers({ clock, settings, version, feeds, ledger: (line) => (asked.write(line), ledger?.(line)) });
    const queues = [feedQueue, articleQueue];
    return {
      ports: { settings, clock, log, report, ...publishers, feeds, articles, pages: createPageArchive(bucket), feedJobs: feedQueue, articleJobs: articleQueue, feedList },
      removals: articles,
      feedQueue,
      articleQueue,
      tablesEndpoint: tables.endpoint,
      tables: { articles: tables.articles, feeds: tables.feeds },
      tablesClient: tables.client,
      answerTables: tables.answer,
      bucket,
      cards: () => listCards(tables.client, tables.articles, clock.now()),
      waiting: () => {
        const delayed = queues.map((each) => each.waiting());
        const next = [...delayed.map((each) => each.next), ...putAside].filter((time) => time !== null).toSorted()[0] ?? null;
        return { count: delayed.reduce((sum, { count }) => sum + count, putAside.length), next };
      },
      dead: () => queues.reduce((sum, each) => sum + each.deadLetters().length, 0),
      close: async () => {
        await tables.close();
        for (const each of queues) each.close();
        asked.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
