import type { FeedStore, FeedWithState } from '../pipeline/ports.ts';

/** A feed by its address, whatever its id: the whole list is read up to it. */
export async function findByUrl(url: string, feeds: Pick<FeedStore, 'list'>): Promise<FeedWithState | null> {
  for await (const feed of feeds.list()) if (feed.config.url === url) return feed;
  return null;
}
