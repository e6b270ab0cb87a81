import { readDate } from '../text/date.ts';
import { readHttpUrl } from '../text/url.ts';
import { shortHash } from '../text/fingerprint.ts';
import { foldSpace } from '../text/words.ts';
import { child, childrenOf, childText, readBody, readLabel, textOf } from './constructs.ts';
import type { XmlElement } from './xml-tree.ts';

/** One item or entry of any format, its values cleaned one by one: what the canonical document is written from. */
export interface Item {
  title: string | null;
  link: string | null;
  guid: string | null;
  published: string | null;
  updated: string | null;
  summary: string | null;
  content: string | null;
  authors: string[];
  categories: string[];
  image: string | null;
  enclosures: { url: string; type: string | null; length: number | null }[];
  language: string | null;
  rights: string | null;
  sourceFeed: { url: string | null; title: string | null } | null;
}

/** Reads an item. `note` hears what was wrong with it. */
export function readItem(element: XmlElement, note: (what: string) => void): Item {
  const [summary, content] = readBodies(element);
  const guid = readGuid(element);
  return {
    title: readTitle(element),
    link: readLink(element, guid),
    guid: guid.value,
    published: readTime(element, publishedNames, note),
    updated: readTime(element, updatedNames, note),
    summary,
    content,
    authors: readAuthors(element),
    categories: readCategories(element),
    image: readImage(element),
    enclosures: readEnclosures(element),
    language: childText(element, 'dc:language', 'language') ?? element.language,
    rights: labelOf(element, 'dc:rights', 'atom:rights', 'rights', 'atom:copyright', 'copyright', 'media:copyright', 'cc:license'),
    sourceFeed: readSource(element),
  };
}

/** The first of these children that has words. */
export function labelOf(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    for (const node of childrenOf(element, name)) {
      const text = readLabel(node);
      if (text !== null) return text;
    }
  }
  return null;
}

const readTitle = (element: XmlElement): string | null => {
  const group = child(element, 'media:group', 'media:content');
  return labelOf(element, 'title', 'atom:title', 'dc:title', 'media:title', 'itunes:title') ?? (group && labelOf(group, 'media:title'));
};

/** Longest address kept, characters; DynamoDB and browsers stop earlier. */
const longestUrl = 8000;

/** An address as feeds write it: line breaks inside, blanks around, relative to `xml:base`. Null unless http(s). */
export function readAddress(value: string | null | undefined, base: string): string | null {
  if (!value) return null;
  const text = value.replace(/[\t\n\r]+/g, '').trim();
  return text === '' || text.length > longestUrl ? null : readHttpUrl(text, base);
}

interface Guid {
  value: string | null;
  isLink: boolean;
  base: string;
}

function readGuid(element: XmlElement): Guid {
  const node = childrenOf(element, 'guid', 'atom:id', 'id', 'atom:guid').find((each) => textOf(each).trim() !== '');
  if (node) {
    const permalink = node.attributes.get('ispermalink')?.trim().toLowerCase();
    return { value: cutGuid(foldSpace(textOf(node))), isLink: permalink !== 'false' && permalink !== 'no', base: node.base };
  }
  const about = (element.attributes.get('rdf:about') ?? element.attributes.get('about'))?.trim() || childText(element, 'dc:identifier');
  return { value: about ? cutGuid(about) : null, isLink: true, base: element.base };
}

/** Longest identifier kept whole; of a longer one the start and a hash, so that two of them stay apart. */
const longestGuid = 2048;

const cutGuid = (guid: string): string => (guid.length > longestGuid ? `${guid.slice(0, longestGuid - 40).toWellFormed()}…${shortHash(guid)}` : guid);

function readLink(element: XmlElement, guid: Guid): string | null {
  const original = child(element, 'feedburner:origlink');
  if (original) {
    const text = textOf(original).trim();
    const address = /^https?:/i.test(text) ? readAddress(text, original.base) : null;
    if (address !== null) return address;
  }
  return plainLink(element) ?? atomLink(element) ?? (guid.isLink && guid.value && /^https?:/i.test(guid.value) ? readAddress(guid.value, guid.base) : null) ?? laterLink(element);
}

/** RSS: the address is the text; an `href` is taken too. */
function plainLink(element: XmlElement): string | null {
  for (const node of childrenOf(element, 'link')) {
    const rel = relOf(node);
    if (rel !== 'alternate') continue;
    const address = readAddress(textOf(node), node.base) ?? readAddress(node.attributes.get('href'), node.base);
    if (address !== null) return address;
  }
  return null;
}

