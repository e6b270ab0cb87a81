import { QueryCommand, type AttributeValue, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readItem, renderAttribute } from '../model/item.ts';

export interface Table {
  client: DynamoDBClient;
  tableName: string;
  isLive(item: Record<string, unknown>): boolean;
}

export interface Query {
  index?: string;
  /** Name and value of the partition key. */
  pk: [name: string, value: string];
  /** Name of the sort key, where `from` or `to` is given. */
  sk?: string;
  /** Bounds of the sort key, inclusive. */
  from?: string;
  to?: string;
  newestFirst?: boolean;
  pageSize?: number;
}

/** The live items of one partition in the order of their sort key; one request a page, the next one made when it is wanted. */
export async function* queryAll({ client, tableName, isLive }: Table, query: Query): AsyncGenerator<Record<string, unknown>> {
  const { index, pk, sk = '', from, to, newestFirst = false, pageSize } = query;
  const bound = from !== undefined && to !== undefined ? ' AND #sk BETWEEN :from AND :to' : from !== undefined ? ' AND #sk >= :from' : to !== undefined ? ' AND #sk <= :to' : '';
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(new QueryCommand({
      TableName: tableName,
      IndexName: index,
      KeyConditionExpression: `#pk = :pk${bound}`,
      ExpressionAttributeNames: { '#pk': pk[0], ...(bound && { '#sk': sk }) },
      ExpressionAttributeValues: {
        ':pk': renderAttribute(pk[1]),
        ...(from !== undefined && { ':from': renderAttribute(from) }),
        ...(to !== undefined && { ':to': renderAttribute(to) }),
      },
      ScanIndexForward: !newestFirst,
      Limit: pageSize,
      ExclusiveStartKey: start,
    }));
    for (const found of page.Items ?? []) {
      const item = readItem(found);
      if (isLive(item)) yield item;
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

/** Several ordered streams as one, by the field that orders them. */
export async function* merge(streams: AsyncGenerator<Record<string, unknown>>[], field: string, newestFirst = false): AsyncGenerator<Record<string, unknown>> {
  const heads = await Promise.all(streams.map(async (stream) => ({ stream, head: await stream.next() })));
  for (;;) {
    const open = heads.filter(({ head }) => !head.done);
    const next = open.toSorted((a, b) => compare(a.head.value?.[field], b.head.value?.[field]) * (newestFirst ? -1 : 1))[0];
    if (next === undefined) return;
    if (next.head.value) yield next.head.value;
    next.head = await next.stream.next();
  }
}

const compare = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
