import type { ParsedFeed } from '../model/feed.ts';
import type { Robots, Web } from '../pipeline/ports.ts';
import { findFeeds, wellKnownFeeds, type FeedCandidate } from '../feed/discover.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { errorReason, NewsclipError, type ErrorCode } from '../model/errors.ts';
import { decodeText } from '../text/charset.ts';
import { readReply } from '../text/reply.ts';

export type Tried = { url: string; feed: ParsedFeed } | { url: string; feed: null; code: ErrorCode; why: string; page: { url: string; html: string } | null };

/** Asks one address and reads what comes as a feed; `page` is what came instead, under its last address. Publisher faults are values here. */
export async function tryFeed(url: string, web: Web, purpose: 'feed' | 'discovery' = 'feed'): Promise<Tried> {
  let page: { url: string; html: string } | null = null;
  try {
    const reply = await web.get({ url, purpose, maxBytes: 10_000_000 });
    const code = readReply(reply);
    if (code !== null) throw new NewsclipError(code, `answered ${reply.status}`);
    const contentType = reply.headers['content-type'] ?? null;
    try {
      return { url, feed: await parseFeed(reply.body, { url: reply.url, contentType }) };
    } catch (error) {
      if (error instanceof NewsclipError && pages.has(error.code)) page = { url: reply.url, html: decodeText(reply.body, { contentType, kind: 'html' }).text };
      throw error;
    }
  } catch (error) {
    if (!(error instanceof NewsclipError)) throw error;
    return { url, feed: null, code: error.code, why: `${error.message}: ${errorReason(error.code)}`, page };
  }
}

/** What may be a page that names feeds; a picture or an empty answer names none. */
const pages = new Set<ErrorCode>(['feed.html', 'feed.login', 'feed.challenge', 'feed.unknown']);

/** Requests that finding a site's feeds may cost: the page itself, robots.txt and redirects among them. */
export const discoveryRequests = 5;

export interface Discovered {
  /** Each has been read once. */
  found: (FeedCandidate & { feed: ParsedFeed })[];
  /** Addresses of which there were no more requests left to ask. */
  untried: string[];
}

/** The feeds of a site: what its page declares or links, else what lies at the usual places. */
export async function discoverFeeds(page: { url: string; html: string }, { web, robots, left }: { web: Web; robots: Robots; left(): number }): Promise<Discovered> {
  const named = findFeeds(page.html, page.url);
  const candidates = named.length > 0 ? named : wellKnownFeeds(page.url);
  const found: Discovered['found'] = [];
  const untried: string[] = [];
  for (const candidate of candidates) {
    const { allowed, cause } = left() > 0 ? await robots.verdict(candidate.url) : { allowed: false, cause: 'web.budget' };
    if (cause === 'web.budget') untried.push(candidate.url);
    if (!allowed) continue;
    const tried = await tryFeed(candidate.url, web, 'discovery');
    if (tried.feed !== null) found.push({ ...candidate, feed: tried.feed });
    else if (tried.code === 'web.budget') untried.push(candidate.url);
  }
  return { found, untried: named.length > 0 ? untried : [] };
}