/** Atom: the alternate, a page rather than another kind of file; no `rel` means alternate. */
function atomLink(element: XmlElement): string | null {
  const links = childrenOf(element, 'atom:link', 'link').filter((node) => relOf(node) === 'alternate');
  const rank = (node: XmlElement): number => (isPage(node) ? 0 : 2) + (isSpelled(node) ? 0 : 1);
  for (const node of links.toSorted((a, b) => rank(a) - rank(b))) {
    const address = readAddress(node.attributes.get('href'), node.base) ?? readAddress(textOf(node), node.base);
    if (address !== null) return address;
  }
  return null;
}

/** RFC 4287 compares relations letter by letter: "ALTERNATE" counts where there is no other. */
const isSpelled = (node: XmlElement): boolean => !/[A-Z]/.test(node.attributes.get('rel') ?? '');

const isPage = (node: XmlElement): boolean => /^$|html/.test(node.attributes.get('type') ?? '');

/** Places of last resort. */
function laterLink(element: XmlElement): string | null {
  const content = child(element, 'atom:content', 'content');
  const candidates = [
    [element.attributes.get('href'), element.base],
    [element.attributes.get('rdf:about'), element.base],
    [content?.attributes.get('src'), content?.base ?? element.base],
    [childText(element, 'media:player'), element.base],
  ] as const;
  for (const [value, base] of candidates) {
    const address = readAddress(value, base);
    if (address !== null) return address;
  }
  return null;
}

/** `alternate` unless stated; the long form of IANA's list is cut to its name. */
export function relOf(node: XmlElement): string {
  const rel = (node.attributes.get('rel') ?? 'alternate').trim().toLowerCase();
  return rel.slice(rel.lastIndexOf('/') + 1) || 'alternate';
}

const publishedNames = ['pubdate', 'atom:published', 'published', 'atom:issued', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:created', 'created', 'dc:issued', 'dc:created', 'date', 'atom:pubdate', 'dcterms:date', 'media:pubdate'];
const updatedNames = ['atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified', 'dc:modified', 'lastbuilddate', 'atom:lastbuilddate', 'lastmod', 'app:edited'];

function readTime(element: XmlElement, names: string[], note: (what: string) => void): string | null {
  let unread = false;
  for (const name of names) {
    for (const node of childrenOf(element, name)) {
      const text = textOf(node).trim();
      if (text === '') continue;
      const date = readDate(text);
      if (date) return date.iso;
      unread = true;
    }
  }
  const lastmod = element.attributes.get('lastmod');
  if (lastmod && names === updatedNames) return readDate(lastmod)?.iso ?? null;
  if (unread) note('unreadable date');
  return null;
}

/** The short text and the long one. RSS's description is the summary, unless there is no other text. */
function readBodies(element: XmlElement): [summary: string | null, content: string | null] {
  const content = bodyOf(element, 'content:encoded', 'atom:content', 'content', 'xhtml:body', 'xhtml:div', 'body', 'fullitem') ?? bodyInContentItems(element);
  const summary = bodyOf(element, 'description', 'atom:summary', 'summary', 'dc:description', 'abstract', 'dcterms:abstract', 'itunes:summary', 'media:description', 'itunes:subtitle');
  const group = summary === null ? child(element, 'media:group', 'media:content') : null;
  return [summary ?? (group && bodyOf(group, 'media:description')), content];
}

function bodyOf(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    for (const node of childrenOf(element, name)) {
      const html = readBody(node);
      if (html !== null) return html;
    }
  }
  return null;
}

/** The older form of RSS 1.0's content module. */
function bodyInContentItems(element: XmlElement): string | null {
  const items = child(element, 'content:items');
  const value = items && findDeep(items, 'rdf:value');
  return value ? readBody(value) : null;
}

function findDeep(element: XmlElement, name: string): XmlElement | null {
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    const found = node.name === name ? node : findDeep(node, name);
    if (found) return found;
  }
  return null;
}

/** People kept of one item. */
const maxAuthors = 20;

export function readAuthors(element: XmlElement): string[] {
  const names: string[] = [];
  for (const node of childrenOf(element, 'atom:author', 'author', 'dc:creator', 'itunes:author', 'dc:author', 'atom:contributor')) {
    if (node.name === 'atom:contributor' && names.length > 0) continue;
    const name = labelOf(node, 'atom:name', 'name') ?? (node.children.some((part) => typeof part !== 'string') && node.name.endsWith('author') ? null : readLabel(node));
    const person = name && personName(name);
    if (person && !names.some((known) => known.toLowerCase() === person.toLowerCase())) names.push(person);
  }
  return names.slice(0, maxAuthors);
}

/** RSS wants "mail (name)", people also write "name <mail>": the name. Null for a bare mail address. */
export function personName(label: string): string | null {
  const text = label.slice(0, 300);
  const bracketed = /^[^\s()@]+@[^\s()]+\s*\((.+)\)$/.exec(text)?.[1];
  if (bracketed) return bracketed.trim() || null;
  const angled = /^(.*?)\s?[<([]\s?(?:mailto:)?[^\s<>@]+@[^\s<>@]+[>)\]]$/.exec(text)?.[1];
  const name = angled ?? text;
  return name.trim() === '' || /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(name.trim()) ? null : name.trim();
}

