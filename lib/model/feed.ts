import * as z from 'zod/mini';

/** One feed as people configure it, with every default filled in. Durations are whole seconds. */
export const FeedConfig = z.object({
  id: z.string().check(z.describe('Stable name; made from the address unless given')),
  url: z.string(),
  title: z.nullable(z.string()),
  interval: z.object({ min: z.int(), max: z.int() }).check(z.describe('Seconds; equal values mean a fixed interval')),
  tags: z.array(z.string()),
  language: z.nullable(z.string()),
  maxItems: z.int().check(z.describe('Entries looked at per poll, newest first')),
  retention: z.nullable(z.int()).check(z.describe('Seconds until a record expires; null keeps it')),
  /** Seconds after first sight at which a page is asked for again, ascending; absent: never. */
  revisit: z.optional(z.array(z.int())),
  enabled: z.boolean(),
  /** `file`: comes and goes with feeds.yaml. `runtime`: added by hand, never touched by adopting a file. */
  managedBy: z.enum(['file', 'runtime']),
});
export type FeedConfig = z.infer<typeof FeedConfig>;

/** How to treat publishers; the operator's decision, ours are the defaults. */
export const Politeness = z.object({
  delay: z.number().check(z.gte(0), z.describe('Seconds between the starts of two requests to one host')),
  perHost: z.int().check(z.gte(1), z.describe('Requests to one host at once')),
});
export type Politeness = z.infer<typeof Politeness>;

/** feeds.yaml after validation. */
export const FeedsFile = z.object({
  contact: z.nullable(z.string()).check(z.describe('Web or mail address for the User-Agent; may be null for loopback feeds only')),
  politeness: Politeness,
  feeds: z.array(FeedConfig),
});
export type FeedsFile = z.infer<typeof FeedsFile>;

/** How often a feed wants to be asked, as it states it. Hours are UTC 0–23; days are 0 Sunday – 6. */
export const FeedHints = z.object({
  /** From `ttl`. */
  ttlSeconds: z.nullable(z.number()),
  /** From `sy:*`. */
  updatePeriodSeconds: z.nullable(z.number()),
  skipHours: z.array(z.int()),
  skipDays: z.array(z.int()),
});
export type FeedHints = z.infer<typeof FeedHints>;

/**
 * `degraded`: it fails and is asked again, ever later. `throttled`: the publisher asked for a pause. `blocked`: the publisher or its
 * robots.txt refuses us, or answers with a login or a bot check. `gone`: 410 on three days, or 404 for thirty; looked at once a month.
 */
export const feedHealths = ['new', 'ok', 'degraded', 'throttled', 'blocked', 'gone', 'disabled'] as const;
export type FeedHealth = (typeof feedHealths)[number];

/** What we remember of a feed between polls. Small: it is written at each poll. */
export const FeedState = z.object({
  feedId: z.string(),
  /** Where to ask: differs from the configured address after a permanent move that proved itself. */
  url: z.string(),
  /** Validators, byte for byte as received. */
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  /** SHA-256 (first 16 hex digits) of the last body: spots an unchanged document that comes without validators. */
  bodyHash: z.nullable(z.string()),
  nextPollAt: z.string(),
  lastPollAt: z.nullable(z.string()),
  lastOkAt: z.nullable(z.string()),
  /** Entry times of the last document, newest first, at most 20: the observed rhythm. */
  entryTimes: z.array(z.string()),
  failures: z.int().check(z.describe('Failed polls in a row')),
  health: z.enum(feedHealths),
  /** When the health became what it is. */
  healthSince: z.optional(z.nullable(z.string())),
  lastError: z.nullable(z.object({ code: z.string(), message: z.string(), at: z.string() })),
  /** A permanent redirect under observation: adopted after it answered well often and long enough. `seenAt`: when the old address led there last. */
  moving: z.nullable(z.object({ to: z.string(), since: z.string(), times: z.int(), seenAt: z.optional(z.string()) })),
  /** 404s are counted by time, 410s by days. */
  missingSince: z.nullable(z.string()),
  goneTimes: z.int(),
  unchangedSince: z.nullable(z.string()),
  title: z.nullable(z.string()),
  /** WebSub hub, and the address that the hub knows the feed by, as the document or its Link header states them. */
  hub: z.nullable(z.string()),
  self: z.optional(z.nullable(z.string())),
  /** How often the feed asks to be polled, by its last document: a 304 brings none. */
  hints: z.optional(FeedHints),
});
export type FeedState = z.infer<typeof FeedState>;

/** One entry of a feed: everything normalised, nothing invented. Absent is null. */
export const Entry = z.object({
  guid: z.nullable(z.string()),
  link: z.nullable(z.string()).check(z.describe('Absolute http(s) address')),
  title: z.nullable(z.string()).check(z.describe('Plain text')),
  published: z.nullable(z.string()).check(z.describe('ISO UTC; null when absent or unreadable')),
  updated: z.nullable(z.string()),
  summary: z.nullable(z.string()).check(z.describe('HTML as published')),
  content: z.nullable(z.string()).check(z.describe('HTML as published')),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  image: z.nullable(z.string()),
  enclosures: z.array(z.object({ url: z.string(), type: z.nullable(z.string()), length: z.nullable(z.int()) })),
  language: z.nullable(z.string()),
  rights: z.nullable(z.string()),
  /** The feed that an aggregator took the entry from. */
  sourceFeed: z.nullable(z.object({ url: z.nullable(z.string()), title: z.nullable(z.string()) })),
});
export type Entry = z.infer<typeof Entry>;

/** A feed document, read. */
export interface ParsedFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  title: string | null;
  /** Home page. */
  link: string | null;
  description: string | null;
  language: string | null;
  image: string | null;
  rights: string | null;
  /** The feed's own address and its WebSub hub, as it states them. */
  self: string | null;
  hub: string | null;
  hints: FeedHints;
  entries: Entry[];
  /** What had to be repaired, in words for people: "cut before the root", "3 dates unreadable". */
  notes: string[];
}
