import { child, childrenOf, childText, readBody, textOf } from './constructs.ts';
import { labelOf, readAddress, relOf } from './item.ts';
import { plainText } from './plain-text.ts';
import type { ParsedFeed } from '../model/feed.ts';
import type { XmlElement } from './xml-tree.ts';

/** What a feed says of itself. */
export type Head = Omit<ParsedFeed, 'entries' | 'notes'>;

/** Reads the feed-level fields of a root element, items left out. */
export function readHead(root: XmlElement): Head {
  const channels = [...childrenOf(root, 'channel', 'atom:channel'), root];
  const channel = channels.find((each) => child(each, 'title', 'atom:title', 'dc:title', 'link', 'description')) ?? root;
  const places = channel === root ? [root] : [channel, root];
  const first = <Value>(read: (element: XmlElement) => Value | null): Value | null => {
    for (const place of places) {
      const value = read(place);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    format: root.name.startsWith('rdf:') || root.name === 'rdf' ? 'rdf' : root.name.startsWith('atom:') || root.name === 'feed' ? 'atom' : 'rss',
    title: first((place) => labelOf(place, 'title', 'atom:title', 'dc:title')),
    link: first((place) => homeOf(place)),
    description: first((place) => describe(place)),
    language: first((place) => childText(place, 'language', 'dc:language', 'atom:language')) ?? channel.language ?? root.language,
    image: first((place) => imageOf(place)) ?? imageOf(root),
    rights: first((place) => labelOf(place, 'copyright', 'dc:rights', 'atom:rights', 'atom:copyright', 'rights', 'cc:license')),
    self: first((place) => linkWith(place, 'self')),
    hub: first((place) => linkWith(place, 'hub')),
    hints: {
      ttlSeconds: first((place) => ttlOf(place)),
      updatePeriodSeconds: first((place) => periodOf(place)),
      skipHours: first((place) => hoursOf(place)) ?? [],
      skipDays: first((place) => daysOf(place)) ?? [],
    },
  };
}

function homeOf(place: XmlElement): string | null {
  for (const node of childrenOf(place, 'link', 'atom:link')) {
    if (relOf(node) !== 'alternate') continue;
    const address = (node.attributes.has('href') ? null : readAddress(textOf(node), node.base)) ?? readAddress(node.attributes.get('href'), node.base);
    if (address !== null) return address;
  }
  return readAddress(place.attributes.get('rdf:about') ?? place.attributes.get('href'), place.base);
}

function describe(place: XmlElement): string | null {
  for (const node of childrenOf(place, 'description', 'atom:subtitle', 'subtitle', 'atom:tagline', 'tagline', 'dc:description', 'itunes:summary', 'abstract')) {
    const html = readBody(node);
    if (html !== null) return plainText(html.slice(0, 20_000)) || null;
  }
  return null;
}

function imageOf(place: XmlElement): string | null {
  for (const node of childrenOf(place, 'image', 'itunes:image', 'atom:logo', 'logo', 'atom:icon', 'icon', 'googleplay:image', 'media:thumbnail')) {
    const value = childText(node, 'url', 'rdf:value') ?? node.attributes.get('href') ?? node.attributes.get('url') ?? (node.children.every((part) => typeof part === 'string') ? textOf(node) : null);
    const address = readAddress(value, node.base);
    if (address !== null) return address;
  }
  return null;
}

function linkWith(place: XmlElement, rel: string): string | null {
  for (const node of childrenOf(place, 'atom:link', 'link')) {
    if (!(node.attributes.get('rel') ?? '').toLowerCase().split(/\s/).includes(rel)) continue;
    const address = readAddress(node.attributes.get('href'), node.base);
    if (address !== null) return address;
  }
  return null;
}

/** RSS: minutes. */
function ttlOf(place: XmlElement): number | null {
  const minutes = Number(childText(place, 'ttl') ?? Number.NaN);
  return Number.isFinite(minutes) && minutes > 0 ? Math.round(Math.min(minutes, 525_600) * 60) : null;
}

const periods: Record<string, number> = { hourly: 3600, daily: 86_400, weekly: 604_800, monthly: 2_592_000, yearly: 31_536_000 };

/** RSS 1.0 syndication module: so many times in a period; daily and once where only one of the two is given. */
function periodOf(place: XmlElement): number | null {
  const period = childText(place, 'sy:updateperiod')?.toLowerCase();
  const frequency = childText(place, 'sy:updatefrequency');
  if (period === undefined && frequency === null) return null;
  const seconds = Object.hasOwn(periods, period ?? 'daily') ? (periods[period ?? 'daily'] as number) : null;
  const times = Number(frequency ?? 1);
  return seconds === null ? null : Math.round(seconds / (Number.isFinite(times) && times >= 1 ? times : 1));
}

/** Hours in GMT; 24 is midnight. */
function hoursOf(place: XmlElement): number[] | null {
  const node = child(place, 'skiphours');
  if (!node) return null;
  const hours = childrenOf(node, 'hour').map((hour) => textOf(hour).trim()).filter((text) => /^\d{1,2}$/.test(text)).map(Number).filter((hour) => hour <= 24).map((hour) => hour % 24);
  return [...new Set(hours)].toSorted((a, b) => a - b);
}

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function daysOf(place: XmlElement): number[] | null {
  const node = child(place, 'skipdays');
  if (!node) return null;
  const days = childrenOf(node, 'day').map((day) => dayNames.indexOf(textOf(day).trim().slice(0, 3).toLowerCase())).filter((day) => day >= 0);
  return [...new Set(days)].toSorted((a, b) => a - b);
}
