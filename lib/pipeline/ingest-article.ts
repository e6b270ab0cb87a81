import type { Article, Card } from '../model/article.ts';
import type { Extracted } from '../page/extracted.ts';
import type { ArticleOutcome } from './outcomes.ts';
import type { Ports, StoryKeys, WebReply } from './ports.ts';
import type { QueueHandler, Receive } from './queue-handler.ts';
import { errorCode, errorReason, isRetryable, isRetryableReason, NewsclipError } from '../model/errors.ts';
import { ArticleJob, ReplayJob } from '../model/jobs.ts';
import { retrySeconds } from '../model/names.ts';
import { extractEntry } from '../page/extract-entry.ts';
import { articleId, guidAlias, shortHash, urlAlias } from '../text/fingerprint.ts';
import { readHttpUrl, siteOf } from '../text/url.ts';
import { recordOfCard, renderRecord, reservesRights, withoutBody, withVersion } from './article-record.ts';
import { askPage, readPage } from './ask-page.ts';
import { classifyChange } from './change-class.ts';
import { findRecord } from './find-record.ts';
import { findHome } from './find-home.ts';
import { queueHandler } from './queue-handler.ts';
import { clipAgain, runReplayJob } from './replay.ts';
import { planRevisit, renderWithdrawal } from './revisit.ts';

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
  const before = await findRecord(known, ports);
  const page = await askPage(job, receive, before?.http ?? null, ports);
  await planRevisit(job, known.id, known.firstSeenAt, ports);
  if (page.reply === null) {
    const gone = page.reason === 'http.not-found' || page.reason === 'http.gone';
    if (!gone || known.withdrawnAt !== null) return { ...outcome('unchanged', job, known), message: page.message };
    return put(renderWithdrawal(before ?? recordOfCard(known), known, ports.clock.now()), [], known, job, ports);
  }
  if (page.reply.status === 304 && known.withdrawnAt === null) return outcome('unchanged', job, known);
  const extracted = page.reply.status === 304 ? null : readPage(page.reply, job, ports);
  if (extracted === null || extracted.status === 'blocked' || extracted.status === 'not-an-article') return outcome('unchanged', job, known);
  return filePage(job, keys, known, page.reply, extracted, ports);
}

/** Under which id and aliases an entry's story is known. Without a link the guid has to do; a guid that is the link says nothing more, and an alias is a write. */
function keysOf({ feedId, entry: { link, guid, title, published } }: ArticleJob): StoryKeys {
  const byGuid = guid === null ? [] : [guidAlias(feedId, guid)];
  if (link === null) return { id: shortHash(`entry ${feedId} ${guid ?? `${title} ${published}`}`), aliases: byGuid };
  const own = { id: articleId(link), aliases: [urlAlias(link)], site: siteOf(link) };
  if (guid === null || readHttpUrl(guid) === null) return { ...own, aliases: [...own.aliases, ...byGuid] };
  return articleId(guid) === own.id ? own : { ...own, aliases: [...own.aliases, ...byGuid], former: { feedId, guid } };
}

/** A story that is known already: a further feed joins its sources, the same feed changes nothing. */
async function joinFeed(known: Card, job: ArticleJob, ports: Ports): Promise<ArticleOutcome> {
  if (known.sources.some((source) => source.feedId === job.feedId)) return outcome('repeat', job, known);
  const source = { feedId: job.feedId, feedUrl: job.feedUrl, guid: job.entry.guid, firstSeenAt: job.seenAt };
  await ports.articles.addSource(known, source);
  return outcome('joined', job, { ...known, sources: [...known.sources, source] });
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
    const raw = await ports.pages.put({ id: home.id, firstSeenAt: article.firstSeenAt, fetchedAt: now, url: reply.url, headers: reply.headers, body: reply.body, expiresAt: article.expiresAt });
    article = { ...article, s3: { ...article.s3, raw } };
  }
  return put(article, home.aliases, previous, job, ports);
}

/** No page: the feed's own text is filed, with the reason, and the page is asked for again when that may help. */
async function fileFeedText(job: ArticleJob, keys: StoryKeys, known: Card | null, reason: string, message: string | null, ports: Ports): Promise<ArticleOutcome> {
  const now = ports.clock.now();
  const hours = isRetryableReason(reason) ? tryAgainHours[job.tries] : undefined;
  const tryAgainAt = hours === undefined ? null : new Date(now.getTime() + hours * 3_600_000);
  const id = known?.id ?? keys.id;
  if (tryAgainAt !== null) await ports.feeds.putRetry(id, { ...job, reason: 'again', tries: job.tries + 1, attempts: undefined }, tryAgainAt);
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
  const before = await findRecord(previous, ports);
  // What it said is kept no longer: that it says something else now is all that can be told.
  if (before === null) return withVersion(fresh, { rev: rev + 1, gen, change: 'update' });
  const clipped = await clipAgain(before, ports);
  const told = classifyChange(typeof clipped === 'string' ? before : clipped, { ...fresh, withdrawnAt: null });
  if (told === null && previous.withdrawnAt === null) return withVersion(fresh, { rev, gen: gen + 1, change });
  return withVersion(fresh, { rev: rev + 1, gen, change: told ?? 'update' });
}

async function put(article: Article, aliases: string[], previous: Card | null, job: ArticleJob, ports: Ports): Promise<ArticleOutcome> {
  const card = await ports.articles.put(article, aliases, previous);
  if (card === null) throw new NewsclipError('store.conflict', `article ${article.id} was changed by another worker`, { id: article.id });
  const cut = article.decisions.filter(({ verdict }) => verdict === 'dropped').reduce((sum, { chars }) => sum + chars, 0);
  return { ...outcome(previous === null ? 'stored' : 'revised', job, card), ...(article.decisions.length > 0 && { cleaned: { kept: article.text.length, removed: cut } }) };
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
      async putAside(job, attempts, at, ports) {
        if (job.type === 'replay') return false; // its group is no publisher's
        await ports.feeds.putRetry(keysOf(job).id, { ...job, attempts }, at);
        return true;
      },
      retrySeconds: retrySeconds.article,
    },
    openPorts,
  );

const isReplay = (value: unknown): boolean => typeof value === 'object' && value !== null && 'type' in value && value.type === 'replay';
