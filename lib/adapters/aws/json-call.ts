import type { Credentials } from './signed-request.ts';
import { NewsclipError } from '../../model/errors.ts';
import { signRequest } from './signed-request.ts';

/** Who calls and where; resolved by the SDK's own chain (environment, profile, role). */
export interface Caller {
  region: string;
  credentials: Credentials;
  /** Instead of the service's own address. */
  endpoint?: string | undefined;
  now(): Date;
  fetch?: typeof globalThis.fetch;
}

export interface Call {
  service: string;
  method?: 'GET' | 'POST';
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  text: string;
  /** The service's clock, from its Date header. */
  date: string | null;
}

/** Milliseconds for one call. */
const timeLimit = 10_000;

/** One signed call to a service of which we need so little that its client would not pay. Throws `store.unavailable` when nothing answers. */
export async function callAws({ region, credentials, endpoint, now, fetch = globalThis.fetch }: Caller, { service, method = 'POST', path = '/', headers = {}, body = '' }: Call): Promise<Answer> {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const url = new URL(path, endpoint ?? `https://${service}.${region}.${domain}`);
  const signed = signRequest({ method, url, headers, body, service, region, credentials, now: now() });
  try {
    const reply = await fetch(url, { method, headers: signed, ...(method === 'POST' && { body }), signal: AbortSignal.timeout(timeLimit) });
    return { status: reply.status, text: await reply.text(), date: reply.headers.get('date') };
  } catch (error) {
    throw new NewsclipError('store.unavailable', `${service} in ${region} does not answer: ${String((error as Error).cause ?? error)}`, { service }, { cause: error });
  }
}
