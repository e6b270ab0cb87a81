import { errorCode, isRetryable, NewsclipError } from '../model/errors.ts';
import { batchSize, maxHandedBack, putAsideFrom, shortPauseMs } from '../model/names.ts';
import { parseMessage } from './message.ts';
import type { JobQueue, Ports } from './ports.ts';
import { createShift } from './shift.ts';

/** The part of an SQS event that we use; AWS and the local queue send the same shape. */
export interface QueueEvent {
  Records: QueueRecord[];
}

export interface QueueRecord {
  messageId: string;
  receiptHandle: string;
  body: string;
  attributes: { ApproximateReceiveCount: string; MessageGroupId?: string };
}

export type QueueHandler = (
  event: QueueEvent,
  context?: { getRemainingTimeInMillis?(): number },
) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>;

/** Which try at a job this is, and whether it is the last one before the dead letters. */
export interface Receive {
  attempt: number;
  last: boolean;
}

/** `attempts`: tries before the job was put aside. */
interface Grouped {
  host: string;
  attempts?: number | undefined;
}

export interface Stage<Job extends Grouped> {
  name: string;
  parseJob(value: unknown): Job;
  run(job: Job, receive: Receive, ports: Ports): Promise<void>;
  /** Told when a job's fault goes back to the queue, or to the dead letters. */
  failed(job: Job | null, error: unknown, receive: Receive, ports: Ports): void;
  queue(ports: Ports): JobQueue<Job>;
  /**
   * Keeps a failed job elsewhere until its time has come, with the number of its tries so far, and resolves to true; false for a job that has to stay. A job that waits in its queue holds
   * its group back.
   */
  putAside?(job: Job, attempts: number, at: Date, ports: Ports): Promise<boolean>;
  /** Seconds until a job that failed is seen again, by try; it gets one try more. Its message may be received `maxHandedBack` times more, untried. */
  retrySeconds: readonly number[];
}

/** Time kept free at the end of an invocation: one slow page (20 s), its writes and the owed pause. */
const reserveMs = 35_000;

/** A message that goes back to its queue: hidden for `seconds`, and at least until the pauses of its group's hosts are over. */
interface Return {
  record: QueueRecord;
  seconds: number;
}

/**
 * Turns a stage into the handler of its queue. Groups (hosts) run side by side, the messages of a group one after another;
 * each fault costs its own message only. When nothing is left to do but to wait for hosts, what is left goes back to the queue for as long as its host is owed a
 * pause: waiting is free there (docs/decisions/pauses-in-the-queue.md). A host that fills a batch has more behind it: its short pauses are slept through, as hidden for whole seconds it would fall behind. The only reader of the retry flag, and the only place that logs a fault.
 */
