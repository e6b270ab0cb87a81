import { parseArgs } from 'node:util';
import { createPacer } from '../lib/adapters/web/pacer.ts';
import { prices } from '../lib/cost/prices.ts';
import type { ArticleJob } from '../lib/model/jobs.ts';
import { maxReceives, retrySeconds, timeLimits } from '../lib/model/names.ts';
import type { Ports } from '../lib/pipeline/ports.ts';
import { queueHandler } from '../lib/pipeline/queue-handler.ts';
import { chance, normal, VirtualClock } from './scale-clock.ts';
import { SimulatedQueue } from './scale-queue.ts';

/**
 * How full the batches of the article workers are and how long they take, by number of workers and memory: the real queue handler and the real
 * pauses over a simulated FIFO queue in virtual time. A page's answer, its stores' answers and its share of a processor take the time told here.
 *
 *   npx tsx bench/batches.ts [--articles 1000000] [--hosts 5000] [--minutes 60] [--cpu 35] [--workers 20,5] [--memory 1024,512] [--spread 10]
 *
 * and, of poll workers, whose messages come one a host and all at once:
 *
 *   npx tsx bench/batches.ts --articles 400000 --burst 1 --cpu 10 --stores 30 --spread 1 --workers 10
 *
 * `--articles` a day, `--cpu` milliseconds of a whole processor for a story (bench/walk.ts), of which a function gets memory / 1769.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000000' }, hosts: { type: 'string', default: '5000' }, minutes: { type: 'string', default: '60' }, cpu: { type: 'string', default: '35' },
    workers: { type: 'string', default: '20,10,6,4' }, memory: { type: 'string', default: '512' }, delay: { type: 'string', default: '1' }, spread: { type: 'string', default: '10' }, burst: { type: 'string', default: '2.5' }, stores: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' },
  },
});
const [articlesPerDay, hosts, minutes, cpu, delay, spread, seed] = [values.articles, values.hosts, values.minutes, values.cpu, values.delay, values.spread, values.seed].map(Number) as [number, number, number, number, number, number, number];
/** Stories that a poll brings at once: two and a half, as lib/cost has it. */
const burst = Number(values.burst);
/** Milliseconds for the reads and writes of a story: some five calls, one after another. */
const storesMs = Number(values.stores);

console.log(`${articlesPerDay} stories a day on ${hosts} hosts, ${minutes} minutes, ${cpu} ms of a processor a story, pauses of ${delay} s`);
console.log('workers  MB    stories a batch   seconds a batch  seconds a story  Lambda a million  SQS requests a story  wait p50  p99  left');
for (const workers of values.workers.split(',').map(Number)) {
  for (const memory of values.memory.split(',').map(Number)) await measure(workers, memory);
}

async function measure(workers: number, memory: number): Promise<void> {
  const random = chance(seed);
  const clock = new VirtualClock(new Date('2026-01-05T00:00:00Z'));
  const pacer = createPacer({ clock, politeness: { delay, perHost: 1 } });
  const queue = new SimulatedQueue<ArticleJob>({ clock, concurrency: workers, timeLimit: timeLimits.article, maxReceives: maxReceives.article, perHost: 1 });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const ports = { log, clock, report: {}, articleJobs: queue, web: { settle: (names: string[]) => pacer.settle(names), owed: (name: string) => pacer.owed(name) } } as unknown as Ports;
  const waits: number[] = [];

  /** One function at a time works on its processor: stories of a batch share it. */
  const newHandler = () => {
    let processor = Promise.resolve();
    return queueHandler<ArticleJob>({
      name: 'article',
      parseJob: (value) => value as ArticleJob,
      async run(job) {
        await pacer.turn(job.host, async (sent) => {
          sent();
          await clock.sleep(Math.min(15_000, 300 * Math.exp(0.7 * normal(random))));
        });
        processor = processor.then(() => clock.sleep((cpu * 1769) / memory));
        await processor;
        await clock.sleep(storesMs);
        waits.push(clock.ms - Date.parse(job.seenAt));
      },
      failed() {},
      queue: () => queue as never,
      retrySeconds: retrySeconds.article,
    }, () => ports);
  };
  queue.handler = (event, context) => newHandler()(event, context);

  // hosts are unlike each other: log-normal shares of the news
  const shares = Array.from({ length: hosts }, () => Math.exp(1.2 * normal(random)));
  let total = 0;
  const ends = shares.map((share) => (total += share));
  const pick = (): number => {
    const place = random() * total;
    let [low, high] = [0, hosts - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let stories = 0;
  /** Requests of the poll workers, which are counted with the polls. */
  let sends = 0;
  const end = clock.ms + minutes * 60_000;
  const gapMs = (86_400_000 * burst) / articlesPerDay;
  const poll = (): void => {
    const host = pick();
    let count = 1;
    while (random() > 1 / burst) count += 1;
    sends += Math.ceil(count / 10);
    void queue.send(Array.from({ length: count }, () => jobOf(`site-${host}.example`, (stories += 1), clock.now().toISOString())));
  };
  // a tick sends all that is due, and the poll workers are through with it within `spread` seconds
  const tick = (): void => {
    const due = Math.round((60_000 / gapMs) * (1 + 0.1 * normal(random)) + random() - 0.5);
    for (let at = 0; at < due; at += 1) clock.at(clock.ms + (at / due) * spread * 1000, poll);
    if (clock.ms + 60_000 < end) clock.at(clock.ms + 60_000, tick);
  };
  tick();
  await clock.runUntil(end);

  const done = waits.length;
  const sorted = waits.toSorted((a, b) => a - b);
  const secondsAStory = queue.busyMs / 1000 / done;
  const dollars = 1e6 * (secondsAStory * (memory / 1024) * prices.lambdaGbSecond + (queue.invocations / done) * prices.lambdaRequest);
  const at = (share: number) => `${((sorted[Math.floor(share * (done - 1))] ?? 0) / 1000).toFixed(0)} s`;
  const columns = [
    [String(workers), 9], [String(memory), 6], [(done / queue.invocations).toFixed(1), 18], [(queue.busyMs / 1000 / queue.invocations).toFixed(2), 17],
    [secondsAStory.toFixed(2), 17], [`$${dollars.toFixed(2)}`, 18], [((queue.requests - sends) / done).toFixed(2), 22], [at(0.5), 10], [at(0.99), 5], [String(queue.depth), 0],
  ] as const;
  console.log(columns.map(([text, width]) => text.padEnd(width)).join(''));
}

function jobOf(host: string, story: number, seenAt: string): ArticleJob {
  const entry = { link: `https://${host}/${story}`, guid: null, title: `Story ${story}` } as ArticleJob['entry'];
  return { type: 'article', feedId: host, feedUrl: `https://${host}/feed`, feedTitle: null, feedLanguage: null, tags: [], retention: null, host, reason: 'new', tries: 0, seenAt, entry };
}
