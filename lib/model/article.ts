import * as z from 'zod/mini';
import { Entry } from './feed.ts';
import { schemaVersion } from './names.ts';

/**
 * The record, `article/1`: what is kept of one story. The whole of it lies in S3; `Card` is the part that the table holds.
 * Everything else about the record (types, validation, JSON Schema, docs/record.md) comes from this file.
 */

const text = (about: string) => z.string().check(z.describe(about));
const maybeText = (about: string) => z.nullable(z.string()).check(z.describe(about));
const count = (about: string) => z.int().check(z.gte(0), z.describe(about));
/** ISO 8601, UTC, milliseconds: 2026-11-24T05:20:00.000Z */
const time = (about: string) => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), z.describe(about));
const maybeTime = (about: string) => z.nullable(time(about)).check(z.describe(about));

/** What a publisher did to a story, mildest first; see lib/pipeline/change-class.ts. */
export const changeClasses = ['typo', 'headline', 'update', 'correction', 'withdrawal'] as const;
export const precisions = ['second', 'minute', 'day', 'guess'] as const;
export const kinds = ['news', 'opinion', 'live', 'gallery', 'video', 'audio', 'press', 'sponsored', 'unknown'] as const;
export const accesses = ['free', 'metered', 'paid', 'unknown'] as const;
export const statuses = ['ok', 'partial', 'feed-only', 'blocked', 'paywalled', 'thin', 'not-an-article'] as const;
export const fieldSources = ['json-ld', 'microdata', 'open-graph', 'meta', 'page', 'feed', 'address', 'http', 'detected', 'guess', 'config'] as const;

export const Author = z.object({
  name: text('Name of a person or team, as printed, without "by"'),
  url: z.optional(z.string().check(z.describe('Profile page, absolute http(s) address'))),
});

export const Image = z.object({
  url: text('Absolute http(s) address'),
  width: z.nullable(z.int()).check(z.describe('Pixels, as the page states them')),
  height: z.nullable(z.int()).check(z.describe('Pixels, as the page states them')),
  alt: maybeText('Alternative text'),
  caption: maybeText('What is printed below it'),
  credit: maybeText('Photographer or agency, as printed'),
});

export const embedTypes = ['video', 'audio', 'post', 'frame'] as const;
export const Embed = z.object({
  type: z.enum(embedTypes).check(z.describe('What it is; post: of a social network')),
  url: text('Absolute http(s) address of the player, post or frame'),
  title: maybeText('What the page calls it'),
  caption: maybeText('What is printed below it'),
});

export const Link = z.object({ url: text('Absolute http(s) address'), text: text('The words that are linked') });

export const blockTypes = ['heading', 'paragraph', 'list', 'quote', 'table', 'figure', 'code', 'embed'] as const;
export const Block = z.object({
  type: z.enum(blockTypes).check(z.describe('What it is')),
  text: text('The words of the block; items and rows parted by line breaks'),
  markdown: text('The block as Markdown'),
  html: text('The block as allow-listed HTML'),
  level: z.optional(z.int().check(z.describe('Level of a heading, 1 to 6'))),
});

export const Decision = z.object({
  verdict: z.enum(['kept', 'dropped']).check(z.describe('What became of the piece')),
  reason: text('Kind of furniture: advert, newsletter, share, related, …; "story" for what was kept'),
  rule: text('Name of the pass or rule that decided'),
  path: text('Where on the page: a short CSS-like path'),
  chars: count('Characters of visible text'),
  text: text('The first 200 characters of it'),
  numbers: z.optional(z.record(z.string(), z.number()).check(z.describe('Measures that the rule went by'))),
});

export const Source = z.object({
  feedId: text('Stable name of the feed'),
  feedUrl: text('Address of the feed'),
  guid: maybeText('The entry\'s own identifier, as published'),
  firstSeenAt: time('When this feed first carried the story'),
});

