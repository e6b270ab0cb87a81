import { expect, test } from 'vitest';
import { VirtualClock } from '../../../bench/scale-clock.ts';
import { SimulatedQueue } from '../../../bench/scale-queue.ts';
import { createPacer } from '../../../lib/adapters/web/pacer.ts';
import type { ArticleJob } from '../../../lib/model/jobs.ts';
import { NewsclipError } from '../../../lib/model/errors.ts';
import { maxReceives, maxTries, retrySeconds } from '../../../lib/model/names.ts';
import type { Ports } from '../../../lib/pipeline/ports.ts';
import { queueHandler, type Receive } from '../../../lib/pipeline/queue-handler.ts';
import { makeArticleJob, makeEntry } from '../../help/jobs.ts';

const start = Date.parse('2026-11-24T08:00:00Z');
const delayMs = 1_000;

/** A queue with workers of which each has its own pauses, as functions have; `run` is what a job does after its host was asked. */
function openWorkers({ workers, run = async () => {}, storeFails = false, aside = null, delay = delayMs / 1000 }: { workers: number; delay?: number; run?: (job: ArticleJob, receive: Receive) => Promise<void>; storeFails?: boolean; aside?: 'works' | 'fails' | null }) {
  const clock = new VirtualClock(new Date(start));
  const queue = new SimulatedQueue<ArticleJob>({ clock, concurrency: workers, timeLimit: 300, maxReceives: maxReceives.article, perHost: 1 });
  const asked: { host: string; page: string; at: number }[] = [];
  const tries = new Map<string, number>();
  const broken = async (): Promise<never> => Promise.reject(new Error('no table'));
  const feeds = storeFails ? { tries: broken, countTry: broken } : {
    tries: async (id: string) => tries.get(id) ?? 0,
    countTry: async (id: string) => tries.set(id, (tries.get(id) ?? 0) + 1).get(id) ?? 0,
  };
  queue.handler = (event, context) => {
    const pacer = createPacer({ clock, politeness: { delay, perHost: 1 } });
    const ports = { clock, feeds, log: { info() {}, warn() {}, error() {} }, report: {}, web: { settle: pacer.settle, owed: pacer.owed } } as unknown as Ports;
    const handler = queueHandler<ArticleJob>({
      name: 'article', parseJob: (value) => value as ArticleJob, failed() {}, queue: () => queue as never, retrySeconds: retrySeconds.article,
      ...(aside !== null && {
        async putAside(job, attempts, at) {
          if (aside === 'fails') throw new Error('no table');
          clock.at(at.getTime(), () => void queue.send([{ ...job, attempts }]));
          return true;
        },
      }),
      run: async (job, receive) => {
        await pacer.turn(job.host, async (sent) => {
          sent();
          asked.push({ host: job.host, page: job.entry.link ?? '', at: clock.ms });
          await clock.sleep(200);
        });
        await run(job, receive);
      },
    }, () => ports);
    return handler(event, context);
  };
  return { clock, queue, asked };
}

const stories = (host: string, count: number): ArticleJob[] =>
  Array.from({ length: count }, (_, at) => makeArticleJob({ host, entry: makeEntry({ link: `https://${host}/${String(at).padStart(2, '0')}` }) }));

test('no worker sleeps through a pause while there is nothing else to do, no host is asked too soon, and each gets its stories in order', async () => {
  const { clock, queue, asked } = openWorkers({ workers: 2 });
  const jobs = ['a.example', 'b.example', 'c.example'].flatMap((host) => stories(host, 7));
  clock.at(start, () => void queue.send(jobs));
  await clock.runUntil(start + 60_000);
  expect([queue.depth, queue.dead, asked.length]).toEqual([0, 0, jobs.length]);
  for (const host of ['a.example', 'b.example', 'c.example']) {
    const visits = asked.filter((one) => one.host === host);
    expect(visits.map(({ page }) => page)).toEqual(visits.map(({ page }) => page).toSorted());
    for (const [at, { at: time }] of visits.entries()) if (at > 0) expect(time - (visits[at - 1]?.at ?? 0)).toBeGreaterThanOrEqual(delayMs);
  }
  // asleep, a worker would have been paid for a second a story
  expect(queue.busyMs).toBeLessThan((jobs.length * delayMs) / 2);
});

