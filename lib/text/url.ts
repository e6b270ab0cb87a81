import { parse as parseHost } from 'tldts';
import { NewsclipError } from '../model/errors.ts';

/** The key under which two addresses of one story fall together. Throws `web.bad-url`. */
export function canonicalUrl(address: string): string {
  const url = readHttpUrl(address);
  if (url === null) throw new NewsclipError('web.bad-url', `"${address.slice(0, 200)}" is no http(s) address`);
  return url;
}

/** An absolute http(s) address, or null. */
export function readHttpUrl(value: string | null | undefined, base?: string): string | null {
  if (!value) return null;
  try {
    const url = new URL(value.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Host, with the port where it is not the scheme's own: the unit of politeness. */
export const hostOf = (url: string): string => new URL(url).host;

/** Registrable domain; host and port for addresses and single labels. */
export function siteOf(url: string): string {
  const { host, hostname } = new URL(url);
  return parseHost(hostname, { allowPrivateDomains: true }).domain ?? host;
}

export const isSameSite = (a: string, b: string): boolean => siteOf(a) === siteOf(b);
