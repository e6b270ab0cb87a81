import { Element, type ParentNode } from 'domhandler';
import { everyLexicon } from './lexicon/every-lexicon.ts';
import { wordsOf } from './lexicon/line-words.ts';
import { matchLine } from './lexicon/match.ts';
import { wallKinds, type WallKind } from './lexicon/lexicon.ts';
import { textOf } from './metadata/nodes.ts';
import { attributeOf } from './named-element.ts';
import type { Page } from './page.ts';
import { standing, type Story } from './story.ts';
import { tag } from './body/traits.ts';

/** What stands in the place of a story, or in front of its rest. */
export type Wall = WallKind | 'paywall';

/** Names by which the makers of bot checks are known in a page's markup. */
const challengeMarks = ['cf-browser-verification', 'challenge-platform', 'cf-challenge', '_incapsula_resource', 'px-captcha', 'captcha-delivery.com', 'geo.captcha', 'distil_r_captcha', 'ak-challenge', 'awswafintegration'];

/**
 * Which wall a page with this little story is. `weight`: characters of the story found (of an alphabet). Long texts are never a wall,
 * as a story may well speak of captchas and cookies.
 */
export function findWall(story: Story, title: string | null, weight: number): Wall | null {
  if (weight > 2500) return null;
  const { page, outline, traits } = story;
  const titled = wallIn([titleTag(page), title ?? '']);
  const headed = wallIn(headings(story));
  const tells = weight >= shortestBrief && hasHeadline(story) && !speaksOfConsent(story);
  const names = (kind: WallKind): boolean => (titled === kind || headed === kind) && !(tells && isHeadline(titleTag(page)));
  if (weight < 900 && (names('challenge') || (!tells && outline.chars < 1500 && hasMark(page)))) return 'challenge';
  if (titled === 'soft-404' || (weight < 1200 && headed === 'soft-404')) return 'soft-404';
  // next to nothing on the page: what its lines say
  const lined = !tells && weight < 400 && outline.chars < 1500 ? wallIn(outline.pieces.filter(({ hidden, text }) => !hidden && text.length < 250).slice(0, 12).map(({ text }) => text), false) : null;
  if (lined === 'challenge' || lined === 'soft-404') return lined;
  let consent = 0;
  let paywall = 0;
  for (const { match, chars, tags } of traits) {
    if (!match || tags & tag.footer) continue;
    const { alone, starts, contains } = match;
    if ((alone ?? starts ?? contains) === 'consent') consent += chars;
    if (!(tags & tag.nav) && (alone === 'paywall' || starts === 'paywall' || (alone ?? starts ?? contains) === 'paywall')) paywall++;
  }
  if (weight < 1500 && !tells && ((consent > 120 && consent > outline.chars * 0.25) || titled === 'cookie-wall' || (headed === 'cookie-wall' && speaksOfConsent(story)))) return 'cookie-wall';
  const asks = names('login');
  if (outline.chars < 3000 && ((weight < 500 && !(tells && !asks) && hasPassword(page.body ?? page.root)) || (weight < 120 && asks))) return 'login';
  return paywall > 0 ? 'paywall' : null;
}

/** Characters (of an alphabet): two sentences. */
const shortestBrief = 60;

/** Names of sites are shorter. */
const shortestHeadline = 15;

/** Shows the words of its title, and these are no furniture. */
const hasHeadline = ({ outline, traits }: Story): boolean =>
  outline.pieces.some(({ index, hidden, text, linkChars }) => !hidden && traits[index]!.weight >= shortestHeadline && linkChars < text.length && traits[index]!.titleLikeness >= 0.7 && (traits[index]!.match === null || isHeadline(text)));

/** "You have been blocked: minister shuts out critics": a wall's words, and what they lead to. */
const isHeadline = (title: string): boolean => /[:?：？]\s?\S{1,60}\s\S{1,60}\s\S/.test(title);

interface Walls {
  alone: Map<string, WallKind>;
  /** By their first word. */
  contains: Map<string, Held[]>;
}

