import { createAwsPorts } from '../adapters/aws/ports.ts';
import { createDynamoDBClient } from '../adapters/aws/clients.ts';
import { createSqsClient } from '../adapters/aws/sqs-queue.ts';
import { createSqsLetters, readDepth, readLetterCount } from '../adapters/aws/sqs-letters.ts';
import { readStackParameters, type StackParameters } from '../adapters/aws/stack-parameters.ts';
import type { Caller } from '../adapters/aws/call-aws.ts';
import type { LocalNewsclip } from '../adapters/local/ports.ts';
import type { LocalQueue } from '../adapters/local/queue.ts';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { NewsclipError } from '../model/errors.ts';
import { env as names } from '../model/names.ts';
import { defaultSettings } from '../model/settings.ts';
import type { DeadLetters, Letter, QueueDepth } from '../operate/dead-letters.ts';
import type { Ports, Removals } from '../pipeline/ports.ts';
import { type Args, type Option, UsageError } from './command.ts';
import { withStored } from './stored.ts';

/** A pipeline that a person looks after: a deployed stack or a data folder. */
export interface Operated {
  /** For messages: `the stack Newsclip`, or the folder. */
  name: string;
  /** Null for a data folder. */
  stack: { parameters: StackParameters; caller: Caller } | null;
  ports: Ports;
  /** Take-down on request. */
  removals: Removals;
  tables: { client: DynamoDBClient; articles: string };
  depths(): Promise<QueueDepth[]>;
  letters: Record<Letter['queue'], DeadLetters>;
}

/** Options of every verb that takes either. */
export const operatedOptions: Record<string, Option> = {
  stack: { value: 'NAME', about: 'the deployed stack of this name, in the account and region of the environment' },
  data: { value: 'DIR', about: 'data folder' },
};

/** Opens what `--stack` or `--data` names; without either, the data folder of this directory. */
export async function withOperated<Result>(args: Args, work: (operated: Operated) => Promise<Result>, data?: string): Promise<Result> {
  const stack = args.text('stack');
  if (stack !== null && args.text('data') !== null) throw new UsageError('--stack or --data, not both');
  if (stack !== null) return work(await openStack(stack));
  return data === undefined ? withStored(args, (local, folder) => work(ofFolder(local, folder))) : withStored(args, (local, folder) => work(ofFolder(local, folder)), data);
}

/** Region and credentials come from where every AWS tool looks. Throws `config.invalid` when there are none. */
export async function openStack(stack: string): Promise<Operated> {
  const client = createDynamoDBClient();
  const caller = await readCaller(client);
  const parameters = await readStackParameters(stack, caller);
  const value = (key: keyof StackParameters): string => {
    const found = parameters[key];
    if (found === undefined) throw new NewsclipError('store.missing', `the stack ${stack} does not tell its ${key}: it is of another version; deploy this one, or use the command line of that one`, { stack, key });
    return found;
  };
  const sqs = createSqsClient();
  const ports = createAwsPorts({
    ...process.env,
    [names.settings]: JSON.stringify(defaultSettings),
    [names.articlesTable]: value('articlesTableName'),
    [names.feedsTable]: value('feedsTableName'),
    [names.bucket]: value('bucketName'),
    [names.feedQueueUrl]: value('feedQueueUrl'),
    [names.articleQueueUrl]: value('articleQueueUrl'),
  });
  // a stack of an earlier version has none
  const [eventLetters, scheduleLetters] = [parameters.eventDeadLetterQueueUrl, parameters.scheduleDeadLetterQueueUrl];
  const letters = (name: Letter['queue'], lettersUrl: string, queueUrl: string | null) => createSqsLetters({ client: sqs, name, lettersUrl, queueUrl });
  return {
    name: `the stack ${stack}`,
    stack: { parameters, caller },
    ports,
    removals: ports.removals,
    tables: { client, articles: value('articlesTableName') },
    depths: () => Promise.all([
      readDepth(sqs, 'feed', value('feedQueueUrl'), value('feedDeadLetterQueueUrl')),
      readDepth(sqs, 'article', value('articleQueueUrl'), value('articleDeadLetterQueueUrl')),
      ...(eventLetters === undefined ? [] : [readLetterCount(sqs, 'event', eventLetters)]),
      ...(scheduleLetters === undefined ? [] : [readLetterCount(sqs, 'schedule', scheduleLetters)]),
    ]),
    letters: {
      feed: letters('feed', value('feedDeadLetterQueueUrl'), value('feedQueueUrl')),
      article: letters('article', value('articleDeadLetterQueueUrl'), value('articleQueueUrl')),
      event: eventLetters === undefined ? noLetters : letters('event', eventLetters, null),
      schedule: scheduleLetters === undefined ? noLetters : letters('schedule', scheduleLetters, null),
    },
  };
}

async function readCaller(client: DynamoDBClient): Promise<Caller> {
  try {
    const [region, credentials] = await Promise.all([client.config.region(), client.config.credentials()]);
    return { region, credentials, endpoint: process.env['AWS_ENDPOINT_URL'], now: () => new Date() };
  } catch (error) {
    throw new NewsclipError('config.invalid', `AWS cannot be asked: ${(error as Error).message}; set AWS_REGION and AWS_PROFILE, or sign in (aws sso login)`, {}, { cause: error });
  }
}

function ofFolder(local: LocalNewsclip, folder: string): Operated {
  const depth = (name: string, queue: LocalQueue<never>): QueueDepth => {
    const inWork = queue.waiting().count;
    return { name, waiting: queue.size() - inWork, inWork, dead: queue.deadLetters().length };
  };
  return {
    name: folder,
    stack: null,
    ports: local.ports,
    removals: local.removals,
    tables: { client: local.tablesClient, articles: local.tables.articles },
    depths: async () => [depth('feed', local.feedQueue as LocalQueue<never>), depth('article', local.articleQueue as LocalQueue<never>)],
    letters: { feed: localLetters('feed', local.feedQueue as LocalQueue<never>), article: localLetters('article', local.articleQueue as LocalQueue<never>), event: noLetters, schedule: noLetters },
  };
}

const noLetters: DeadLetters = { settle: async () => ({ send: 0, drop: 0, keep: 0 }) };

const localLetters = (name: Letter['queue'], queue: LocalQueue<never>): DeadLetters => ({
  async settle(decide, signal) {
    const counts = { send: 0, drop: 0, keep: 0 };
    for (const { id, body, group, receives, deadAt } of queue.deadLetters()) {
      if (signal?.aborted) break;
      const verdict = await decide({ queue: name, id, body, group, receives, sentAt: deadAt });
      counts[verdict] += 1;
      if (verdict === 'send') queue.sendLetters([id]);
      if (verdict === 'drop') queue.dropLetters([id]);
    }
    return counts;
  },
});
