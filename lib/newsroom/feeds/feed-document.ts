import type { FeedSpec, Site } from '../site.ts';
import type { Story } from '../story.ts';
import { atomFeed } from './atom-feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rdfFeed } from './rdf-feed.ts';
import { rssFeed } from './rss-feed.ts';

export interface FeedContext {
  site: Site;
  feed: FeedSpec;
  origin: string;
  /** Newest first, with the addresses that the feed gives out. */
  items: { story: Story; link: string; guid: string; isPermaLink: boolean }[];
}

export const feedTypes = {
  rss: 'application/rss+xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

export function feedDocument(site: Site, feed: FeedSpec, stories: Story[], origin: string): string {
  const items = stories.map((story) => {
    const address = `${origin}${site.storyPath(story)}`;
    const short = site.shortPath ? `${origin}${site.shortPath(story)}` : null;
    const link = story.linkedShort && short !== null ? short : address;
    return {
      story,
      guid: short ?? address,
      isPermaLink: short === null,
      link: feed.tracking ? `${link}${link.includes('?') ? '&' : '?'}utm_source=feed&utm_medium=rss&utm_campaign=world` : link,
    };
  });
  return writers[feed.format]({ site, feed, origin, items });
}

const writers = { rss: rssFeed, rdf: rdfFeed, atom: atomFeed, json: jsonFeed };
