import type { Entry, ParsedFeed } from '../model/feed.ts';
import { readDate } from '../text/date.ts';
import { escapeText } from './constructs.ts';
import { personName, readAddress } from './item.ts';
import { plainText } from './plain-text.ts';

type Json = { readonly [key: string]: unknown };

/** Reads JSON Feed 1 and 1.1, each field checked for its type; null when the value is no such feed. */
export function readJsonFeed(value: unknown, url: string, maxItems: number): ParsedFeed | null {
  if (!isObject(value) || !Array.isArray(value['items'])) return null;
  const version = stringOf(value, 'version');
  if (version === null ? stringOf(value, 'title') === null : !/jsonfeed/i.test(version)) return null;
  const notes = new Set<string>();
  const listed: unknown[] = value['items'].slice(0, maxItems);
  const items = listed.filter(isObject);
  if (value['items'].length > maxItems) notes.add(`more than ${maxItems} entries; the rest left out`);
  if (items.length < listed.length) notes.add('items that are no objects left out');
  const hubs: unknown[] = Array.isArray(value['hubs']) ? value['hubs'] : [];
  const hub = hubs.find((each): each is Json => isObject(each) && stringOf(each, 'url') !== null);
  const entries = items.map((item) => toEntry(item, url, notes));
  return {
    format: 'json',
    title: label(value, 'title'),
    link: address(value, 'home_page_url', url),
    description: label(value, 'description'),
    language: stringOf(value, 'language'),
    image: address(value, 'icon', url) ?? address(value, 'favicon', url),
    rights: null,
    self: address(value, 'feed_url', url),
    hub: hub ? address(hub, 'url', url) : null,
    hints: { ttlSeconds: null, updatePeriodSeconds: null, skipHours: [], skipDays: [] },
    entries,
    notes: [...notes],
  };
}

function toEntry(item: Json, base: string, notes: Set<string>): Entry {
  const text = stringOf(item, 'content_text');
  const summary = stringOf(item, 'summary');
  const link = address(item, 'url', base) ?? address(item, 'external_url', base);
  const guid = stringOf(item, 'id') ?? (typeof item['id'] === 'number' ? String(item['id']) : null);
  return {
    guid: guid?.trim() || null,
    link: link ?? (guid && /^https?:/i.test(guid) ? readAddress(guid, base) : null),
    title: label(item, 'title'),
    published: time(item, 'date_published', notes),
    updated: time(item, 'date_modified', notes),
    summary: summary === null ? null : escapeText(summary),
    content: stringOf(item, 'content_html') ?? (text === null ? null : escapeText(text)),
    authors: authorsOf(item),
    categories: listOf(item, 'tags').filter((tag): tag is string => typeof tag === 'string').map((tag) => plainText(tag)).filter((tag) => tag !== '').slice(0, 50),
    image: address(item, 'image', base) ?? address(item, 'banner_image', base),
    enclosures: listOf(item, 'attachments').filter(isObject).flatMap((each) => {
      const url = address(each, 'url', base);
      const length = each['size_in_bytes'];
      return url === null ? [] : [{ url, type: stringOf(each, 'mime_type'), length: typeof length === 'number' && Number.isSafeInteger(length) && length > 0 ? length : null }];
    }).slice(0, 20),
    language: stringOf(item, 'language'),
    rights: null,
    sourceFeed: null,
  };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function stringOf(object: Json, key: string): string | null {
  const value = Object.hasOwn(object, key) ? object[key] : null;
  return typeof value === 'string' && value.trim() !== '' ? value.toWellFormed() : null;
}

const listOf = (object: Json, key: string): unknown[] => (Object.hasOwn(object, key) && Array.isArray(object[key]) ? object[key] : []);

const address = (object: Json, key: string, base: string): string | null => readAddress(stringOf(object, key), base);

const label = (object: Json, key: string): string | null => plainText((stringOf(object, key) ?? '').slice(0, 16_384)).slice(0, 4096) || null;

function time(object: Json, key: string, notes: Set<string>): string | null {
  const value = stringOf(object, key) ?? (typeof object[key] === 'number' ? String(object[key]) : null);
  const date = value === null ? null : readDate(value);
  if (value !== null && date === null) notes.add('unreadable date');
  return date?.iso ?? null;
}

/** 1.1 has a list of authors, 1 had one. */
function authorsOf(item: Json): string[] {
  const authors = [...listOf(item, 'authors'), item['author']].filter(isObject);
  return [...new Set(authors.map((author) => personName(label(author, 'name') ?? '')).filter((name): name is string => name !== null))].slice(0, 20);
}
