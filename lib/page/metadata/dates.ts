import type { Element } from 'domhandler';
import type { FieldSource, Precision } from '../../model/article.ts';
import { attributeOf } from '../named-element.ts';
import type { Candidate } from './contest.ts';
import type { Evidence } from './evidence.ts';
import { listOf, textOfValue, type LdNode } from './linked-data.ts';
import { matchLine } from '../lexicon/match.ts';
import { linesNear } from './near-lines.ts';
import { firstBelow, isElement, textOf } from './nodes.ts';
import { checked, isoOf, readStamp, timeOf, type Stamp } from './stamp.ts';
import { mark } from './class-words.ts';
import { elsewhere, place, type Sight } from './survey.ts';
import { findDates, type DateFind } from './visible-date.ts';

export interface DatesFind {
  published: { iso: string; precision: Precision; source: FieldSource } | null;
  modified: { iso: string; source: FieldSource } | null;
  candidates: Candidate[];
  modifiedCandidates: Candidate[];
}

interface DateVoice {
  stamp: Stamp;
  source: FieldSource;
}

/** A date may lie this far ahead: clocks differ, and pages are made ready before their time. */
const aheadMinutes = 10;

/**
 * Published: linked data, article:published_time and its kin, the `time` near the heading, the feed, the visible date, the address.
 * A date of change never stands in for it, a date from the future never stands at all. A bare day gives way to a voice that knows the hour of that day.
 */
export function readDates(evidence: Evidence, heading: Sight | null): DatesFind {
  const limit = evidence.options.now ? evidence.options.now.getTime() + aheadMinutes * 60_000 : Number.POSITIVE_INFINITY;
  const possible = (voice: DateVoice): boolean => timeOf(voice.stamp) <= limit;
  const declared = [...storyVoices(evidence, publishedKeys), ...metaVoices(evidence, publishedMetas)].filter(possible);
  const changes = [...storyVoices(evidence, ['dateModified']), ...metaVoices(evidence, modifiedMetas)];
  // What readers see is asked where the page's own data leave something open.
  const open = !declared[0] || atMidnight(declared[0].stamp) || declared[0].stamp.zone === null || changes.length === 0;
  const visible = open ? visibleVoices(evidence, heading) : { timed: [], published: [], updated: [] };
  const published = [...declared, ...visible.timed, ...feedVoices(evidence.entry.published), ...visible.published, ...addressVoices(evidence)].filter(possible);
  const modified = [...changes, ...visible.updated, ...feedVoices(evidence.entry.updated)].filter(possible);
  if (published.every(({ source }) => source === 'address')) {
    const lines = lineVoices(evidence, heading);
    published.unshift(...lines.published.filter(possible));
    modified.push(...lines.updated.filter(possible));
  }
  const winner = refine(published);
  const changed = modified.find(({ stamp }) => winner === null || timeOf(stamp) >= timeOf(winner.stamp) - 60_000);
  return {
    published: winner && { iso: isoOf(winner.stamp), precision: winner.stamp.precision, source: winner.source },
    modified: changed ? { iso: isoOf(changed.stamp), source: changed.source } : null,
    candidates: published.map(({ stamp, source }) => ({ value: isoOf(stamp), source })),
    modifiedCandidates: modified.map(({ stamp, source }) => ({ value: isoOf(stamp), source })),
  };
}

const publishedKeys = ['datePublished', 'dateCreated', 'uploadDate'];
const publishedMetas = [
  'article:published_time', 'article:published', 'og:article:published_time', 'og:published_time', 'og:pubdate', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date',
  'published_time', 'published', 'article.published', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'cxenseparse:recs:articlepublishtime', 'date.release', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created', 'dcterms.available',
  'rnews:datepublished', 'vr:published_time', 'bt:pubdate', 'ptime', 'article_date_original', 'originalpublicationdate', 'article:post_date', 'publish_time', 'displaydate', 'shareaholic:article_published_time', 'citation_publication_date', 'citation_online_date', 'citation_date', 'created', 'date', 'article:created', 'created_time', 'pub_date', 'release_date', 'iso-8601-publish-date', 'dateline',
];
const modifiedMetas = ['article:modified_time', 'article:modified', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'lastmod', 'last-modified', 'article:updated_time', 'modified', 'updated', 'revised', 'last_updated_date', 'article_date_updated', 'utime'];

