import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { NewsclipError } from '../../model/errors.ts';
import { articlesTable, feedsTable, type TableDefinition } from '../../model/tables.ts';
import { nameOf } from '../aws/store-fault.ts';

export interface LocalTables {
  client: DynamoDBClient;
  /** For any DynamoDB client in any language; region us-east-1, any credentials. */
  endpoint: string;
  articles: string;
  feeds: string;
  /** What stands behind the endpoint, for a server of one's own. */
  answer: RequestListener;
  close(): Promise<void>;
}

export interface LocalTablesOptions {
  /** Where the tables are kept; in memory unless given. */
  folder?: string;
  /** Any free one unless given. */
  port?: number;
}

/** Another process that keeps its connections open is waited for no longer. */
const closeWithinMs = 2_000;

/** Names of the tables in local mode. */
export const localTableNames = { articles: 'newsclip-articles', feeds: 'newsclip-feeds' } as const;

/** Both tables in this process, on 127.0.0.1, with the keys and indexes they have on AWS. */
export async function openLocalTables({ folder, port = 0 }: LocalTablesOptions = {}): Promise<LocalTables> {
  if (folder === undefined) return openTables(undefined, port);
  if (!existsSync(folder)) await makeTables(folder);
  return openTables(folder, port);
}

/** dynalite cannot go on with a table that a killed run was making: both are made aside, and the folder has its name when they are whole. */
async function makeTables(folder: string): Promise<void> {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  await (await openTables(fresh, 0)).close();
  renameSync(fresh, folder);
}

async function openTables(folder: string | undefined, port: number): Promise<LocalTables> {
  const server = dynalite({ ...(folder !== undefined && { path: folder }), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await listen(server, port);
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
  });
  await createTable(client, localTableNames.articles, articlesTable);
  await createTable(client, localTableNames.feeds, feedsTable);
  return {
    client,
    endpoint,
    ...localTableNames,
    answer: (request, response) => void server.emit('request', request, response),
    close: async () => {
      client.destroy();
      const closed = new Promise((resolve) => server.close(resolve));
      // Requests under way are answered first: a database that is shut under them throws where nobody can catch it.
      server.closeIdleConnections();
      const hurry = setTimeout(() => server.closeAllConnections(), closeWithinMs);
      await closed;
      clearTimeout(hurry);
    },
  };
}

/** Creates a table where there is none of that name, and waits until it takes items: the answer comes a moment before. */
export async function createTable(client: DynamoDBClient, name: string, definition: TableDefinition): Promise<void> {
  try {
    await client.send(new CreateTableCommand(createTableInput(name, definition)));
  } catch (error) {
    if (nameOf(error) !== 'ResourceInUseException') throw error;
    return;
  }
  while ((await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus !== 'ACTIVE') await new Promise((resolve) => setTimeout(resolve, 5));
}

function createTableInput(name: string, { pk, sk, indexes }: TableDefinition): CreateTableCommandInput {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [pk, sk, ...indexes.flatMap((index) => [index.pk, index.sk])].map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' as const })),
    KeySchema: keySchema(pk, sk),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.pk, index.sk),
      Projection: index.include === null ? { ProjectionType: 'KEYS_ONLY' } : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.include] },
    })),
  };
}

const keySchema = (hash: string, range: string) => [{ AttributeName: hash, KeyType: 'HASH' as const }, { AttributeName: range, KeyType: 'RANGE' as const }];

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new NewsclipError('store.in-use', `port ${port} of 127.0.0.1 cannot be used (${error.code}): choose another one`, { port }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
