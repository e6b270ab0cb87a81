import { expect, test } from 'vitest';
import { addressOf, nextState, type PollReply, type PollResult } from '../../../lib/feed/next-poll.ts';
import type { FeedConfig, FeedState, ParsedFeed } from '../../../lib/model/feed.ts';

const now = new Date('2026-11-24T05:00:00.000Z');
const config: FeedConfig = { id: 'f', url: 'https://press.example/feed', title: null, interval: { min: 900, max: 86_400 }, tags: [], language: null, maxItems: 500, retention: null, enabled: true, managedBy: 'file' };
const state = (over: Partial<FeedState> = {}): FeedState => ({
  feedId: 'f', url: config.url, etag: '"v"', lastModified: null, bodyHash: null, nextPollAt: now.toISOString(), lastPollAt: null, lastOkAt: '2026-11-23T05:00:00.000Z', entryTimes: [], failures: 0, health: 'ok',
  lastError: null, moving: null, missingSince: null, goneTimes: 0, unchangedSince: null, title: null, hub: null, ...over,
});
const reply = (over: Partial<PollReply> = {}): PollReply => ({ status: 200, redirects: [], headers: { etag: '"v"' }, ...over });
const hints = (over: Partial<ParsedFeed['hints']> = {}): ParsedFeed['hints'] => ({ ttlSeconds: null, updatePeriodSeconds: null, skipHours: [], skipDays: [], ...over });
const ok = (over: Partial<PollReply> = {}, feedHints = hints()): PollResult => ({
  kind: 'ok', bodyHash: 'h', reply: reply(over),
  feed: { format: 'rss', title: 'T', link: null, description: null, language: null, image: null, rights: null, self: null, hub: null, hints: feedHints, entries: [], notes: [] },
});
const failed = (code: Extract<PollResult, { kind: 'failed' }>['code'], headers: Record<string, string> = {}): PollResult => ({ kind: 'failed', code, message: 'm', reply: reply({ status: 500, headers }) });
const after = (result: PollResult, before = state(), at = now): FeedState => nextState({ config, state: before, result, now: at });
const wait = (next: FeedState): number => (Date.parse(next.nextPollAt) - now.getTime()) / 1000;

test.each<[string, PollResult, FeedState, number]>([
  ['an hour to start', ok(), state(), 3600],
  ['ttl raises it', ok({}, hints({ ttlSeconds: 7200 })), state(), 7200],
  ['max-age raises it', ok({ headers: { etag: 'x', 'cache-control': 'max-age=10800' } }), state(), 10_800],
  ['Expires raises it', ok({ headers: { etag: 'x', expires: 'Tue, 24 Nov 2026 07:00:00 GMT', date: 'Tue, 24 Nov 2026 05:00:00 GMT' } }), state(), 7200],
  ['sy:* raises it', ok({}, hints({ updatePeriodSeconds: 43_200 })), state(), 43_200],
  ['the longest of them counts', ok({ headers: { etag: 'x', 'cache-control': 'max-age=7200' } }, hints({ ttlSeconds: 14_400, updatePeriodSeconds: 10_800 })), state(), 14_400],
  ['half the usual gap between entries', { kind: 'unchanged', reply: reply() }, state({ entryTimes: ['2026-11-24T04:00:00.000Z', '2026-11-23T24:00:00.000Z', '2026-11-23T20:00:00.000Z', '2026-11-23T16:00:00.000Z'] }), 2 * 3600],
  ['a busy feed each quarter of an hour', { kind: 'unchanged', reply: reply() }, state({ entryTimes: ['2026-11-24T04:59:00.000Z', '2026-11-24T04:58:00.000Z', '2026-11-24T04:57:00.000Z'] }), 900],
  ['a sleepy one once a day', { kind: 'unchanged', reply: reply() }, state({ entryTimes: ['2026-10-24T05:00:00.000Z', '2026-09-24T05:00:00.000Z', '2026-08-24T05:00:00.000Z'] }), 86_400],
  ['a year of max-age is a day', ok({ headers: { etag: 'x', 'cache-control': 'max-age=31536000' } }), state(), 86_400],
  ['hints hold for a 304', { kind: 'unchanged', reply: reply({ status: 304, headers: {} }) }, state({ hints: hints({ ttlSeconds: 7200 }) }), 7200],
  ['no validators and quiet for a week', { kind: 'unchanged', reply: reply({ headers: {} }) }, state({ etag: null, unchangedSince: '2026-11-10T00:00:00.000Z' }), 86_400],
  ['first failure', failed('http.server-error'), state(), 3600],
  ['fourth failure', failed('web.timeout'), state({ failures: 3 }), 8 * 3600],
  ['hundredth failure', failed('web.timeout'), state({ failures: 99 }), 86_400],
  ['Retry-After', failed('http.throttled', { 'retry-after': '7200' }), state(), 7200],
  ['Retry-After as a date', failed('http.unavailable', { 'retry-after': 'Tue, 24 Nov 2026 08:00:00 GMT' }), state(), 3 * 3600],
  ['an absurd Retry-After', failed('http.throttled', { 'retry-after': '99999999' }), state(), 86_400],
  ['a first 410', failed('http.gone'), state(), 86_400],
  ['a third 410, a day after the second', failed('http.gone'), state({ goneTimes: 2, lastError: { code: 'http.gone', message: '', at: '2026-11-23T04:30:00.000Z' } }), 30 * 86_400],
  ['a third 410 within the day', failed('http.gone'), state({ goneTimes: 2, lastError: { code: 'http.gone', message: '', at: '2026-11-24T04:30:00.000Z' } }), 86_400],
])('%s', (_name, result, before, seconds) => {
  const next = wait(after(result, before));
  expect(next).toBeGreaterThanOrEqual(seconds);
  expect(next).toBeLessThanOrEqual(seconds * 1.1 + 1);
});

