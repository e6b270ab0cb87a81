import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createSqsLetters, readLetterCount } from '../../../lib/adapters/aws/sqs-letters.ts';
import { readStackParameters } from '../../../lib/adapters/aws/stack-parameters.ts';
import { openNewsclip } from '../../../lib/adapters/local/ports.ts';
import { decideEvent, decideTick } from '../../../lib/cli/redrive.ts';
import { main } from '../../../lib/cli/main.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import type { Letter, Verdict } from '../../../lib/operate/dead-letters.ts';
import { renderStatus, reportStatus } from '../../../lib/operate/status-report.ts';
import { makeArticleJob, makeEntry, makeFeedConfig, makeFeedState } from '../../help/jobs.ts';

const data = mkdtempSync(join(tmpdir(), 'newsclip-mend-'));
const open = () => openNewsclip({ data, settings: defaultSettings, version: 'test', feedList: null, report: { feed: () => {}, article: () => {} } });
const printed: string[] = [];
/** The verb in this process: its exit code, and what it printed. */
async function newsclip(...words: string[]): Promise<{ code: number; out: string }> {
  printed.length = 0;
  const code = await main([...words, '--data', data]);
  return { code, out: printed.join('\n') };
}

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void printed.push(String(line)));
  const local = await open();
  await local.ports.feeds.putConfigs([makeFeedConfig({ managedBy: 'runtime' })], new Date());
  await local.ports.articleJobs.send([1, 2].map((n) => makeArticleJob({ entry: makeEntry({ guid: `g${n}`, link: `https://news.example/${n}`, title: `Story ${n}`, summary: 'What the feed says of it.' }) })));
  // given back at once each time, until nothing is left but the dead letters
  await local.articleQueue.drain(async ({ Records }) => {
    await local.articleQueue.delay(Records.map(({ receiptHandle }) => ({ receipt: receiptHandle, seconds: 0 })));
    return { batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  }, { concurrency: 1 });
  await local.close();
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(data, { recursive: true, force: true });
});

test('status tells of dead letters and asks for a person', async () => {
  const { code, out } = await newsclip('status');
  expect(out).toContain('2 given up');
  expect(out).toContain('1 added by hand');
  expect(code).toBe(3);
});

test('redrive lists without changing, files from the feed entry, sends back the rest', async () => {
  expect((await newsclip('redrive')).out).toContain('Story 1');
  const [first] = (await newsclip('redrive', '--json')).out.split('\n').map((line) => JSON.parse(line) as { id: string; title: string });
  const filed = await newsclip('redrive', '--feed-only', '--id', first?.id ?? '');
  expect(filed.out).toContain('filed from its feed entry: stored');
  expect(filed.out).toContain('1 done with, 1 kept');
  expect((await newsclip('redrive', '--send')).out).toContain('1 sent back');
  expect((await newsclip('redrive')).out).toContain('no dead letters');

  const local = await open();
  const cards = await local.cards();
  expect(cards).toMatchObject([{ title: first?.title, status: 'feed-only', extraction: { reason: 'page.given-up' } }]);
  expect(local.articleQueue.size()).toBe(1);
  await local.close();
});

test('letters of SQS: sent before deleted; kept ones are visible again', async () => {
  const calls: string[] = [];
  const letters = ['a', 'b', 'c'].map((id) => ({ MessageId: id, ReceiptHandle: `r-${id}`, Body: id, Attributes: { MessageGroupId: 'host', ApproximateReceiveCount: '6', SentTimestamp: '1795507200000' } }));
  let given = false;
  const client = { send: async (command: { constructor: { name: string }; input: Record<string, unknown> }) => {
    const name = command.constructor.name.replace('Command', '');
    calls.push(`${name} ${String(command.input['MessageBody'] ?? command.input['ReceiptHandle'] ?? '')}`.trim());
    if (name !== 'ReceiveMessage' || given) return {};
    given = true;
    return { Messages: letters };
  } } as unknown as SQSClient;
  const verdicts: Record<string, Verdict> = { a: 'send', b: 'drop', c: 'keep' };
  const counts = await createSqsLetters({ client, name: 'article', lettersUrl: 'l', queueUrl: 'q' }).settle(async ({ id }: Letter) => verdicts[id] ?? 'keep');
  expect(counts).toEqual({ send: 1, drop: 1, keep: 1 });
  expect(calls).toEqual(['ReceiveMessage', 'SendMessage a', 'DeleteMessage r-a', 'DeleteMessage r-b', 'ReceiveMessage', 'ChangeMessageVisibility r-c']);
});

