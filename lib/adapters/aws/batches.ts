import { BatchGetItemCommand, BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import type { Item } from '../../model/item.ts';
import { NewsclipError } from '../../model/errors.ts';
import { readItem, renderItem } from '../../model/item.ts';
import { ask } from './store-fault.ts';

/** Limits of BatchWriteItem and BatchGetItem. */
const writesAtOnce = 25;
const readsAtOnce = 100;
/** What a table hands back unprocessed is tried again after 50, 100, 200 … ms: a throttled on-demand table needs a moment. */
const tries = 6;

type Key = { pk: string; sk: string };

/** Puts and deletes, in no order; all of them are done when it resolves. */
export async function writeAll(client: DynamoDBClient, tableName: string, puts: Item[], deletes: Key[] = []): Promise<void> {
  const requests: WriteRequest[] = [
    ...puts.map((item) => ({ PutRequest: { Item: item } })),
    ...deletes.map((key) => ({ DeleteRequest: { Key: renderItem(key) } })),
  ];
  for (let at = 0; at < requests.length; at += writesAtOnce) {
    let rest: WriteRequest[] = requests.slice(at, at + writesAtOnce);
    for (let tried = 0; rest.length > 0; tried += 1) {
      await pauseBefore(tried, 'BatchWriteItem');
      const reply = await ask('BatchWriteItem', client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: rest } })));
      rest = reply.UnprocessedItems?.[tableName] ?? [];
    }
  }
}

/** The items that are there, in no order. Consistent reads, which cost double: `false` where what was written within the last moments may be missed. */
export async function readAll(client: DynamoDBClient, tableName: string, keys: Key[], ConsistentRead = true): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  const distinct = [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
  for (let at = 0; at < distinct.length; at += readsAtOnce) {
    let rest = distinct.slice(at, at + readsAtOnce).map((key) => renderItem(key) as Record<string, never>);
    for (let tried = 0; rest.length > 0; tried += 1) {
      await pauseBefore(tried, 'BatchGetItem');
      const reply = await ask('BatchGetItem', client.send(new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: rest, ConsistentRead } } })));
      for (const item of reply.Responses?.[tableName] ?? []) found.push(readItem(item));
      rest = (reply.UnprocessedKeys?.[tableName]?.Keys ?? []) as typeof rest;
    }
  }
  return found;
}

async function pauseBefore(tried: number, call: string): Promise<void> {
  if (tried === 0) return;
  if (tried === tries) throw new NewsclipError('store.unavailable', `${call} left items unprocessed ${tries} times`, { call });
  await new Promise((resolve) => setTimeout(resolve, 25 * 2 ** tried));
}
