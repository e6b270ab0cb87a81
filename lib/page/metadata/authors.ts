import type { Author, FieldSource } from '../../model/article.ts';
import { readAgency } from '../../text/agencies.ts';
import { isName, looksLikePerson, nameKey, readCredits, type NameOptions } from '../../text/person.ts';
import { readHttpUrl } from '../../text/url.ts';
import { bylineVoices, lineVoices } from './bylines.ts';
import type { Candidate } from './contest.ts';
import type { Evidence } from './evidence.ts';
import { addressOf, listOf, textOfValue, typesOf, type LdNode } from './linked-data.ts';
import { isSiteName } from './site-name.ts';
import type { Sight } from './survey.ts';

export interface AuthorFind {
  authors: Author[];
  agency: string | null;
  source: FieldSource | null;
  agencySource: FieldSource | null;
  candidates: Candidate[];
}

/** One voice on who wrote the story. */
export interface Voice {
  source: FieldSource;
  authors: Author[];
  /** As we file them. */
  agencies: string[];
  /** The same, as printed. */
  wires: string[];
}

export const newVoice = (source: FieldSource): Voice => ({ source, authors: [], agencies: [], wires: [] });

/**
 * Linked data, the metas of papers, byline, metas, feed: the first voice that names somebody, or a later one that names the same people and more.
 * An agency beside people is filed as the agency, the site beside people falls away. An organisation stands as author only where the page credits nobody else.
 */
export function readAuthors(evidence: Evidence, heading: Sight | null): AuthorFind {
  const stories = storyVoices(evidence).filter(speaks);
  // Beside declared people only the nearest byline is asked, whether it names more.
  const known = stories.some((voice) => withoutSite(voice, evidence).authors.some(({ name }) => !isLogin(name)));
  const voices = [...stories, metaVoice(evidence, 'citation_author'), ...bylineVoices(evidence, heading, known ? 1 : 5), ...metaVoices(evidence), feedVoice(evidence)].filter(speaks);
  const people = voices.map((voice) => withoutSite(voice, evidence));
  if (!people.some(({ authors }) => authors.length > 0)) {
    const lines = lineVoices(evidence, heading).filter(speaks);
    people.push(...lines.map((voice) => withoutSite(voice, evidence)));
    voices.push(...lines);
  }
  const candidates = voices.map(({ source, authors, wires }) => ({ value: [...authors.map(({ name }) => name), ...wires].join('; '), source }));
  const wired = people.find(({ agencies }) => agencies.length > 0);
  const dateline = wired ? null : agencyInDateline(evidence.survey.sample);
  const agency = wired?.agencies[0] ?? dateline;
  const agencySource = wired?.source ?? (dateline === null ? null : 'page');
  const named = choose(people);
  if (named) return { authors: named.authors, agency, source: named.source, agencySource, candidates };
  const house = voices[0];
  if (!house) return { authors: [], agency, source: null, agencySource, candidates };
  return { authors: [...house.authors, ...house.wires.map((name) => ({ name }))], agency, source: house.source, agencySource, candidates };
}

/** "PORT VELM, Feb 3 (Reuters) - …", "(서울=연합뉴스)", "【ベルム共同】": the agency that opens the first paragraph. */
function agencyInDateline(sample: string): string | null {
  const opening = /^[^.!?()（【[]{0,60}[(（【[]([^)）】\]]{2,40})[)）】\]]/.exec(sample.slice(0, 120))?.[1];
  if (opening === undefined) return null;
  for (const part of [opening, ...opening.split(/[\s=,/・、·]+/), opening.slice(-2), opening.slice(-4)]) {
    const agency = readAgency(part);
    if (agency !== null) return agency;
  }
  return null;
}

const withoutSite = (voice: Voice, evidence: Evidence): Voice => ({ ...voice, authors: voice.authors.filter(({ name }) => !isSiteName(name, evidence.siteNames)) });
const speaks = (voice: Voice): boolean => voice.authors.length + voice.agencies.length > 0;

function choose(people: Voice[]): Voice | null {
  const named = people.filter(({ authors }) => authors.length > 0);
  const first = named.find(({ authors }) => !authors.every(({ name }) => isLogin(name))) ?? named[0];
  if (!first) return null;
  const own = keys(first);
  const fuller = named.filter((voice) => voice.source !== 'page' || voice === named.find(({ source }) => source === 'page')).find((voice) => {
    const others = keys(voice);
    return others.length > own.length && others.length <= 12 && own.every((key) => others.includes(key)) && voice.authors.every(({ name }) => looksLikePerson(name));
  });
  return fuller ?? first;
}

const keys = (voice: Voice): string[] => voice.authors.map(({ name }) => nameKey(name));

/** "jane.roe", "jroe7": the name of an account, good enough only where there is no other. */
const isLogin = (name: string): boolean => /^[a-z0-9._-]+$/.test(name);

export function nameOptions(evidence: Evidence): NameOptions {
  return { language: evidence.language?.tag ?? null, by: evidence.by };
}

function storyVoices(evidence: Evidence): Voice[] {
  const voices: Voice[] = [];
  for (const story of evidence.stories) {
    const voice = newVoice(story.source);
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

/** Takes a credit line apart into the voice's authors and agencies. */
export function addCredit(voice: Voice, text: string, url: string | null, evidence: Evidence): void {
  const { names, agencies } = readCredits(text, nameOptions(evidence));
  // "velmpost.example, Nordstadt, Germany": its seat
  const ofSite = names.length > 1 && isSiteName(names[0]!, evidence.siteNames);
  for (const name of ofSite ? [names[0]!, ...names.slice(1).filter(looksLikePerson)] : names) {
    const key = nameKey(name);
    if (voice.authors.some((author) => nameKey(author.name) === key) || voice.authors.length >= 20 || !isName(name)) continue;
    voice.authors.push(url !== null && names.length === 1 ? { name, url } : { name });
  }
  for (const { name, printed } of agencies) {
    if (voice.agencies.includes(name)) continue;
    voice.agencies.push(name);
    voice.wires.push(printed);
  }
}

const authorMetas = [
  'author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'cxenseparse:author', 'article:author_name', 'og:article:author', 'articleauthor', 'article-author', 'author-name', 'author_name', 'authors', 'creator', 'writer', 'twitter:data1',
];

function metaVoices(evidence: Evidence): Voice[] {
  const voices: Voice[] = [];
  for (const name of authorMetas) {
    if (name === 'twitter:data1' && !/written|by|author|verfasst|geschrieben|écrit|escrito|scritto|autor|door|skrevet|skriven|napisane|автор/i.test(evidence.meta('twitter:label1') ?? '')) continue;
    voices.push(metaVoice(evidence, name));
  }
  return voices;
}

function metaVoice(evidence: Evidence, name: string): Voice {
  const voice = newVoice('meta');
  for (const value of evidence.survey.metas.get(name) ?? []) if (!/^(?:https?:)?\/\//.test(value)) addCredit(voice, textOfValue(value) ?? '', null, evidence);
  return voice;
}

function feedVoice(evidence: Evidence): Voice {
  const voice = newVoice('feed');
  for (const name of evidence.entry.authors ?? []) addCredit(voice, name, null, evidence);
  return voice;
}
