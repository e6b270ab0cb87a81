import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createAwsPorts } from '../../../lib/adapters/aws/ports.ts';
import { openLedger, readLedger, readLedgerText } from '../../../lib/adapters/local/ledger.ts';
import type { PolitenessLine } from '../../../lib/adapters/web/publishers.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { startPublisher } from '../web/publisher.ts';
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

/** A line of a function, as its log has it. */
const by = (stage: string, process: string, line: PolitenessLine): PolitenessLine => ({ ...line, stage, process });

test.each<[string, PolitenessLine[], BrokenRule['rule'][]]>([
  ['two stages at one host', [by('poll', 'a', start()), by('poll', 'a', ask(0, feed)), by('ingest', 'b', start()), by('ingest', 'b', robots(0.2, page)), by('ingest', 'b', ask(0.3, page, { purpose: 'page' }))], []],
  ['two workers of a stage, half a second apart', [by('poll', 'a', start()), by('poll', 'a', ask(0, feed)), by('poll', 'b', start()), by('poll', 'b', ask(0.5, `${feed}2`))], ['gap']],
  ['verdicts of two workers, told apart', [by('ingest', 'a', start()), by('ingest', 'a', robots(0, page)), by('ingest', 'b', start(0.5)), by('ingest', 'a', ask(1, page, { purpose: 'page' }))], []],
  ['a page on the word of another worker', [by('ingest', 'a', start()), by('ingest', 'a', robots(0, page)), by('ingest', 'b', ask(1, page, { purpose: 'page' }))], ['robots']],
  ['asked by another function within the pause', [by('poll', 'a', start()), by('poll', 'a', ask(0, feed, { status: 429, retryAfter: 600 })), by('ingest', 'b', robots(8, page)), by('ingest', 'b', ask(9, page, { purpose: 'page' }))], ['pause']],
  ['under way when the other one was told', [by('poll', 'a', start()), by('poll', 'a', ask(0, feed, { status: 429, retryAfter: 600, ms: 900 })), by('ingest', 'b', robots(0, page)), by('ingest', 'b', ask(0.5, page, { purpose: 'page' }))], []],
])('by functions: %s', (_name, lines, broken) => {
  expect(reportPoliteness(lines).broken.map(({ rule }) => rule)).toEqual(broken);
});

test('a function writes its ledger into its log, from which the report can be made', async () => {
  const publisher = await startPublisher((_request, response) => void response.end('news'));
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => (written.push(String(text)), true));
  try {
    const settings = { ...defaultSettings, contact: 'https://reader.example/', politeness: { delay: 0, perHost: 1 }, allowHosts: [publisher.host] };
    const tables = { NEWSCLIP_SETTINGS: JSON.stringify(settings), NEWSCLIP_FEEDS_TABLE: 'F', NEWSCLIP_ARTICLES_TABLE: 'A', NEWSCLIP_BUCKET: 'b' };
    await createAwsPorts({ ...tables, AWS_LAMBDA_FUNCTION_NAME: 'poll', AWS_LAMBDA_LOG_STREAM_NAME: '2026/11/24/1' }).web.get({ url: `${publisher.origin}/feed`, purpose: 'feed' });
    await createAwsPorts(tables).web.get({ url: `${publisher.origin}/feed`, purpose: 'feed' });
  } finally {
    spy.mockRestore();
    await publisher.close();
  }
  const lines = readLedgerText(written.map((line) => `2026-11-24T12:00:00 ${line}`).join('an unrelated line\n'));
  expect(written.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(['DEBUG', 'DEBUG']);
  expect(lines).toMatchObject([{ kind: 'start', stage: 'poll', process: '2026/11/24/1' }, { kind: 'request', url: `${publisher.origin}/feed`, status: 200 }]);
  expect(reportPoliteness(lines)).toMatchObject({ requests: 1, broken: [] });
});
