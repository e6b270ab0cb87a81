import type { NewsEvent } from '../../model/event.ts';
import type { EventSink, PublishPorts } from '../../pipeline/publish-changes.ts';
import { NewsclipError } from '../../model/errors.ts';
import { env as names, events as eventNames } from '../../model/names.ts';
import { lineLog } from './line-log.ts';
import { signRequest } from './signed-request.ts';

type Environment = Record<string, string | undefined>;

/** Milliseconds for one call. */
const timeLimit = 8_000;

/** What the function publish-changes works with. */
export const publishPorts = (environment: Environment): PublishPorts => ({
  sink: createEventBus(environment),
  log: lineLog,
  sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
});

/** The EventBridge bus that the environment names; credentials are those of the function. One call, PutEvents, which needs no client. */
export function createEventBus(env: Environment, { now = () => new Date(), fetch = globalThis.fetch }: { now?: () => Date; fetch?: typeof globalThis.fetch } = {}): EventSink {
  const value = (name: string): string => {
    const found = env[name];
    if (!found) throw new NewsclipError('config.invalid', `the environment variable ${name} is not set`, { name });
    return found;
  };
  const bus = value(names.eventBus);
  const region = value('AWS_REGION');
  const url = new URL(env['AWS_ENDPOINT_URL_EVENTBRIDGE'] ?? env['AWS_ENDPOINT_URL'] ?? `https://events.${region}.${region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}`);
  return {
    async send(events) {
      const body = JSON.stringify({ Entries: events.map((event) => entryOf(event, bus)) });
      const headers = signRequest({
        method: 'POST', url, body, service: 'events', region, now: now(),
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSEvents.PutEvents' },
        credentials: { accessKeyId: value('AWS_ACCESS_KEY_ID'), secretAccessKey: value('AWS_SECRET_ACCESS_KEY'), sessionToken: env['AWS_SESSION_TOKEN'] },
      });
      const reply = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeLimit) });
      const text = await reply.text();
      if (!reply.ok) throw new NewsclipError('store.unavailable', `PutEvents was answered with ${reply.status}: ${text.slice(0, 300)}`, { call: 'PutEvents', status: reply.status });
      const { Entries } = JSON.parse(text) as { Entries: { ErrorCode?: string }[] };
      return Entries.flatMap(({ ErrorCode }, at) => (ErrorCode === undefined ? [] : [at]));
    },
  };
}

/** `Resources` are what rules can match without looking into the detail. */
const entryOf = ({ type, time, detail }: NewsEvent, bus: string) => ({
  EventBusName: bus,
  Source: eventNames.source,
  DetailType: type,
  Time: Math.floor(Date.parse(time) / 1000),
  Resources: ['id' in detail ? `article/${detail.id}` : `feed/${detail.feedId}`],
  Detail: JSON.stringify(detail),
});
