import { Annotations, Duration, Stack, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus, IRuleTarget, Rule } from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import type { FeedsFile } from '../model/feed.ts';
import { dueIndex, env, keys, maxReceives, objectKeys, parameterPath, parameters, metrics, prefixes, schemaVersion, timeLimits } from '../model/names.ts';
import type { EventType } from '../model/names.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { publicSchemas } from '../record/json-schemas.ts';
import { Alarms } from './alarms.ts';
import { Budget } from './budget.ts';
import { Dashboard } from './dashboard.ts';
import { EventPublisher, type EventMode } from './event-publisher.ts';
import { FeedsAsset, missingContact, readFeeds } from './feeds-asset.ts';
import { OutcomeMetrics, watchOutcomes } from './outcome-metrics.ts';
import { QueueStage } from './queue-stage.ts';
import { acknowledgeObjects, ReadAccess } from './read-access.ts';
import { Schedule } from './schedule.ts';
import { StageFunction } from './stage-function.ts';
import { SavedQueries } from './saved-queries.ts';
import { Stores, type TableCapacity } from './stores.ts';
import { watchTables } from './table-alarms.ts';

export interface NewsIngestionProps {
  /** The feeds: path of a feeds.yaml, or a list already read. Checked while synthesising: throws `config.invalid` with line and key. */
  feeds: string | FeedsFile;
  /** Web or mail address for the User-Agent. Default: the `contact` of the feeds file; one of the two is required. */
  contact?: string;
  /** Time between two looks for feeds that are due, whole minutes. Default: one minute. How often a feed is polled is said in feeds.yaml. */
  schedule?: Duration;
  /**
   * Stories of feeds that say nothing themselves expire so long after first sight: card, record and page as fetched; and whatever record is left is deleted a week
   * after the longest retention in the feeds file. Default: stories stay unless their feed has a retention.
   */
  retention?: Duration;
  /**
   * How long the whole records (text, markup) stay in the bucket; their cards stay as long as `retention` says. Default: as long as the cards. A card whose
   * record is gone still lists the story; readers get null for its body.
   */
  bodyRetention?: Duration;
  /** Keep each page as it was fetched, for replay. One more S3 put per article. Default: true. */
  archiveRaw?: boolean;
  /** How long such pages stay. Default: 30 days. */
  rawRetention?: Duration;
  /** How long the functions' logs stay. Default: a month. */
  logRetention?: RetentionDays;
  /** What a publisher's reservation of rights does (see Settings). Default: `record`. */
  rights?: Settings['rights'];
  /** Ask robots.txt before feeds too; it is always asked before pages. Default: false. */
  robotsForFeeds?: boolean;
  limits?: Limits;
  /**
   * How the tables' capacity is paid. `on-demand`: by the request. `autoscaled`: bought by the hour and made to follow the load, at less than half the price a request
   * from some 40,000 articles a day on (docs/cost.md); first deploy on demand, then change to it: a new table that follows the load starts with one unit a second. Default: `on-demand`.
   */
  tableCapacity?: TableCapacity;
  /**
   * Tell the bus what changed. `true`: an event for each story, a tenth of the bill of a large list. `'batched'`: new stories that come together within some twenty seconds are one event,
   * `ArticlesStored` (docs/events.md). `false`: none, for who follows the table alone. Default: `true`.
   */
  events?: boolean | 'batched';
  /** Continuous backups of both tables, to go back to any second of the last 35 days. Default: true. */
  pointInTimeRecovery?: boolean;
  /** A key of yours for tables, bucket, queues; the stack must name its region then (`env`), as CDK asks for encrypted tables. Default: keys that AWS owns, at no cost. */
  encryptionKey?: IKey;
  /** Told of each alarm and of its end. Default: alarms only show on the dashboard. */
  alarmTopic?: ITopic;
  /** US dollars a month from which the budget rings, for what carries the tag `newsclip`. Default with an alarm topic: twice the estimate for the feeds file; without one there is no budget. */
  monthlyBudget?: number;
  /** Address of the runbook that alarms point to. Default: `docs/operate.md` of this project. */
  runbook?: string;
  /** Where S3 writes access logs of the bucket. Default: none are written. */
  accessLogsBucket?: IBucket;
  /** Private origins, exactly `host:port`, that the functions may reach all the same. For rehearsals against loopback; warned about. Default: none. */
  allowHosts?: string[];
  /** SSM parameters `/newsclip/<this>/…` tell other stacks where things are. Default: the stack's name. */
  parametersName?: string;
}

