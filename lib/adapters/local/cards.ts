import { paginateScan, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Card } from '../../model/article.ts';
import { readItem } from '../../model/item.ts';

/** Every live card, newest first. Reads the whole table: fit for a folder, not for a deployed table (lib/reader is). */
export async function listCards(client: DynamoDBClient, tableName: string, now: Date): Promise<Card[]> {
  const cards: Card[] = [];
  const seconds = now.getTime() / 1000;
  const pages = paginateScan({ client }, { TableName: tableName, FilterExpression: 'sk = :meta AND attribute_not_exists(forgottenAt)', ExpressionAttributeValues: { ':meta': { S: 'META' } } });
  for await (const page of pages) {
    for (const item of page.Items ?? []) {
      const card = Card.parse(readItem(item));
      if (card.expiresAt === null || card.expiresAt > seconds) cards.push(card);
    }
  }
  return cards.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt) || a.id.localeCompare(b.id));
}
