import { prices } from './prices.ts';
import { usage } from './usage.ts';
import { changesAtOnce } from '../model/names.ts';

export interface CostInput {
  feeds: number;
  articlesPerDay: number;
  /** Mean over the list; adaptive intervals come to about 40 for news feeds of mixed rhythm. */
  pollsPerFeedPerDay: number;
  archiveRaw: boolean;
  events: 'each' | 'batched' | 'none';
  /** MB. */
  articleMemory: number;
  feedMemory: number;
  /** Article workers at once: the fewer for the same news, the fuller their batches. */
  articleWorkers: number;
  /** Poll workers at once. */
  feedWorkers: number;
  /** Capacity of the tables is bought by the hour and follows the load (`tableCapacity: 'autoscaled'`); else it is paid by the request. */
  autoscaled: boolean;
  /** Continuous backups of the tables. */
  backups: boolean;
  /** Months for which cards and records stay; the first one counts half, since its stories come evenly. */
  monthsKept: number;
}

export const defaultCostInput: CostInput = {
  feeds: 100, articlesPerDay: 2_000, pollsPerFeedPerDay: 40, archiveRaw: true, events: 'each', articleMemory: 512, feedMemory: 512, articleWorkers: 10, feedWorkers: 10, autoscaled: false, backups: true, monthsKept: 1,
};

export interface CostLine {
  service: string;
  what: string;
  /** US dollars a month of 30 days. */
  dollars: number;
}

export interface CostEstimate {
  input: CostInput;
  lines: CostLine[];
  total: number;
  perMillionArticles: number;
  /** Dollars a month that each change would save (positive) or add. */
  switches: { change: string; saves: number }[];
  /** Article workers that the news needs, where those given would not keep up in its busiest hours; else null. */
  workersNeeded: number | null;
}

const gb = 1e9;
const days = 30;

/** A month's bill by service, at list prices. */
export function estimateCost(input: CostInput): CostEstimate {
  const lines = costLines(input).filter(({ dollars }) => dollars > 0);
  const total = sum(lines);
  const articles = input.articlesPerDay * days;
  const saves = (change: string, other: Partial<CostInput>) => ({ change, saves: total - sum(costLines({ ...input, ...other })) });
  const fewest = fewestWorkers(input.articlesPerDay);
  const switches = [
    saves(input.archiveRaw ? 'keep no raw pages (archiveRaw: false)' : 'keep raw pages for 30 days (archiveRaw: true)', { archiveRaw: !input.archiveRaw }),
    ...(['each', 'batched', 'none'] as const).filter((events) => events !== input.events).map((events) => saves(eventSwitches[events], { events })),
    ...(fewest < input.articleWorkers ? [saves(`no more article workers than the news needs (limits.articleConcurrency: ${fewest})`, { articleWorkers: fewest })] : []),
    saves(input.autoscaled ? "pay the tables by the request (tableCapacity: 'on-demand')" : "buy the tables' capacity by the hour (tableCapacity: 'autoscaled')", { autoscaled: !input.autoscaled }),
    saves(input.backups ? 'keep no continuous backups of the tables (pointInTimeRecovery: false)' : 'keep continuous backups of the tables (pointInTimeRecovery: true)', { backups: !input.backups }),
    saves('poll half as often (interval)', { pollsPerFeedPerDay: input.pollsPerFeedPerDay / 2 }),
    saves('keep records for a year', { monthsKept: 12 }),
  ].filter(({ saves: dollars }) => Math.abs(dollars) >= 0.01).toSorted((a, b) => b.saves - a.saves);
  return { input, lines, total, perMillionArticles: articles === 0 ? 0 : (total / articles) * 1e6, switches, workersNeeded: busiest(input.articlesPerDay) > input.articleWorkers * mostLoad ? fewest : null };
}

const eventSwitches = { each: "publish an event for each story (events: true)", batched: "publish new stories many to an event (events: 'batched')", none: "publish no events (events: false)" } as const;

