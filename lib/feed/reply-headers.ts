import { readDate } from '../text/date.ts';

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
