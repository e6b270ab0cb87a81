import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { readItem, type Item } from '../../lib/model/item.ts';
import { outputs as names } from '../../lib/model/names.ts';
import { startNewsroom, type Newsroom } from '../../lib/newsroom/newsroom.ts';
import { renderMessage } from '../../lib/pipeline/message.ts';
import type { Caller } from '../../lib/adapters/aws/call-aws.ts';
import { subscribeQueue } from './subscribe-queue.ts';

/** See .ci/rehearse-deploy. */
const tool = process.env['NEWSCLIP_LOOPBACK_AWS'] ?? '';
const port = process.env['PORT'] ?? '5631';
const endpoint = `http://127.0.0.1:${port}`;
const stackName = 'Rehearsal';
const out = mkdtempSync(join(tmpdir(), 'newsclip-rehearsal-'));
const feedsFile = join(out, 'feeds.yaml');
const callsFile = join(out, 'calls.ndjson');
const environment = {
  ...process.env,
  PORT: port,
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  CI: '1',
  FN_ENV: `NODE_OPTIONS=--import=${pathToFileURL(join(import.meta.dirname, 'record-calls.mjs')).href}?file=${callsFile}`,
};
const client = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const dynamodb = new DynamoDBClient(client);
const s3 = new S3Client({ ...client, forcePathStyle: true });
const sqs = new SQSClient({ ...client, useQueueUrlAsEndpoint: false });

let failed = 0;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
function check(what: string, holds: boolean, found: unknown = ''): void {
  if (!holds) failed += 1;
  say(`${holds ? 'ok    ' : 'FAILED'} ${what}${holds ? '' : `: ${JSON.stringify(found)}`}`);
}

