import { foldSpace, lettersOf } from '../../text/words.ts';
import { candidate, type Candidate } from './contest.ts';
import { sharedWords, titleWords, type Evidence } from './evidence.ts';
import { textProperty } from './linked-data.ts';
import { headingText, plainText } from './nodes.ts';
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
  const voices: Voices = {
    headline: candidate(headline, story?.source ?? 'json-ld'), visible: candidate(visible, 'page'), shared: candidate(shared, 'open-graph'),
    named: candidate(named, 'meta'), feed: candidate(feed, 'feed'), tag: candidate(bare(tag), 'page'),
  };
  return { winner: told ? voices.visible : choose(voices), candidates: Object.values(voices).filter((one) => one !== null), heading };
}

/** Best first. */
interface Voices {
  headline: Candidate | null;
  visible: Candidate | null;
  shared: Candidate | null;
  named: Candidate | null;
  feed: Candidate | null;
  tag: Candidate | null;
}

function choose(voices: Voices): Candidate | null {
  const { headline, visible, shared, named, feed, tag } = voices;
  const all = Object.values(voices).filter((one) => one !== null);
  const first = all[0];
  if (!first) return null;
  // Heading and title tag alone may name the site, the section or a template; the feed's title was written for this story.
  if (feed && visible && !headline && !shared && !named && sharedWords(titleWords(feed.value), titleWords(visible.value)) < 0.5) return feed;
  // "Title » Section - Site" where the reader sees the title alone.
  if (visible && restOf(first.value, visible.value)?.match(/^\s(?:[|»]|::)\s/)) return visible;
  // The heading is what is shared, and behind it the site or the date.
  if (shared && visible && tag?.value.startsWith(shared.value) && restOf(visible.value, shared.value)?.match(/^\s?(?:[|»•]\s|\d{1,2}[./]\d)/)) return shared;
  if (shared && visible) {
    const shown = lettersOf(visible.value);
    const sharedKey = lettersOf(shared.value);
    const search = lettersOf(headline?.value ?? '');
    // The heading is og:title with a kicker glued to its front, and no headline bears the kicker out; one in microdata is the heading itself.
    if (sharedKey.length >= shortestTitle && shown !== sharedKey && shown.endsWith(sharedKey) && (search !== shown || headline?.source === 'microdata')) return shared;
    // A kicker and a title that only their looks part: what is shared spells the mark between them, or the blank at least.
    if (sharedKey !== '' && shown === sharedKey && partsOf(shared.value) > partsOf(visible.value)) return shared;
    // What the reader sees is what is shared: two voices of the newsroom against one made for search engines.
    if (sharedKey !== '' && shown === sharedKey && search !== shown) return visible;
    // Title tag, linked data and heading carry the text made for search engines; the newsroom's own is the one that is shared.
    const isCutAtQuote = restOf(visible.value, shared.value.trimEnd())?.match(/^\s?["'“”„«]/);
    const isPart = shown.length >= shortestTitle && (sharedKey.startsWith(shown) || sharedKey.endsWith(shown));
    if (search !== '' && !isCutAtQuote && !isPart && search !== sharedKey && search === shown && search === lettersOf(tag?.value ?? '') && search !== lettersOf(named?.value ?? '')) return shared;
  }
  if (visible) {
    const shown = lettersOf(visible.value);
    const told = lettersOf(tag?.value ?? '');
    // A kicker glued to linked data, which the reader does not see before the title.
    if (headline && shown.length >= shortestTitle && headOf(headline.value, visible.value)?.match(/[^:|·•–—-]\s$/)) return visible;
    // Of the heading's kicker and title the tag spells the mark between them, or has the title alone.
    if (tag && !headline && told === shown && partsOf(tag.value) > partsOf(visible.value)) return tag;
    if (tag && !headline && told.length >= shortestTitle && told !== shown && /[:.|·•–—-]\s?$/.test(headOf(visible.value, tag.value) ?? '') && (!shared || sharedWords(titleWords(shared.value), titleWords(tag.value)) < 0.5)) return tag;
  }
  if (!/(?:\.\.\.|…)$/.test(first.value)) return first;
  // Cut short: any other that begins like it says the whole.
  const stem = first.value.replace(/(?:\.\.\.|…)$/, '').trim().toLowerCase();
  return all.find(({ value }) => value.length >= stem.length && value !== first.value && !/(?:\.\.\.|…)$/.test(value) && value.toLowerCase().startsWith(stem) && !behindTitle.test(value.slice(stem.length))) ?? first;
}

/** What stands behind a title that was whole: a mark, and the site. */
const behindTitle = /^(?:\.\.\.|…)?\s{0,2}(?:[|»•]|[-–—:]\s)/;

/** What stands before another text that one ends with; null when it does not. */
const headOf = (text: string, end: string): string | null => (end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : null);

/** What is left of a text that begins with another; null when it does not. */
const restOf = (text: string, start: string): string | null => (start !== '' && text.startsWith(start) ? text.slice(start.length) : null);

/** Letters and digits of a text that is no label or kicker. */
const shortestTitle = 12;

/** Marks that part a kicker from its title, and words. */
const partsOf = (title: string): number => title.split(/[:：]\s|\s[/|–—-]\s|\s/).length + (title.match(/[:：]\s|\s[/|–—-]\s/g)?.length ?? 0);

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
    if (text.length < 2 || text.length > 320 || isSiteName(text, evidence.siteNames)) continue;
    const agrees = bestAgreement(titleWords(text), wanted);
    const main = sight.element.name === 'h1';
    if (agrees < 0.5 && (wanted.length > 0 || !main)) continue;
    const score = agrees + (main ? 0.6 : sight.element.name === 'h2' ? 0.2 : 0) - (sight.places & place.nav ? 1.2 : sight.places & elsewhere ? 0.5 : 0) + Math.min(text.length, 60) / 300 - (sight.places & place.link ? 0.4 : 0);
    if (score > bestScore) {
      best = sight;
      bestScore = score;
    }
  }
  return best;
}

const bestAgreement = (words: Set<string>, titles: Set<string>[]): number => titles.reduce((best, title) => Math.max(best, sharedWords(words, title)), 0);
