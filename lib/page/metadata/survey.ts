import type { Document, Element } from 'domhandler';
import { firstBelow, isElement, isSilent, isText, rawText } from './nodes.ts';
import { attributeOf, has, hasOf, marksOf } from '../named-element.ts';
import { mark } from './class-words.ts';

/** Where on the page an element stands, as bits. */
export const place = { nav: 1, footer: 2, aside: 4, comment: 8, article: 16, heading: 32, figure: 64, link: 128, byline: 256, related: 512 } as const;

/** Places where nothing of the page's own story stands, but for an aside that a template puts its byline in. */
export const elsewhere = place.nav | place.footer | place.aside | place.comment | place.related;

/** An element that may say something of the story. */
export interface Sight {
  element: Element;
  /** Number in document order, among elements. */
  order: number;
  places: number;
  marks: number;
  /** Order of the nearest `article` element around it, 0 when there is none. */
  article: number;
}

/** A microdata item: its type's last path segment and its properties. */
export interface Item {
  type: string;
  order: number;
  /** Absent for an item that is a property of no other. */
  property: string | null;
  places: number;
  values: Record<string, (Element | Item)[]>;
}

/** Everything on the page that metadata is read from, found in one walk. */
export interface Survey {
  /** `name`, `property`, `itemprop` or `http-equiv`, lower case → contents in page order. */
  metas: Map<string, string[]>;
  links: { rel: string; href: string; type: string; hreflang: string }[];
  pageTitle: string | null;
  htmlAttributes: Record<string, string>;
  bodyMarks: string;
  headings: Sight[];
  times: Sight[];
  bylines: Sight[];
  dates: Sight[];
  subtitles: Sight[];
  images: Sight[];
  /** What is named a breadcrumb or a section's label. */
  sections: Sight[];
  /** Order of each `article` element. */
  articles: number[];
  /** Links that say `rel="tag"`. */
  tagLinks: Sight[];
  items: Item[];
  /** Words of paragraphs, enough of them to tell the language. */
  sample: string;
  players: number;
}

/** Characters of paragraph text that language detection gets. */
const sampleSize = 900;
/** No sane page has more candidates of one sort; a hostile one must not cost more. */
const sightLimit = 400;

