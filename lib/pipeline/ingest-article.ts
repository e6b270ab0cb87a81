import type { Article, Card } from '../model/article.ts';
import type { Extracted } from '../page/extracted.ts';
import type { ArticleOutcome } from './outcomes.ts';
import type { Ports, StoryKeys, WebReply } from './ports.ts';
import type { QueueHandler, Receive } from './queue-handler.ts';
import { errorCode, errorReason, isRetryable, isRetryableReason, NewsclipError, type ErrorCode } from '../model/errors.ts';
import { ArticleJob, ReplayJob } from '../model/jobs.ts';
import { maxReceives } from '../model/names.ts';
import { extractArticle } from '../page/extract.ts';
import { extractEntry } from '../page/extract-entry.ts';
import { articleId, guidAlias, shortHash, urlAlias } from '../text/fingerprint.ts';
import { readReply, retryAfterSeconds, sniffKind } from '../text/reply.ts';
import { canonicalUrl, isSameSite, siteOf } from '../text/url.ts';
import { renderRecord, reservesRights, withoutBody, withVersion } from './article-record.ts';
import { classifyChange } from './change-class.ts';
import { queueHandler } from './queue-handler.ts';
import { clipAgain, runReplayJob } from './replay.ts';
import { planRevisit, renderWithdrawal } from './revisit.ts';
import { robotsFault } from './robots-fault.ts';

/** Hours until a page that could not be had is asked for again, by tries; after the last one it stays feed-only. */
const tryAgainHours = [1, 6, 24, 72];

/** Fetches an entry's page, cuts the story out and files it; without a page it files what the feed itself says. */
export async function ingestArticle(job: ArticleJob, receive: Receive, ports: Ports): Promise<ArticleOutcome> {
  const keys = keysOf(job);
  const { card: known, forgotten } = await ports.articles.look(keys);
  if (forgotten) return outcome('forgotten', job, null);
  if (known !== null && job.reason === 'new') return joinFeed(known, job, ports);
  if (job.reason === 'revisit') return known === null ? outcome('unchanged', job, null) : visitAgain(job, keys, known, receive, ports);

  const page = await askPage(job, receive, null, ports);
  if (page.reply === null) return fileFeedText(job, keys, known, page.reason, page.message, ports);

  const extracted = readPage(page.reply, job, ports);
  if (extracted === null) return fileFeedText(job, keys, known, 'page.unreadable', 'reading the page failed', ports);
  if (extracted.status === 'blocked' || extracted.status === 'not-an-article') {
    return fileFeedText(job, keys, known, extracted.reason ?? extracted.status, null, ports);
  }
  return filePage(job, keys, known, page.reply, extracted, ports);
}

/**
 * Asks for a page that is filed already. Only what the publisher changed is written; a page that is gone (404, 410) marks the story as withdrawn, and
 * whatever else comes instead of the page says nothing about the story.
 */
async function visitAgain(job: ArticleJob, keys: StoryKeys, known: Card, receive: Receive, ports: Ports): Promise<ArticleOutcome> {
  const before = await ports.articles.body(known);
  const page = await askPage(job, receive, before.http, ports);
  await planRevisit(job, known.id, known.firstSeenAt, ports);
  if (page.reply === null) {
    const gone = page.reason === 'http.not-found' || page.reason === 'http.gone';
    if (!gone || known.withdrawnAt !== null) return { ...outcome('unchanged', job, known), message: page.message };
    return put(renderWithdrawal(before, known, ports.clock.now()), [], known, job, ports);
  }
  if (page.reply.status === 304 && known.withdrawnAt === null) return outcome('unchanged', job, known);
  const extracted = page.reply.status === 304 ? null : readPage(page.reply, job, ports);
  if (extracted === null || extracted.status === 'blocked' || extracted.status === 'not-an-article') return outcome('unchanged', job, known);
  return filePage(job, keys, known, page.reply, extracted, ports);
}

/** Under which id and aliases an entry's story is known. Without a link the guid has to do. */
function keysOf({ feedId, entry }: ArticleJob): StoryKeys {
  const byGuid = entry.guid === null ? [] : [guidAlias(feedId, entry.guid)];
  if (entry.link === null) return { id: shortHash(`entry ${feedId} ${entry.guid ?? `${entry.title} ${entry.published}`}`), aliases: byGuid };
  return { id: articleId(entry.link), aliases: [urlAlias(entry.link), ...byGuid], site: siteOf(entry.link) };
}

