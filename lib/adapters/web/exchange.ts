import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { NewsclipError, type ErrorCode } from '../../model/errors.ts';
import { bareHost, portOf } from './guard.ts';
import type { Agents } from './guarded-agents.ts';
import { readBody } from './read-body.ts';

/** Milliseconds. */
export interface Timeouts {
  /** From the start to a connection, names and TLS included. */
  connect: number;
  /** From the connection to the head of the answer. */
  firstByte: number;
  /** Between two pieces of the body. */
  idle: number;
  /** The whole request with all its redirects, pauses between them aside. */
  total: number;
}

export const defaultTimeouts: Timeouts = { connect: 5_000, firstByte: 10_000, idle: 10_000, total: 20_000 };

export interface Hop {
  url: URL;
  headers: Record<string, string>;
  /** Decoded bytes. */
  maxBytes: number;
  /** Cut the body at the limit instead of refusing it. */
  cut: boolean;
  /** Milliseconds left of the whole. */
  budget: number;
  /** Called when the request goes out, which is later than the start by the time of connecting. */
  onSent: () => void;
}

export interface HopReply {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** One request, one answer. The connection is closed when this returns or throws. */
export function exchange(hop: Hop, agents: Agents, timeouts: Timeouts): Promise<HopReply> {
  return new Promise<HopReply>((resolve, reject) => {
    let request: ClientRequest | null = null;
    let timer: NodeJS.Timeout | undefined;
    const deadline = setTimeout(() => fail(late('whole request', hop.budget)), hop.budget);
    const finish = (): void => {
      clearTimeout(deadline);
      clearTimeout(timer);
      request?.destroy();
    };
    const fail = (error: unknown): void => {
      finish();
      reject(asFault(error, hop.url));
    };
    const limit = (what: string, ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(late(what, ms)), ms);
    };
    const late = (what: string, ms: number): NewsclipError =>
      new NewsclipError('web.timeout', `${hop.url.host} took longer than ${ms} ms (${what})`, { url: hop.url.href.slice(0, 500), limit: what });

    limit('connecting', timeouts.connect);
    const secure = hop.url.protocol === 'https:';
    request = (secure ? https : http).request({
      agent: secure ? agents.https : agents.http,
      host: bareHost(hop.url.hostname),
      port: portOf(hop.url),
      path: hop.url.pathname + hop.url.search,
      headers: { host: hop.url.host, ...hop.headers },
      maxHeaderSize,
      insecureHTTPParser: false,
    });
    request.on('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        limit('first byte', timeouts.firstByte);
        hop.onSent();
      });
    });
    let answer: IncomingMessage | null = null;
    request.on('response', (response) => {
      answer = response;
      limit('pause within the answer', timeouts.idle);
      readReply(response, hop, () => limit('pause within the answer', timeouts.idle)).then((reply) => {
        finish();
        resolve(reply);
      }, fail);
    });
    // what a server sends behind a complete answer is nobody's business; within one, the body's reader learns of it
    request.on('error', (error) => answer?.complete || fail(error));
    request.on('close', () => answer || fail(new Error('closed without an answer')));
    request.end();
  });
}

/** Publishers with long security policies send 20 KB; nobody needs more than this. */
const maxHeaderSize = 65_536;

/** What is read of an answer that is none (4xx, 5xx): enough to tell a login page from a bot check. */
const errorBytes = 262_144;

const withoutBody = new Set([204, 205, 301, 302, 303, 304, 307, 308]);

async function readReply(response: IncomingMessage, hop: Hop, onChunk: () => void): Promise<HopReply> {
  const status = response.statusCode ?? 0;
  const headers = readHeaders(response);
  if (withoutBody.has(status)) return { status, headers, body: new Uint8Array() };
  const isError = status >= 400;
  const body = await readBody(ticking(response, onChunk), response.headers['content-encoding'], {
    maxBytes: isError ? Math.min(errorBytes, hop.maxBytes) : hop.maxBytes,
    lenient: isError,
    cut: isError || hop.cut,
  });
  return { status, headers, body };
}

async function* ticking(response: IncomingMessage, onChunk: () => void): AsyncGenerator<Buffer> {
  for await (const chunk of response) {
    onChunk();
    yield chunk as Buffer;
  }
}

/** Values as Node reads them (latin1, so that validators go back byte for byte). Cookies are nobody's business here. */
function readHeaders(response: IncomingMessage): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  return Object.fromEntries(headers);
}

function asFault(error: unknown, url: URL): NewsclipError {
  const facts = { url: url.href.slice(0, 500) };
  if (error instanceof NewsclipError) return new NewsclipError(error.code, error.message, { ...facts, ...error.facts }, { cause: error.cause });
  const cause = errno(error);
  return new NewsclipError(faultOf(cause), `${url.host}: ${reason(error)}`, { ...facts, cause }, { cause: error });
}

/** Node's code, for a failure on several addresses that of the first. */
function errno(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? errno(error.errors[0]) : 'unknown';
}

const reason = (error: unknown): string => (error instanceof Error && error.message !== '' ? error.message.slice(0, 200) : errno(error));

function faultOf(code: string): ErrorCode {
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'ENODATA'].includes(code)) return 'web.dns';
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EACCES'].includes(code)) return 'web.refused';
  if (code === 'ETIMEDOUT') return 'web.timeout';
  if (code === 'HPE_HEADER_OVERFLOW') return 'web.too-large';
  if (code === 'ERR_INVALID_CHAR' || code === 'ERR_UNESCAPED_CHARACTERS') return 'web.bad-url';
  return 'web.broken';
}