/** Fuses: how much of the account the pipeline may take at once. */
export interface Limits {
  /** Poll workers at once, 2 to 1,000. Default: 10. */
  feedConcurrency?: number;
  /** Article workers at once, 2 to 1,000. Each does up to two stories a second in batches that are full; the fewer there are, the fuller (docs/cost.md). Default: 10, for 1.6 million stories a day. */
  articleConcurrency?: number;
  /** MB of a poll worker. Default: 512. */
  feedMemory?: number;
  /** MB of an article worker. Default: 512. */
  articleMemory?: number;
}

/** The whole pipeline: a schedule, two queue stages and the stores. One of these is an application; put it into any stack. */
export class NewsIngestion extends Construct {
  /** The records' index cards: the public contract (docs/read-the-table.md). */
  readonly articlesTable: TableV2;
  /** Feed configuration and state: private, may change with any version. */
  readonly feedsTable: TableV2;
  /** `articles/` records, `raw/` pages as fetched, `contract/` the record's schema. */
  readonly bucket: Bucket;
  readonly feedQueue: Queue;
  readonly articleQueue: Queue;
  readonly feedDeadLetters: Queue;
  readonly articleDeadLetters: Queue;
  readonly scheduleDeadLetters: Queue;
  /** Tells what was stored, changed and withdrawn, and which feeds fail (docs/events.md). */
  readonly bus: EventBus;
  readonly busName: string;
  readonly eventDeadLetters: Queue;
  readonly alarms: Alarms;
  /** `/newsclip/<this>/…` */
  readonly parametersName: string;
  private readonly readAccess: ReadAccess;
  private readonly publisher: EventPublisher;