export function queueHandler<Job extends Grouped>(stage: Stage<Job>, openPorts: () => Ports): QueueHandler {
  return async (event, context) => {
    const ports = openPorts();
    const queue = stage.queue(ports);
    const left = () => context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY;
    const owed = (host: string): number => ports.web.owed(host);
    const shift = createShift({ clock: ports.clock, owed, patienceMs: queue.patienceMs ?? Number.POSITIVE_INFINITY });
    const failures: string[] = [];
    const delays: { receipt: string; seconds: number }[] = [];

    const groups = await Promise.all(
      groupsOf(event.Records).map(async (records) => {
        const hosts = new Set<string>();
        const returns: Return[] = [];
        for (const [at, record] of records.entries()) {
          const isTime = left() >= reserveMs;
          const read = readJob(record, stage);
          const host = read.job?.host ?? null;
          const isWorkedThrough = host !== null && records.length >= batchSize && owed(host) <= shortPauseMs;
          const mayBeHandedBack = !isWorkedThrough && receivesOf(record) <= maxHandedBack;
          if (!isTime || (host !== null && mayBeHandedBack && !(await shift.turn(host)))) {
            if (host !== null) hosts.add(host);
            returns.push(...records.slice(at).map((rest) => ({ record: rest, seconds: 0 })));
            break;
          }
          if (host !== null) hosts.add(host);
          const seconds = await shift.work(() => runRecord(record, read, stage, ports));
          if (seconds !== null) returns.push({ record, seconds });
        }
        return { hosts: [...hosts], returns };
      }),
    );

    // A message that is hidden keeps its group from everybody: only who gives a group up for good has to wait here.
    await ports.web.settle(groups.flatMap(({ hosts, returns }) => (returns.length === 0 ? hosts : [])));
    for (const { hosts, returns } of groups) {
      const pause = Math.max(0, ...hosts.map(owed)) / 1000;
      for (const { record, seconds } of returns) {
        failures.push(record.messageId);
        delays.push({ receipt: record.receiptHandle, seconds: Math.max(seconds, pause) });
      }
    }
    // A lost delay only costs time: the queue's own visibility time-out brings the message back.
    if (delays.length > 0) await queue.delay(delays).catch((error: unknown) => ports.log.warn('delay failed', { stage: stage.name, error: String(error) }));
    ports.report.end?.();
    return { batchItemFailures: failures.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

type ReadJob<Job> = { job: Job; error?: never } | { job: null; error: NewsclipError };

/** Null when the message is done with, else the seconds until it may be seen again. */
async function runRecord<Job extends Grouped>(record: QueueRecord, { job, error: unread }: ReadJob<Job>, stage: Stage<Job>, ports: Ports): Promise<number | null> {
  const receives = receivesOf(record);
  const earlier = job?.attempts ?? 0;
  const maxTries = stage.retrySeconds.length + 1 - earlier;
  // What was received no more often than it may be tried has a try left; and what nobody remembers was tried each time.
  const before = receives < maxTries ? null : await ports.feeds.tries(record.messageId).catch(() => receives - 1);
  if (before !== null && before >= maxTries) return 0; // straight on to the dead letters, receive by receive
  const last = receives >= maxTries + maxHandedBack || (before !== null && before + 1 >= maxTries);
  try {
    if (job === null) throw unread;
    await stage.run(job, { attempt: earlier + (before ?? receives - 1) + 1, last }, ports);
    return null;
  } catch (error) {
    const attempt = earlier + (await ports.feeds.countTry(record.messageId, ports.clock.now()).catch(() => receives));
    const receive = { attempt, last };
    stage.failed(job, error, receive, ports);
    const retryable = isRetryable(error);
    const facts = error instanceof NewsclipError ? error.facts : {};
    const level = retryable && !receive.last ? 'warn' : 'error';
    ports.log[level](`${stage.name} failed`, { code: errorCode(error), message: String(error), attempt, messageId: record.messageId, ...facts });
    if (!retryable || last) return 0;
    const seconds = stage.retrySeconds[Math.min(attempt, stage.retrySeconds.length) - 1] ?? 0;
    // a publisher that asks for a pause asks for it on behalf of the whole host
    if (typeof facts['retryAfter'] === 'number') return Math.max(facts['retryAfter'], seconds);
    return job !== null && seconds >= putAsideFrom && (await isPutAside(job, attempt, seconds, stage, ports)) ? null : seconds;
  }
}

/** A store that does not answer leaves the job where it is. */
async function isPutAside<Job extends Grouped>(job: Job, attempts: number, seconds: number, stage: Stage<Job>, ports: Ports): Promise<boolean> {
  const at = new Date(ports.clock.now().getTime() + seconds * 1000);
  return (await stage.putAside?.(job, attempts, at, ports).catch((error: unknown) => ports.log.warn('not put aside', { stage: stage.name, error: String(error) }))) === true;
}

const receivesOf = ({ attributes }: QueueRecord): number => Math.max(1, Number(attributes.ApproximateReceiveCount) || 1);

function readJob<Job extends Grouped>(record: QueueRecord, stage: Stage<Job>): ReadJob<Job> {
  try {
    return { job: stage.parseJob(parseMessage(record.body)) };
  } catch (error) {
    return { job: null, error: new NewsclipError('job.invalid', `message ${record.messageId} is no ${stage.name} job`, { messageId: record.messageId }, { cause: error }) };
  }
}

function groupsOf(records: QueueRecord[]): QueueRecord[][] {
  const groups = new Map<string, QueueRecord[]>();
  for (const record of records) {
    const group = record.attributes.MessageGroupId ?? record.messageId;
    groups.set(group, [...(groups.get(group) ?? []), record]);
  }
  return [...groups.values()];
}
