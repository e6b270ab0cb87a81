import { existsSync, readFileSync } from 'node:fs';
import { Duration } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { createReport } from '../../lib/adapters/aws/report.ts';
import type { Card } from '../../lib/model/article.ts';
import { keepSteps } from '../../lib/model/keep-days.ts';
import { articleIndexes, dueIndex, env, listFields, maxReceives, outputs, parameterPath, parameters, timeLimits } from '../../lib/model/names.ts';
import { feed, feedsFile, makeApp, resourcesOf, type Resource } from './example-app.ts';

/** Held as they were first deployed; a change here loses what the resource held. */
const statefulIds = [
  'NewsArticleDeadLettersB17C0AD8',
  'NewsArticleQueue13DC3933',
  'NewsEventsDeadLettersCF668CCC',
  'NewsFeedDeadLetters96E8E018',
  'NewsFeedQueue34E6C05D',
  'NewsScheduleDeadLetters0D5EB500',
  'NewsStoresArticlesADFD6503',
  'NewsStoresBucket8DD70146',
  'NewsStoresFeeds9A6361D5',
];

const { template } = makeApp();
const json = template.toJSON() as { Resources: Record<string, Resource>; Outputs: Record<string, unknown> };
const all = (type: string) => resourcesOf(template, type);
const functions = all('AWS::Lambda::Function').filter(([, { Properties }]) => String(Properties['Runtime']).startsWith('nodejs'));

test('resources that hold data keep their logical ids: another id would be another, empty table', () => {
  const stateful = ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket', 'AWS::SQS::Queue'].flatMap((type) => all(type).map(([id]) => id));
  expect(stateful.toSorted()).toEqual(statefulIds);
});

test('tables and bucket stay when the stack goes, and are protected', () => {
  for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket']) {
    for (const [id, resource] of all(type)) {
      expect([id, resource.DeletionPolicy, resource.UpdateReplacePolicy]).toEqual([id, 'Retain', 'Retain']);
    }
  }
  const tables = all('AWS::DynamoDB::GlobalTable');
  expect(tables).toHaveLength(2);
  for (const [, { Properties }] of tables) {
    expect(Properties['BillingMode']).toBe('PAY_PER_REQUEST');
    expect(Properties['TimeToLiveSpecification']).toEqual({ AttributeName: 'expiresAt', Enabled: true });
    expect(Properties['Replicas']).toMatchObject([
      { DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    ]);
  }
});

test('the Articles table has the indexes of the contract, with the list fields, and a stream', () => {
  const [, articles] = all('AWS::DynamoDB::GlobalTable').find(([id]) => id.includes('Articles')) ?? [];
  expect(articles?.Properties['StreamSpecification']).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
  expect(articles?.Properties['GlobalSecondaryIndexes']).toEqual(
    Object.values(articleIndexes).map((index) => ({
      IndexName: index.name,
      KeySchema: [{ AttributeName: index.pk, KeyType: 'HASH' }, { AttributeName: index.sk, KeyType: 'RANGE' }],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...listFields] },
    })),
  );
  const [, feeds] = all('AWS::DynamoDB::GlobalTable').find(([id]) => id.includes('Feeds')) ?? [];
  expect(feeds?.Properties['GlobalSecondaryIndexes']).toMatchObject([{ IndexName: dueIndex.name, Projection: { ProjectionType: 'KEYS_ONLY' } }]);
});

test('every queue has dead letters or is one, and dead letters stay for 14 days', () => {
  const queues = all('AWS::SQS::Queue');
  const deadLetters = new Set(queues.flatMap(([, { Properties }]) => {
    const redrive = Properties['RedrivePolicy'] as { deadLetterTargetArn: { 'Fn::GetAtt': [string] } } | undefined;
    return redrive ? [redrive.deadLetterTargetArn['Fn::GetAtt'][0]] : [];
  }));
  for (const [, { Properties }] of all('AWS::Scheduler::Schedule')) {
    deadLetters.add((Properties as { Target: { DeadLetterConfig: { Arn: { 'Fn::GetAtt': [string] } } } }).Target.DeadLetterConfig.Arn['Fn::GetAtt'][0]);
  }
  for (const [, { Properties }] of all('AWS::Lambda::EventSourceMapping')) {
    const target = Properties['DestinationConfig'] as { OnFailure: { Destination: { 'Fn::GetAtt': [string] } } } | undefined;
    if (target) deadLetters.add(target.OnFailure.Destination['Fn::GetAtt'][0]);
  }
  const without = queues.filter(([id, { Properties }]) => !Properties['RedrivePolicy'] && !deadLetters.has(id)).map(([id]) => id);
  expect(without).toEqual([]);
  expect(deadLetters.size).toBe(4);
  for (const [id, { Properties }] of queues) if (deadLetters.has(id)) expect(Properties['MessageRetentionPeriod']).toBe(14 * 86_400);
});

