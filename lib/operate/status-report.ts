import type { FeedConfig, FeedHealth, FeedState } from '../model/feed.ts';
import type { QueueDepth } from './dead-letters.ts';

export interface StatusFacts {
  feeds: { config: FeedConfig; state: FeedState }[];
  queues: QueueDepth[];
  /** The card that changed last. */
  newest: NewestArticle | null;
  /** Registrable domains that asked to be left alone, and until when. */
  quiet: Map<string, string>;
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
  queues: QueueDepth[];
  newest: NewestArticle | null;
  /** Feeds that are not well, the longest ill first. */
  troubled: { id: string; url: string; health: FeedHealth; since: string | null; failures: number; reason: string | null; nextPollAt: string }[];
  /** What wants a person, a sentence each; empty when all is well. */
  attention: string[];
}

/** A poll that late means that ticks or workers do not keep up. */
const overdueAfterMs = 15 * 60_000;
/** As the alarm has it. */
const silenceMs = 6 * 3_600_000;

/** How a pipeline is, from what its stores and queues tell. */
export function reportStatus({ feeds, quiet, siteOf, queues, newest, scheduled, now }: StatusFacts): StatusReport {
  const healthOf = ({ config, state }: StatusFacts['feeds'][number]): FeedHealth => (config.enabled ? state.health : 'disabled');
  const byHealth: Partial<Record<FeedHealth, number>> = {};
  for (const feed of feeds) byHealth[healthOf(feed)] = (byHealth[healthOf(feed)] ?? 0) + 1;
  const polled = feeds.map(({ state }) => state.lastPollAt).filter((at) => at !== null).toSorted();
  const since = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const overdue = feeds.filter(({ config, state }) => config.enabled && state.nextPollAt < since(overdueAfterMs) && !quiet.has(siteOf(state.url))).length;
  const waiting = (site: string): number => feeds.filter(({ config, state }) => config.enabled && siteOf(state.url) === site).length;
  const troubled = feeds
    .filter((feed) => !['ok', 'new', 'disabled'].includes(healthOf(feed)))
    .map(({ config, state }) => ({
      id: config.id, url: config.url, health: state.health, since: state.healthSince ?? state.lastOkAt, failures: state.failures,
      reason: state.lastError === null ? null : `${state.lastError.message} (${state.lastError.code})`, nextPollAt: state.nextPollAt,
    }))
    .toSorted((a, b) => (a.since ?? '') < (b.since ?? '') ? -1 : 1);

  const attention = queues.filter(({ dead }) => dead > 0).map(({ name, waiting: inQueue, dead }) =>
    `${dead} dead ${dead === 1 ? 'letter' : 'letters'} of the ${sourceOf(name, inQueue)}: newsclip redrive${inQueue === null ? ` --queue ${name}` : ''} shows them`);
  if (scheduled && overdue > 0) attention.push(`${overdue} feeds should have been polled more than a quarter of an hour ago`);
  const active = feeds.some(({ config }) => config.enabled);
  if (scheduled && active && (newest === null || newest.changedAt < since(silenceMs))) attention.push('no article was stored or changed in the last six hours');
  return {
    at: now.toISOString(),
    feeds: { total: feeds.length, byHealth, addedByHand: feeds.filter(({ config }) => config.managedBy === 'runtime').length },
    polls: { last: polled.at(-1) ?? null, lastHour: polled.filter((at) => at >= since(3_600_000)).length, overdue },
    quiet: [...quiet].map(([site, until]) => ({ site, until, feeds: waiting(site) })).toSorted((a, b) => (a.until < b.until ? -1 : 1)),
    queues, newest, troubled, attention,
  };
}

/** The report as lines for a person; at most `limit` feeds that are not well. */
export function renderStatus({ at, feeds, polls, quiet, queues, newest, troubled, attention }: StatusReport, limit: number): string[] {
  const healths = Object.entries(feeds.byHealth).map(([health, count]) => `${count} ${health}`);
  return [
    `feeds     ${feeds.total}${healths.length > 0 ? `: ${healths.join(', ')}` : ''}${feeds.addedByHand > 0 ? ` (${feeds.addedByHand} added by hand)` : ''}`,
    `polls     ${polls.last === null ? 'none yet' : `last ${renderAge(polls.last, at)}, ${polls.lastHour} feeds in the last hour, ${polls.overdue} overdue`}`,
    ...quiet.slice(0, limit).map(({ site, until, feeds: count }) => `quiet     ${site} asked to be left alone until ${until}${count === 0 ? '' : `: ${count} ${count === 1 ? 'feed waits' : 'feeds wait'}`}`),
    ...queues.map(({ name, waiting, inWork, dead }) => (waiting === null ? `${sourceOf(name, waiting).padEnd(14)} ${dead} given up` : `${sourceOf(name, waiting).padEnd(14)} ${waiting} waiting, ${inWork} in work, ${dead} given up`)),
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
