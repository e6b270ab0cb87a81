import type { FieldSource, Image } from '../../model/article.ts';
import { readHttpUrl } from '../../text/url.ts';
import { bareCredit, splitCredit } from '../split-credit.ts';
import { attributeOf, classMarksOf } from '../named-element.ts';
import { mark } from './class-words.ts';
import type { Candidate } from './contest.ts';
import { agreement, type Evidence } from './evidence.ts';
import { addressOf, listOf, textProperty, type LdNode } from './linked-data.ts';
import { isElement, plainText, textOf } from './nodes.ts';
import { elsewhere, place, type Sight } from './survey.ts';
import type { Element } from 'domhandler';

export interface ImageFind {
  image: Image | null;
  source: FieldSource | null;
  candidates: Candidate[];
}

type Voice = Image & { source: FieldSource };

/**
 * og:image, linked data, twitter:image, the first large picture of the story, the feed's: the first that is no logo; words and size from wherever the page tells them.
 * A logo that the page declares gives way to a picture that leads the story, not to one further down in it.
 */
export function readImage(evidence: Evidence, heading: Sight | null): ImageFind {
  const voices = [...sharedVoices(evidence), ...storyVoices(evidence), ...cardVoices(evidence)];
  // Looking through the page's pictures is dear; most pages name theirs.
  const sign = voices.find(({ url }) => isSign(url));
  const found = voices.some(({ url }) => !isPlaceholder(url)) ? [] : pageVoices(evidence, heading);
  voices.push(...found.filter(({ leads }) => leads || !sign).map(({ voice }) => voice), ...feedVoices(evidence));
  const winner = voices.find(({ url }) => !isPlaceholder(url)) ?? sign ?? null;
  const candidates = voices.map(({ url, source }) => ({ value: url, source }));
  if (!winner) return { image: null, source: null, candidates };
  const { source, ...image } = winner;
  const key = imageKey(winner.url);
  for (const other of voices) if (other !== winner && imageKey(other.url) === key) complete(image, other);
  const shown = key === '' ? undefined : evidence.survey.images.find(({ element }) => {
    const own = sourceOf(element);
    return own !== null && own.toLowerCase().includes(key) && imageKey(own) === key;
  });
  if (shown) complete(image, wordsAround(shown.element));
  return { image, source, candidates };
}

function complete(image: Image, other: Omit<Image, 'url'>): void {
  image.width ??= other.width;
  image.height ??= other.height;
  image.alt ??= other.alt;
  image.caption ??= other.caption;
  image.credit ??= other.credit;
}

function voiceOf(evidence: Evidence, url: string | null | undefined, source: FieldSource, words: Partial<Image> = {}): Voice[] {
  const address = readHttpUrl(url ? plainText(url) : null, evidence.page.base);
  return address === null ? [] : [{ url: address, width: null, height: null, alt: null, caption: null, credit: null, ...words, source }];
}

function sharedVoices(evidence: Evidence): Voice[] {
  const { metas } = evidence.survey;
  const named = metas.get('og:image') ?? metas.get('og:image:url') ?? [];
  const secure = metas.get('og:image:secure_url') ?? [];
  // secure_url is meant as the same picture by https; where the two are two files, the page shows which it means.
  const better = (url: string | undefined, other: string | undefined) => url === undefined || (other !== undefined && (shows(evidence, other) && !shows(evidence, url)));
  const urls = Array.from({ length: Math.min(5, Math.max(named.length, secure.length)) }, (_, at) => (better(named[at], secure[at]) ? secure[at] : named[at]));
  return urls.flatMap((url, at) => voiceOf(evidence, url, 'open-graph', {
    width: sizeOf(metas.get('og:image:width')?.[at]), height: sizeOf(metas.get('og:image:height')?.[at]), alt: wordsOf(metas.get('og:image:alt')?.[at]),
  }));
}

function shows({ survey }: Evidence, url: string): boolean {
  const key = imageKey(url);
  return key !== '' && survey.images.some(({ element }) => imageKey(sourceOf(element) ?? '') === key);
}

