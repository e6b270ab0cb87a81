import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishPorts } from '../../lib/adapters/aws/event-bus.ts';
import { createAwsPorts } from '../../lib/adapters/aws/ports.ts';
import { usage } from '../../lib/cost/usage.ts';
import { cardItem, cardOf } from '../../lib/model/card.ts';
import { env } from '../../lib/model/names.ts';
import { ingestArticleHandler } from '../../lib/pipeline/ingest-article.ts';
import { pollFeedHandler } from '../../lib/pipeline/poll-feed.ts';
import { publishChangesHandler, type ChangeEvent } from '../../lib/pipeline/publish-changes.ts';
import { makeArticle } from '../help/article.ts';
import { makeFeedConfig, makeFeedJob } from '../help/jobs.ts';
import { html, rss, startPublisher, storyPage, xml, type Publisher } from '../help/publisher.ts';
import { openStackInProcess, type StackInProcess } from '../help/stack-in-process.ts';

/**
 * What the functions' own code asks of AWS for a feed of twenty new stories and for an unchanged poll, counted at the services' doors: the prices of docs/cost.md rest on it. A bare address has no
 * site that may want quiet: on AWS each request to a publisher looks for that once more.
 */
let publisher: Publisher;
let stack: StackInProcess;
const stories = 20;

beforeAll(async () => {
  publisher = await startPublisher();
  stack = await openStackInProcess({ politeness: { delay: 0, perHost: 1 }, allowHosts: [publisher.host], archiveRaw: false });
  const paths = Array.from({ length: stories }, (_, n) => `/s${n}`);
  for (const path of paths) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
  // every second identifier is the link
  const document = rss(publisher.origin, paths.map((path, n) => ({ path, guid: n % 2 === 0 ? `${publisher.origin}${path}` : `tag:${path}` })));
  publisher.routes.set('/feed.xml', ({ headers }) => (headers['if-none-match'] === '"v1"' ? { status: 304 } : xml(document, { etag: '"v1"' })));
  await createAwsPorts(stack.environment).feeds.putConfigs([makeFeedConfig({ id: 'feed', url: `${publisher.origin}/feed.xml` })], new Date(0));
});
afterAll(async () => {
  await stack.close();
  await publisher.close();
});

/** Calls of each kind that `work` makes. */
async function count(work: () => Promise<void>): Promise<Record<string, number>> {
  const from = stack.calls.length;
  await work();
  const counts: Record<string, number> = {};
  for (const { action, resource } of stack.calls.slice(from)) {
    const name = `${action} ${resource.replace(/\/.*/, '')}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const ports = () => ({ ...createAwsPorts(stack.environment), log: { info() {}, warn() {}, error() {} }, report: { feed() {}, article() {} } });

async function poll(): Promise<void> {
  await createAwsPorts(stack.environment).feedJobs.send([makeFeedJob({ feedId: 'feed', host: publisher.host, force: true })]);
  expect(await pollFeedHandler(ports)(stack.take('feed'))).toEqual({ batchItemFailures: [] });
}

test('a poll with news: one read, two writes, a request for ten jobs', async () => {
  expect(await count(poll)).toEqual({
    'sqs:SendMessage feed': 1, 'dynamodb:BatchGetItem feeds': 1, 'dynamodb:GetItem feeds': 1, 'sqs:SendMessage article': stories / 10, 'dynamodb:PutItem feeds': 2,
  });
});

test('a story: one read, one object, one card, and an alias where its identifier is not its link', async () => {
  const one = ports();
  const counts = await count(async () => {
    for (let batch = stack.take('article'); batch.Records.length > 0; batch = stack.take('article')) expect(await ingestArticleHandler(() => one)(batch)).toEqual({ batchItemFailures: [] });
  });
  expect(counts).toEqual({
    // robots.txt is looked for once, and kept
    'dynamodb:GetItem feeds': 1, 'dynamodb:PutItem feeds': 1,
    'dynamodb:BatchGetItem articles': stories, 's3:PutObject bucket': stories, 'dynamodb:BatchWriteItem articles': stories / 2, 'dynamodb:PutItem articles': stories,
  });
  expect((counts['dynamodb:BatchWriteItem articles'] ?? 0) / stories).toBeLessThanOrEqual(usage.alias.share);
});

test('an unchanged poll: one read, one write, and the articles are not asked for', async () => {
  expect(await count(poll)).toEqual({ 'sqs:SendMessage feed': 1, 'dynamodb:BatchGetItem feeds': 1, 'dynamodb:GetItem feeds': 1, 'dynamodb:PutItem feeds': 1 });
});

test.each([['each', {}, stories], ['many to one', { [env.events]: 'batched' }, 1]] as const)('events of new stories: %s', async (_name, more, entries) => {
  const changes = Array.from({ length: stories }, (_, n) => {
    const item = cardItem(cardOf(makeArticle({ id: `${n}`.padStart(20, 'a') })));
    return { eventID: `${n}`, eventName: 'INSERT', dynamodb: { SequenceNumber: `${n}`, Keys: { pk: item['pk'], sk: item['sk'] }, NewImage: item } };
  });
  expect(await count(async () => void (await publishChangesHandler(() => publishPorts({ ...stack.environment, ...more }))({ Records: changes } as unknown as ChangeEvent)))).toEqual({ 'events:PutEvents bus': entries });
});
