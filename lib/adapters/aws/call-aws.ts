import { Sha256Node } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentity } from '@smithy/types';
import { NewsclipError } from '../../model/errors.ts';

/** Who calls and where; the command line resolves it by the SDK's own chain (environment, profile, role), a function by its environment. */
export interface Caller {
  region: string;
  credentials: AwsCredentialIdentity;
  /** Instead of the service's own address. */
  endpoint?: string | undefined;
  now(): Date;
  fetch?: typeof globalThis.fetch;
}

export interface Call {
  service: string;
  method?: 'GET' | 'POST';
  path?: string;
  /** Operation of a service that speaks JSON, as `AWSEvents.PutEvents`. */
  target?: string;
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
const timeLimit = 8_000;

/**
 * One call to a service of which we need so little that its client would not pay, signed by the SDK's own signer. Paths without a query only.
 * Throws `store.unavailable` when nothing answers.
 */
export async function callAws({ region, credentials, endpoint, now, fetch = globalThis.fetch }: Caller, { service, method = 'POST', path = '/', target, headers = {}, body = '' }: Call): Promise<Answer> {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const url = new URL(path, endpoint ?? `https://${service}.${region}.${domain}`);
  const signer = new SignatureV4({ region, service, credentials, sha256: Sha256Node, applyChecksum: false });
  const signed = await signer.sign({ method, protocol: url.protocol, hostname: url.hostname, path: url.pathname, query: {}, headers: { ...(target !== undefined && json(target)), ...headers, host: url.host }, body }, { signingDate: now() });
  try {
    const reply = await fetch(url, { method, headers: signed.headers, ...(method === 'POST' && { body }), signal: AbortSignal.timeout(timeLimit) });
    return { status: reply.status, text: await reply.text(), date: reply.headers.get('date') };
  } catch (error) {
    throw new NewsclipError('store.unavailable', `${service} in ${region} does not answer: ${String((error as Error).cause ?? error)}`, { service }, { cause: error });
  }
}

const json = (target: string): Record<string, string> => ({ 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target });