function storyVoices(evidence: Evidence): Voice[] {
  const voices: Voice[] = [];
  for (const { node, source } of evidence.stories) {
    for (const value of [...listOf(node['image']), ...listOf(node['thumbnailUrl']), ...listOf(node['primaryImageOfPage'])].slice(0, 8)) {
      const inner: LdNode = typeof value === 'object' && value !== null ? (value as LdNode) : {};
      voices.push(...voiceOf(evidence, addressOf(value), source, {
        width: sizeOf(textProperty(inner, 'width')), height: sizeOf(textProperty(inner, 'height')),
        caption: textProperty(inner, 'caption') ?? textProperty(inner, 'description'), credit: textProperty(inner, 'creditText') ?? textProperty(inner, 'creator') ?? textProperty(inner, 'copyrightHolder') ?? textProperty(inner, 'author'),
      }));
    }
  }
  return voices;
}

function cardVoices(evidence: Evidence): Voice[] {
  const { survey, meta } = evidence;
  return [
    ...voiceOf(evidence, meta('twitter:image', 'twitter:image:src'), 'meta', { alt: meta('twitter:image:alt') }),
    ...voiceOf(evidence, meta('thumbnail', 'sailthru.image.full', 'parsely-image-url', 'image', 'msapplication-tileimage-large'), 'meta'),
    ...voiceOf(evidence, survey.links.find(({ rel }) => rel === 'image_src')?.href, 'meta'),
  ];
}

/** Pictures in a figure, among paragraphs or of a size that stories show, from the heading on. */
function pageVoices(evidence: Evidence, heading: Sight | null): { voice: Voice; leads: boolean }[] {
  const from = heading === null ? 0 : heading.order - 60;
  const voices: { voice: Voice; leads: boolean }[] = [];
  for (const { element, order, places } of evidence.survey.images) {
    if (order < from || places & (elsewhere | place.byline)) continue;
    const width = sizeOf(attributeOf(element, 'width')) ?? styledSize(element, 'width');
    const height = sizeOf(attributeOf(element, 'height')) ?? styledSize(element, 'height');
    if ((width !== null && width < 200) || (height !== null && height < 100)) continue;
    const titled = heading !== null && Math.abs(order - heading.order) <= 60 && agreement(attributeOf(element, 'alt') ?? '', textOf(heading.element, 300)) >= 0.7;
    if (/latex|banner|\bads?\b|button|smil/i.test(sourceOf(element) ?? '')) continue;
    const before = paragraphsBefore(element);
    if (!titled && !(places & place.figure) && width === null && !(places & place.article) && (before === null || !standsAlone(element))) continue;
    const found = voiceOf(evidence, sourceOf(element), 'page', { width, height }).map((voice) => ({ voice, leads: titled || (before ?? 0) < leadParagraphs }));
    // A picture with the headline for its words is the headline's.
    if (titled) voices.unshift(...found);
    else voices.push(...found);
    if (voices.length >= 4) break;
  }
  return voices;
}

function feedVoices(evidence: Evidence): Voice[] {
  return [
    ...voiceOf(evidence, evidence.entry.image, 'feed'),
    ...(evidence.entry.enclosures ?? []).filter(({ type }) => type?.startsWith('image/')).flatMap(({ url }) => voiceOf(evidence, url, 'feed')),
  ];
}

/** A picture that leads stands before so many paragraphs. */
const leadParagraphs = 2;

/** Neighbours looked at on either side. */
const beside = 12;

/** Paragraphs of the story shortly before a picture that stands among them; null where it stands among none. */
function paragraphsBefore(element: Element): number | null {
  for (let at = element, steps = 0; at.parent && isElement(at.parent) && steps < 4; at = at.parent, steps++) {
    const before = paragraphsBeside(at, 'prev');
    if (before + paragraphsBeside(at, 'next') >= 2) return before;
  }
  return null;
}

function paragraphsBeside(from: Element, way: 'prev' | 'next'): number {
  let found = 0;
  for (let node = from[way], left = beside; node && left > 0; node = node[way]) {
    if (!isElement(node)) continue;
    left--;
    if (node.name === 'p' && textOf(node, 200).length > 60) found++;
  }
  return found;
}

/** In a paragraph of its own. */
function standsAlone(element: Element): boolean {
  const around = element.parent && isElement(element.parent) && element.parent.name === 'a' ? element.parent.parent : element.parent;
  return around !== null && isElement(around) && (around.name !== 'p' || textOf(around, 100) === '');
}

function styledSize(element: Element, side: string): number | null {
  return sizeOf(new RegExp(`(?:^|[;\\s])${side}:\\s?(\\d{1,5})px`).exec(attributeOf(element, 'style') ?? '')?.[1]);
}

