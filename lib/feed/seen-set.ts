import { createHash } from 'node:crypto';
import type { Entry } from '../model/feed.ts';
import { readHttpUrl, canonicalUrl } from '../text/url.ts';
import { foldSpace } from '../text/words.ts';
import { decodeLeftover, dropTags } from './plain-text.ts';

export interface Comparison {
  /** Not met before, in the document's order. */
  fresh: Entry[];
  /** Met before, but the entry's words changed since. */
  changed: Entry[];
  /** The set to keep for the next poll. */
  seen: Uint8Array;
}

/** Entries remembered of one feed. */
export const seenLimit = 1000;

/**
 * Tells new, changed and known entries apart. An entry is known when its identifier or its link is: identifiers that change at each
 * poll under the same links, and links that change under the same identifiers, make nothing new. Entries that left the document are
 * remembered for a while, so that one that comes back is not new either.
 */
export function compareEntries(entries: Entry[], feedId: string, seen: Uint8Array): Comparison {
  const known = unpack(seen);
  const byKey = new Map(known.flatMap((memory) => memory.keys.filter((key) => key !== noKey).map((key) => [key, memory] as const)));
  const fresh: Entry[] = [];
  const changed: Entry[] = [];
  const now: Memory[] = [];
  const inDocument = new Set<string>();
  const stamp = buildStamp(entries);
  keysOf(entries, feedId).forEach((keys, at) => {
    if (keys.some((key) => inDocument.has(key))) return;
    keys.filter((key) => key !== noKey).forEach((key) => inDocument.add(key));
    const entry = entries[at] as Entry;
    const content = contentHash(entry, stamp);
    const before = byKey.get(keys[0]) ?? byKey.get(keys[1]);
    if (!before) fresh.push(entry);
    else if (before.content !== content) changed.push(entry);
    now.push({ keys, content });
  });
  const gone = known.filter(({ keys }) => !keys.some((key) => inDocument.has(key)));
  return { fresh, changed, seen: pack(now.slice(0, seenLimit), gone.slice(0, Math.min(now.length + 50, Math.max(0, seenLimit - now.length)))) };
}

/** Hex digits of the identifier's and of the link's hash (40 bits: among 2,000 keys one false match in 10⁸, among the hundred of most feeds one in 10¹⁰), and of the content's (24 bits). */
interface Memory {
  keys: [guid: string, link: string];
  content: string;
}

const keyBytes = 5;
const contentBytes = 3;
const memoryBytes = keyBytes * 2 + contentBytes;
/** Of an entry that left the document one key stays: DynamoDB bills by the kilobyte, and these are more than half of a set. */
const goneBytes = keyBytes + contentBytes;
const noKey = '0'.repeat(keyBytes * 2);
/** First byte of the packed form, and of the one of earlier versions: 6 bytes of each key and 4 of the content for every entry. */
const version = 2;
const earlier = { version: 1, keyBytes: 6, contentBytes: 4 };

/** `version`, how many entries the document has (two bytes), each of them with two keys and its content, the first one first; then those that left it, with one key and their content. */
function pack(now: Memory[], gone: Memory[]): Uint8Array {
  const head = `0${version}${now.length.toString(16).padStart(4, '0')}`;
  const there = now.reduce((hex, { keys, content }) => hex + keys[0] + keys[1] + content, head);
  // links hold on when identifiers are made anew at each poll
  return new Uint8Array(Buffer.from(gone.reduce((hex, { keys: [guid, link], content }) => hex + (link === noKey ? guid : link) + content, there), 'hex'));
}

/** A form that is not ours counts as empty: at worst every entry is looked at once more. */
function unpack(packed: Uint8Array): Memory[] {
  const hex = Buffer.from(packed).toString('hex');
  if (packed[0] === earlier.version) return unpackEarlier(hex);
  const count = Number.parseInt(hex.slice(2, 6), 16);
  const rest = packed.length - 3 - count * memoryBytes;
  if (packed[0] !== version || !(rest >= 0) || rest % goneBytes !== 0) return [];
  const memories: Memory[] = [];
  let at = 6;
  const take = (bytes: number): string => hex.slice(at, (at += bytes * 2));
  while (memories.length < count) memories.push({ keys: [take(keyBytes), take(keyBytes)], content: take(contentBytes) });
  while (at < hex.length) memories.push({ keys: [noKey, take(keyBytes)], content: take(contentBytes) });
  return memories;
}

/** Shorter hashes are the beginnings of longer ones. */
function unpackEarlier(hex: string): Memory[] {
  const bytes = earlier.keyBytes * 2 + earlier.contentBytes;
  if ((hex.length / 2 - 1) % bytes !== 0) return [];
  const memories: Memory[] = [];
  for (let at = 2; at < hex.length; at += bytes * 2) {
    const [link, content] = [at + earlier.keyBytes * 2, at + earlier.keyBytes * 4];
    memories.push({ keys: [hex.slice(at, at + keyBytes * 2), hex.slice(link, link + keyBytes * 2)], content: hex.slice(content, content + contentBytes * 2) });
  }
  return memories;
}

