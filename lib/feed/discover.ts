import { foldSpace } from '../text/words.ts';
import { decodeReferences } from './entities.ts';
import { readAddress } from './item.ts';
import { scanXml } from './xml-scan.ts';

/** An address that may be a feed, and why we think so. */
export interface FeedCandidate {
  url: string;
  title: string | null;
  /** `link`: the page declares it. `anchor`: a link on the page looks like one. `well-known`: where software usually puts it. */
  found: 'link' | 'anchor' | 'well-known';
}

/** Feeds that a page declares or links to, best first, each once. Asks nobody: fetching and trying them is the caller's. */
export function findFeeds(html: string, url: string): FeedCandidate[] {
  const declared: FeedCandidate[] = [];
  const linked: FeedCandidate[] = [];
  let base = url;
  scanXml(html, {
    text: () => {},
    cdata: () => {},
    close: () => {},
    innermost: () => null,
    mended: () => {},
    open: (name, attributes) => {
      const element = name.toLowerCase();
      if (element !== 'link' && element !== 'a' && element !== 'base') return;
      const values = new Map(attributes.map(([key, value]) => [key.toLowerCase(), decodeReferences(value)]));
      const address = readAddress(values.get('href'), base);
      if (address === null) return;
      if (element === 'base') base = address;
      else if (element === 'link' && isDeclared(values)) declared.push({ url: address, title: foldSpace(values.get('title') ?? '') || null, found: 'link' });
      else if (element === 'a' && linked.length < 50 && looksLikeFeed(address, url)) linked.push({ url: address, title: foldSpace(values.get('title') ?? '') || null, found: 'anchor' });
    },
  });
  return unique([...declared.filter((each) => !isCommentFeed(each)), ...linked, ...declared.filter(isCommentFeed)]);
}

/** Paths where feeds usually lie, by how common their software is. */
const wellKnownPaths = ['/feed/', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml', '/rss', '/feed.json'];

/** Addresses to try when a page names no feed, likeliest first. */
export const wellKnownFeeds = (url: string): FeedCandidate[] =>
  wellKnownPaths.map((path) => ({ url: new URL(path, url).href, title: null, found: 'well-known' }));

const feedTypes = /^(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|feed\+json|x-rss|x\.atom\+xml|rss|atom)$/;

function isDeclared(values: Map<string, string>): boolean {
  const rel = (values.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (values.get('type') ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
  if (rel.includes('feed')) return true;
  if (!rel.includes('alternate') && !rel.includes('service.feed')) return false;
  return feedTypes.test(type) || ((type === 'application/xml' || type === 'text/xml' || type === 'application/json') && /rss|atom|feed/i.test(values.get('href') ?? ''));
}

/** A last path part that names a feed, on the same host or a usual feed host. */
function looksLikeFeed(address: string, page: string): boolean {
  const { host, pathname, search } = new URL(address);
  if (/(?:^|\.)(?:feeds?\.|feedburner\.com$|rss\.)/.test(host)) return true;
  if (host.replace(/^www\./, '') !== new URL(page).host.replace(/^www\./, '')) return false;
  const last = pathname.toLowerCase().split('/').findLast((part) => part !== '') ?? '';
  return /^(?:rss|atom|feed|feeds?\.(?:xml|json|rss)|rss2?\.xml|atom\.xml|index\.(?:rss|rdf)|.{1,60}\.(?:rss|atom|rdf))$/.test(last) || /[?&](?:feed|format|type)=(?:rss2?|atom|feed)\b/.test(search);
}

/** Comments are no stories: last in the list. */
const isCommentFeed = ({ url, title }: FeedCandidate): boolean => /\/comments\b|comment-feed/i.test(url) || /\bcomments?\b|kommentare|commentaires|comentarios/i.test(title ?? '');

const unique = (candidates: FeedCandidate[]): FeedCandidate[] => [...new Map(candidates.toReversed().map((each) => [each.url, each])).values()].toReversed();
