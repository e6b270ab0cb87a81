import { foldSpace } from '../../text/words.ts';
import { candidate, type Candidate } from './contest.ts';
import { mark } from './class-words.ts';
import { agreement, nodeOfItem, type Evidence } from './evidence.ts';
import { listOf, textOfValue, textProperty, type LdNode } from './linked-data.ts';
import { linksOf, plainText, textOf } from './nodes.ts';
import { isSiteName } from './site-name.ts';
import { elsewhere, place, type Sight } from './survey.ts';

/** The record's limits. */
const maxTags = 30;
const maxTagLength = 80;

/** Section candidates, best first: linked data, article:section, the breadcrumb's last step before the story, a label beside the heading. */
export function sectionCandidates(evidence: Evidence, heading: Sight | null, title: string | null): Candidate[] {
  const { meta, stories } = evidence;
  const found: (Candidate | null)[] = [];
  for (const { node, source } of stories) {
    const sections = listOf(node['articleSection']).map(textOfValue).filter((text) => text !== null);
    const text = sections[0]?.split(/[,;|]/)[0]?.trim();
    found.push(candidate(text, source));
  }
  found.push(candidate(meta('article:section', 'og:article:section'), 'open-graph'));
  found.push(candidate(meta('parsely-section', 'sailthru.section', 'section', 'dc.subject', 'cxenseparse:category', 'category', 'cg', 'rubric', 'article:section_name'), 'meta'));
  for (const { node, types } of evidence.nodes) if (types.includes('BreadcrumbList')) found.push(candidate(sectionOf(namesOfTrail(node), title, evidence), 'json-ld'));
  for (const item of evidence.survey.items) if (item.type === 'BreadcrumbList') found.push(candidate(sectionOf(namesOfTrail(nodeOfItem(item, 0)), title, evidence), 'microdata'));
  found.push(candidate(shownSection(evidence, heading, title), 'page'));
  found.push(candidate(evidence.entry.categories?.[0], 'feed'));
  return found.filter((one): one is Candidate => one !== null && one.value.length <= 100 && !/^https?:/.test(one.value) && !isSiteName(one.value, evidence.siteNames));
}

function namesOfTrail(node: LdNode): string[] {
  return listOf(node['itemListElement']).map((item) => {
    if (typeof item !== 'object' || item === null) return null;
    const step = item as LdNode;
    return textProperty(step, 'name') ?? textOfValue(step['item']);
  }).filter((name) => name !== null);
}

/** The last step of a trail before the story, home aside. */
function sectionOf(names: string[], title: string | null, evidence: Evidence): string | null {
  const steps = names.filter((name) => !isSiteName(name, evidence.siteNames) && !(title !== null && name.length > 15 && agreement(name, title) >= 0.9));
  const own = steps.filter((name) => name.length <= 40 && !homes.test(name));
  // nothing of home or the story in it: the last one may be the story in other words
  return own.length > 1 && own.length === names.length ? (own.at(-2) ?? null) : (own.at(-1) ?? null);
}

const homes = /^(?:home|homepage|home page|start|startseite|accueil|inicio|início|forside|etusivu|hem|hjem|strona główna|główna|главная|головна|ana sayfa|anasayfa|trang chủ|beranda|ホーム|トップ|首页|首頁|홈|الرئيسية|خانه|होम|úvod|domů|naslovnica|početna|начало|kezdőlap|címlap)$/i;

/** Elements around the heading in which a section's label stands. */
const labelReach = 25;

/** A trail of links named so, else the linked label beside the heading. */
function shownSection(evidence: Evidence, heading: Sight | null, title: string | null): string | null {
  if (heading === null) return null;
  const trail = evidence.survey.sections.filter(({ order, marks }) => marks & mark.crumb && order < heading.order + labelReach).slice(0, 12).flatMap(({ element }) => linksOf(element)).map((link) => textOf(link, 100));
  return sectionOf([...new Set(trail.filter((text) => text !== ''))], title, evidence)
    ?? labelsBeside(evidence, heading).find(({ element }) => linksOf(element).map((link) => textOf(link, 100)).join() === textOf(element, 100))?.text ?? null;
}

/** What is named a section's label beside the heading, the nearest first. */
export function labelsBeside({ survey }: Evidence, heading: Sight | null): { element: Sight['element']; text: string }[] {
  if (heading === null) return [];
  return survey.sections
    .filter(({ order, places, marks }) => !(marks & mark.crumb) && !(places & elsewhere) && Math.abs(order - heading.order) <= labelReach)
    .toSorted((a, b) => Math.abs(a.order - heading.order) - Math.abs(b.order - heading.order))
    .map(({ element }) => ({ element, text: textOf(element, 100) })).filter(({ text }) => text.length >= 2 && text.length <= 40);
}

/** Tags from linked data's keywords, article:tag, metas, linked data's subjects, links named so and the feed, the first voice that has some; case kept, doubles out. */
export function readTags(evidence: Evidence, heading: Sight | null): { tags: string[]; source: Candidate['source'] | null } {
  const told = (key: string): { tags: string[]; source: Candidate['source'] } | null => {
    for (const { node, source } of evidence.stories) {
      const tags = cleanTags(listOf(node[key]).flatMap((value) => splitTags(textOfValue(value))), evidence);
      if (tags.length > 0) return { tags, source };
    }
    return null;
  };
  const keywords = told('keywords');
  if (keywords) return keywords;
  const { metas } = evidence.survey;
  const shared = cleanTags([...(metas.get('article:tag') ?? []), ...(metas.get('og:article:tag') ?? [])].flatMap((value) => splitTags(plainText(value))), evidence);
  if (shared.length > 0) return { tags: shared, source: 'open-graph' };
  for (const name of ['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords', 'citation_keywords']) {
    const tags = cleanTags((metas.get(name) ?? []).flatMap((value) => splitTags(plainText(value))), evidence);
    if (tags.length > 0) return { tags, source: 'meta' };
  }
  const subjects = told('about');
  if (subjects) return subjects;
  const links = evidence.survey.tagLinks.filter(({ places, article }) => !(places & (elsewhere & ~(place.footer | place.aside))) && (heading === null || article === heading.article || article === 0));
  const shown = cleanTags(links.map(({ element }) => textOf(element, 100)), evidence);
  if (shown.length > 0) return { tags: shown, source: 'page' };
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
