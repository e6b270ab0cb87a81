import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openLocalTables } from '../../lib/adapters/local/tables.ts';
import { env, parameterPath, parameters } from '../../lib/model/names.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import type { QueueEvent } from '../../lib/pipeline/queue-handler.ts';

/** What a deployed stack is to its functions and to the command line, in this process: the services' own wire formats on loopback, tables by dynalite. */
export interface StackInProcess {
  name: string;
  /** Of a function of the stack; `process.env` has region, credentials and endpoint while the stack is open. */
  environment: Record<string, string>;
  /** Every call, in order: `dynamodb:PutItem articles`, `s3:GetObject bucket/articles/…`, `sqs:SendMessage article`. */
  calls: { by: string; action: string; resource: string }[];
  /** Who calls from now on. */
  callAs(who: string): void;
  /** The next ten messages of a queue, as Lambda hands them to a function; they are done with. */
  take(queue: string): QueueEvent;
  /** Puts a message among the dead letters of a queue. */
  bury(queue: string, body: string): void;
  objects: Map<string, Stored>;
  close(): Promise<void>;
}

interface Stored {
  bytes: Buffer;
  headers: Record<string, string>;
}

interface Message {
  id: string;
  body: string;
  group: string;
  receives: number;
  hidden: boolean;
}

const queueNames = ['feed', 'article', 'feedDead', 'articleDead', 'eventDead', 'scheduleDead'] as const;

