import { randomUUID } from 'node:crypto';
import type { ArticleJob, FeedJob } from '../../model/jobs.ts';
import type { Clock, JobQueue } from '../../pipeline/ports.ts';
import type { QueueEvent, QueueHandler, QueueRecord } from '../../pipeline/queue-handler.ts';
import { renderMessage } from '../../pipeline/message.ts';
import { openJournal, readJournal } from './journal.ts';

export interface LocalQueueOptions<Job> {
  name: string;
  /** File that keeps the messages between runs. */
  journal: string;
  clock: Clock;
  /** How long a received message stays hidden. */
  visibilitySeconds: number;
  /** Receives after which a message goes to the dead letters. */
  maxReceives: number;
  /** Messages handed to one call of the handler, at most. */
  batchSize: number;
  groupOf(job: Job): string;
  dedupeOf(job: Job): string;
}

export interface DrainOptions {
  /** Calls of the handler at once. */
  concurrency: number;
  /** Waits for messages that become visible within so many milliseconds of clock time. 10 s unless given. */
  waitForDelayedMs?: number;
  /** Stops handing out messages; what is in hand is finished. */
  signal?: AbortSignal;
}

export interface DrainReport {
  /** Messages done with, failed (they come again) and moved to the dead letters. */
  done: number;
  failed: number;
  dead: number;
  delayed: Waiting;
}

/** Messages that cannot be received yet, and when the first of them can. */
export interface Waiting {
  count: number;
  next: string | null;
}

export interface DeadLetter {
  id: string;
  body: string;
  group: string;
  receives: number;
  deadAt: string;
}

export interface LocalQueue<Job> extends JobQueue<Job> {
  /** Hands batches to the handler until nothing is visible, nor soon will be. */
  drain(handler: QueueHandler, options: DrainOptions): Promise<DrainReport>;
  waiting(): Waiting;
  /** Messages that are neither done nor dead. */
  size(): number;
  deadLetters(): DeadLetter[];
  /** Forgets these dead letters: they are done with in another way. */
  dropLetters(ids: string[]): void;
  /** Moves these dead letters back, as if they had never been received. */
  sendLetters(ids: string[]): void;
  /** Moves the dead letters back, as if they had never been received. Returns their number. */
  redrive(): number;
  close(): void;
}

interface Message {
  id: string;
  /** Order of sending. */
  seq: number;
  group: string;
  dedupe: string;
  body: string;
  sentAt: number;
  firstReceivedAt: number | null;
  receives: number;
  /** Hidden until then, in milliseconds of the clock. 0: never hidden so far, or given back. */
  hiddenUntil: number;
  receipt: string | null;
}

/** What the journal keeps; `put` is a whole message as it stands. */
type Line =
  | { op: 'put'; message: Message }
  | { op: 'receive'; ids: string[]; at: number; until: number }
  | { op: 'hide'; id: string; until: number }
  | { op: 'done'; ids: string[] }
  | { op: 'dead'; letter: DeadLetter }
  | { op: 'settled'; ids: string[] }
  | { op: 'redrive' };

/** SQS remembers deduplication ids that long. */
const dedupeMs = 5 * 60_000;
/** While the handler works, the clock is looked at that often for messages that have become visible. */
const lookMs = 50;

/**
 * A FIFO queue in this process that plays SQS and Lambda to a queue handler: batches, one group in one pair of hands at a time and in order,
 * partial failures, visibility, receive count, dead letters, deduplication. Messages in hand when a process dies are visible
 * again in the next: nobody else can be working on them.
 */
