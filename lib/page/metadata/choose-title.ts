import { lettersOf } from '../../text/words.ts';
import type { Candidate } from './contest.ts';
import { sharedWords, titleWords } from './evidence.ts';

/** Who tells a title, best first. */
export interface TitleVoices {
  headline: Candidate | null;
  visible: Candidate | null;
  shared: Candidate | null;
  named: Candidate | null;
  feed: Candidate | null;
  tag: Candidate | null;
}

/** The first voice, unless a rule knows better; the first rule that does. */
export function chooseTitle(voices: TitleVoices): Candidate | null {
  const all = Object.values(voices).filter((one) => one !== null);
  const first = all[0];
  if (!first) return null;
  const letters = (voice: Candidate | null): string => lettersOf(voice?.value ?? '');
  const told: Told = { ...voices, first, all, letters: { headline: letters(voices.headline), visible: letters(voices.visible), shared: letters(voices.shared), named: letters(voices.named), tag: letters(voices.tag) } };
  for (const rule of rules) {
    const better = rule(told);
    if (better) return better;
  }
  return first;
}

interface Told extends TitleVoices {
  first: Candidate;
  all: Candidate[];
  /** Letters and digits of each, '' where there is none. */
  letters: Record<Exclude<keyof TitleVoices, 'feed'>, string>;
}

type Rule = (told: Told) => Candidate | null | undefined | false;

const rules: Rule[] = [
  /** Heading and title tag alone may name the site, the section or a template; the feed's title was written for this story. */
  ({ headline, visible, shared, named, feed }) => feed && visible && !headline && !shared && !named && sharedWords(titleWords(feed.value), titleWords(visible.value)) < 0.5 && feed,

  /** "Title » Section - Site" where the reader sees the title alone. */
  ({ first, visible }) => visible && /^\s(?:[|»]|::)\s/.test(restOf(first.value, visible.value)) && visible,

  /** The heading is what is shared, and behind it the site or the date. */
  ({ shared, visible, tag }) => shared && visible && tag?.value.startsWith(shared.value) && /^\s?(?:[|»•]\s|\d{1,2}[./]\d)/.test(restOf(visible.value, shared.value)) && shared,

  /** The heading is og:title with a kicker glued to its front, and no headline bears the kicker out; one in microdata is the heading itself. */
  ({ shared, headline, letters }) => letters.shared.length >= shortestTitle && letters.visible !== letters.shared && letters.visible.endsWith(letters.shared) && (letters.headline !== letters.visible || headline?.source === 'microdata') && shared,

  /** A kicker and a title that only their looks part: what is shared spells the mark between them, or the blank at least. */
  ({ shared, visible, letters }) => shared && visible && letters.shared !== '' && letters.visible === letters.shared && partsOf(shared.value) > partsOf(visible.value) && shared,

  /** What the reader sees is what is shared: two voices of the newsroom against one made for search engines. */
  ({ visible, letters }) => letters.shared !== '' && letters.visible === letters.shared && letters.headline !== letters.visible && visible,

  /** Title tag, linked data and heading carry the text made for search engines; the newsroom's own is the one that is shared, unless that is cut at a quote or the same with a label. */
  ({ shared, visible, letters }) => {
    if (!shared || !visible || letters.headline === '' || letters.headline === letters.shared || letters.headline !== letters.visible || letters.headline !== letters.tag || letters.headline === letters.named) return null;
    const isCut = /^\s?["'“”„«]/.test(restOf(visible.value, shared.value.trimEnd()));
    const isPart = letters.visible.length >= shortestTitle && (letters.shared.startsWith(letters.visible) || letters.shared.endsWith(letters.visible));
    return !isCut && !isPart && shared;
  },

  /** A kicker glued to linked data, which the reader does not see before the title. */
  ({ headline, visible, letters }) => headline && visible && letters.visible.length >= shortestTitle && /[^:|·•–—-]\s$/.test(headOf(headline.value, visible.value)) && visible,

  /** Of the heading's kicker and title the tag spells the mark between them. */
  ({ headline, visible, tag, letters }) => tag && visible && !headline && letters.tag === letters.visible && partsOf(tag.value) > partsOf(visible.value) && tag,

  /** The heading is the title tag with an office or a number before it. */
  ({ headline, visible, shared, tag, letters }) =>
    tag && visible && !headline && letters.tag.length >= shortestTitle && letters.tag !== letters.visible && /[:.|·•–—-]\s?$/.test(headOf(visible.value, tag.value)) && (!shared || sharedWords(titleWords(shared.value), titleWords(tag.value)) < 0.5) && tag,

  /** Cut short: any other that begins like it says the whole. */
  ({ first, all }) => {
    if (!dots.test(first.value)) return null;
    const stem = first.value.replace(dots, '').trim().toLowerCase();
    return all.find(({ value }) => value.length >= stem.length && value !== first.value && !dots.test(value) && value.toLowerCase().startsWith(stem) && !behindTitle.test(value.slice(stem.length))) ?? null;
  },
];

const dots = /(?:\.\.\.|…)$/;

/** What stands behind a title that was whole: a mark, and the site. */
const behindTitle = /^(?:\.\.\.|…)?\s{0,2}(?:[|»•]|[-–—:]\s)/;

/** What stands before another text that one ends with; '' when it does not. */
const headOf = (text: string, end: string): string => (end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : '');

/** What is left of a text that begins with another; '' when it does not. */
const restOf = (text: string, start: string): string => (start !== '' && text.startsWith(start) ? text.slice(start.length) : '');

/** Letters and digits of a text that is no label or kicker. */
const shortestTitle = 12;

/** Marks that part a kicker from its title, and words. */
const partsOf = (title: string): number => title.split(/[:：]\s|\s[/|–—-]\s|\s/).length + (title.match(/[:：]\s|\s[/|–—-]\s/g)?.length ?? 0);
