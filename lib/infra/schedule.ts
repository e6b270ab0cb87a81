import { Duration, Stack, Validations } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { watchFunction } from './queue-stage.ts';
import type { StageFunction } from './stage-function.ts';

export interface ScheduleProps {
  target: StageFunction;
  /** Time between two ticks, whole minutes. */
  rate: Duration;
  encryptionKey: IKey | undefined;
  alarms: Alarms;
}

/** The tick. One schedule for all feeds: which of them are due is the function's business. */
export class Schedule extends Construct {
  readonly deadLetters: sqs.Queue;

  constructor(scope: Construct, id: string, props: ScheduleProps) {
    super(scope, id);
    const { target, rate, alarms } = props;
    // ticks that Scheduler could not deliver; Scheduler knows no FIFO queues here
    this.deadLetters = new sqs.Queue(this, 'DeadLetters', {
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
      ...(props.encryptionKey ? { encryptionMasterKey: props.encryptionKey } : { encryption: sqs.QueueEncryption.SQS_MANAGED }),
    });
    Validations.of(this.deadLetters).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is itself a queue of dead letters: the one of the schedule, which nag cannot see.' });

    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } } }),
      description: 'Newsclip schedule: one function to call, one queue for what could not be delivered',
    });
    role.addToPolicy(new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.function.functionArn] }));
    role.addToPolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queueArn] }));
    props.encryptionKey?.grant(role, 'kms:Decrypt', 'kms:GenerateDataKey');

    const minutes = rate.toMinutes();
    const tick = new scheduler.CfnSchedule(this, 'Tick', {
      description: 'Newsclip: send the feeds that are due to the feed queue',
      scheduleExpression: `rate(${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.function.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: this.deadLetters.queueArn },
        // a late tick is worth nothing: the next one finds the same feeds due
        retryPolicy: { maximumEventAgeInSeconds: Math.max(60, rate.toSeconds()), maximumRetryAttempts: 2 },
      },
    });
    tick.node.addDependency(role);
    new lambda.EventInvokeConfig(this, 'Invoke', { function: target.function, retryAttempts: 0, maxEventAge: Duration.minutes(Math.max(1, minutes)) });

    alarms.add('ScheduleDeadLetters', {
      says: 'Ticks of the schedule could not be delivered.',
      section: 'no-ticks',
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: 1,
      periods: [1, 1],
    });
    alarms.add('NoTicks', {
      says: 'The schedule has not run: no feed is polled.',
      section: 'no-ticks',
      metric: target.function.metricInvocations({ period: Duration.minutes(Math.max(5, minutes)) }),
      threshold: 1,
      below: true,
      periods: [3, 3],
      missing: cloudwatch.TreatMissingData.BREACHING,
    });
    watchFunction(alarms, 'Schedule', target.function);
  }
}
