import { extractArticle } from '../page/extract.ts';

/** Address that a page case is read under. */
export const pageCaseUrl = (slug: string): string => `https://news.example/${slug}`;

/** What comes of a page, as the files of a page case beside its `page.html`. */
export function renderPageCase(page: string | Uint8Array, slug: string): Record<'article.txt' | 'article.md' | 'article.html' | 'dropped.txt', string> {
  const { text, markdown, html, decisions } = extractArticle(page, { url: pageCaseUrl(slug), explain: true });
  const dropped = decisions.filter(({ verdict }) => verdict === 'dropped').map((decision) => `${decision.reason}: ${decision.text}`);
  return { 'article.txt': text, 'article.md': markdown, 'article.html': html, 'dropped.txt': dropped.join('\n') };
}
