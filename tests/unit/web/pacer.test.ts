import { expect, test } from 'vitest';
import { createPacer, type Pacer } from '../../../lib/adapters/web/pacer.ts';
import { NewsclipError } from '../../../lib/model/errors.ts';
import { virtualClock } from './publisher.ts';

const host = 'news.example';

function pacing(delay = 1, perHost = 1) {
  const clock = virtualClock();
  const pacer = createPacer({ clock, politeness: { delay, perHost } });
  const starts: number[] = [];
  let running = 0;
  let most = 0;
  const ask = (name = host, ms = 0): Promise<void> =>
    pacer.turn(name, async () => {
      starts.push(clock.elapsed());
      most = Math.max(most, ++running);
      if (ms > 0) await clock.sleep(ms);
      running--;
    });
  return { clock, pacer, ask, starts, most: () => most };
}

test('starts are a delay apart, in the order of asking', async () => {
  const { ask, starts } = pacing();
  await Promise.all([ask(), ask(), ask()]);
  expect(starts).toEqual([0, 1_000, 2_000]);
});

test('a slow answer holds up the next request: one at a time', async () => {
  const { ask, starts, most } = pacing();
  await Promise.all([ask(host, 3_500), ask()]);
  expect([starts, most()]).toEqual([[0, 3_500], 1]);
});

test('as many at once as the operator allows, still a delay apart', async () => {
  const { ask, starts, most } = pacing(1, 2);
  await Promise.all([ask(host, 10_000), ask(host, 10_000), ask(host, 10_000)]);
  expect([starts, most()]).toEqual([[0, 1_000, 10_000], 2]);
});

test('hosts do not wait for each other; ports are hosts of their own', async () => {
  const { ask, starts } = pacing();
  await Promise.all([ask('a.example'), ask('b.example'), ask('a.example:8080')]);
  expect(starts).toEqual([0, 0, 0]);
});

test('no delay means no wait', async () => {
  const { ask, starts } = pacing(0);
  await Promise.all([ask(), ask()]);
  expect(starts).toEqual([0, 0]);
});

test('the pause counts from when the request went out', async () => {
  const { clock, pacer, ask, starts } = pacing();
  await pacer.turn(host, async (sent) => {
    await clock.sleep(400);
    sent();
  });
  await ask();
  expect(starts).toEqual([1_400]);
});

test('a request that fails gives its turn back', async () => {
  const { pacer, ask, starts } = pacing();
  await expect(pacer.turn(host, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await ask();
  expect(starts).toEqual([1_000]);
});

test('Crawl-delay widens the pause and never narrows it', async () => {
  const { pacer, ask, starts } = pacing(2);
  pacer.widen(host, 5);
  await Promise.all([ask(), ask()]);
  pacer.widen(host, 0.5);
  await ask();
  expect(starts).toEqual([0, 5_000, 7_000]);
});

test('the gap is told to whoever asks', async () => {
  const { clock, pacer } = pacing();
  const gaps: (number | null)[] = [];
  await pacer.turn(host, async (_sent, gap) => void gaps.push(gap));
  clock.advance(5_000);
  await pacer.turn(host, async (_sent, gap) => void gaps.push(gap));
  expect(gaps).toEqual([null, 5_000]);
});

test('a short quiet is waited out, a long one handed back, for every host of the site', async () => {
  const { clock, pacer, ask, starts } = pacing();
  await pacer.pause('www.news.example', 30);
  await ask('feeds.news.example');
  expect(starts).toEqual([30_000]);
  await pacer.pause('www.news.example', 3_600);
  const fault = await ask('news.example').catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(NewsclipError);
  expect(fault).toMatchObject({ code: 'http.throttled', facts: { retryAfter: 3_600 } });
  await ask('other.example');
  clock.advance(3_600_000);
  await ask('news.example');
  expect(starts).toEqual([30_000, 30_000, 3_630_000]);
});

test('a shorter quiet does not end a longer one', async () => {
  const { pacer, ask } = pacing();
  await pacer.pause(host, 3_600);
  await pacer.pause(host, 1);
  await expect(ask()).rejects.toThrow('left alone');
});

test('a quiet that one process is told of holds in another, before its next start, and is written once', async () => {
  const kept = new Map<string, string>();
  let writes = 0;
  const store = {
    getQuiet: async (site: string) => kept.get(site) ?? null,
    putQuiet: async (site: string, until: Date) => {
      writes++;
      kept.set(site, until.toISOString());
    },
  };
  const clock = virtualClock();
  const [one, other] = [0, 1].map(() => createPacer({ clock, politeness: { delay: 1, perHost: 1 }, store })) as [Pacer, Pacer];
  await other.turn('www.news.example', async () => undefined);
  await one.pause('feeds.news.example', 3_600);
  await one.pause('feeds.news.example', 60);
  await expect(other.turn('www.news.example', async () => undefined)).rejects.toThrow('left alone for another 3599 s');
  await other.turn('news.other', async () => undefined);
  clock.advance(3_599_000);
  await other.turn('www.news.example', async () => undefined);
  expect(writes).toBe(1);
});

test('a bare address is no site: others behind it are not quieted', async () => {
  const { pacer, ask, starts } = pacing();
  for (const address of ['127.0.0.1:8080', '[2606:4700::1]', 'localhost:8080']) await pacer.pause(address, 3_600);
  for (const address of ['127.0.0.1:8080', '[2606:4700::1]', 'localhost:8080']) await ask(address);
  expect(starts.length).toBe(3);
});

test('settle waits for the longest of its hosts and knows strangers', async () => {
  const { clock, pacer, ask } = pacing();
  pacer.widen('slow.example', 4);
  await Promise.all([ask(host), ask('slow.example')]);
  await pacer.settle([host, 'slow.example', host, 'never.example']);
  expect(clock.elapsed()).toBe(4_000);
  await pacer.settle([]);
  expect(clock.elapsed()).toBe(4_000);
});

test('thousands of hosts are forgotten when nothing is owed to them any more, and none before', async () => {
  const { clock, pacer, ask, starts } = pacing();
  for (let number = 0; number < 2_500; number++) await ask(`host-${number}.example`);
  await ask('host-2499.example');
  expect(starts.at(-1)).toBe(1_000);
  clock.advance(10_000);
  await pacer.settle(['host-1.example']);
  expect(clock.elapsed()).toBe(11_000);
});
