import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger, readLedger } from '../../../lib/adapters/local/ledger.ts';
import type { PolitenessLine } from '../../../lib/adapters/web/publishers.ts';
import { renderPoliteness, reportPoliteness, type BrokenRule } from '../../../lib/cli/doctor-polite.ts';

type RequestLine = Extract<PolitenessLine, { kind: 'request' }>;
type RobotsLine = Extract<PolitenessLine, { kind: 'robots' }>;

/** Seconds after noon. */
const at = (seconds: number): string => new Date(Date.parse('2026-11-24T12:00:00.000Z') + seconds * 1000).toISOString();
const start = (seconds = 0, delay = 1, perHost = 1): PolitenessLine => ({ kind: 'start', at: at(seconds), delay, perHost });
const ask = (seconds: number, url: string, over: Partial<RequestLine> = {}): RequestLine => ({
  kind: 'request', at: at(seconds), url, host: new URL(url).host, purpose: 'feed', hop: 0, gapMs: null, conditional: false, status: 200, error: null, bytes: 100, ms: 50, validators: true, retryAfter: null, ...over,
});
const robots = (seconds: number, url: string, over: Partial<RobotsLine> = {}): RobotsLine => ({ kind: 'robots', at: at(seconds), url, allowed: true, reason: 'allowed', crawlDelay: null, ...over });

const feed = 'https://news.example/feed';
const page = 'https://news.example/1';

test.each<[string, PolitenessLine[], BrokenRule['rule'][]]>([
  ['nothing asked', [], []],
  ['a second between two requests', [start(), ask(0, feed), ask(1, `${feed}2`)], []],
  ['half a second', [start(), ask(0, feed), ask(0.5, `${feed}2`)], ['gap']],
  ['half a second, two hosts', [start(), ask(0, feed), ask(0.5, 'https://other.example/feed')], []],
  ['half a second, as the operator wished', [start(0, 0.5), ask(0, feed), ask(0.5, `${feed}2`)], []],
  ['half a second, by two processes', [start(), ask(0, feed), start(0.4), ask(0.5, `${feed}2`)], ['gap']],
  ['noted in the order of ending', [start(), ask(1, `${feed}2`, { ms: 10 }), ask(0, feed, { ms: 900 })], []],
  ['a clock that was set back', [start(), ask(100, feed), start(0), ask(0, feed, { conditional: true })], []],
  ['crawl-delay kept', [start(), robots(0, page, { crawlDelay: 5 }), ask(0, page, { purpose: 'page' }), ask(5, feed)], []],
  ['crawl-delay broken', [start(), robots(0, page, { crawlDelay: 5 }), ask(0, page, { purpose: 'page' }), ask(2, feed)], ['gap']],
  ['two at once', [start(), ask(0, feed, { ms: 3000 }), ask(1, `${feed}2`)], ['at-once']],
  ['two at once, as the operator wished', [start(0, 1, 2), ask(0, feed, { ms: 3000 }), ask(1, `${feed}2`)], []],
  ['a page without robots.txt', [start(), ask(0, page, { purpose: 'page' })], ['robots']],
  ['a page that robots.txt allows', [start(), robots(0, `${page}#top`), ask(0, page, { purpose: 'page' })], []],
  ['a page that robots.txt forbids', [start(), robots(0, page, { allowed: false, reason: 'disallowed' }), ask(0, page, { purpose: 'page' })], ['robots']],
  ['a verdict of another process', [start(), robots(0, page), start(5), ask(6, page, { purpose: 'page' })], ['robots']],
  ['asked again within the pause', [start(), ask(0, feed, { status: 429, retryAfter: 600 }), ask(60, 'https://www.news.example/x')], ['pause']],
  ['asked again after the pause', [start(), ask(0, feed, { status: 429, retryAfter: 600 }), ask(601, 'https://www.news.example/x')], []],
  ['429 without a time is a minute', [start(), ask(0, feed, { status: 429 }), ask(30, `${feed}2`)], ['pause']],
  ['a bare address is many publishers', [start(), ask(0, 'http://192.0.2.1/a', { status: 429, retryAfter: 600 }), ask(60, 'http://192.0.2.1/b')], []],
  ['conditional after 304', [start(), ask(0, feed, { status: 304 }), ask(3600, feed, { conditional: true, status: 304 })], []],
  ['unconditional after 304', [start(), ask(0, feed, { status: 304 }), ask(3600, feed)], ['conditional']],
  ['unconditional after a fault after 304', [start(), ask(0, feed, { status: 304 }), ask(3600, feed, { status: 500, conditional: true }), ask(7200, feed)], ['conditional']],
  ['no validators, nothing to send', [start(), ask(0, feed, { validators: false }), ask(3600, feed)], []],
])('%s', (_name, lines, broken) => {
  expect(reportPoliteness(lines).broken.map(({ rule }) => rule)).toEqual(broken);
});

test('counts by host what was asked, answered and refused', () => {
  const report = reportPoliteness([
    start(), ask(0, feed), ask(10, feed, { conditional: true, status: 304 }), ask(20, feed, { status: 503, validators: false }), robots(21, page, { allowed: false, reason: 'unavailable' }),
    ask(30, 'https://other.example/feed', { status: null, error: 'web.timeout' }), ask(40, 'https://other.example/feed', { status: 404 }),
  ]);
  expect(report).toMatchObject({ since: at(0), until: at(40), requests: 5, broken: [{ rule: 'conditional' }] });
  expect(report.hosts).toMatchObject([
    { host: 'news.example', requests: 3, smallestGapMs: 10_000, owed: 1, feedPolls: 3, conditional: 1, unconditional: 1, notModified: 1, robots: { allowed: 0, unavailable: 1 }, faults: { 503: 1 } },
    { host: 'other.example', requests: 2, smallestGapMs: 10_000, faults: { 'web.timeout': 1, 404: 1 } },
  ]);
  expect(renderPoliteness(report).join('\n')).toMatch(/5 requests to 2 hosts[\s\S]*news\.example: 3 requests; smallest gap 10\.0 s \(owed 1 s\); 3 polls[\s\S]*1 × 503[\s\S]*1 times a rule was broken/);
});

test('the file keeps every line, and a line that was cut short costs itself alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-ledger-'));
  const path = join(folder, 'politeness.jsonl');
  for (const seconds of [0, 10]) {
    const ledger = openLedger(path);
    ledger.write(start(seconds));
    ledger.write(ask(seconds, feed));
    ledger.close();
  }
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"kind":"requ`);
  expect(readLedger(path).map(({ kind, at: time }) => `${kind} ${time}`)).toEqual([`start ${at(0)}`, `request ${at(0)}`, `start ${at(10)}`, `request ${at(10)}`]);
  rmSync(folder, { recursive: true });
});
