import { expect, test } from 'vitest';
import { readDate } from '../../../lib/text/date.ts';

test.each<[string, string | null]>([
  ['Tue, 24 Nov 2026 05:20:00 EST', '2026-11-24T10:20:00.000Z'],
  ['Tue, 24-Nov-26 05:20:00 GMT', '2026-11-24T05:20:00.000Z'],
  ['20261124T052000Z', '2026-11-24T05:20:00.000Z'],
  ['2026-11-24T05:20+02:00', '2026-11-24T03:20:00.000Z'],
  ['Tue, 24 Nov 2026 24:00:00 GMT', '2026-11-25T00:00:00.000Z'],
  ['Tue, 24 Nov 2026 05:20:60 GMT', '2026-11-24T05:21:00.000Z'],
  ['1795497600', '2026-11-24T05:20:00.000Z'],
  ['mar. 24 nov. 2026 12h30', '2026-11-24T12:30:00.000Z'],
  ['24 ноября 2026 10:20:30 +0300', '2026-11-24T07:20:30.000Z'],
  ['2026年11月24日 12時30分', '2026-11-24T12:30:00.000Z'],
  ['24.11.2026 klo 12.30', '2026-11-24T12:30:00.000Z'],
  ['2 hours ago', null], ['30 Feb 2026', null], ['0000-00-00 00:00:00', null], ['', null], ['not a date', null], ['1776-07-04', null],
])('%s', (value, iso) => {
  expect(readDate(value)?.iso ?? null).toBe(iso);
});

test('precision and the assumed zone', () => {
  expect(readDate('24 November 2026', { zoneMinutes: 60 })).toEqual({ iso: '2026-11-24T00:00:00.000Z', precision: 'day' });
  expect(readDate('24 November 2026 12:00', { zoneMinutes: 60 })).toEqual({ iso: '2026-11-24T11:00:00.000Z', precision: 'minute' });
});
