import * as z from 'zod/mini';
import { Entry } from './feed.ts';

/** What travels in the feed queue: poll this feed now. Its group is `host`. */
export const FeedJob = z.object({
  type: z.literal('feed'),
  feedId: z.string(),
  /** Host and port of the feed: the queue's message group, so that one worker at a time asks one host. */
  host: z.string(),
  /** When the scheduler found it due; part of the message's deduplication id. */
  dueAt: z.string(),
  /** Poll even when the state says that it is not due. */
  force: z.boolean(),
});
export type FeedJob = z.infer<typeof FeedJob>;

/** What travels in the article queue: fetch and file this entry's page. Its group is `host`. */
export const ArticleJob = z.object({
  type: z.literal('article'),
  feedId: z.string(),
  feedUrl: z.string(),
  /** Title of the feed: the publisher's name when the page does not tell. */
  feedTitle: z.nullable(z.string()),
  feedLanguage: z.nullable(z.string()),
  tags: z.array(z.string()),
  retention: z.nullable(z.int()),
  /** Seconds after first sight at which the page is asked for again, to see what the publisher changed. Absent in jobs of older versions. */
  revisit: z.optional(z.array(z.int())),
  /** Host and port of the entry's page. */
  host: z.string(),
  /** `new`: not met before. `changed`: its feed entry changed. `again`: the page could not be had last time. `revisit`: to see whether it changed. */
  reason: z.enum(['new', 'changed', 'again', 'revisit']),
  /** How often the page has been given up for a while before: 0 at first. */
  tries: z.int(),
  /** Tries that failed before the job was put aside, so that the rest of its host went on. Absent at first. */
  attempts: z.optional(z.int()),
  seenAt: z.string(),
  entry: Entry,
});
export type ArticleJob = z.infer<typeof ArticleJob>;

/** Also in the article queue: cut this article out of its stored page once more, under the rules of today. No request is made. */
export const ReplayJob = z.object({
  type: z.literal('replay'),
  id: z.string(),
  /** Stands for no host: replays have message groups of their own. */
  host: z.literal('replay'),
  /** When the replay was ordered; part of the message's deduplication id. */
  orderedAt: z.string(),
});
export type ReplayJob = z.infer<typeof ReplayJob>;