test('job queues are FIFO with limits per host, and hide a message for six times the time limit', () => {
  const jobs = all('AWS::SQS::Queue').filter(([, { Properties }]) => Properties['RedrivePolicy']);
  expect(jobs).toHaveLength(2);
  for (const [id, { Properties }] of jobs) {
    const stage = id.includes('Feed') ? 'feed' : 'article';
    expect(Properties).toMatchObject({
      FifoQueue: true,
      DeduplicationScope: 'messageGroup',
      FifoThroughputLimit: 'perMessageGroupId',
      ContentBasedDeduplication: false,
      VisibilityTimeout: 6 * timeLimits[stage],
      RedrivePolicy: { maxReceiveCount: maxReceives[stage] },
      RedriveAllowPolicy: { redrivePermission: 'denyAll' },
    });
  }
});

test('queues and bucket take nothing without TLS', () => {
  const guarded = (type: string, of: (policy: Resource) => { Ref: string }[]) =>
    all(type).filter(([, policy]) => denied(policy)).flatMap(([, policy]) => of(policy).map(({ Ref }) => Ref));
  expect(guarded('AWS::SQS::QueuePolicy', ({ Properties }) => Properties['Queues'] as { Ref: string }[]).toSorted()).toEqual(
    all('AWS::SQS::Queue').map(([id]) => id).toSorted(),
  );
  expect(guarded('AWS::S3::BucketPolicy', ({ Properties }) => [Properties['Bucket'] as { Ref: string }])).toEqual(all('AWS::S3::Bucket').map(([id]) => id));
});

test('the bucket is private and drops raw pages after 30 days', () => {
  template.hasResourceProperties('AWS::S3::Bucket', {
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
    LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ Prefix: 'raw/', ExpirationInDays: 30, Status: 'Enabled' })]) },
  });
});

test('objects of records go only when a retention is asked for, and after the last card', () => {
  expect(JSON.stringify(json.Resources)).not.toContain('"Prefix":"articles/"');
  const feeds = feedsFile({ feeds: [feed('https://a.example/rss'), feed('https://b.example/rss', { retention: 90 * 86_400 })] });
  const { template: limited } = makeApp({ feeds, retention: Duration.days(30) });
  limited.hasResourceProperties('AWS::S3::Bucket', {
    LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ Prefix: 'articles/', ExpirationInDays: 97 })]) },
  });
});

test('what a feed with a retention brought is deleted by its tag, whatever the feeds file says by then', () => {
  const rule = (days: number) => Match.objectLike({ ExpirationInDays: days, Status: 'Enabled', TagFilters: [{ Key: 'newsclip-keep-days', Value: String(days) }] });
  template.hasResourceProperties('AWS::S3::Bucket', { LifecycleConfiguration: { Rules: Match.arrayWith(keepSteps.map(rule)) } });
  const actions = all('AWS::IAM::Policy').flatMap(([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: { Action: string | string[] }[] }).Statement).flatMap(({ Action }) => Action);
  expect(actions.filter((action) => action === 's3:PutObjectTagging')).toHaveLength(1);
});

test('records may be kept for a shorter time than their cards', () => {
  const { template: limited } = makeApp({ retention: Duration.days(90), bodyRetention: Duration.days(7) });
  limited.hasResourceProperties('AWS::S3::Bucket', {
    LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ Prefix: 'articles/', ExpirationInDays: 7 })]) },
  });
});

test('functions run on arm64 with nodejs24.x, their own role and their own log group of a month', () => {
  expect(functions).toHaveLength(4);
  for (const [, { Properties }] of functions) {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    const { LogGroup } = Properties['LoggingConfig'] as { LogGroup: { Ref: string } };
    expect(json.Resources[LogGroup.Ref]?.Properties['RetentionInDays']).toBe(30);
  }
  const roles = functions.map(([, { Properties }]) => JSON.stringify(Properties['Role']));
  expect(new Set(roles).size).toBe(4);
});

