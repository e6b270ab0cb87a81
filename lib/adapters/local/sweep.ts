import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paginateScan, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readItem } from '../../model/item.ts';
import { objectKeys, prefixes } from '../../model/names.ts';
import { writeAll } from '../aws/batches.ts';
import { deleteUnder, type Bucket } from '../aws/bucket.ts';
import type { LocalNewsclip } from './ports.ts';

/** Once a day by the clock of the run, as the whole folder is read for it; `swept` in the folder keeps when. */
export async function sweepDaily({ ports, tablesClient, tables, bucket }: LocalNewsclip, data: string): Promise<void> {
  const now = ports.clock.now();
  const stamp = join(data, 'swept');
  if (Math.abs(now.getTime() - readTime(stamp)) < 86_400_000) return;
  const swept = await sweep({ client: tablesClient, tables, bucket, now });
  if (swept.pages + swept.items > 0) ports.log.info('swept', swept);
  writeFileSync(stamp, now.toISOString());
}

function readTime(path: string): number {
  try {
    return Date.parse(readFileSync(path, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** As on AWS: NewsIngestion's default for `rawRetention`. */
const rawDays = 30;

/**
 * What time to live and lifecycle rules do on AWS: removes raw pages of more than 30 days, expired items, and the records of expired stories. Nobody asks for
 * any of it: reads leave it out already.
 */
export async function sweep({ client, tables, bucket, now }: { client: DynamoDBClient; tables: { articles: string; feeds: string }; bucket: Bucket; now: Date }): Promise<{ pages: number; items: number; records: number }> {
  const swept = { pages: 0, items: 0, records: 0 };
  const oldest = new Date(now.getTime() - rawDays * 86_400_000).toISOString().replace(/[-:]|\.\d{3}/g, '');
  for await (const key of bucket.list(prefixes.raw)) {
    const time = /\/(\d{8}T\d{6}Z)-[^/]*$/.exec(key)?.[1];
    if (time === undefined || time >= oldest) continue;
    await bucket.delete(key);
    swept.pages += 1;
  }
  for (const table of [tables.articles, tables.feeds]) {
    for await (const item of expired(client, table, now)) {
      // objects before the card: a sweep that breaks off finds the card again
      if (item['sk'] === 'META' && typeof item['firstSeenAt'] === 'string') swept.records += await deleteUnder(bucket, objectKeys.ofStory(item['firstSeenAt'].slice(0, 10), String(item['id'])));
      await writeAll(client, table, [], [{ pk: String(item['pk']), sk: String(item['sk']) }]);
      swept.items += 1;
    }
  }
  return swept;
}

async function* expired(client: DynamoDBClient, tableName: string, now: Date): AsyncGenerator<Record<string, unknown>> {
  const pages = paginateScan({ client }, {
    TableName: tableName,
    FilterExpression: 'expiresAt <= :now',
    ProjectionExpression: 'pk, sk, #id, firstSeenAt',
    ExpressionAttributeNames: { '#id': 'id' },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.getTime() / 1000)) } },
  });
  for await (const page of pages) for (const item of page.Items ?? []) yield readItem(item);
}
