import type { FeedConfig, FeedHealth, FeedState } from '../model/feed.ts';
import type { ArticleJob } from '../model/jobs.ts';
import type { QueueDepth } from './dead-letters.ts';

export interface StatusFacts {
  /** One after the other: of 100,000 only those that are not well are kept. */
  feeds: AsyncIterable<{ config: FeedConfig; state: FeedState }> | Iterable<{ config: FeedConfig; state: FeedState }>;
  queues: QueueDepth[];
  /** The card that changed last. */
  newest: NewestArticle | null;
  /** Registrable domains that asked to be left alone, and until when. */
  quiet: Map<string, string>;
  /** Jobs whose time comes within a day, soonest first: the first `mostAside` of them. */
  retries: readonly { job: ArticleJob }[];
  /** Registrable domain of an address. */
  siteOf(url: string): string;
  /** Does a schedule poll the feeds? Only then is silence a fault. */
  scheduled: boolean;
  now: Date;
}

export interface NewestArticle {
  id: string;
  title: string;
  url: string;
  changedAt: string;
}

export interface StatusReport {
  at: string;
  feeds: { total: number; byHealth: Partial<Record<FeedHealth, number>>; addedByHand: number };
  polls: { last: string | null; lastHour: number; overdue: number };
  /** Sites that asked to be left alone: their feeds and pages wait. */
  quiet: { site: string; until: string; feeds: number }[];
  /** Pages that failed and wait for another try outside of the queue, most of a host first; `more`: only the soonest were counted. */
  aside: { pages: number; more: boolean; hosts: { host: string; pages: number }[] };
  queues: QueueDepth[];
  newest: NewestArticle | null;
  /** Feeds that are not well, the longest ill first. */
  troubled: { id: string; url: string; health: FeedHealth; since: string | null; failures: number; reason: string | null; nextPollAt: string }[];
  /** What wants a person, a sentence each; empty when all is well. */
  attention: string[];
}

/** A poll that late means that ticks or workers do not keep up. */
const overdueAfterMs = 15 * 60_000;
/** Pages put aside that are counted. */
export const mostAside = 1000;
/** As the alarm has it. */
const silenceMs = 6 * 3_600_000;

/** How a pipeline is, from what its stores and queues tell. */
export async function reportStatus({ feeds, quiet, retries, siteOf, queues, newest, scheduled, now }: StatusFacts): Promise<StatusReport> {
  const since = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const [anHourAgo, overdueSince] = [since(3_600_000), since(overdueAfterMs)];
  const [total, polls] = [{ total: 0, byHealth: {} as Partial<Record<FeedHealth, number>>, addedByHand: 0 }, { last: null as string | null, lastHour: 0, overdue: 0 }];
  const waiting = new Map<string, number>();
  const troubled: StatusReport['troubled'] = [];
  for await (const { config, state } of feeds) {
    const health = config.enabled ? state.health : 'disabled';
    total.total += 1;
    total.byHealth[health] = (total.byHealth[health] ?? 0) + 1;
    if (config.managedBy === 'runtime') total.addedByHand += 1;
    if (state.lastPollAt !== null && (polls.last === null || state.lastPollAt > polls.last)) polls.last = state.lastPollAt;
    if (state.lastPollAt !== null && state.lastPollAt >= anHourAgo) polls.lastHour += 1;
    const site = quiet.size === 0 ? '' : siteOf(state.url);
    if (config.enabled && quiet.has(site)) waiting.set(site, (waiting.get(site) ?? 0) + 1);
    if (config.enabled && state.nextPollAt < overdueSince && !quiet.has(site)) polls.overdue += 1;
    if (!['ok', 'new', 'disabled'].includes(health)) {
      troubled.push({
        id: config.id, url: config.url, health: state.health, since: state.healthSince ?? state.lastOkAt, failures: state.failures,
        reason: state.lastError === null ? null : `${state.lastError.message} (${state.lastError.code})`, nextPollAt: state.nextPollAt,
      });
    }
  }
  troubled.sort((a, b) => compare(a.since ?? '', b.since ?? '') || compare(a.id, b.id));

  const attention = queues.filter(({ dead }) => dead > 0).map(({ name, waiting: inQueue, dead }) =>
    `${dead} dead ${dead === 1 ? 'letter' : 'letters'} of the ${sourceOf(name, inQueue)}: newsclip redrive${inQueue === null ? ` --queue ${name}` : ''} shows them`);
  if (scheduled && polls.overdue > 0) attention.push(`${polls.overdue} feeds should have been polled more than a quarter of an hour ago`);
  const active = total.total > (total.byHealth.disabled ?? 0);
  if (scheduled && active && (newest === null || newest.changedAt < since(silenceMs))) attention.push('no article was stored or changed in the last six hours');
  return {
    at: now.toISOString(),
    feeds: total,
    polls,
    quiet: [...quiet].map(([site, until]) => ({ site, until, feeds: waiting.get(site) ?? 0 })).toSorted((a, b) => (a.until < b.until ? -1 : 1)),
    aside: countAside(retries),
    queues, newest, troubled, attention,
  };
}