/** New stories that a news feed of mixed size brings a day. */
export const articlesPerFeed = 20;

/** Whole dollars from which a month is dearer than planned: twice the estimate, five at least. */
export function budgetDollars({ feeds, ...change }: Pick<CostInput, 'feeds' | 'archiveRaw'> & Partial<CostInput>): number {
  const { total } = estimateCost({ ...defaultCostInput, ...change, feeds, articlesPerDay: feeds * articlesPerFeed });
  return Math.max(5, Math.ceil(2 * total));
}

/** Stories a second in the hours of most news: twice the mean of a day. */
const busiest = (articlesPerDay: number): number => (2 * articlesPerDay) / 86_400;

/** Article workers for those hours; two are the least that Lambda takes. */
const fewestWorkers = (articlesPerDay: number): number => Math.max(2, Math.ceil(busiest(articlesPerDay) / fullLoad));

/** Stories a second that a worker does with ease, and at most: with a third more than that the queue grows. */
const fullLoad = 1.93;
const mostLoad = 2.89;

interface BatchPoint {
  load: number;
  messages: number;
  seconds: number;
  requests: number;
}

/** A batch at a load, between what was measured. */
function batchAt(load: number, measured: readonly BatchPoint[]): BatchPoint {
  const at = measured.findIndex((point) => point.load >= load);
  const [below, above] = [measured[Math.max(0, at - 1)], measured[at]];
  if (below === undefined || above === undefined) return measured[measured.length - 1] as BatchPoint;
  const share = above === below ? 0 : (load - below.load) / (above.load - below.load);
  const between = (name: keyof BatchPoint): number => below[name] + share * (above[name] - below[name]);
  return { load, messages: between('messages'), seconds: between('seconds'), requests: between('requests') };
}

/** Seconds that a story takes longer than in the simulation: less memory is a smaller share of a processor, and a page that is not kept is not packed. */
function slowerBy({ articleMemory, archiveRaw }: CostInput): number {
  const { articleProcessorSeconds, rawProcessorSeconds, articleMemoryMb } = usage.batch;
  return (articleProcessorSeconds - (archiveRaw ? 0 : rawProcessorSeconds)) * (1769 / Math.min(1769, articleMemory)) - articleProcessorSeconds * (1769 / articleMemoryMb);
}

/** New stories that the publisher gets at once: the first of a shard, and what comes to it within the window. */
function storiesAtOnce(articlesPerDay: number, tableGb: number, events: 'each' | 'batched'): number {
  const shards = Math.max(usage.batch.leastShards, tableGb / usage.batch.gbAShard);
  return Math.min(changesAtOnce.most, 1 + ((articlesPerDay / 86_400) * changesAtOnce.windowSeconds[events]) / shards);
}

