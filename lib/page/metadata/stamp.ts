import type { Precision } from '../../model/article.ts';

/** A date as printed, before its zone is settled. */
export interface Stamp {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes east of UTC; null where the page does not say. */
  zone: number | null;
  precision: Exclude<Precision, 'guess'>;
}

/** ISO 8601 and its relatives ("2024-05-03 15:47", "20240503T1547Z", "2024-05-03T15:47:42.389+0200"), Unix seconds or milliseconds; else null. */
export function readStamp(value: string): Stamp | null {
  const text = value.trim().slice(0, 60);
  if (/^\d{10}$|^\d{13}$/.test(text)) return stampOfUnix(Number(text) * (text.length === 10 ? 1000 : 1));
  const match = /^(\d{4})[-/.]?(\d\d?)[-/.]?(\d\d?)(?:(?:T|t|\s{1,3}|,\s|-|\sat\s)(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?\s{0,2}(.{0,30})$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, fraction, rest = ''] = match;
  let zone: number | null = null;
  const tail = rest.trim().replace(/^\(.{0,30}\)$/, '');
  if (tail !== '') {
    zone = readZone(tail);
    if (zone === null && hour === undefined && /^T?$/.test(tail) === false) return null;
  }
  return checked({
    year: Number(year), month: Number(month), day: Number(day),
    hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0), millisecond: Math.floor(Number(`0.${fraction ?? '0'}`) * 1000),
    zone, precision: hour === undefined ? 'day' : second === undefined ? 'minute' : 'second',
  });
}

/** Minutes east of UTC of "Z", "+02:00", "-0500", "GMT+1", "CEST"; null for what is no zone. */
export function readZone(text: string): number | null {
  const offset = /^(?:UTC|GMT|UT)?\s?([+-\u2212])(\d\d?):?(\d\d)?(?!\d)/i.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 14 * 60 ? null : offset[1] === '+' ? minutes : -minutes;
  }
  const name = /^\(?([A-Za-z]{1,5})\b/.exec(text)?.[1]?.toUpperCase();
  return name === undefined ? null : (zones[name] ?? null);
}

/** ISO 8601 UTC with milliseconds; a date without a zone is taken as UTC, one without a time stands at midnight UTC. */
export function isoOf(stamp: Stamp): string {
  return new Date(timeOf(stamp)).toISOString();
}

export function timeOf(stamp: Stamp): number {
  const local = Date.UTC(stamp.year, stamp.month - 1, stamp.day, stamp.hour, stamp.minute, stamp.second, stamp.millisecond);
  return stamp.precision === 'day' ? local : local - (stamp.zone ?? 0) * 60_000;
}

/** The stamp when all its numbers can be, else null. Years before 1980 are no dates of a web page. */
export function checked(stamp: Stamp): Stamp | null {
  const { year, month, day, hour, minute, second } = stamp;
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return null;
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  return stamp;
}

function stampOfUnix(milliseconds: number): Stamp | null {
  const date = new Date(milliseconds);
  return checked({
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
    hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), millisecond: date.getUTCMilliseconds(), zone: 0, precision: 'second',
  });
}

/** Minutes east of UTC. Of names with several meanings, the one that news sites mean. */
const zones: Record<string, number> = {
  Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, WEST: 60, BST: 60, CET: 60, CEST: 120, MEZ: 60, MESZ: 120, EET: 120, EEST: 180, MSK: 180, TRT: 180, SAST: 120, CAT: 120, EAT: 180, WAT: 60, IST: 330, PKT: 300,
  EST: -300, EDT: -240, ET: -300, CST: -360, CDT: -300, CT: -360, MST: -420, MDT: -360, MT: -420, PST: -480, PDT: -420, PT: -480, AKST: -540, AKDT: -480, HST: -600, AST: -240, ADT: -180, NST: -210, NDT: -150,
  JST: 540, KST: 540, HKT: 480, SGT: 480, PHT: 480, WIB: 420, WITA: 480, WIT: 540, ICT: 420, AEST: 600, AEDT: 660, ACST: 570, AWST: 480, NZST: 720, NZDT: 780, BRT: -180, ART: -180,
};