interface Held {
  phrase: string;
  kind: WallKind;
  /** Of two phrases that a line holds the first counts. */
  rank: number;
}

let known: Walls | null = null;
function everyWall(): Walls {
  if (known) return known;
  known = { alone: new Map(), contains: new Map() };
  let rank = 0;
  for (const { walls } of everyLexicon()) {
    for (const kind of wallKinds) {
      for (const phrase of walls[kind].alone) known.alone.set(foldLine(phrase).trim(), kind);
      for (const phrase of walls[kind].contains.map(foldLine)) {
        const first = firstWord.exec(phrase)?.[0] ?? '';
        const held = { phrase, kind, rank: rank++ };
        const others = known.contains.get(first);
        if (others) others.push(held);
        else known.contains.set(first, [held]);
      }
    }
  }
  return known;
}

const firstWord = /[^ ]+/;

/** Characters, folded, that may stand around a phrase. */
const longestAround = 60;

/** The first wall that one of these lines names; `alone`: as the whole of a part of it, too. */
function wallIn(lines: string[], alone = true): WallKind | null {
  for (const line of lines) {
    if (line === '' || line.length > 300) continue;
    const held = heldBy(foldLine(line));
    if (held) return held.kind;
    if (!alone) continue;
    for (const part of line.split(/\s[-–—·|]\s|[|»]/)) {
      const kind = everyWall().alone.get(foldLine(part).trim());
      if (kind) return kind;
    }
  }
  return null;
}

function heldBy(folded: string): Held | null {
  const { contains } = everyWall();
  let first: Held | null = null;
  for (const word of folded.split(' ')) {
    for (const held of contains.get(word) ?? []) {
      if ((first === null || held.rank < first.rank) && folded.length < held.phrase.length + longestAround && folded.includes(held.phrase)) first = held;
    }
  }
  return first;
}

/** Words with a blank before, between and behind them; scripts without blanks by characters. */
const foldLine = (line: string): string => ` ${wordsOf(line).filter((word) => !/^[:|?!©@]$/.test(word)).join(' ')} `;

function titleTag({ head }: Page): string {
  const title = head?.children.find((node): node is Element => node instanceof Element && node.name === 'title');
  return title ? textOf(title) : '';
}

function headings({ outline }: Story): string[] {
  const found: string[] = [];
  for (const box of outline.boxes) {
    if ((box.name !== 'h1' && box.name !== 'h2') || found.length >= 4) continue;
    found.push(outline.pieces.slice(box.first, box.end).filter(({ hidden }) => !hidden).map(({ text }) => text).join(' '));
  }
  return found;
}

/** What is matched is no longer than a line of furniture. */
const longestLine = 240;

/** Whether half of the text that was taken for a story is sentences about consent. */
function speaksOfConsent(story: Story): boolean {
  let all = 0;
  let consent = 0;
  for (const { text } of standing(story)) {
    for (const sentence of text.split(/(?<=[.!?。！？])\s*/)) {
      const match = matchLine(sentence.slice(0, longestLine));
      all += sentence.length;
      if (match && [match.alone, match.starts, match.contains].includes('consent')) consent += sentence.length;
    }
  }
  return consent * 2 >= all;
}

function hasMark(page: Page): boolean {
  let found = false;
  const visit = (node: ParentNode): void => {
    for (const child of node.children) {
      if (found || !(child instanceof Element)) continue;
      const names = `${attributeOf(child, 'class') ?? ''} ${attributeOf(child, 'id') ?? ''} ${attributeOf(child, 'src') ?? ''} ${attributeOf(child, 'action') ?? ''}`.toLowerCase();
      if (challengeMarks.some((mark) => names.includes(mark))) found = true;
      visit(child);
    }
  };
  visit(page.root);
  return found;
}

const hasPassword = (node: ParentNode): boolean =>
  node.children.some((child) => child instanceof Element && ((child.name === 'input' && attributeOf(child, 'type') === 'password') || hasPassword(child)));