export function surveyPage(root: Document): Survey {
  const survey: Survey = {
    metas: new Map(), links: [], pageTitle: null, htmlAttributes: {}, bodyMarks: '',
    headings: [], times: [], bylines: [], dates: [], subtitles: [], images: [], sections: [], articles: [], tagLinks: [], items: [], sample: '', players: 0,
  };
  const placesAt: number[] = [0];
  const articleAt: number[] = [0];
  const itemAt: (Item | null)[] = [null];
  let order = 0;
  let depth = 0;
  let node = root.firstChild;
  while (node) {
    let down = false;
    if (isElement(node)) {
      order += 1;
      const { name } = node;
      let places = placesAt[depth] ?? 0;
      let article = articleAt[depth] ?? 0;
      let item = itemAt[depth] ?? null;
      let marks = name !== 'body' && name !== 'html' ? marksOf(node) : 0;
      const attributes = hasOf(node);
      let isItem = (attributes & has.item) !== 0;
      if (attributes & asked) {
        if (attributes & has.property && !isItem) isItem = name !== 'meta' || isRdfa(attributeOf(node, 'property')!);
        if (attributes & has.role && attributeOf(node, 'role') === 'doc-subtitle') marks |= mark.subtitle;
        if (attributes & has.style && isHidden(attributeOf(node, 'style')!)) places |= place.nav;
        if (attributes & has.rel && name !== 'link') marks |= noteRelation(survey, node, order, places, article);
        if (attributes & has.href && name === 'a' && isProfileAddress(attributeOf(node, 'href'))) marks |= mark.byline;
      }
      if (marks & around && name !== 'article' && name !== 'main') {
        if (marks & mark.aside) places |= place.aside;
        if (marks & mark.related && showsAnother(node)) places |= place.related;
        if (marks & mark.comment) places |= place.comment;
        if (marks & (mark.crumb | mark.unseen)) places |= place.nav;
      }
      if (isItem) item = noteItem(survey, node, item, order, places);
      down = true;
      let isSight = (marks & sights) !== 0;
      switch (name) {
        case 'meta': noteMeta(survey, node, item !== null && /Article|Posting/.test(item.type)); break;
        case 'link': noteLink(survey, node); break;
        case 'script': case 'style': case 'template': case 'svg': case 'select': case 'textarea': down = false; break;
        case 'html': Object.assign(survey.htmlAttributes, node.attribs); break;
        case 'body': survey.bodyMarks = attributeOf(node, 'class') ?? ''; break;
        case 'title': survey.pageTitle ??= rawText(node); break;
        case 'nav': places |= place.nav; break;
        case 'footer': places |= place.footer; break;
        case 'aside': places |= place.aside; break;
        case 'figure': places |= place.figure; break;
        case 'h1': case 'h2': case 'h3': case 'time': case 'img': case 'amp-img': isSight = true; break;
        case 'h4': case 'h5': case 'h6': places |= place.heading; break;
        case 'video': case 'amp-video': case 'amp-youtube': survey.players += 1; break;
        case 'p': if (survey.sample.length < sampleSize && !(places & elsewhere)) addSample(survey, node); break;
        default: break;
      }
      if (isSight) places = noteSights(survey, node, order, places, marks, article);
      if (name === 'a') places |= place.link;
      if (name === 'article') {
        article = order;
        places |= place.article;
        if (survey.articles.length < sightLimit) survey.articles.push(order);
      }
      if (down && node.firstChild) {
        depth += 1;
        placesAt[depth] = places;
        articleAt[depth] = article;
        itemAt[depth] = item;
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.next && depth > 0) {
      node = node.parent as typeof node;
      depth -= 1;
    }
    node = node?.next ?? null;
  }
  if (survey.sample.length < shortSample) survey.sample = longer(proseIn(root), survey.sample);
  return survey;
}

/** Characters of paragraphs that may be a notice or a teaser, where the story has none or stands in a box that is named a sidebar. */
const shortSample = 300;

const longer = (a: string, b: string): string => (a.length > b.length ? a : b);

/** Elements of a box looked at. */
const boxElements = 60;

/**
 * Whether a box has what a card of another story has: a link to more than somebody's profile, a heading, a picture. Parts of a story's own head are named
 * teasers too.
 */
export const showsAnother = (box: Element): boolean =>
  firstBelow(box, boxElements).some((element) => /^h[1-6]$|^(?:amp-)?img$/.test(element.name) || (element.name === 'a' && leadsOn(attributeOf(element, 'href'))));

const leadsOn = (href: string | undefined): boolean => href !== undefined && !isProfileAddress(href);

/** Long stretches of text, of a page without paragraphs: enough to tell the language. */
function proseIn(root: Document): string {
  let prose = '';
  const visit = (node: Document | Element): void => {
    for (const child of node.children) {
      if (prose.length >= sampleSize) return;
      if (isText(child)) {
        const text = child.data.trim();
        if (text.length >= shortestStretch) prose += `${text.slice(0, sampleSize)}\n`;
      } else if (isElement(child) && !isSilent(child.name)) visit(child);
    }
  };
  visit(root);
  return prose;
}

/** Characters. */
const shortestStretch = 60;

const rdfaPrefix = 'schema:';
/** With another colon it is Open Graph. */
const isRdfa = (property: string): boolean => !property.includes(':') || property.startsWith(rdfaPrefix);

const asked = has.property | has.role | has.style | has.rel | has.href;

const around = mark.aside | mark.related | mark.comment | mark.crumb | mark.unseen;

const isHidden = (style: string): boolean => style.length < 1000 && /display:\s?none/.test(style);

/** An address under which sites keep their people. */
export const isProfileAddress = (href: string | undefined): boolean => href !== undefined && href.length < 300 && profile.test(href);

const profile = /[/?.](?:authors?|autor(?:en|es|e|i)?|auteurs?|staff|people|profiles?|profil|byline|by|journalists?|journalisten?|reporters?|editors?|redaktion|redactie|redactor(?:es)?|forfatter|writers?|columnist[as]?|contributors?|newsteam|team|skribent|firmas?|yazar(?:lar)?|penulis|person)(?:[/=]|-[a-z])/i;

/** Marks of an element that may be evidence, whatever it is. */
const sights = mark.byline | mark.date | mark.section | mark.crumb | mark.subtitle;

/** Enters an element wherever it may be evidence; returns the places of what it holds. */
function noteSights(survey: Survey, element: Element, order: number, outer: number, marks: number, article: number): number {
  const { name } = element;
  let places = outer;
  if (name === 'h1' || name === 'h2' || name === 'h3') {
    note(survey.headings, element, order, places, marks, article);
    places |= place.heading;
  } else if (name === 'time') note(survey.times, element, order, places, marks, article);
  else if (name === 'img' || name === 'amp-img') note(survey.images, element, order, places, marks, article);
  // themes write tags and authors among the classes of the article itself
  if (marks & mark.byline && name !== 'article' && name !== 'main') {
    if (!(places & place.byline)) note(survey.bylines, element, order, places, marks, article);
    places |= place.byline;
  }
  if (marks & mark.date && name !== 'time') note(survey.dates, element, order, places, marks, article);
  if (marks & (mark.section | mark.crumb)) note(survey.sections, element, order, places, marks, article);
  if (marks & mark.subtitle) note(survey.subtitles, element, order, places, marks, article);
  return places;
}

function note(list: Sight[], element: Element, order: number, places: number, marks: number, article: number): void {
  if (list.length < sightLimit) list.push({ element, order, places, marks, article });
}

/** What a link says of where it leads; the marks of the link itself. */
function noteRelation(survey: Survey, node: Element, order: number, places: number, article: number): number {
  const words = (attributeOf(node, 'rel') ?? '').toLowerCase().split(/\s+/);
  const href = attributeOf(node, 'href');
  if (words.includes('license') && href && !(places & (place.figure | elsewhere & ~place.footer))) survey.links.push({ rel: 'license', href, type: '', hreflang: '' });
  if (words.includes('category')) note(survey.sections, node, order, places, mark.section, article);
  else if (words.includes('tag')) note(survey.tagLinks, node, order, places, 0, article);
  return words.some((word) => word.includes('author')) ? mark.byline : 0;
}

function noteLink(survey: Survey, element: Element): void {
  const href = attributeOf(element, 'href');
  if (!href || survey.links.length >= 1000) return;
  survey.links.push({ rel: (attributeOf(element, 'rel') ?? '').toLowerCase(), href, type: attributeOf(element, 'type') ?? '', hreflang: attributeOf(element, 'hreflang') ?? '' });
}

/** `told`: what it says of an item is told by the item, which may be another story. */
function noteMeta(survey: Survey, element: Element, told: boolean): void {
  const content = attributeOf(element, 'content') ?? attributeOf(element, 'value');
  if (content === undefined || content === '') return;
  let last = '';
  for (const name of told ? namesOfMeta : namesOfAnyMeta) {
    const key = attributeOf(element, name);
    if (!key) continue;
    const lower = key.trim().toLowerCase();
    if (lower === last) continue;
    last = lower;
    const list = survey.metas.get(lower);
    if (!list) survey.metas.set(lower, [content]);
    else if (list.length < 100) list.push(content);
  }
}

const namesOfMeta = ['property', 'name', 'http-equiv'];
const namesOfAnyMeta = ['property', 'name', 'itemprop', 'http-equiv'];

/** Enters a property or a new item; returns the item that the element's children belong to. */
function noteItem(survey: Survey, element: Element, parent: Item | null, order: number, places: number): Item | null {
  const properties = (attributeOf(element, 'itemprop') ?? attributeOf(element, 'property')?.replaceAll(rdfaPrefix, '') ?? '').split(/\s+/).filter((name) => name !== '');
  let value: Element | Item = element;
  if (attributeOf(element, 'itemscope') !== undefined || attributeOf(element, 'typeof') !== undefined) {
    const type = (attributeOf(element, 'itemtype') ?? attributeOf(element, 'typeof') ?? '').split(/\s+/)[0]?.split(/[/#:]/).pop() ?? '';
    value = { type, order, property: properties[0] ?? null, places, values: {} };
    if (survey.items.length < sightLimit) survey.items.push(value);
  }
  if (parent) {
    for (const name of properties) {
      const list = (parent.values[name] ??= []);
      if (list.length < 50) list.push(value);
    }
  }
  return 'values' in value ? value : parent;
}

function addSample(survey: Survey, paragraph: Element): void {
  let text = '';
  for (const child of paragraph.children) {
    if (isText(child)) text += child.data;
    else if (isElement(child) && child.name !== 'script' && child.name !== 'style') for (const inner of child.children) if (isText(inner)) text += inner.data;
    if (text.length > sampleSize) break;
  }
  text = text.trim();
  if (text.length >= 40) survey.sample += `${text.slice(0, sampleSize)}\n`;
}
