import { BlockList, isIP } from 'node:net';
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
 * Unicast and meant for the public internet, by IANA's registries of special-purpose addresses. Of IPv6 only 2000::/3 is given out
 * (RFC 4291, IANA); forms that wrap an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo) are never public here.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  return family === 6 && givenOut.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

const givenOut = new BlockList();
givenOut.addSubnet('2000::', 3, 'ipv6');

const special = new BlockList();
for (const subnet of [
  // "this network", private, shared by carriers, loopback, link-local
  '0.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16',
  // protocol assignments, documentation, AS112, AMT, 6to4 relays, benchmarks
  '192.0.0.0/24', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '192.31.196.0/24', '192.175.48.0/24', '192.52.193.0/24', '192.88.99.0/24', '198.18.0.0/15',
  // multicast, reserved, broadcast
  '224.0.0.0/4', '240.0.0.0/4',
  // protocol assignments (Teredo, benchmarks, AMT, AS112, ORCHID among them), documentation, 6to4, AS112
  '2001::/23', '2001:db8::/32', '3fff::/20', '2002::/16', '2620:4f:8000::/48',
]) {
  const [network = '', length] = subnet.split('/');
  special.addSubnet(network, Number(length), network.includes(':') ? 'ipv6' : 'ipv4');
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