async function rehearse({ feeds, hosts, requests }: Newsroom): Promise<void> {
  const [first, second, third, ...others] = feeds.map(({ url }) => url);
  writeFeeds([`url: ${first}`, `url: ${second}`, `url: ${third}`]);
  const cdkArguments = ['-c', `feeds=${feedsFile}`, '-c', `allowHosts=${hosts.join(',')}`, '-c', `stackName=${stackName}`];
  run('bootstrap and deploy', tool, ['.', out, ...cdkArguments]);
  const stack = (JSON.parse(readFileSync(join(out, 'outputs.json'), 'utf8')) as Record<string, Record<string, string>>)[stackName] ?? {};
  const output = (key: keyof typeof names): string => stack[names[key]] ?? '';
  check('the stack has all its outputs', Object.values(names).every((name) => stack[name]), stack);
  const queues = [output('feedQueueUrl'), output('articleQueueUrl')];

  const listener = await listen(output('busName'));
  await tick(queues);
  const stored = await cards(output('articlesTableName'));
  const objects = await objectKeys(output('bucketName'));
  const states = await feedStates(output('feedsTableName'));
  check('a tick leads from the feeds to cards', stored.length >= 8, stored.length);
  check('each card has its record', stored.every(({ s3 }) => objects.includes((s3 as { article: string }).article)), objects);
  check('and its raw page, where a page was had', stored.every((card) => card['fetchedAt'] === null || objects.includes(String((card['s3'] as { raw: string }).raw))), objects);
  check('each feed was polled', states.length === 3 && states.every(({ lastOkAt }) => lastOkAt !== null), states);
  check('no function failed', (await failures()).length === 0, await failures());
  const made = countCalls();
  const [pages, every] = [stored.filter(({ fetchedAt }) => fetchedAt !== null).length, (call: string) => made[call] ?? 0];
  check('an object is put for each record and each page, a card for each story', every('Article s3 PUT') === stored.length + pages && every('Article dynamodb BatchGetItem') >= stored.length, { made, stored: stored.length, pages });
  check('at most half a request to SQS a story is of our making', every('Feed sqs SendMessageBatch') + every('Feed sqs SendMessage') <= stored.length / 2, made);

  const { ArticleStored = [], ...elseHeard } = await heardBy(listener);
  check('a listener on the bus hears of each new card, and of nothing else', stored.every(({ id }) => ArticleStored.includes(String(id))) && Object.keys(elseHeard).length === 0, { stored: stored.length, heard: ArticleStored.length, elseHeard });

  const asked = requests.length;
  await tick(queues);
  check('a second tick asks nobody: nothing is due', requests.length === asked, requests.slice(asked));
  const before = countCalls();
  for (const { feedId, url } of states as unknown as { feedId: string; url: string }[]) {
    const job = { type: 'feed', feedId, host: new URL(url).host, dueAt: new Date().toISOString(), force: true } as const;
    await send(output('feedQueueUrl'), renderMessage(job), job.host, `force ${feedId}`);
  }
  await settle(queues);
  const polled = Object.fromEntries(Object.entries(countCalls()).map(([call, times]) => [call, times - (before[call] ?? 0)]));
  check('an unchanged poll is one write, and no article is asked for', polled['Feed dynamodb PutItem'] === states.length && !Object.entries(polled).some(([call, times]) => call.startsWith('Article') && times > 0), polled);
  check('forced polls write nothing new', (await cards(output('articlesTableName'))).length === stored.length && same(await objectKeys(output('bucketName')), objects), requests.slice(asked));
  check('and fetch no page again', requests.slice(asked).every(({ path }) => path === '/robots.txt' || feeds.some(({ url }) => new URL(url).pathname === path)), requests.slice(asked));

  for (const [queue, letters] of [['feedQueueUrl', 'feedDeadLetterQueueUrl'], ['articleQueueUrl', 'articleDeadLetterQueueUrl']] as const) {
    await send(output(queue), 'a message in no known shape', 'poison', `poison ${queue}`);
    await settle(queues);
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: output(letters), WaitTimeSeconds: 1 }));
    check(`a poison message ends in ${names[letters]}`, Messages?.[0]?.Body === 'a message in no known shape', Messages);
  }

  const again = run('deploy again', 'npx', deploy(cdkArguments));
  check('a second deploy changes nothing', again.includes('(no changes)'), again.slice(-800));

  writeFeeds([`url: ${second}\n    title: Another title`, `url: ${third}`, ...others.map((url) => `url: ${url}`)]);
  const edited = run('deploy an edited feed list', 'npx', deploy(cdkArguments));
  check('an edited list is a change', !edited.includes('(no changes)'), edited.slice(-800));
  restartFunctions();
  await tick(queues);
  const later = await feedStates(output('feedsTableName'));
  const configs = await feedConfigs(output('feedsTableName'));
  const gone = { config: rowOf(configs, first), before: rowOf(states, first), now: rowOf(later, first) };
  check('a feed that left the list is disabled, not forgotten', gone.config?.['enabled'] === false && gone.now?.['health'] === 'disabled' && same(validators(gone.now), validators(gone.before)), gone);
  const changed = { config: rowOf(configs, second), before: rowOf(states, second), now: rowOf(later, second) };
  check('a changed feed keeps its state', changed.config?.['title'] === 'Another title' && same(validators(changed.now), validators(changed.before)), changed);
  check('a new feed is polled at once', others.every((url) => rowOf(later, url)?.['lastOkAt']), later);
  const more = await cards(output('articlesTableName'));
  check('and its stories are stored, the others kept', more.length > stored.length && stored.every(({ pk }) => more.some((card) => card.pk === pk)), more.length);

  tryVerbs(more.length, later.length, String(more[0]?.['id']));

  checkCalls(join(out, 'cdk.out', `${stackName}.template.json`));

  run('destroy', 'npx', ['cdk', 'destroy', '--force', '--output', join(out, 'cdk.out'), ...cdkArguments]);
  check('destroy keeps the cards', (await cards(output('articlesTableName'))).length >= more.length - 1);
  check('and the objects', (await objectKeys(output('bucketName'))).length > objects.length / 2);
}

type Row = Record<string, unknown>;

/** A queue that listens to the bus. */
async function listen(bus: string): Promise<string> {
  const caller: Caller = { region: client.region, credentials: client.credentials, endpoint, now: () => new Date() };
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'listener' }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  await subscribeQueue(caller, bus, Attributes?.['QueueArn'] ?? '');
  return QueueUrl;
}

/** Ids of the articles of which a listener has heard since, by event. The loopback's stream knows no filters: the function has been woken for each item. */
async function heardBy(QueueUrl: string): Promise<Record<string, string[]>> {
  const heard: Record<string, string[]> = {};
  for (let empty = 0; empty < 2; ) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    empty = Messages.length === 0 ? empty + 1 : 0;
    for (const { Body } of Messages) {
      const event = JSON.parse(Body ?? '{}') as { 'detail-type': string; detail: { id: string } };
      (heard[event['detail-type']] ??= []).push(event.detail.id);
    }
  }
  return heard;
}

