import { callAws, type Caller } from '../../lib/adapters/aws/json-call.ts';
import type { ChangeRecord } from '../../lib/pipeline/publish-changes.ts';

type Pattern = { [name: string]: Pattern | string[] };

const json = 'application/x-amz-json-1.0';

/** Plays Lambda's poller of a stream, which the loopback AWS lacks: hands all of its records that pass the filter to the deployed function. Returns what it was handed. */
export async function playStream(caller: Caller, { streamArn, functionName, filter }: { streamArn: string; functionName: string; filter: string }): Promise<{ records: ChangeRecord[]; heldBack: number; answer: string }> {
  const all = await readStream(caller, streamArn);
  const records = all.filter((record) => matches(record as unknown as Record<string, unknown>, JSON.parse(filter) as Pattern));
  const { status, text } = await callAws(caller, { service: 'lambda', path: `/2015-03-31/functions/${functionName}/invocations`, body: JSON.stringify({ Records: records }) });
  return { records, heldBack: all.length - records.length, answer: `${status} ${text}` };
}

/** A queue that a rule on the bus sends everything to; the address is that of the queue. */
export async function subscribeQueue(caller: Caller, bus: string, queueArn: string): Promise<void> {
  const ask = (action: string, body: object) => callAws(caller, { service: 'events', headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSEvents.${action}` }, body: JSON.stringify(body) });
  await ask('PutRule', { Name: 'rehearsal', EventBusName: bus, EventPattern: JSON.stringify({ source: ['newsclip'] }), State: 'ENABLED' });
  await ask('PutTargets', { Rule: 'rehearsal', EventBusName: bus, Targets: [{ Id: 'queue', Arn: queueArn }] });
}

export async function functionNames(caller: Caller): Promise<string[]> {
  const { text } = await callAws(caller, { service: 'lambda', method: 'GET', path: '/2015-03-31/functions' });
  return (JSON.parse(text) as { Functions: { FunctionName: string }[] }).Functions.map(({ FunctionName }) => FunctionName);
}

async function readStream(caller: Caller, StreamArn: string): Promise<ChangeRecord[]> {
  const ask = async (action: string, body: object): Promise<unknown> => {
    const { text } = await callAws(caller, { service: 'dynamodb', headers: { 'content-type': json, 'x-amz-target': `DynamoDBStreams_20120810.${action}` }, body: JSON.stringify(body) });
    return JSON.parse(text);
  };
  const { StreamDescription } = (await ask('DescribeStream', { StreamArn })) as { StreamDescription: { Shards: { ShardId: string }[] } };
  const records: ChangeRecord[] = [];
  for (const { ShardId } of StreamDescription.Shards) {
    let { ShardIterator } = (await ask('GetShardIterator', { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' })) as { ShardIterator: string | undefined };
    for (let page = 0; ShardIterator !== undefined && page < 50; page += 1) {
      const { Records = [], NextShardIterator } = (await ask('GetRecords', { ShardIterator })) as { Records?: ChangeRecord[]; NextShardIterator?: string };
      records.push(...Records);
      ShardIterator = Records.length === 0 ? undefined : NextShardIterator;
    }
  }
  return records;
}

/** As much of EventBridge's patterns as our filters use: names, and lists of texts. */
function matches(value: Record<string, unknown>, pattern: Pattern): boolean {
  return Object.entries(pattern).every(([name, expected]) => {
    const found = value[name];
    if (Array.isArray(expected)) return expected.includes(String(found));
    return typeof found === 'object' && found !== null && matches(found as Record<string, unknown>, expected);
  });
}
