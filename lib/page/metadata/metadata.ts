import { isSameSite, readHttpUrl } from '../../text/url.ts';
import type { ExtractOptions, Metadata } from '../extracted.ts';
import type { Page } from '../page.ts';
import { readAuthors } from './authors.ts';
import { candidate, Ledger } from './contest.ts';
import { readDates } from './dates.ts';
import { descriptionCandidates, readSubtitle } from './description.ts';
import { canonicalOf, gatherEvidence, type Evidence } from './evidence.ts';
import { readAccess, readKind } from './kind.ts';
import { readImage } from './lead-image.ts';
import { textProperty } from './linked-data.ts';
import { readRights } from './rights.ts';
import { plainText } from './nodes.ts';
import { siteKey } from './site-name.ts';
import { readTitle } from './title.ts';
import { readTags, sectionCandidates } from './topics.ts';

/**
 * What the page and the feed's entry say of the story. The page is walked once; each field is a contest of candidates, whose losers stay in `alternatives`.
 * To be called on the page as parsed, before anything is dropped.
 */
export function readMetadata(page: Page, options: ExtractOptions): Metadata {
  const evidence = gatherEvidence(page, options);
  const ledger = new Ledger();
  const { winner, candidates, heading } = readTitle(evidence);
  const title = ledger.note('title', winner, candidates);
  const dates = readDates(evidence, heading);
  const credits = readAuthors(evidence, heading);
  const lead = readImage(evidence, heading);
  const sections = sectionCandidates(evidence, heading, title);
  const section = ledger.first('section', sections);
  const topics = readTags(evidence, heading);
  const kind = readKind(evidence, section, heading);
  const access = readAccess(evidence);
  const { language } = evidence;
  const addresses = readAddresses(evidence, ledger);

  ledger.note('publishedAt', dates.published && { value: dates.published.iso, source: dates.published.source }, dates.candidates);
  ledger.note('modifiedAt', dates.modified && { value: dates.modified.iso, source: dates.modified.source }, dates.modifiedCandidates);
  ledger.note('authors', credits.source === null ? null : { value: credits.authors.map(({ name }) => name).join('; '), source: credits.source }, credits.candidates);
  ledger.note('image', lead.image && lead.source && { value: lead.image.url, source: lead.source }, lead.candidates);
  ledger.note('language', language && { value: language.tag, source: language.source }, language?.others ?? []);
  for (const [field, source] of [['agency', credits.agencySource], ['tags', topics.source], ['kind', kind.source], ['access', access.source]] as const) if (source) ledger.src[field] = source;

  return {
    title,
    subtitle: ledger.first('subtitle', [readSubtitle(evidence, heading, title)]),
    description: ledger.first('description', descriptionCandidates(evidence)),
    authors: credits.authors,
    agency: credits.agency,
    section,
    tags: topics.tags,
    siteName: ledger.first('siteName', siteNameCandidates(evidence)),
    kind: kind.kind,
    access: access.access,
    image: lead.image,
    publishedAt: dates.published?.iso ?? null,
    publishedPrecision: dates.published?.precision ?? null,
    modifiedAt: dates.modified?.iso ?? null,
    language: language?.tag ?? null,
    ...addresses,
    rights: readRights(evidence),
    src: ledger.src,
    alternatives: ledger.alternatives,
  };
}

/** A canonical address on another site is recorded and not believed; one that leads to the site's front page is neither this story's. */
function readAddresses(evidence: Evidence, ledger: Ledger): Pick<Metadata, 'canonicalUrl' | 'declaredCanonicalUrl' | 'ampUrl'> {
  const { page, survey, meta } = evidence;
  const declared = canonicalOf(survey, page);
  const shared = readHttpUrl(meta('og:url'), page.base);
  const here = readHttpUrl(page.url);
  const own = (url: string | null): boolean => url !== null && here !== null && isSameSite(url, here) && (new URL(url).pathname !== '/' || new URL(here).pathname === '/');
  const canonicalUrl = ledger.first('canonicalUrl', [own(declared) ? candidate(declared, 'page') : null, own(shared) ? candidate(shared, 'open-graph') : null]);
  return { canonicalUrl, declaredCanonicalUrl: declared ?? shared, ampUrl: readHttpUrl(survey.links.find(({ rel }) => rel === 'amphtml')?.href, page.base) };
}

function siteNameCandidates(evidence: Evidence): (ReturnType<typeof candidate>)[] {
  const { meta, stories, nodes } = evidence;
  const website = nodes.find(({ types }) => types.includes('WebSite'));
  return [
    candidate(meta('og:site_name'), 'open-graph'),
    ...stories.map(({ node, source }) => candidate(textProperty(node, 'publisher'), source)),
    candidate(website && textProperty(website.node, 'name'), 'json-ld'),
    candidate(meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'), 'meta'),
    candidate(nameInTitle(evidence), 'page'),
  ];
}

/** "… | Velm Post" on velmpost.example: the end of the title tag, where the host bears it out. */
function nameInTitle({ survey, page }: Evidence): string | null {
  const last = plainText(survey.pageTitle ?? '').split(/\s[|–—·:-]\s|\|/).at(-1)!.trim();
  const host = readHttpUrl(page.url) === null ? '' : new URL(page.url).hostname;
  return last !== '' && last.length <= 40 && siteKey(last).length >= 3 && host.split('.').some((label) => siteKey(label) === siteKey(last)) ? last : null;
}
