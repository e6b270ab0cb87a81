import { errorReason, NewsclipError } from '../model/errors.ts';
import type { Entry, ParsedFeed } from '../model/feed.ts';
import { decodeText } from '../text/charset.ts';
import { renderCanonical } from './canonical.ts';
import { readHead } from './head.ts';
import { readItem, type Item } from './item.ts';
import { readJsonFeed } from './json-feed.ts';
import { cutPrologue } from './prologue.ts';
import { readCanonical } from './read-canonical.ts';
import { isBinary, refusalOf } from './refusal.ts';
import { readXmlTree } from './xml-tree.ts';

export interface FeedOptions {
  /** Where the document came from: relative addresses are relative to it. */
  url: string;
  /** The Content-Type header, for its charset. */
  contentType?: string | null;
  /** Entries returned at most, the newest. */
  maxItems?: number;
}

/** Items read of one document. */
export const itemLimit = 5000;

/**
 * Any feed document (RSS of all versions, RDF, Atom 0.3 and 1.0, CDF, JSON Feed), sound or damaged, to one shape. XML is mended and
 * rewritten as clean RSS 2.0, which rss-parser then reads. Throws NewsclipError `feed.*` for what is no feed.
 */
export async function parseFeed(document: string | Uint8Array, options: FeedOptions): Promise<ParsedFeed> {
  const notes = new Notes();
  if (typeof document !== 'string' && isBinary(document)) throw refused('feed.binary', options.url);
  const text = readText(document, options, notes);
  const feed = text.startsWith('{') || text.startsWith('[') ? parseJson(text, options) : await parseXml(text, options, notes);
  return { ...feed, entries: newest(feed.entries, options.maxItems ?? itemLimit) };
}

function readText(document: string | Uint8Array, { contentType, url }: FeedOptions, notes: Notes): string {
  if (typeof document === 'string') return document.trimStart().replace(/^\ufeff+/, '');
  const { text, charset, source } = decodeText(document, { contentType: contentType ?? null, kind: 'xml' });
  if (source === 'detected') notes.add(`no charset stated, read as ${charset}`);
  const trimmed = text.trimStart();
  if (trimmed === '') throw refused('feed.empty', url);
  return trimmed;
}

/** Levels of a JSON document; JSON.parse takes seconds over millions of brackets. */
const maxJsonDepth = 256;

function parseJson(text: string, options: FeedOptions): ParsedFeed {
  if (!text.startsWith('{') || jsonDepth(text) > maxJsonDepth) throw refused('feed.json-error', options.url);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refused('feed.json-error', options.url, cause);
  }
  const feed = readJsonFeed(value, options.url, itemLimit);
  if (!feed) throw refused('feed.json-error', options.url);
  return feed;
}

function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      do at = text.indexOf('"', at + 1);
      while (at > 0 && isEscaped(text, at));
      if (at < 0) break;
    } else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++;
  return slashes % 2 === 1;
}

async function parseXml(text: string, options: FeedOptions, notes: Notes): Promise<ParsedFeed> {
  if (/^<html[\s>]|^<!doctype\s+html/i.test(text.slice(0, 200))) throw refused(refusalOf(text), options.url);
  const prologue = cutPrologue(text);
  if (prologue.junk) notes.add('cut before the root');
  if (prologue.entities.size > 0) notes.add('own entities taken from the DOCTYPE');
  const items: Item[] = [];
  const root = readXmlTree(prologue.text, {
    base: options.url,
    entities: prologue.entities,
    maxItems: itemLimit,
    item: (element) => void items.push(readItem(element, (what) => notes.add(what))),
    note: (what) => notes.add(what),
  });
  if (!root) throw refused(refusalOf(text), options.url);
  const head = readHead(root);
  const read = await readCanonical(renderCanonical(head, items));
  return {
    ...head,
    title: read.head.title ?? null,
    link: read.head.link ?? null,
    description: read.head.description ?? null,
    language: read.head.language ?? null,
    rights: read.head.copyright ?? null,
    image: read.head.picture ?? null,
    entries: read.entries,
    notes: notes.lines(),
  };
}

/** The newest entries by date, in the document's order; the first ones where any has no date. */
function newest(entries: Entry[], limit: number): Entry[] {
  if (entries.length <= limit) return entries;
  if (entries.some((entry) => entry.published === null)) return entries.slice(0, limit);
  const kept = new Set(entries.toSorted((a, b) => (a.published! < b.published! ? 1 : a.published! > b.published! ? -1 : 0)).slice(0, limit));
  return entries.filter((entry) => kept.has(entry));
}

/** Repairs, each named once with its number. */
class Notes {
  readonly #counts = new Map<string, number>();

  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  lines(): string[] {
    return [...this.#counts].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`));
  }
}

const refused = (code: Parameters<typeof errorReason>[0], url: string, cause?: unknown): NewsclipError =>
  new NewsclipError(code, `${url} is no feed: ${errorReason(code)}`, { url }, { cause });
