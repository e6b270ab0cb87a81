import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { batchSize } from '../model/names.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';

export interface QueueStageProps extends StageFunctionProps {
  /** Receives after which a message goes to the dead letters. */
  maxReceives: number;
  /** Workers at once, at least 2: the fuse for cost and politeness. */
  maxConcurrency: number;
  /** A message that waits longer rings. */
  maxWait: Duration;
  alarms: Alarms;
}

/**
 * A queue and the function that works it off: FIFO, so that one message group (a host) is with one worker at a time and a failing
 * host delays only itself; messages that nobody can work end among the dead letters, in order.
 */
export class QueueStage extends Construct {
  readonly queue: sqs.Queue;
  readonly deadLetters: sqs.Queue;
  readonly stage: StageFunction;

  constructor(scope: Construct, id: string, props: QueueStageProps) {
    super(scope, id);
    const fifo: sqs.QueueProps = {
      fifo: true,
      // high throughput: limits hold per message group instead of per queue, and deduplication ids are ours
      deduplicationScope: sqs.DeduplicationScope.MESSAGE_GROUP,
      fifoThroughputLimit: sqs.FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
      contentBasedDeduplication: false,
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
      ...(props.encryptionKey ? { encryptionMasterKey: props.encryptionKey } : { encryption: sqs.QueueEncryption.SQS_MANAGED }),
    };
    // letters wait for a person: they outlive the stack
    this.deadLetters = new sqs.Queue(this, 'DeadLetters', { ...fifo, removalPolicy: RemovalPolicy.RETAIN });
    this.queue = new sqs.Queue(this, 'Queue', {
      ...fifo,
      visibilityTimeout: Duration.seconds(6 * props.timeLimit),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.maxReceives },
      // nobody's dead letters belong among the jobs. Who may use `deadLetters` cannot be narrowed to this queue without fixed names:
      // each of the two policies would need the other queue's address
      redriveAllowPolicy: { redrivePermission: sqs.RedrivePermission.DENY_ALL },
    });

    this.stage = new StageFunction(this, 'Worker', props);
    this.stage.allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
      [this.queue.queueArn],
    );
    new lambda.EventSourceMapping(this, 'Source', {
      target: this.stage.function,
      eventSourceArn: this.queue.queueArn,
      batchSize,
      maxConcurrency: props.maxConcurrency,
      reportBatchItemFailures: true,
    }).node.addDependency(this.stage.role);
    this.watch(id, props);
  }

  /** Lets a stage before this one send jobs here. */
  allowSend(sender: StageFunction): void {
    sender.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  private watch(id: string, { alarms, maxWait }: QueueStageProps): void {
    const what = id.toLowerCase();
    alarms.add(`${id}DeadLetters`, {
      says: `Messages of the ${what} queue were given up.`,
      section: 'dead-letters',
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: 1,
      periods: [1, 1],
    });
    alarms.add(`${id}Wait`, {
      says: `A message of the ${what} queue has waited for more than ${maxWait.toMinutes()} minutes.`,
      section: 'old-messages',
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: maxWait.toSeconds(),
      periods: [3, 3],
    });
    watchFunction(alarms, `${id}Worker`, this.stage.function);
  }
}

/** The two alarms that every function has. */
export function watchFunction(alarms: Alarms, id: string, fn: lambda.Function): void {
  alarms.add(`${id}Errors`, {
    says: 'The function itself fails (a fault of one message does not count here).',
    section: 'function-errors',
    metric: fn.metricErrors({ period: Duration.minutes(5) }),
    threshold: 1,
    periods: [2, 3],
  });
  alarms.add(`${id}Throttles`, {
    says: 'AWS refuses to run the function as often as it is asked.',
    section: 'throttles',
    metric: fn.metricThrottles({ period: Duration.minutes(5) }),
    threshold: 1,
    periods: [3, 3],
  });
}
