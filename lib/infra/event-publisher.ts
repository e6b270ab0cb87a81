import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { changesAtOnce, env, events as names, healthPrefix, timeLimits, type EventType } from '../model/names.ts';
import type { Alarms } from './alarms.ts';
import { watchFunction } from './queue-stage.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';

/** `each`: an event a story. `batched`: new stories that come together are one event (docs/events.md). `none`: no events. */
export type EventMode = 'each' | 'batched' | 'none';

export interface EventPublisherProps extends Omit<StageFunctionProps, 'name' | 'description' | 'timeLimit' | 'memory' | 'environment'> {
  articlesTable: TableV2;
  feedsTable: TableV2;
  /** `none`: the bus is there, and hears nothing. */
  events: EventMode;
  encryptionKey: IKey | undefined;
  alarms: Alarms;
}

/**
 * Streams of the two tables → publish-changes → a bus of our own. The filters let through what may be an event: a card put, a feed's health put. What
 * cannot be sent for a day ends among the dead letters, as the place in the stream where it stood.
 */
export class EventPublisher extends Construct {
  readonly bus: events.EventBus;
  /** By attribute: not every emulator answers Ref with a name. */
  readonly busName: string;
  readonly deadLetters: sqs.Queue;
  readonly stage: StageFunction;
  private readonly mode: EventMode;

  constructor(scope: Construct, id: string, props: EventPublisherProps) {
    super(scope, id);
    const { articlesTable, feedsTable, alarms, events: mode, ...every } = props;
    this.mode = mode;
    this.bus = new events.EventBus(this, 'Bus', {
      description: 'Newsclip: stories stored, changed, withdrawn; feeds that fail or recover',
      ...(props.encryptionKey && { kmsKey: props.encryptionKey }),
    });
    this.busName = (this.bus.node.defaultChild as events.CfnEventBus).attrName;
    this.deadLetters = new sqs.Queue(this, 'DeadLetters', {
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(props.encryptionKey ? { encryptionMasterKey: props.encryptionKey } : { encryption: sqs.QueueEncryption.SQS_MANAGED }),
    });
    Validations.of(this.deadLetters).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is itself a queue of dead letters: the one of the stream mappings, which nag cannot see.' });
    this.stage = new StageFunction(this, 'Worker', {
      ...every,
      name: 'publish-changes',
      description: 'Newsclip: tells the event bus what changed',
      timeLimit: timeLimits.events,
      memory: 256,
      environment: { [env.eventBus]: this.busName, ...(mode === 'batched' && { [env.events]: mode }) },
    });
    this.stage.allow(['events:PutEvents'], [this.bus.eventBusArn]);
    this.stage.allow(['sqs:SendMessage'], [this.deadLetters.queueArn]);
    this.follow('Articles', articlesTable, lambda.FilterRule.isEqual('META'));
    this.follow('Feeds', feedsTable, lambda.FilterRule.beginsWith(healthPrefix));
    this.watch(alarms);
  }

  /** A rule on the bus for what somebody wants to hear; targets are added to it. Without types: everything. */
  rule(scope: Construct, id: string, types: readonly EventType[] = [], detail: Record<string, unknown> = {}): events.Rule {
    const never = this.mode === 'batched' ? 'ArticleStored' : 'ArticlesStored';
    if (types.includes(never)) throw new Error(`no ${never} is sent with events: ${this.mode === 'batched' ? "'batched'" : this.mode === 'each'} (docs/events.md)`);
    return new events.Rule(scope, id, {
      eventBus: this.bus,
      eventPattern: { source: [names.source], ...(types.length > 0 && { detailType: [...types] }), ...(Object.keys(detail).length > 0 && { detail }) },
    });
  }

  private follow(id: string, table: TableV2, sortKeys: unknown): void {
    const streamArn = table.tableStreamArn ?? '';
    this.stage.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [streamArn]);
    new lambda.EventSourceMapping(this, id, {
      target: this.stage.function,
      eventSourceArn: streamArn,
      enabled: this.mode !== 'none',
      startingPosition: lambda.StartingPosition.TRIM_HORIZON,
      batchSize: changesAtOnce.most,
      maxBatchingWindow: Duration.seconds(changesAtOnce.windowSeconds[this.mode === 'batched' ? 'batched' : 'each']),
      // one shard is with one worker at a time: the order of one article's events
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // what the stream itself keeps
      maxRecordAge: Duration.hours(23),
      retryAttempts: 10_000,
      filters: [lambda.FilterCriteria.filter({
        eventName: lambda.FilterRule.or('INSERT', 'MODIFY'),
        dynamodb: { Keys: { sk: { S: sortKeys } } },
      })],
      onFailure: { bind: () => ({ destination: this.deadLetters.queueArn }) },
    }).node.addDependency(this.stage.role);
  }

  private watch(alarms: Alarms): void {
    alarms.add('EventDeadLetters', {
      says: 'Events could not be sent and were given up.',
      section: 'events',
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: 1,
      periods: [1, 1],
    });
    alarms.add('EventDelay', {
      says: 'Events wait for more than ten minutes.',
      section: 'events',
      metric: this.stage.function.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: 600_000,
      periods: [2, 2],
    });
    watchFunction(alarms, 'EventWorker', this.stage.function);
  }
}