test('feeds that were added together part after their first answer, over an hour at most', () => {
  const waits = (minimum: number) => Array.from({ length: 200 }, (_, at) => wait(nextState({ config: { ...config, id: `feed-${at}`, interval: { min: minimum, max: 86_400 } }, state: state({ lastOkAt: null }), result: ok(), now })));
  for (const [minimum, from, to] of [[900, 3600, 7200], [43_200, 43_200, 46_800]] as const) {
    const found = waits(minimum);
    expect([Math.min(...found) >= from, Math.max(...found) <= to + 1]).toEqual([true, true]);
    // in each quarter of the hour about a quarter of them
    for (let quarter = 0; quarter < 4; quarter++) expect(found.filter((each) => Math.floor((each - from) / 900) === quarter).length).toBeGreaterThan(30);
  }
});

test('a fixed interval is kept from the first answer on', () => {
  expect(wait(nextState({ config: { ...config, interval: { min: 900, max: 900 } }, state: state({ lastOkAt: null }), result: ok(), now }))).toBeLessThanOrEqual(990);
});

test('an interval of the feed\'s own goes before all hints', () => {
  const own = (min: number, max: number): number => wait(nextState({ config: { ...config, interval: { min, max } }, state: state(), result: ok({}, hints({ ttlSeconds: 7200 })), now }));
  expect(Math.floor(own(300, 300) / 100)).toBe(3);
  expect(own(10_800, 86_400)).toBeGreaterThanOrEqual(10_800);
});

test('hours and days to be left alone are, after a fault too', () => {
  const wished = state({ hints: hints({ skipHours: [6, 7], skipDays: [3] }) });
  expect(after(failed('http.server-error'), wished).nextPollAt.slice(0, 13)).toBe('2026-11-24T08');
  expect(after(failed('web.timeout', {}), state({ ...wished, failures: 9 })).nextPollAt.slice(0, 10)).toBe('2026-11-26');
});

test('hours to be left alone are', () => {
  const next = after(ok({}, hints({ skipHours: [6, 7, 8] })));
  expect(next.nextPollAt >= '2026-11-24T09:00' && next.nextPollAt < '2026-11-24T09:11').toBe(true);
});

test('a 304 keeps the validators that it does not bring', () => {
  expect(after({ kind: 'unchanged', reply: reply({ status: 304, headers: { 'last-modified': 'x' } }) })).toMatchObject({ etag: '"v"', lastModified: 'x' });
});

test.each([['within the site', 'https://www.press.example/new', 301], ['to another site', 'https://other.example/', 308]])('a permanent move %s is adopted after three answers in two days', (_where, to, status) => {
  const moved = (over: Partial<PollReply> = {}): PollResult => ok({ redirects: [{ status, from: config.url, to }], ...over });
  const [second, third] = [new Date('2026-11-25T06:00:00.000Z'), new Date('2026-11-26T06:00:00.000Z')];
  const next = after(moved(), after(moved()), second);
  expect(next).toMatchObject({ url: config.url, moving: { to, times: 2 } });
  expect(after(moved(), next, third)).toMatchObject({ url: to, moving: null });
  expect(after({ kind: 'unchanged', reply: reply({ status: 304, redirects: [{ status, from: config.url, to }] }) }, next, third).url).toBe(to);
  // three answers within the day are too soon, what is no feed counts for nothing, and another target starts anew
  expect(after(moved(), next, new Date('2026-11-25T08:00:00.000Z')).url).toBe(config.url);
  expect(after({ kind: 'failed', code: 'feed.html', message: '', reply: reply({ redirects: [{ status, from: config.url, to }] }) }, next, third)).toMatchObject({ url: config.url, moving: { times: 2 } });
  expect(after(ok({ redirects: [{ status, from: config.url, to: `${to}2` }] }), next, third)).toMatchObject({ url: config.url, moving: { times: 1 } });
});

