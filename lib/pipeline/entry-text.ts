import type { Entry } from '../model/feed.ts';
import type { Extracted } from '../page/extracted.ts';
import { extractArticle } from '../page/extract.ts';

/** The story as far as the feed itself tells it: the entry's content, else its summary, cleaned and sanitised like a page. */
export function readEntryText(entry: Entry, url: string, now: Date): Extracted {
  const html = longer(entry.content, entry.summary);
  const page = `<!doctype html><html><body><article>${html}</article></body></html>`;
  return extractArticle(page, { url, entry: { ...entry, content: null, summary: null }, now });
}

const longer = (a: string | null, b: string | null): string => ((a ?? '').length >= (b ?? '').length ? (a ?? '') : (b ?? ''));
