import type { Element } from 'domhandler';
import { isName, looksLikePerson } from '../../text/person.ts';
import { readHttpUrl } from '../../text/url.ts';
import { matchLine } from '../lexicon/match.ts';
import { addCredit, newVoice, type Voice } from './authors.ts';
import type { Evidence } from './evidence.ts';
import { linesNear } from './near-lines.ts';
import { isElement, linesOf, textOf } from './nodes.ts';
import { elsewhere, isProfileAddress, place, type Sight } from './survey.ts';
import { findDates } from './visible-date.ts';

/** Elements around the heading in which its byline may stand. */
const reach = 150;
/** Elements that an `aside` in the article may stand from the heading and still hold its byline: some templates do that. */
const asideReach = 60;

/** Visible bylines, the ones nearest behind the heading first. */
export function bylineVoices(evidence: Evidence, heading: Sight | null): Voice[] {
  const from = heading?.order ?? 0;
  const near = evidence.survey.bylines
    .filter((sight) => isNear(sight, heading))
    .toSorted((a, b) => distance(a, from) - distance(b, from));
  const voices: Voice[] = [];
  const used = new Set<Sight>();
  for (const sight of near.slice(0, 12)) {
    if (used.has(sight)) continue;
    const voice = newVoice('page');
    // Several authors, an element each: all of one look, close together.
    for (const mate of near.filter((other) => other === sight || (Math.abs(other.order - sight.order) <= 30 && sameLook(other.element, sight.element))).toSorted((a, b) => a.order - b.order)) {
      used.add(mate);
      addByline(voice, mate.element, evidence);
    }
    voices.push(voice);
    if (voices.length >= 5) break;
  }
  return voices;
}

function isNear({ places, article, order, element }: Sight, heading: Sight | null): boolean {
  if (heading === null) return !(places & elsewhere);
  const apart = order - heading.order;
  if (apart < -80) return false;
  if (article !== heading.article && article !== 0 && article > heading.order) return false;
  if (places & (elsewhere & ~place.aside)) return false;
  if (places & place.aside && !(apart > 0 && apart <= asideReach && article === heading.article)) return false;
  // A link to somebody's profile alone says little further off: stories link to people.
  return apart <= (isProfileLink(element) ? asideReach : reach * 4) || element.attribs['rel'] === 'author' && apart <= reach * 4;
}

const isProfileLink = (element: Element): boolean => element.name === 'a' && !element.attribs['rel']?.includes('author') && isProfileAddress(element.attribs['href']);
const distance = (sight: Sight, from: number): number => (sight.order < from ? reach : 0) + Math.abs(sight.order - from);
const sameLook = (a: Element, b: Element): boolean => a.name === b.name && (a.attribs['class'] ?? '') === (b.attribs['class'] ?? '');

function addByline(voice: Voice, byline: Element, evidence: Evidence): void {
  const links = profileLinks(byline);
  if (links.length > 0) {
    for (const link of links) addPerson(voice, textOf(link, 200), readHttpUrl(link.attribs['href'], evidence.page.base), evidence, true);
    if (voice.authors.length > 0) return;
  }
  for (const line of linesOf(byline, 300).slice(0, 3)) {
    if (line.length > 160) continue;
    const had = voice.authors.length;
    addPerson(voice, line, null, evidence, byline.attribs['rel'] === 'author' || startsWithBy(line, evidence));
    // What follows the names is a role or a biography.
    if (voice.authors.length > had) break;
  }
}

/** Names of a visible credit: those that look like a person's; others only where something says that a name stands here. */
function addPerson(voice: Voice, text: string, url: string | null, evidence: Evidence, sure: boolean): void {
  const match = matchLine(text);
  if (match !== null && (match.alone !== null || match.starts !== null)) return;
  const own = newVoice('page');
  addCredit(own, cutAtDate(text, evidence), url, evidence);
  for (const author of own.authors) {
    const words = author.name.split(' ');
    if (!looksLikePerson(author.name) && !(sure && words.length <= 3 && isName(author.name) && !isPhrase(author.name))) continue;
    if (isPhrase(author.name) || voice.authors.some(({ name }) => name === author.name)) continue;
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

/** Links and spans within a byline that hold one name each. */
function profileLinks(byline: Element): Element[] {
  const out: Element[] = [];
  const visit = (element: Element, depth: number): void => {
    const { attribs } = element;
    if (attribs['rel']?.includes('author') || attribs['itemprop'] === 'name' || (element.name === 'a' && isProfileAddress(attribs['href']))) {
      out.push(element);
      return;
    }
    if (depth > 12) return;
    for (const child of element.children) if (isElement(child)) visit(child, depth + 1);
  };
  visit(byline, 0);
  return out.slice(0, 20);
}

/** Lines near the heading that begin with "by", or hold it behind a date: for pages whose markup says nothing. */
export function lineVoices(evidence: Evidence, heading: Sight | null): Voice[] {
  if (!heading) return [];
  const voices: Voice[] = [];
  for (const line of linesNear(heading.element).slice(0, 60)) {
    if (line.length > 140) continue;
    const voice = newVoice('page');
    const credit = startsWithBy(line, evidence) ? line : creditWithin(line, evidence);
    if (credit === null) continue;
    addPerson(voice, credit.split(/\s[|·•–—-]\s|\s?\|\s?/)[0] ?? '', null, evidence, false);
    voices.push(voice);
    if (voices.length >= 3) break;
  }
  return voices;
}

/** "Tuesday, 3 May 2019 | by Jane Roe": what stands behind the word, in a line with a date. */
function creditWithin(line: string, evidence: Evidence): string | null {
  if (findDates(line, evidence.dates).length === 0) return null;
  const lower = line.toLowerCase();
  for (const word of evidence.by) {
    if (word.length < 2) continue;
    const at = lower.indexOf(` ${word} `);
    if (at > 0) return line.slice(at + 1);
  }
  return null;
}
