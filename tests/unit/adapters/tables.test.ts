import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { afterAll, expect, test } from 'vitest';
import { localTableNames, openLocalTables, type LocalTables } from '../../../lib/adapters/local/tables.ts';
import { renderItem } from '../../../lib/model/item.ts';
import { keys } from '../../../lib/model/names.ts';

const data = mkdtempSync(join(tmpdir(), 'newsclip-tables-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const item = renderItem({ ...keys.contract(), schema: 'article/1' });
const statusOf = async ({ client }: LocalTables, TableName: string) => (await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus;

test('tables take items as soon as they are open, and keep them', async () => {
  const folder = join(data, 'kept');
  const first = await openLocalTables({ folder });
  expect([await statusOf(first, first.articles), await statusOf(first, first.feeds)]).toEqual(['ACTIVE', 'ACTIVE']);
  await first.client.send(new PutItemCommand({ TableName: first.articles, Item: item }));
  await first.close();
  const second = await openLocalTables({ folder });
  expect((await second.client.send(new GetItemCommand({ TableName: second.articles, Key: renderItem(keys.contract()) }))).Item).toEqual(item);
  await second.close();
});

test('a run that was killed while it made its tables leaves nothing that stands in the way', async () => {
  const folder = join(data, 'killed');
  await leaveHalfMade(`${folder}.new`);
  const tables = await openLocalTables({ folder });
  expect([await statusOf(tables, tables.articles), await statusOf(tables, tables.feeds)]).toEqual(['ACTIVE', 'ACTIVE']);
  await tables.close();
  expect(existsSync(`${folder}.new`)).toBe(false);
});

/** As SIGKILL leaves it: a table that is being created, for ever. */
async function leaveHalfMade(path: string): Promise<void> {
  const server = dynalite({ path, createTableMs: 3_600_000 }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const attribute = { AttributeName: 'pk', AttributeType: 'S' as const };
  await client.send(new CreateTableCommand({ TableName: localTableNames.articles, BillingMode: 'PAY_PER_REQUEST', AttributeDefinitions: [attribute], KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] }));
  client.destroy();
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
