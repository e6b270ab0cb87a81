import { monthNames } from './months.ts';

export interface ReadDate {
  /** ISO 8601, UTC, milliseconds. */
  iso: string;
  /** How finely it was written: `day` has no time of day, `minute` no seconds. */
  precision: 'second' | 'minute' | 'day';
}

export interface DateOptions {
  /** Offset from UTC assumed where none is written, minutes east. Default 0. */
  zoneMinutes?: number;
}

/**
 * Reads a date in any spelling met in feeds and pages: ISO 8601 in all its forms, RFC 822, asctime, numeric forms, month names of
 * many languages, named zones, Unix time. Null when it cannot be read for sure, or lies outside 1990 to 2100: a wrong date is worse than none.
 */
export function readDate(value: string, options: DateOptions = {}): ReadDate | null {
  const text = clean(value);
  if (text === '') return null;
  const parts = readUnixTime(text) ?? readIso(text) ?? readFree(text);
  return parts && toDate(parts, options.zoneMinutes ?? 0);
}

/** As read, before the calendar is asked. */
interface Parts {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  /** Minutes east of UTC. */
  zone?: number;
}

const longest = 200;

/** One spelling of blanks, digits, dashes and colons; lower case. */
function clean(value: string): string {
  if (value.length > longest * 4) return '';
  const text = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u001f]+/g, ' ')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  return text.length > longest ? '' : text;
}

/** Seconds since 1970 (9 or 10 digits, with or without a fraction), or milliseconds (13). */
function readUnixTime(text: string): Parts | null {
  const digits = /^@?(\d{9,10}|\d{13})(?:\.\d{1,9})?$/.exec(text)?.[1];
  if (!digits) return null;
  const at = new Date(Number(digits) * (digits.length > 10 ? 1 : 1000));
  return {
    year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(),
    hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), millisecond: at.getUTCMilliseconds(), zone: 0,
  };
}

/** ISO 8601: extended and basic, calendar, ordinal and week dates, month alone (its first day), any part of the time, and what people make of it. */
function readIso(text: string): Parts | null {
  const [dateText = '', timeText] = splitIso(text);
  const date = readIsoDay(dateText);
  if (!date) return null;
  if (timeText === undefined || timeText === '') return date;
  const time = /^(\d\d):?(\d\d)?(?::?(\d\d)(?:[.,:](\d{1,9}))?)?\s?([ap]\.?m\.?)?\s?(.*)$/.exec(timeText);
  if (!time || (time[1] === undefined)) return null;
  const [, hour, minute, second, fraction, half, rest = ''] = time;
  const zone = rest === '' ? undefined : readZone(rest);
  if (zone === null) return null;
  return withTime(date, { hour, minute: minute ?? '0', second, fraction, half, zone });
}

function splitIso(text: string): [string, string?] {
  const packed = /^((?:19|20)\d{6})(\d{4}(?:\d\d)?)$/.exec(text);
  if (packed) return [packed[1] as string, packed[2] as string];
  const match = /^(\d[\dw-]{3,9})(?:t| t|t | )(\d\d.*)$/.exec(text);
  return match ? [match[1] as string, match[2] as string] : [text.replace(/z$/, '')];
}

function readIsoDay(text: string): Parts | null {
  let match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  match = /^(\d{4})-(\d\d)$/.exec(text);
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: 1 };
  match = /^(\d{4})-?(\d{3})$/.exec(text);
  if (match) return dayOfYear(Number(match[1]), Number(match[2]));
  match = /^(\d{4})-?w(\d\d)(?:-?([1-7]))?$/.exec(text);
  if (match) return dayOfWeek(Number(match[1]), Number(match[2]), Number(match[3] ?? '1'));
  match = /^(\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (match && Number(match[2]) <= 12 && Number(match[3]) <= 31 && Number(match[1]) !== 0) return { year: century(Number(match[1])), month: Number(match[2]), day: Number(match[3]) };
  match = /^(\d{4})$/.exec(text);
  if (match) return { year: Number(match[1]), month: 1, day: 1 };
  return null;
}

