import * as z from 'zod/mini';
import { changeClasses, statuses } from './article.ts';
import { feedHealths } from './feed.ts';
import { events } from './names.ts';

/** What Newsclip tells the world: ids and keys, never a word of a story. docs/events.md tells how to listen. */

const text = (about: string) => z.string().check(z.describe(about));
const time = (about: string) => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), z.describe(about));

/** `detail` of ArticleStored, ArticleRevised, ArticleReextracted and ArticleWithdrawn. */
export const ArticleDetail = z.object({
  schema: z.literal(events.schema).check(z.describe('Version of this event')),
  id: text('Id of the article'),
  rev: z.int().check(z.gte(1), z.describe('Rev of the card now; with gen it orders the events of one article')),
  gen: z.int().check(z.gte(1), z.describe('Gen of the card now')),
  changedAt: time('When the card became what it is; the cursor of byTime'),
  domain: text('Registrable domain of the publisher'),
  feeds: z.array(z.string()).check(z.describe('Ids of the feeds that carried it, at most 20')),
  language: z.nullable(z.string()).check(z.describe('BCP 47')),
  status: z.enum(statuses).check(z.describe('How the clipping went')),
  change: z.nullable(z.enum(changeClasses)).check(z.describe('What the publisher changed; null for a new story and for a clipping of our own')),
  reason: z.nullable(z.enum(['publisher', 'take-down'])).check(z.describe('ArticleWithdrawn only: the publisher took it down, or it was forgotten on request and every copy is to go')),
  card: z.object({ pk: text('Partition key'), sk: text('Sort key') }).check(z.describe('Key of the card in the Articles table')),
  object: z.nullable(z.string()).check(z.describe('Key of the record in the bucket; null when it was removed')),
});
export type ArticleDetail = z.infer<typeof ArticleDetail>;

/** `detail` of ArticlesStored. */
export const ArticlesDetail = z.object({
  schema: z.literal(events.schema).check(z.describe('Version of this event')),
  articles: z.array(ArticleDetail).check(z.minLength(1), z.describe('One for each new story, as ArticleStored has it; up to 100 and 64 KB')),
});
export type ArticlesDetail = z.infer<typeof ArticlesDetail>;

/** `detail` of FeedDegraded and FeedRecovered. */
export const FeedDetail = z.object({
  schema: z.literal(events.schema).check(z.describe('Version of this event')),
  feedId: text('Id of the feed'),
  health: z.enum(feedHealths).check(z.describe('Health now')),
  before: z.enum(feedHealths).check(z.describe('Health before')),
  at: time('When the poll found it'),
  error: z.nullable(z.string()).check(z.describe('Code of the fault; null when it recovered')),
});
export type FeedDetail = z.infer<typeof FeedDetail>;

export type NewsEvent =
  | { type: 'ArticleStored' | 'ArticleRevised' | 'ArticleReextracted' | 'ArticleWithdrawn'; time: string; detail: ArticleDetail }
  | { type: 'ArticlesStored'; time: string; detail: ArticlesDetail }
  | { type: 'FeedDegraded' | 'FeedRecovered'; time: string; detail: FeedDetail };
