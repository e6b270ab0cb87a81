import type { Article } from './article.ts';
import { NewsclipError } from './errors.ts';
import { schemaVersion } from './names.ts';

/**
 * A stored record as this version knows it: fields that came after the version that wrote it are filled with what they are when nothing
 * is known. Within `article/1` fields are only ever added. Throws `store.newer` for a record of a later schema.
 */
export function readRecord(value: unknown): Article {
  const record = value as Partial<Article>;
  checkSchema(String(record.schema), { id: record.id ?? null });
  return { change: null, withdrawnAt: null, embeds: [], feed: noFeed, ...record } as Article;
}

/** Throws `store.newer` when data say that a version after this one wrote them. */
export function checkSchema(schema: string, facts: Record<string, string | null> = {}): void {
  if (majorOf(schema) <= majorOf(schemaVersion)) return;
  throw new NewsclipError('store.newer', `these data are ${schema}, and this version of newsclip reads ${schemaVersion}: update newsclip where it reads them`, { ...facts, schema });
}

/** Without the entry a replay starts from the page alone. */
const noFeed: Article['feed'] = { title: null, language: null, tags: [], entry: null };

const majorOf = (schema: string): number => Number(schema.split('/')[1] ?? 1);