test('within the site a permanent redirect is remembered for a day: the new address is asked, and proves nothing about the old one', () => {
  const to = 'https://www.press.example/new';
  const before = after(ok({ redirects: [{ status: 301, from: config.url, to }] }));
  const [hour, day] = [new Date('2026-11-24T06:00:00.000Z'), new Date('2026-11-25T05:00:00.000Z')];
  expect([addressOf(before, hour), addressOf(before, day)]).toEqual([to, config.url]);
  const next = (result: PollResult): FeedState => nextState({ config, state: before, result, now: hour, asked: to });
  expect(next(ok())).toMatchObject({ url: config.url, moving: { times: 1, seenAt: now.toISOString() } });
  expect(next(failed('http.not-found'))).toMatchObject({ url: config.url, moving: null });
  const other = after(ok({ redirects: [{ status: 301, from: config.url, to: 'https://other.example/' }] }));
  expect(addressOf(other, hour)).toBe(config.url);
});

test('a temporary move is never adopted, and ends a chain of permanent ones', () => {
  expect(after(ok({ redirects: [{ status: 302, from: config.url, to: 'https://other.example/' }] })).moving).toBeNull();
  const chain = [{ status: 301, from: config.url, to: 'https://a.example/' }, { status: 307, from: 'https://a.example/', to: 'https://b.example/' }];
  expect(after(ok({ redirects: chain })).moving?.to).toBe('https://a.example/');
});

test.each<[string, Parameters<typeof failed>[0], number]>([['404', 'http.not-found', 0], ['410', 'http.gone', 0], ['a name that is not found, three times', 'web.dns', 2]])('an adopted address that ends in %s gives the configured one its turn', (_what, code, failures) => {
  expect(after(failed(code), state({ url: 'https://other.example/', failures }))).toMatchObject({ url: config.url, etag: null, health: 'degraded' });
});

test('a poll that its site held back counts for nothing: the time alone moves', () => {
  const before = state({ lastPollAt: '2026-11-23T05:00:00.000Z', failures: 2, health: 'degraded' });
  const next = after({ kind: 'held', seconds: 7200 }, before);
  expect({ ...next, nextPollAt: '' }).toEqual({ ...before, nextPollAt: '' });
  expect(wait(next)).toBeGreaterThanOrEqual(7200);
});

test('404 for thirty days is gone, and an answer mends everything', () => {
  expect(after(failed('http.not-found')).health).toBe('degraded');
  const gone = after(failed('http.not-found'), state({ missingSince: '2026-10-20T00:00:00.000Z' }));
  expect(gone.health).toBe('gone');
  expect(after(ok(), gone)).toMatchObject({ health: 'ok', failures: 0, missingSince: null, lastError: null });
});

test.each<[string, PollResult, FeedState['health']]>([
  ['a server fault', failed('http.server-error'), 'degraded'],
  ['429', failed('http.throttled'), 'throttled'],
  ['503 with a time', failed('http.unavailable', { 'retry-after': '60' }), 'throttled'],
  ['503 without', failed('http.unavailable'), 'degraded'],
  ['403', failed('http.forbidden'), 'blocked'],
  ['a bot check', failed('feed.challenge'), 'blocked'],
  ['a login page', failed('feed.login'), 'blocked'],
  ['an answer', ok(), 'ok'],
])('health after %s', (_name, result, health) => {
  expect(after(result).health).toBe(health);
});

test('the time of a change of health is kept until the next one', () => {
  const ill = after(failed('http.server-error'));
  expect(ill.healthSince).toBe(now.toISOString());
  const later = after(failed('web.timeout'), ill, new Date('2026-11-24T08:00:00.000Z'));
  expect(later).toMatchObject({ health: 'degraded', healthSince: now.toISOString() });
  expect(after(ok(), later, new Date('2026-11-24T12:00:00.000Z'))).toMatchObject({ health: 'ok', healthSince: '2026-11-24T12:00:00.000Z' });
});

test('hub and self come from the Link header before the document', () => {
  expect(after(ok({ headers: { link: '</hub>; rel="hub", <https://press.example/self>; rel=self' } }))).toMatchObject({ hub: 'https://press.example/hub', self: 'https://press.example/self' });
  expect(after(ok())).toMatchObject({ hub: null, self: null });
});
