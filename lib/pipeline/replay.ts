import type { Article, Card } from '../model/article.ts';
import type { ArticleJob, ReplayJob } from '../model/jobs.ts';
import type { Ports, WebReply } from './ports.ts';
import { NewsclipError } from '../model/errors.ts';
import { extractArticle } from '../page/extract.ts';
import { extractEntry } from '../page/extract-entry.ts';
import { renderRecord, reservesRights, withoutBody, withVersion } from './article-record.ts';
import { findRecord } from './find-record.ts';

/** What a replay needs of the world: no web among it. */
export type ReplayPorts = Pick<Ports, 'articles' | 'pages' | 'clock' | 'log' | 'settings'>;

export type Replay =
  | { outcome: 'same'; before: Article }
  | { outcome: 'changed'; before: Article; after: Article }
  | { outcome: 'skipped'; why: 'record gone' | 'no raw page' | 'raw page expired' | 'no feed entry' | 'no story any more' };

/** Cuts one article out of its stored page under the rules of today; writes nothing. */
export async function replayArticle(card: Card, ports: ReplayPorts): Promise<Replay> {
  const before = await findRecord(card, ports);
  if (before === null) return { outcome: 'skipped', why: 'record gone' };
  const clipped = await clipAgain(before, ports);
  if (typeof clipped === 'string') return { outcome: 'skipped', why: clipped };
  if (isSame(before, clipped)) return { outcome: 'same', before };
  const changedAt = ports.clock.now().toISOString();
  return { outcome: 'changed', before, after: { ...withVersion(clipped, { rev: card.rev, gen: card.gen + 1, change: before.change }), changedAt } };
}

/** Files what a replay changed: a new gen, and only while the card is still the one that was replayed. False when it is not. */
export async function applyReplay({ after }: Extract<Replay, { outcome: 'changed' }>, card: Card, ports: ReplayPorts): Promise<boolean> {
  return (await ports.articles.put(after, [], card)) !== null;
}

/** One message of a replay that was ordered for a deployed stack. */
export async function runReplayJob({ id }: ReplayJob, ports: ReplayPorts): Promise<void> {
  const card = await ports.articles.find({ id, aliases: [] });
  if (card === null) return void ports.log.info('replay', { id, outcome: 'gone' });
  const replay = await replayArticle(card, ports);
  if (replay.outcome === 'changed' && !(await applyReplay(replay, card, ports))) {
    throw new NewsclipError('store.conflict', `article ${id} was changed by another worker`, { id });
  }
  const rekeyed = replay.outcome !== 'changed' && (await ports.articles.rekey(card, true));
  ports.log.info('replay', { id, outcome: replay.outcome, ...(rekeyed && { rekeyed }), ...(replay.outcome === 'skipped' && { why: replay.why }) });
}

/**
 * The record as the rules of today make it from the same page, or from the same feed entry where there was no page. What does not hang on rules
 * (ids, addresses, sources, times, keys) stays as it is; so do rev and gen.
 */
export async function clipAgain(before: Article, ports: Pick<Ports, 'pages' | 'settings'>): Promise<Article | Extract<Replay, { outcome: 'skipped' }>['why']> {
  const job = jobOf(before);
  const parts = {
    id: before.id, job, address: before.canonicalUrl, tryAgainAt: null, previous: null, version: { rev: before.rev, gen: before.gen }, now: new Date(before.fetchedAt ?? before.changedAt),
  };
  if (before.http === null) {
    if (before.feed.entry === null) return 'no feed entry';
    const extracted = extractEntry(before.feed.entry, { url: before.feed.entry.link ?? job.feedUrl, now: parts.now });
    return settle(renderRecord({ ...parts, extracted, reply: null, reason: before.extraction.reason ?? 'page.unreadable' }), before, ports);
  }
  if (before.s3.raw === null) return 'no raw page';
  const reply = await readRaw(before, before.s3.raw, ports);
  if (reply === null) return 'raw page expired';
  const contentType = reply.headers['content-type'] ?? null;
  const extracted = extractArticle(reply.body, { url: reply.url, contentType, headers: reply.headers, entry: before.feed.entry, explain: true, now: parts.now });
  if (extracted.status === 'blocked' || extracted.status === 'not-an-article') return 'no story any more';
  return settle(renderRecord({ ...parts, extracted, reply, reason: null }), before, ports);
}

/** The job that led to the record. */
function jobOf({ feed, sources, url, firstSeenAt }: Article): ArticleJob {
  const nothing = { guid: null, link: url, title: null, published: null, updated: null, summary: null, content: null, authors: [], categories: [], image: null, enclosures: [], language: null, rights: null, sourceFeed: null };
  return {
    type: 'article', feedId: sources[0]?.feedId ?? '', feedUrl: sources[0]?.feedUrl ?? url, feedTitle: feed.title, feedLanguage: feed.language, tags: feed.tags, retention: null, host: '',
    reason: 'again', tries: 0, seenAt: firstSeenAt, entry: feed.entry ?? nothing,
  };
}

async function readRaw({ http, finalUrl, url }: Article, key: string, { pages }: Pick<Ports, 'pages'>): Promise<WebReply | null> {
  try {
    const raw = await pages.get(key);
    return { status: http?.status ?? 200, url: finalUrl ?? url, redirects: [], headers: { ...raw.headers, ...(http?.contentType && { 'content-type': http.contentType }) }, body: raw.body };
  } catch (error) {
    if (error instanceof NewsclipError && error.code === 'store.missing') return null;
    throw error;
  }
}

function settle(fresh: Article, before: Article, { settings }: Pick<Ports, 'settings'>): Article {
  const { url, canonicalUrl, finalUrl, sources, firstSeenAt, fetchedAt, changedAt, http, s3, tryAgainAt, change, withdrawnAt, feed, expiresAt } = before;
  const record: Article = {
    ...fresh,
    url, canonicalUrl, finalUrl, sources, firstSeenAt, fetchedAt, changedAt, s3, tryAgainAt, change, withdrawnAt, feed, expiresAt,
    publisher: { ...fresh.publisher, domain: before.publisher.domain },
    http: http && { ...http, charset: fresh.http?.charset ?? http.charset },
  };
  return settings.rights === 'metadata-only' && reservesRights(record) ? withoutBody(record) : record;
}

/** The version of the rules alone is no difference, nor is the order of fields. */
const isSame = (a: Article, b: Article): boolean => isEqual({ ...a, extraction: { ...a.extraction, version: '' } }, { ...b, extraction: { ...b.extraction, version: '' } });

/** By value, as JSON has it: a field that is undefined is none. Compared in place: writing both out takes ten times as long. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a, b] as Record<string, unknown>[];
  const names = namesOf(one);
  return names.length === namesOf(other).length && names.every((name) => isEqual(one?.[name], other?.[name]));
}

const namesOf = (value: Record<string, unknown> = {}): string[] => Object.keys(value).filter((name) => value[name] !== undefined);
