import type { Card } from '../model/article.ts';
import type { NewsEvent } from '../model/event.ts';
import type { HealthChange, Log, Tombstone } from './ports.ts';
import type { FeedHealth } from '../model/feed.ts';
import { readItem, type Attribute } from '../model/item.ts';
import { events, healthPrefix, keys } from '../model/names.ts';
import { gatherStored, type Told } from './gather-events.ts';

/** One change of a table, as a DynamoDB stream tells it; local mode makes the same. */
export interface ChangeRecord {
  eventID?: string;
  eventName?: 'INSERT' | 'MODIFY' | 'REMOVE';
  dynamodb?: {
    SequenceNumber?: string;
    Keys?: Record<string, unknown>;
    NewImage?: Record<string, unknown>;
    OldImage?: Record<string, unknown>;
  };
}

export interface ChangeEvent {
  Records: ChangeRecord[];
}

export type ChangeHandler = (event: ChangeEvent) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>;

/** Where events go. */
export interface EventSink {
  /** Sends one call's worth, at most ten; returns the indexes of those that were not taken. Throws when none was. */
  send(events: NewsEvent[]): Promise<number[]>;
}

export interface PublishPorts {
  sink: EventSink;
  log: Log;
  sleep(ms: number): Promise<void>;
  /** New stories that come together are one event, `ArticlesStored`. */
  batched?: boolean;
}

/** Events of one PutEvents call (a limit of EventBridge). */
const eventsAtOnce = 10;
/** Pauses before what was refused is sent again, milliseconds; after that the stream itself tries again, from the first that was refused. */
const pauses = [100, 400, 1_600];

/**
 * Handler of the streams: changes of cards and of feeds' health become events, at least once, those of one article or feed in their order. The
 * order holds because a call never carries two events of the same one, and the next call waits until this one is through.
 */
export const publishChangesHandler =
  (openPorts: () => PublishPorts): ChangeHandler =>
  async ({ Records }) => {
    const { sink, log, sleep, batched = false } = openPorts();
    const told = Records.flatMap((record, at) => {
      const event = readChange(record, log);
      return event === null ? [] : [{ event, at }];
    });
    for (const call of callsOf(told, batched)) {
      const left = await sendCall(call, sink, log, sleep);
      if (left === null) continue;
      // All that comes behind it waits too: the stream takes up from here.
      const identifier = Records[left]?.dynamodb?.SequenceNumber;
      if (identifier === undefined) throw new Error('an event was refused, and its record has no sequence number');
      return { batchItemFailures: [{ itemIdentifier: identifier }] };
    }
    return { batchItemFailures: [] };
  };

/** What an event is about, `article/<id>` or `feed/<id>`; rules on the bus can match it without looking into the detail. Of many stories: none. */
export const subjectsOf = ({ detail }: Pick<NewsEvent, 'detail'>): string[] => ('articles' in detail ? [] : ['id' in detail ? `article/${detail.id}` : `feed/${detail.feedId}`]);

/** Ten events to a call, and a new call where an article or feed comes up again. */
const callsOf = (told: Told[], batched: boolean): Told[][] =>
  runsOf(told, batched ? Number.POSITIVE_INFINITY : eventsAtOnce).flatMap((run) => {
    const entries = batched ? gatherStored(run) : run;
    return Array.from({ length: Math.ceil(entries.length / eventsAtOnce) }, (_, at) => entries.slice(at * eventsAtOnce, (at + 1) * eventsAtOnce));
  });

/** As long as no article or feed comes up again, and no longer than `limit`. */
function runsOf(told: Told[], limit: number): Told[][] {
  const runs: Told[][] = [];
  let subjects = new Set<string>();
  for (const each of told) {
    const [subject = ''] = subjectsOf(each.event);
    if (runs.length === 0 || runs.at(-1)?.length === limit || subjects.has(subject)) {
      runs.push([]);
      subjects = new Set();
    }
    runs.at(-1)?.push(each);
    subjects.add(subject);
  }
  return runs;
}

/** Null when all were taken, else the index of the first record whose event was not. */
async function sendCall(call: Told[], sink: EventSink, log: Log, sleep: (ms: number) => Promise<void>): Promise<number | null> {
  let rest = call;
  for (let tried = 0; ; tried += 1) {
    try {
      const refused = await sink.send(rest.map(({ event }) => event));
      rest = refused.toSorted((a, b) => a - b).flatMap((at) => rest[at] ?? []);
    } catch (error) {
      log.warn('events not sent', { count: rest.length, message: String(error) });
    }
    if (rest.length === 0) return null;
    const pause = pauses[tried];
    if (pause === undefined) break;
    await sleep(pause);
  }
  log.error('events refused', { count: rest.length });
  return rest[0]?.at ?? null;
}

