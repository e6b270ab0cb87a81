import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Site } from './site.ts';

export interface Answer {
  status: number;
  type: string;
  body: Uint8Array;
  /** When the document last changed, ISO 8601; null for documents without a date. */
  changed: string | null;
  headers?: Record<string, string>;
}

/** Sends an answer with the validators that the site offers, 304 where nothing changed (RFC 9110, 13.2.2), packed where the client can unpack. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer, validators: Site['validators']): { status: number; bytes: number } {
  const headers: Record<string, string> = { 'content-type': answer.type, vary: 'Accept-Encoding', ...answer.headers };
  const cacheable = answer.status === 200;
  if (cacheable && (validators === 'both' || validators === 'etag')) {
    headers['etag'] = `W/"${createHash('sha1').update(answer.body).digest('hex').slice(0, 16)}"`;
  }
  if (cacheable && answer.changed !== null && (validators === 'both' || validators === 'date')) {
    headers['last-modified'] = new Date(answer.changed).toUTCString();
  }
  if (cacheable && isUnchanged(request, headers)) {
    delete headers['content-type'];
    response.writeHead(304, headers).end();
    return { status: 304, bytes: 0 };
  }
  const accepts = String(request.headers['accept-encoding'] ?? '');
  const packs = /\bgzip\b/.test(accepts) && answer.body.length > 500 && !answer.type.startsWith('image/png');
  const body = packs ? gzipSync(answer.body) : answer.body;
  if (packs) headers['content-encoding'] = 'gzip';
  headers['content-length'] = String(body.length);
  response.writeHead(answer.status, headers).end(request.method === 'HEAD' ? undefined : body);
  return { status: answer.status, bytes: body.length };
}

/** If-None-Match decides alone when it is there; entity tags are compared weakly. */
function isUnchanged(request: IncomingMessage, headers: Record<string, string>): boolean {
  const etags = request.headers['if-none-match'];
  if (etags !== undefined) {
    const own = headers['etag']?.replace(/^W\//, '');
    return own !== undefined && etags.split(',').some((etag) => etag.trim() === '*' || etag.trim().replace(/^W\//, '') === own);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  const changed = Date.parse(headers['last-modified'] ?? '');
  return !Number.isNaN(since) && !Number.isNaN(changed) && changed <= since;
}