  constructor(scope: Construct, id: string, props: NewsIngestionProps) {
    super(scope, id);
    const { limits = {}, encryptionKey, allowHosts = [] } = props;
    const events: EventMode = props.events === 'batched' ? 'batched' : (props.events ?? true) ? 'each' : 'none';
    const feeds = readFeeds({ feeds: props.feeds, contact: props.contact, retention: props.retention?.toSeconds(), allowHosts });
    // no exception, which would stop `cdk bootstrap` in a fresh clone as well
    if (feeds.contact === null && feeds.feeds.length === 0) Annotations.of(this).addError(missingContact(props.feeds));
    if (allowHosts.length > 0) {
      Validations.of(this).addWarning('newsclip-allow-hosts', `The functions may reach ${allowHosts.join(', ')} although private addresses are refused: this is for rehearsals only.`);
    }

    this.parametersName = props.parametersName ?? Stack.of(this).stackName;
    const namespace = metrics.namespaceOf(this.parametersName);
    const stores = new Stores(this, 'Stores', {
      rawRetention: props.rawRetention ?? Duration.days(30),
      articleRetention: props.bodyRetention ?? (props.retention && objectRetention(feeds)),
      tableCapacity: props.tableCapacity ?? 'on-demand',
      pointInTimeRecovery: props.pointInTimeRecovery ?? true,
      encryptionKey,
      accessLogsBucket: props.accessLogsBucket,
    });
    this.articlesTable = stores.articlesTable;
    this.feedsTable = stores.feedsTable;
    this.bucket = stores.bucket;
    const runbook = props.runbook ?? 'docs/operate.md';
    this.alarms = new Alarms(this, 'Alarms', { topic: props.alarmTopic, runbook });

    const settings: Settings = {
      contact: feeds.contact,
      politeness: feeds.politeness,
      allowHosts,
      archiveRaw: props.archiveRaw ?? defaultSettings.archiveRaw,
      robotsForFeeds: props.robotsForFeeds ?? defaultSettings.robotsForFeeds,
      rights: props.rights ?? defaultSettings.rights,
    };
    const every = {
      environment: {
        [env.settings]: JSON.stringify(settings),
        [env.articlesTable]: this.articlesTable.tableName,
        [env.feedsTable]: this.feedsTable.tableName,
        [env.bucket]: this.bucket.bucketName,
        [env.metricsNamespace]: namespace,
      },
      logRetention: props.logRetention ?? RetentionDays.ONE_MONTH,
      encryptionKey,
    };
    const article = new QueueStage(this, 'Article', {
      ...every,
      name: 'ingest-article',
      description: 'Newsclip: fetches an article page, cuts the story out and files the record',
      timeLimit: timeLimits.article,
      memory: limits.articleMemory ?? 512,
      maxReceives: maxReceives.article,
      maxConcurrency: limits.articleConcurrency ?? 10,
      // a publisher may ask to be left alone for hours
      maxWait: Duration.hours(3),
      alarms: this.alarms,
    });
    const feed = new QueueStage(this, 'Feed', {
      ...every,
      name: 'poll-feed',
      description: 'Newsclip: asks a feed what is new and sends its entries to the article queue',
      timeLimit: timeLimits.feed,
      memory: limits.feedMemory ?? 512,
      maxReceives: maxReceives.feed,
      maxConcurrency: limits.feedConcurrency ?? 10,
      maxWait: Duration.hours(1),
      alarms: this.alarms,
    });
    const dispatcher = new StageFunction(this, 'Dispatcher', {
      ...every,
      name: 'schedule-feeds',
      description: 'Newsclip: adopts the feed list and sends what is due to the queues',
      timeLimit: timeLimits.schedule,
      // a list of 100,000 feeds is read as a whole when it is adopted
      memory: 512,
    });
    const schedule = new Schedule(this, 'Schedule', {
      target: dispatcher,
      rate: props.schedule ?? Duration.minutes(1),
      encryptionKey,
      alarms: this.alarms,
    });
    for (const stage of [dispatcher, feed.stage, article.stage]) {
      stage.function.addEnvironment(env.feedQueueUrl, feed.queue.queueUrl);
      stage.function.addEnvironment(env.articleQueueUrl, article.queue.queueUrl);
    }
    new FeedsAsset(this, 'Feeds', feeds).handTo(dispatcher);
    this.feedQueue = feed.queue;
    this.articleQueue = article.queue;
    this.feedDeadLetters = feed.deadLetters;
    this.articleDeadLetters = article.deadLetters;
    this.scheduleDeadLetters = schedule.deadLetters;

    this.publisher = new EventPublisher(this, 'Events', { articlesTable: this.articlesTable, feedsTable: this.feedsTable, events, logRetention: every.logRetention, encryptionKey, alarms: this.alarms });
    this.bus = this.publisher.bus;
    this.busName = this.publisher.busName;
    this.eventDeadLetters = this.publisher.deadLetters;

    this.grantDispatcher(dispatcher, feed, article);
    this.grantPoller(feed.stage, article);
    this.grantIngester(article.stage);

    this.readAccess = new ReadAccess(this, 'Read', { articlesTable: this.articlesTable, bucket: this.bucket });
    this.publishParameters();
    const outcomes = new OutcomeMetrics(namespace);
    watchOutcomes(this.alarms, outcomes);
    watchTables(this.alarms, { Articles: this.articlesTable, Feeds: this.feedsTable }, props.tableCapacity ?? 'on-demand');
    new SavedQueries(this, 'Queries', { folder: namespace, polls: feed.stage.logGroup, articles: article.stage.logGroup });
    if (props.alarmTopic || props.monthlyBudget !== undefined) {
      new Budget(this, 'Budget', { feeds: feeds.feeds.length, archiveRaw: settings.archiveRaw, tableCapacity: props.tableCapacity ?? 'on-demand', pointInTimeRecovery: props.pointInTimeRecovery ?? true, events, limits, monthlyBudget: props.monthlyBudget, topic: props.alarmTopic, runbook });
    }
    new Dashboard(this, 'Dashboard', { feed, article, dispatcher, alarms: this.alarms, outcomes, articlesTable: this.articlesTable });
  }

  /** Short for `articlesTable`, the one that others read. */
  get table(): TableV2 {
    return this.articlesTable;
  }

  /** Managed policy for readers that are not made with CDK. */
  get readPolicy(): iam.ManagedPolicy {
    return this.readAccess.policy;
  }

  /** Lets a function, role or user read the records: cards by key and index, record and contract objects. No scan. */
  grantRead(grantee: iam.IGrantable): iam.Grant {
    return this.readAccess.grantTo(grantee);
  }