export async function openStackInProcess(settings: Partial<Settings> = {}): Promise<StackInProcess> {
  const tables = await openLocalTables();
  const objects = new Map<string, Stored>();
  const queues = new Map<string, Message[]>(queueNames.map((name) => [name, []]));
  const calls: StackInProcess['calls'] = [];
  let by = '';

  const server = createServer((request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    // dynalite reads the request itself; which table and index is in a copy of the body
    void readBody(request).then((body) => {
      const [service, operation = ''] = target.split('.');
      if (service?.startsWith('DynamoDB')) return answerTables(operation, body, request, response);
      if (service === 'AmazonSQS') return answerQueue(operation, JSON.parse(body.toString()) as Record<string, unknown>, response);
      if (target === 'AmazonSSM.GetParametersByPath') return answerParameters(JSON.parse(body.toString()) as { Path: string }, response);
      if (target === 'AWSEvents.PutEvents') {
        const { Entries } = JSON.parse(body.toString()) as { Entries: { EventBusName: string }[] };
        for (const { EventBusName } of Entries) note('events:PutEvents', EventBusName);
        return json(response, { FailedEntryCount: 0, Entries: Entries.map(() => ({ EventId: randomUUID() })) });
      }
      if (body.includes('Action=GetCallerIdentity')) return void response.writeHead(200, { 'content-type': 'text/xml' }).end('<r><Arn>arn:aws:iam::123456789012:user/desk</Arn></r>');
      if (request.url?.endsWith('/account-settings/')) return json(response, { AccountLimit: { ConcurrentExecutions: 1_000 } });
      return answerBucket(request, body, response);
    });
  });
  const note = (action: string, resource: string): void => void calls.push({ by, action, resource });

  async function answerTables(operation: string, body: Buffer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = JSON.parse(body.toString()) as { TableName?: string; IndexName?: string; RequestItems?: Record<string, unknown> };
    const names = asked.TableName === undefined ? Object.keys(asked.RequestItems ?? {}) : [asked.TableName];
    for (const name of names) note(`dynamodb:${operation}`, `${name === tables.articles ? 'articles' : 'feeds'}${asked.IndexName === undefined ? '' : `/index/${asked.IndexName}`}`);
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name))) as Record<string, string>;
    const reply = await fetch(tables.endpoint, { method: 'POST', headers, body: new Uint8Array(body) });
    response.writeHead(reply.status, { 'content-type': 'application/x-amz-json-1.0' }).end(Buffer.from(await reply.arrayBuffer()));
  }

  function answerQueue(operation: string, asked: Record<string, unknown>, response: ServerResponse): void {
    const name = String(asked['QueueUrl']).split('/').at(-1) ?? '';
    const messages = queues.get(name);
    if (messages === undefined) return json(response, { __type: 'com.amazonaws.sqs#QueueDoesNotExist', message: name }, 400);
    note(`sqs:${operation.replace(/Batch$/, '')}`, name);
    const put = ({ MessageBody = '', MessageGroupId = '' }: Sent) => {
      messages.push({ id: randomUUID(), body: MessageBody, group: MessageGroupId, receives: 0, hidden: false });
      return { MessageId: messages.at(-1)?.id, MD5OfMessageBody: md5(MessageBody) };
    };
    switch (operation) {
      case 'SendMessage': return json(response, put(asked as Sent));
      case 'SendMessageBatch': return json(response, { Successful: (asked['Entries'] as Sent[]).map((entry) => ({ Id: entry.Id, ...put(entry) })), Failed: [] });
      case 'ReceiveMessage': {
        const found = messages.filter(({ hidden }) => !hidden).slice(0, 10);
        for (const message of found) Object.assign(message, { hidden: true, receives: message.receives + 1 });
        return json(response, { Messages: found.map(({ id, body, group, receives }) => ({ MessageId: id, ReceiptHandle: id, Body: body, MD5OfBody: md5(body), Attributes: { MessageGroupId: group, ApproximateReceiveCount: String(receives), SentTimestamp: '1764000000000' } })) });
      }
      case 'DeleteMessage': {
        queues.set(name, messages.filter(({ id }) => id !== asked['ReceiptHandle']));
        return json(response, {});
      }
      case 'ChangeMessageVisibility': {
        for (const message of messages) if (message.id === asked['ReceiptHandle']) message.hidden = false;
        return json(response, {});
      }
      case 'ChangeMessageVisibilityBatch': return json(response, { Successful: (asked['Entries'] as Sent[]).map(({ Id }) => ({ Id })), Failed: [] });
      case 'GetQueueAttributes': {
        const hidden = messages.filter((message) => message.hidden).length;
        return json(response, { Attributes: { ApproximateNumberOfMessages: String(messages.length - hidden), ApproximateNumberOfMessagesNotVisible: String(hidden), ApproximateNumberOfMessagesDelayed: '0' } });
      }
      default: return json(response, { __type: 'InvalidAction', message: operation }, 400);
    }
  }

  function answerBucket(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const key = decodeURIComponent(pathname.replace(/^\/[^/]+\/?/, ''));
    const bucket = pathname.split('/')[1] ?? '';
    const place = `${bucket}/${key}`;
    const there = objects.get(place);
    if (request.method === 'GET' && key === '') {
      note('s3:ListBucket', bucket);
      const keys = [...objects.keys()].filter((name) => name.startsWith(`${bucket}/${searchParams.get('prefix') ?? ''}`)).map((name) => name.slice(bucket.length + 1));
      return void response.writeHead(200, { 'content-type': 'application/xml' }).end(`<ListBucketResult><IsTruncated>false</IsTruncated>${keys.map((name) => `<Contents><Key>${name}</Key></Contents>`).join('')}</ListBucketResult>`);
    }
    if (request.method === 'PUT') {
      note('s3:PutObject', place);
      if (request.headers['x-amz-tagging'] !== undefined) note('s3:PutObjectTagging', place);
      if (request.headers['if-none-match'] === '*' && there) return void response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>');
      const kept = ['content-type', 'content-encoding', ...Object.keys(request.headers).filter((name) => name.startsWith('x-amz-meta-'))];
      objects.set(place, { bytes: body, headers: Object.fromEntries(kept.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]]))) });
      return void response.writeHead(200, { etag: '"1"' }).end();
    }
    if (request.method === 'DELETE') {
      note('s3:DeleteObject', place);
      objects.delete(place);
      return void response.writeHead(204).end();
    }
    note('s3:GetObject', place);
    // to be told that an object is not there takes the right to list
    if (!there) note('s3:ListBucket', bucket);
    if (!there) return void response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
    response.writeHead(200, there.headers).end(there.bytes);
  }

  function answerParameters({ Path }: { Path: string }, response: ServerResponse): void {
    const found = Path === parameterPath(name, '').replace(/\/$/, '') ? Object.entries(values) : [];
    json(response, { Parameters: found.map(([key, Value]) => ({ Name: parameterPath(name, parameters[key as keyof typeof parameters]), Value })) });
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const name = 'Clips';
  const queueUrl = (queue: (typeof queueNames)[number]): string => `${endpoint}/123456789012/${queue}`;
  const values: Partial<Record<keyof typeof parameters, string>> = {
    articlesTableName: tables.articles, feedsTableName: tables.feeds, bucketName: 'bucket', feedQueueUrl: queueUrl('feed'), articleQueueUrl: queueUrl('article'),
    feedDeadLetterQueueUrl: queueUrl('feedDead'), articleDeadLetterQueueUrl: queueUrl('articleDead'), eventDeadLetterQueueUrl: queueUrl('eventDead'), scheduleDeadLetterQueueUrl: queueUrl('scheduleDead'),
  };
  const sdk: Record<string, string> = { AWS_ENDPOINT_URL: endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const before = Object.fromEntries(Object.keys(sdk).map((key) => [key, process.env[key]]));
  Object.assign(process.env, sdk);

  return {
    name,
    environment: {
      ...sdk,
      [env.settings]: JSON.stringify({ ...defaultSettings, ...settings }), [env.articlesTable]: tables.articles, [env.feedsTable]: tables.feeds, [env.bucket]: 'bucket',
      [env.feedQueueUrl]: queueUrl('feed'), [env.articleQueueUrl]: queueUrl('article'), [env.eventBus]: 'bus', [env.metricsNamespace]: 'Newsclip/Clips',
    },
    calls,
    callAs: (who) => void (by = who),
    take(queue) {
      const messages = queues.get(queue)?.splice(0, 10) ?? [];
      return { Records: messages.map(({ id, body, group, receives }) => ({ messageId: id, receiptHandle: id, body, attributes: { ApproximateReceiveCount: String(receives + 1), MessageGroupId: group } })) };
    },
    bury: (queue, body) => void queues.get(`${queue}Dead`)?.push({ id: randomUUID(), body, group: 'letters', receives: 3, hidden: false }),
    objects,
    async close() {
      for (const [key, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[key];
        else process.env[key] = value;
      }
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      await tables.close();
    },
  };
}

interface Sent {
  Id?: string;
  MessageBody?: string;
  MessageGroupId?: string;
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(value));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
