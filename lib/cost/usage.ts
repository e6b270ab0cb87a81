/** Share of what is bought that DynamoDB's scaling aims at, for tables that follow the load. */
export const scalingTarget = 0.9;

/** What one unit of work asks of AWS. Counts are held to the code by tests/unit/cost/counted.test.ts; what nobody can count without an account is called assumed. */
export const usage = {
  article: {
    /** A card of a common size in table and three indexes. */
    writeUnits: 5,
    /** The key of the raw page makes the card a unit heavier. */
    rawWriteUnits: 1,
    /** One batch read of card, two aliases and whether the site is forgotten; its robots.txt, and whether it wants quiet: half a unit each. */
    readUnits: 3,
    /** Bytes that stay in table and indexes. */
    tableBytes: 3_800,
    /** The record, gzip: 700 words with blocks, Markdown and HTML. */
    objectBytes: 6_000,
    /** A page as fetched, gzip (median of news pages; assumed). */
    rawBytes: 35_000,
    /** Bytes of its log line. */
    logBytes: 200,
  },
  /** An entry's identifier, where it is neither missing nor the link: of seven of thirteen publishers' feeds. */
  alias: { share: 0.55, writeUnits: 1, tableBytes: 180 },
  poll: {
    /** State of up to 1 KB and its move in the due index. */
    writeUnits: 3,
    /** Configuration, state and seen-set; what is known of robots.txt; and whether the site wants quiet: half a unit each. */
    readUnits: 2.5,
    logBytes: 200,
  },
  /** The seen-set of a feed that shows up to 28 entries, once a poll that brought something. */
  changedPoll: { writeUnits: 1 },
  batch: {
    /**
     * Of article workers by load, new stories a second and worker: stories a batch, its seconds, and requests to the queue for each story, those for messages that go
     * back for a pause among them (bench/batches.ts: 5,000 hosts, 2.5 stories a poll, answers of 300 ms, 512 MB). Four workers do 12 a second; with fewer the queue grows.
     */
    articles: [
      { load: 0.02, messages: 1.1, seconds: 0.9, requests: 2.21 }, { load: 0.12, messages: 1.2, seconds: 0.91, requests: 2.2 }, { load: 0.29, messages: 1.4, seconds: 0.96, requests: 1.83 },
      { load: 0.58, messages: 2.7, seconds: 1.18, requests: 0.98 }, { load: 0.96, messages: 4.1, seconds: 1.43, requests: 0.67 }, { load: 1.45, messages: 4.8, seconds: 1.55, requests: 0.59 },
      { load: 1.93, messages: 5, seconds: 1.58, requests: 0.56 }, { load: 2.89, messages: 5.4, seconds: 1.67, requests: 0.53 },
    ],
    /** Seconds of a whole processor for a story (bench/walk.ts); a function gets memory / 1769 of one. */
    articleProcessorSeconds: 0.035,
    /** Of these, for packing the page as fetched and putting it: 33.7 ms a story with, 30.2 without (bench/walk-profile.ts --stores apart, --no-raw). */
    rawProcessorSeconds: 0.0035,
    articleMemoryMb: 512,
    /** The same of ten poll workers by polls a second and worker (`--burst 1 --cpu 10 --stores 30 --spread 1`): a tick sends all that is due at once. */
    feeds: [
      { load: 0.005, messages: 1, seconds: 1.01, requests: 2 }, { load: 0.12, messages: 3.7, seconds: 1.14, requests: 0.59 }, { load: 0.46, messages: 6.8, seconds: 1.24, requests: 0.33 },
    ],
    /** Bytes of the line of numbers that ends a batch. */
    articleLogBytes: 800,
    feedLogBytes: 330,
    /** Gigabytes of a table that have a shard of its stream, which is read by itself; a new table has four. Seconds that the publisher takes for what it gets at once. */
    gbAShard: 10,
    leastShards: 4,
    eventSeconds: 0.1,
  },
  /**
   * Tables that follow the load: the share of what is bought that is used (bench/capacity.ts at `scalingTarget`: a week of news by the hour of the day), what is followed
   * (two tables and four indexes, writes and reads apart, one unit at least), the alarms that Application Auto Scaling keeps for each, and the metrics that the stack's own
   * alarms look at beside those of tables on demand.
   */
  scaling: { used: 0.74, followed: 6, alarms: 4, alarmMetrics: 6 },
  /** Metrics that the alarms look at: an alarm over an expression is billed for each. */
  alarmMetrics: 28,
  /** Pollers of Lambda ask an idle queue each 20 seconds, five at least. */
  idleReceivesPerMonth: 5 * 3 * 60 * 24 * 30,
  tickSeconds: 0.5,
  /** Index queries of a tick: one a shard and kind, and one for the sites that want quiet. */
  tickReadUnits: 17,
  publisherMemoryMb: 256,
  schedulerMemoryMb: 512,
  logRetentionMonths: 1,
} as const;
