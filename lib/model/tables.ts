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
export interface Contract {
  schema: string;
  /** Partitions of each day of byTime. */
  shards: number;
  /**
   * A change is in byTime at the latest so many seconds after its `changedAt`: the store never stamps a card more than 10 s before it
   * writes it, the write is given up after half a minute, and the rest is for the index to catch up and for clocks that differ.
   */
  settleSeconds: number;
  indexes: { name: string; pk: string; sk: string }[];
  listFields: string[];
  /** First day, yyyy-mm-dd, of which byTime may know anything. */
  since: string;
}

export const contract: Omit<Contract, 'since'> = {
  schema: schemaVersion,
  shards: shards.byTime,
  settleSeconds: 60,
  indexes: Object.values(articleIndexes),
  listFields: [...listFields],
};

/** The partition of an id: FNV-1a, 32 bits, modulo the count. */
export function shardOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash % count;
}
