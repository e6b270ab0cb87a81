import { QueryCommand, type DynamoDBClient, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { readItem, type Item } from '../../model/item.ts';
import { ask } from './store-fault.ts';

/** The items of a query, page after page. Throws `store.unavailable`. */
export async function* queryAll(client: DynamoDBClient, input: QueryCommandInput): AsyncGenerator<Record<string, unknown>> {
  let start: Item | undefined;
  do {
    const page = await ask('Query', client.send(new QueryCommand({ ...input, ExclusiveStartKey: start })));
    for (const item of page.Items ?? []) yield readItem(item);
    start = page.LastEvaluatedKey as Item | undefined;
  } while (start !== undefined);
}