/** The command line against the stack, as an operator uses it. */
function tryVerbs(cards: number, feeds: number, id: string): void {
  const verb = (line: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/newsclip.mjs', ...line.split(' '), '--stack', stackName], { env: { ...environment, NO_COLOR: '1' }, encoding: 'utf8' });
    return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
  };
  const expectVerb = (line: string, codes: number[], holds: (said: ReturnType<typeof verb>) => boolean) => {
    const said = verb(line);
    check(`newsclip ${line} --stack`, codes.includes(said.status ?? -1) && holds(said), said);
  };
  expectVerb('status', [0, 3], ({ stdout }) => stdout.includes(`feeds     ${feeds}`) && /dead letters? of the article queue/.test(stdout));
  expectVerb('status --json', [0, 3], ({ stdout }) => (JSON.parse(stdout) as { feeds: { total: number } }).feeds.total === feeds);
  expectVerb(`doctor --feeds tests/infra/feeds.yaml`, [0, 1], ({ stdout }) => ['credentials', 'clock', 'quotas', 'table contract', 'robots.txt'].every((about) => stdout.includes(about)));
  expectVerb('contract check', [0], ({ stdout }) => !stdout.includes('✗'));
  expectVerb('articles --json --limit 1000', [0], ({ lines }) => lines.length === cards);
  expectVerb('articles --limit 2', [0], ({ lines, stderr }) => lines.length === 2 && stderr.includes('more'));
  expectVerb(`show ${id} --json`, [0], ({ stdout }) => (JSON.parse(stdout) as { id: string }).id === id);
  expectVerb(`diff ${id}`, [0, 1], ({ stdout, stderr }) => stdout !== '' || stderr.includes('one version only'));
  expectVerb('feeds list --json', [0], ({ lines }) => lines.length === feeds);
  expectVerb('feeds export', [0], ({ stdout }) => stdout.split('xmlUrl=').length - 1 === feeds);
  expectVerb('redrive', [0], ({ stdout }) => stdout.includes('no job in a known shape'));
  expectVerb('redrive --drop', [0], ({ stdout }) => stdout.includes('2 done with'));
  expectVerb('redrive', [0], ({ stdout }) => stdout.includes('no dead letters'));
  expectVerb('replay', [0, 3], ({ stdout }) => /stays? as (it is|they are)/.test(stdout));
  expectVerb(`forget ${id}`, [0], ({ stdout }) => stdout.includes('items removed'));
  expectVerb(`show ${id}`, [1], ({ stderr }) => stderr.includes('there is no article'));
}

const deploy = (cdkArguments: string[]): string[] => ['cdk', 'deploy', '--all', '--require-approval', 'never', '--output', join(out, 'cdk.out'), ...cdkArguments];

function writeFeeds(entries: string[]): void {
  writeFileSync(feedsFile, `politeness:\n  delay: 0.05\nfeeds:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`);
}

