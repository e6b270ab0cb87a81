import type { Access, Author, Block, Decision, Embed, ExtractionStatus, FieldSource, Image, Kind, Link, Precision, Rights } from '../model/article.ts';
import type { Entry } from '../model/feed.ts';
import type { Site } from './sites/site.ts';

export interface ExtractOptions {
  /** Address the page was fetched from, after redirects: relative links and same-site questions start from it. */
  url: string;
  /** Content-Type header, for the charset of bytes. */
  contentType?: string | null;
  /** X-Robots-Tag and tdm-reservation headers, lower-case names, where the caller has them. */
  headers?: Record<string, string>;
  /** The feed's entry for this page: its title, date and authors are further candidates, its text a fallback. */
  entry?: Partial<Entry> | null;
  /** Rules of single sites, instead of our own. */
  sites?: readonly Site[];
  /** Note every kept and dropped block in `decisions`. */
  explain?: boolean;
  /** "Now", to refuse dates from the future. Without it no date is refused for that. */
  now?: Date;
}

/** What metadata readers find. Every value comes with its source in `src`; the losers of each contest stay in `alternatives`. */
export interface Metadata {
  title: string | null;
  subtitle: string | null;
  description: string | null;
  authors: Author[];
  agency: string | null;
  section: string | null;
  tags: string[];
  siteName: string | null;
  kind: Kind;
  access: Access;
  image: Image | null;
  /** ISO 8601 UTC with milliseconds. */
  publishedAt: string | null;
  publishedPrecision: Precision | null;
  modifiedAt: string | null;
  /** BCP 47. */
  language: string | null;
  /** Canonical address on the same site, or null. */
  canonicalUrl: string | null;
  /** What the page declares, wherever it points. */
  declaredCanonicalUrl: string | null;
  ampUrl: string | null;
  rights: Rights;
  src: Record<string, FieldSource>;
  alternatives: Record<string, { value: string; source: FieldSource }[]>;
}

/** What `extractArticle` returns: the story and what is known of it. Never throws for anything a page may hold. */
export interface Extracted extends Metadata {
  status: ExtractionStatus;
  /** Name of the wall or fault when status is not ok: cookie-wall, login, challenge, soft-404, too-deep, … */
  reason: string | null;
  /** 0 to 1. */
  quality: number;
  /** Attempt that won: strict, gentle, whole-body, noscript, json-ld, state, feed, none. */
  method: string;
  charset: string | null;
  /** First words of the text, at most 300 characters, cut at a word. */
  excerpt: string | null;
  text: string;
  markdown: string;
  html: string;
  blocks: Block[];
  images: Image[];
  links: Link[];
  embeds: Embed[];
  wordCount: number;
  readingMinutes: number;
  /** Pieces cut away, by reason: { advert: 2, newsletter: 1 }. Filled without `explain` too. */
  removed: Record<string, number>;
  /** Filled only with `explain`. */
  decisions: Decision[];
}
