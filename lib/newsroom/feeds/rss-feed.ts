import { escapeHtml } from '../pages/escape-html.ts';
import { rfc822Date } from '../pages/page-dates.ts';
import { photoUrl } from '../pages/photo-url.ts';
import type { Story } from '../story.ts';
import type { FeedContext } from './feed-document.ts';

/** RSS 2.0 with an excerpt in content:encoded. A damaged one leaves its ampersands bare, as hand-made templates do. */
export function rssFeed({ site, feed, origin, items }: FeedContext): string {
  const charset = feed.damaged ? 'ISO-8859-1' : site.charset;
  const text = (value: string): string => (feed.damaged ? value.replaceAll('<', '&lt;') : escapeHtml(value));
  const newest = items[0]?.story;
  return `<?xml version="1.0" encoding="${charset.toUpperCase()}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${text(feed.title)}</title>
<atom:link href="${origin}${feed.path}" rel="self" type="application/rss+xml" />
<link>${origin}/</link>
<description>${text(site.slogan)}</description>
<language>${feed.language}</language>
${newest ? `<lastBuildDate>${rfc822Date(newest.modified ?? newest.published)}</lastBuildDate>\n` : ''}<ttl>30</ttl>
${items
  .map(
    ({ story, link, guid, isPermaLink }) => `<item>
<title>${text(story.title)}</title>
<link>${text(link)}</link>
<guid isPermaLink="${isPermaLink}">${text(guid)}</guid>
<pubDate>${rfc822Date(story.published)}</pubDate>
${story.authors.map((name) => `<dc:creator>${text(name)}</dc:creator>`).join('\n')}
<category>${text(story.section)}</category>
${story.tags.map((tag) => `<category>${text(tag)}</category>`).join('\n')}
<description>${text(story.summary)}</description>
<content:encoded><![CDATA[${excerpt(story)}\n<p><a href="${link}">${escapeHtml(site.name)}</a></p>]]></content:encoded>
${story.photo ? `<media:content url="${photoUrl(origin, story)}" medium="image" width="1200" height="675" />\n` : ''}</item>`,
  )
  .join('\n')}
</channel>
</rss>
`;
}

const excerpt = (story: Story): string =>
  story.body
    .filter((piece) => typeof piece === 'string')
    .slice(0, 2)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
