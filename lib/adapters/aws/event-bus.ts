import type { NewsEvent } from '../../model/event.ts';
import type { EventSink, PublishPorts } from '../../pipeline/publish-changes.ts';
import { NewsclipError } from '../../model/errors.ts';
import { env as names, events as eventNames } from '../../model/names.ts';
import { subjectsOf } from '../../pipeline/publish-changes.ts';
import { callAws, type Caller } from './call-aws.ts';
import { lineLog } from './line-log.ts';

type Environment = Record<string, string | undefined>;

/** What the function publish-changes works with. */
export const publishPorts = (environment: Environment): PublishPorts => ({
  sink: createEventBus(environment),
  log: lineLog,
  batched: environment[names.events] === 'batched',
  sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
});

/** The EventBridge bus that the environment names; credentials are those of the function. */
export function createEventBus(env: Environment, { now = () => new Date(), fetch }: { now?: () => Date; fetch?: typeof globalThis.fetch } = {}): EventSink {
  const value = (name: string): string => {
    const found = env[name];
    if (!found) throw new NewsclipError('config.invalid', `the environment variable ${name} is not set`, { name });
    return found;
  };
  const bus = value(names.eventBus);
  const token = env['AWS_SESSION_TOKEN'];
  const caller: Caller = {
    region: value('AWS_REGION'),
    credentials: { accessKeyId: value('AWS_ACCESS_KEY_ID'), secretAccessKey: value('AWS_SECRET_ACCESS_KEY'), ...(token !== undefined && { sessionToken: token }) },
    endpoint: env['AWS_ENDPOINT_URL_EVENTBRIDGE'] ?? env['AWS_ENDPOINT_URL'],
    now,
    ...(fetch && { fetch }),
  };
  return {
    async send(events) {
      const { status, text } = await callAws(caller, {
        service: 'events',
        target: 'AWSEvents.PutEvents',
        body: JSON.stringify({ Entries: events.map((event) => entryOf(event, bus)) }),
      });
      if (status !== 200) throw new NewsclipError('store.unavailable', `PutEvents was answered with ${status}: ${text.slice(0, 300)}`, { call: 'PutEvents', status });
      const { Entries } = JSON.parse(text) as { Entries: { ErrorCode?: string }[] };
      return Entries.flatMap(({ ErrorCode }, at) => (ErrorCode === undefined ? [] : [at]));
    },
  };
}

const entryOf = ({ type, time, detail }: NewsEvent, bus: string) => ({
  EventBusName: bus,
  Source: eventNames.source,
  DetailType: type,
  Time: Math.floor(Date.parse(time) / 1000),
  Resources: subjectsOf({ detail }),
  Detail: JSON.stringify(detail),
});