/** Address of an `img`, lazy ones included: the largest of its set, else its source. */
function sourceOf(element: Element): string | null {
  for (const name of ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src', 'src']) {
    const value = attributeOf(element, name);
    if (value && !value.startsWith('data:')) return isSameFile(value, attributeOf(element, 'src')) ? attributeOf(element, 'src')! : value;
  }
  const set = attributeOf(element, 'srcset') ?? attributeOf(element, 'data-srcset');
  return set?.trim().split(/,?\s/)[0] ?? null;
}

function wordsAround(img: Element): Omit<Image, 'url'> {
  const words: Omit<Image, 'url'> = { width: sizeOf(attributeOf(img, 'width')), height: sizeOf(attributeOf(img, 'height')), alt: wordsOf(attributeOf(img, 'alt')), caption: null, credit: null };
  let box: Element | null = null;
  for (let up = img.parent, steps = 0; up && isElement(up) && steps < 6; up = up.parent, steps++) {
    if (up.name === 'figure' || up.name === 'amp-img' || classMarksOf(up) & mark.caption) {
      box = up;
      if (up.name === 'figure') break;
    }
  }
  if (!box) return words;
  const parts = captionsOf(box);
  const caption = parts.caption === null ? null : textOf(parts.caption, 600);
  const credit = parts.credit === null ? null : textOf(parts.credit, 200);
  words.credit = credit === null || credit === '' ? null : bareCredit(credit.replace(/^[\s:|(]+/, '').replace(/\)$/, '')) || null;
  words.caption = wordsOf(caption !== null && credit ? caption.replace(credit, '').replace(/[\s|(–-]{1,6}\)?$/, '') : caption);
  const parted = words.credit === null && words.caption !== null ? splitCredit(words.caption) : null;
  if (parted) Object.assign(words, { caption: wordsOf(parted.caption), credit: parted.credit });
  return words;
}

function captionsOf(box: Element): { caption: Element | null; credit: Element | null } {
  const found: { caption: Element | null; credit: Element | null } = { caption: null, credit: null };
  const visit = (element: Element, depth: number): void => {
    for (const child of element.children) {
      if (!isElement(child) || depth > 12) continue;
      const marks = classMarksOf(child);
      if (marks & mark.credit || attributeOf(child, 'itemprop') === 'copyrightHolder') found.credit ??= child;
      else if (child.name === 'figcaption' || marks & mark.caption) found.caption ??= child;
      visit(child, depth + 1);
    }
  };
  visit(box, 0);
  return found;
}

const sizeOf = (value: string | null | undefined): number | null => {
  const match = /^\s{0,5}(\d{1,5})(?:\.\d{1,4})?(?:px)?\s{0,5}$/.exec(value ?? '');
  const size = match ? Number(match[1]) : 0;
  return size > 0 ? size : null;
};

const wordsOf = (value: string | null | undefined): string | null => (value ? plainText(value) || null : null);

/** One picture in two sizes has one key: the file's name without size and ending. */
function imageKey(url: string): string {
  const path = url.split(/[?#]/)[0] ?? '';
  const file = path.split('/').findLast((part) => part !== '') ?? '';
  return file.toLowerCase().replace(/\.(?:jpe?g|png|webp|gif|avif)$/, '').replace(/[-_]?\d{2,4}x\d{2,4}$/, '').replace(/[-_]scaled$/, '');
}

/** A bare path in data for scripts, and the same file by its whole address. */
const isSameFile = (path: string, src: string | undefined): boolean => !/^(?:https?:|\/)/.test(path) && /^(?:https?:)?\/\//.test(src ?? '') && imageKey(src!) === imageKey(path);

/** A site's logo as a picture, which some declare for stories without one. */
const isSign = (url: string): boolean => /(?:^|[-_/.])logos?(?![a-z])[^/]{0,200}\.(?:jpe?g|png|webp)$/.test((url.split(/[?#]/)[0] ?? '').toLowerCase());

/** A site's sign in place of a picture. */
const isPlaceholder = (url: string): boolean => {
  const path = (url.split(/[?#]/)[0] ?? '').toLowerCase();
  const file = path.split('/').pop() ?? '';
  return file.endsWith('.svg') || file.endsWith('.ico') || /(?:^|[-_/.])(?:logo|logos|placeholder|favicon|default[-_]?(?:image|img|og|share|thumb)?|no[-_]?image|noimage|blank|spacer|pixel|fallback|avatar|sprite|1x1)(?:$|[-_.\d])/.test(file);
};