  /**
   * Sends events to a queue or another target: `grantSubscribe(this, 'Stories', new SqsQueue(queue), ['ArticleStored'])`. Without types: all of them;
   * `detail` narrows them down, such as `{ domain: ['their.site'] }`.
   */
  grantSubscribe(scope: Construct, id: string, target: IRuleTarget, types: readonly EventType[] = [], detail: Record<string, unknown> = {}): Rule {
    const rule = this.publisher.rule(scope, id, types, detail);
    rule.addTarget(target);
    return rule;
  }

  /** Lets a consumer follow the table's stream. A stream serves two consumers at most, and the events are one of them. */
  grantStreamRead(grantee: iam.IGrantable): iam.Grant {
    this.articlesTable.encryptionKey?.grant(grantee, 'kms:Decrypt');
    return iam.Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resourceArns: [this.articlesTable.tableStreamArn ?? ''],
    });
  }

  // Batch calls are rights of their own, and a batch of messages needs the right to send one.

  private grantDispatcher(stage: StageFunction, feed: QueueStage, article: QueueStage): void {
    // reads and disables what is in the table when the feed list changed; fetches and drops the jobs of pages to be tried again
    stage.allow(
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Scan', 'dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
      [this.feedsTable.tableArn],
    );
    stage.allow(['dynamodb:Query'], [`${this.feedsTable.tableArn}/index/${dueIndex.name}`]);
    stage.allow(['dynamodb:UpdateItem'], [this.articlesTable.tableArn], {
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [keys.contract().pk] },
    });
    stage.allow(['s3:PutObject'], publicSchemas.map((name) => this.bucket.arnForObjects(objectKeys.schema(name))));
    feed.allowSend(stage);
    article.allowSend(stage);
  }

  private grantPoller(stage: StageFunction, article: QueueStage): void {
    // the feed's items at once, and robots.txt of its host
    stage.allow(['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem'], [this.feedsTable.tableArn]);
    article.allowSend(stage);
  }

  private grantIngester(stage: StageFunction): void {
    // queries the items of one story, to replay it
    stage.allow(
      ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'],
      [this.articlesTable.tableArn],
    );
    // robots.txt of the page's host, and the job of a page to be tried again
    stage.allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [this.feedsTable.tableArn]);
    // the page as it was, to tell the publisher's changes from our own, and to replay; deletes what it was writing while the story was taken down
    stage.allow(['s3:PutObject', 's3:PutObjectTagging', 's3:GetObject', 's3:DeleteObject'], [prefixes.articles, prefixes.raw].map((prefix) => this.bucket.arnForObjects(`${prefix}*`)));
    // without it S3 answers 403 instead of 404 for an object that is not there
    stage.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
    acknowledgeObjects(stage, this.bucket, [prefixes.articles, prefixes.raw], 'Files one object per record and page; their keys cannot be listed one by one.');
  }

  private publishParameters(): void {
    const values: Record<keyof typeof parameters, string> = {
      articlesTableName: this.articlesTable.tableName,
      articlesTableArn: this.articlesTable.tableArn,
      articlesStreamArn: this.articlesTable.tableStreamArn ?? '',
      feedsTableName: this.feedsTable.tableName,
      bucketName: this.bucket.bucketName,
      feedQueueUrl: this.feedQueue.queueUrl,
      articleQueueUrl: this.articleQueue.queueUrl,
      feedDeadLetterQueueUrl: this.feedDeadLetters.queueUrl,
      articleDeadLetterQueueUrl: this.articleDeadLetters.queueUrl,
      readPolicyArn: this.readPolicy.managedPolicyArn,
      busName: this.busName,
      eventDeadLetterQueueUrl: this.eventDeadLetters.queueUrl,
      scheduleDeadLetterQueueUrl: this.scheduleDeadLetters.queueUrl,
      schemaVersion,
    };
    for (const key of Object.keys(parameters) as (keyof typeof parameters)[]) {
      new StringParameter(this, `Parameter-${parameters[key]}`, {
        parameterName: parameterPath(this.parametersName, parameters[key]),
        stringValue: values[key],
      });
    }
  }
}

/** A week more than the longest retention: a card's object is never gone before the card. */
function objectRetention(feeds: FeedsFile): Duration {
  const longest = Math.max(...feeds.feeds.map((feed) => feed.retention ?? 0));
  return Duration.days(Math.ceil(longest / 86_400) + 7);
}