export const Rights = z.object({
  copyright: maybeText('Copyright notice, at most 300 characters'),
  license: maybeText('Licence: an address, or its name'),
  robotsMeta: z.array(z.string()).check(z.describe('Directives of robots metas and X-Robots-Tag, lower case')),
  tdm: z.nullable(z.object({ reserved: z.boolean().check(z.describe('True: text and data mining is reserved')), policy: maybeText('Address of the policy') })).check(z.describe('TDM reservation protocol, when the publisher states one')),
});

export const Extraction = z.object({
  status: z.enum(statuses).check(z.describe('How the clipping went')),
  reason: maybeText('Why the status is not ok: an error code or the name of a wall'),
  method: text('Attempt that won: strict, gentle, whole-body, noscript, json-ld, state, feed'),
  version: text('Version of the extractor'),
  quality: z.number().check(z.gte(0), z.lte(1), z.describe('0 to 1: how sure we are that this is the story, whole and clean')),
  removed: z.record(z.string(), z.int()).check(z.describe('Pieces cut away, by reason')),
});

export const Article = z.object({
  id: text('20 characters of base32 over SHA-256 of the canonical URL'),
  schema: z.literal(schemaVersion).check(z.describe('Version of this schema')),
  rev: z.int().check(z.gte(1), z.describe('Rises when the publisher changed the story')),
  gen: z.int().check(z.gte(1), z.describe('Rises when our extractor changed its mind (replay)')),
  url: text('The story\'s address as the publisher\'s feed gave it'),
  canonicalUrl: text('The address under which two spellings of one story fall together'),
  finalUrl: maybeText('Where redirects led; null when the page was never fetched'),
  sources: z.array(Source).check(z.describe('The feeds that carried it, first one first')),
  publisher: z.object({ name: maybeText('Name of the paper or site'), domain: text('Registrable domain, or host and port where there is none') }).check(z.describe('Who published it')),

  title: text('Headline in plain text, never empty'),
  subtitle: maybeText('Second headline or standfirst'),
  description: maybeText('The publisher\'s own summary'),
  excerpt: maybeText('First words of the cleaned text, at most 300 characters'),
  authors: z.array(Author).check(z.describe('Who wrote it, in the order printed')),
  agency: maybeText('Wire service credited'),
  section: maybeText('Section of the paper'),
  tags: z.array(z.string()).check(z.describe('Keywords of the publisher, and the tags that feeds.yaml gives the feed')),
  kind: z.enum(kinds).check(z.describe('What sort of piece it is')),
  access: z.enum(accesses).check(z.describe('Whether the publisher lets everybody read it')),
  image: z.nullable(Image).check(z.describe('The picture that leads the story')),
  wordCount: count('Words of the text (characters of CJK text count by two)'),
  readingMinutes: count('At 230 words a minute, at least 1 when there is text'),

  publishedAt: time('When it was published; the time of first sight when precision is guess'),
  publishedPrecision: z.enum(precisions).check(z.describe('How exact publishedAt is; guess: no date was found')),
  publishedSource: z.enum(fieldSources).check(z.describe('Where publishedAt came from')),
  modifiedAt: maybeTime('When the publisher says that it was changed'),
  firstSeenAt: time('When we first met it'),
  fetchedAt: maybeTime('When the page was fetched; null for feed-only'),
  changedAt: time('When rev or gen last rose: the cursor of byTime'),
  language: maybeText('BCP 47'),
  languageSource: z.nullable(z.enum(fieldSources)).check(z.describe('Where language came from')),

  text: text('The story in plain text, paragraphs parted by a blank line; empty where no body may be kept'),
  markdown: text('The story as Markdown'),
  html: text('Allow-listed HTML with absolute http(s) addresses'),
  blocks: z.array(Block).check(z.describe('The story piece by piece')),
  images: z.array(Image).check(z.describe('Pictures within the story')),
  links: z.array(Link).check(z.describe('Links within the story')),
  embeds: z.array(Embed).check(z.describe('Players, posts and frames within the story')),

  extraction: Extraction.check(z.describe('How the story was cut out of its page')),
  decisions: z.array(Decision).check(z.describe('Each piece kept or dropped, with the rule that decided')),
  src: z.record(z.string(), z.enum(fieldSources)).check(z.describe('Field → where its value came from')),
  alternatives: z.record(z.string(), z.array(z.object({ value: text('The candidate'), source: z.enum(fieldSources).check(z.describe('Where it came from')) }))).check(z.describe('Field → the candidates that did not win')),
  contentHash: text('SHA-256, hex, over title and normalised text: a changed hash is a new rev'),
  http: z.nullable(z.object({
    status: z.int().check(z.describe('HTTP status')),
    contentType: maybeText('Content-Type as sent'),
    charset: maybeText('Charset the page was read in'),
    bytes: z.int().check(z.describe('Weight of the page, unpacked')),
    etag: maybeText('ETag as sent'),
    lastModified: maybeText('Last-Modified as sent'),
    redirects: z.array(z.string()).check(z.describe('Addresses that redirects led to')),
  })).check(z.describe('How the page was served')),
  rights: Rights.check(z.describe('What the publisher says on the use of its story')),
  s3: z.object({ article: text('Key of this record'), raw: maybeText('Key of the page as it was fetched') }).check(z.describe('Object keys in the bucket')),
  tryAgainAt: maybeTime('When a page that could not be had will be asked for again'),
  change: z.nullable(z.enum(changeClasses)).check(z.describe('What the publisher changed in this rev; null for the first one')),
  withdrawnAt: maybeTime('When the publisher was found to have taken the story down (404 or 410); the last words it had are kept'),
  feed: z.object({
    title: maybeText('Title of the feed that this rev came from'),
    language: maybeText('Language of that feed, BCP 47'),
    tags: z.array(z.string()).check(z.describe('Tags that feeds.yaml gives that feed')),
    entry: z.nullable(Entry).check(z.describe('The feed\'s entry as it was read, so that a replay starts from what the ingestion had; null where no body may be kept')),
  }).check(z.describe('What the feed said')),
  expiresAt: z.nullable(z.int()).check(z.describe('Unix seconds after which the record may be gone')),
});

