import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bucket } from '../aws/bucket.ts';
import { NewsclipError } from '../../model/errors.ts';

export interface ReaderDoorOptions {
  /** 0: any free one. */
  port: number;
  /** What answers DynamoDB requests. */
  answerTables: RequestListener;
  bucket: Bucket;
}

export interface ReaderDoor {
  /** For AWS_ENDPOINT_URL: tables and objects answer under one address. */
  endpoint: string;
  close(): Promise<void>;
}

/** Name under which the folder's objects are asked for. */
export const localBucketName = 'newsclip-objects';

/** What a reader may ask of the tables, as on AWS, and what tools that look at tables ask besides. */
const readActions = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'DescribeTable', 'ListTables', 'DescribeTimeToLive', 'DescribeEndpoints']);

/**
 * Tables and objects of a data folder on one port of 127.0.0.1, as DynamoDB and S3 give them (GET and HEAD of `/<bucket>/<key>`), for any client in any language.
 * Nothing can be written here. Requests that a web page makes are refused, whatever name leads to this machine. Throws `store.in-use` for a port that is taken.
 */
export async function openReaderDoor({ port, answerTables, bucket }: ReaderDoorOptions): Promise<ReaderDoor> {
  const server = createServer((request, response) => {
    if (isFromPage(request)) return refuse(response, 403, 'AccessDenied', 'web pages get nothing here');
    const action = /^DynamoDB_\d+\.(\w+)$/.exec(String(request.headers['x-amz-target'] ?? ''))?.[1];
    if (action !== undefined) return readActions.has(action) ? answerTables(request, response) : refuseWrite(response, action);
    answerObject(request, response, bucket).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await listen(server, port);
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Browsers name the page that asks; a name that was made to lead here (DNS rebinding) stands in Host. */
function isFromPage({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return headers.origin !== undefined || !['127.0.0.1', 'localhost', '[::1]'].includes(host);
}

async function answerObject(request: IncomingMessage, response: ServerResponse, bucket: Bucket): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 403, 'AccessDenied', 'nothing can be written here');
  const path = readPath(request.url ?? '/');
  const slash = path.indexOf('/', 1);
  if (slash < 0 || slash === path.length - 1) return refuse(response, 403, 'AccessDenied', 'objects are got by their keys and cannot be listed, as by the read policy on AWS');
  if (path.slice(1, slash) !== localBucketName) return refuse(response, 404, 'NoSuchBucket', `the bucket here is ${localBucketName}`);
  const object = await bucket.get(path.slice(slash + 1)).catch((error: unknown) => {
    if (error instanceof NewsclipError && error.code === 'input.invalid') return null;
    throw error;
  });
  if (object === null) return refuse(response, 404, 'NoSuchKey', 'there is no object of that key');
  const meta = Object.entries(object.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value] as const);
  response.writeHead(200, {
    'content-type': object.contentType,
    'content-length': object.bytes.byteLength,
    ...(object.contentEncoding !== null && { 'content-encoding': object.contentEncoding }),
    ...Object.fromEntries(meta),
  });
  response.end(request.method === 'HEAD' ? undefined : object.bytes);
}

function readPath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return '/';
  }
}

/** An error as S3 writes it. */
function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`);
}

/** An error as DynamoDB writes it. */
function refuseWrite(response: ServerResponse, action: string): void {
  const body = JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', message: `${action} is not for readers: newsclip serve lets nothing be written` });
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new NewsclipError('store.in-use', `port ${port} of 127.0.0.1 cannot be used (${error.code}): choose another one with --port`, { port }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