export function createLocalQueue<Job extends FeedJob | ArticleJob>(options: LocalQueueOptions<Job>): LocalQueue<Job> {
  const { name, clock, visibilitySeconds, maxReceives, batchSize, groupOf, dedupeOf } = options;
  const now = () => clock.now().getTime();
  const { messages, dead } = replay(readJournal<Line>(options.journal));
  let seq = [...messages.values()].reduce((last, message) => Math.max(last, message.seq), 0);
  const journal = openJournal<Line>(options.journal, [
    ...[...messages.values()].map((message): Line => ({ op: 'put', message })),
    ...dead.map((letter): Line => ({ op: 'dead', letter })),
  ]);
  /** Deduplication id → time of sending. */
  const sent = new Map([...messages.values()].map((message) => [message.dedupe, message.sentAt]));
  let wake: (() => void) | null = null;

  const put = (fresh: Message[], more: Line[] = []): void => {
    journal.append([...fresh.map((message): Line => ({ op: 'put', message })), ...more]);
    for (const message of fresh) messages.set(message.id, message);
    wake?.();
  };

  const newMessage = (group: string, dedupe: string, body: string): Message => ({
    id: randomUUID(), seq: (seq += 1), group, dedupe, body, sentAt: now(), firstReceivedAt: null, receives: 0, hiddenUntil: 0, receipt: null,
  });

  const isNew = (dedupe: string): boolean => {
    const at = sent.get(dedupe);
    if (at !== undefined && now() - at < dedupeMs) return false;
    if (sent.size > 50_000) for (const [id, time] of sent) if (now() - time >= dedupeMs) sent.delete(id);
    sent.set(dedupe, now());
    return true;
  };

  const isHidden = (message: Message): boolean => message.hiddenUntil > now();

  /** The next batch: visible messages in the order of sending, none of a group that has a hidden one before it. */
  const receive = (): { batch: Message[]; dead: number } => {
    const batch: Message[] = [];
    const closed = new Set<string>();
    let moved = 0;
    const time = now();
    for (const message of messages.values()) if (message.hiddenUntil > time) closed.add(message.group);
    for (const message of messages.values()) {
      if (closed.has(message.group)) continue;
      if (message.receives >= maxReceives) {
        bury(message);
        moved += 1;
        continue;
      }
      batch.push(message);
      if (batch.length === batchSize) break;
    }
    if (batch.length === 0) return { batch, dead: moved };
    const until = now() + visibilitySeconds * 1000;
    journal.append([{ op: 'receive', ids: batch.map((message) => message.id), at: now(), until }]);
    for (const message of batch) {
      markReceived(message, now(), until);
      message.receipt = `${message.id}/${message.receives}`;
    }
    return { batch, dead: moved };
  };

  const bury = (message: Message): void => {
    const letter = { id: message.id, body: message.body, group: message.group, receives: message.receives, deadAt: clock.now().toISOString() };
    journal.append([{ op: 'dead', letter }]);
    messages.delete(message.id);
    dead.push(letter);
  };

  /** Deletes what the handler is done with; a receipt from before the message was received again deletes nothing. */
  const finish = (batch: { message: Message; receipt: string | null }[], failed: Set<string>): number => {
    const done = batch.filter(({ message, receipt }) => !failed.has(message.id) && message.receipt === receipt && messages.has(message.id)).map(({ message }) => message.id);
    if (done.length > 0) journal.append([{ op: 'done', ids: done }]);
    for (const id of done) messages.delete(id);
    return done.length;
  };

  const waiting = (): Waiting => {
    const times = [...messages.values()].filter(isHidden).map((message) => message.hiddenUntil);
    return { count: times.length, next: times.length === 0 ? null : new Date(Math.min(...times)).toISOString() };
  };

  return {
    async send(jobs) {
      put(jobs.filter((job) => isNew(dedupeOf(job))).map((job) => newMessage(groupOf(job), dedupeOf(job), renderMessage(job))));
    },

    async delay(receipts) {
      for (const { receipt, seconds } of receipts) {
        const message = messages.get(receipt.slice(0, receipt.lastIndexOf('/')));
        if (message === undefined || message.receipt !== receipt || !isHidden(message)) continue;
        message.hiddenUntil = now() + Math.min(Math.max(0, seconds), 43_200) * 1000;
        journal.append([{ op: 'hide', id: message.id, until: message.hiddenUntil }]);
      }
      wake?.();
    },

    async drain(handler, { concurrency, waitForDelayedMs = 10_000, signal }) {
      const report: DrainReport = { done: 0, failed: 0, dead: 0, delayed: { count: 0, next: null } };
      const working = new Set<Promise<void>>();
      const work = async (batch: Message[]): Promise<void> => {
        const held = batch.map((message) => ({ message, receipt: message.receipt }));
        const failed = await failedOf(handler, batch, name);
        const done = finish(held, failed);
        report.done += done;
        report.failed += batch.length - done;
      };

      const isStopped = () => signal?.aborted ?? false;
      while (true) {
        // before the look through the queue: what becomes visible behind it would be neither handed out nor waited for
        const { next } = waiting();
        while (working.size < concurrency && !isStopped()) {
          const { batch, dead: moved } = receive();
          report.dead += moved;
          if (batch.length === 0) break;
          const task: Promise<void> = work(batch).finally(() => working.delete(task));
          working.add(task);
        }
        if (working.size > 0) {
          await Promise.race([...working, pause(lookMs), awake()]);
          continue;
        }
        const ms = next === null ? Number.POSITIVE_INFINITY : Date.parse(next) - now();
        if (isStopped() || ms > waitForDelayedMs) break;
        await Promise.race([clock.sleep(Math.max(1, Math.min(ms, 250))), awake()]);
      }
      report.delayed = waiting();
      return report;
    },

    waiting,
    size: () => messages.size,
    deadLetters: () => dead.map((letter) => ({ ...letter })),

    dropLetters(ids) {
      takeLetters(ids);
      journal.append([{ op: 'settled', ids }]);
    },

    sendLetters(ids) {
      const back = takeLetters(ids).map((letter) => newMessage(letter.group, `redrive ${letter.id}`, letter.body));
      put(back, [{ op: 'settled', ids }]);
    },

    redrive() {
      const back = dead.splice(0).map((letter) => newMessage(letter.group, `redrive ${letter.id}`, letter.body));
      put(back, [{ op: 'redrive' }]);
      return back.length;
    },

    close: () => journal.close(),
  };

  function takeLetters(ids: string[]): DeadLetter[] {
    const taken = dead.filter(({ id }) => ids.includes(id));
    const rest = dead.filter(({ id }) => !ids.includes(id));
    dead.splice(0, dead.length, ...rest);
    return taken;
  }

  function awake(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve;
    });
  }
}

