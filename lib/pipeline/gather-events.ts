import type { ArticleDetail, NewsEvent } from '../model/event.ts';
import { events } from '../model/names.ts';

/** An event and where in the stream it comes from. */
export interface Told {
  event: NewsEvent;
  /** Index of its record, of several the first. */
  at: number;
}

/** EventBridge bills an event by 64 KB, its frame included. */
const maxBytes = 60_000;

/**
 * New stories as `ArticlesStored`, as many in one event as fit into what EventBridge bills as one; all others as they are. The given events are of different articles and feeds,
 * so that none of them has to come before another.
 */
export function gatherStored(told: Told[]): Told[] {
  const others = told.filter(({ event }) => event.type !== 'ArticleStored');
  const gathered: Told[] = [];
  let articles: ArticleDetail[] = [];
  let bytes = 0;
  for (const { event, at } of told) {
    if (event.type !== 'ArticleStored') continue;
    const size = Buffer.byteLength(JSON.stringify(event.detail)) + 1;
    if (articles.length === 0 || bytes + size > maxBytes) {
      articles = [];
      bytes = 0;
      gathered.push({ event: { type: 'ArticlesStored', time: event.time, detail: { schema: events.schema, articles } }, at });
    }
    articles.push(event.detail);
    bytes += size;
  }
  return [...others, ...gathered].toSorted((a, b) => a.at - b.at);
}
