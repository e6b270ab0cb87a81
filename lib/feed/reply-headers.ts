import { readDate } from '../text/date.ts';

/** How long a publisher asks to be left alone: `Retry-After` in seconds or as a date. Null when absent or unreadable. */
export function retryAfterSeconds(value: string | undefined, now: Date): number | null {
  const text = value?.trim() ?? '';
  if (/^-?\d{1,12}(?:\.\d+)?$/.test(text)) return Math.max(0, Math.ceil(Number(text)));
  const date = readDate(text);
  return date === null ? null : Math.max(0, Math.ceil((Date.parse(date.iso) - now.getTime()) / 1000));
}

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
