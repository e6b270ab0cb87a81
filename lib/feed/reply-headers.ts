import { readDate } from '../text/date.ts';
import { readHttpUrl } from '../text/url.ts';

/** How long the answer stays fresh: `max-age` less `Age`, else `Expires` against the answer's own `Date`. Null when not stated. */
export function cacheSeconds(headers: Record<string, string>, now: Date): number | null {
  const control = headers['cache-control'] ?? '';
  if (/\bno-(?:store|cache)\b/i.test(control)) return null;
  const age = /\bmax-age\s*=\s*"?(\d{1,12})/i.exec(control)?.[1];
  if (age !== undefined) return Math.max(0, Number(age) - (Number(headers['age']) || 0));
  const expires = readDate(headers['expires'] ?? '');
  if (expires === null) return null;
  const sent = readDate(headers['date'] ?? '');
  return Math.max(0, Math.round((Date.parse(expires.iso) - (sent ? Date.parse(sent.iso) : now.getTime())) / 1000));
}

/** Target of the first link with this relation in the Link header (RFC 8288), absolute; WebSub states hub and self there. */
export function linkOfHeader(headers: Record<string, string>, relation: string, base: string): string | null {
  for (const part of (headers['link'] ?? '').slice(0, 8192).split(/,\s{0,9}(?=<)/)) {
    const end = part.indexOf('>');
    if (!part.startsWith('<') || end < 0) continue;
    const relations = /;\s{0,9}rel\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;,"]{1,200}))/i.exec(part.slice(end + 1));
    if (!(relations?.[1] ?? relations?.[2] ?? '').toLowerCase().split(/\s/).includes(relation)) continue;
    const address = readHttpUrl(part.slice(1, end), base);
    if (address !== null) return address;
  }
  return null;
}