test('queue workers report the failures of single messages and have a fuse', () => {
  const sources = all('AWS::Lambda::EventSourceMapping').filter(([, { Properties }]) => Properties['ScalingConfig']);
  expect(sources).toHaveLength(2);
  for (const [, { Properties }] of sources) {
    expect(Properties).toMatchObject({ BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] });
    expect((Properties['ScalingConfig'] as { MaximumConcurrency: number }).MaximumConcurrency).toBeGreaterThanOrEqual(2);
  }
});

test('streams wake the publisher for cards and feeds\' health only, keep what fails, and give up on nothing but what the stream has lost', () => {
  const sources = all('AWS::Lambda::EventSourceMapping').filter(([, { Properties }]) => Properties['StartingPosition']);
  const sortKeys = sources.map(([, { Properties }]) => {
    expect(Properties).toMatchObject({ FunctionResponseTypes: ['ReportBatchItemFailures'], BisectBatchOnFunctionError: true, StartingPosition: 'TRIM_HORIZON', MaximumRecordAgeInSeconds: 82_800 });
    const [filter] = (Properties['FilterCriteria'] as { Filters: { Pattern: string }[] }).Filters;
    const { eventName, dynamodb } = JSON.parse(filter?.Pattern ?? '{}') as { eventName: string[]; dynamodb: { Keys: { sk: { S: unknown } } } };
    expect(eventName).toEqual(['INSERT', 'MODIFY']);
    return dynamodb.Keys.sk.S;
  });
  expect(sortKeys.map((rule) => JSON.stringify(rule)).toSorted()).toEqual(['["META"]', '[{"prefix":"HEALTH#"}]']);
});

test('each function knows where its stores and queues are', () => {
  for (const [, { Properties }] of functions.filter(([id]) => !id.includes('Events'))) {
    const names = Object.keys((Properties['Environment'] as { Variables: Record<string, unknown> }).Variables);
    expect(names).toEqual(expect.arrayContaining([env.settings, env.articlesTable, env.feedsTable, env.bucket, env.feedQueueUrl, env.articleQueueUrl]));
    expect(names.includes(env.feedsHash)).toBe(JSON.stringify(Properties['Description']).includes('feed list'));
  }
});

test('no role may do everything: no wildcard among the actions, none alone as the resource, no managed policy of AWS', () => {
  const statements = [...all('AWS::IAM::Policy'), ...all('AWS::IAM::ManagedPolicy')].flatMap(
    ([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: { Action: string | string[]; Resource: unknown }[] }).Statement,
  );
  expect(statements.length).toBeGreaterThan(5);
  for (const { Action, Resource } of statements) {
    expect([Action].flat().filter((action) => action.includes('*'))).toEqual([]);
    expect([Resource].flat()).not.toContain('*');
  }
  for (const [, { Properties }] of all('AWS::IAM::Role')) expect(Properties['ManagedPolicyArns']).toBeUndefined();
});

