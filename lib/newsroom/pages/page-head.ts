import type { PageContext } from '../site.ts';
import { escapeHtml } from './escape-html.ts';
import { photoUrl } from './photo-url.ts';

/** Metas of the Open Graph vocabulary, with the article's times where `withTimes`. */
export function openGraph({ site, story, origin, url }: PageContext, withTimes = true): string {
  const lines = [
    ['og:type', 'article'],
    ['og:site_name', site.name],
    ['og:title', story.title],
    ['og:description', story.summary],
    ['og:url', url],
    ...(story.photo ? [['og:image', photoUrl(origin, story)], ['og:image:width', '1200'], ['og:image:height', '675']] : []),
    ...(withTimes ? [['article:published_time', story.published], ['article:section', story.section]] : []),
    ...(withTimes && story.modified ? [['article:modified_time', story.modified]] : []),
    ...story.tags.map((tag) => ['article:tag', tag]),
  ];
  return lines.map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value ?? '')}">`).join('\n');
}

/** schema.org NewsArticle, without articleBody: most papers keep that to themselves. */
export function jsonLd({ site, story, origin, url }: PageContext): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: story.title,
    description: story.summary,
    ...(story.photo ? { image: [photoUrl(origin, story)] } : {}),
    datePublished: story.published,
    dateModified: story.modified ?? story.published,
    inLanguage: story.language,
    articleSection: story.section,
    keywords: story.tags,
    ...(story.access === 'paid' ? { isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.premium' } } : {}),
    author: story.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.name, logo: { '@type': 'ImageObject', url: `${origin}/logo.png` } },
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script>`;
}

/** Links to the site's feeds, by which readers find them. */
export const feedLinks = ({ site, origin }: Pick<PageContext, 'site' | 'origin'>): string =>
  site.feeds
    .map((feed) => `<link rel="alternate" type="${feedTypes[feed.format]}" title="${escapeHtml(feed.title)}" href="${origin}${feed.path}">`)
    .join('\n');

/** As pages announce them; RDF goes by the name of RSS there. */
const feedTypes = { rss: 'application/rss+xml', rdf: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const;
