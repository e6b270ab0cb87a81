import * as z from 'zod/mini';
import { Article, Card } from '../model/article.ts';
import { ContractItem } from '../model/contract-item.ts';
import { ArticleDetail, ArticlesDetail, FeedDetail } from '../model/event.ts';
import { ArticleJob, FeedJob } from '../model/jobs.ts';
import { schemaVersion } from '../model/names.ts';

export type JsonSchema = { [key: string]: unknown };

const named = {
  article: [Article, `Record of a story, ${schemaVersion}: the object in the bucket`],
  card: [Card, `Card of a story, ${schemaVersion}: the item A#<id> / META without its keys`],
  contract: [ContractItem, 'The item CONTRACT / CONTRACT, which says how to read the table'],
  'events-article': [ArticleDetail, 'Detail of the events ArticleStored, ArticleRevised, ArticleReextracted and ArticleWithdrawn'],
  'events-articles': [ArticlesDetail, 'Detail of the event ArticlesStored'],
  'events-feed': [FeedDetail, 'Detail of the events FeedDegraded and FeedRecovered'],
  'article-job': [ArticleJob, 'Message of the article queue; private, may change with any version'],
  'feed-job': [FeedJob, 'Message of the feed queue; private, may change with any version'],
} as const;

export type SchemaName = keyof typeof named;
export const schemaNames = Object.keys(named) as SchemaName[];

/** Schemas that readers rely on: they also lie in the bucket, under `contract/`. */
export const publicSchemas = ['article', 'card', 'contract'] as const satisfies SchemaName[];

/** JSON Schema, draft 2020-12. Fields that it does not name are allowed: they may be added at any time. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const [schema, title] = named[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', override: ({ jsonSchema: node }) => dropSafeBounds(node) });
  return { $schema, $id: `urn:newsclip:${name}:1`, title, ...rest };
}

/** The file in docs/schema, and the object in the bucket. */
export const renderSchema = (name: SchemaName): string => `${JSON.stringify(jsonSchema(name), null, 2)}\n`;

/** zod bounds each integer by what a double holds exactly; nobody means that. */
function dropSafeBounds(node: { minimum?: number; maximum?: number }): void {
  if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
  if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
}
