/** The door `newsclip`: pages to clean articles, documents to entries, addresses to keys. Loads no AWS code. */
export { extractArticle } from './page/extract.ts';
export type { ExtractOptions, Extracted, Metadata } from './page/extracted.ts';
export type { Site, SiteRule } from './page/sites/site.ts';
export { parseFeed } from './feed/parse-feed.ts';
export { canonicalUrl } from './text/url.ts';
export { articleId } from './text/fingerprint.ts';
export { toSchemaOrg, type JsonLd } from './record/to-schema-org.ts';
export { toNinjs, type Ninjs } from './record/to-ninjs.ts';
export { jsonSchema, schemaNames, type JsonSchema, type SchemaName } from './record/json-schemas.ts';
export { errorReason, isRetryable, NewsclipError, type ErrorCode } from './model/errors.ts';
export type { Access, Article, Author, Block, Card, Decision, ExtractionStatus, Image, Kind, Link, Precision, Rights, Source } from './model/article.ts';
export type { Entry, FeedConfig, FeedsFile, ParsedFeed } from './model/feed.ts';
