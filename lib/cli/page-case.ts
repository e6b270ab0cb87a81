import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '../page/extract.ts';

/** Address that a page case is read under: what its `url.txt` says, where the site matters, else one of nobody. */
export function pageCaseUrl(home: string, slug: string): string {
  const file = join(home, 'url.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : `https://news.example/${slug}`;
}

/** What comes of a page, as the files of a page case beside its `page.html`. */
export function renderPageCase(page: string | Uint8Array, url: string): Record<'article.txt' | 'article.md' | 'article.html' | 'dropped.txt', string> {
  const { text, markdown, html, decisions } = extractArticle(page, { url, explain: true });
  const dropped = decisions.filter(({ verdict }) => verdict === 'dropped').map((decision) => `${decision.reason}: ${decision.text}`);
  return { 'article.txt': text, 'article.md': markdown, 'article.html': html, 'dropped.txt': dropped.join('\n') };
}
