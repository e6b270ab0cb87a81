import { parse as parseHost } from 'tldts';

/** The address that a redirector or cache carries within its own, or null. Addresses that hide it (shorteners, Google News) stay as they are. */
export function unwrapRedirector(url: URL): string | null {
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const site = parseHost(host).domainWithoutSuffix;
  if (site === 'google' && /^\/amp\/(?:s\/)?[^/]/.test(url.pathname)) return fromPath(url, url.pathname.slice('/amp/'.length));
  if (host === 'bing.com' && url.pathname.startsWith('/amp/s/')) return fromPath(url, url.pathname.slice('/amp/'.length));
  if (isWithin(host, 'cdn.ampproject.org') || isWithin(host, 'bing-amp.com')) {
    const path = /^\/(?:c|v|wp)\/(.+)$/.exec(url.pathname)?.[1];
    return path === undefined ? null : fromPath(url, path);
  }
  for (const { hosts, path, parameters } of redirectors) {
    if (!hosts.some((name) => (name === 'google' ? site === 'google' : isWithin(host, name))) || !path.test(url.pathname)) continue;
    for (const parameter of parameters) {
      const target = url.searchParams.get(parameter);
      if (target !== null && /^https?:\/\//i.test(target)) return target;
    }
  }
  return null;
}

interface Redirector {
  hosts: string[];
  path: RegExp;
  /** In which the target travels, first match wins. */
  parameters: string[];
}

/** Services whose links carry the target in the open. */
const redirectors: Redirector[] = [
  // search results and Google Alerts
  { hosts: ['google'], path: /^\/url$/, parameters: ['url', 'q'] },
  // Bing News feeds
  { hosts: ['bing.com'], path: /^\/news\/apiclick\.aspx$/i, parameters: ['url'] },
  { hosts: ['l.facebook.com', 'lm.facebook.com', 'facebook.com'], path: /^\/l\.php$/, parameters: ['u'] },
  { hosts: ['l.instagram.com'], path: /^\/$/, parameters: ['u'] },
  { hosts: ['out.reddit.com'], path: /^\//, parameters: ['url'] },
  { hosts: ['t.umblr.com'], path: /^\/redirect$/, parameters: ['z'] },
  { hosts: ['youtube.com'], path: /^\/redirect$/, parameters: ['q'] },
  { hosts: ['linkedin.com'], path: /^\/(?:safety\/go|redir\/redirect)\/?$/, parameters: ['url'] },
  { hosts: ['vk.com'], path: /^\/away\.php$/, parameters: ['to'] },
  { hosts: ['slack-redir.net'], path: /^\/link$/, parameters: ['url'] },
  { hosts: ['safelinks.protection.outlook.com'], path: /^\//, parameters: ['url'] },
  { hosts: ['urldefense.com', 'urldefense.proofpoint.com'], path: /^\/v1\/url$/, parameters: ['u'] },
  { hosts: ['getpocket.com'], path: /^\/redirect$/, parameters: ['url'] },
  { hosts: ['feedproxy.google.com', 'feeds.feedburner.com'], path: /^\/~r\//, parameters: ['url'] },
  { hosts: ['go.redirectingat.com', 'redirect.viglink.com', 'go.skimresources.com'], path: /^\//, parameters: ['url', 'u'] },
  { hosts: ['news.url.google.com'], path: /^\//, parameters: ['url', 'q'] },
];

const isWithin = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

/** `s/host/path` (https) or `host/path` behind the cache's own prefix. */
function fromPath(url: URL, path: string): string | null {
  const secure = path.startsWith('s/');
  const rest = secure ? path.slice(2) : path;
  return rest.includes('.') ? `${secure ? 'https' : 'http'}://${rest}${url.search}` : null;
}