/** Ids of the messages that come again: by Lambda's rules for partial batch responses, all of them when the answer makes no sense. */
async function failedOf(handler: QueueHandler, batch: Message[], name: string): Promise<Set<string>> {
  const all = new Set(batch.map((message) => message.id));
  try {
    const answer: unknown = await handler(eventOf(batch, name));
    if (answer === null || answer === undefined) return new Set();
    const list = (answer as { batchItemFailures?: unknown }).batchItemFailures;
    if (list === null || list === undefined) return new Set();
    if (!Array.isArray(list)) return all;
    const ids = list.map((entry: unknown) => (entry as { itemIdentifier?: unknown } | null)?.itemIdentifier);
    return ids.every((id) => typeof id === 'string' && all.has(id)) ? new Set(ids as string[]) : all;
  } catch {
    return all;
  }
}

function eventOf(batch: Message[], name: string): QueueEvent {
  return {
    Records: batch.map((message): QueueRecord & Record<string, unknown> => ({
      messageId: message.id,
      receiptHandle: message.receipt ?? '',
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.receives),
        MessageGroupId: message.group,
        ...more(message),
      },
      messageAttributes: {},
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:local:000000000000:${name}.fifo`,
      awsRegion: 'local',
    })),
  };
}

/** Attributes that SQS sends and we do not read; other handlers may. */
const more = (message: Message): Record<string, string> => ({
  ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
  MessageDeduplicationId: message.dedupe,
  SenderId: 'local',
  SentTimestamp: String(message.sentAt),
  SequenceNumber: String(message.seq).padStart(20, '0'),
});

function replay(lines: Line[]): { messages: Map<string, Message>; dead: DeadLetter[] } {
  const messages = new Map<string, Message>();
  let dead: DeadLetter[] = [];
  for (const line of lines) {
    if (line.op === 'put') messages.set(line.message.id, line.message);
    else if (line.op === 'done') for (const id of line.ids) messages.delete(id);
    else if (line.op === 'redrive') dead = [];
    else if (line.op === 'settled') dead = dead.filter(({ id }) => !line.ids.includes(id));
    else if (line.op === 'dead') {
      messages.delete(line.letter.id);
      dead.push(line.letter);
    } else if (line.op === 'hide') {
      const message = messages.get(line.id);
      if (message) Object.assign(message, { hiddenUntil: line.until, receipt: null });
    } else {
      for (const id of line.ids) {
        const message = messages.get(id);
        if (message) markReceived(message, line.at, 0);
      }
    }
  }
  return { messages, dead };
}

function markReceived(message: Message, at: number, until: number): void {
  message.receives += 1;
  message.firstReceivedAt ??= at;
  message.hiddenUntil = until;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
