import { describe, expect, test } from 'vitest';
import { createRobots } from '../../../lib/adapters/web/robots.ts';
import { keepOurGroups, parseRules } from '../../../lib/adapters/web/robots-rules.ts';
import { NewsclipError, type ErrorCode } from '../../../lib/model/errors.ts';
import type { StoredRobots, WebReply, WebRequest } from '../../../lib/pipeline/ports.ts';
import { virtualClock } from './publisher.ts';

type Answer = string | { status?: number; body?: string; headers?: Record<string, string> } | ErrorCode;

/** A world in which robots.txt is whatever `answer` says at the time. */
function world(first: Answer, stored = new Map<string, StoredRobots>()) {
  const clock = virtualClock();
  const asked: string[] = [];
  const widened: [string, number][] = [];
  const state = { answer: first };
  const web = {
    async get(request: WebRequest): Promise<WebReply> {
      expect(request.purpose).toBe('robots');
      asked.push(request.url);
      await clock.sleep(1);
      const { answer } = state;
      if (typeof answer === 'string' && /^(?:web|http)\./.test(answer)) throw new NewsclipError(answer as ErrorCode, 'fault');
      const { status = 200, body = '', headers = {} } = typeof answer === 'string' ? { body: answer } : answer;
      return { status, url: request.url, redirects: [], headers, body: new TextEncoder().encode(body) };
    },
  };
  const feeds = { getRobots: async (host: string) => stored.get(host) ?? null, putRobots: async (host: string, robots: StoredRobots) => void stored.set(host, robots) };
  const pacer = { widen: (host: string, seconds: number) => void widened.push([host, seconds]) };
  return { clock, asked, widened, stored, state, robots: createRobots({ web, feeds, clock, pacer }), again: (answer: Answer) => world(answer, stored) };
}

const hour = 3_600_000;

describe('verdicts', () => {
  const cases: [string, Answer, { allowed: boolean; reason: string; cause?: string }][] = [
    ['no rule', '', { allowed: true, reason: 'allowed' }],
    ['everything forbidden', 'User-agent: *\nDisallow: /', { allowed: false, reason: 'disallowed' }],
    ['nothing forbidden', 'User-agent: *\nDisallow:', { allowed: true, reason: 'allowed' }],
    ['404', { status: 404 }, { allowed: true, reason: 'missing' }],
    ['401', { status: 401 }, { allowed: true, reason: 'missing' }],
    ['403', { status: 403, body: 'User-agent: *\nDisallow: /' }, { allowed: true, reason: 'missing' }],
    ['410', { status: 410 }, { allowed: true, reason: 'missing' }],
    ['429', { status: 429 }, { allowed: false, reason: 'unavailable', cause: 'status 429' }],
    ['500', { status: 500 }, { allowed: false, reason: 'unavailable', cause: 'status 500' }],
    ['503', { status: 503 }, { allowed: false, reason: 'unavailable', cause: 'status 503' }],
    ['time-out', 'web.timeout', { allowed: false, reason: 'unavailable', cause: 'web.timeout' }],
    ['no such name', 'web.dns', { allowed: false, reason: 'unavailable', cause: 'web.dns' }],
    ['broken', 'web.broken', { allowed: false, reason: 'unavailable', cause: 'web.broken' }],
    ['too many redirects', 'web.redirects', { allowed: true, reason: 'missing' }],
    ['a web page in its place', '<!DOCTYPE html><title>Not here: sorry</title>', { allowed: true, reason: 'allowed' }],
  ];
  test.each(cases)('%s', async (_name, answer, verdict) => {
    expect(await world(answer).robots.verdict('https://news.example/story/1')).toEqual({ ...verdict, crawlDelay: null });
  });

  test('robots.txt itself may always be read', async () => {
    const { robots, asked } = world('User-agent: *\nDisallow: /');
    expect((await robots.verdict('https://news.example/robots.txt')).allowed).toBe(true);
    expect(asked).toEqual([]);
  });

  test('each scheme, host and port has its own', async () => {
    const { robots, asked } = world('');
    for (const url of ['https://a.example/1', 'https://a.example/2', 'http://a.example/1', 'https://a.example:8443/1', 'https://b.a.example/1']) await robots.verdict(url);
    expect(asked).toEqual(['https://a.example', 'http://a.example', 'https://a.example:8443', 'https://b.a.example'].map((origin) => `${origin}/robots.txt`));
  });

  test('Crawl-delay is told, at most 30 s, to the pauses too', async () => {
    const { robots, widened } = world('User-agent: *\nCrawl-delay: 90');
    expect((await robots.verdict('https://news.example:8443/a')).crawlDelay).toBe(30);
    expect(widened).toEqual([['news.example:8443', 30]]);
  });

  test('Crawl-delay that another stage has met widens the pauses here, and nobody is asked', async () => {
    const first = world('User-agent: *\nCrawl-delay: 7');
    await first.robots.recall('https://news.example/feed');
    await first.robots.verdict('https://news.example/a');
    const other = first.again('');
    await other.robots.recall('https://news.example/feed');
    await other.robots.recall('https://elsewhere.example/feed');
    expect([first.asked.length, other.asked.length, other.widened]).toEqual([1, 0, [['news.example', 7]]]);
    // what the store had nothing of is looked up again, and is no verdict
    await other.robots.verdict('https://elsewhere.example/a');
    expect(other.asked).toEqual(['https://elsewhere.example/robots.txt']);
  });

  test('a site that is to be left alone tells nothing of its robots.txt: no verdict, nothing kept', async () => {
    const { robots, stored } = world('http.throttled');
    await expect(robots.verdict('https://news.example/a')).rejects.toMatchObject({ code: 'http.throttled' });
    expect(stored.size).toBe(0);
  });

  test('a fault that is no answer of the web is thrown, and the next one asks again', async () => {
    const { robots } = world('');
    const failing = createRobots({ web: { get: () => Promise.reject(new TypeError('ours')) }, feeds: { getRobots: async () => null, putRobots: async () => undefined }, clock: virtualClock(), pacer: { widen: () => undefined } });
    await expect(failing.verdict('https://news.example/')).rejects.toThrow('ours');
    await expect(failing.verdict('https://news.example/')).rejects.toThrow('ours');
    expect((await robots.verdict('https://news.example/')).allowed).toBe(true);
  });
});

