import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNewsclip, type LocalNewsclip } from '../../lib/adapters/local/ports.ts';
import { runtimeFeed, walk } from '../../lib/adapters/local/run-locally.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { ingestArticleHandler } from '../../lib/pipeline/ingest-article.ts';
import { pollFeedHandler } from '../../lib/pipeline/poll-feed.ts';
import type { Ports } from '../../lib/pipeline/ports.ts';
import type { QueueHandler } from '../../lib/pipeline/queue-handler.ts';
import { scheduleFeeds } from '../../lib/pipeline/schedule-feeds.ts';
import { hastyClock } from '../help/hasty-clock.ts';
import { html, rss, startPublisher, storyPage, xml, type Publisher } from '../help/publisher.ts';

const paths = ['/a', '/b', '/c', '/d'];
let publisher: Publisher;

beforeAll(async () => {
  publisher = await startPublisher();
  publisher.routes.set('/feed.xml', (request) =>
    request.headers['if-none-match'] === '"v1"' ? { status: 304 } : xml(rss(publisher.origin, paths.map((path) => ({ path }))), { etag: '"v1"' }),
  );
  for (const path of paths) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
});
afterAll(() => publisher.close());

describe('a worker that dies at any step', () => {
  test('loses nothing and stores nothing twice', async () => {
    // Every effect of the undisturbed walk, one after another, is the last one that a run lives to start.
    const steps = await countSteps();
    expect(steps).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (let step = 1; step <= steps; step++) {
      const found = await walkAfterDeathAt(step);
      if (JSON.stringify(found) !== JSON.stringify(paths.map((path) => `Story ${path} r1 g1 ok`))) wrong.push(`${step}: ${found.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('a bad day', () => {
  test('three pages in ten fail, each message comes twice, at the same time and in another order: nothing lost, nothing twice', async () => {
    const many = Array.from({ length: 16 }, (_, at) => `/bad/${at}`);
    let draws = 7;
    // The same bad luck each time: a linear congruence.
    const isUnlucky = (): boolean => (draws = (draws * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648 < 0.3;
    publisher.routes.set('/bad.xml', xml(rss(publisher.origin, many.map((path) => ({ path })))));
    let failed = 0;
    for (const path of many) {
      publisher.routes.set(path, () => {
        if (!isUnlucky()) return html(storyPage(`Story ${path}`, `town ${path}`));
        return ++failed % 2 === 0 ? { broken: true } : { status: 503 };
      });
    }
    const data = mkdtempSync(join(tmpdir(), 'newsclip-bad-day-'));
    const start = Date.parse('2026-11-24T08:00:00Z');
    for (const hours of [0, 2, 10, 36, 110]) {
      const local = await open(data, new Date(start + hours * 3_600_000));
      await local.ports.feeds.putConfigs([runtimeFeed(`${publisher.origin}/bad.xml`)], local.ports.clock.now());
      await scheduleFeeds(local.ports);
      await local.feedQueue.drain(twice(pollFeedHandler(() => local.ports)), { concurrency: 8 });
      await local.articleQueue.drain(twice(ingestArticleHandler(() => local.ports)), { concurrency: 8 });
      await local.close();
    }
    const last = await open(data, new Date(start + 111 * 3_600_000));
    const cards = await last.cards();
    expect(last.dead()).toBe(0);
    await last.close();
    rmSync(data, { recursive: true });
    expect(failed).toBeGreaterThan(5);
    expect(cards.map(({ title, status, rev }) => `${title} ${status} r${rev}`).toSorted()).toEqual(many.map((path) => `Story ${path} ok r1`).toSorted());
  }, 120_000);
});

/** Each delivery happens twice over, side by side, the second time back to front; what the first says of failures counts. */
const twice = (handler: QueueHandler): QueueHandler => async (event) => {
  const [first] = await Promise.all([handler(event), handler({ Records: event.Records.toReversed() })]);
  return first;
};

async function countSteps(): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'newsclip-steps-'));
  const local = await open(data, new Date());
  let steps = 0;
  await walk({ ...local, ports: watched(local.ports, () => void steps++) }, { only: [`${publisher.origin}/feed.xml`], force: false });
  await local.close();
  rmSync(data, { recursive: true });
  return steps;
}

async function walkAfterDeathAt(step: number): Promise<string[]> {
  const data = mkdtempSync(join(tmpdir(), 'newsclip-death-'));
  const start = new Date('2026-11-24T08:00:00Z');
  const first = await open(data, start);
  let steps = 0;
  const dying = watched(first.ports, () => {
    if (++steps >= step) throw new Error(`dead at step ${step}`);
  });
  await walk({ ...first, ports: dying }, { only: [`${publisher.origin}/feed.xml`], force: false }).catch(() => {});
  await first.close();

  // What was in hand becomes visible again after half an hour; a feed that was never sent is due at any tick.
  for (const minutes of [40, 120]) {
    const next = await open(data, new Date(start.getTime() + minutes * 60_000));
    await walk(next, { only: [`${publisher.origin}/feed.xml`], force: true });
    await next.close();
  }
  const last = await open(data, new Date(start.getTime() + 180 * 60_000));
  const found = [];
  for (const card of await last.cards()) {
    const article = await last.ports.articles.body(card); // throws when a card has no object
    found.push(`${card.title} r${card.rev} g${card.gen} ${article.extraction.status}`);
  }
  await last.close();
  rmSync(data, { recursive: true });
  return found.toSorted();
}

const open = (data: string, now: Date): Promise<LocalNewsclip> =>
  openNewsclip({
    data, clock: hastyClock(now), version: 'test', feedList: null, report: { feed: () => {}, article: () => {} },
    settings: { ...defaultSettings, politeness: { delay: 0, perHost: 1 }, allowHosts: [publisher.host] },
  });

/** The same ports, with `before` called ahead of each effect. */
function watched(ports: Ports, before: () => void): Ports {
  const watch = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          before();
          return value.apply(target, args) as unknown;
        };
      },
    });
  return {
    ...ports,
    web: watch(ports.web), robots: watch(ports.robots), feeds: watch(ports.feeds), articles: watch(ports.articles), pages: watch(ports.pages),
    feedJobs: watch(ports.feedJobs), articleJobs: watch(ports.articleJobs),
  };
}