function refine(voices: DateVoice[]): DateVoice | null {
  const first = voices[0];
  if (!first) return null;
  if (atMidnight(first.stamp)) {
    const finer = voices.find((voice) => voice !== first && !atMidnight(voice.stamp) && sameDay(voice.stamp, first.stamp));
    if (finer) return finer;
    return { ...first, stamp: { ...first.stamp, hour: 0, minute: 0, second: 0, millisecond: 0, precision: 'day' } };
  }
  // A time without a zone, and another voice that gives the same minute with one.
  if (first.stamp.zone === null) {
    const zoned = voices.find(({ stamp }) => stamp.zone !== null && stamp.precision !== 'day' && sameWallClock(stamp, first.stamp));
    if (zoned) return zoned;
  }
  return first;
}

const atMidnight = (stamp: Stamp): boolean => stamp.precision === 'day' || (stamp.hour === 0 && stamp.minute === 0 && stamp.second === 0);
const sameDay = (a: Stamp, b: Stamp): boolean => a.year === b.year && a.month === b.month && a.day === b.day;
/** The same minute of an hour, the hours apart by what a zone can make up. */
const sameWallClock = (a: Stamp, b: Stamp): boolean => {
  const apart = Math.abs(Date.UTC(a.year, a.month - 1, a.day, a.hour, a.minute) - timeOf({ ...b, zone: null })) / 60_000;
  return apart <= 14 * 60 && apart % 30 === 0;
};

function storyVoices(evidence: Evidence, keys: string[]): DateVoice[] {
  const voices: DateVoice[] = [];
  for (const key of keys) {
    for (const { node, source } of evidence.stories) voices.push(...valueVoices(node, key, source, evidence));
    for (const { node, types, aside } of evidence.nodes) if (!aside && types.some((type) => type.endsWith('Page'))) voices.push(...valueVoices(node, key, 'json-ld', evidence));
  }
  return voices;
}

function valueVoices(node: LdNode, key: string, source: FieldSource, evidence: Evidence): DateVoice[] {
  return listOf(node[key]).flatMap((value) => {
    const stamp = stampOf(textOfValue(value), evidence);
    return stamp ? [{ stamp, source }] : [];
  });
}

function stampOf(value: string | null | undefined, evidence: Evidence): Stamp | null {
  if (!value) return null;
  return readStamp(value) ?? findDates(value, evidence.dates)[0]?.stamp ?? null;
}

function metaVoices(evidence: Evidence, names: string[]): DateVoice[] {
  return names.flatMap((name) => (evidence.survey.metas.get(name) ?? []).flatMap((value) => {
    const stamp = stampOf(value, evidence);
    return stamp ? [{ stamp, source: name.startsWith('og:') || name.startsWith('article:') ? 'open-graph' as const : 'meta' as const }] : [];
  }));
}

function feedVoices(value: string | null | undefined): DateVoice[] {
  const stamp = value ? readStamp(value) : null;
  return stamp ? [{ stamp, source: 'feed' }] : [];
}

/** Elements between the heading and a date that still belongs to it. */
const reach = 120;

function visibleVoices(evidence: Evidence, heading: Sight | null): { timed: DateVoice[]; published: DateVoice[]; updated: DateVoice[] } {
  const found = { timed: [] as DateVoice[], published: [] as DateVoice[], updated: [] as DateVoice[] };
  const from = heading?.order ?? 0;
  const near = (sights: Sight[]): Sight[] => sights
    .filter(({ element, places, article, order }) => !(places & elsewhere & ~aroundHeading(order, article, heading)) && Math.abs(order - from) <= reach && (heading === null || article === heading.article || article === 0 || heading.article === 0) && !isOthers(element, heading))
    .toSorted((a, b) => (a.order < from ? reach : 0) + Math.abs(a.order - from) - (b.order < from ? reach : 0) - Math.abs(b.order - from));
  for (const { element, marks } of near(evidence.survey.times)) {
    const text = textOf(element, 200);
    const inText = findDates(text, evidence.dates)[0];
    const stamp = stampOf(attributeOf(element, 'datetime') ?? attributeOf(element, 'content'), evidence) ?? inText?.stamp;
    if (!stamp) continue;
    const changed = labelAround(element, text, evidence) === 'updated' || (marks & mark.modified) !== 0 || attributeOf(element, 'itemprop') === 'dateModified';
    (changed ? found.updated : found.timed).push({ stamp, source: 'page' });
  }
  for (const { element, marks } of near(evidence.survey.dates)) {
    const told = readStamp(attributeOf(element, 'title') ?? attributeOf(element, 'datetime') ?? '');
    if (told) {
      (marks & mark.modified ? found.updated : found.published).push({ stamp: told, source: 'page' });
      continue;
    }
    const finds: DateFind[] = findDates(textOf(element, 300), evidence.dates);
    for (const { stamp, label } of finds.slice(0, 3)) (label === 'updated' || (label === null && marks & mark.modified) ? found.updated : found.published).push({ stamp, source: 'page' });
  }
  return found;
}

