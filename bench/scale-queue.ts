import type { ArticleJob, FeedJob } from '../lib/model/jobs.ts';
import type { JobQueue } from '../lib/pipeline/ports.ts';
import type { QueueHandler } from '../lib/pipeline/queue-handler.ts';
import { batchSize, patienceMs } from '../lib/model/names.ts';
import { jobDedupe, jobGroup, renderMessage } from '../lib/pipeline/message.ts';
import type { VirtualClock } from './scale-clock.ts';

export interface SimulatedQueueOptions {
  clock: VirtualClock;
  /** Lambda workers at once. */
  concurrency: number;
  /** Time limit of a worker, seconds; visibility is six times that. */
  timeLimit: number;
  maxReceives: number;
  perHost: number;
}

interface Message {
  id: string;
  group: string;
  body: string;
  sentAt: number;
  receives: number;
  order: number;
}

interface Group {
  name: string;
  waiting: Message[];
  /** Messages in hands or hidden: while there are any, nobody else gets one of the group. */
  out: number;
  listed: boolean;
}

/** SQS looks for groups that are free among so many messages at the head of a FIFO queue (developer guide, "FIFO queue quotas"). */
const lookAhead = 120_000;
const dedupeMs = 5 * 60_000;

/** An SQS FIFO queue with its Lambda workers in virtual time: groups, batches, partial failures, visibility, dead letters, deduplication. */
export class SimulatedQueue<Job extends FeedJob | ArticleJob> implements JobQueue<Job> {
  handler: QueueHandler | null = null;
  depth = 0;
  /** Messages sent, those that were dropped as doubles, requests to SQS of ten messages each. */
  sent = 0;
  doubles = 0;
  requests = 0;
  invocations = 0;
  dead = 0;
  running = 0;
  peakRunning = 0;
  /** Messages in hands and hidden. */
  inFlight = 0;
  peakInFlight = 0;
  /** Milliseconds of all workers. */
  busyMs = 0;
  /** Seconds until each message was received first. */
  readonly waits: number[] = [];
  private orders = 0;
  private readonly options: SimulatedQueueOptions;
  private readonly groups = new Map<string, Group>();
  private ready: Group[] = [];
  private readyFrom = 0;
  private readonly known = new Map<string, number>();
  private readonly hidden = new Map<string, number>();
  private lastSweep = 0;

  constructor(options: SimulatedQueueOptions) {
    this.options = options;
  }

  get waitingGroups(): number {
    return this.groups.size;
  }

  async send(jobs: Job[]): Promise<void> {
    const { clock, perHost } = this.options;
    this.requests += Math.ceil(jobs.length / 10);
    this.forget();
    for (const job of jobs) {
      const dedupe = jobDedupe(job);
      if ((this.known.get(dedupe) ?? Number.NEGATIVE_INFINITY) > clock.ms - dedupeMs) {
        this.doubles += 1;
        continue;
      }
      this.known.set(dedupe, clock.ms);
      this.sent += 1;
      this.depth += 1;
      const order = (this.orders += 1);
      this.add({ id: `m${order}`, group: jobGroup(job, perHost), body: renderMessage(job), sentAt: clock.ms, receives: 0, order });
    }
    this.pump();
  }

  readonly patienceMs = patienceMs;

  async delay(receipts: { receipt: string; seconds: number }[]): Promise<void> {
    this.requests += Math.ceil(receipts.length / 10);
    for (const { receipt, seconds } of receipts) this.hidden.set(receipt, Math.ceil(seconds));
  }

  private add(message: Message): void {
    const group = this.groups.get(message.group) ?? { name: message.group, waiting: [], out: 0, listed: false };
    this.groups.set(message.group, group);
    group.waiting.push(message);
    this.list(group);
  }

  private list(group: Group): void {
    if (group.listed || group.out > 0 || group.waiting.length === 0) return;
    group.listed = true;
    this.ready.push(group);
  }

  private receive(): Message[] {
    const batch: Message[] = [];
    while (batch.length < batchSize) {
      const group = this.ready[this.readyFrom];
      if (!group) break;
      // the oldest message that stands too far behind the head of the queue is not seen
      if (this.depth > lookAhead && (group.waiting[0] as Message).order > this.horizon()) break;
      this.readyFrom += 1;
      group.listed = false;
      const taken = group.waiting.splice(0, batchSize - batch.length);
      group.out += taken.length;
      batch.push(...taken);
    }
    if (this.readyFrom > 1_000) {
      this.ready = this.ready.slice(this.readyFrom);
      this.readyFrom = 0;
    }
    return batch;
  }

  private horizonAt = { ms: -1, order: 0 };

  /** Order of the message at the end of what SQS looks at; found anew every minute. */
  private horizon(): number {
    if (this.horizonAt.ms < this.options.clock.ms - 60_000) {
      const orders = [...this.groups.values()].flatMap(({ waiting }) => waiting.map(({ order }) => order)).toSorted((a, b) => a - b);
      this.horizonAt = { ms: this.options.clock.ms, order: orders[lookAhead] ?? Number.POSITIVE_INFINITY };
    }
    return this.horizonAt.order;
  }

  private pump(): void {
    while (this.running < this.options.concurrency) {
      const batch = this.receive();
      if (batch.length === 0) return;
      this.running += 1;
      this.peakRunning = Math.max(this.peakRunning, this.running);
      this.inFlight += batch.length;
      this.peakInFlight = Math.max(this.peakInFlight, this.inFlight);
      void this.invoke(batch);
    }
  }

  private async invoke(batch: Message[]): Promise<void> {
    const { clock, timeLimit, maxReceives } = this.options;
    const started = clock.ms;
    this.invocations += 1;
    // receive and delete, ten messages each
    this.requests += 2;
    for (const message of batch) {
      if (message.receives === 0) this.waits.push((started - message.sentAt) / 1000);
      message.receives += 1;
    }
    const event = {
      Records: batch.map(({ id, body, group, receives }) => ({ messageId: id, receiptHandle: id, body, attributes: { ApproximateReceiveCount: String(receives), MessageGroupId: group } })),
    };
    const answer = await this.handler?.(event, { getRemainingTimeInMillis: () => timeLimit * 1000 - (clock.ms - started) });
    const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    this.busyMs += clock.ms - started;
    this.running -= 1;
    const touched = new Set<Group>();
    for (const message of batch) {
      const group = this.groups.get(message.group) as Group;
      touched.add(group);
      const seconds = this.hidden.get(message.id) ?? 6 * timeLimit;
      this.hidden.delete(message.id);
      if (failed.has(message.id) && message.receives < maxReceives) {
        clock.at(clock.ms + seconds * 1000, () => this.comeBack(message, group));
        continue;
      }
      if (failed.has(message.id)) this.dead += 1;
      group.out -= 1;
      this.inFlight -= 1;
      this.depth -= 1;
    }
    for (const group of touched) this.release(group);
    this.pump();
  }

  private comeBack(message: Message, group: Group): void {
    group.out -= 1;
    this.inFlight -= 1;
    const place = group.waiting.findIndex(({ order }) => order > message.order);
    group.waiting.splice(place === -1 ? group.waiting.length : place, 0, message);
    this.release(group);
    this.pump();
  }

  private release(group: Group): void {
    this.list(group);
    if (group.out === 0 && group.waiting.length === 0) this.groups.delete(group.name);
  }

  private forget(): void {
    const { clock } = this.options;
    if (clock.ms - this.lastSweep < dedupeMs) return;
    this.lastSweep = clock.ms;
    for (const [id, at] of this.known) if (at <= clock.ms - dedupeMs) this.known.delete(id);
  }
}
