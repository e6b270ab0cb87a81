import { expect, test } from 'vitest';
import { createEventBus } from '../../../lib/adapters/aws/event-bus.ts';
import { callAws, type Caller } from '../../../lib/adapters/aws/call-aws.ts';
import type { NewsEvent } from '../../../lib/model/event.ts';

test('a call is signed as AWS does it in its test suite (get-vanilla)', async () => {
  let headers = new Headers();
  const fetch = (async (_: URL, init: RequestInit) => {
    headers = new Headers(init.headers);
    return new Response('', { headers: { date: 'Sun, 30 Aug 2015 12:36:00 GMT' } });
  }) as typeof globalThis.fetch;
  const caller: Caller = {
    region: 'us-east-1', endpoint: 'https://example.amazonaws.com', now: () => new Date('2015-08-30T12:36:00Z'), fetch,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  };
  expect(await callAws(caller, { service: 'service', method: 'GET' })).toEqual({ status: 200, text: '', date: 'Sun, 30 Aug 2015 12:36:00 GMT' });
  expect(headers.get('authorization')).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  );
});

const env = { NEWSCLIP_EVENT_BUS: 'Bus', AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };
const event: NewsEvent = { type: 'FeedDegraded', time: '2026-11-24T06:00:00.000Z', detail: { schema: 'event/1', feedId: 'harbour', health: 'gone', before: 'ok', at: '2026-11-24T06:00:00.000Z', error: 'http.gone' } };

function answering(status: number, body: object) {
  const requests: Request[] = [];
  const fetch = (async (url: URL, init: RequestInit) => {
    requests.push(new Request(url, init));
    return Response.json(body, { status });
  }) as typeof globalThis.fetch;
  return { requests, bus: createEventBus(env, { fetch, now: () => new Date('2026-11-24T06:00:01Z') }) };
}

test('events go to the bus with their type, time and detail', async () => {
  const { requests, bus } = answering(200, { FailedEntryCount: 1, Entries: [{ EventId: 'a' }, { ErrorCode: 'ThrottlingException', ErrorMessage: 'slow down' }] });
  expect(await bus.send([event, event])).toEqual([1]);
  const [request] = requests;
  expect(request?.url).toBe('https://events.eu-west-1.amazonaws.com/');
  expect(request?.headers.get('x-amz-target')).toBe('AWSEvents.PutEvents');
  expect(request?.headers.get('x-amz-security-token')).toBe('token');
  const { Entries } = (await request!.json()) as { Entries: Record<string, unknown>[] };
  expect(Entries[0]).toEqual({ EventBusName: 'Bus', Source: 'newsclip', DetailType: 'FeedDegraded', Time: 1_795_500_000, Resources: ['feed/harbour'], Detail: JSON.stringify(event.detail) });
});

test('a bus that does not answer well is a fault that the stream tries again', async () => {
  await expect(answering(400, { __type: 'AccessDenied' }).bus.send([event])).rejects.toMatchObject({ code: 'store.unavailable', retry: true });
  expect(() => createEventBus({})).toThrow(/NEWSCLIP_EVENT_BUS/);
});
