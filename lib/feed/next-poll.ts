import type { ErrorCode } from '../model/errors.ts';
import type { FeedConfig, FeedHealth, FeedHints, FeedState, ParsedFeed } from '../model/feed.ts';
import { sha256Hex } from '../text/fingerprint.ts';
import { isSameSite } from '../text/url.ts';
import { retryAfterSeconds } from '../text/reply.ts';
import { cacheSeconds, linkOfHeader } from './reply-headers.ts';

/** What is needed of an answer. */
export interface PollReply {
  status: number;
  redirects: { status: number; from: string; to: string }[];
  /** Lower-case names. */
  headers: Record<string, string>;
}

/** How a poll ended. `unchanged`: 304, or the same body again. `held`: not asked, since its site, another feed or page of it, wants quiet for so many seconds. */
export type PollResult =
  | { kind: 'ok'; reply: PollReply; feed: ParsedFeed; bodyHash: string }
  | { kind: 'unchanged'; reply: PollReply }
  | { kind: 'held'; seconds: number }
  | { kind: 'failed'; code: ErrorCode; message: string; reply: PollReply | null };

export interface Poll {
  config: FeedConfig;
  state: FeedState;
  result: PollResult;
  now: Date;
  /** Where was asked, as `addressOf` told; the state's own address unless given. */
  asked?: string;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A permanent redirect may be remembered (RFC 9110, 15.4.2); after a day the old address is asked again whether it still leads there. */
const rememberRedirect = day;

/** Where to ask now: within a site the target of a permanent redirect, for a day, so that not each poll costs two requests. */
export function addressOf({ url, moving }: FeedState, now: Date): string {
  if (moving?.seenAt === undefined || !isSameSite(url, moving.to)) return url;
  return (now.getTime() - Date.parse(moving.seenAt)) / 1000 < rememberRedirect ? moving.to : url;
}

/** A feed's state after a poll: when to ask again, where, with which validators, and how the feed is. */
export function nextState({ config, state, result, now, asked = state.url }: Poll): FeedState {
  if (result.kind === 'held') return { ...state, nextPollAt: pollTime(config.id, now, result.seconds, state.hints) };
  const next = result.kind === 'failed' ? afterFailure(config, state, result, now, asked) : afterAnswer(config, state, result, now, asked);
  return { ...next, healthSince: next.health === state.health ? (state.healthSince ?? null) : now.toISOString() };
}

type Answer = Exclude<PollResult, { kind: 'failed' | 'held' }>;
type Failure = Extract<PollResult, { kind: 'failed' }>;

function afterAnswer(config: FeedConfig, before: FeedState, result: Answer, now: Date, asked: string): FeedState {
  const { reply } = result;
  const state: FeedState = {
    ...before,
    ...validators(before, result),
    ...(asked === before.url ? movement(before, reply, now) : { moving: before.moving }),
    lastPollAt: now.toISOString(),
    lastOkAt: now.toISOString(),
    failures: 0,
    health: 'ok',
    lastError: null,
    missingSince: null,
    goneTimes: 0,
    unchangedSince: result.kind === 'ok' ? null : (before.unchangedSince ?? now.toISOString()),
  };
  if (result.kind === 'ok') {
    state.entryTimes = entryTimes(result.feed, before.entryTimes, now);
    state.title = result.feed.title ?? before.title;
    // WebSub: the header goes before the document.
    state.hub = linkOfHeader(reply.headers, 'hub', state.url) ?? result.feed.hub;
    state.self = linkOfHeader(reply.headers, 'self', state.url) ?? result.feed.self;
    state.hints = result.feed.hints;
  }
  const wait = interval(config, state, reply, now);
  // feeds that were added together part after their first answer, instead of coming due together each hour; a fixed interval is the operator's word
  const spread = before.lastOkAt === null && config.interval.min < config.interval.max ? Math.min(wait, hour) : wait * jitter;
  return { ...state, nextPollAt: pollTime(config.id, now, wait, state.hints, spread) };
}

/** A 304 may bring new validators; what it does not bring stays. */
function validators(before: FeedState, result: Answer): Pick<FeedState, 'etag' | 'lastModified' | 'bodyHash'> {
  const { headers, status } = result.reply;
  const kept = status === 304 ? before : { etag: null, lastModified: null };
  return {
    etag: headers['etag'] ?? kept.etag,
    lastModified: headers['last-modified'] ?? kept.lastModified,
    bodyHash: result.kind === 'ok' ? result.bodyHash : before.bodyHash,
  };
}

/** Polls with a feed behind them, and time, that a permanent move must last before it is believed: a lapsed domain redirects anywhere, a site under repair to one page. */
const movePolls = 3;
const moveSeconds = 48 * hour;

/** Where to ask from now on: a permanent move (301, 308) is adopted once it has proved itself, within the site too. */
function movement(before: FeedState, reply: PollReply, now: Date): Pick<FeedState, 'url' | 'moving'> {
  const to = permanentTarget(reply);
  if (to === null || to === before.url) return { url: before.url, moving: null };
  const moving = before.moving?.to === to ? { ...before.moving, times: before.moving.times + 1, seenAt: now.toISOString() } : { to, since: now.toISOString(), times: 1, seenAt: now.toISOString() };
  const lasted = (now.getTime() - Date.parse(moving.since)) / 1000;
  return moving.times >= movePolls && lasted >= moveSeconds ? { url: to, moving: null } : { url: before.url, moving };
}

/** End of the permanent redirects that an answer starts with; a temporary one ends them. */
function permanentTarget({ redirects }: PollReply): string | null {
  let target: string | null = null;
  for (const { status, to } of redirects) {
    if (status !== 301 && status !== 308) break;
    target = to;
  }
  return target;
}

/** Newest first, at most 20; the old ones when the document has no dates. */
function entryTimes({ entries }: ParsedFeed, before: string[], now: Date): string[] {
  const limit = new Date(now.getTime() + hour * 1000).toISOString();
  const times = entries.map(({ published, updated }) => published ?? updated).filter((time): time is string => time !== null && time <= limit);
  return times.length === 0 ? before : [...new Set(times)].toSorted().toReversed().slice(0, 20);
}

/** Where nothing is known yet, and where a feed gives nothing to ask conditionally with. */
const plainInterval = hour;

/** Seconds until the next poll: the longest of what the rhythm and the publisher's hints ask for, within the feed's limits. */
function interval({ interval: { min, max } }: FeedConfig, state: FeedState, reply: PollReply, now: Date): number {
  const hasValidators = state.etag !== null || state.lastModified !== null;
  const quiet = state.unchangedSince !== null && now.getTime() - Date.parse(state.unchangedSince) >= 7 * day * 1000;
  const wished = Math.max(
    rhythm(state.entryTimes, now) ?? plainInterval,
    hasValidators ? 0 : quiet ? day : plainInterval,
    state.hints?.ttlSeconds ?? 0,
    state.hints?.updatePeriodSeconds ?? 0,
    cacheSeconds(reply.headers, now) ?? 0,
  );
  return Math.min(Math.max(wished, min), max);
}

/** Half the median gap between entries, the one since the newest included, seconds. */
function rhythm(times: string[], now: Date): number | null {
  if (times.length < 3) return null;
  const points = [now.getTime(), ...times.map((time) => Date.parse(time))].toSorted((a, b) => b - a);
  const gaps = points.slice(1).map((point, at) => (points[at] as number) - point).toSorted((a, b) => a - b);
  const middle = gaps.length >> 1;
  const median = gaps.length % 2 === 1 ? (gaps[middle] as number) : ((gaps[middle - 1] as number) + (gaps[middle] as number)) / 2;
  return median / 2 / 1000;
}

/** Wait after the first failure; doubled with each one in a row. */
const firstBackOff = hour;
const longestBackOff = day;
const shortestPause = 15 * minute;
/** Nothing at the address for so long means that the feed is gone. */
const missingLimit = 30 * day;
/** A feed that is gone is looked at again after this. */
const goneInterval = 30 * day;
/** Days on which 410 must be answered: one may be a slip. */
const goneLimit = 3;

/** Answers that refuse us, however often we ask. */
const refusals = new Set<ErrorCode>(['http.unauthorized', 'http.forbidden', 'feed.challenge', 'feed.login', 'robots.disallowed', 'web.address-refused']);

function afterFailure(config: FeedConfig, before: FeedState, { code, message, reply }: Failure, now: Date, asked: string): FeedState {
  const failures = before.failures + 1;
  const missingSince = code === 'http.not-found' ? (before.missingSince ?? now.toISOString()) : null;
  const goneTimes = code === 'http.gone' ? before.goneTimes + (isAnotherDay(before, now) ? 1 : 0) : 0;
  const isGone = goneTimes >= goneLimit || (missingSince !== null && now.getTime() - Date.parse(missingSince) >= missingLimit * 1000);
  const throttled = code === 'http.throttled' || (code === 'http.unavailable' && reply?.headers['retry-after'] !== undefined);
  const state: FeedState = {
    ...before,
    // a remembered redirect that leads to a fault: the old address has its say next time
    ...(asked !== before.url && { moving: null }),
    lastPollAt: now.toISOString(),
    failures,
    lastError: { code, message: message.slice(0, 500), at: now.toISOString() },
    missingSince,
    goneTimes,
    health: isGone ? 'gone' : throttled ? 'throttled' : refusals.has(code) ? 'blocked' : 'degraded',
  };
  if (isGone && before.url === config.url) return { ...state, nextPollAt: pollTime(config.id, now, goneInterval, state.hints) };
  const wished = retryAfterSeconds(reply?.headers ?? {}, now);
  const pause = throttled && wished !== null ? Math.min(Math.max(wished, shortestPause), longestBackOff) : 0;
  const backOff = code === 'http.gone' ? day : Math.min(firstBackOff * 2 ** (failures - 1), longestBackOff);
  const wait = Math.max(backOff, pause, config.interval.min);
  return { ...state, ...movedBack(config, state, code), nextPollAt: pollTime(config.id, now, wait, state.hints) };
}

/** 410s count once a day, however often somebody asks; the hour allows for a poll that came early. */
const isAnotherDay = ({ lastError }: FeedState, now: Date): boolean =>
  lastError?.code !== 'http.gone' || now.getTime() - Date.parse(lastError.at) >= (day - hour) * 1000;

/** An adopted address that has nothing any more: the configured one gets its turn again. */
function movedBack(config: FeedConfig, state: FeedState, code: ErrorCode): Partial<FeedState> {
  const lost = code === 'http.gone' || code === 'http.not-found' || (state.failures >= 3 && (code === 'web.dns' || code === 'web.refused'));
  if (!lost || state.url === config.url) return {};
  return { url: config.url, etag: null, lastModified: null, bodyHash: null, moving: null, missingSince: null, goneTimes: 0, health: 'degraded' satisfies FeedHealth };
}

/** Share of the wait that jitter may add; it never takes away. */
const jitter = 0.1;

/** The time in so many seconds, a little later by chance of the feed's id and this moment, and outside the hours and days the feed asks to be left alone. */
function pollTime(feedId: string, now: Date, wait: number, hints: FeedHints | undefined, spread = wait * jitter): string {
  const chance = fraction(`${feedId} ${now.toISOString()}`);
  const due = new Date(now.getTime() + Math.ceil(wait + spread * chance) * 1000);
  return allowedTime(due, hints, chance).toISOString();
}

function allowedTime(due: Date, hints: FeedHints | undefined, chance: number): Date {
  const hours = hints?.skipHours ?? [];
  const days = hints?.skipDays ?? [];
  if (hours.length >= 24 || days.length >= 7) return due;
  const isSkipped = (time: Date): boolean => hours.includes(time.getUTCHours()) || days.includes(time.getUTCDay());
  let time = due;
  for (let steps = 0; steps < 24 * 8 && isSkipped(time); steps++) {
    const next = Math.floor(time.getTime() / (hour * 1000)) * hour * 1000 + hour * 1000;
    time = new Date(next + Math.floor(chance * 10 * minute) * 1000);
  }
  return time;
}

/** 0 to 1, the same for the same text. */
const fraction = (text: string): number => Number.parseInt(sha256Hex(text).slice(0, 12), 16) / 0xffffffffffff;