function run(what: string, command: string, given: string[]): string {
  const from = Date.now();
  const { status, stdout, stderr } = spawnSync(command, given, { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  say(`       ${what}: ${((Date.now() - from) / 1000).toFixed(1)} s`);
  if (status !== 0) throw new Error(`${what} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout + stderr;
}

async function tick(queues: string[]): Promise<void> {
  const reply = await fetch(`${endpoint}/_lab/tick`, { method: 'POST' });
  check('a tick is taken', reply.ok && ((await reply.json()) as unknown[]).length === 1);
  await settle(queues);
}

/** Waits until the queues are empty and no function runs, three looks in a row. */
async function settle(queues: string[]): Promise<void> {
  const deadline = Date.now() + 240_000;
  for (let quiet = 0; quiet < 3; ) {
    if (Date.now() > deadline) throw new Error('the queues do not become empty');
    await new Promise((resolve) => void setTimeout(resolve, 400));
    const { busy } = (await (await fetch(`${endpoint}/_lab/health`)).json()) as { busy: number };
    const waiting = await Promise.all(queues.map((queue) => depth(queue)));
    quiet = busy === 0 && waiting.every((count) => count === 0) ? quiet + 1 : 0;
  }
}

async function depth(QueueUrl: string): Promise<number> {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return Number(Attributes['ApproximateNumberOfMessages']) + Number(Attributes['ApproximateNumberOfMessagesNotVisible']);
}

const send = (QueueUrl: string, MessageBody: string, MessageGroupId: string, id: string) =>
  sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, MessageGroupId, MessageDeduplicationId: id.replace(/[^a-z0-9]/gi, '-') }));

async function scan(TableName: string): Promise<Row[]> {
  const rows: Row[] = [];
  let start: Item | undefined;
  do {
    const page = await dynamodb.send(new ScanCommand({ TableName, ExclusiveStartKey: start }));
    rows.push(...(page.Items ?? []).map((item) => readItem(item)));
    start = page.LastEvaluatedKey as Item | undefined;
  } while (start !== undefined);
  return rows;
}

const cards = async (table: string): Promise<Row[]> => (await scan(table)).filter(({ pk, sk }) => String(pk).startsWith('A#') && sk === 'META');
const feedStates = async (table: string): Promise<Row[]> => (await scan(table)).filter(({ sk }) => sk === 'STATE');
const feedConfigs = async (table: string): Promise<Row[]> => (await scan(table)).filter(({ sk }) => sk === 'CONFIG');

async function objectKeys(Bucket: string): Promise<string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  return Contents.map(({ Key }) => Key ?? '').toSorted();
}

async function failures(): Promise<unknown[]> {
  const calls = (await (await fetch(`${endpoint}/_lab/invocations`)).json()) as { ok: boolean; function: string; result: unknown; logs: string }[];
  return calls.filter(({ ok, logs }) => !ok || logs.includes('"level":"ERROR"')).map(({ function: name, result, logs }) => ({ name, result, logs: logs.slice(-2000) }));
}

const rowOf = (rows: Row[], url: string | undefined): Row | undefined => rows.find((row) => row['url'] === url);
const validators = (state: Row | undefined): unknown[] => ['etag', 'lastModified', 'bodyHash'].map((field) => state?.[field]);

const same = (a: unknown[], b: unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Calls so far, by stage and action. */
function countCalls(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of readFileSync(callsFile, 'utf8').trim().split('\n')) {
    const { fn, service, action } = JSON.parse(line) as { fn: string; service: string; action: string };
    const call = `${/News(Article|Feed|Dispatcher|Events)/.exec(fn)?.[1] ?? fn} ${service} ${action}`;
    counts[call] = (counts[call] ?? 0) + 1;
  }
  return counts;
}

/** Each call that a function made must be among the rights of its role. What a role may and this run did not need is told. */
function checkCalls(templateFile: string): void {
  const { Resources } = JSON.parse(readFileSync(templateFile, 'utf8')) as { Resources: Record<string, { Type: string; Properties: Row }> };
  const made = new Map<string, Set<string>>();
  for (const line of readFileSync(callsFile, 'utf8').trim().split('\n')) {
    const { fn, service, action } = JSON.parse(line) as { fn: string; service: string; action: string };
    made.set(fn, (made.get(fn) ?? new Set()).add(rightFor(service, action)));
  }
  const functions = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::Lambda::Function');
  check('each function called AWS', functions.every(([id]) => [...made.keys()].some((name) => name.includes(id))), [...made.keys()]);
  for (const [id, { Properties }] of functions) {
    const role = (Properties['Role'] as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0];
    const policies = Object.values(Resources).filter(({ Type, Properties: policy }) => Type === 'AWS::IAM::Policy' && JSON.stringify(policy['Roles']).includes(`"${role}"`));
    const rights = new Set(policies.flatMap(({ Properties: policy }) => (policy['PolicyDocument'] as { Statement: { Action: string | string[] }[] }).Statement.flatMap(({ Action }) => Action)));
    const calls = [...made].flatMap(([name, actions]) => (name.includes(id) ? [...actions] : []));
    check(`${id} asks only for what its role may`, calls.every((action) => rights.has(action)), calls.filter((action) => !rights.has(action)));
    const idle = [...rights].filter((action) => !calls.includes(action) && !action.startsWith('logs:') && !sourceRights.has(action));
    if (idle.length > 0) say(`       not needed in this run: ${idle.join(', ')}`);
  }
}

/** What Lambda's own poller does with the function's role. */
const sourceRights = new Set([
  'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator',
]);

const rightFor = (service: string, action: string): string => {
  const right = { PUT: 'PutObject', GET: 'GetObject', SendMessageBatch: 'SendMessage', ChangeMessageVisibilityBatch: 'ChangeMessageVisibility' }[action] ?? action;
  return `${service}:${right}`;
};

/** A changed environment means new processes on AWS; the loopback keeps warm ones as long as the code is the same. */
function restartFunctions(): void {
  const running = () => spawnSync('pgrep', ['-r', 'R,S,D', '-P', serverPid() ?? ''], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  for (const pid of running()) process.kill(Number(pid));
  // a tick handed to one that is on its way out would be lost
  for (let looks = 0; looks < 50 && running().length > 0; looks += 1) spawnSync('sleep', ['0.1']);
}

function stopServer(): void {
  const pid = serverPid();
  if (pid === null) return;
  restartFunctions();
  process.kill(Number(pid));
}

function serverPid(): string | null {
  const file = join(out, 'server.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

const newsroom = await startNewsroom({ port: 0 });
try {
  await rehearse(newsroom);
} catch (error) {
  failed += 1;
  say(String(error instanceof Error ? error.stack : error));
} finally {
  await newsroom.close();
  stopServer();
  if (failed === 0) rmSync(out, { recursive: true });
  else say(`logs are in ${out}`);
}
say(`rehearsal: ${failed === 0 ? 'all of it holds' : `${failed} checks failed`}`);
process.exit(failed === 0 ? 0 : 1);
