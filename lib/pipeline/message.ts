import { gunzipSync, gzipSync } from 'node:zlib';
import type { Entry } from '../model/feed.ts';
import type { ArticleJob, FeedJob, ReplayJob } from '../model/jobs.ts';
import { NewsclipError } from '../model/errors.ts';
import { shardOf } from '../model/tables.ts';
import { shortHash } from '../text/fingerprint.ts';

/** A longer body is packed: the queue bills by 64 KB, and an entry may carry a whole story. */
const packAbove = 8_000;
/** Under the queue's 256 KB with room for attributes. */
export const maxMessageBytes = 200_000;
/** Workers that replay at once, at most: enough to be done soon, few enough to leave room for news. */
const replayLanes = 8;
/** What a packed body may unpack to. */
const maxUnpackedBytes = 20_000_000;

/** A job as the body of a message: JSON, or gzip in base64 behind a mark. Never over 200 KB: an entry's content is cut, then its summary. */
export function renderMessage(job: FeedJob | ArticleJob | ReplayJob): string {
  let body = pack(job);
  if (body.length <= maxMessageBytes || job.type !== 'article') return body;
  let entry = boundLists(job.entry);
  body = pack({ ...job, entry });
  while (body.length > maxMessageBytes) {
    const cut = shorten(entry);
    if (cut === null) throw new NewsclipError('job.invalid', 'an entry is too large for the queue without its text', { feedId: job.feedId });
    entry = cut;
    body = pack({ ...job, entry });
  }
  return body;
}

/** The job behind a body, not yet validated. Throws `job.invalid`. */
export function parseMessage(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || !('gzip' in value) || typeof value.gzip !== 'string') return value;
    return JSON.parse(gunzipSync(Buffer.from(value.gzip, 'base64'), { maxOutputLength: maxUnpackedBytes }).toString('utf8'));
  } catch (error) {
    throw new NewsclipError('job.invalid', 'a message body is neither JSON nor packed JSON', {}, { cause: error });
  }
}

/** The queue's message group: the host, or one of its `perHost` lanes, so that no more workers than that ask it at once. */
export function jobGroup(job: FeedJob | ArticleJob | ReplayJob, perHost: number): string {
  if (job.type === 'replay') return `replay#${shardOf(job.id, replayLanes)}`;
  // A group's name may have 128 characters.
  const host = job.host.length <= 120 ? job.host : shortHash(job.host, 40);
  if (perHost <= 1) return host;
  return `${host}#${shardOf(job.type === 'feed' ? job.feedId : pageOf(job), perHost)}`;
}

/**
 * The queue's deduplication id: the same when a crashed worker sends its jobs once more (the queue remembers it for five minutes),
 * another one when the feed is due again or the entry has changed since.
 */
export function jobDedupe(job: FeedJob | ArticleJob | ReplayJob): string {
  if (job.type === 'replay') return shortHash(JSON.stringify(['replay', job.id, job.orderedAt]), 40);
  if (job.type === 'feed') return shortHash(JSON.stringify([job.feedId, job.dueAt, job.force]), 40);
  return shortHash(JSON.stringify([job.feedId, job.reason, job.tries, job.entry, ...(job.attempts === undefined ? [] : [job.attempts])]), 40);
}

const pageOf = (job: ArticleJob): string => job.entry.link ?? job.entry.guid ?? job.entry.title ?? '';

function pack(job: FeedJob | ArticleJob | ReplayJob): string {
  const json = JSON.stringify(job);
  if (json.length <= packAbove) return escapeWide(json);
  return JSON.stringify({ gzip: gzipSync(json).toString('base64') });
}

/** ASCII only, so that characters are bytes and nothing is refused: queues take no lone surrogates and few controls. */
const escapeWide = (json: string): string => json.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const boundLists = (entry: Entry): Entry => ({
  ...entry,
  authors: entry.authors.slice(0, 20).map((name) => name.slice(0, 500)),
  categories: entry.categories.slice(0, 50).map((name) => name.slice(0, 200)),
  enclosures: entry.enclosures.slice(0, 20),
});

/** The longest of an entry's texts a third shorter; null when there is nothing left to cut. */
function shorten(entry: Entry): Entry | null {
  for (const field of ['content', 'summary', 'title', 'rights'] as const) {
    const text = entry[field];
    if (text !== null && text.length > 1_000) return { ...entry, [field]: text.slice(0, Math.floor(text.length * 0.66)).toWellFormed() };
  }
  return null;
}
