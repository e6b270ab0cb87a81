import { App } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Construct } from 'constructs';
import { expect, test } from 'vitest';
import type { NewsIngestion } from '../../lib/infra/news-ingestion.ts';
import { usage } from '../../lib/cost/usage.ts';
import { readSettings } from '../../bin/app.ts';
import { makeApp, resourcesOf } from './example-app.ts';

/** What docs/cost.md names for a large list. */
const large = makeApp({ archiveRaw: false, tableCapacity: 'autoscaled', pointInTimeRecovery: false, events: false, limits: { articleConcurrency: 6 }, alarmEmail: 'desk@clips.example' });
const all = (type: string) => resourcesOf(large.template, type);

test('tables follow the load, each index for itself, and keep their ids', () => {
  const tables = all('AWS::DynamoDB::GlobalTable');
  expect(tables.map(([id]) => id).toSorted()).toEqual(['NewsStoresArticlesADFD6503', 'NewsStoresFeeds9A6361D5']);
  for (const [, { Properties }] of tables) {
    const indexes = Properties['GlobalSecondaryIndexes'] as { IndexName: string; WriteProvisionedThroughputSettings?: unknown }[];
    const written = { WriteCapacityAutoScalingSettings: { MinCapacity: 1, MaxCapacity: 1_000, SeedCapacity: 100, TargetTrackingScalingPolicyConfiguration: { TargetValue: 90 } } };
    const read = { ReadCapacityAutoScalingSettings: { MinCapacity: 1, MaxCapacity: 3_000, SeedCapacity: 100, TargetTrackingScalingPolicyConfiguration: { TargetValue: 90 } } };
    expect(Properties).toMatchObject({
      BillingMode: 'PROVISIONED',
      WriteProvisionedThroughputSettings: written,
      Replicas: [{
        ReadProvisionedThroughputSettings: read,
        GlobalSecondaryIndexes: indexes.map(({ IndexName }) => ({ IndexName, ReadProvisionedThroughputSettings: read })),
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
      }],
    });
    for (const index of indexes) expect(index.WriteProvisionedThroughputSettings).toEqual(written);
  }
});

test('metrics that alarms look at, which are what alarms are billed by, are as many as the price says', () => {
  const looked = (template: typeof large.template) =>
    resourcesOf(template, 'AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) => ((Properties['Metrics'] ?? [{ MetricStat: {} }]) as { MetricStat?: unknown }[]).filter(({ MetricStat }) => MetricStat !== undefined)).length;
  expect(looked(makeApp().template)).toBe(usage.alarmMetrics);
  expect(looked(large.template)).toBe(usage.alarmMetrics + usage.scaling.alarmMetrics);
});

test('an alarm hears of each thing that may be refused', () => {
  const alarms = all('AWS::CloudWatch::Alarm').filter(([id]) => id.includes('TableThrottles')).map(([, { Properties }]) => JSON.stringify(Properties));
  expect(alarms).toHaveLength(2);
  for (const alarm of alarms) for (const metric of ['WriteThrottleEvents', 'ReadThrottleEvents']) expect(alarm).toContain(metric);
  for (const index of ['byFeed', 'bySite', 'byTime', 'due']) expect(alarms.join('')).toContain(`"${index}"`);
});

test('without events nobody reads the streams, and the bus is there all the same', () => {
  const mappings = all('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => [Properties['StartingPosition'] !== undefined, Properties['Enabled'] ?? true]);
  expect(mappings.toSorted()).toEqual([[false, true], [false, true], [true, false], [true, false]]);
  expect(all('AWS::Events::EventBus')).toHaveLength(1);
});

test('events of many stories: the publisher is told, waits for some, and nobody subscribes to what is never sent', () => {
  const { template, stack } = makeApp({ events: 'batched' });
  expect(JSON.stringify(resourcesOf(template, 'AWS::Lambda::Function'))).toContain('"NEWSCLIP_EVENTS":"batched"');
  const windows = resourcesOf(template, 'AWS::Lambda::EventSourceMapping').flatMap(([, { Properties }]) => Properties['MaximumBatchingWindowInSeconds'] ?? []);
  expect(windows).toEqual([20, 20]);
  const target = { bind: () => ({ arn: 'arn:aws:sqs:eu-central-1:123456789012:stories' }) };
  const newsOf = (of: Construct) => of.node.findChild('News') as NewsIngestion;
  expect(() => newsOf(stack).grantSubscribe(stack, 'One', target, ['ArticleStored'])).toThrow("no ArticleStored is sent with events: 'batched'");
  expect(() => newsOf(makeApp().stack).grantSubscribe(stack, 'Many', target, ['ArticlesStored'])).toThrow('no ArticlesStored is sent with events: true');
});

test('the same may be said on the command line of cdk; what cannot be meant is refused', () => {
  const context = { archiveRaw: 'false', tableCapacity: 'autoscaled', pointInTimeRecovery: 'false', events: 'batched', articleMemory: '384', articleConcurrency: 6, runbook: 'https://clips.example/runbook', monthlyBudget: '400' };
  expect(readSettings(new App({ context }))).toEqual({ feeds: 'feeds.yaml', stackName: 'Newsclip', allowHosts: [], archiveRaw: false, tableCapacity: 'autoscaled', pointInTimeRecovery: false, events: 'batched', limits: { articleMemory: 384, articleConcurrency: 6 }, runbook: 'https://clips.example/runbook', monthlyBudget: 400 });
  expect(readSettings(new App({ context: { events: true, archiveRaw: '' } }))).toEqual({ feeds: 'feeds.yaml', stackName: 'Newsclip', allowHosts: [], events: true });
  for (const [name, value, says] of [['events', 'often', 'true or batched or false'], ['tableCapacity', 'much', 'on-demand or autoscaled'], ['articleMemory', 'lots', 'a whole number']] as const) {
    expect(() => readSettings(new App({ context: { [name]: value } }))).toThrow(`-c ${name} takes ${says}, not "${value}"`);
  }
});

test('AwsSolutions has no finding either', () => {
  expect(new AwsSolutionsChecks(large.app).validateScope(large.app).violations.map(({ ruleName }) => ruleName)).toEqual([]);
}, 120_000);
