import { articleIndexes, dueIndex, listFields, schemaVersion, shards, table } from './names.ts';

/** The two tables as data, once: local mode, tests and the contract item are made from it, and a test holds the stack to it. */
export interface TableDefinition {
  pk: string;
  sk: string;
  expiresAt: string;
  /** `include`: what the index carries beside the keys; null for keys only. */
  indexes: { name: string; pk: string; sk: string; include: readonly string[] | null }[];
}

export const articlesTable: TableDefinition = {
  ...table,
  indexes: Object.values(articleIndexes).map((index) => ({ ...index, include: listFields })),
};

export const feedsTable: TableDefinition = {
  ...table,
  indexes: [{ ...dueIndex, include: null }],
};

/** What readers need to know beside the keys; stored in the Articles table as the item CONTRACT / CONTRACT. */
export const contract = {
  schema: schemaVersion,
  shards: shards.byTime,
  indexes: Object.values(articleIndexes),
  listFields: [...listFields],
};
export type Contract = typeof contract;

/** The partition of an id: FNV-1a, 32 bits, modulo the count. */
export function shardOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash % count;
}
