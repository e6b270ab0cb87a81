import { escapeHtml } from '../pages/escape-html.ts';
import type { FeedContext } from './feed-document.ts';

/** Atom 1.0 with a summary as HTML and links of several relations. */
export function atomFeed({ site, feed, origin, items }: FeedContext): string {
  const newest = items[0]?.story;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<title>${escapeHtml(feed.title)}</title>
<subtitle>${escapeHtml(site.slogan)}</subtitle>
<id>${origin}${feed.path}</id>
<link rel="self" type="application/atom+xml" href="${origin}${feed.path}"/>
<link rel="alternate" type="text/html" href="${origin}/"/>
<updated>${newest ? (newest.modified ?? newest.published) : '2026-11-01T00:00:00Z'}</updated>
<rights>© 2026 ${escapeHtml(site.name)}</rights>
${items
  .map(
    ({ story, link, guid }) => `<entry>
<title type="text">${escapeHtml(story.title)}</title>
<link rel="alternate" type="text/html" href="${escapeHtml(link)}"/>
<id>${escapeHtml(guid)}</id>
<published>${story.published}</published>
<updated>${story.modified ?? story.published}</updated>
${story.authors.map((name) => `<author><name>${escapeHtml(name)}</name></author>`).join('\n')}
${[story.section, ...story.tags].map((term) => `<category term="${escapeHtml(term)}"/>`).join('\n')}
<summary type="html">${escapeHtml(`<p>${story.summary}</p>`)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;
}
