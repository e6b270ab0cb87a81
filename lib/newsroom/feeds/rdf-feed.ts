import { escapeHtml } from '../pages/escape-html.ts';
import type { FeedContext } from './feed-document.ts';

/** RSS 1.0: items beside the channel, dates and creators in Dublin Core. */
export function rdfFeed({ site, feed, origin, items }: FeedContext): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${feed.language}">
<channel rdf:about="${origin}${feed.path}">
<title>${escapeHtml(feed.title)}</title>
<link>${origin}/</link>
<description>${escapeHtml(site.slogan)}</description>
<dc:language>${feed.language}</dc:language>
<dc:rights>© 2026 ${escapeHtml(site.name)}</dc:rights>
<items><rdf:Seq>
${items.map(({ guid }) => `<rdf:li rdf:resource="${escapeHtml(guid)}"/>`).join('\n')}
</rdf:Seq></items>
</channel>
${items
  .map(
    ({ story, link, guid }) => `<item rdf:about="${escapeHtml(guid)}">
<title>${escapeHtml(story.title)}</title>
<link>${escapeHtml(link)}</link>
<description>${escapeHtml(story.summary)}</description>
<dc:date>${story.published}</dc:date>
${story.authors.map((name) => `<dc:creator>${escapeHtml(name)}</dc:creator>`).join('\n')}
<dc:subject>${escapeHtml(story.section)}</dc:subject>
</item>`,
  )
  .join('\n')}
</rdf:RDF>
`;
}
