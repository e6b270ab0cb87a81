import type { FeedList, JobQueue, Ports, Removals } from '../../pipeline/ports.ts';
import type { Bucket } from './bucket.ts';
import type { ArticleJob, FeedJob } from '../../model/jobs.ts';
import { NewsclipError } from '../../model/errors.ts';
import { FeedsFile } from '../../model/feed.ts';
import { env as names, patienceMs } from '../../model/names.ts';
import { Settings } from '../../model/settings.ts';
import { version } from '../../model/version.ts';
import { jobDedupe, jobGroup } from '../../pipeline/message.ts';
import { createPublishers, type PolitenessLine } from '../web/publishers.ts';
import { createArticleTable } from './article-table.ts';
import { createDynamoDBClient } from './clients.ts';
import { createFeedTable } from './feed-table.ts';
import { createPageArchive } from './page-archive.ts';
import { createReport } from './report.ts';
import { debugLine, lineLog } from './line-log.ts';

type Environment = Record<string, string | undefined>;

let made: Ports | undefined;

/** The ports of a function, made when its first event arrives and kept for the next ones. Throws `config.invalid` for what the environment lacks. */
export const awsPorts = (): Ports => (made ??= createAwsPorts(process.env));

export function createAwsPorts(env: Environment): Ports & { removals: Removals } {
  const value = (name: keyof typeof names): string => {
    const found = env[names[name]];
    if (!found) throw new NewsclipError('config.invalid', `the environment variable ${names[name]} is not set`, { name: names[name] });
    return found;
  };
  const settings = readSettings(value('settings'));
  const clock = { now: () => new Date(), sleep: (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)) };
  const client = createDynamoDBClient();
  const openBucket = bucketOpener(env);
  const bucket = lazyBucket(() => openBucket(value('bucket')));

  const feedTable = createFeedTable({ client, tableName: value('feedsTable') });
  const shipped = readShipped(env, openBucket);
  const articles = createArticleTable({ client, tableName: value('articlesTable'), bucket, clock });
  const log = lineLog;
  const openQueue = queueOpener(settings);

  return {
    settings,
    clock,
    log,
    report: createReport(log, clock.now, env[names.metricsNamespace]),
    ...createPublishers({ clock, settings, version, feeds: feedTable, ...ledgerOf(env) }),
    feeds: {
      ...feedTable,
      // Adopting is the first thing a new deployment does, and its only chance to tell readers about table and bucket.
      adopt: async (file, hash, now) => {
        await articles.putContract();
        for (const [key, text] of (await shipped?.contract()) ?? []) await bucket.put(key, new TextEncoder().encode(text), { contentType: 'application/schema+json' });
        return feedTable.adopt(file, hash, now, adoptedPerTick);
      },
    },
    articles,
    removals: articles,
    pages: createPageArchive(bucket),
    feedJobs: lazyQueue(() => openQueue<FeedJob>(value('feedQueueUrl'))),
    articleJobs: lazyQueue(() => openQueue<ArticleJob>(value('articleQueueUrl'))),
    feedList: shipped?.feedList ?? null,
  };
}

/** The politeness ledger of a function is lines of its log; a verb of the command line keeps none. */
function ledgerOf({ AWS_LAMBDA_FUNCTION_NAME: stage, AWS_LAMBDA_LOG_STREAM_NAME: process }: Environment): { ledger?: (line: PolitenessLine) => void } {
  return stage && process ? { ledger: (line) => debugLine('asked', { ...line, stage, process }) } : {};
}

function readSettings(json: string): Settings {
  try {
    return Settings.parse(JSON.parse(json));
  } catch (error) {
    throw new NewsclipError('config.invalid', `${names.settings} cannot be read`, {}, { cause: error });
  }
}

/** A tick has a minute, and a new table on demand takes 4,000 units a second: a list of 100,000 feeds is adopted within ten ticks. */
const adoptedPerTick = 10_000;

/** What the stack shipped: the feed list, and the objects that tell readers about the records. One hash over both; only schedule-feeds is told where they are. */
function readShipped(env: Environment, openBucket: (name: string) => Promise<Bucket>): { feedList: FeedList; contract(): Promise<[key: string, text: string][]> } | null {
  const name = env[names.feedsAssetBucket];
  const key = env[names.feedsAssetKey];
  const hash = env[names.feedsHash];
  if (!name || !key || !hash) return null;
  const load = async (): Promise<{ contract?: [string, string][] }> => {
    const object = await (await openBucket(name)).get(key);
    if (object === null) throw new NewsclipError('store.missing', 'the feed list of this deployment is not where it was put', { bucket: name, key });
    return JSON.parse(new TextDecoder().decode(object.bytes)) as { contract?: [string, string][] };
  };
  return { feedList: { hash, load: async () => FeedsFile.parse(await load()) }, contract: async () => (await load()).contract ?? [] };
}

/** Loads S3's client at the first object: polling a feed needs none. */
function bucketOpener(env: Environment): (bucketName: string) => Promise<Bucket> {
  const hasEndpoint = Boolean(env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL']);
  let client: ReturnType<typeof import('./s3-bucket.ts').createS3Client> | undefined;
  return async (bucketName) => {
    const { createS3Bucket, createS3Client } = await import('./s3-bucket.ts');
    client ??= createS3Client(hasEndpoint);
    return createS3Bucket({ client, bucketName });
  };
}

function lazyBucket(open: () => Promise<Bucket>): Bucket {
  let opened: Promise<Bucket> | undefined;
  const bucket = () => (opened ??= open());
  return {
    put: async (key, bytes, about) => (await bucket()).put(key, bytes, about),
    get: async (key) => (await bucket()).get(key),
    delete: async (key) => (await bucket()).delete(key),
    async *list(prefix) {
      yield* (await bucket()).list(prefix);
    },
  };
}

/** Loads SQS's client at the first message: most batches of articles send none, nor does a poll without news. */
function queueOpener({ politeness }: Settings): <Job extends FeedJob | ArticleJob>(url: string) => Promise<JobQueue<Job>> {
  let client: ReturnType<typeof import('./sqs-queue.ts').createSqsClient> | undefined;
  return async (url) => {
    const { createSqsClient, createSqsQueue } = await import('./sqs-queue.ts');
    client ??= createSqsClient();
    return createSqsQueue({ client, url, groupOf: (job) => jobGroup(job, politeness.perHost), dedupeOf: jobDedupe });
  };
}

function lazyQueue<Job>(open: () => Promise<JobQueue<Job>>): JobQueue<Job> {
  let opened: Promise<JobQueue<Job>> | undefined;
  const queue = () => (opened ??= open());
  return {
    send: async (jobs) => (jobs.length === 0 ? undefined : (await queue()).send(jobs)),
    delay: async (receipts) => (receipts.length === 0 ? undefined : (await queue()).delay(receipts)),
    patienceMs,
  };
}
