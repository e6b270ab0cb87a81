import { NewsclipError } from '../lib/model/errors.ts';
import type { FeedConfig, FeedState } from '../lib/model/feed.ts';
import type { Web, WebReply, WebRequest } from '../lib/pipeline/ports.ts';
import type { Pacer } from '../lib/adapters/web/pacer.ts';
import { shardOf } from '../lib/model/tables.ts';
import { readReply, retryAfterSeconds } from '../lib/text/reply.ts';
import { hostOf } from '../lib/text/url.ts';
import { chance, normal, type VirtualClock } from './scale-clock.ts';

export interface WorldOptions {
  feeds: number;
  clock: VirtualClock;
  /** Share of the feeds that live on one host. */
  giantShare: number;
  /** Share of the other hosts that fail: a third each by silence until the time-out, by a name that cannot be found, by 503. */
  failingShare: number;
  /** Share of the other hosts that answer 429 to more than five requests in ten minutes, and want ten minutes of quiet then. */
  strictShare: number;
  /** Share of the pages that answer 500 for good. */
  failingPages: number;
  /** When a story breaks: every fifth feed publishes two more entries within five minutes. */
  burstAt: number;
  /** When the giant host asks once for half an hour of quiet. */
  giantQuietAt: number;
  seed: number;
}

export interface WorldFeed {
  config: FeedConfig;
  state: FeedState;
}

interface Site {
  host: string;
  fails: 'timeout' | 'dns' | 'unavailable' | null;
  /** Times of the last requests, of those who count them. */
  asked: number[] | null;
}

interface Publisher {
  site: Site;
  path: string;
  /** Entries a day, in the mean. */
  rate: number;
  random: () => number;
  nextAt: number;
  burstLeft: number;
  count: number;
  /** Times of the last entries, newest first. */
  times: number[];
}

const day = 86_400_000;
/** Entries a document shows. */
const shown = 15;
export const giantHost = 'giant.example';

/** News follows the day: most of it at three in the afternoon, a sixth of that twelve hours earlier; 1 in the mean. */
export const ofTheDay = (time: number): number => 1 + 0.7 * Math.cos(2 * Math.PI * (((time % day) / day) - 15 / 24));
const busiest = 1.7;

/** Requests in so long that a strict host allows, and how long it wants quiet after one more; seconds that the giant wants. */
const strict = { requests: 5, withinMs: 600_000, quietSeconds: 600 };
const giantQuietSeconds = 1_800;

/**
 * Publishers. Entries a day are spread log-normally: median 0.6, mean about 2, a few hundred at most, gaps between them exponential and more of them by day.
 * A third as many hosts as feeds; an answer takes 300 ms in the median and now and then seconds; a failing host that times out takes 20 s.
 */
