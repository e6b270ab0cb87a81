import type { Element } from 'domhandler';
import type { FieldSource } from '../../model/article.ts';
import type { Entry } from '../../model/feed.ts';
import { primaryLanguage } from '../../text/language.ts';
import { readHttpUrl, siteOf } from '../../text/url.ts';
import type { ExtractOptions } from '../extracted.ts';
import { attributeOf } from '../named-element.ts';
import type { Page } from '../page.ts';
import { readLanguage, type LanguageFind } from './page-language.ts';
import { findNodes, listOf, textProperty, textOfValue, type LdFind, type LdNode } from './linked-data.ts';
import { isElement, linksOf, plainText, rawText, textOf } from './nodes.ts';
import { elsewhere, surveyPage, type Item, type Survey } from './survey.ts';
import type { DateWords } from './visible-date.ts';

/** A description of the page's story, from linked data or microdata. */
export interface Story {
  node: LdNode;
  types: string[];
  source: FieldSource;
  /** How surely it describes this page. */
  score: number;
}

/** All that the readers of single fields look at. */
export interface Evidence {
  page: Page;
  survey: Survey;
  options: ExtractOptions;
  entry: Partial<Entry>;
  /** Best first. */
  stories: Story[];
  /** Nodes that describe the page rather than the story (WebPage, WebSite, Organization …). */
  nodes: LdFind[];
  language: LanguageFind | null;
  dates: DateWords;
  by: readonly string[];
  siteNames: string[];
  /** Contents of the first of these metas that the page has, in the order asked. */
  meta: (...names: string[]) => string | null;
}

/** Scripts of linked data that are read. */
const mostScripts = 50;

export function gatherEvidence(page: Page, options: ExtractOptions): Evidence {
  const survey = surveyPage(page.root);
  const nodes = findNodes(page.linkedData.slice(0, mostScripts).map(rawText));
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      for (const value of survey.metas.get(name) ?? []) {
        const text = plainText(value);
        if (text !== '') return text;
      }
    }
    return null;
  };
  const entry = options.entry ?? {};
  const language = readLanguage(survey, nodes, meta, entry, page.lexicons);
  return {
    page, survey, options, entry, nodes, language, meta,
    stories: findStories(page, survey, nodes, meta),
    siteNames: findSiteNames(page, nodes, survey, meta),
    ...wordsOf(page, language?.tag ?? null),
  };
}

/** Types that stand for a story. */
const storyType = /(?:Article|Posting|Report|NewsStory|Recipe|Review|PressRelease)$/;
/** Types that stand for one when the page has nothing better. */
const mediaType = /^(?:VideoObject|AudioObject|PodcastEpisode|ImageGallery|MediaGallery|Episode|CreativeWork|Course|Event|QAPage|Question|HowTo|ClaimReview)$/;

function findStories(page: Page, survey: Survey, nodes: LdFind[], meta: Evidence['meta']): Story[] {
  const titles = [meta('og:title'), meta('twitter:title'), survey.pageTitle === null ? null : plainText(survey.pageTitle), ...survey.headings.filter(({ element }) => element.name === 'h1').slice(0, 4).map(({ element }) => textOf(element, 300))]
    .filter((title) => title !== null).map(titleWords);
  const addresses = new Set([page.url, canonicalOf(survey, page), meta('og:url')].map((url) => addressKey(url, page.base)).filter((key) => key !== null));
  const stories: Story[] = [];
  const add = (node: LdNode, types: string[], source: FieldSource, aside: boolean): void => {
    const strong = types.some((type) => storyType.test(type));
    if (!strong && !types.some((type) => mediaType.test(type))) return;
    const title = textProperty(node, 'headline') ?? textProperty(node, 'name');
    const words = title === null ? null : titleWords(title);
    const agrees = words !== null && titles.some((other) => sharedWords(words, other) >= 0.6);
    const address = ['url', 'mainEntityOfPage', '@id'].map((key) => addressKey(addressText(node[key]), page.base)).filter((key) => key !== null);
    const here = address.some((key) => addresses.has(key));
    const elsewhere = address.length > 0 && !here;
    let score = (strong ? 4 : 0) + (agrees ? 4 : 0) + (here ? 3 : 0) - (aside ? 5 : 0) - (elsewhere ? 1 : 0);
    if (node['datePublished'] !== undefined) score += 1;
    if (node['author'] !== undefined) score += 1;
    if (node['articleBody'] !== undefined) score += 1;
    // Another page's story: it names another title and another address, or hangs on a list.
    if (title !== null && titles.length > 0 && !agrees && (!here || aside)) return;
    if (title === null && aside && !here) return;
    stories.push({ node, types, source, score });
  };
  for (const { node, types, aside } of nodes) add(node, types, 'json-ld', aside);
  for (const item of survey.items) {
    if (item.type !== '' && Object.keys(item.values).length > 0) add(nodeOfItem(item, 0), [item.type], 'microdata', item.property !== null || (item.places & elsewhere) !== 0);
  }
  stories.sort((a, b) => b.score - a.score);
  const best = stories[0]?.score ?? 0;
  return stories.filter(({ score }) => score >= best - 6);
}

function addressText(value: unknown): string | null {
  for (const inner of listOf(value)) {
    if (typeof inner === 'string') return inner;
    const id = (inner as LdNode)['@id'] ?? (inner as LdNode)['url'];
    if (typeof id === 'string') return id;
  }
  return null;
}

