import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishPorts } from '../../lib/adapters/aws/event-bus.ts';
import { createAwsPorts } from '../../lib/adapters/aws/ports.ts';
import { createReport } from '../../lib/adapters/aws/report.ts';
import { ingestArticleHandler } from '../../lib/pipeline/ingest-article.ts';
import { renderItem } from '../../lib/model/item.ts';
import { env, keys, maxReceives } from '../../lib/model/names.ts';
import { pollFeedHandler } from '../../lib/pipeline/poll-feed.ts';
import { publishChangesHandler, type ChangeEvent } from '../../lib/pipeline/publish-changes.ts';
import type { Ports } from '../../lib/pipeline/ports.ts';
import type { QueueHandler } from '../../lib/pipeline/queue-handler.ts';
import { scheduleFeeds } from '../../lib/pipeline/schedule-feeds.ts';
import { contractObjects } from '../../lib/record/contract-objects.ts';
import { articleId } from '../../lib/text/fingerprint.ts';
import { makeArticle } from '../help/article.ts';
import { makeFeedJob } from '../help/jobs.ts';
import { html, rss, startPublisher, storyPage, xml, type Publisher } from '../help/publisher.ts';
import { openStackInProcess, type StackInProcess } from '../help/stack-in-process.ts';
import { feed, feedsFile, makeApp, resourcesOf } from './example-app.ts';

/**
 * Every function's own code runs against the services' wire formats, each call is noted with what it is made on, and the template's policies are held to that: no call without
 * its right, and no right without a call. tests/infra/rehearse-deploy.ts does the same with the deployed bundles.
 */
let publisher: Publisher;
let stack: StackInProcess;
const logged: string[] = [];
const note = (event: string, facts = {}) => void logged.push(JSON.stringify({ event, ...facts }));
const log = { info: note, warn: note, error: note };
const observed = { log, report: createReport(log, () => new Date(), 'Newsclip/Clips') };

const stages = { Dispatcher: 'NewsDispatcherRole', Feed: 'NewsFeedWorkerRole', Article: 'NewsArticleWorkerRole', Events: 'NewsEventsWorkerRole' };
type Stage = keyof typeof stages;

beforeAll(async () => {
  publisher = await startPublisher();
  stack = await openStackInProcess({ politeness: { delay: 0, perHost: 1 }, allowHosts: [publisher.host] });
  await live();
}, 60_000);
afterAll(async () => {
  await stack.close();
  await publisher.close();
});

/** A function's process, at a time. */
const as = (stage: Stage, later = 0, more: Record<string, string> = {}): Ports => {
  stack.callAs(stage);
  const ports = createAwsPorts({ ...stack.environment, ...more });
  return { ...ports, ...observed, clock: { ...ports.clock, now: () => new Date(Date.now() + later * 3_600_000) } };
};

/** What a pipeline meets in its life. */
async function live(): Promise<void> {
  const [one, two] = ['/one.xml', '/two.xml'].map((path) => feed(`${publisher.origin}${path}`, { id: path.slice(1, 4), retention: path === '/two.xml' ? 90 * 86_400 : null }));
  if (!one || !two) throw new Error('two feeds');
  for (const path of ['/a', '/b']) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
  publisher.routes.set('/one.xml', xml(rss(publisher.origin, [{ path: '/a' }, { path: '/lost' }])));
  publisher.routes.set('/two.xml', xml(rss(publisher.origin, [{ path: '/a' }, { path: '/b' }])));
  publisher.routes.set('/lost', { status: 503 });

  await tick([one, two], 'first');
  await poll();
  await ingest();
  await tick([one], 'second', 24);
  publisher.routes.set('/one.xml', xml(rss(publisher.origin, [{ path: '/a', description: 'What the council said afterwards changes the whole story.' }])));
  publisher.routes.set('/a', html(storyPage('Story /a', 'the whole council')));
  stack.callAs('desk');
  await createAwsPorts(stack.environment).feedJobs.send([makeFeedJob({ feedId: 'one', host: publisher.host, force: true })]);
  await poll();
  await ingest();
  stack.callAs('desk');
  await createAwsPorts(stack.environment).articleJobs.send([{ type: 'replay', id: articleId(`${publisher.origin}/b`), host: 'replay', orderedAt: new Date().toISOString() }] as never);
  await ingest();
  // what is no job goes back at once, towards the dead letters
  for (const handler of [pollFeedHandler(() => as('Feed')), ingestArticleHandler(() => as('Article'))]) {
    await handler({ Records: [{ messageId: 'poison', receiptHandle: 'poison', body: 'in no known shape', attributes: { ApproximateReceiveCount: '1' } }] });
  }
  await meetTakeDown();
  stack.callAs('Events');
  await publishChangesHandler(() => publishPorts(stack.environment))({ Records: [changeOf(makeArticle())] } as unknown as ChangeEvent);
}

async function tick(feeds: ReturnType<typeof feed>[], hash: string, later = 0): Promise<void> {
  stack.objects.set('assets/feeds.json', { bytes: Buffer.from(JSON.stringify({ ...feedsFile({ feeds }), contract: contractObjects() })), headers: {} });
  await scheduleFeeds(as('Dispatcher', later, { [env.feedsAssetBucket]: 'assets', [env.feedsAssetKey]: 'feeds.json', [env.feedsHash]: hash }));
}