export function makeWorld({ feeds, clock, giantShare, failingShare, strictShare, failingPages, burstAt, giantQuietAt, seed }: WorldOptions) {
  const random = chance(seed);
  const giant: Site = { host: giantHost, fails: null, asked: null };
  const faults = ['timeout', 'dns', 'unavailable'] as const;
  const sites = Array.from({ length: Math.max(1, Math.ceil(feeds / 3)) }, (_, at): Site => ({
    host: `s${at}.example`,
    fails: at < feeds * failingShare / 3 ? (faults[at % 3] as Site['fails']) : null,
    asked: at >= (feeds * failingShare) / 3 && at < (feeds * (failingShare + strictShare)) / 3 ? [] : null,
  }));
  const giants = Math.round(feeds * giantShare);
  const publishers = new Map<string, Publisher>();
  const all: WorldFeed[] = [];
  for (let at = 0; at < feeds; at += 1) {
    // squared: some hosts have a dozen feeds, many have one
    const site = at < giants ? giant : (sites[mixed(Math.floor(random() ** 1.5 * sites.length * 0.999), sites.length)] as Site);
    const rate = Math.min(300, 0.6 * Math.exp(1.6 * normal(random)));
    const own = chance(seed + at * 7919);
    const gap = day / rate;
    publishers.set(`${site.host}/f${at}`, { site, path: `/f${at}`, rate, random: own, nextAt: clock.ms + own() * gap, burstLeft: at % 5 === 0 ? 2 : 0, count: 0, times: [] });
    all.push(feedOf(at, `https://${site.host}/f${at}`, gap, clock.ms, random));
  }

  const publish = (publisher: Publisher, until: number): void => {
    while (publisher.nextAt <= until) {
      if (publisher.random() < ofTheDay(publisher.nextAt) / busiest) addEntry(publisher, publisher.nextAt);
      publisher.nextAt += -Math.log(1 - publisher.random()) * (day / (publisher.rate * busiest));
    }
    while (publisher.burstLeft > 0 && burstAt + publisher.burstLeft * 150_000 <= until) {
      addEntry(publisher, burstAt + publisher.burstLeft * 150_000);
      publisher.burstLeft -= 1;
    }
  };

  const byHost = new Map([giant, ...sites].map((site) => [site.host, site]));
  let giantIsTired = true;

  /** Seconds of quiet that a request is answered with, or null. */
  const quietWish = (site: Site): number | null => {
    if (site === giant && giantIsTired && clock.ms >= giantQuietAt) {
      giantIsTired = false;
      return giantQuietSeconds;
    }
    if (site.asked === null) return null;
    site.asked = [...site.asked.filter((time) => time > clock.ms - strict.withinMs), clock.ms];
    return site.asked.length > strict.requests ? strict.quietSeconds : null;
  };

  const answer = (request: WebRequest): { ms: number; reply: Omit<WebReply, 'url' | 'redirects'> | NewsclipError } => {
    const url = new URL(request.url);
    const site = byHost.get(url.host);
    const ms = Math.min(15_000, 300 * Math.exp(0.7 * normal(random)));
    if (site?.fails === 'timeout') return { ms: 20_000, reply: new NewsclipError('web.timeout', `${url.host} gave no answer in time`, { url: request.url }) };
    if (site?.fails === 'dns') return { ms: 50, reply: new NewsclipError('web.dns', `${url.host} cannot be found`, { url: request.url }) };
    if (site?.fails === 'unavailable') return { ms, reply: { status: 503, headers: {}, body: new Uint8Array() } };
    const quiet = site ? quietWish(site) : null;
    if (quiet !== null) return { ms, reply: { status: 429, headers: { 'retry-after': String(quiet) }, body: new Uint8Array() } };
    if (request.purpose === 'robots') return { ms, reply: { status: 200, headers: {}, body: robots } };
    const publisher = publishers.get(`${url.host}${url.pathname.split('/').slice(0, 2).join('/')}`);
    if (!publisher) return { ms, reply: { status: 404, headers: {}, body: new Uint8Array() } };
    if (request.purpose === 'page' && shardOf(url.pathname, 10_000) < failingPages * 10_000) return { ms, reply: { status: 500, headers: {}, body: new Uint8Array() } };
    if (request.purpose === 'page') return { ms, reply: { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page(request.url) } };
    publish(publisher, clock.ms);
    const etag = `"${publisher.count}"`;
    if (request.etag === etag) return { ms, reply: { status: 304, headers: { etag }, body: new Uint8Array() } };
    return { ms, reply: { status: 200, headers: { etag, 'content-type': 'application/rss+xml' }, body: rss(publisher) } };
  };

  return {
    feeds: all,
    hosts: byHost.size,
    /** A client of this world that keeps the pauses of `pacer`. */
    web(pacer: Pacer, asked: (host: string) => void): Web {
      return {
        settle: (hosts) => pacer.settle(hosts),
        owed: (host) => pacer.owed(host),
        get: (request) =>
          pacer.turn(hostOf(request.url), async (sent) => {
            sent();
            asked(hostOf(request.url));
            const { ms, reply } = answer(request);
            await clock.sleep(ms);
            if (reply instanceof NewsclipError) throw reply;
            if (readReply(reply) === 'http.throttled') await pacer.pause(hostOf(request.url), retryAfterSeconds(reply.headers, clock.now()) ?? 60);
            return { ...reply, url: request.url, redirects: [] };
          }),
      };
    },
  };
}

/** Another place in the list for each place, so that hosts with many feeds are not the ones that fail. */
const mixed = (place: number, length: number): number => (place * 7_919) % length;

function addEntry(publisher: Publisher, time: number): void {
  publisher.count += 1;
  publisher.times = [time, ...publisher.times].slice(0, shown);
}

function feedOf(at: number, url: string, gap: number, now: number, random: () => number): WorldFeed {
  const interval = { min: 900, max: 86_400 };
  const wait = Math.min(Math.max(gap / 2, interval.min * 1000), interval.max * 1000);
  const iso = (time: number) => new Date(time).toISOString();
  const config: FeedConfig = { id: `feed-${at}`, url, title: null, interval, tags: [], language: 'en', maxItems: 100, retention: null, enabled: true, managedBy: 'file' };
  const state: FeedState = {
    feedId: config.id, url, etag: '"0"', lastModified: null, bodyHash: null, nextPollAt: iso(now + random() * wait), lastPollAt: iso(now - wait), lastOkAt: iso(now - wait),
    entryTimes: Array.from({ length: 12 }, (_, back) => iso(now - (back + random()) * gap)), failures: 0, health: 'ok', lastError: null, moving: null, missingSince: null,
    goneTimes: 0, unchangedSince: null, title: `Feed ${at}`, hub: null,
  };
  return { config, state };
}

const encoder = new TextEncoder();
const robots = encoder.encode('User-agent: *\nDisallow: /search\nDisallow: /login\nAllow: /\n');

function rss({ site, path, count, times }: Publisher): Uint8Array {
  const items = times.map((time, back) => {
    const number = count - back;
    return `<item><title>Story ${number} of ${path.slice(1)}</title><link>https://${site.host}${path}/story-${number}</link><guid>${path}-${number}</guid><pubDate>${new Date(time).toUTCString()}</pubDate><description>What happened, told in one line, for the ${number}th time.</description></item>`;
  });
  return encoder.encode(`<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${path}</title><link>https://${site.host}/</link><description>News</description>${items.join('')}</channel></rss>`);
}

/** A small page, so that a day of stories can be extracted by the real extractor in minutes. */
const page = (url: string): Uint8Array =>
  encoder.encode(`<html lang="en"><head><title>Story at ${url}</title></head><body><article><h1>Story at ${url}</h1><p>The council voted on Monday evening to mend the old bridge before winter, with nine votes to four.</p><p>Work begins in spring and will take two years, said the mayor, who thanked both sides for their patience.</p></article></body></html>`);
