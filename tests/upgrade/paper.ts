import { openNewsclip, type LocalNewsclip } from '../../lib/adapters/local/ports.ts';
import type { FeedConfig } from '../../lib/model/feed.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { ingestArticleHandler } from '../../lib/pipeline/ingest-article.ts';
import { pollFeedHandler } from '../../lib/pipeline/poll-feed.ts';
import type { Ports, Web } from '../../lib/pipeline/ports.ts';
import { scheduleFeeds } from '../../lib/pipeline/schedule-feeds.ts';
import { rss, storyPage, type Item } from '../help/publisher.ts';

export const origin = 'https://upgrade.example';
export const stories: Item[] = ['bridge', 'harbour', 'market'].map((name) => ({ path: `/story-${name}`, title: `The ${name}` }));
const settings = { ...defaultSettings, contact: 'https://clips.example/about', politeness: { delay: 0, perHost: 1 } };

/** A paper with these stories; a page that is not one of them answers 404. `words` are found again in each page. */
export const paperWeb = (items: Item[], words = 'the council'): Web => ({
  settle: async () => {},
  owed: () => 0,
  get: async ({ url }) => {
    const { pathname } = new URL(url);
    const item = items.find(({ path }) => path === pathname);
    const [type, text] = pathname === '/feed.xml' ? ['application/rss+xml', rss(origin, items)] : ['text/html; charset=utf-8', item ? storyPage(item.title ?? '', words) : ''];
    return { status: text === '' ? 404 : 200, url, redirects: [], headers: { 'content-type': type as string }, body: new TextEncoder().encode(text) };
  },
});

const feed: FeedConfig = {
  id: 'upgrade', url: `${origin}/feed.xml`, title: 'The Upgrade', interval: { min: 900, max: 86_400 }, tags: ['town'], language: 'en', maxItems: 100, retention: null, enabled: true, managedBy: 'file',
};

/** Opens a folder with the stages' ports, the web apart. */
export async function openPaper(data: string, now: Date, web: Web): Promise<{ local: LocalNewsclip; ports: Ports }> {
  const local = await openNewsclip({
    data, settings, version: 'upgrade', now, report: { feed: () => {}, article: () => {} },
    feedList: { hash: 'upgrade', load: async () => ({ contact: settings.contact, politeness: settings.politeness, feeds: [feed] }) },
  });
  const robots: Ports['robots'] = { verdict: async () => ({ allowed: true, reason: 'missing', crawlDelay: null }), recall: async () => undefined };
  return { local, ports: { ...local.ports, web, robots } };
}

/** A tick, then both queues. */
export async function walk({ local, ports }: { local: LocalNewsclip; ports: Ports }): Promise<void> {
  await scheduleFeeds(ports);
  await local.feedQueue.drain(pollFeedHandler(() => ports), { concurrency: 1 });
  await local.articleQueue.drain(ingestArticleHandler(() => ports), { concurrency: 1 });
}
