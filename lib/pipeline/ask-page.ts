import type { Article } from '../model/article.ts';
import type { ArticleJob } from '../model/jobs.ts';
import type { Extracted } from '../page/extracted.ts';
import type { Ports, WebReply } from './ports.ts';
import type { Receive } from './queue-handler.ts';
import { errorCode, isRetryable, NewsclipError, type ErrorCode } from '../model/errors.ts';
import { extractArticle } from '../page/extract.ts';
import { readReply, retryAfterSeconds, sniffKind } from '../text/reply.ts';
import { robotsFault } from './robots-fault.ts';

export type Asked = { reply: WebReply } | { reply: null; reason: ErrorCode; message: string };

/** The page, or the reason why there will be none; 304 where it is still the one that was had. Throws what a later receive may mend. */
export async function askPage(job: ArticleJob, receive: Receive, had: Article['http'], ports: Ports): Promise<Asked> {
  const link = job.entry.link;
  if (link === null) return { reply: null, reason: 'web.bad-url', message: 'the entry has no link' };
  try {
    const verdict = await ports.robots.verdict(link);
    if (!verdict.allowed) throw robotsFault(verdict, link);
    const reply = await ports.web.get({ url: link, purpose: 'page', etag: had?.etag ?? null, lastModified: had?.lastModified ?? null });
    const code = readReply(reply);
    if (code !== null) {
      throw new NewsclipError(code, `${link} answered ${reply.status}`, { url: link, status: reply.status, retryAfter: retryAfterSeconds(reply.headers, ports.clock.now()) });
    }
    if (reply.status === 304) return { reply };
    const kind = sniffKind(reply.body, reply.headers['content-type'] ?? null);
    if (kind !== 'html' && kind !== 'xml' && kind !== 'text') throw new NewsclipError('page.not-html', `${link} is ${kind}`, { url: link, kind });
    return { reply };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'unknown' || (isRetryable(error) && !receive.last)) throw error;
    return { reply: null, reason: code, message: error instanceof Error ? error.message : code };
  }
}

/** Null when our own code fails on the page: a fault to mend, but no reason to lose the entry. */
export function readPage(reply: WebReply, job: ArticleJob, ports: Ports): Extracted | null {
  const contentType = reply.headers['content-type'] ?? null;
  try {
    return extractArticle(reply.body, { url: reply.url, contentType, headers: reply.headers, entry: job.entry, explain: true, now: ports.clock.now() });
  } catch (error) {
    ports.log.error('extraction failed', { url: reply.url, message: String(error), stack: error instanceof Error ? (error.stack ?? null) : null });
    return null;
  }
}
