import { parse as parseHost } from 'tldts';
import { isTrackingParameter } from './tracking-parameters.ts';

/** Host without `www.`, mobile and AMP labels, as long as a registrable domain is left. */
export function foldHost(hostname: string): string {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  // the same blog answers under a name for each country
  const blog = /^([a-z0-9-]+)\.blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/.exec(host)?.[1];
  if (blog !== undefined) return `${blog}.blogspot.com`;
  if (host === 'feedproxy.google.com') return 'feeds.feedburner.com';
  const { domain, subdomain } = parseHost(host, { allowPrivateDomains: true });
  if (domain === null || !subdomain) return host;
  const labels = subdomain.split('.').filter((label) => !otherHosts.has(label));
  return [...labels, domain].join('.');
}

const otherHosts = new Set(['www', 'www1', 'www2', 'www3', 'm', 'mobile', 'mobil', 'wap', 'touch', 'amp']);

/** Path without AMP, print and mobile parts, index file, session, doubled and trailing slashes. */
export function foldPath(pathname: string): string {
  let parts = foldEscapes(pathname, inPath)
    .split('/')
    .filter((part) => part !== '')
    .map(dropSession)
    .filter((part) => part !== '');
  for (let before = -1; before !== parts.length; ) {
    before = parts.length;
    parts = dropForms(parts);
  }
  const last = parts.at(-1);
  if (last !== undefined) parts[parts.length - 1] = foldFile(last);
  return `/${parts.join('/')}`;
}

/** Parameters that may choose the page, sorted; one spelling each; `?` in front, or empty. */
export function foldQuery(search: string): string {
  const kept = new Set<string>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    // "&amp;" that was left escaped in a feed
    const text = foldEscapes(pair.replaceAll('+', '%20').replace(/^(?:amp;)+/i, ''), inQuery);
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    const value = equals < 0 ? '' : text.slice(equals + 1);
    if (name === '' || isTrackingParameter(name, value)) continue;
    kept.add(value === '' ? name : `${name}=${value}`);
  }
  const sorted = [...kept].toSorted();
  return sorted.length === 0 ? '' : `?${sorted.join('&')}`;
}

/** Characters that mean the same escaped and plain. What parts a path or a query is left as it was written. */
const inPath = /[A-Za-z0-9\-._~!$&'()*+,=:@]/;
const inQuery = /[A-Za-z0-9\-._~!$'()*,:@/?]/;

/** Escapes of plain characters undone, all others in capitals; what is plain and should not be, escaped. */
function foldEscapes(text: string, plain: RegExp): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const hex = character === '%' ? text.slice(at + 1, at + 3) : '';
    if (/^[0-9a-fA-F]{2}$/.test(hex)) {
      const decoded = String.fromCharCode(Number.parseInt(hex, 16));
      out += plain.test(decoded) ? decoded : `%${hex.toUpperCase()}`;
      at += 2;
    } else if (plain.test(character) || '/?;=&%+'.includes(character)) {
      out += character;
    } else {
      out += encodeURIComponent(character);
    }
  }
  return out;
}

function dropSession(part: string): string {
  const at = part.toLowerCase().indexOf(';jsessionid=');
  return at < 0 ? part : part.slice(0, at);
}

/** One part that only asks for another form of the page; never the last one left. */
function dropForms(parts: string[]): string[] {
  if (parts.length < 2) return parts;
  const first = parts[0]?.toLowerCase() ?? '';
  const last = parts.at(-1)?.toLowerCase() ?? '';
  if (['amp', 'print', 'amp.html', 'print.html', 'amp.php', 'print.php', 'mobile', 'printable'].includes(last) || indexFiles.test(last)) return parts.slice(0, -1);
  const amp = parts.findIndex((part) => part.toLowerCase() === 'amp');
  if (amp >= 0) return parts.toSpliced(amp, 1);
  if (first === 'print') return parts.slice(1);
  if ((first === 'm' || first === 'mobile') && parts.slice(1).some(looksLikeStory)) return parts.slice(1);
  return parts;
}

/** A slug of several words or a long number: "/m/" before anything else may be a section or a member. */
const looksLikeStory = (part: string): boolean => part.split('-').length > 3 || /\d{5}/.test(part);

const indexFiles = /^(?:index|default)\.(?:html?|shtml|xhtml|php\d?|aspx?|jsp|cfm)$/;

function foldFile(name: string): string {
  if (indexFiles.test(name.toLowerCase())) return '';
  const amp = /^(.+)\.amp(\.s?html?)?$/i.exec(name);
  if (amp) return `${amp[1] ?? ''}${amp[2] ?? ''}`;
  return name.length > 8 && name.toLowerCase().endsWith('.amphtml') ? name.slice(0, -8) : name;
}