const poll = (): Promise<void> => work(pollFeedHandler(() => as('Feed')), 'feed', maxReceives.feed);
const ingest = (): Promise<void> => work(ingestArticleHandler(() => as('Article')), 'article', maxReceives.article);

/** What comes back is received once more, for the last time. */
async function work(handler: QueueHandler, queue: string, last: number): Promise<void> {
  for (let event = stack.take(queue); event.Records.length > 0; event = stack.take(queue)) {
    const { batchItemFailures } = await handler(event);
    const again = event.Records.filter(({ messageId }) => batchItemFailures.some(({ itemIdentifier }) => itemIdentifier === messageId));
    for (const record of again) record.attributes.ApproximateReceiveCount = String(last);
    if (again.length > 0) await handler({ Records: again });
  }
}

/** A story is taken down while a worker writes it; and a record is looked for that its retention has taken. */
async function meetTakeDown(): Promise<void> {
  const plain = makeArticle({ url: 'https://town.example/taken' });
  const article = { ...plain, s3: { ...plain.s3, raw: 'raw/v1/dt=2026-11-23/taken.html.gz' } };
  stack.callAs('desk');
  await createAwsPorts(stack.environment).removals.forget({ id: article.id, aliases: [] }, new Date());
  const { articles } = as('Article');
  expect(await articles.put(article, [], null)).toBeNull();
  await expect(articles.body({ ...article, s3: { ...article.s3, article: 'articles/v1/gone.json.gz' } } as never)).rejects.toThrow(/no longer in the bucket/);
}

const changeOf = (article: ReturnType<typeof makeArticle>) => ({ eventID: '1', eventName: 'INSERT', dynamodb: { SequenceNumber: '1', Keys: renderItem(keys.card(article.id)), NewImage: renderItem({ ...keys.card(article.id), ...article }) } });

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

const { template } = makeApp();
/** `action resource` of each right of a stage's role, resources as the calls name them. */
const rightsOf = (stage: Stage): string[] =>
  resourcesOf(template, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => JSON.stringify(Properties['Roles']).includes(stages[stage]))
    .flatMap(([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement)
    .flatMap(({ Action, Resource }) => [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${action} ${nameOf(resource)}`)));

/** `{GetAtt: [NewsStoresFeeds…, Arn]}/index/due` → `feeds/index/due`. */
function nameOf(resource: unknown): string {
  const text = JSON.stringify(resource, (_, value: unknown) => (typeof value === 'object' && value !== null && 'Fn::GetAtt' in value ? (value['Fn::GetAtt'] as string[]).join('.') : value));
  const [, id = '', part = ''] = /(News\w+?)(?:[0-9A-F]{8})\.(\w+)/.exec(text) ?? [];
  const tail = /"(\/[^"]*)"\]\]\}$/.exec(text)?.[1] ?? '';
  if (text.includes('cdk-hnb659fds-assets')) return 'assets/feeds.json';
  return `${part === 'StreamArn' ? `${known[id]} stream` : (known[id] ?? text)}${tail}`;
}

const known: Record<string, string> = {
  NewsStoresArticles: 'articles', NewsStoresFeeds: 'feeds', NewsStoresBucket: 'bucket', NewsFeedQueue: 'feed', NewsArticleQueue: 'article', NewsEventsDeadLetters: 'letters of events', NewsEventsBus: 'bus',
};

/** Made by Lambda itself in the function's name, never by its code. */
const isOfLambda = (right: string): boolean => /^(logs:|sqs:(ReceiveMessage|DeleteMessage|GetQueueAttributes) |dynamodb:(DescribeStream|GetRecords|GetShardIterator) \w+ stream$|sqs:SendMessage letters of events$)/.test(right);
const covers = (right: string, call: string): boolean => right === call || (right.endsWith('*') && call.startsWith(right.slice(0, -1)));
const callsOf = (stage: Stage): string[] => [...new Set(stack.calls.filter(({ by }) => by === stage).map(({ action, resource }) => `${action} ${resource}`))];

test.each(Object.keys(stages) as Stage[])('%s: no call without its right', (stage) => {
  const rights = rightsOf(stage);
  expect(rights.length).toBeGreaterThan(2);
  expect(callsOf(stage).length).toBeGreaterThan(0);
  expect(callsOf(stage).filter((call) => !rights.some((right) => covers(right, call)))).toEqual([]);
});

test.each(Object.keys(stages) as Stage[])('%s: no right without a call', (stage) => {
  const calls = callsOf(stage);
  expect(rightsOf(stage).filter((right) => !isOfLambda(right) && !calls.some((call) => covers(right, call)))).toEqual([]);
});

test('what the functions log holds no words of a story, no credentials', () => {
  expect(logged.filter((line) => line.includes('"outcome":"stored"')).length).toBeGreaterThan(1);
  expect(logged.filter((line) => /Paragraph 1|What the council said|AKIA|"test"|secret/i.test(line))).toEqual([]);
});
