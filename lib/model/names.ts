/** Names that the infrastructure and the run-time code must agree on. Imports nothing, so that both may use it. */

/** Environment variables that the stack sets and the functions read. */
export const env = {
  articlesTable: 'NEWSCLIP_ARTICLES_TABLE',
  feedsTable: 'NEWSCLIP_FEEDS_TABLE',
  bucket: 'NEWSCLIP_BUCKET',
  feedQueueUrl: 'NEWSCLIP_FEED_QUEUE_URL',
  articleQueueUrl: 'NEWSCLIP_ARTICLE_QUEUE_URL',
  feedsAssetBucket: 'NEWSCLIP_FEEDS_ASSET_BUCKET',
  feedsAssetKey: 'NEWSCLIP_FEEDS_ASSET_KEY',
  feedsHash: 'NEWSCLIP_FEEDS_HASH',
  /** JSON of `Settings` (model/settings.ts): contact, politeness, allowHosts, archive. */
  settings: 'NEWSCLIP_SETTINGS',
  eventBus: 'NEWSCLIP_EVENT_BUS',
  /** `batched`: new stories that come together are one event. */
  events: 'NEWSCLIP_EVENTS',
  /** Namespace of the metrics: one a stack, so that two in an account do not mix. */
  metricsNamespace: 'NEWSCLIP_METRICS_NAMESPACE',
} as const;

/** Both tables: string keys, concatenated. */
export const table = { pk: 'pk', sk: 'sk', expiresAt: 'expiresAt' } as const;

/** Secondary indexes of the Articles table, with their key attributes. */
export const articleIndexes = {
  byFeed: { name: 'byFeed', pk: 'feedPk', sk: 'feedSk' },
  bySite: { name: 'bySite', pk: 'sitePk', sk: 'siteSk' },
  byTime: { name: 'byTime', pk: 'timePk', sk: 'timeSk' },
} as const;

/** What each index carries beside its keys: the dozen fields that a list needs, so that one index write stays at one unit. */
export const listFields = [
  'id', 'rev', 'gen', 'url', 'title', 'domain', 'publishedAt', 'changedAt', 'language', 'status', 'wordCount', 'expiresAt',
] as const;

/** Secondary index of the Feeds table: sparse, keys only; only enabled feeds are in it. */
export const dueIndex = { name: 'due', pk: 'duePk', sk: 'dueSk' } as const;

/** Partitions of the due index, and of each day of byTime. Part of the contract item; changing them needs a migration. */
export const shards = { due: 8, byTime: 4 } as const;

export const healthPrefix = 'HEALTH#';

export const keys = {
  card: (id: string) => ({ pk: `A#${id}`, sk: 'META' }),
  revision: (id: string, rev: number, gen: number) => ({ pk: `A#${id}`, sk: `REV#${String(rev).padStart(6, '0')}#${gen}` }),
  furtherFeed: (id: string, feedId: string) => ({ pk: `A#${id}`, sk: `FEED#${feedId}` }),
  alias: (hash: string) => ({ pk: `U#${hash}`, sk: 'ALIAS' }),
  /** A site that takes no story in any more. */
  forgottenSite: (domain: string) => ({ pk: `P#${domain}`, sk: 'FORGOTTEN' }),
  contract: () => ({ pk: 'CONTRACT', sk: 'CONTRACT' }),
  byFeed: (feedId: string) => `F#${feedId}`,
  bySite: (domain: string) => `P#${domain}`,
  byTime: (day: string, shard: number) => `D#${day}#${shard}`,
  feedConfig: (feedId: string) => ({ pk: `F#${feedId}`, sk: 'CONFIG' }),
  feedState: (feedId: string) => ({ pk: `F#${feedId}`, sk: 'STATE' }),
  /** A change of health: the whole of it is in the key, as the stream of the Feeds table carries keys only. Codes and healths hold no "#". */
  feedHealth: (feedId: string, at: string, before: string, health: string, error: string | null) => ({ pk: `F#${feedId}`, sk: `${healthPrefix}${at}#${before}#${health}#${error ?? ''}` }),
  feedSeen: (feedId: string) => ({ pk: `F#${feedId}`, sk: 'SEEN' }),
  robots: (host: string) => ({ pk: `H#${host}`, sk: 'ROBOTS' }),
  /** A registrable domain that asked to be left alone for a while. */
  quiet: (site: string) => ({ pk: `H#${site}`, sk: 'QUIET' }),
  /** How often the job of a message has failed. */
  tries: (messageId: string) => ({ pk: `M#${messageId}`, sk: 'TRIES' }),
  adopted: () => ({ pk: 'FEEDS', sk: 'ADOPTED' }),
  retry: (feedId: string, articleId: string) => ({ pk: `F#${feedId}`, sk: `RETRY#${articleId}` }),
  due: (shard: number) => `DUE#${shard}`,
  dueRetries: (shard: number) => `RETRY#${shard}`,
  /** In the due index beside the feeds: few at any time, so one partition. */
  quietSites: () => 'QUIET',
} as const;

/** Object keys in the bucket. What is gzip is called so: Athena and Hive go by the name alone. `day` is the UTC day of first sight, yyyy-mm-dd; `time` is compact ISO, 20261124T052000Z. */
export const objectKeys = {
  article: (day: string, id: string, rev: number, gen: number) => `articles/v1/dt=${day}/${id}/r${rev}-g${gen}.json.gz`,
  /** Everything of one story: its records, its raw pages. */
  ofStory: (day: string, id: string) => [`articles/v1/dt=${day}/${id}/`, `raw/v1/dt=${day}/${id}/`],
  raw: (day: string, id: string, time: string, sha12: string) => `raw/v1/dt=${day}/${id}/${time}-${sha12}.html.gz`,
  /** `name` as in docs/schema: article, card, contract. */
  schema: (name: string) => `contract/${name}.v1.schema.json`,
} as const;

