import type { Element } from 'domhandler';
import { candidate, type Candidate } from './contest.ts';
import { agreement, type Evidence } from './evidence.ts';
import { textProperty } from './linked-data.ts';
import { isElement, plainText, textOf } from './nodes.ts';
import { elsewhere, type Sight } from './survey.ts';

/** The publisher's own summary: og:description, linked data, meta description, the feed's when it is short. */
export function descriptionCandidates(evidence: Evidence): Candidate[] {
  const { meta, stories, entry } = evidence;
  const summary = entry.summary ? plainText(entry.summary) : null;
  return [
    candidate(meta('og:description'), 'open-graph'),
    ...stories.map(({ node, source }) => candidate(textProperty(node, 'description'), source)),
    candidate(meta('description', 'twitter:description', 'dc.description', 'dcterms.description', 'sailthru.description'), 'meta'),
    candidate(summary !== null && summary.length <= 600 ? summary : null, 'feed'),
  ].filter((one): one is Candidate => one !== null && one.value.length >= 10).map(({ value, source }) => ({ value: value.slice(0, 1000), source }));
}

/** Elements behind the heading in which a subtitle may stand. */
const reach = 40;

/** The line under the headline: linked data's alternative headline, a standfirst beside the heading. */
export function readSubtitle(evidence: Evidence, heading: Sight | null, title: string | null): Candidate | null {
  const fits = (text: string | null): boolean => text !== null && text.length >= 15 && text.length <= 500 && (title === null || agreement(text, title) < 0.9);
  for (const { node, source } of evidence.stories) {
    const text = textProperty(node, 'alternativeHeadline');
    if (fits(text)) return candidate(text, source);
  }
  if (!heading) return null;
  for (const { element, order, places } of evidence.survey.subtitles) {
    if (order < heading.order - 10 || order > heading.order + reach || places & elsewhere) continue;
    const text = textOf(element, 600);
    if (fits(text)) return candidate(text, 'page');
  }
  const second = secondHeading(heading.element);
  const text = second && textOf(second, 600);
  return text !== null && text.length <= longestNameless && fits(text) ? candidate(text, 'page') : null;
}

/** Characters of a standfirst that no name tells from a subhead. */
const longestNameless = 250;

/** What stands in one `hgroup` with the headline; a smaller heading right behind it, in a box that has no paragraphs: what no name calls a standfirst. */
function secondHeading({ next, parent }: Element): Element | null {
  const inBox = (parent?.children ?? []).filter(isElement);
  const grouped = parent !== null && isElement(parent) && parent.name === 'hgroup';
  if (!grouped && inBox.some(({ name }) => name === 'p')) return null;
  for (let node = next; node; node = node.next) if (isElement(node)) return grouped || /^h[2-4]$/.test(node.name) ? node : null;
  return null;
}