function dayOfYear(year: number, day: number): Parts | null {
  const at = new Date(Date.UTC(year, 0, day));
  return day < 1 || at.getUTCFullYear() !== year ? null : { year, month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Week 1 is the week of 4 January. */
function dayOfWeek(year: number, week: number, weekday: number): Parts | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const at = new Date(Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7 + weekday - 1));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** RFC 822: two digits up to 68 are this century (as POSIX reads them). */
const century = (year: number): number => (year >= 100 ? year : year <= 68 ? 2000 + year : 1900 + year);

/** Everything else: finds the day, the time and the zone wherever they stand. */
function readFree(text: string): Parts | null {
  let rest = ` ${text} `;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const numeric = take(/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/) ?? take(/(?<!\d)(\d{4})\s?[年년](?:度)?\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]?/);
  let date: Parts | null = null;
  if (numeric) {
    const [, year, , month, day] = numeric.length === 5 ? numeric : [numeric[0], numeric[1], '', numeric[2], numeric[3]];
    date = { year: Number(year), month: Number(month), day: Number(day) };
  } else {
    const dotted = take(/(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d:.])/);
    if (dotted) date = dayFirst(Number(dotted[1]), dotted[2] as string, Number(dotted[3]), century(Number(dotted[4])));
    if (dotted && !date) return null;
  }
  const time =
    take(/(?<!\d)(\d{1,2})\s?:\s?(\d\d)(?:\s?:\s?(\d\d)(?:[.,:](\d{1,9}))?)?\s?(?:([ap])\.?\s?m\b\.?|(午後|下午|오후|晚上)|(午前|上午|오전))?/)
    ?? take(/(?<!\d)(\d{1,2})\s?(?:h|時|时|시|點|点)\s?(\d{1,2})(?:\s?(?:分|분|m|min)?\s?(\d{1,2})\s?(?:秒|초|s))?(?:\s?(?:分|분|m|min|uhr))?(?![\p{L}\d])/u)
    ?? (date ? take(/(?<![\d.])(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?![\d.])/) : null)
    ?? take(/(?<!\d)(\d{1,2})()()()\s?([ap])\.?m\b\.?/);
  const late = /午後|下午|오후|晚上|μμ|μ\.μ/.test(rest) ? 'p' : /午前|上午|오전|πμ|π\.μ/.test(rest) ? 'a' : undefined;
  const half = time?.[5] ?? (time?.[6] ? 'p' : time?.[7] ? 'a' : late);
  let zone: number | undefined;
  const offset = take(/(?<![\d\p{L}])(?:gmt|utc|z)?\s?([+-]\s?[+-]?\d{1,2}:?\d\d|[+-]\d{1,2})(?![\d:/-])(?:\s?\([^)]*\))?/u);
  if (offset && (time || date)) zone = readZone((offset[1] as string)) ?? undefined;
  date ??= readNamedDay(rest);
  if (!date) return null;
  if (zone === undefined) {
    for (const word of rest.match(/\p{L}+/gu) ?? []) zone ??= zones[word];
  }
  if (!time) return { ...date, ...(zone === undefined ? {} : { zone }) };
  return withTime(date, { hour: time[1], minute: time[2] || '0', second: time[3] || undefined, fraction: time[4] || undefined, half, zone });
}

/** Day before month everywhere but in the United States, whose slashes can be told only when one number is above 12. */
function dayFirst(a: number, separator: string, b: number, year: number): Parts | null {
  if (b > 12) return { year, month: a, day: b };
  if (a > 12 || separator !== '/') return { year, month: b, day: a };
  return { year, month: a, day: b };
}

const months = new Map(monthNames.flatMap((names, at) => names.split(' ').map((name) => [name.normalize('NFKC'), at + 1] as const)));