test('readers may get and query, never scan', () => {
  const actions = all('AWS::IAM::ManagedPolicy').flatMap(([, { Properties }]) =>
    (Properties['PolicyDocument'] as { Statement: { Action: string | string[] }[] }).Statement.flatMap(({ Action }) => Action),
  );
  expect([...new Set(actions)].toSorted()).toEqual(['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 's3:GetObject']);
});

test('outputs and parameters tell others where things are', () => {
  expect(Object.keys(json.Outputs)).toEqual(expect.arrayContaining(Object.values(outputs)));
  const named = all('AWS::SSM::Parameter').map(([, { Properties }]) => Properties['Name']);
  expect(named.toSorted()).toEqual(Object.values(parameters).map((name) => parameterPath('Newsclip', name)).toSorted());
});

test('each alarm leads to a section of the runbook', () => {
  const alarms = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => String(Properties['AlarmDescription']));
  expect(alarms.length).toBeGreaterThan(8);
  const runbook = readFileSync('docs/operate.md', 'utf8');
  const sections = new Set([...runbook.matchAll(/^#+ (.+)$/gm)].map(([, title]) => (title ?? '').toLowerCase().replace(/[^a-z0-9 -]/g, '').replaceAll(' ', '-')));
  for (const alarm of alarms) {
    const [, page, section] = /What to do: (\S+)#(\S+)$/.exec(alarm) ?? [];
    expect([page, existsSync(page ?? ''), sections.has(section ?? '')]).toEqual(['docs/operate.md', true, true]);
  }
});

test('the budget rings at what was planned and at what is foreseen, for what carries the tag, and names its section of the runbook', () => {
  expect(all('AWS::Budgets::Budget')).toEqual([]);
  const { template: told } = makeApp({ alarmEmail: 'desk@clips.example', monthlyBudget: 40 });
  const [[, { Properties: { Budget, NotificationsWithSubscribers } }] = ['', { Properties: {} as Resource['Properties'] }], ...others] = resourcesOf(told, 'AWS::Budgets::Budget');
  expect(others).toEqual([]);
  expect(Budget).toEqual({
    BudgetName: 'Newsclip Newsclip, what to do docs/operate.md#budget', BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 40, Unit: 'USD' }, CostFilters: { TagKeyValue: ['user:newsclip$Newsclip'] },
  });
  const notices = NotificationsWithSubscribers as { Notification: Record<string, unknown>; Subscribers: { SubscriptionType: string }[] }[];
  expect(notices.map(({ Notification, Subscribers }) => [Notification['NotificationType'], Notification['Threshold'], Subscribers.map(({ SubscriptionType }) => SubscriptionType)])).toEqual([['ACTUAL', 100, ['SNS']], ['FORECASTED', 120, ['SNS']]]);
  expect(readFileSync('docs/operate.md', 'utf8')).toMatch(/^## Budget$/m);
  const runbook = `https://wiki.example/${'x'.repeat(100)}`;
  expect(JSON.stringify(resourcesOf(makeApp({ monthlyBudget: 40, runbook }).template, 'AWS::Budgets::Budget'))).not.toContain('BudgetName');
});

test('saved queries ask for what the functions log, and the runbook knows them', () => {
  const lines: Record<string, unknown>[] = [];
  const report = createReport({ info: (event, facts = {}) => void lines.push({ event, ...facts }), warn() {}, error() {} }, () => new Date(0));
  const fault = { feedId: 'f', url: 'https://a.example/', error: 'web.dns', message: 'none' };
  report.feed({ ...fault, title: null, status: 'error', new: 0, changed: 0, nextPollAt: null, health: 'degraded', healthBefore: 'ok', notes: [] });
  report.article({ ...fault, outcome: 'dropped', card: null });
  report.article({ ...fault, outcome: 'stored', card: { id: 'a', rev: 1, status: 'feed-only', publishedPrecision: 'guess', extraction: { removed: {} } } as unknown as Card });
  const logged = new Set(['@timestamp', ...lines.flatMap((line) => Object.keys(line))]);

  const queries = all('AWS::Logs::QueryDefinition');
  expect(queries.length).toBeGreaterThanOrEqual(4);
  const runbook = readFileSync('docs/operate.md', 'utf8');
  for (const [id, { Properties }] of queries) {
    const text = String(Properties['QueryString']);
    const named = [...text.matchAll(/(?:filter|and|latest\(|count_distinct\(|(?<!count\S* )by) ?(\w+)/g)].map(([, field]) => field as string).concat(...[...text.matchAll(/^fields (.*)$/gm)].map(([, fields = '']) => fields.split(', ')));
    expect([id, named.length > 0, named.filter((field) => !logged.has(field))]).toEqual([id, true, []]);
    expect(runbook).toContain(JSON.stringify(Properties['Name']).replace(/^.*\/|[\]}"]+$/g, ''));
  }
});

test('the tick comes each minute and its failures are kept', () => {
  template.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'rate(1 minute)',
    Target: { RetryPolicy: Match.anyValue(), DeadLetterConfig: Match.anyValue() },
  });
});

test('a second synth is the same', () => {
  expect(makeApp().template.toJSON()).toEqual(json);
});

const denied = (policy: Resource): boolean =>
  (policy.Properties['PolicyDocument'] as { Statement: { Effect: string; Condition?: { Bool?: Record<string, string> } }[] }).Statement.some(
    ({ Effect, Condition }) => Effect === 'Deny' && Condition?.Bool?.['aws:SecureTransport'] === 'false',
  );
