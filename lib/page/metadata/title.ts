import { foldSpace } from '../../text/words.ts';
import { candidate, type Candidate } from './contest.ts';
import { agreement, type Evidence } from './evidence.ts';
import { textProperty } from './linked-data.ts';
import { headingText, plainText } from './nodes.ts';
import { dropSiteName, isSiteName } from './site-name.ts';
import { elsewhere, place, type Sight } from './survey.ts';

export interface TitleFind {
  winner: Candidate | null;
  candidates: Candidate[];
  /** The heading that shows the title: dates and bylines are looked for around it. */
  heading: Sight | null;
}

/** The visible heading that agrees with what the page says of itself, linked data's headline, og:title without the site's name, the feed's, the title tag. */
export function readTitle(evidence: Evidence): TitleFind {
  const { meta, survey, siteNames } = evidence;
  const bare = (text: string | null | undefined): string | null => (text ? dropSiteName(foldSpace(text), siteNames) || null : null);
  const story = evidence.stories[0];
  const headline = story ? bare(textProperty(story.node, 'headline') ?? textProperty(story.node, 'name')) : null;
  const shared = bare(meta('og:title')) ?? bare(meta('twitter:title'));
  const tag = survey.pageTitle === null ? null : plainText(survey.pageTitle);
  const named = bare(meta('parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'citation_title', 'title', 'headline'));
  const feed = evidence.entry.title ? plainText(evidence.entry.title) : null;
  const heading = findHeading(evidence, [headline, shared, tag, feed].filter((title) => title !== null));
  const visible = heading ? headingText(heading.element) : null;
  const candidates = [
    candidate(headline, story?.source ?? 'json-ld'),
    candidate(visible, 'page'),
    candidate(shared, 'open-graph'),
    candidate(named, 'meta'),
    candidate(feed, 'feed'),
    candidate(bare(tag), 'page'),
  ].filter((one) => one !== null);
  return { winner: choose(candidates, visible), candidates, heading };
}

/**
 * Readers see the heading: it wins where another candidate bears it out. Declared titles are often another text, made for search engines.
 * A heading that is a declared title with a kicker before it gives way to that title.
 */
function choose(candidates: Candidate[], visible: string | null): Candidate | null {
  const first = candidates[0];
  if (!first || visible === null) return first ?? null;
  const shown = candidates.find(({ value, source }) => source === 'page' && value === visible) as Candidate;
  const key = squash(visible);
  const bare = candidates.find(({ value, source }) => source !== 'page' && squash(value).length >= 12 && key !== squash(value) && key.endsWith(squash(value)));
  return bare ?? shown;
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The heading that agrees best with what the page says of itself; without any such word, the first main heading. */
function findHeading(evidence: Evidence, titles: string[]): Sight | null {
  let best: Sight | null = null;
  let bestScore = 0;
  for (const sight of evidence.survey.headings) {
    const text = headingText(sight.element);
    if (text.length < 2 || text.length > 320 || isSiteName(text, evidence.siteNames)) continue;
    const agrees = Math.max(0, ...titles.map((title) => agreement(text, title)));
    const main = sight.element.name === 'h1';
    if (agrees < 0.5 && (titles.length > 0 || !main)) continue;
    const score = agrees + (main ? 0.6 : 0) - (sight.places & place.nav ? 0.7 : sight.places & elsewhere ? 0.5 : 0) + Math.min(text.length, 60) / 300;
    if (score > bestScore) {
      best = sight;
      bestScore = score;
    }
  }
  return best;
}