test('a host with a batch of its own loses no time to hidden messages: it is asked each time its pause is over', async () => {
  const { clock, queue, asked } = openWorkers({ workers: 1 });
  clock.at(start, () => void queue.send(stories('a.example', 60)));
  await clock.runUntil(start + 60 * delayMs);
  expect([queue.depth, queue.dead, asked.length]).toEqual([0, 0, 60]);
});

test('long pauses are not slept through, not even for a full batch, as long as its messages may go back', async () => {
  const { clock, queue, asked } = openWorkers({ workers: 1, delay: 10 });
  clock.at(start, () => void queue.send(stories('a.example', 10)));
  await clock.runUntil(start + 45_000);
  expect([asked.length, queue.busyMs < 2_000]).toEqual([5, true]);
  await clock.runUntil(start + 120_000);
  expect([queue.depth, queue.dead, asked.length]).toEqual([0, 0, 10]);
});

test('going back for a pause is no try: a page that fails behind others of its host is tried six times, the last time told so, and then given up', async () => {
  const seen: boolean[] = [];
  const { clock, queue } = openWorkers({
    workers: 2,
    run: async ({ entry }, { last }) => {
      if (entry.link !== 'https://a.example/05') return;
      seen.push(last);
      throw new NewsclipError('http.server-error', 'out of order', {});
    },
  });
  clock.at(start, () => void queue.send(stories('a.example', 8)));
  await clock.runUntil(start + 3 * 3_600_000);
  expect(seen).toEqual([false, false, false, false, false, true]);
  expect([queue.depth, queue.dead]).toEqual([0, 1]);
});

test('a page that fails two times and then answers holds back the rest of its host for seconds', async () => {
  let fails = 2;
  const { clock, queue, asked } = openWorkers({
    workers: 1,
    run: async ({ entry }) => {
      if (entry.link === 'https://a.example/03' && fails-- > 0) throw new NewsclipError('http.server-error', 'out of order', {});
    },
  });
  // more than a batch: what is left in the queue waits behind the message that is hidden
  clock.at(start, () => void queue.send(stories('a.example', 30)));
  await clock.runUntil(start + 55_000);
  expect([queue.depth, queue.dead, asked.length]).toEqual([0, 0, 32]);
});

test.each([['works', 12], ['fails', 10]] as const)('a page that fails for good is tried six times: where putting it aside %s, %i pages of its host are had meanwhile', async (aside, doneAfter) => {
  const tries: [number, boolean][] = [];
  const { clock, queue, asked } = openWorkers({
    workers: 1, aside,
    run: async ({ entry }, { attempt, last }) => {
      if (entry.link !== 'https://a.example/03') return;
      tries.push([attempt, last]);
      if (!last) throw new NewsclipError('http.server-error', 'out of order', {});
    },
  });
  clock.at(start, () => void queue.send(stories('a.example', 12)));
  const pages = (): number => new Set(asked.map(({ page }) => page)).size;
  await clock.runUntil(start + 50_000);
  expect(pages()).toBe(doneAfter);
  await clock.runUntil(start + 2 * 3_600_000);
  expect([pages(), queue.depth, queue.dead]).toEqual([12, 0, 0]);
  expect(tries).toEqual([[1, false], [2, false], [3, false], [4, false], [5, false], [6, true]]);
});

test('what cannot be tried again is given up at once, and what nobody counts is given up all the same', async () => {
  for (const [code, storeFails] of [['job.invalid', false], ['http.server-error', true]] as const) {
    let runs = 0;
    const { clock, queue } = openWorkers({
      workers: 1, storeFails,
      run: async () => {
        runs += 1;
        throw new NewsclipError(code, 'no', {});
      },
    });
    clock.at(start, () => void queue.send(stories('a.example', 1)));
    await clock.runUntil(start + (storeFails ? 3 * 3_600_000 : 60_000));
    expect([code, queue.dead, queue.depth]).toEqual([code, 1, 0]);
    expect(runs).toBeLessThanOrEqual(maxTries.article);
  }
});
