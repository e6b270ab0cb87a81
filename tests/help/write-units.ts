import { itemSize, type Item } from '../../lib/model/item.ts';
import type { TableDefinition } from '../../lib/model/tables.ts';

interface WriteInput {
  Item?: Item;
  RequestItems?: Record<string, { PutRequest?: { Item: Item } }[]>;
}

/** Items that a call puts. */
export function putItems(input: WriteInput): Item[] {
  if (input.Item) return [input.Item];
  return Object.values(input.RequestItems ?? {}).flatMap((requests) => (Array.isArray(requests) ? requests.flatMap(({ PutRequest }) => (PutRequest ? [PutRequest.Item] : [])) : []));
}

/** Reads of items of up to 4 KB by their keys: a unit each, half of one where they may be a moment old. */
export function readUnits(input: { Key?: unknown; ConsistentRead?: boolean; RequestItems?: Record<string, { Keys?: unknown[]; ConsistentRead?: boolean }> }): number {
  const units = (items: number, consistent: boolean | undefined): number => items * (consistent ? 1 : 0.5);
  return units(input.Key === undefined ? 0 : 1, input.ConsistentRead) + Object.values(input.RequestItems ?? {}).reduce((sum, { Keys = [], ConsistentRead }) => sum + units(Keys.length, ConsistentRead), 0);
}

/** A put of a new item: a unit per KB, and the same for what each index takes of it. An index entry that moves costs once more. */
export const writeUnits = (item: Item, definitions: TableDefinition[]): number => partsOf(item, definitions).reduce((sum, part) => sum + Math.ceil(itemSize(part) / 1024), 0);

/** Bytes in table and indexes; each item weighs 100 more than it holds (developer guide). */
export const storedBytes = (item: Item, definitions: TableDefinition[]): number => partsOf(item, definitions).reduce((sum, part) => sum + itemSize(part) + 100, 0);

function partsOf(item: Item, definitions: TableDefinition[]): Item[] {
  const indexes = definitions.flatMap(({ indexes, pk, sk }) => indexes.map((index) => ({ ...index, keys: [pk, sk, index.pk, index.sk] })));
  const touched = indexes.filter((index) => index.pk in item);
  return [item, ...touched.map((index) => Object.fromEntries(Object.entries(item).filter(([name]) => index.keys.includes(name) || index.include?.includes(name))))];
}
