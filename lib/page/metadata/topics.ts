import { foldSpace } from '../../text/words.ts';
import { candidate, type Candidate } from './contest.ts';
import type { Evidence } from './evidence.ts';
import { listOf, textOfValue, textProperty } from './linked-data.ts';
import { plainText } from './nodes.ts';
import { isSiteName } from './site-name.ts';

/** The record's limits. */
const maxTags = 30;
const maxTagLength = 80;

/** Section candidates, best first: linked data, article:section, the breadcrumb's last step before the story. */
export function sectionCandidates(evidence: Evidence): Candidate[] {
  const { meta, stories } = evidence;
  const found: (Candidate | null)[] = [];
  for (const { node, source } of stories) {
    const sections = listOf(node['articleSection']).map(textOfValue).filter((text) => text !== null);
    const text = sections[0]?.split(/[,;|]/)[0]?.trim();
    found.push(candidate(text, source));
  }
  found.push(candidate(meta('article:section', 'og:article:section'), 'open-graph'));
  found.push(candidate(meta('parsely-section', 'sailthru.section', 'section', 'dc.subject', 'cxenseparse:category', 'category', 'cg', 'rubric', 'article:section_name'), 'meta'));
  found.push(candidate(crumb(evidence), 'json-ld'));
  found.push(candidate(evidence.entry.categories?.[0], 'feed'));
  return found.filter((one): one is Candidate => one !== null && one.value.length <= 100 && !/^https?:/.test(one.value) && !isSiteName(one.value, evidence.siteNames));
}

/** The step of a BreadcrumbList before the last, or the last when there is one more than home. */
function crumb(evidence: Evidence): string | null {
  for (const { node, types } of evidence.nodes) {
    if (!types.includes('BreadcrumbList')) continue;
    const names = listOf(node['itemListElement']).map((item) => {
      if (typeof item !== 'object' || item === null) return null;
      const step = item as Record<string, unknown>;
      return textProperty(step, 'name') ?? textOfValue(step['item']);
    }).filter((name): name is string => name !== null && !isSiteName(name, evidence.siteNames));
    const steps = names.filter((name) => name.length <= 40 && !/^(?:home|homepage|start|startseite|accueil|inicio|início|forside|etusivu)$/i.test(name));
    if (steps.length > 0) return steps.length > 1 && steps.length === names.length ? (steps.at(-2) ?? null) : (steps.at(-1) ?? null);
  }
  return null;
}

/** Tags from linked data's keywords, article:tag, metas and the feed, the first voice that has some; case kept, doubles out. */
export function readTags(evidence: Evidence): { tags: string[]; source: Candidate['source'] | null } {
  for (const { node, source } of evidence.stories) {
    const tags = cleanTags(listOf(node['keywords']).flatMap((value) => splitTags(textOfValue(value))), evidence);
    if (tags.length > 0) return { tags, source };
  }
  const { metas } = evidence.survey;
  const shared = cleanTags([...(metas.get('article:tag') ?? []), ...(metas.get('og:article:tag') ?? [])].flatMap((value) => splitTags(plainText(value))), evidence);
  if (shared.length > 0) return { tags: shared, source: 'open-graph' };
  for (const name of ['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords', 'citation_keywords']) {
    const tags = cleanTags((metas.get(name) ?? []).flatMap((value) => splitTags(plainText(value))), evidence);
    if (tags.length > 0) return { tags, source: 'meta' };
  }
  const tags = cleanTags(evidence.entry.categories ?? [], evidence);
  return { tags, source: tags.length > 0 ? 'feed' : null };
}

const splitTags = (text: string | null): string[] => (text === null ? [] : text.slice(0, 4000).split(text.includes(';') && !text.includes(',') ? ';' : /[,،、]/));

function cleanTags(values: string[], evidence: Evidence): string[] {
  const seen = new Set<string>();
  const tags: string[] = [];
  for (const value of values) {
    const tag = foldSpace(value);
    const key = tag.toLowerCase();
    if (tag === '' || tag.length > maxTagLength || seen.has(key) || /^https?:/.test(tag) || /^\w+:\S+$/.test(tag) || isSiteName(tag, evidence.siteNames)) continue;
    seen.add(key);
    tags.push(tag);
    if (tags.length >= maxTags) break;
  }
  return tags;
}