/** A story that is known already: a further feed joins its sources, the same feed changes nothing. */
async function joinFeed(known: Card, job: ArticleJob, ports: Ports): Promise<ArticleOutcome> {
  if (known.sources.some((source) => source.feedId === job.feedId)) return outcome('repeat', job, known);
  const source = { feedId: job.feedId, feedUrl: job.feedUrl, guid: job.entry.guid, firstSeenAt: job.seenAt };
  await ports.articles.addSource(known, source);
  return outcome('joined', job, { ...known, sources: [...known.sources, source] });
}

type Asked = { reply: WebReply } | { reply: null; reason: ErrorCode; message: string };

/** The page, or the reason why there will be none; 304 where it is still the one that was had. Throws what a later receive may mend. */
async function askPage(job: ArticleJob, receive: Receive, had: Article['http'], ports: Ports): Promise<Asked> {
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
function readPage(reply: WebReply, job: ArticleJob, ports: Ports): Extracted | null {
  const contentType = reply.headers['content-type'] ?? null;
  try {
    return extractArticle(reply.body, { url: reply.url, contentType, headers: reply.headers, entry: job.entry, explain: true, now: ports.clock.now() });
  } catch (error) {
    ports.log.error('extraction failed', { url: reply.url, message: String(error), stack: error instanceof Error ? (error.stack ?? null) : null });
    return null;
  }
}

async function filePage(job: ArticleJob, keys: StoryKeys, known: Card | null, reply: WebReply, extracted: Extracted, ports: Ports): Promise<ArticleOutcome> {
  const home = await findHome(keys, known, job, extracted, reply.url, ports);
  if (home === null) return outcome('forgotten', job, null);
  if (home.previous !== null && job.reason === 'new') {
    // Met under its canonical address: remember the entry's own address, so that the page is not asked for again.
    return joinFeed(home.previous, job, ports);
  }
  const previous = home.previous;
  const now = ports.clock.now();
  let article = renderRecord({ ...home, job, extracted, reply, reason: null, tryAgainAt: null, previous, version: { rev: 1, gen: 1 }, now });
  if (job.reason !== 'revisit') await planRevisit(job, home.id, article.firstSeenAt, ports);
  if (previous !== null && isSameStory(previous, article)) return outcome('unchanged', job, previous);
  if (previous !== null) article = await tellChange(previous, article, job, ports);

  const reserved = ports.settings.rights === 'metadata-only' && reservesRights(article);
  if (reserved) article = withoutBody(article);
  else if (ports.settings.archiveRaw) {
    const raw = await ports.pages.put({ id: home.id, firstSeenAt: article.firstSeenAt, fetchedAt: now, url: reply.url, headers: reply.headers, body: reply.body });
    article = { ...article, s3: { ...article.s3, raw } };
  }
  return put(article, home.aliases, previous, job, ports);
}

/**
 * Where the story is filed. The page's canonical address counts when it is plausible and does not throw different stories
 * together: a card that plainly holds another story is not joined. Null where that address was taken down on request.
 */
async function findHome(keys: StoryKeys, known: Card | null, job: ArticleJob, extracted: Extracted, finalUrl: string, ports: Ports): Promise<(StoryKeys & { address: string; previous: Card | null }) | null> {
  const link = job.entry.link ?? job.feedUrl;
  if (known !== null) return { ...keys, id: known.id, address: known.canonicalUrl, previous: known };
  const own = { ...keys, aliases: keys.aliases.filter((alias) => alias !== urlAlias(link)), address: link, previous: null };
  const canonical = extracted.canonicalUrl;
  if (canonical === null || canonicalUrl(canonical) === canonicalUrl(link) || !isPlausible(canonical, link, finalUrl)) return own;

  const id = articleId(canonical);
  const { card: other, forgotten } = await ports.articles.look({ id, aliases: [urlAlias(canonical)] });
  if (forgotten) return null;
  if (other !== null && other.title !== extracted.title) return own;
  return { id: other?.id ?? id, aliases: keys.aliases, address: canonical, previous: other };
}

/**
 * A canonical address is believed on the entry's own site, and there only where redirects led, or where its path has a word or
 * number in common with the entry's: pages that all name the front page, or another story, as canonical are not rare.
 */
function isPlausible(canonical: string, link: string, finalUrl: string): boolean {
  if (!isSameSite(canonical, link)) return false;
  if (canonicalUrl(canonical) === canonicalUrl(finalUrl)) return true;
  const own = new Set(slugWords(link));
  return slugWords(canonical).some((word) => own.has(word));
}

/** Words of 4 letters or digits or more in the last segment of the path. */
const slugWords = (url: string): string[] =>
  (new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.[a-z]{3,5}$/i, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4 && word !== 'article' && word !== 'story' && word !== 'index');

/** No page: the feed's own text is filed, with the reason, and the page is asked for again when that may help. */
async function fileFeedText(job: ArticleJob, keys: StoryKeys, known: Card | null, reason: string, message: string | null, ports: Ports): Promise<ArticleOutcome> {
  const now = ports.clock.now();
  const hours = isRetryableReason(reason) ? tryAgainHours[job.tries] : undefined;
  const tryAgainAt = hours === undefined ? null : new Date(now.getTime() + hours * 3_600_000);
  const id = known?.id ?? keys.id;
  if (tryAgainAt !== null) await ports.feeds.putRetry(id, { ...job, reason: 'again', tries: job.tries + 1 }, tryAgainAt);
  // What was had from the page before is worth more than the feed's summary.
  if (known !== null && known.status !== 'feed-only') return outcome('unchanged', job, known);

  const address = job.entry.link ?? job.feedUrl;
  const extracted = extractEntry(job.entry, { url: address, now });
  let article = renderRecord({ id, job, address, extracted, reply: null, reason, tryAgainAt, previous: known, version: { rev: 1, gen: 1 }, now });
  if (known !== null && known.contentHash === article.contentHash) return outcome('unchanged', job, known);
  if (known !== null) article = await tellChange(known, article, job, ports);
  const filed = await put(article, keys.aliases.filter((alias) => job.entry.link === null || alias !== urlAlias(job.entry.link)), known, job, ports);
  return { ...filed, message };
}

const isSameStory = (known: Card, fresh: Article): boolean =>
  known.contentHash === fresh.contentHash && known.status === fresh.extraction.status && known.withdrawnAt === null;

/**
 * A publisher's change raises rev and has a class; our own progress raises gen: a page that was had at last, or a difference that newer rules make on
 * the old page too.
 */
async function tellChange(previous: Card, fresh: Article, job: ArticleJob, ports: Ports): Promise<Article> {
  const { rev, gen, change } = previous;
  if (job.reason === 'again') return withVersion(fresh, { rev, gen: gen + 1, change });
  const before = await ports.articles.body(previous);
  const clipped = await clipAgain(before, ports);
  const told = classifyChange(typeof clipped === 'string' ? before : clipped, { ...fresh, withdrawnAt: null });
  if (told === null && previous.withdrawnAt === null) return withVersion(fresh, { rev, gen: gen + 1, change });
  return withVersion(fresh, { rev: rev + 1, gen, change: told ?? 'update' });
}

async function put(article: Article, aliases: string[], previous: Card | null, job: ArticleJob, ports: Ports): Promise<ArticleOutcome> {
  const card = await ports.articles.put(article, aliases, previous);
  if (card === null) throw new NewsclipError('store.conflict', `article ${article.id} was changed by another worker`, { id: article.id });
  return outcome(previous === null ? 'stored' : 'revised', job, card);
}

const outcome = (kind: ArticleOutcome['outcome'], job: ArticleJob, card: Card | null): ArticleOutcome => ({
  outcome: kind, feedId: job.feedId, url: job.entry.link, card, error: card?.extraction.reason ?? null, message: null,
});

/** Handler of the article queue. */
export const ingestArticleHandler = (openPorts: () => Ports): QueueHandler =>
  queueHandler(
    {
      name: 'ingest-article',
      parseJob: (value): ArticleJob | ReplayJob => (isReplay(value) ? ReplayJob.parse(value) : ArticleJob.parse(value)),
      run: async (job, receive, ports) => (job.type === 'replay' ? runReplayJob(job, ports) : ports.report.article(await ingestArticle(job, receive, ports))),
      failed: (job, error, receive, ports) => {
        if (job?.type === 'replay') return; // no outcome of an entry; the log has it
        ports.report.article({
          outcome: receive.last || !isRetryable(error) ? 'dropped' : 'retry',
          feedId: job?.feedId ?? '', url: job?.entry.link ?? null, card: null, error: errorCode(error),
          message: error instanceof NewsclipError ? `${error.message}: ${errorReason(error.code)}` : String(error),
        });
      },
      queue: (ports) => ports.articleJobs,
      maxReceives: maxReceives.article,
    },
    openPorts,
  );

const isReplay = (value: unknown): boolean => typeof value === 'object' && value !== null && 'type' in value && value.type === 'replay';
