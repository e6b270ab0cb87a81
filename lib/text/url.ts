import { parse as parseHost } from 'tldts';
import { NewsclipError } from '../model/errors.ts';
import { foldHost, foldPath, foldQuery } from './url-forms.ts';
import { unwrapRedirector } from './url-redirectors.ts';

/**
 * The key under which two addresses of one story fall together: scheme, `www.` and mobile hosts, AMP and print forms, tracking
 * parameters and the spelling of escapes make no difference; a parameter that is not known does. Never for showing or fetching.
 * Throws `web.bad-url`.
 */
export function canonicalUrl(address: string): string {
  let url = readHttpUrl(address);
  if (url === null) throw new NewsclipError('web.bad-url', `"${address.slice(0, 200)}" is no http(s) address`);
  // Each fold may uncover another (an AMP cache behind a redirector, print behind AMP): until nothing changes.
  for (let rounds = 0; rounds < 8; rounds++) {
    const next = foldOnce(new URL(url));
    if (next === url) break;
    url = next;
  }
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

/** Registrable domain, where each blog of a hosting service is a site of its own; host and port for addresses and single labels. */
export function siteOf(url: string): string {
  const { host, hostname } = new URL(url);
  const { domain, subdomain } = parseHost(hostname, { allowPrivateDomains: true });
  if (domain === null) return host;
  const blog = hostingServices.has(domain) || domain.startsWith('blogspot.') ? subdomain?.split('.').at(-1) : undefined;
  return blog === undefined || blog === '' || blog === 'www' ? domain : `${blog}.${domain}`;
}

export const isSameSite = (a: string, b: string): boolean => siteOf(a) === siteOf(b);

/** Services that give each customer a name below their own, and are not on the public suffix list (which has github.io and the like). */
const hostingServices = new Set(
  (
    'substack.com wordpress.com medium.com tumblr.com typepad.com livejournal.com beehiiv.com ghost.io over-blog.com canalblog.com ' +
    'hatenablog.com hatenadiary.jp wixsite.com weebly.com squarespace.com buttondown.email bearblog.dev write.as jimdosite.com webnode.page'
  ).split(' '),
);

function foldOnce(url: URL): string {
  const target = readHttpUrl(unwrapRedirector(url));
  if (target !== null) return target;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  // "#!" was the address of a page before browsers let scripts set paths; other fragments are places within one
  const fragment = url.hash.startsWith('#!') && url.hash.length > 2 ? url.hash : '';
  return `https://${foldHost(url.hostname)}${port}${foldPath(url.pathname)}${foldQuery(url.search)}${fragment}`;
}
