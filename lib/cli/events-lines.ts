import type { NewsEvent } from '../model/event.ts';
import { events } from '../model/names.ts';
import { subjectsOf } from '../pipeline/publish-changes.ts';
import { stderrLog, type Show } from './json-lines.ts';

/** An event as EventBridge hands it to a rule's target, without what only AWS knows (account, region, id). */
export const printEvent = ({ type, time, detail }: NewsEvent): void =>
  void process.stdout.write(`${JSON.stringify({ source: events.source, 'detail-type': type, time, resources: subjectsOf({ detail }), detail })}\n`);

/** Nothing but events on standard output; faults on standard error. */
export const eventsOnly = (): Show => ({ report: { feed: () => {}, article: () => {} }, log: stderrLog(), end: async () => {} });