/** The index card in DynamoDB: what lists and decisions need, at most 4 KB. */
export const Card = z.pick(z.extend(Article, {
  domain: text('publisher.domain again, flat, for the indexes'),
  status: z.enum(statuses).check(z.describe('extraction.status again, flat, for lists')),
  cut: z.optional(z.array(z.string())).check(z.describe('Fields that are shorter here than in the record; absent when none is')),
}), {
  id: true, schema: true, rev: true, gen: true, url: true, canonicalUrl: true, finalUrl: true, sources: true, publisher: true,
  title: true, subtitle: true, description: true, excerpt: true, authors: true, agency: true, section: true, tags: true, kind: true, access: true,
  image: true, wordCount: true, readingMinutes: true, publishedAt: true, publishedPrecision: true, publishedSource: true,
  modifiedAt: true, firstSeenAt: true, fetchedAt: true, changedAt: true, language: true, languageSource: true,
  extraction: true, contentHash: true, rights: true, s3: true, tryAgainAt: true, change: true, withdrawnAt: true, expiresAt: true, domain: true, status: true, cut: true,
});

export type Article = z.infer<typeof Article>;
export type Card = z.infer<typeof Card>;
export type Author = z.infer<typeof Author>;
export type Image = z.infer<typeof Image>;
export type Link = z.infer<typeof Link>;
export type Embed = z.infer<typeof Embed>;
export type Block = z.infer<typeof Block>;
export type Decision = z.infer<typeof Decision>;
export type Source = z.infer<typeof Source>;
export type Rights = z.infer<typeof Rights>;
export type Extraction = z.infer<typeof Extraction>;
export type ChangeClass = (typeof changeClasses)[number];
export type ExtractionStatus = (typeof statuses)[number];
export type FieldSource = (typeof fieldSources)[number];
export type Precision = (typeof precisions)[number];
export type Kind = (typeof kinds)[number];
export type Access = (typeof accesses)[number];
