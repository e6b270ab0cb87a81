import type { Element } from 'domhandler';
import { isName, looksLikePerson } from '../../text/person.ts';
import { readHttpUrl } from '../../text/url.ts';
import { matchLine } from '../lexicon/match.ts';
import { attributeOf } from '../named-element.ts';
import { addCredit, newVoice, type Voice } from './authors.ts';
import type { Evidence } from './evidence.ts';
import { linesNear } from './near-lines.ts';
import { isElement, isText, linesOf, textOf } from './nodes.ts';
import { elsewhere, isProfileAddress, place, type Sight, type Survey } from './survey.ts';
import { findDates } from './visible-date.ts';

/** Elements around the heading in which its byline may stand. */
const reach = 600;
/** Elements that an `aside` in the article may stand from the heading and still hold its byline: some templates do that. */
const asideReach = 60;

const linkReach = 30;

/** Visible bylines, the ones nearest behind the heading first. */
export function bylineVoices(evidence: Evidence, heading: Sight | null, limit = 5): Voice[] {
  const from = heading?.order ?? 0;
  const near = evidence.survey.bylines
    .filter((sight) => isNear(sight, heading, articleBehind(evidence.survey, heading)))
    .toSorted((a, b) => distance(a, from) - distance(b, from));
  const voices: Voice[] = [];
  const used = new Set<Sight>();
  for (const sight of near.slice(0, 12)) {
    if (used.has(sight)) continue;
    const voice = newVoice('page');
    // Several authors, an element each: all of one look, close together.
    for (const mate of matesOf(sight, near)) {
      used.add(mate);
      addByline(voice, mate.element, evidence);
    }
    voices.push(voice);
    if (voices.length >= limit) break;
  }
  return voices;
}

/** The sight and those of its look that follow it in short steps. */
function matesOf(sight: Sight, near: Sight[]): Sight[] {
  const mates = [sight];
  for (const other of near.filter(({ order, element }) => order > sight.order && sameLook(element, sight.element)).toSorted((a, b) => a.order - b.order)) {
    if (other.order - (mates.at(-1) as Sight).order > 15) break;
    mates.push(other);
  }
  return mates;
}

/** Order of the first article that begins behind a headline which is in none: the story's, whose head stands before it. */
function articleBehind({ articles }: Survey, heading: Sight | null): number {
  return heading === null || heading.article !== 0 ? 0 : articles.find((order) => order > heading.order) ?? 0;
}

function isNear({ places, article, order, element }: Sight, heading: Sight | null, behind: number): boolean {
  if (heading === null) return !(places & elsewhere);
  const apart = order - heading.order;
  if (apart < -80) return false;
  if (article !== heading.article && article !== 0 && article > heading.order && article !== behind) return false;
  // what stands around the headline too says nothing
  const ownFooter = article !== 0 && article === heading.article ? place.footer : 0;
  if (places & (elsewhere & ~place.aside & ~heading.places & ~ownFooter)) return false;
  if (places & place.aside && !(apart > 0 && apart <= asideReach && article === heading.article)) return false;
  // A bare link to somebody's profile says little further off: stories link to people.
  return apart <= (isProfileLink(element) ? linkReach : reach);
}

const isProfileLink = (element: Element): boolean => element.name === 'a' && !attributeOf(element, 'rel')?.includes('author') && isProfileAddress(attributeOf(element, 'href'));
const distance = (sight: Sight, from: number): number => (sight.order < from ? 150 : 0) + Math.abs(sight.order - from);
const sameLook = (a: Element, b: Element): boolean => a.name === b.name && (attributeOf(a, 'class') ?? '') === (attributeOf(b, 'class') ?? '');

function addByline(voice: Voice, byline: Element, evidence: Evidence): void {
  const links = profileLinks(byline);
  if (links.length > 0) {
    for (const link of links) addPerson(voice, textOf(link, 200), readHttpUrl(attributeOf(link, 'href'), evidence.page.base), evidence, true);
    if (voice.authors.length > 0) return;
  }
  const leaves = leafTexts(byline);
  if (leaves.length > 1 && leaves.every((leaf) => looksLikePerson(leaf) && !isPhrase(leaf))) {
    for (const leaf of leaves) addPerson(voice, leaf, null, evidence, false);
    return;
  }
  for (const line of linesOf(byline, 300).slice(0, 3)) {
    if (line.length > 160) continue;
    const had = voice.authors.length;
    addPerson(voice, line, null, evidence, attributeOf(byline, 'rel') === 'author' || forNames.test(attributeOf(byline, 'class') ?? '') || startsWithBy(line, evidence));
    // What follows the names is a role or a biography.
    if (voice.authors.length > had) break;
  }
}

/** Classes of elements that hold a name and nothing else, hCard's among them: one word is enough there. */
const forNames = /(?:^|\s)(?:fn|(?:[a-z]{1,20}[-_]{1,2}){0,3}(?:author|autor|byline)[-_]{0,2}name)(?:\s|$)/i;

