import { errorCode, isRetryable, NewsclipError } from '../model/errors.ts';
import { parseMessage } from './message.ts';
import type { JobQueue, Ports } from './ports.ts';

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

/** How often a message has been received, and whether this is the last time before the dead letters. */
export interface Receive {
  attempt: number;
  last: boolean;
}

export interface Stage<Job extends { host: string }> {
  name: string;
  parseJob(value: unknown): Job;
  run(job: Job, receive: Receive, ports: Ports): Promise<void>;
  /** Told when a job's fault goes back to the queue, or to the dead letters. */
  failed(job: Job | null, error: unknown, receive: Receive, ports: Ports): void;
  queue(ports: Ports): JobQueue<Job>;
  maxReceives: number;
}

/** Time kept free at the end of an invocation: one slow page (20 s), its writes and the owed pause. */
const reserveMs = 35_000;

/** Seconds until a failed message is seen again, by attempt: a hiccup is tried at once, twice over; an outage for some twenty minutes. */
const retrySeconds = [3, 60, 5, 300, 900];

/**
 * Turns a stage into the handler of its queue. Groups (hosts) run side by side, the messages of a group one after another;
 * each fault costs its own message only. The only reader of the retry flag, and the only place that logs a fault.
 */
export function queueHandler<Job extends { host: string }>(stage: Stage<Job>, openPorts: () => Ports): QueueHandler {
  return async (event, context) => {
    const ports = openPorts();
    const left = () => context?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY;
    const failures: string[] = [];
    const delays: { receipt: string; seconds: number }[] = [];

    await Promise.all(
      groupsOf(event.Records).map(async (records) => {
        const hosts = new Set<string>();
        for (const record of records) {
          if (left() < reserveMs) {
            failures.push(record.messageId);
            delays.push({ receipt: record.receiptHandle, seconds: 0 });
            continue;
          }
          const seconds = await runRecord(record, stage, ports, hosts);
          if (seconds === null) continue;
          failures.push(record.messageId);
          delays.push({ receipt: record.receiptHandle, seconds });
        }
        await ports.web.settle([...hosts]);
      }),
    );

    // A lost delay only costs time: the queue's own visibility time-out brings the message back.
    if (delays.length > 0) await stage.queue(ports).delay(delays).catch((error: unknown) => ports.log.warn('delay failed', { stage: stage.name, error: String(error) }));
    return { batchItemFailures: failures.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

/** Null when the message is done with, else the seconds until it may be seen again. */
async function runRecord<Job extends { host: string }>(record: QueueRecord, stage: Stage<Job>, ports: Ports, hosts: Set<string>): Promise<number | null> {
  const attempt = Math.max(1, Number(record.attributes.ApproximateReceiveCount) || 1);
  const receive = { attempt, last: attempt >= stage.maxReceives };
  let job: Job | null = null;
  try {
    job = readJob(record, stage);
    hosts.add(job.host);
    await stage.run(job, receive, ports);
    return null;
  } catch (error) {
    stage.failed(job, error, receive, ports);
    const retryable = isRetryable(error);
    const facts = error instanceof NewsclipError ? error.facts : {};
    const level = retryable && !receive.last ? 'warn' : 'error';
    ports.log[level](`${stage.name} failed`, { code: errorCode(error), message: String(error), attempt, messageId: record.messageId, ...facts });
    if (!retryable) return 0; // straight on to the dead letters, receive by receive
    const asked = typeof facts['retryAfter'] === 'number' ? facts['retryAfter'] : 0;
    return Math.max(asked, retrySeconds[Math.min(attempt, retrySeconds.length) - 1] ?? 0);
  }
}

function readJob<Job extends { host: string }>(record: QueueRecord, stage: Stage<Job>): Job {
  try {
    return stage.parseJob(parseMessage(record.body));
  } catch (error) {
    throw new NewsclipError('job.invalid', `message ${record.messageId} is no ${stage.name} job`, { messageId: record.messageId }, { cause: error });
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