test('letters of the event stream: told apart, never sent back, dropped only by name', async () => {
  const facts = { feeds: [], quiet: new Map<string, string>(), retries: [], siteOf: (url: string) => url, newest: null, scheduled: true, now: new Date('2026-11-24T08:00:00Z') };
  const report = await reportStatus({ ...facts, queues: [{ name: 'event', waiting: null, inWork: 0, dead: 2 }] });
  expect(report.attention).toEqual(['2 dead letters of the event stream: newsclip redrive --queue event shows them']);
  expect(renderStatus(report, 5)).toContain('event stream   2 given up');

  expect(decideEvent('list', false)).toMatchObject({ verdict: 'keep' });
  expect(decideEvent('send', true).note).toContain('changesSince');
  expect(decideEvent('drop', false)).toMatchObject({ verdict: 'keep' });
  expect(decideEvent('drop', true)).toMatchObject({ verdict: 'drop' });
  const client = { send: async ({ constructor, input }: { constructor: { name: string }; input: Record<string, unknown> }) => {
    if (constructor.name === 'GetQueueAttributesCommand') return { Attributes: { ApproximateNumberOfMessages: input['QueueUrl'] === 'l' ? '2' : '0', ApproximateNumberOfMessagesNotVisible: '1' } };
    return constructor.name === 'ReceiveMessageCommand' ? { Messages: [{ MessageId: 'a', ReceiptHandle: 'r', Body: '{"DDBStreamBatchInfo":{}}' }] } : {};
  } } as unknown as SQSClient;
  expect(await readLetterCount(client, 'event', 'l')).toEqual({ name: 'event', waiting: null, inWork: 0, dead: 3 });
  await expect(createSqsLetters({ client, name: 'event', lettersUrl: 'l', queueUrl: null }).settle(async () => 'send')).rejects.toMatchObject({ code: 'input.invalid' });
});

test('a tick that did not run is counted, shown, never sent again, and dropped by name alone', async () => {
  const facts = { feeds: [], quiet: new Map<string, string>(), retries: [], siteOf: (url: string) => url, newest: null, scheduled: true, now: new Date('2026-11-24T08:00:00Z') };
  const report = await reportStatus({ ...facts, queues: [{ name: 'schedule', waiting: null, inWork: 0, dead: 1 }] });
  expect(report.attention).toEqual(['1 dead letter of the schedule: newsclip redrive --queue schedule shows them']);
  expect(renderStatus(report, 5)).toContain('schedule       1 given up');
  expect(decideTick('list', false)).toMatchObject({ verdict: 'keep' });
  expect(decideTick('send', true)).toMatchObject({ verdict: 'keep', note: expect.stringContaining('never sent again') });
  expect(decideTick('drop', false)).toMatchObject({ verdict: 'keep' });
  expect(decideTick('drop', true)).toMatchObject({ verdict: 'drop' });
});

test('a stack is found by its parameters, page by page; one that is not there says so', async () => {
  const asked: { target: unknown; body: Record<string, unknown> }[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const read = JSON.parse(body) as Record<string, unknown>;
      asked.push({ target: request.headers['x-amz-target'], body: read });
      const page = read['Path'] !== '/newsclip/News' ? {} : read['NextToken'] ? { Parameters: [{ Name: '/newsclip/News/feed-queue-url', Value: 'https://q' }] } : { Parameters: [{ Name: '/newsclip/News/articles-table-name', Value: 'T' }], NextToken: 'more' };
      response.end(JSON.stringify({ Parameters: [], ...page }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const caller = { region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, now: () => new Date(0) };
  expect(await readStackParameters('News', caller)).toEqual({ articlesTableName: 'T', feedQueueUrl: 'https://q' });
  expect(asked[0]?.target).toBe('AmazonSSM.GetParametersByPath');
  await expect(readStackParameters('Other', caller)).rejects.toMatchObject({ code: 'store.missing', message: expect.stringContaining('there is no stack "Other" in eu-west-1') as string });
  server.close();
});

test('pages that failed and wait outside of the queue are counted by host, those that are only looked at again are not', async () => {
  const facts = { feeds: [], quiet: new Map<string, string>(), siteOf: (url: string) => url, queues: [], newest: null, scheduled: false, now: new Date('2026-11-24T08:00:00Z') };
  const retries = [
    { job: makeArticleJob({ host: 'quay.example', attempts: 3 }) },
    { job: makeArticleJob({ host: 'news.example', attempts: 4 }) },
    { job: makeArticleJob({ host: 'news.example', reason: 'again', tries: 1 }) },
    { job: makeArticleJob({ host: 'news.example', reason: 'revisit' }) },
    { job: makeArticleJob({ host: 'news.example', reason: 'revisit', attempts: 3 }) },
  ];
  const report = await reportStatus({ ...facts, retries });
  expect(report.aside).toEqual({ pages: 4, more: false, hosts: [{ host: 'news.example', pages: 3 }, { host: 'quay.example', pages: 1 }] });
  expect(renderStatus(report, 5)).toContain('aside     4 pages that failed wait for another try: 3 of news.example, 1 of quay.example');
  expect(renderStatus(await reportStatus({ ...facts, retries: [] }), 5).join('\n')).not.toContain('aside');
});

test('a scheduled pipeline that is silent or late wants a person; a folder does not', async () => {
  const facts = { feeds: [{ config: makeFeedConfig(), state: makeFeedState() }], quiet: new Map<string, string>(), retries: [], siteOf: (url: string) => new URL(url).host, queues: [], newest: null, now: new Date('2026-11-24T08:00:00Z') };
  expect((await reportStatus({ ...facts, scheduled: true })).attention).toHaveLength(2);
  expect((await reportStatus({ ...facts, scheduled: false })).attention).toEqual([]);
});