/** Names of a visible credit: those that look like a person's; others only where something says that a name stands here. */
function addPerson(voice: Voice, text: string, url: string | null, evidence: Evidence, sure: boolean): void {
  const match = matchLine(text);
  if (match !== null && (match.alone !== null || match.starts !== null) && !startsWithBy(text, evidence)) return;
  const own = newVoice('page');
  addCredit(own, cutAtDate(text, evidence), url, evidence);
  for (const author of own.authors) {
    if (!looksLikePerson(author.name) && !(sure && author.name.split(' ').length <= 3 && isName(author.name))) continue;
    if ((author.name !== text && isPhrase(author.name)) || notNames.test(author.name) || voice.authors.some(({ name }) => name === author.name)) continue;
    voice.authors.push(author);
  }
  voice.agencies.push(...own.agencies.filter((name) => !voice.agencies.includes(name)));
  voice.wires.push(...own.wires.filter((name) => !voice.wires.includes(name)));
}

const isPhrase = (text: string): boolean => {
  const match = matchLine(text);
  return (match !== null && (match.alone !== null || match.starts !== null)) || notNames.test(text);
};

/** Words that stand in byline boxes beside names. */
const notNames = /(?:^|\s)(?:more|view|all|posts?|read|follow|share|about|über|zur|zum|contact|kontakt|mehr|alle|artikel|articles?|profile?|bio|website|email|e-mail|subscribe|comments?|kommentare|staff|updated|published|reviewed|edited|min|minutes|read|photos?|foto|login|register|home)(?:$|[\s:])/i;

/** "by Jane Roe on 3 May 2019": the date and what follows it are no part of the name. */
function cutAtDate(text: string, evidence: Evidence): string {
  const date = findDates(text, evidence.dates)[0];
  if (!date) return text;
  const before = text.slice(0, date.start);
  return /\p{L}{2}/u.test(before) ? before : text.slice(date.end);
}

function startsWithBy(line: string, evidence: Evidence): boolean {
  const lower = line.toLowerCase();
  return evidence.by.some((word) => lower.startsWith(word) && !/[\p{L}\p{N}]/u.test(lower.charAt(word.length)));
}

/** Texts of the innermost elements, words like "and" between them aside; nothing when text stands beside them. */
function leafTexts(byline: Element): string[] {
  const out: string[] = [];
  let loose = false;
  const visit = (element: Element, depth: number): void => {
    const children = element.children.filter(isElement);
    if (children.length === 0 || depth > 12) {
      const text = textOf(element, 100);
      if (text !== '') out.push(text);
      return;
    }
    if (element.children.some((child) => isText(child) && child.data.trim().length > 4)) loose = true;
    for (const child of children) visit(child, depth + 1);
  };
  visit(byline, 0);
  return loose || out.length > 12 ? [] : out;
}

/** Links and spans within a byline that hold one name each. */
function profileLinks(byline: Element): Element[] {
  const out: Element[] = [];
  const visit = (element: Element, depth: number): void => {
    if (attributeOf(element, 'rel')?.includes('author') || attributeOf(element, 'itemprop') === 'name' || (element.name === 'a' && isProfileAddress(attributeOf(element, 'href')))) {
      out.push(element);
      return;
    }
    if (depth > 12) return;
    for (const child of element.children) if (isElement(child)) visit(child, depth + 1);
  };
  visit(byline, 0);
  return out.slice(0, 20);
}

/** Lines near the heading that begin with "by", or hold it or a lone name beside a date: for pages whose markup says nothing. */
export function lineVoices(evidence: Evidence, heading: Sight | null): Voice[] {
  if (!heading) return [];
  const voices: Voice[] = [];
  const lines = linesNear(heading.element).slice(0, 60);
  for (let at = 0; at < lines.length && voices.length < 3; at++) {
    const line = lines[at] as string;
    if (line.length > 140) continue;
    const voice = newVoice('page');
    const label = line.toLowerCase().replace(/[\s:]{1,5}$/, '');
    const credit = label.length > 2 && evidence.by.includes(label) ? (lines[at + 1] ?? '') : startsWithBy(line, evidence) ? line : creditBesideDate(line, evidence);
    if (credit === null || credit.length > 140) continue;
    addPerson(voice, credit.split(/\s[|·•–—-]\s|\s?\|\s?/)[0] ?? '', null, evidence, false);
    if (voice.authors.length + voice.agencies.length > 0) voices.push(voice);
  }
  return voices;
}

/** "Tuesday, 3 May 2019 | by Jane Roe": what stands behind the word, in a line with a date. "Jane Roe | 3 May 2019": the name before it. */
function creditBesideDate(line: string, evidence: Evidence): string | null {
  const date = findDates(line, evidence.dates)[0];
  if (!date) return null;
  const lower = line.toLowerCase();
  for (const word of evidence.by) {
    if (word.length < 2) continue;
    const at = lower.indexOf(` ${word} `);
    if (at > 0) return line.slice(at + 1);
  }
  const name = line.slice(0, date.start).split(/\s[|·•–—-]\s|\s?\|\s?/)[0]?.trim() ?? '';
  return looksLikePerson(name) ? name : null;
}
