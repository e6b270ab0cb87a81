import { checked, readZone, type Stamp } from './stamp.ts';

/** Words that dates are read with: those of the page's language and English. */
export interface DateWords {
  /** Lower-case month name or short form, without its dot → 1 to 12. */
  months: ReadonlyMap<string, number>;
  published: readonly string[];
  updated: readonly string[];
  /** The month comes first in 5/3/2024. */
  monthFirst: boolean;
}

export interface DateFind {
  stamp: Stamp;
  start: number;
  end: number;
  label: 'published' | 'updated' | null;
}

/** Dates in a short visible text, in order. Longer texts are read to their 300th character. */
export function findDates(visible: string, words: DateWords): DateFind[] {
  if (!anyDigit.test(visible)) return [];
  const text = plainDigits(visible.slice(0, 300)).toLowerCase();
  const days = [...numericDates(text, words), ...namedDates(text, words)].toSorted((a, b) => a.start - b.start);
  const finds: DateFind[] = [];
  let from = 0;
  for (let at = 0; at < days.length; at++) {
    const day = days[at] as DayFind;
    if (day.start < from) continue;
    const next = days.find((other) => other.start >= day.end)?.start ?? text.length;
    const after = text.slice(day.end, Math.min(next, day.end + 40));
    const before = text.slice(Math.max(from, day.start - 24), day.start);
    const time = readTime(after, false) ?? readTime(before, true);
    const stamp = checked({
      year: day.year, month: day.month, day: day.day, hour: time?.hour ?? 0, minute: time?.minute ?? 0, second: time?.second ?? 0, millisecond: 0,
      zone: time?.zone ?? null, precision: time ? (time.hasSecond ? 'second' : 'minute') : 'day',
    });
    if (!stamp) continue;
    finds.push({ stamp, start: day.start, end: day.end, label: labelOf(text.slice(Math.max(from, day.start - 60), day.start), words) });
    from = day.end;
  }
  return finds;
}

interface DayFind { year: number; month: number; day: number; start: number; end: number }

function* numericDates(text: string, words: DateWords): Generator<DayFind> {
  // 2024-05-03, 2024/5/3, 2024.05.03., 2024年5月3日, 2024년 5월 3일, 2567-05-03 (Buddhist years)
  for (const match of text.matchAll(/(?<!\d)(\d{4})(?:[-/.]\s?|\s?[年년]\s?)(\d{1,2})(?:[-/.]\s?|\s?[月월]\s?)(\d{1,2})(?!\d)[日일]?/g)) {
    yield { year: westernYear(Number(match[1])), month: Number(match[2]), day: Number(match[3]), start: match.index, end: match.index + match[0].length };
  }
  // 03.05.2024, 3/5/24, 03-05-2024
  for (const match of text.matchAll(/(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/-])/g)) {
    const first = Number(match[1]);
    const second = Number(match[3]);
    const monthFirst = second > 12 || (first <= 12 && match[2] === '/' && words.monthFirst);
    const year = Number(match[4]);
    yield { year: westernYear(year < 100 ? 2000 + year : year), month: monthFirst ? first : second, day: monthFirst ? second : first, start: match.index, end: match.index + match[0].length };
  }
}

/** "3. Mai 2024", "May 3rd, 2024", "2024. május 3.", "3 de mayo de 2024", "lørdag 3. mai 2024": a month's name with a day beside it and a year after. */
function* namedDates(text: string, words: DateWords): Generator<DayFind> {
  const tokens = [...text.matchAll(/\d+|[\p{L}\p{M}]+/gu)];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as RegExpExecArray;
    const month = words.months.get(token[0]);
    if (month === undefined) continue;
    const before = numberNear(tokens, at, -1);
    const after = numberNear(tokens, at, 1);
    const yearBefore = numberNear(tokens, at, -1, 4);
    if (yearBefore && after) yield { year: westernYear(yearBefore.value), month, day: after.value, start: yearBefore.token.index, end: after.token.index + after.token[0].length };
    else if (before && before.value <= 31) {
      const year = numberNear(tokens, at, 1, 4);
      if (year) yield { year: westernYear(year.value), month, day: before.value, start: before.token.index, end: year.token.index + 4 };
    } else if (after && after.value >= 1 && after.value <= 31 && after.token[0].length <= 2) {
      const year = numberNear(tokens, after.at, 1, 4);
      if (year) yield { year: westernYear(year.value), month, day: after.value, start: token.index, end: year.token.index + 4 };
    }
  }
}

/** The next number within two tokens ("de", "of", an ordinal ending), of so many digits when asked. */
function numberNear(tokens: RegExpExecArray[], from: number, step: 1 | -1, digits?: number): { value: number; token: RegExpExecArray; at: number } | null {
  for (let at = from + step, left = 3; left > 0 && at >= 0 && at < tokens.length; at += step, left--) {
    const token = tokens[at] as RegExpExecArray;
    if (!/^\d/.test(token[0])) {
      if (token[0].length > 5) return null;
      continue;
    }
    if (digits !== undefined ? token[0].length === digits : token[0].length <= 2) return { value: Number(token[0]), token, at };
    return null;
  }
  return null;
}

interface TimeFind { hour: number; minute: number; second: number; hasSecond: boolean; zone: number | null }

function readTime(text: string, before: boolean): TimeFind | null {
  const matches = [...text.matchAll(/(?<![\d.:])(\d{1,2})(?:([:.h時시点])\s?(\d{2})[分분]?(?::(\d{2}))?)?(?![\d/])\s?([ap]\.?\s?m\b\.?|uhr|h\b)?\s?((?:\(?[a-z]{1,5}\)?)?(?:[+-]\d{1,2}(?::?\d\d)?)?)/g)];
  const match = (before ? matches.toReversed() : matches).find(([, , separator, minute, , suffix]) =>
    (minute !== undefined && (separator !== '.' || suffix !== undefined || /\bkl\b|\bkl\.|\bklo\b/.test(text))) || (suffix !== undefined && suffix !== 'h'));
  if (!match) return null;
  const half = match[5]?.charAt(0);
  let hour = Number(match[1]);
  if ((half === 'p') && hour < 12) hour += 12;
  if ((half === 'a') && hour === 12) hour = 0;
  const minute = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return { hour, minute, second: Number(match[4] ?? 0), hasSecond: match[4] !== undefined, zone: match[6] ? readZone(match[6]) : null };
}

function labelOf(before: string, words: DateWords): DateFind['label'] {
  const rest = before.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
  const ends = (list: readonly string[]): number => Math.max(0, ...list.map((word) => {
    const at = rest.lastIndexOf(word);
    return at >= 0 && (at === 0 || rest[at - 1] === ' ') && rest.length - at - word.length <= 14 ? at + word.length : 0;
  }));
  const updated = ends(words.updated);
  const published = ends(words.published);
  if (updated === 0 && published === 0) return null;
  return updated >= published ? 'updated' : 'published';
}

/** Thai pages count years from 543 before ours. */
const westernYear = (year: number): number => (year >= 2500 && year <= 2643 ? year - 543 : year);

const anyDigit = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/;

/** Digits of Arabic, Persian, Devanagari, Bengali, Thai and full-width sets as 0–9, letter for letter. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g, (digit) => String((digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0))) % 10));
}

const zeroOf = (code: number): number => [0xff10, 0x0e50, 0x09e6, 0x0966, 0x06f0, 0x0660].find((zero) => code >= zero) ?? 0;
