import type { Article, Card } from '../model/article.ts';
import type { FeedStore, Forgotten, Ports, Removals, StoryKeys } from './ports.ts';
import { articleId, guidAlias, urlAlias } from '../text/fingerprint.ts';
import { findRecord } from './find-record.ts';

export type ForgetPorts = Pick<Ports, 'articles' | 'clock'> & { feeds: Pick<FeedStore, 'dropRetry'>; removals: Removals };

/** Every way under which the story may come back; taken from the record where it can still be read, as the card's are cut. */
export async function keysOfStory(card: Card, ports: Pick<Ports, 'articles'>): Promise<StoryKeys> {
  const article: Pick<Article, 'url' | 'canonicalUrl' | 'finalUrl' | 'sources'> = (await findRecord(card, ports)) ?? card;
  const urls = [article.url, article.canonicalUrl, article.finalUrl, card.url, card.canonicalUrl].filter((url) => url !== null && URL.canParse(url)) as string[];
  const guids = [...article.sources, ...card.sources].flatMap(({ feedId, guid }) => (guid === null ? [] : [guidAlias(feedId, guid)]));
  return { id: card.id, aliases: [...new Set([...urls.map(urlAlias), ...guids])] };
}

/**
 * Removes every copy of one story: card, history, records, raw pages, the jobs that would ask for it again. A tombstone keeps it out. May be called
 * again at any time: what an earlier call left undone is done then.
 */
export async function forgetStory(keys: StoryKeys, ports: ForgetPorts): Promise<Forgotten> {
  const { card, tombstone } = await ports.articles.look(keys);
  const known = card === null ? { ...keys, id: tombstone ?? keys.id } : await keysOfStory(card, ports);
  const forgotten = await ports.removals.forget({ id: known.id, aliases: [...new Set([...known.aliases, ...keys.aliases])] }, ports.clock.now());
  for (const feedId of forgotten.tombstone.feeds) await ports.feeds.dropRetry(feedId, forgotten.id);
  return forgotten;
}

/** Keys of an address, whether or not anything is stored under it. */
export const keysOfUrl = (url: string): StoryKeys => ({ id: articleId(url), aliases: [urlAlias(url)] });

/** A whole site: nothing new comes in from the first moment on, then all that is stored goes, story by story, until `signal` ends it. */
export async function forgetSite(domain: string, ports: ForgetPorts, told: (forgotten: Forgotten) => void, signal?: AbortSignal): Promise<number> {
  await ports.removals.forgetSite(domain, ports.clock.now());
  let count = 0;
  // The index lags behind: what was filed a moment ago is met by another look.
  for (let fresh = 1; fresh > 0; ) {
    fresh = 0;
    const seen = new Set<string>();
    for await (const id of ports.removals.idsOfSite(domain)) {
      if (signal?.aborted) return count + fresh;
      if (seen.has(id)) continue;
      seen.add(id);
      const card = await ports.articles.find({ id, aliases: [] });
      told(await forgetStory({ id, aliases: [] }, ports));
      if (card !== null) fresh += 1;
    }
    count += fresh;
  }
  return count;
}
