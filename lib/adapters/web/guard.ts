import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { NewsclipError } from '../../model/errors.ts';

/** Which addresses may be reached at all. Asked before each hop, again for each resolved address, and once more when connected. */
export interface Guard {
  /** Throws `web.address-refused` unless the address is http(s), without user name, on port 80 or 443, and no private literal. */
  checkUrl(url: URL): void;
  /** Throws `web.address-refused` for a private address, or for an answer of which any part is private. */
  checkAddresses(host: string, port: number, addresses: string[]): void;
}

/** `allowHosts`: private origins that may be reached all the same, each exactly `host:port` as a URL writes it. */
export function createGuard(allowHosts: string[]): Guard {
  const allowed = new Set(allowHosts.map((host) => host.trim().toLowerCase()));

  function checkAddresses(host: string, port: number, addresses: string[]): void {
    if (allowed.has(originKey(host, port))) return;
    if (addresses.length === 0) throw refused(host, port, 'has no address');
    for (const address of addresses) {
      if (!isPublicAddress(address)) throw refused(host, port, `is not public (${address})`);
    }
  }

  function checkUrl(url: URL): void {
    const port = portOf(url);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw new NewsclipError('web.address-refused', `${url.protocol} addresses are not fetched`, { url: url.href.slice(0, 500) });
    }
    if (url.username !== '' || url.password !== '') throw refused(url.hostname, port, 'comes with a user name or password');
    if (allowed.has(originKey(url.hostname, port))) return;
    if (port !== 80 && port !== 443) throw refused(url.hostname, port, 'is on a port other than 80 or 443');
    const literal = bareHost(url.hostname);
    if (isIP(literal) !== 0) checkAddresses(url.hostname, port, [literal]);
  }

  return { checkUrl, checkAddresses };
}

/**
 * Unicast and meant for the public internet, by the IANA special-purpose registries as ipaddr.js knows them. Of IPv6 only 2000::/3
 * is given out (RFC 4291, IANA); forms that wrap an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo) are never public here.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}

/** A URL's host without the brackets of IPv6, as the network calls want it. */
export const bareHost = (hostname: string): string => (hostname.startsWith('[') ? hostname.slice(1, -1) : hostname);

export const portOf = (url: URL): number => (url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port));

function originKey(host: string, port: number): string {
  const name = host.toLowerCase();
  return `${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`;
}

const refused = (host: string, port: number, why: string): NewsclipError =>
  new NewsclipError('web.address-refused', `${originKey(host, port)} ${why}`, { host: host.slice(0, 300), port });
