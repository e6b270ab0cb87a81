/** What one unit of work asks of AWS. Counts are held to the code by tests/unit/cost/counted.test.ts; what nobody can count without an account is called assumed. */
export const usage = {
  article: {
    /** A card of a common size in table and three indexes, and the alias of its guid. */
    writeUnits: 7,
    /** One batch read of card and aliases, consistent: a unit each; and whether the site wants quiet, half a unit. */
    readUnits: 3.5,
    /** Bytes that stay in table and indexes. */
    tableBytes: 4_200,
    /** The record, gzip: 700 words with blocks, Markdown and HTML. */
    objectBytes: 6_000,
    /** A page as fetched, gzip (median of news pages; assumed). */
    rawBytes: 35_000,
    /** Bytes of log lines, metrics included. */
    logBytes: 750,
  },
  poll: {
    /** State of up to 1 KB and its move in the due index. */
    writeUnits: 3,
    /** Configuration, state and seen-set, consistent; what is known of robots.txt; and whether the site wants quiet. */
    readUnits: 4.5,
    logBytes: 450,
  },
  /** The seen-set, once a poll that brought something. */
  changedPoll: { writeUnits: 2 },
  batch: {
    /**
     * Of article workers by load, new stories a second and worker: messages a batch and its seconds, most of them the pause between two stories of one host
     * (bench/batches.ts: 5,000 hosts, 2.5 stories a poll, answers of 300 ms, 512 MB). Six workers do 12 a second; with fewer the queue grows.
     */
    articles: [
      { load: 0.58, messages: 2.5, seconds: 2.55 }, { load: 0.96, messages: 3, seconds: 2.72 }, { load: 1.45, messages: 4.8, seconds: 3.21 },
      { load: 1.65, messages: 5.8, seconds: 3.51 }, { load: 1.93, messages: 7.4, seconds: 3.88 },
    ],
    /** Messages that a poll worker gets at once, of ten possible, and seconds for them (assumed: a tick sends all that is due). */
    feeds: 6,
    feedSeconds: 1.6,
    /** Events of the stream handed to the publisher at once, and seconds for them. */
    events: 10,
    eventSeconds: 0.1,
  },
  /** Pollers of Lambda ask an idle queue each 20 seconds, five at least. */
  idleReceivesPerMonth: 5 * 3 * 60 * 24 * 30,
  tickSeconds: 0.5,
  /** Index queries of a tick: one a shard and kind, and one for the sites that want quiet. */
  tickReadUnits: 17,
  publisherMemoryMb: 256,
  schedulerMemoryMb: 512,
  logRetentionMonths: 1,
} as const;