/**
 * Two keys an entry. An identifier that several entries of the document share counts only together with the link, and a link that entries
 * with different identifiers share does not count at all. Without either, title and date are the link's stand-in.
 */
function keysOf(entries: Entry[], feedId: string): Memory['keys'][] {
  const guids = entries.map((entry) => guidOf(entry));
  const links = entries.map((entry) => linkOf(entry));
  const linksOfGuid = groups(guids, links);
  const guidsOfLink = groups(links, guids);
  return entries.map((entry, at) => {
    const guid = guids[at] ?? null;
    const link = links[at] ?? null;
    const shared = guid !== null && (linksOfGuid.get(guid)?.size ?? 0) > 1;
    const guidKey = guid === null ? noKey : hash(`guid ${feedId} ${guid}${shared ? ` ${link}` : ''}`, keyBytes);
    if (link !== null && (guid === null || (guidsOfLink.get(link)?.size ?? 0) <= 1)) return [guidKey, hash(`link ${feedId} ${link}`, keyBytes)];
    return [guidKey, guid === null ? hash(`text ${feedId} ${foldSpace(entry.title ?? '')} ${entry.published ?? ''} ${entry.title === null ? wordsOf(entry) : ''}`, keyBytes) : noKey];
  });
}

/** Entries without identifiers that identify nothing: what software writes for want of one, and what several entries with different links share. */
export function dropFalseGuids(entries: Entry[]): Entry[] {
  const guids = entries.map((entry) => guidOf(entry));
  const linksOfGuid = groups(guids, entries.map((entry) => linkOf(entry)));
  return entries.map((entry, at) => {
    const guid = guids[at] ?? null;
    return entry.guid !== null && (guid === null || (linksOfGuid.get(guid)?.size ?? 0) > 1) ? { ...entry, guid: null } : entry;
  });
}

function groups(keys: (string | null)[], values: (string | null)[]): Map<string, Set<string | null>> {
  const found = new Map<string, Set<string | null>>();
  keys.forEach((key, at) => {
    if (key === null) return;
    const set = found.get(key) ?? new Set();
    found.set(key, set.add(values[at] ?? null));
  });
  return found;
}

/** What software writes where it has no identifier. */
const emptyGuids = new Set(['0', '-', '#', 'null', 'none', 'undefined', 'nan', 'false', 'true', 'guid', 'id']);

/** The same identifier under http and https is one. */
function guidOf({ guid }: Entry): string | null {
  const text = guid?.trim().replace(/^https?:\/\//i, '') ?? '';
  return text === '' || emptyGuids.has(text.toLowerCase()) ? null : text;
}

const linkOf = ({ link }: Entry): string | null => (readHttpUrl(link) === null ? null : canonicalUrl(link as string));

/** The time that most entries share as "updated" is the document's building time, not theirs. */
function buildStamp(entries: Entry[]): string | null {
  const counts = new Map<string, number>();
  for (const { updated } of entries) if (updated !== null) counts.set(updated, (counts.get(updated) ?? 0) + 1);
  for (const [time, times] of counts) if (times >= 3 && times * 2 > entries.length) return time;
  return null;
}

/** Over what a reader would notice: words and link and the publisher's own time of change; not markup, addresses inside, counters or white space. */
function contentHash(entry: Entry, stamp: string | null): string {
  const updated = entry.updated === stamp ? '' : (entry.updated ?? '');
  return hash([foldSpace(entry.title ?? ''), linkOf(entry) ?? '', wordsOf(entry), updated].join('\n'), contentBytes);
}

const wordsOf = ({ summary, content }: Entry): string => `${words(summary)}\n${words(content)}`;

const words = (html: string | null): string => (html === null ? '' : dropCounters(foldSpace(decodeLeftover(dropTags(html)))));

/** "12 comments", "3 Kommentare", "1.204 views": rise without an edit. */
const dropCounters = (text: string): string =>
  text.replace(/\d[\d.,]{0,12} ?(?:comments?|views?|shares?|likes?|replies|reply|reads?|votes?|points?|kommentare?|antworten|commentaires?|vues|comentarios?|comentários?|commenti|reacties|komentarzy|комментари\p{L}*)(?!\p{L})/giu, '')
    .replace(/(?:comments?|views?|points?|kommentare|commentaires|comentarios|votes|likes|shares)\s?[:(]\s?\d[\d.,]{0,12}\)?/giu, '');

const hash = (text: string, bytes: number): string => createHash('sha256').update(text).digest('hex').slice(0, bytes * 2);