describe('keeping', () => {
  test('asked once for all that wait', async () => {
    const { robots, asked } = world('');
    await Promise.all([1, 2, 3, 4].map((number) => robots.verdict(`https://news.example/${number}`)));
    expect(asked.length).toBe(1);
  });

  test('24 hours without a word, less with max-age, never less than a quarter of an hour', async () => {
    for (const [control, kept] of [[undefined, 24], ['max-age=7200', 2], ['public, MAX-AGE=999999999', 24], ['no-cache, max-age=0', 0.25], ['s-maxage=60', 24]] as const) {
      const { robots, asked, clock } = world({ body: '', headers: control === undefined ? {} : { 'cache-control': control } });
      await robots.verdict('https://news.example/');
      clock.advance(kept * hour - 5_000);
      await robots.verdict('https://news.example/');
      expect(asked.length, control).toBe(1);
      clock.advance(10_000);
      await robots.verdict('https://news.example/');
      expect(asked.length, control).toBe(2);
    }
  });

  test('shared through the store: another process does not ask again', async () => {
    const first = world('User-agent: *\nDisallow: /private\nCrawl-delay: 3\nSitemap: https://news.example/map');
    await first.robots.verdict('https://news.example/');
    const second = first.again('User-agent: *\nDisallow: /');
    expect(await second.robots.verdict('https://news.example/private/1')).toEqual({ allowed: false, reason: 'disallowed', crawlDelay: 3 });
    expect(await second.robots.verdict('https://news.example/a')).toEqual({ allowed: true, reason: 'allowed', crawlDelay: 3 });
    expect([second.asked, second.widened[0]]).toEqual([[], ['news.example', 3]]);
    expect([...second.stored.keys()]).toEqual(['news.example']);
    expect(second.stored.get('news.example')?.body).not.toContain('map');
  });

  test('"missing" is shared as well', async () => {
    const first = world({ status: 404 });
    await first.robots.verdict('https://news.example/');
    const second = first.again({ status: 500 });
    expect(await second.robots.verdict('https://news.example/')).toMatchObject({ allowed: true, reason: 'missing' });
    expect(second.asked).toEqual([]);
  });

  test('too large for the store: kept in memory alone, and whole', async () => {
    const lines = Array.from({ length: 20_000 }, (_, number) => `Disallow: /x/${number}`).join('\n');
    const { robots, stored, asked } = world(`User-agent: *\n${lines}`);
    expect((await robots.verdict('https://news.example/x/19999')).allowed).toBe(false);
    expect((await robots.verdict('https://news.example/y')).allowed).toBe(true);
    expect([stored.size, asked.length]).toEqual([0, 1]);
  });
});

