import { foldSpace, lettersOf } from '../../text/words.ts';
import { attributeOf } from '../named-element.ts';
import { chooseTitle, type TitleVoices } from './choose-title.ts';
import { candidate, type Candidate } from './contest.ts';
import { addressKey, sharedWords, titleWords, type Evidence } from './evidence.ts';
import { textProperty } from './linked-data.ts';
import { headingText, linksOf, plainText } from './nodes.ts';
import { matchLine } from '../lexicon/match.ts';
import { dropSiteName, isSiteName } from './site-name.ts';
import { findRuled } from '../sites/find-rules.ts';
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
  const bare = (text: string | null | undefined): string | null => (text ? dropSiteName(foldSpace(text), siteNames).replace(/\s[|:–—-]{1,3}$/, '') || null : null);
  const story = evidence.stories[0];
  const headline = story ? bare(textProperty(story.node, 'headline') ?? textProperty(story.node, 'name')) : null;
  const shared = bare(meta('og:title')) ?? bare(meta('twitter:title'));
  const tag = survey.pageTitle === null ? null : plainText(survey.pageTitle);
  const named = bare(meta('parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'citation_title', 'title', 'headline'));
  const feed = evidence.entry.title ? plainText(evidence.entry.title) : null;
  const ruled = findRuled(evidence.page)?.title;
  const told = ruled && evidence.survey.headings.find(({ element }) => ruled.has(element));
  const heading = told ?? findHeading(evidence, [headline, shared, tag, feed].filter((title) => title !== null));
  const visible = heading ? headingText(heading.element) : null;
  const voices: TitleVoices = {
    headline: candidate(headline, story?.source ?? 'json-ld'), visible: candidate(visible, 'page'), shared: candidate(shared, 'open-graph'),
    named: candidate(named, 'meta'), feed: candidate(feed, 'feed'), tag: candidate(bare(tag), 'page'),
  };
  return { winner: told ? voices.visible : chooseTitle(voices), candidates: Object.values(voices).filter((one) => one !== null), heading };
}

/** A main heading with four fifths of a title's words: no lesser one can be better. */
const sureScore = 1.4;

/** The heading that agrees best with what the page says of itself; without any such word, the first main heading. */
function findHeading(evidence: Evidence, titles: string[]): Sight | null {
  let best: Sight | null = null;
  let bestScore = 0;
  const wanted = titles.map(titleWords).filter((words) => words.size > 0);
  for (const sight of evidence.survey.headings) {
    // Lesser headings only where the greater ones say nothing.
    if (sight.element.name === 'h3' && bestScore > 0) continue;
    if (bestScore >= sureScore) break;
    const text = headingText(sight.element);
    if (text.length < 2 || text.length > 320 || isSiteName(text, evidence.siteNames) || (isLabel(text) && !titles.some((title) => lettersOf(title).startsWith(lettersOf(text))))) continue;
    const agrees = bestAgreement(titleWords(text), wanted);
    const main = sight.element.name === 'h1';
    if (agrees < 0.5 && (wanted.length > 0 || !main)) continue;
    const score = agrees + (main ? 0.6 : sight.element.name === 'h2' ? 0.2 : 0) - (sight.places & place.nav ? 1.2 : sight.places & elsewhere ? 0.5 : 0) + Math.min(text.length, 60) / 300 - (sight.places & place.link ? 0.4 : 0);
    if (score > bestScore) {
      best = sight;
      bestScore = score;
    }
  }
  const own = ownHeading(evidence, wanted);
  // the same words again, in a link of a list or a bar: the one found stands with the story
  return own && !(best && lettersOf(headingText(best.element)).includes(lettersOf(headingText(own.element)))) ? own : best;
}

/** Headings looked at for a link of their own. */
const mostHeadings = 30;

/** The heading that is a link to this very page, as blogs and diaries have it, and says what the page says of itself. */
function ownHeading({ survey, page }: Evidence, wanted: Set<string>[]): Sight | null {
  const here = addressKey(page.url, page.base);
  if (here === null || here === addressKey('/', page.base)) return null;
  return survey.headings.slice(0, mostHeadings).find(({ element, places }) => {
    if (places & elsewhere) return false;
    const [link, ...others] = linksOf(element);
    return link !== undefined && others.length === 0 && addressKey(attributeOf(link, 'href') ?? null, page.base) === here && bestAgreement(titleWords(headingText(element)), wanted) >= 0.5;
  }) ?? null;
}

/** "Related posts", "Comments": furniture by its words. */
const isLabel = (text: string): boolean => text.length <= longestLabel && matchLine(text)?.alone != null;
const longestLabel = 40;

const bestAgreement = (words: Set<string>, titles: Set<string>[]): number => titles.reduce((best, title) => Math.max(best, sharedWords(words, title)), 0);