/** A month by its name, the day beside it, and the year. The later of two month names wins: "mar." is a Tuesday in French, Italian and Spanish. */
function readNamedDay(text: string): Parts | null {
  const tokens: string[] = text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  let place = -1;
  tokens.forEach((token, at) => {
    if (months.has(token)) place = at;
  });
  const month = months.get(tokens[place] ?? '') ?? vietnameseMonth(text);
  if (month === undefined) return null;
  if (place < 0) place = tokens.indexOf('tháng');
  const before = tokens.slice(0, place).findLast((token) => /^\d/.test(token));
  const after = tokens.slice(place + (text.includes('tháng') ? 2 : 1)).filter((token) => /^\d/.test(token));
  const year = [...after, before].find((token) => token?.length === 4);
  const day = isDay(before) ? before : after.find((token) => isDay(token) && token !== year);
  const short = year ?? (isDay(before) ? after.find((token) => token.length === 2) : undefined);
  return day === undefined || short === undefined ? null : { year: century(Number(short)), month, day: Number(day) };
}

const isDay = (token: string | undefined): boolean => token !== undefined && /^\d{1,2}$/.test(token) && Number(token) >= 1 && Number(token) <= 31;

function vietnameseMonth(text: string): number | undefined {
  const number = /tháng (\d{1,2})/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

function withTime(
  date: Parts,
  time: { hour: string | undefined; minute: string | undefined; second: string | undefined; fraction: string | undefined; half: string | undefined; zone: number | undefined },
): Parts {
  let hour = Number(time.hour);
  if (time.half?.startsWith('p') && hour < 12) hour += 12;
  if (time.half?.startsWith('a') && hour === 12) hour = 0;
  return {
    ...date,
    hour,
    minute: Number(time.minute ?? 0),
    ...(time.second === undefined ? {} : { second: Number(time.second), millisecond: Math.floor(Number(`0.${time.fraction ?? 0}`) * 1000) }),
    ...(time.zone === undefined ? {} : { zone: time.zone }),
  };
}

/** Minutes east of UTC: `z`, `+02:00`, `+0200`, `+2`, `gmt+2`, `cet`; with words in brackets after it. Null when it is none of these. */
function readZone(text: string): number | null {
  const bare = text.replace(/\(.*$/, '').trim();
  const offset = /^(?:gmt|utc|z)?\s?([+-])\s?[+-]?(\d{1,2})(?::?(\d\d))?$/.exec(bare);
  if (!offset) return zones[bare] ?? null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 14 * 60 ? 0 : offset[1] === '-' ? -minutes : minutes;
}

const hours = (entries: Record<string, number>): [string, number][] => Object.entries(entries).map(([name, value]) => [name, value * 60]);

/** Names used in feeds. Where one name means several zones, the reading of RFC 822 and then of the larger press. */
const zones: Record<string, number> = Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(hours({
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, mez: 1, met: 1, cest: 2, mesz: 2, mest: 2, eet: 2, eest: 3, msk: 3, msd: 4, trt: 3, samt: 4, yekt: 5,
  ist: 5.5, pkt: 5, npt: 5.75, wib: 7, ict: 7, sgt: 8, hkt: 8, awst: 8, pht: 8, myt: 8, wita: 8, jst: 9, kst: 9, wit: 9, acst: 9.5, acdt: 10.5,
  aest: 10, aedt: 11, nzst: 12, nzdt: 13, sast: 2, cat: 2, eat: 3, wat: 1, gst: 4, brt: -3, brst: -2, art: -3, clt: -4, clst: -3, cot: -5, pet: -5,
  nst: -3.5, ndt: -2.5, ast: -4, adt: -3, est: -5, edt: -4, et: -5, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, pt: -8, akst: -9, akdt: -8, hst: -10,
})));

function toDate(parts: Parts, zoneMinutes: number): ReadDate | null {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute > 0)) return null;
  const zone = parts.hour === undefined ? (parts.zone ?? 0) : (parts.zone ?? zoneMinutes);
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute - zone, second, millisecond));
  const reached = at.getUTCFullYear();
  if (Number.isNaN(reached) || reached < 1990 || reached > 2100) return null;
  return { iso: at.toISOString(), precision: parts.hour === undefined ? 'day' : parts.second === undefined ? 'minute' : 'second' };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