describe('silence', () => {
  test('asked for again after half an hour, by any process', async () => {
    const first = world({ status: 500 });
    await first.robots.verdict('https://news.example/');
    first.clock.advance(0.4 * hour);
    await first.robots.verdict('https://news.example/');
    expect(first.asked.length).toBe(1);
    first.state.answer = '';
    first.clock.advance(0.2 * hour);
    expect(await first.robots.verdict('https://news.example/')).toMatchObject({ allowed: true, reason: 'allowed' });
    expect(first.asked.length).toBe(2);
  });

  test('after 30 days without an answer the file counts as missing, until it answers', async () => {
    const { robots, clock, stored, state } = world('web.timeout');
    for (let day = 0; day < 30; day++) {
      expect((await robots.verdict('https://news.example/')).reason, `day ${day}`).toBe('unavailable');
      clock.advance(24 * hour);
    }
    expect(await robots.verdict('https://news.example/')).toMatchObject({ allowed: true, reason: 'missing' });
    expect(stored.get('news.example')?.body).toContain('2026-03-01T12:00:00.000Z');
    state.answer = 'User-agent: *\nDisallow: /';
    clock.advance(hour);
    expect(await robots.verdict('https://news.example/')).toMatchObject({ allowed: false, reason: 'disallowed' });
  });

  test('the thirty days begin anew after an answer', async () => {
    const { robots, clock, state } = world({ status: 500 });
    await robots.verdict('https://news.example/');
    clock.advance(29 * 24 * hour);
    state.answer = '';
    await robots.verdict('https://news.example/');
    clock.advance(25 * hour);
    state.answer = { status: 500 };
    await robots.verdict('https://news.example/');
    clock.advance(5 * 24 * hour);
    expect((await robots.verdict('https://news.example/')).reason).toBe('unavailable');
  });
});

const allowed = (text: string, path: string, cut = false): boolean => parseRules(keepOurGroups(text, cut)).isAllowed(`https://news.example${path}`);

describe('rules', () => {
  const cases: [string, string, string, boolean][] = [
    ['our group before everybody’s', 'User-agent: *\nDisallow: /\n\nUser-agent: newsclip\nDisallow: /private', '/a', true],
    ['our group in capitals, with a version', 'User-agent: *\nDisallow:\n\nUser-agent: NewsClip/2.0\nDisallow: /', '/a', false],
    ['two groups of ours count together', 'User-agent: newsclip\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: newsclip\nDisallow: /b', '/b', false],
    ['two groups for everybody count together', 'User-agent: *\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: *\nDisallow: /b', '/b', false],
    ['a group for several', 'User-agent: other\nUser-agent: newsclip\nDisallow: /a', '/a', false],
    ['blank lines and sitemaps do not part a group', 'User-agent: other\n\nSitemap: https://x.example/\nUser-agent: newsclip\n\nDisallow: /a', '/a', false],
    ['our empty group frees us', 'User-agent: *\nDisallow: /\n\nUser-agent: newsclip\nDisallow:', '/a', true],
    ['a longer name is not ours', 'User-agent: newsclipper\nDisallow: /', '/a', true],
    ['the longest rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/free', '/a/free/1', true],
    ['the longest rule wins, other way round', 'User-agent: *\nAllow: /a\nDisallow: /a/closed', '/a/closed/1', false],
    ['a tie goes to allow', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['star', 'User-agent: *\nDisallow: /*/print', '/2026/a/print', false],
    ['star and end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['end not reached', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x=1', true],
    ['query', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['capitals matter in paths', 'User-agent: *\nDisallow: /A', '/a', true],
    ['plain rule, escaped address', 'User-agent: *\nDisallow: /café', '/caf%c3%a9', false],
    ['escaped rule, plain address', 'User-agent: *\nDisallow: /caf%C3%A9', '/café', false],
    ['escaped letters in a rule', 'User-agent: *\nDisallow: /%61bc', '/abc', false],
    ['brackets and bars', 'User-agent: *\nDisallow: /a[1]|b', '/a[1]|b', false],
    ['comments', 'User-agent: * # all\nDisallow: /a # not this', '/a', false],
    ['a mark at the start, old line ends', '\ufeffUser-agent: *\rDisallow: /a', '/a', false],
    ['blanks around', '  USER-AGENT :  *  \n  disallow :  /a  ', '/a', false],
    ['rules before any group count for nobody', 'Disallow: /', '/a', true],
    ['names of built-ins', 'User-agent: __proto__\nDisallow: /\nUser-agent: constructor\nDisallow: /', '/a', true],
  ];
  test.each(cases)('%s', (_name, text, path, expected) => expect(allowed(text, path)).toBe(expected));

  test('where the file was cut, the last line is not trusted', () => {
    expect(allowed('User-agent: *\nDisallow: /a\nDisallow: /', '/b', true)).toBe(true);
    expect(allowed('User-agent: *\nDisallow: /a\nDisallow: /', '/a', true)).toBe(false);
  });

  test.each([['1', 1], ['0.5', 0.5], ['30', 30], ['31', 30], ['1e9', 30], ['0', null], ['-5', null], ['soon', null], ['', null]])('Crawl-delay: %s is %s', (written, seconds) => {
    expect(parseRules(keepOurGroups(`User-agent: *\nCrawl-delay: ${written}`, false)).crawlDelay).toBe(seconds);
  });

  test('half a megabyte of stars is answered in time', () => {
    const bomb = `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}$\n`.repeat(500)}`;
    const start = performance.now();
    expect(allowed(bomb, `/${'a'.repeat(8_000)}b`)).toBe(true);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
