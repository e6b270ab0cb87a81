import type { WebRequest } from '../../pipeline/ports.ts';
import { acceptEncoding } from './read-body.ts';

/** Who asks and for what. No cookies, no Referer, nothing that could pass for a browser. */
export function requestHeaders(request: WebRequest, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': userAgent, accept: accept[request.purpose], 'accept-encoding': acceptEncoding };
  if (isSendable(request.etag)) headers['if-none-match'] = request.etag;
  if (isSendable(request.lastModified)) headers['if-modified-since'] = request.lastModified;
  return headers;
}

/** `newsclip/<version> (+<contact>)`; hosts refuse clients that give neither name nor contact. */
export function userAgentOf(version: string, contact: string | null): string {
  const printable = contact?.replace(/[^\x21-\x7e]|[()]/g, '') ?? '';
  return printable === '' ? `newsclip/${version}` : `newsclip/${version} (+${printable})`;
}

const accept: Record<WebRequest['purpose'], string> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
  robots: 'text/plain, */*;q=0.5',
  discovery: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
};

/** Validators go back byte for byte or not at all: only characters that a header can hold. */
const isSendable = (value: string | null | undefined): value is string => !!value && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);