/** Not those that are only looked at again. */
function countAside(retries: StatusFacts['retries']): StatusReport['aside'] {
  const byHost = new Map<string, number>();
  let pages = 0;
  for (const { job } of retries) {
    if (job.reason === 'revisit' && job.attempts === undefined) continue;
    pages += 1;
    byHost.set(job.host, (byHost.get(job.host) ?? 0) + 1);
  }
  const hosts = [...byHost].map(([host, count]) => ({ host, pages: count })).toSorted((a, b) => b.pages - a.pages || compare(a.host, b.host));
  return { pages, more: retries.length >= mostAside, hosts };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The report as lines for a person; at most `limit` feeds that are not well. */
export function renderStatus({ at, feeds, polls, quiet, aside, queues, newest, troubled, attention }: StatusReport, limit: number): string[] {
  const healths = Object.entries(feeds.byHealth).map(([health, count]) => `${count} ${health}`);
  return [
    `feeds     ${feeds.total}${healths.length > 0 ? `: ${healths.join(', ')}` : ''}${feeds.addedByHand > 0 ? ` (${feeds.addedByHand} added by hand)` : ''}`,
    `polls     ${polls.last === null ? 'none yet' : `last ${renderAge(polls.last, at)}, ${polls.lastHour} feeds in the last hour, ${polls.overdue} overdue`}`,
    ...quiet.slice(0, limit).map(({ site, until, feeds: count }) => `quiet     ${site} asked to be left alone until ${until}${count === 0 ? '' : `: ${count} ${count === 1 ? 'feed waits' : 'feeds wait'}`}`),
    ...queues.map(({ name, waiting, inWork, dead }) => (waiting === null ? `${sourceOf(name, waiting).padEnd(14)} ${dead} given up` : `${sourceOf(name, waiting).padEnd(14)} ${waiting} waiting, ${inWork} in work, ${dead} given up`)),
    ...(aside.pages > 0 ? [`aside     ${aside.pages}${aside.more ? ' or more' : ''} ${aside.pages === 1 ? 'page that failed waits' : 'pages that failed wait'} for another try: ${aside.hosts.slice(0, 3).map(({ host, pages }) => `${pages} of ${host}`).join(', ')}${aside.hosts.length > 3 ? ` and ${aside.hosts.length - 3} more hosts` : ''}`] : []),
    `newest    ${newest === null ? 'no article in the last week' : `${renderAge(newest.changedAt, at)}: ${newest.title}  ${newest.url}`}`,
    ...(troubled.length > 0 ? ['', `${troubled.length} ${troubled.length === 1 ? 'feed is' : 'feeds are'} not well`] : []),
    ...troubled.slice(0, limit).map(({ health, id, url, since, failures, reason, nextPollAt }) =>
      `  ${health.padEnd(9)} ${id}  ${url}\n            ${reason ?? 'no reason noted'}; ${failures} ${failures === 1 ? 'failure' : 'failures'} in a row${since === null ? '' : `, since ${since}`}; next ${nextPollAt}`),
    ...(troubled.length > limit ? [`  and ${troubled.length - limit} more: --limit ${troubled.length}`] : []),
    ...(attention.length > 0 ? ['', ...attention.map((line) => `! ${line}`)] : []),
  ];
}

const sourceOf = (name: string, waiting: number | null): string => (waiting !== null ? `${name} queue` : name === 'event' ? 'event stream' : name);

function renderAge(at: string, now: string): string {
  const minutes = Math.round((Date.parse(now) - Date.parse(at)) / 60_000);
  if (minutes < 1) return 'a moment ago';
  if (minutes < 120) return `${minutes} min ago`;
  return minutes < 2_880 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1_440)} days ago`;
}
