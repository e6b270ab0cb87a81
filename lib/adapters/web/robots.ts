import { NewsclipError } from '../../model/errors.ts';
import type { Clock, FeedStore, Robots, RobotsVerdict, StoredRobots, Web, WebReply } from '../../pipeline/ports.ts';
import { hostOf } from '../../text/url.ts';
import type { Pacer } from './pacer.ts';
import { keepOurGroups, parseRules, type RobotsRules } from './robots-rules.ts';

export interface RobotsOptions {
  web: Pick<Web, 'get'>;
  feeds: Pick<FeedStore, 'getRobots' | 'putRobots'>;
  clock: Clock;
  /** Told of each Crawl-delay. */
  pacer: Pick<Pacer, 'widen'>;
}

/**
 * robots.txt by RFC 9309: 4xx allows everything, 5xx and silence forbid everything until it answers again (30 days at most). Kept for
 * 24 hours at most, in memory and in the Feeds table, and asked once however many pages of a host wait for it.
 */
export function createRobots({ web, feeds, clock, pacer }: RobotsOptions): Robots {
  const known = new Map<string, Known>();
  /** Origins of which the store has nothing: not asked by us, which is no verdict. */
  const unknown = new Map<string, Known>();
  const asking = new Map<string, Promise<Known>>();
  const now = (): number => clock.now().getTime();

  async function verdict(url: string): Promise<RobotsVerdict> {
    const { origin, pathname } = new URL(url);
    if (pathname === '/robots.txt') return { allowed: true, reason: 'allowed', crawlDelay: null };
    const { state, rules, cause } = await current(origin);
    if (state === 'missing') return { allowed: true, reason: 'missing', crawlDelay: null };
    if (rules === null) return { allowed: false, reason: 'unavailable', crawlDelay: null, ...(cause !== null && { cause }) };
    if (rules.crawlDelay !== null) pacer.widen(hostOf(url), rules.crawlDelay);
    const allowed = rules.isAllowed(url);
    return { allowed, reason: allowed ? 'allowed' : 'disallowed', crawlDelay: rules.crawlDelay };
  }

  async function recall(url: string): Promise<void> {
    const { origin } = new URL(url);
    let held = known.get(origin) ?? unknown.get(origin);
    if (held === undefined || held.until <= now()) {
      const stored = await feeds.getRobots(storeKey(origin));
      held = stored === null ? { state: 'missing', rules: null, cause: null, until: now() + lookAgain * 1000 } : readStored(stored);
      remember(stored === null ? unknown : known, origin, held);
    }
    if (held.rules?.crawlDelay != null) pacer.widen(hostOf(url), held.rules.crawlDelay);
  }

  async function current(origin: string): Promise<Known> {
    const held = known.get(origin);
    if (held && held.until > now()) return held;
    const underWay = asking.get(origin);
    if (underWay) return underWay;
    const answer = load(origin).finally(() => asking.delete(origin));
    asking.set(origin, answer);
    return answer;
  }

  async function load(origin: string): Promise<Known> {
    const key = storeKey(origin);
    const stored = await feeds.getRobots(key);
    let fresh = stored === null ? null : readStored(stored);
    if (fresh === null || fresh.until <= now()) {
      const { record, whole } = await ask(origin, stored);
      fresh = readStored({ ...record, body: whole });
      remember(known, origin, fresh);
      if (whole.length <= storedCharacters) await feeds.putRobots(key, record);
    }
    remember(known, origin, fresh);
    return fresh;
  }

  function remember(where: Map<string, Known>, origin: string, answer: Known): void {
    if (where.size >= rememberedOrigins) where.clear();
    where.set(origin, answer);
  }

  /** The record for the store, and the groups in full. */
  async function ask(origin: string, stored: StoredRobots | null): Promise<{ record: StoredRobots; whole: string }> {
    const fetchedAt = clock.now().toISOString();
    let reply: WebReply;
    try {
      reply = await web.get({ url: `${origin}/robots.txt`, purpose: 'robots' });
    } catch (error) {
      // RFC 9309, 2.3.1.2: beyond five redirects the file may be taken as missing
      if (error instanceof NewsclipError && error.code === 'web.redirects') return answered(404, '', day);
      // a host that must not be asked has no robots.txt for us: its pages meet the same fault
      if (error instanceof NewsclipError && error.code === 'web.address-refused' && error.facts['host'] === new URL(origin).hostname) throw error;
      // the site is to be left alone, so nobody asked: that tells nothing about the file
      if (error instanceof NewsclipError && error.code === 'http.throttled') throw error;
      if (error instanceof NewsclipError) return failed(0, error.code);
      throw error;
    }
    const { status } = reply;
    if (status >= 200 && status < 300) {
      const text = new TextDecoder('utf-8').decode(reply.body);
      return answered(status, keepOurGroups(text, reply.body.length >= robotsBytes), maxAge(reply.headers));
    }
    // 429 is a 4xx by number and "not now" by meaning
    return status >= 400 && status < 500 && status !== 429 ? answered(status, '', maxAge(reply.headers)) : failed(status, `status ${status}`);

    function answered(code: number, whole: string, seconds: number): { record: StoredRobots; whole: string } {
      return { record: { status: code, body: whole, fetchedAt, expiresAt: Math.floor(now() / 1000) + seconds }, whole };
    }

    /** A failure's body is the time of the first in a row, and this one's cause; the item outlives the 30 days that a host may be silent. */
    function failed(code: number, cause: string): { record: StoredRobots; whole: string } {
      const since = stored !== null && isFailure(stored.status) ? readFailure(stored.body).since : fetchedAt;
      const body = `${since} ${cause}`;
      return { record: { status: code, body, fetchedAt, expiresAt: Math.floor(now() / 1000) + 2 * longestSilence }, whole: body };
    }
  }

  function readStored(stored: StoredRobots): Known {
    if (!isFailure(stored.status)) {
      const until = stored.expiresAt * 1000;
      return stored.status >= 400 ? { state: 'missing', rules: null, until, cause: null } : { state: 'read', rules: parseRules(stored.body), until, cause: null };
    }
    const { since, cause } = readFailure(stored.body);
    const silentFor = (Date.parse(stored.fetchedAt) - Date.parse(since)) / 1000;
    return { state: silentFor >= longestSilence ? 'missing' : 'silent', rules: null, cause, until: Date.parse(stored.fetchedAt) + retryAfter * 1000 };
  }

  return { verdict, recall };
}

