import type { FeedJob } from '../model/jobs.ts';
import type { Ports } from './ports.ts';

/** Feeds sent per tick at most: 3,000 a minute is 4.3 million polls a day; what is left over is due at the next tick. */
const maxFeedsPerTick = 3_000;
const maxRetriesPerTick = 1_000;

export interface ScheduleOutcome {
  adopted: { added: number; changed: number; disabled: number } | null;
  feeds: number;
  retries: number;
}

/** One tick: adopts a changed feed list, then sends a job for each feed that is due and each page whose next try has come. */
export async function scheduleFeeds(ports: Ports): Promise<ScheduleOutcome> {
  const now = ports.clock.now();
  const adopted = await adoptFeedList(now, ports);

  const due = await ports.feeds.due(now, maxFeedsPerTick);
  await ports.feedJobs.send(due.map((feed): FeedJob => ({ type: 'feed', ...feed, force: false })));

  const outcome = { adopted, feeds: due.length, retries: await sendRetries(now, ports) };
  ports.log.info('tick', outcome);
  return outcome;
}

/** Sends the pages whose next try has come. They are dropped only after the jobs are safely sent; one that fails again puts itself back. */
export async function sendRetries(now: Date, ports: Ports): Promise<number> {
  const retries = await ports.feeds.dueRetries(now, maxRetriesPerTick);
  await ports.articleJobs.send(retries.map(({ job }) => job));
  for (const { articleId, job } of retries) await ports.feeds.dropRetry(job.feedId, articleId);
  return retries.length;
}

/** Adopts the shipped feed list when it is another one than last time. */
export async function adoptFeedList(now: Date, ports: Ports): Promise<ScheduleOutcome['adopted']> {
  if (ports.feedList === null || (await ports.feeds.adoptedHash()) === ports.feedList.hash) return null;
  return ports.feeds.adopt(await ports.feedList.load(), ports.feedList.hash, now);
}

/** Handler of the schedule. */
export const scheduleFeedsHandler =
  (openPorts: () => Ports): (() => Promise<ScheduleOutcome>) =>
  () =>
    scheduleFeeds(openPorts());
