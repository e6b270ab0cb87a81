import { QueryCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { NewestArticle } from '../../operate/status-report.ts';
import { readItem, renderAttribute } from '../../model/item.ts';
import { articleIndexes, keys, shards } from '../../model/names.ts';
import { ask } from './store-fault.ts';

const days = 7;

/** The card that changed last, within the last week; from the index, so a moment behind. A query a shard and day, until one finds something. */
export async function findNewestArticle(client: DynamoDBClient, tableName: string, now: Date): Promise<NewestArticle | null> {
  const { name, pk, sk } = articleIndexes.byTime;
  for (let back = 0; back < days; back += 1) {
    const day = new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10);
    const pages = await Promise.all(Array.from({ length: shards.byTime }, (_, shard) =>
      ask('Query', client.send(new QueryCommand({
        TableName: tableName, IndexName: name, Limit: 1, ScanIndexForward: false,
        KeyConditionExpression: '#pk = :pk', ExpressionAttributeNames: { '#pk': pk }, ExpressionAttributeValues: { ':pk': renderAttribute(keys.byTime(day, shard)) },
      }))),
    ));
    const [found] = pages.flatMap(({ Items = [] }) => Items.map((item) => readItem(item))).toSorted((a, b) => (String(a[sk]) < String(b[sk]) ? 1 : -1));
    if (found) return { id: String(found['id']), title: String(found['title']), url: String(found['url']), changedAt: String(found['changedAt']) };
  }
  return null;
}