interface Known {
  state: 'read' | 'missing' | 'silent';
  rules: RobotsRules | null;
  cause: string | null;
  /** Epoch milliseconds. */
  until: number;
}

/** Seconds. */
const day = 86_400;
/** A file that could not be had is asked for again after half an hour. */
const retryAfter = 1_800;
/** RFC 9309, 2.3.1.4: "a reasonably long period of time (for example, 30 days)". */
const longestSilence = 30 * day;
/** Whether another stage has asked meanwhile is looked up again after so long. */
const lookAgain = 900;
/** Sites that say max-age=0 mean their pages; asking for robots.txt with each article would be no kindness. */
const shortestAge = 900;

/** DynamoDB holds 400 KB an item; what is larger than this is kept in memory alone. */
const storedCharacters = 100_000;
const rememberedOrigins = 1_000;
const robotsBytes = 512_000;

function readFailure(body: string): { since: string; cause: string | null } {
  const space = body.indexOf(' ');
  return space < 0 ? { since: body, cause: null } : { since: body.slice(0, space), cause: body.slice(space + 1) };
}

/** Of a stored answer: robots.txt could not be read, so that nothing may be asked for yet. */
export const isFailure = (status: number): boolean => status === 0 || status === 429 || status >= 500 || (status >= 300 && status < 400);

/** Key of an origin's robots.txt in the store: https is the rule and goes by its host alone. */
export const storeKey = (origin: string): string => origin.replace(/^https:\/\//, '');

function maxAge(headers: Record<string, string>): number {
  const stated = /(?:^|[\s,])max-age="?(\d{1,10})/i.exec(headers['cache-control'] ?? '')?.[1];
  return stated === undefined ? day : Math.min(Math.max(Number(stated), shortestAge), day);
}
