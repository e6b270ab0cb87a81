import type { Politeness } from '../model/feed.ts';
import type { FeedJob } from '../model/jobs.ts';
import type { DueFeed, Ports } from './ports.ts';
import { siteOf } from '../text/url.ts';

/** Feeds sent per tick at most: 3,000 a minute is 4.3 million polls a day; what is left over is due at the next tick. */
const maxFeedsPerTick = 3_000;
/** Index entries looked at: more than are sent, so that a host with thousands of feeds that wait for their turn hides nobody's. */
const maxDueLookedAt = 50_000;
/** Seconds of requests to one host that a tick may send: what waits longer is in the queue for nothing, and would be sent again. */
const sendAhead = 120;
const maxRetriesPerTick = 1_000;
/** One after another a thousand of them would take ten seconds of the tick. */
const dropsAtOnce = 25;

export interface ScheduleOutcome {
  adopted: { added: number; changed: number; disabled: number } | null;
  feeds: number;
  retries: number;
}

/** One tick: adopts a changed feed list, then sends a job for each feed that is due and each page whose next try has come. */
export async function scheduleFeeds(ports: Ports): Promise<ScheduleOutcome> {
  const now = ports.clock.now();
  const adopted = await adoptFeedList(now, ports);

  const [quiet, found] = await Promise.all([ports.feeds.quietSites(now), ports.feeds.due(now, maxDueLookedAt)]);
  const due = fairShare(withoutQuiet(found, quiet), ports.settings.politeness).slice(0, maxFeedsPerTick);
  await ports.feedJobs.send(due.map((feed): FeedJob => ({ type: 'feed', ...feed, force: false })));

  const outcome = { adopted, feeds: due.length, retries: await sendRetries(now, ports) };
  ports.log.info('tick', outcome);
  return outcome;
}

/** Feeds of sites that asked for quiet stay due, and are sent when it is over. */
const withoutQuiet = (due: DueFeed[], quiet: Map<string, string>): DueFeed[] => (quiet.size === 0 ? due : due.filter(({ host }) => !quiet.has(siteOf(`http://${host}`))));

/**
 * Of each host no more feeds than may be asked in the next two minutes, the longest due first: a host with more feeds than its pauses
 * allow delays itself only. Otherwise its overdue feeds, which are the oldest, would take the whole tick and fill the queue.
 */
function fairShare(due: DueFeed[], { delay, perHost }: Politeness): DueFeed[] {
  const share = delay === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor((sendAhead * perHost) / delay));
  const sent = new Map<string, number>();
  return due.filter(({ host }) => {
    const before = sent.get(host) ?? 0;
    sent.set(host, before + 1);
    return before < share;
  });
}

/** Sends the pages whose next try has come. They are dropped only after the jobs are safely sent; one that fails again puts itself back. */
export async function sendRetries(now: Date, ports: Ports): Promise<number> {
  const retries = await ports.feeds.dueRetries(now, maxRetriesPerTick);
  await ports.articleJobs.send(retries.map(({ job }) => job));
  for (let at = 0; at < retries.length; at += dropsAtOnce) {
    await Promise.all(retries.slice(at, at + dropsAtOnce).map(({ articleId, job }) => ports.feeds.dropRetry(job.feedId, articleId, now)));
  }
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
