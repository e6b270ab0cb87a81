import { paginateScan, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readItem, renderAttribute } from '../../model/item.ts';

/** Ids of all live cards, of those first seen since then, or of one site. Reads the whole table: for a person's errand, not for a service. */
export async function* scanCardIds(client: DynamoDBClient, tableName: string, { since, site, now }: { since: string | null; site: string | null; now: Date }): AsyncGenerator<string> {
  const filters = ['sk = :meta', 'attribute_not_exists(forgottenAt)', ...(since === null ? [] : ['firstSeenAt >= :since']), ...(site === null ? [] : ['#domain = :site'])];
  const pages = paginateScan({ client }, {
    TableName: tableName,
    FilterExpression: filters.join(' AND '),
    ProjectionExpression: '#id, expiresAt',
    ExpressionAttributeNames: { '#id': 'id', ...(site !== null && { '#domain': 'domain' }) },
    ExpressionAttributeValues: { ':meta': renderAttribute('META'), ...(since !== null && { ':since': renderAttribute(since) }), ...(site !== null && { ':site': renderAttribute(site) }) },
  });
  for await (const page of pages) {
    for (const item of page.Items ?? []) {
      const { id, expiresAt } = readItem<{ id: string; expiresAt: number | null }>(item);
      if (expiresAt === null || expiresAt > now.getTime() / 1000) yield id;
    }
  }
}
