import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNewsclip } from '../../lib/adapters/local/ports.ts';
import { readLedger, ledgerName } from '../../lib/adapters/local/ledger.ts';
import { walk } from '../../lib/adapters/local/run-locally.ts';
import type { Timeouts } from '../../lib/adapters/web/exchange.ts';
import { createPublishers, type PolitenessLine } from '../../lib/adapters/web/publishers.ts';
import { reportPoliteness } from '../../lib/cli/doctor-polite.ts';
import type { Article } from '../../lib/model/article.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { FeedOutcome } from '../../lib/pipeline/outcomes.ts';
import type { Clock } from '../../lib/pipeline/ports.ts';
import { startHostilePublisher, type Ask, type HostilePublisher } from './publisher.ts';
import { scenarios, soundPage, type Scenario } from './scenarios.ts';

// Every scenario at once, in one folder, on two walks a day apart: a feed must cope with itself and harm no other.
const data = mkdtempSync(join(tmpdir(), 'newsclip-hostile-'));
const outcomes = new Map<string, FeedOutcome>();
const articles: Article[] = [];
const faults: string[] = [];
const lines: PolitenessLine[] = [];
let publisher: HostilePublisher;

beforeAll(async () => {
  publisher = await startHostilePublisher(new Map(scenarios.map((scenario) => [scenario.name, (ask: Ask) => answer(scenario, ask)])));
  const start = Date.parse('2026-11-24T08:00:00Z');
  for (const [number, hours] of [[1, 0], [2, 27]] as const) {
    // Those that keep us waiting go last and alone: their time limits are too short for a busy process.
    await walkOver(scenarios.filter(({ slow }) => !slow), new Date(start + hours * 3_600_000), number, {});
    await walkOver(scenarios.filter(({ slow }) => slow), new Date(start + (hours + 1) * 3_600_000), number, { firstByte: 500, idle: 300, total: 900 });
  }
}, 180_000);

afterAll(async () => {
  await publisher.close();
  rmSync(data, { recursive: true, force: true });
});

function answer({ name, feed, page, robots }: Scenario, ask: Ask): unknown {
  if (ask.path === '/robots.txt') return robots ? robots(ask) : ask.send(404);
  if (ask.path.startsWith('/story') || ask.path.startsWith('/private')) return page ? page(ask) : ask.send(200, { 'content-type': 'text/html' }, soundPage(name, Number(/\d+/.exec(ask.path)?.[0] ?? 0)));
  return feed(ask);
}

async function walkOver(chosen: Scenario[], now: Date, number: number, timeouts: Partial<Timeouts>): Promise<void> {
  publisher.setWalk(number);
  const clock = hastyClock(now);
  const settings = { ...defaultSettings, contact: 'https://reader.example/bot', politeness: { delay: 0, perHost: 1 }, allowHosts: publisher.hosts };
  const report = { feed: (outcome: FeedOutcome) => void outcomes.set(new URL(outcome.url).hostname.replace('.test', ''), outcome), article: () => {} };
  const log = { info: () => {}, warn: () => {}, error: (event: string, facts: Record<string, unknown> = {}) => void (facts['code'] === 'unknown' && faults.push(`${event} ${JSON.stringify(facts).slice(0, 300)}`)) };
  const local = await openNewsclip({ data, settings, version: 'test', feedList: null, report, log, clock });
  const publishers = createPublishers({ clock, settings, version: 'test', feeds: local.ports.feeds, lookup: publisher.lookup, timeouts, ledger: (line) => void lines.push(line) });
  try {
    await walk({ ...local, ports: { ...local.ports, ...publishers } }, { only: chosen.map(({ name }) => `http://${name}.test:${publisher.port}/feed`), force: false });
    articles.length = 0;
    for (const card of await local.cards()) articles.push(await local.ports.articles.body(card));
  } finally {
    await local.close();
  }
}

/** A clock that runs at fifty times the pace: the queue's seconds of patience are hundredths. */
function hastyClock(start: Date): Clock {
  const began = performance.now();
  const pace = 50;
  return {
    now: () => new Date(start.getTime() + (performance.now() - began) * pace),
    sleep: async (ms) => {
      await wait(ms / pace);
    },
  };
}

const storiesOf = (name: string): Article[] => articles.filter(({ sources }) => sources.some(({ feedUrl }) => new URL(feedUrl).hostname === `${name}.test`));
const requestsOf = (name: string): string[] => publisher.requests.filter(({ scenario }) => scenario === name).map(({ path }) => path);

test.each(scenarios)('$name', ({ name, status, error, stories, check }) => {
  const outcome = outcomes.get(name);
  expect(status).toContain(outcome?.status);
  if (error !== undefined) expect(outcome?.error).toBe(error);
  const found = storiesOf(name);
  const [least, most] = typeof stories === 'number' ? [stories, stories] : stories;
  expect(found.length).toBeGreaterThanOrEqual(least);
  expect(found.length).toBeLessThanOrEqual(most);
  expect(check?.(found, requestsOf(name)) ?? null).toBeNull();
});

describe('of all scenarios together', () => {
  test('nothing of ours failed, and nobody reached what must not be reached', () => {
    expect(faults).toEqual([]);
    expect(publisher.trapped).toEqual([]);
    expect(JSON.stringify(articles)).not.toContain('TRAPPED');
  });

  test('every record is well-formed text and clean HTML', () => {
    expect(articles.length).toBeGreaterThan(200);
    for (const article of articles) {
      expect(JSON.stringify(article).isWellFormed()).toBe(true);
      expect(unclean(article.html), article.url).toEqual([]);
      for (const { url } of [...article.images, ...article.links, ...article.embeds]) expect(url).toMatch(/^https?:\/\//);
    }
  });

  test('one name, no cookies, no referrer, no credentials', () => {
    expect(new Set(publisher.requests.map(({ headers }) => headers['user-agent']))).toEqual(new Set(['newsclip/test (+https://reader.example/bot)']));
    for (const { headers } of publisher.requests) expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined]);
  });

  test('the ledger knows of every request, and of no rule that was broken', () => {
    expect(lines.filter(({ kind }) => kind === 'request').length).toBeGreaterThanOrEqual(publisher.requests.length);
    expect(reportPoliteness(lines).broken).toEqual([]);
    expect(readLedger(join(data, ledgerName))).toEqual([]); // these walks had a client of their own
  });
});

const elements = new Set('p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code kbd samp em strong s ins u q mark sub sup cite a img figure figcaption table caption thead tbody tfoot tr th td br hr dl dt dd time abbr ruby rt rp small span div'.split(' '));
const attributes = new Set('href src alt title width height lang dir colspan rowspan start datetime cite'.split(' '));

/** What of the HTML is outside the list of harmless elements, attributes and addresses. */
function unclean(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, given) {
      if (!elements.has(name)) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(given)) {
        if (!attributes.has(key)) found.push(`${name} ${key}`);
        if ((key === 'href' || key === 'src' || key === 'cite') && !/^https?:\/\//.test(value)) found.push(`${name} ${key}=${value.slice(0, 60)}`);
      }
    },
    oncomment: () => void found.push('comment'),
    onprocessinginstruction: () => void found.push('instruction'),
  });
  parser.end(html);
  return found;
}
