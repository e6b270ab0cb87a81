import { photoUrl } from '../pages/photo-url.ts';
import { plainText } from '../story.ts';
import type { FeedContext } from './feed-document.ts';

/** JSON Feed 1.1 with the story's beginning as content_text. */
export function jsonFeed({ site, feed, origin, items }: FeedContext): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: site.slogan,
      home_page_url: `${origin}/`,
      feed_url: `${origin}${feed.path}`,
      language: feed.language,
      items: items.map(({ story, link, guid }) => ({
        id: guid,
        url: link,
        title: story.title,
        summary: story.summary,
        content_text: plainText(story.body.find((piece) => typeof piece === 'string') ?? story.summary),
        date_published: story.published,
        ...(story.modified ? { date_modified: story.modified } : {}),
        ...(story.photo ? { image: photoUrl(origin, story) } : {}),
        authors: story.authors.map((name) => ({ name })),
        tags: [story.section, ...story.tags],
        language: story.language,
      })),
    },
    null,
    1,
  );
}
