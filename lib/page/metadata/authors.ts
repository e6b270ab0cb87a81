import type { Author, FieldSource } from '../../model/article.ts';
import { looksLikePerson, nameKey, readCredits, type NameOptions } from '../../text/person.ts';
import { readHttpUrl } from '../../text/url.ts';
import type { Candidate } from './contest.ts';
import type { Evidence } from './evidence.ts';
import { addressOf, listOf, textOfValue, typesOf, type LdNode } from './linked-data.ts';
import { isElement, linesOf, textOf } from './nodes.ts';
import { place, type Sight } from './survey.ts';
import { isSiteName } from './site-name.ts';
import type { Element } from 'domhandler';

export interface AuthorFind {
  authors: Author[];
  agency: string | null;
  source: FieldSource | null;
  agencySource: FieldSource | null;
  candidates: Candidate[];
}

/** One voice on who wrote the story. */
interface Voice {
  source: FieldSource;
  authors: Author[];
  agencies: string[];
}

/**
 * Linked data, byline, metas, feed: the first voice that names somebody. An agency beside people is filed as the agency; the site beside people falls away.
 * An organisation stands as author only where the page credits nobody else.
 */
export function readAuthors(evidence: Evidence, heading: Sight | null): AuthorFind {
  const voices = [...storyVoices(evidence), ...bylineVoices(evidence, heading), ...metaVoices(evidence), feedVoice(evidence)].filter((voice) => voice.authors.length + voice.agencies.length > 0);
  const people = voices.map((voice) => ({ ...voice, authors: voice.authors.filter(({ name }) => !isSiteName(name, evidence.siteNames)) }));
  const candidates = voices.flatMap(({ source, authors, agencies }) => [{ value: [...authors.map(({ name }) => name), ...agencies].join('; '), source }]);
  const named = people.find(({ authors }) => authors.length > 0);
  const wired = people.find(({ agencies }) => agencies.length > 0);
  const agency = wired?.agencies[0] ?? null;
  const agencySource = wired?.source ?? null;
  if (named) return { authors: named.authors, agency, source: named.source, agencySource, candidates };
  const house = voices[0];
  if (!house) return { authors: [], agency, source: null, agencySource, candidates };
  const authors = house.authors.length > 0 ? house.authors : house.agencies.map((name) => ({ name }));
  return { authors, agency, source: house.source, agencySource, candidates };
}

function nameOptions(evidence: Evidence): NameOptions {
  return { language: evidence.language?.tag ?? null, by: evidence.by };
}

function storyVoices(evidence: Evidence): Voice[] {
  const voices: Voice[] = [];
  for (const story of evidence.stories) {
    const voice: Voice = { source: story.source, authors: [], agencies: [] };
    for (const key of ['author', 'creator']) {
      if (voice.authors.length > 0) break;
      for (const value of listOf(story.node[key])) addValue(voice, value, evidence);
    }
    voices.push(voice);
  }
  return voices;
}

function addValue(voice: Voice, value: unknown, evidence: Evidence): void {
  const node = typeof value === 'object' && value !== null ? (value as LdNode) : null;
  for (const name of node ? listOf(node['name']) : [value]) {
    const text = textOfValue(name);
    if (text !== null) addCredit(voice, text, node ? profileOf(node, evidence) : null, evidence);
  }
}

function profileOf(node: LdNode, evidence: Evidence): string | null {
  const url = readHttpUrl(addressOf({ url: node['url'], '@id': node['@id'] }), evidence.page.base);
  return url === null || typesOf(node).includes('Organization') ? null : url;
}

function addCredit(voice: Voice, text: string, url: string | null, evidence: Evidence): void {
  const { names, agencies } = readCredits(text, nameOptions(evidence));
  for (const name of names) {
    const key = nameKey(name);
    if (voice.authors.some((author) => nameKey(author.name) === key) || voice.authors.length >= 20) continue;
    voice.authors.push(url !== null && names.length === 1 ? { name, url } : { name });
  }
  for (const agency of agencies) if (!voice.agencies.includes(agency)) voice.agencies.push(agency);
}

/** Visible bylines, nearest to the heading first; inside asides, comments and other articles only profile links of the story count not at all. */
function bylineVoices(evidence: Evidence, heading: Sight | null): Voice[] {
  const from = heading?.order ?? 0;
  const near = evidence.survey.bylines
    .filter(({ places, article }) => !(places & (place.comment | place.aside | place.nav | place.footer)) && (heading === null || article === heading.article || article === 0 || article < heading.order))
    .filter(({ order }) => order > from - 80)
    .sort((a, b) => Math.abs(a.order - from) - Math.abs(b.order - from));
  const voices: Voice[] = [];
  for (const sight of near.slice(0, 6)) {
    const voice: Voice = { source: 'page', authors: [], agencies: [] };
    const links = profileLinks(sight.element);
    if (links.length > 0) for (const link of links) addCredit(voice, textOf(link, 200), readHttpUrl(link.attribs['href'], evidence.page.base), evidence);
    else for (const line of linesOf(sight.element, 300).slice(0, 2)) if (line.length <= 160) addCredit(voice, line, null, evidence);
    voice.authors = voice.authors.filter(({ name }) => looksLikePerson(name));
    voices.push(voice);
  }
  return voices;
}

/** Links and spans within a byline that hold one name each. */
function profileLinks(byline: Element): Element[] {
  const out: Element[] = [];
  const visit = (element: Element, depth: number): void => {
    const { attribs } = element;
    if (attribs['rel']?.includes('author') || attribs['itemprop'] === 'name' || (element.name === 'a' && /author|autor|auteur|people|person|profil|staff|journalist|redaktion|forfatter|writer|contributor|by\//i.test(attribs['href'] ?? ''))) {
      out.push(element);
      return;
    }
    if (depth > 12) return;
    for (const child of element.children) if (isElement(child)) visit(child, depth + 1);
  };
  visit(byline, 0);
  return out.slice(0, 20);
}

function metaVoices(evidence: Evidence): Voice[] {
  const voices: Voice[] = [];
  for (const name of ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'cxenseparse:author', 'article:author_name', 'og:article:author', 'citation_author', 'authors', 'twitter:data1']) {
    if (name === 'twitter:data1' && !/written|by|author|verfasst|geschrieben|écrit|escrito|scritto|autor|door/i.test(evidence.meta('twitter:label1') ?? '')) continue;
    const voice: Voice = { source: 'meta', authors: [], agencies: [] };
    for (const value of evidence.survey.metas.get(name) ?? []) if (!/^(?:https?:)?\/\//.test(value)) addCredit(voice, textOfValue(value) ?? '', null, evidence);
    voices.push(voice);
  }
  return voices;
}

function feedVoice(evidence: Evidence): Voice {
  const voice: Voice = { source: 'feed', authors: [], agencies: [] };
  for (const name of evidence.entry.authors ?? []) addCredit(voice, name, null, evidence);
  return voice;
}
