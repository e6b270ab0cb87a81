import type { Article, Card, Source } from '../model/article.ts';
import type { ArticleJob } from '../model/jobs.ts';
import type { WebReply } from './ports.ts';
import type { Extracted } from '../page/extracted.ts';
import { objectKeys, schemaVersion } from '../model/names.ts';
import { sha256Hex } from '../text/fingerprint.ts';
import { canonicalUrl, siteOf } from '../text/url.ts';
import { cutText, foldSpace, stripControls } from '../text/words.ts';

/** Version of the extraction rules, stored with each record: a replay under another version may differ. */
export const extractorVersion = '1';

export interface RecordParts {
  id: string;
  job: ArticleJob;
  /** Address to file the story under: the page's own canonical one when it is believed, else the entry's link. */
  address: string;
  extracted: Extracted;
  /** Null when no page was had: the record is then made from the feed's own text. */
  reply: WebReply | null;
  /** Why there is no page, an error code; null when there is one. */
  reason: string | null;
  tryAgainAt: Date | null;
  previous: Card | null;
  /** Rev and gen the record is to carry; see `nextVersion` in ingest-article.ts. */
  version: { rev: number; gen: number };
  now: Date;
}

/** Merges entry, page and what is known already into one record. The raw key is filled in once the raw page is stored. */
export function renderRecord({ id, job, address, extracted, reply, reason, tryAgainAt, previous, version, now }: RecordParts): Article {
  const iso = now.toISOString();
  const firstSeenAt = previous?.firstSeenAt ?? job.seenAt;
  const source: Source = { feedId: job.feedId, feedUrl: job.feedUrl, guid: job.entry.guid, firstSeenAt: job.seenAt };
  const published = extracted.publishedAt;
  const title = stripControls(foldSpace(extracted.title ?? job.entry.title ?? '')) || firstWords(extracted.text) || address;
  const src: Article['src'] = { ...extracted.src };
  if (extracted.publishedAt === null) src['publishedAt'] = 'guess';
  return {
    id,
    schema: schemaVersion,
    ...version,
    url: job.entry.link ?? address,
    canonicalUrl: job.entry.link === null ? address : canonicalUrl(address),
    finalUrl: reply?.url ?? null,
    sources: mergeSources(previous?.sources ?? [], source),
    publisher: { name: extracted.siteName ?? job.feedTitle, domain: siteOf(address) },

    title: cutText(title, 1_000),
    subtitle: extracted.subtitle,
    description: extracted.description,
    excerpt: extracted.excerpt,
    authors: extracted.authors,
    agency: extracted.agency,
    section: extracted.section,
    tags: [...new Set([...extracted.tags, ...job.tags])],
    kind: extracted.kind,
    access: extracted.access,
    image: extracted.image,
    wordCount: extracted.wordCount,
    readingMinutes: extracted.readingMinutes,

    publishedAt: published ?? firstSeenAt,
    publishedPrecision: published === null ? 'guess' : (extracted.publishedPrecision ?? 'second'),
    publishedSource: published === null ? 'guess' : (src['publishedAt'] ?? 'page'),
    modifiedAt: extracted.modifiedAt,
    firstSeenAt,
    fetchedAt: reply === null ? null : iso,
    changedAt: iso,
    language: extracted.language ?? job.feedLanguage,
    languageSource: extracted.language === null ? (job.feedLanguage === null ? null : 'feed') : (src['language'] ?? 'page'),

    text: extracted.text,
    markdown: extracted.markdown,
    html: extracted.html,
    blocks: extracted.blocks,
    images: extracted.images,
    links: extracted.links,
    embeds: extracted.embeds,

    extraction: {
      status: reason === null ? extracted.status : 'feed-only',
      reason: reason ?? extracted.reason,
      method: reason === null ? extracted.method : 'feed',
      version: extractorVersion,
      quality: extracted.quality,
      removed: extracted.removed,
    },
    decisions: extracted.decisions,
    src,
    alternatives: extracted.alternatives,
    contentHash: contentHash(title, extracted.text),
    http: reply === null ? null : httpFacts(reply, extracted.charset),
    rights: extracted.rights,
    s3: { article: objectKeys.article(firstSeenAt.slice(0, 10), id, version.rev, version.gen), raw: null },
    tryAgainAt: tryAgainAt?.toISOString() ?? null,
    change: null,
    withdrawnAt: null,
    feed: { title: job.feedTitle, language: job.feedLanguage, tags: job.tags, entry: job.entry },
    expiresAt: job.retention === null ? null : Math.floor(Date.parse(firstSeenAt) / 1000) + job.retention,
  };
}

/** The record as another version of itself, under a key of its own. */
export const withVersion = (article: Article, { rev, gen, change }: Pick<Article, 'rev' | 'gen' | 'change'>): Article => ({
  ...article, rev, gen, change, s3: { ...article.s3, article: objectKeys.article(article.firstSeenAt.slice(0, 10), article.id, rev, gen) },
});

/** Same title and same words, however spaced: the same story. */
export const contentHash = (title: string, text: string): string => sha256Hex(`${foldSpace(title)}\n${foldSpace(text)}`);

/** What a publisher who reserves its rights leaves us when the operator chose `metadata-only`: no body in any form. */
export const withoutBody = (article: Article): Article => ({ ...article, excerpt: null, text: '', markdown: '', html: '', blocks: [], links: [], images: [], embeds: [], decisions: [], feed: { ...article.feed, entry: null } });

/** What is left of a record of which only the card is there. */
export function recordOfCard({ domain: _domain, status: _status, cut: _cut, ...card }: Card): Article {
  return { ...card, text: '', markdown: '', html: '', blocks: [], links: [], images: [], embeds: [], decisions: [], src: {}, alternatives: {}, http: null, feed: { title: null, language: null, tags: [], entry: null } };
}

export const reservesRights = (article: Article): boolean =>
  article.rights.tdm?.reserved === true || article.rights.robotsMeta.some((directive) => directive === 'noarchive' || directive === 'noai');

function mergeSources(known: Source[], source: Source): Source[] {
  return known.some((other) => other.feedId === source.feedId) ? known : [...known, source];
}

function httpFacts(reply: WebReply, charset: string | null): Article['http'] {
  return {
    status: reply.status,
    contentType: reply.headers['content-type'] ?? null,
    charset,
    bytes: reply.body.byteLength,
    etag: reply.headers['etag'] ?? null,
    lastModified: reply.headers['last-modified'] ?? null,
    redirects: reply.redirects.map((redirect) => redirect.to),
  };
}

const firstWords = (text: string): string => cutText(foldSpace(text.slice(0, 400)), 120);