/** Elements that an `aside` may stand behind the headline, in its article, and still hold its date. */
const asideReach = 30;

/** Places that say nothing against a date: what stands around the headline too, and a box right beside it. */
function aroundHeading(order: number, article: number, heading: Sight | null): number {
  if (heading === null) return 0;
  const beside = order > heading.order && order - heading.order <= asideReach && article === heading.article;
  return heading.places | (beside ? place.aside : 0);
}

/** A card, a comment and a paragraph have no more text than this, and no more elements; what has more holds the story. */
const cardChars = 400;
const cardElements = 80;
/** A `time` in a longer paragraph is one that the story speaks of. */
const bylineChars = 120;

/** The date of a card or comment, or one that the story speaks of: something else than the story's headline is nearer. */
function isOthers(element: Element, heading: Sight | null): boolean {
  if (!heading) return false;
  const own = new Set<unknown>();
  for (let up: Element['parent'] = heading.element; up; up = up.parent) own.add(up);
  for (let up = element.parent, steps = 0; up && isElement(up) && !own.has(up) && steps < 4; up = up.parent, steps++) {
    const inside = firstBelow(up, cardElements + 1);
    if (inside.length > cardElements) return false;
    const chars = textOf(up, 5 * cardChars).length;
    if (chars >= cardChars) return false;
    if (up.name === 'p' && chars > bylineChars) return true;
    if (inside.some((other) => /^h[2-6]$/.test(other.name) && (isLinked(other) || furniture.has(matchLine(textOf(other, 100))?.alone ?? '')))) return true;
  }
  return false;
}

const furniture = new Set<string>(['comments', 'related', 'read-more']);

/** Stands in a link, or holds one. */
function isLinked(heading: Element): boolean {
  for (let up: Element['parent'] = heading; up && isElement(up); up = up.parent) if (up.name === 'a') return true;
  return firstBelow(heading, cardElements).some(({ name }) => name === 'a');
}

/** Dates in lines around the heading, and in the title tag: for pages whose markup says nothing. Lines with a word for it go first. */
function lineVoices(evidence: Evidence, heading: Sight | null): { published: DateVoice[]; updated: DateVoice[] } {
  const found = { published: [] as DateVoice[], updated: [] as DateVoice[] };
  const plain: DateVoice[] = [];
  const lines = heading === null ? [] : linesNear(heading.element).slice(0, 40).filter((line) => line.length <= 160);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (!/\d/.test(line)) continue;
    // A label may stand on a line of its own.
    const lead = (lines[at - 1] ?? '').length <= 30 ? `${lines[at - 1] ?? ''} ` : '';
    const finds = findDates(lead + line, evidence.dates).filter(({ start, end }) => !isSentence(line) || (start - lead.length <= datelineReach && /^.{0,20}(?:--|[–—])/.test((lead + line).slice(end))));
    for (const { stamp, label } of finds) (label === 'updated' ? found.updated : label === 'published' ? found.published : plain).push({ stamp, source: 'page' });
  }
  const tag = evidence.survey.pageTitle ?? '';
  found.published.push(...plain, ...findDates(tag.slice(-60), evidence.dates).slice(-1).map(({ stamp }): DateVoice => ({ stamp, source: 'page' })));
  return found;
}

/** Characters before a date that opens a story: "Velm, 3 February 2031 (AP) – …". */
const datelineReach = 30;

/** A line of the story itself, which may speak of any day. */
const isSentence = (line: string): boolean => line.length > 60 && /[.!?…。！？।۔]$/.test(line);

/** The word before a `time`: in itself, or in the text that stands before it in its parent. */
function labelAround(element: Sight['element'], text: string, evidence: Evidence): DateFind['label'] {
  const own = findDates(text, evidence.dates)[0]?.label;
  if (own) return own;
  const parent = element.parent;
  if (!parent || !isElement(parent)) return null;
  const around = textOf(parent, 300);
  const at = text === '' ? -1 : around.indexOf(text);
  const before = (at >= 0 ? around.slice(0, at) : '').toLowerCase();
  return findDates(`${before} 2020-01-01`, evidence.dates).at(-1)?.label ?? null;
}

/** "/2024/05/03/", "/2024-05-03-", "/20240503/": the day that an address holds. */
function addressVoices(evidence: Evidence): DateVoice[] {
  const match = /(?<![\d])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(evidence.page.url);
  if (!match) return [];
  const stamp = checked({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), hour: 0, minute: 0, second: 0, millisecond: 0, zone: null, precision: 'day' });
  return stamp ? [{ stamp, source: 'address' }] : [];
}
