import { PutItemCommand, type DynamoDBClient, type PutItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { NewsEvent } from '../../model/event.ts';
import type { Clock, Log } from '../../pipeline/ports.ts';
import { healthPrefix } from '../../model/names.ts';
import { publishChangesHandler, type ChangeHandler } from '../../pipeline/publish-changes.ts';

/** What the filters of the streams on AWS let through. */
const isWatched = (sk: string): boolean => sk === 'META' || sk.startsWith(healthPrefix);

/** dynalite has no streams: a client that tells the events handler of each card and each feed's health as it is put, image before and after. */
export function watchChanges(client: DynamoDBClient, onEvent: (event: NewsEvent) => void, { clock, log }: { clock: Clock; log: Log }): DynamoDBClient {
  const sink = {
    send: async (events: NewsEvent[]) => {
      for (const event of events) onEvent(event);
      return [];
    },
  };
  const handler = publishChangesHandler(() => ({ sink, log, sleep: clock.sleep }));
  const send = async (command: unknown, ...rest: unknown[]): Promise<unknown> => {
    const input = command instanceof PutItemCommand ? command.input : null;
    if (input === null || !isWatched(input.Item?.['sk']?.S ?? '')) return (client.send as (...all: unknown[]) => Promise<unknown>)(command, ...rest);
    return putAndTell(client, input, handler);
  };
  return new Proxy(client, { get: (target, name) => (name === 'send' ? send : Reflect.get(target, name, target)) });
}

let sequence = 0;

async function putAndTell(client: DynamoDBClient, input: PutItemCommandInput, handler: ChangeHandler): Promise<object> {
  const { Attributes, ...reply } = await client.send(new PutItemCommand({ ...input, ReturnValues: 'ALL_OLD' }));
  const OldImage = Attributes && Object.keys(Attributes).length > 0 ? Attributes : undefined;
  sequence += 1;
  const { pk = { S: '' }, sk = { S: '' } } = input.Item ?? {};
  await handler({
    Records: [{ eventName: OldImage ? 'MODIFY' : 'INSERT', dynamodb: { SequenceNumber: String(sequence), Keys: { pk, sk }, NewImage: input.Item ?? {}, ...(OldImage && { OldImage }) } }],
  });
  return reply;
}