/** Labels kept of one item. */
const maxCategories = 50;

function readCategories(element: XmlElement): string[] {
  const labels: string[] = [];
  const add = (label: string | null | undefined): void => {
    const text = label && foldSpace(label).slice(0, 200);
    if (text && labels.length < maxCategories && !labels.some((known) => known.toLowerCase() === text.toLowerCase())) labels.push(text);
  };
  for (const node of childrenOf(element, 'category', 'atom:category', 'dc:subject', 'itunes:keywords', 'media:keywords', 'media:category')) {
    const text = node.attributes.get('label') ?? readLabel(node) ?? node.attributes.get('term') ?? node.attributes.get('text');
    if (node.name.endsWith('keywords')) text?.split(',').forEach(add);
    else add(text);
  }
  return labels;
}

/** Media RSS elements wherever they stand: directly, in a group, in a content. */
function mediaOf(element: XmlElement, name: string): XmlElement[] {
  const holders = childrenOf(element, 'media:group', 'media:content', 'media:player');
  return [...childrenOf(element, name), ...holders.flatMap((holder) => [...childrenOf(holder, name), ...childrenOf(holder, 'media:content').flatMap((inner) => childrenOf(inner, name))])];
}

const isImage = (node: XmlElement): boolean =>
  node.attributes.get('medium') === 'image' || /^image\//i.test(node.attributes.get('type') ?? '') || (!node.attributes.has('type') && !node.attributes.has('medium') && /\.(?:jpe?g|png|webp|gif|avif)$/i.test(pathOf(node.attributes.get('url'))));

const pathOf = (address: string | undefined): string => (address ?? '').split(/[?#]/)[0] as string;

/** The largest picture that Media RSS names, else a thumbnail, iTunes' image, an enclosed picture. */
function readImage(element: XmlElement): string | null {
  const pictures = mediaOf(element, 'media:content').filter(isImage).toSorted((a, b) => widthOf(b) - widthOf(a));
  const thumbnails = mediaOf(element, 'media:thumbnail').toSorted((a, b) => widthOf(b) - widthOf(a));
  const enclosed = childrenOf(element, 'enclosure').filter(isImage);
  for (const node of [...pictures, ...thumbnails, ...enclosed]) {
    const address = readAddress(node.attributes.get('url') ?? textOf(node), node.base);
    if (address !== null) return address;
  }
  for (const node of childrenOf(element, 'itunes:image', 'googleplay:image', 'image', 'atom:image')) {
    const address = readAddress(node.attributes.get('href') ?? node.attributes.get('url') ?? childText(node, 'url') ?? textOf(node), node.base);
    if (address !== null) return address;
  }
  return null;
}

const widthOf = (node: XmlElement): number => Number(node.attributes.get('width')) || 0;

/** Enclosures kept of one item. */
const maxEnclosures = 20;

function readEnclosures(element: XmlElement): Item['enclosures'] {
  const found: Item['enclosures'] = [];
  const nodes = [
    ...childrenOf(element, 'enclosure', 'atom:enclosure').map((node) => [node, node.attributes.get('url') ?? node.attributes.get('rdf:resource') ?? node.attributes.get('href')] as const),
    ...childrenOf(element, 'atom:link', 'link').filter((node) => relOf(node) === 'enclosure').map((node) => [node, node.attributes.get('href')] as const),
    ...mediaOf(element, 'media:content').map((node) => [node, node.attributes.get('url')] as const),
  ];
  for (const [node, value] of nodes) {
    const url = readAddress(value, node.base);
    if (url === null || found.length >= maxEnclosures || found.some((known) => known.url === url)) continue;
    const length = Number(node.attributes.get('length') ?? node.attributes.get('filesize'));
    found.push({ url, type: node.attributes.get('type')?.trim().toLowerCase() || null, length: Number.isSafeInteger(length) && length > 0 ? length : null });
  }
  return found;
}

/** The feed that an aggregator took the entry from. */
function readSource(element: XmlElement): Item['sourceFeed'] {
  const node = child(element, 'source', 'atom:source', 'dc:source');
  if (!node) return null;
  const self = childrenOf(node, 'atom:link', 'link').find((link) => relOf(link) === 'self') ?? child(node, 'atom:link', 'link');
  const url = readAddress(node.attributes.get('url') ?? self?.attributes.get('href') ?? childText(node, 'atom:id', 'id'), node.base);
  const title = labelOf(node, 'atom:title', 'title') ?? (node.children.every((part) => typeof part === 'string') ? readLabel(node) : null);
  return url === null && title === null ? null : { url, title };
}