/** Two addresses of one page have one key: scheme, `www`, `m`, `amp`, a closing slash, fragment and tracking aside. */
export function addressKey(url: string | null, base: string): string | null {
  const address = readHttpUrl(url, base);
  if (address === null) return null;
  const { hostname, pathname, search } = new URL(address);
  let path = pathname;
  while (path.endsWith('/')) path = path.slice(0, -1);
  path = path.replace(/\/amp$|\.amp$/, '').replace(/^\/amp\//, '/');
  const query = path === '' || /\.(?:php|aspx?|jsp|cgi|do)$/i.test(path) ? search : '';
  return `${hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '')}${path}${query}`.toLowerCase();
}

export const canonicalOf = (survey: Survey, page: Page): string | null =>
  readHttpUrl(survey.links.find(({ rel }) => rel.split(' ').includes('canonical'))?.href, page.base);

/** 0 to 1: how much of the shorter title's words the other one has. */
export const agreement = (a: string, b: string): number => sharedWords(titleWords(a), titleWords(b));

/** The same for titles taken apart before. */
export function sharedWords(left: Set<string>, right: Set<string>): number {
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared / short.size;
}

export function titleWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  // Thai parts no words: any two letters that follow each other
  const found = new Set<string>();
  for (let at = 0; at < words.length && at < 60; at++) found.add(words[at]!);
  if (/[\u0e00-\u0e7f]/.test(text)) for (const [, pair] of [...text.matchAll(/(?=(\p{Script=Thai}{2}))/gu)].slice(0, 100)) found.add(pair!);
  return found;
}

export function nodeOfItem(item: Item, depth: number): LdNode {
  const node: LdNode = { '@type': item.type };
  if (depth > 20) return node;
  for (const [name, values] of Object.entries(item.values)) {
    node[name] = name === 'articleBody' ? true : values.map((value) => ('values' in value ? nodeOfItem(value, depth + 1) : valueOfElement(value)));
  }
  return node;
}

function valueOfElement(element: Element): string {
  const { name } = element;
  const said = attributeOf(element, 'content') ?? ((name === 'time' && attributeOf(element, 'datetime')) || (name === 'abbr' && attributeOf(element, 'title')) || null);
  if (said !== null) return said;
  const property = attributeOf(element, 'itemprop') ?? '';
  if (property.includes('url') || property.includes('image') || name === 'link' || name === 'img') return attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? '';
  return textOf(element, 500);
}

function findSiteNames(page: Page, nodes: LdFind[], survey: Survey, meta: Evidence['meta']): string[] {
  const names = [meta('og:site_name'), meta('application-name'), meta('apple-mobile-web-app-title'), meta('al:iphone:app_name', 'twitter:app:name:iphone'), meta('publisher', 'dc.publisher', 'copyright'), meta('twitter:site')?.replace(/^@/, '')];
  for (const { node, types } of nodes) {
    if (types.includes('WebSite') || types.includes('NewsMediaOrganization')) names.push(textProperty(node, 'name'), ...listOf(node['alternateName']).map(textOfValue));
    for (const publisher of listOf(node['publisher'])) names.push(textOfValue(publisher));
  }
  for (const { element } of survey.headings) if (leadsHome(element, page)) names.push(textOf(element, 100));
  for (const item of survey.items) if (item.property === 'publisher') names.push(textOfValue(nodeOfItem(item, 18)));
  if (readHttpUrl(page.url) !== null) {
    const site = siteOf(page.url);
    const { hostname } = new URL(page.url);
    names.push(site, site.split('.')[0], hostname, hostname.replace(/^www\./, ''));
  }
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name.length > 1 && name.length <= 80))];
}

/** Whether a heading is a link to the site's front page: it is the site's name then, which old templates make their main heading. */
function leadsHome(heading: Element, page: Page): boolean {
  const links = linksOf(heading);
  const around = heading.parent !== null && isElement(heading.parent) && heading.parent.name === 'a' ? heading.parent : null;
  const link = around ?? (links.length === 1 && textOf(links[0]!, 100) === textOf(heading, 100) ? links[0]! : null);
  const home = link && originOf(readHttpUrl(attributeOf(link, 'href'), page.base));
  const here = originOf(readHttpUrl(page.url));
  return home?.pathname === '/' && home.search === '' && here !== null && home.host === here.host && here.pathname + here.search !== '/';
}

/** An address; of a page in an archive of the web, the one that it had. */
function originOf(address: string | null): URL | null {
  const kept = address && /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,5}\/(https?:\/\/.+)$/.exec(address)?.[1];
  const url = kept ? readHttpUrl(kept) : address;
  return url === null ? null : new URL(url);
}

function wordsOf(page: Page, tag: string | null): { by: readonly string[]; dates: DateWords } {
  const key = tag === null ? '' : tag.toLowerCase();
  const known = wordCache.get(key);
  if (known) return known;
  const primary = tag === null ? '' : primaryLanguage(tag);
  const used = page.lexicons.filter(({ language }) => language === 'en' || primaryLanguage(language) === primary);
  const months = new Map<string, number>();
  for (const lexicon of used) lexicon.months.forEach((month, at) => months.set(month.toLowerCase().replace(/\.$/, ''), (at % 12) + 1));
  const words = {
    by: used.flatMap((lexicon) => fold(lexicon.by)),
    dates: {
      months, published: used.flatMap((lexicon) => fold(lexicon.published)), updated: used.flatMap((lexicon) => fold(lexicon.updated)),
      // Only Americans write the month first; an English page that does not say is one of theirs more often than not.
      monthFirst: key === 'en' || key === 'en-us' || key === '',
    },
  };
  if (wordCache.size > 200) wordCache.clear();
  wordCache.set(key, words);
  return words;
}

const fold = (words: string[]): string[] => words.map((word) => word.toLowerCase());

/** By language; the lexicons are constants. */
const wordCache = new Map<string, { by: readonly string[]; dates: DateWords }>();