export const prefixes = { articles: 'articles/', raw: 'raw/', contract: 'contract/' } as const;

/** CloudFormation outputs of the stack. */
export const outputs = {
  articlesTableName: 'ArticlesTableName',
  articlesStreamArn: 'ArticlesStreamArn',
  feedsTableName: 'FeedsTableName',
  bucketName: 'BucketName',
  feedQueueUrl: 'FeedQueueUrl',
  articleQueueUrl: 'ArticleQueueUrl',
  feedDeadLetterQueueUrl: 'FeedDeadLetterQueueUrl',
  articleDeadLetterQueueUrl: 'ArticleDeadLetterQueueUrl',
  readPolicyArn: 'ReadPolicyArn',
  busName: 'BusName',
  eventDeadLetterQueueUrl: 'EventDeadLetterQueueUrl',
} as const;

/** SSM parameters that tell other stacks where things are: /newsclip/<stack>/<name>. */
export const parameterPath = (stackName: string, name: string): string => `/newsclip/${stackName}/${name}`;
export const parameters = {
  articlesTableName: 'articles-table-name',
  articlesTableArn: 'articles-table-arn',
  articlesStreamArn: 'articles-stream-arn',
  feedsTableName: 'feeds-table-name',
  bucketName: 'bucket-name',
  feedQueueUrl: 'feed-queue-url',
  articleQueueUrl: 'article-queue-url',
  feedDeadLetterQueueUrl: 'feed-dead-letter-queue-url',
  articleDeadLetterQueueUrl: 'article-dead-letter-queue-url',
  readPolicyArn: 'read-policy-arn',
  busName: 'bus-name',
  eventDeadLetterQueueUrl: 'event-dead-letter-queue-url',
  scheduleDeadLetterQueueUrl: 'schedule-dead-letter-queue-url',
  schemaVersion: 'schema-version',
} as const;

/** CloudWatch metrics, written as embedded metric format by the functions and read by alarms and dashboard. */
export const metrics = {
  /** Of a stack; locally and without one `Newsclip` alone. */
  namespaceOf: (stackName: string): string => `Newsclip/${stackName}`,
  namespace: 'Newsclip',
  /** Count, by Status: ok, unchanged, skipped, throttled, gone, error. */
  polls: 'Polls',
  /** Count, by Outcome: stored, revised, joined, unchanged, repeat, forgotten, retry, dropped. */
  articles: 'Articles',
  /** Count of what was stored or revised, by Status of the record: ok, partial, feed-only, … */
  stories: 'Stories',
  /** Pieces of furniture cut away. */
  removed: 'PiecesRemoved',
  /** Characters of the story that were filed, and of the page that were not. */
  charactersKept: 'CharactersKept',
  charactersRemoved: 'CharactersRemoved',
  /** Seconds from publication to storage. */
  lag: 'Lag',
} as const;

export const schemaVersion = 'article/1';

/** Of the events, and what EventBridge knows them by. */
export const events = { schema: 'event/1', source: 'newsclip', types: ['ArticleStored', 'ArticlesStored', 'ArticleRevised', 'ArticleReextracted', 'ArticleWithdrawn', 'FeedDegraded', 'FeedRecovered'] } as const;
export type EventType = (typeof events.types)[number];

/**
 * Seconds until a job that failed is seen again, by try: a hiccup is tried three times while its host waits, an outage for some twenty minutes.
 */
export const retrySeconds: Record<'feed' | 'article', readonly number[]> = { feed: [3, 60], article: [3, 8, 60, 300, 900] };

/** Seconds from which on a failed page does not wait in its queue, where it would hold the rest of its host back, but among the pages to be tried again. */
export const putAsideFrom = 60;

/** Tries that a job gets; the stage files what it has on the last one. */
export const maxTries = { feed: retrySeconds.feed.length + 1, article: retrySeconds.article.length + 1 } as const;

/** Messages of a queue that a worker gets at once; a FIFO queue gives no more. */
export const batchSize = 10;

/** Times that a message may go back to its queue untried, because its host is owed a pause. */
export const maxHandedBack = 4;

/**
 * Milliseconds that a function waits for a host when it has nothing else to do, rather than hand its messages back: a request to SQS costs what 75 ms of 512 MB
 * cost, and a message that goes back is received once more.
 */
export const patienceMs = 100;

/**
 * Milliseconds up to which a host that fills a batch is waited for: hidden for whole seconds, its messages would lose half of such a pause once more. Of a longer one they lose
 * little, and it costs more to sleep through.
 */
export const shortPauseMs = 2_000;

/** Receives after which a message goes to the dead letters: all its tries fit in, however often it was handed back. */
export const maxReceives = { feed: maxTries.feed + maxHandedBack, article: maxTries.article + maxHandedBack } as const;

/**
 * Changes of a shard of the tables' streams that are handed over at once: at most so many, and those of so many seconds. An event for each story waits little, one for many stories has
 * to find some.
 */
export const changesAtOnce = { most: 100, windowSeconds: { each: 5, batched: 20 } } as const;

/** Function time limits, seconds. Queue visibility is six times as long, as AWS advises for event source mappings. */
export const timeLimits = { schedule: 60, feed: 300, article: 300, events: 60 } as const;
