import type { ParsedFeed } from '../model/feed.ts';
import type { Robots, Web } from '../pipeline/ports.ts';
import { findFeeds, wellKnownFeeds, type FeedCandidate } from '../feed/discover.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { errorReason, NewsclipError, type ErrorCode } from '../model/errors.ts';
import { decodeText } from '../text/charset.ts';
import { readReply } from '../text/reply.ts';

export type Tried = { url: string; feed: ParsedFeed } | { url: string; feed: null; code: ErrorCode; why: string; html: string | null };

/** Asks one address and reads what comes as a feed. Publisher faults are values here. */
export async function tryFeed(url: string, web: Web): Promise<Tried> {
  let html: string | null = null;
  try {
    const reply = await web.get({ url, purpose: 'feed' });
    const code = readReply(reply);
    if (code !== null) throw new NewsclipError(code, `answered ${reply.status}`);
    const contentType = reply.headers['content-type'] ?? null;
    try {
      return { url, feed: await parseFeed(reply.body, { url: reply.url, contentType }) };
    } catch (error) {
      html = decodeText(reply.body, { contentType, kind: 'html' }).text;
      throw error;
    }
  } catch (error) {
    if (!(error instanceof NewsclipError)) throw error;
    return { url, feed: null, code: error.code, why: `${error.message}: ${errorReason(error.code)}`, html };
  }
}

/** Requests that finding a site's feeds may cost, robots.txt and the page itself among them. */
const maxRequests = 5;

/** The feeds of a site: what its page declares or links, else what lies at the usual places. Each has been read once. */
export async function discoverFeeds(page: { url: string; html: string }, { web, robots }: { web: Web; robots: Robots }): Promise<(FeedCandidate & { feed: ParsedFeed })[]> {
  const named = findFeeds(page.html, page.url);
  const candidates = named.length > 0 ? named : wellKnownFeeds(page.url);
  const found: (FeedCandidate & { feed: ParsedFeed })[] = [];
  for (const candidate of candidates.slice(0, maxRequests - 2)) {
    if (!(await robots.verdict(candidate.url)).allowed) continue;
    const tried = await tryFeed(candidate.url, web);
    if (tried.feed !== null) found.push({ ...candidate, feed: tried.feed });
  }
  return found;
}