/** The event that a change means, or null: expired cards, further feeds of a known story, and all other items mean none. */
export function readChange(record: ChangeRecord, log: Log): NewsEvent | null {
  const { Keys, NewImage, OldImage } = record.dynamodb ?? {};
  if (record.eventName === 'REMOVE') return null;
  const change = Keys === undefined ? null : readHealthKey(readImage(Keys));
  if (change !== null) return feedEvent(change);
  if (NewImage === undefined) return null;
  const now = readImage(NewImage);
  const before = OldImage === undefined ? null : readImage(OldImage);
  if (now['sk'] === 'META') return articleEvent(now, before);
  log.warn('a change of no known kind', { pk: String(now['pk']), sk: String(now['sk']) });
  return null;
}

function articleEvent(now: Image, before: Image | null): NewsEvent | null {
  if (typeof now['forgottenAt'] === 'string') return before === null || typeof before['forgottenAt'] === 'string' ? null : takenDown(now as unknown as Tombstone, before as unknown as Card);
  const card = now as unknown as Card;
  const old = before !== null && typeof before['forgottenAt'] !== 'string' ? (before as unknown as Card) : null;
  if (old !== null && old.rev === card.rev && old.gen === card.gen && old.firstSeenAt === card.firstSeenAt) return null;
  const type = typeOf(card, old);
  return {
    type,
    time: card.changedAt,
    detail: {
      schema: events.schema, id: card.id, rev: card.rev, gen: card.gen, changedAt: card.changedAt, domain: card.domain,
      feeds: card.sources.map(({ feedId }) => feedId), language: card.language, status: card.status, change: type === 'ArticleReextracted' ? null : card.change,
      reason: type === 'ArticleWithdrawn' ? 'publisher' : null, card: keys.card(card.id), object: card.s3.article,
    },
  };
}

/** An expired card that is stored anew before it was swept is a new story. */
function typeOf(card: Card, old: Card | null): 'ArticleStored' | 'ArticleRevised' | 'ArticleReextracted' | 'ArticleWithdrawn' {
  if (old === null || card.rev < old.rev || old.firstSeenAt !== card.firstSeenAt) return 'ArticleStored';
  if (card.rev === old.rev) return 'ArticleReextracted';
  return card.withdrawnAt !== null && old.withdrawnAt === null ? 'ArticleWithdrawn' : 'ArticleRevised';
}

const takenDown = (tombstone: Tombstone, card: Card): NewsEvent => ({
  type: 'ArticleWithdrawn',
  time: tombstone.forgottenAt,
  detail: {
    schema: events.schema, id: tombstone.id, rev: card.rev, gen: card.gen, changedAt: tombstone.forgottenAt, domain: card.domain, feeds: tombstone.feeds.slice(0, 20),
    language: card.language, status: card.status, change: 'withdrawal', reason: 'take-down', card: keys.card(tombstone.id), object: null,
  },
});

const feedEvent = ({ feedId, health, before, at, error }: HealthChange): NewsEvent => ({
  type: isWell(health) ? 'FeedRecovered' : 'FeedDegraded',
  time: at,
  detail: { schema: events.schema, feedId, health, before, at, error },
});

function readHealthKey({ pk, sk }: Image): HealthChange | null {
  if (typeof pk !== 'string' || typeof sk !== 'string' || !sk.startsWith(healthPrefix)) return null;
  const [at = '', before = '', health = '', error = ''] = sk.slice(healthPrefix.length).split('#');
  return { feedId: pk.slice(2), at, before: before as FeedHealth, health: health as FeedHealth, error: error === '' ? null : error };
}

const isWell = (health: FeedHealth): boolean => health === 'ok' || health === 'new';

/** Whether going from one health to the other is worth an event: falling ill, another illness, recovery. Switching a feed off is none. */
export const isHealthEvent = (before: FeedHealth, after: FeedHealth): boolean =>
  before !== after && after !== 'disabled' && !(isWell(before) && isWell(after)) && !(before === 'disabled' && isWell(after));

type Image = Record<string, unknown>;

/** Streams on AWS give binary values in base64; none of the items that become events has any. */
const readImage = (image: Record<string, unknown>): Image => readItem(image as Record<string, Attribute>);
