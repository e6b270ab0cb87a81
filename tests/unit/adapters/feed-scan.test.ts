import type { DynamoDBClient, ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { createFeedTable } from '../../../lib/adapters/aws/feed-table.ts';
import { renderItem } from '../../../lib/model/item.ts';
import { keys } from '../../../lib/model/names.ts';
import { makeFeedConfig, makeFeedState } from '../../help/jobs.ts';

/** A table of which each segment answers what `answer` says to its nth question. */
function open(answer: (segment: number, asked: number) => Error | object) {
  const asked = new Map<number, number>();
  const client = { send: async ({ input: { Segment = 0 } }: { input: ScanCommandInput }) => {
    asked.set(Segment, (asked.get(Segment) ?? 0) + 1);
    const reply = answer(Segment, asked.get(Segment) ?? 0);
    if (reply instanceof Error) throw reply;
    return reply;
  } } as unknown as DynamoDBClient;
  return { feeds: createFeedTable({ client, tableName: 'feeds', scanPauseMs: 1 }), asked };
}
const refused = Object.assign(new Error('slow down'), { name: 'ProvisionedThroughputExceededException' });
const config = (n: number) => renderItem({ ...keys.feedConfig(`f${n}`), ...makeFeedConfig({ id: `f${n}` }) });
const state = (n: number) => renderItem({ ...keys.feedState(`f${n}`), ...makeFeedState({ feedId: `f${n}` }) });

async function listed(feeds: ReturnType<typeof open>['feeds']): Promise<string[]> {
  const ids: string[] = [];
  for await (const { config: { id }, state: { feedId } } of feeds.list()) ids.push(`${id} ${feedId}`);
  return ids.toSorted();
}

test('pages that a table refuses until it has grown are asked for again; halves of a feed on two pages find each other; one without a state is due at once', async () => {
  const { feeds, asked } = open((segment, times) => {
    if (times <= 2) return refused;
    if (times === 3) return { Items: segment === 0 ? [config(0), state(0), config(1)] : segment === 1 ? [config(2)] : [], ...(segment === 0 && { LastEvaluatedKey: { pk: { S: 'F#f1' } } }) };
    return { Items: [state(1)] };
  });
  expect(await listed(feeds)).toEqual(['f0 f0', 'f1 f1', 'f2 f2']);
  expect([...asked.entries()].toSorted()).toEqual([[0, 4], [1, 3], [2, 3], [3, 3]]);
});

test('another fault is told at once', async () => {
  const { feeds, asked } = open(() => Object.assign(new Error('no such table'), { name: 'ResourceNotFoundException' }));
  await expect(listed(feeds)).rejects.toMatchObject({ code: 'store.unavailable', message: 'Scan failed: ResourceNotFoundException' });
  expect([...asked.values()]).toEqual([1, 1, 1, 1]);
});