function costLines(input: CostInput): CostLine[] {
  const articles = input.articlesPerDay * days;
  const polls = input.feeds * input.pollsPerFeedPerDay * days;
  // new stories come in small bursts: a poll that brings something brings two and a half
  const changed = Math.min(polls, articles / 2.5);
  const ticks = days * 1_440;
  const batch = batchAt(input.articlesPerDay / 86_400 / input.articleWorkers, usage.batch.articles);
  const articleBatches = articles / batch.messages;
  const articleSeconds = batch.seconds + batch.messages * slowerBy(input);
  const pollBatch = batchAt(polls / days / 86_400 / input.feedWorkers, usage.batch.feeds);
  const feedBatches = polls / pollBatch.messages;
  const kept = Math.max(0, input.monthsKept - 0.5);

  const writeUnits = articles * (usage.article.writeUnits + usage.alias.share * usage.alias.writeUnits + (input.archiveRaw ? usage.article.rawWriteUnits : 0)) + polls * usage.poll.writeUnits + changed * usage.changedPoll.writeUnits;
  const readUnits = articles * usage.article.readUnits + polls * usage.poll.readUnits + ticks * usage.tickReadUnits;
  const tableGb = (articles * kept * (usage.article.tableBytes + usage.alias.share * usage.alias.tableBytes) + input.feeds * 4_000) / gb;
  const objectGb = (articles * kept * usage.article.objectBytes) / gb;
  const rawGb = input.archiveRaw ? (articles * usage.article.rawBytes) / gb : 0;
  // sending: one request for the few jobs of a poll, one per ten polls and for each tick; then what the workers ask
  const sqs = changed + ticks + polls / 10 + articles * batch.requests + polls * pollBatch.requests + 2 * usage.idleReceivesPerMonth;
  const eventCalls = input.events === 'none' ? 0 : articles / storiesAtOnce(input.articlesPerDay, tableGb, input.events);
  const events = input.events === 'each' ? articles : eventCalls;
  const logGb = (articles * usage.article.logBytes + articleBatches * usage.batch.articleLogBytes + polls * usage.poll.logBytes + feedBatches * usage.batch.feedLogBytes + ticks * 150) / gb;
  const gbSecondCost = (seconds: number, mb: number) => ((seconds * mb) / 1024) * prices.lambdaGbSecond;

  return [
    { service: 'DynamoDB', what: 'writes', dollars: input.autoscaled ? bought(writeUnits, prices.writeUnitHour) : writeUnits * prices.writeUnit },
    { service: 'DynamoDB', what: 'reads', dollars: input.autoscaled ? bought(readUnits, prices.readUnitHour) : readUnits * prices.readUnit },
    { service: 'DynamoDB', what: input.backups ? 'storage and point-in-time recovery' : 'storage', dollars: tableGb * (prices.tableGbMonth + (input.backups ? prices.backupGbMonth : 0)) },
    { service: 'S3', what: 'records put', dollars: articles * prices.s3Put },
    { service: 'S3', what: 'raw pages put', dollars: input.archiveRaw ? articles * prices.s3Put : 0 },
    { service: 'S3', what: 'storage', dollars: (objectGb + rawGb) * prices.s3GbMonth },
    { service: 'Lambda', what: 'articles', dollars: gbSecondCost(articleBatches * articleSeconds, input.articleMemory) + articleBatches * prices.lambdaRequest },
    { service: 'Lambda', what: 'polls', dollars: gbSecondCost(feedBatches * pollBatch.seconds, input.feedMemory) + feedBatches * prices.lambdaRequest },
    { service: 'Lambda', what: 'ticks', dollars: gbSecondCost(ticks * usage.tickSeconds, usage.schedulerMemoryMb) + ticks * prices.lambdaRequest },
    { service: 'Lambda', what: 'events', dollars: gbSecondCost(eventCalls * usage.batch.eventSeconds, usage.publisherMemoryMb) + eventCalls * prices.lambdaRequest },
    { service: 'SQS', what: 'requests', dollars: sqs * prices.sqsRequest },
    { service: 'EventBridge', what: 'events', dollars: events * prices.busEvent },
    { service: 'EventBridge', what: 'ticks', dollars: ticks * prices.schedulerCall },
    { service: 'CloudWatch', what: 'logs', dollars: logGb * (prices.logGb + prices.logGbMonth * usage.logRetentionMonths) },
    { service: 'CloudWatch', what: 'metrics, alarms', dollars: metricCount * prices.metricMonth + (usage.alarmMetrics + (input.autoscaled ? usage.scaling.alarmMetrics + scalingAlarms : 0)) * prices.alarmMonth },
  ];
}

/** Dollars for capacity by the hour; a unit a second of each table and index is the least. */
const bought = (units: number, unitHour: number): number => Math.max(units / 3_600 / usage.scaling.used, usage.scaling.followed * days * 24) * unitHour;

const scalingAlarms = 2 * usage.scaling.followed * usage.scaling.alarms;

/** Polls by 6 states, articles and pieces by 8 outcomes, lag, cleaned characters. */
const metricCount = 26;

const sum = (lines: CostLine[]): number => lines.reduce((total, { dollars }) => total + dollars, 0);
