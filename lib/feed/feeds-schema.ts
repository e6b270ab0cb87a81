import * as z from 'zod/mini';

/** What people write in feeds.yaml. The check of the file and the JSON Schema for editors both come from here. */

const duration = (about: string) =>
  z.string({ error: 'must be a duration such as 15m, 2h or 1d' }).check(z.regex(/^\d+(?:\.\d+)? ?(?:ms|s|m|h|d|w)$/, { error: 'is no duration; write 15m, 2h or 1d' }), z.describe(about));

const intervalForms = 'must be a duration such as 1h, or {min: 15m, max: 24h}';
const Interval = z.union(
  [duration('A fixed interval'), z.strictObject({ min: z.optional(duration('Shortest interval')), max: z.optional(duration('Longest interval')) })],
  { error: intervalForms },
).check(z.describe('How often to ask: adaptive between min and max (15m to 24h unless given), or one fixed duration'));

const word = (about: string) => z.string({ error: 'must be text' }).check(z.minLength(1, { error: 'must not be empty' }), z.describe(about));
const tags = z.array(word('A tag'), { error: 'must be a list of words' }).check(z.describe('Words put on every record of the feed'));
const language = word('BCP 47 language of the feed when it does not state one, such as de or pt-BR').check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'is no language tag; write de, en-GB or zh-Hant' }));
const maxItems = z.int({ error: 'must be a whole number' }).check(z.gte(1, { error: 'must be at least 1' }), z.lte(5000, { error: 'must be at most 5000' }), z.describe('Entries looked at per poll, newest first'));
const retention = z.union([z.null(), duration('How long')], { error: 'must be a duration such as 365d, or null to keep records' }).check(z.describe('How long a record is kept; null keeps it'));
const revisit = z.union([z.null(), z.array(duration('Time after first sight')).check(z.maxLength(12, { error: 'may name at most 12 times' }))], { error: 'must be a list of durations such as [1h, 6h, 24h], or null for none' }).check(z.describe('When to ask for a page again to see what its publisher changed, counted from first sight; each one is a further request for every article. Never unless given'));
const enabled = z.boolean({ error: 'must be true or false' }).check(z.describe('false: the feed is not asked, but keeps its state'));

export const FeedInput = z.strictObject({
  url: word('Address of the feed'),
  id: z.optional(word('Stable name; made from the address unless given').check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { error: 'may hold letters, digits, ".", "_" and "-", at most 64' }))),
  title: z.optional(word('Name of the publisher when its pages do not tell')),
  interval: z.optional(Interval),
  tags: z.optional(tags),
  language: z.optional(language),
  maxItems: z.optional(maxItems),
  retention: z.optional(retention),
  revisit: z.optional(revisit),
  enabled: z.optional(enabled),
}, { error: 'must be a feed: a mapping with at least url' });

const Defaults = z.strictObject({
  interval: z.optional(Interval), tags: z.optional(tags), language: z.optional(language), maxItems: z.optional(maxItems), retention: z.optional(retention), revisit: z.optional(revisit), enabled: z.optional(enabled),
}, { error: 'must be a mapping of settings' }).check(z.describe('Settings of every feed that does not state its own'));

const delayForms = 'must be a duration such as 1s or 500ms, or a number of seconds';
const PolitenessInput = z.strictObject({
  delay: z.optional(z.union([z.number().check(z.gte(0)), duration('Pause')], { error: delayForms }).check(z.describe('Pause between the starts of two requests to one host; a number means seconds. 1s unless given'))),
  perHost: z.optional(z.int({ error: 'must be a whole number' }).check(z.gte(1, { error: 'must be at least 1' }), z.lte(16, { error: 'must be at most 16' }), z.describe('Requests to one host at once. 1 unless given'))),
}, { error: 'must be a mapping with delay and perHost' }).check(z.describe('How to treat publishers; other values than ours are your own decision'));

export const FeedsInput = z.strictObject({
  contact: z.optional(z.nullable(word('A page or mail address under which publishers reach you; it goes into the User-Agent'))),
  politeness: z.optional(PolitenessInput),
  defaults: z.optional(Defaults),
  feeds: z.optional(z.nullable(z.array(FeedInput, { error: 'must be a list of feeds' }))),
}, { error: 'must be a mapping with contact and feeds' });

export type FeedsInput = z.infer<typeof FeedsInput>;
export type FeedInput = z.infer<typeof FeedInput>;

/** Seconds of a duration that passed the check. */
export function durationSeconds(text: string): number {
  const [, number = '0', unit = 's'] = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d|w)$/.exec(text) ?? [];
  return Number(number) * ({ ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }[unit] as number);
}

/** JSON Schema of feeds.yaml, kept in docs/schema/feeds.schema.json. */
export const feedsJsonSchema = (): Record<string, unknown> => ({ title: 'feeds.yaml of Newsclip', ...z.toJSONSchema(FeedsInput, { io: 'input' }) });
