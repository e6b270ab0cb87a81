import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { articleOutcomes, pollStatuses, storyStatuses, type OutcomeMetrics } from './outcome-metrics.ts';
import type { QueueStage } from './queue-stage.ts';
import type { StageFunction } from './stage-function.ts';

export interface DashboardProps {
  dispatcher: StageFunction;
  feed: QueueStage;
  article: QueueStage;
  articlesTable: TableV2;
  alarms: Alarms;
  outcomes: OutcomeMetrics;
}

/** One page: alarms on top, then a row a stage, then the table. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { polls, articles, stories, removed, characters, lag } = props.outcomes;
    new cloudwatch.Dashboard(this, 'Page', {
      defaultInterval: Duration.days(1),
      widgets: [
        [new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms: props.alarms.all, width: 24, height: 3 })],
        [
          graph('Polls by status', pollStatuses.map((status) => polls(status))),
          graph('Articles by outcome', articleOutcomes.map((outcome) => articles(outcome))),
          graph('Stories by status', storyStatuses.map((status) => stories(status))),
          graph('From publication to storage, seconds', [lag('p50'), lag('p90')]),
        ],
        [...functionGraphs('Schedule', props.dispatcher.function)],
        [...queueGraphs('Feeds', props.feed), ...functionGraphs('Polls', props.feed.stage.function)],
        [...queueGraphs('Articles', props.article), ...functionGraphs('Articles', props.article.stage.function)],
        [
          graph('Pieces of furniture cut from new stories', [removed()]),
          graph('Characters of new stories and of what was cut away', characters()),
          graph('Articles table: units used', [
            props.articlesTable.metricConsumedWriteCapacityUnits({ label: 'write' }),
            props.articlesTable.metricConsumedReadCapacityUnits({ label: 'read' }),
          ]),
        ],
      ],
    });
  }
}

const queueGraphs = (name: string, { queue, deadLetters }: QueueStage): cloudwatch.GraphWidget[] => [
  graph(`${name}: waiting, in work, given up`, [
    queue.metricApproximateNumberOfMessagesVisible({ label: 'waiting' }),
    queue.metricApproximateNumberOfMessagesNotVisible({ label: 'in work' }),
    deadLetters.metricApproximateNumberOfMessagesVisible({ label: 'given up' }),
  ]),
  graph(`${name}: oldest message, seconds`, [queue.metricApproximateAgeOfOldestMessage({ label: 'oldest', statistic: 'Maximum' })]),
];

const functionGraphs = (name: string, fn: lambda.Function): cloudwatch.GraphWidget[] => [
  graph(`${name}: calls, errors, throttles`, [
    fn.metricInvocations({ label: 'calls' }),
    fn.metricErrors({ label: 'errors' }),
    fn.metricThrottles({ label: 'throttles' }),
  ]),
  graph(`${name}: duration, ms`, [fn.metricDuration({ label: 'median', statistic: 'p50' }), fn.metricDuration({ label: 'p99', statistic: 'p99' })]),
];

const graph = (title: string, left: cloudwatch.IMetric[]): cloudwatch.GraphWidget => new cloudwatch.GraphWidget({ title, left, width: 6, height: 6 });
