import { Document, Element, Text, type ParentNode } from 'domhandler';
import { NameTable } from './name-table.ts';
import { NamedElement, valueIn } from './named-element.ts';
import { decodeAttribute, decodeText, partsOf } from './decode-entities.ts';
import type { PageLimit } from './page.ts';
import { readAttributes } from './read-attributes.ts';
import { scanMarkup, type MarkupReader } from './scan-markup.ts';
import type { Source } from './source.ts';

/**
 * HTML → domhandler tree. htmlparser2's own parser shifts an array per tag, so that deep nesting takes
 * quadratic time; and it lets a stray end tag of an inline element close the blocks around it. This builder keeps HTML's own rules for
 * implied ends and has a limit for everything that a page may do without end. Comments are left out, and
 * so are attributes that nobody reads, unless the `whole` tree is asked for. Never throws.
 */
export function buildTree(source: Source, limits: PageLimit[], whole = false): { root: Document; linkedData: Element[] } {
  const builder = new TreeBuilder(source, limits, whole);
  scanMarkup(source.bytes, builder);
  return builder;
}

/** Real pages nest up to about 60 deep; past this, elements stay in the tree but hold nothing. */
const maxDepth = 300;
/** The largest real pages have some 20,000 elements. */
const maxElements = 60_000;
/** The most that real pages carry is about 80 on `html` or `video`. */
const maxAttributes = 200;

const voidNames = new Set('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(' '));
const headNames = new Set('title meta link base script style noscript template basefont bgsound noframes'.split(' '));
/** Start tags that end an open paragraph (HTML standard, "close a p element"). */
const endsParagraph = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul li dd dt summary search'.split(' '),
);
/** No implied end reaches past these. */
const walls = new Set('html table td th caption template button object applet marquee svg math noscript'.split(' '));
/** An inline end tag does not reach past these. */
const blocks = new Set([...endsParagraph, ...walls, 'body', 'tr', 'tbody', 'thead', 'tfoot', 'select', 'iframe']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const listWalls = new Set(['ul', 'ol', 'menu', 'dir', 'td', 'th', 'table', 'template', 'html', 'body']);
const definitionWalls = new Set(['dl', 'td', 'th', 'table', 'template', 'html', 'body']);
const tableWalls = new Set(['table', 'template', 'html']);
const rowParts = new Set(['td', 'th', 'caption']);
/** Elements of HTML that end a drawing or formula left open (HTML standard, "any other start tag" in foreign content), and the elements of those in which HTML may stand. */
const endsForeign = new Set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'.split(' '),
);
const holdsHtml = new Set('foreignobject desc title annotation-xml mi mo mn ms mtext'.split(' '));
/** Elements whose text few ask for. */
const unseen = new Set(['script', 'style']);
const sections = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup']);

/** The children of every element that holds nothing. */
const childless: Element['children'] = [];
/** The attributes of every element that has none. */
const bare: string[] = [];

class TreeBuilder implements MarkupReader {
  readonly root = new Document([]);
  /** Scripts of linked data, in page order. */
  readonly linkedData: Element[] = [];
  private readonly source: Source;
  private readonly limits: PageLimit[];
  private readonly whole: boolean;
  /** Open elements, outermost first; `top` is the last of them, or the root. */
  private readonly open: Element[] = [];
  private top: ParentNode = this.root;
  private openParagraphs = 0;
  /** Elements opened past the depth limit and not yet closed. */
  private tooDeep = 0;
  private elements = 0;
  private name = '';
  /** Names and values of the start tag at hand, in turn; `filled` of them. */
  private readonly pairs: string[] = [];
  private filled = 0;
  private attributeCount = 0;
  private foreign = 0;
  private htmlElement: NamedElement | null = null;
  private bodyElement: NamedElement | null = null;

  constructor(source: Source, limits: PageLimit[], whole: boolean) {
    this.whole = whole;
    this.source = source;
    this.limits = limits;
  }

  text(start: number, end: number, escaped: boolean): void {
    const { top, source } = this;
    if (!escaped && top instanceof Element && unseen.has(top.name) && top.children.length === 0) return this.append(new LaterText(source, start, end));
    const text = source.slice(start, end);
    if (!escaped || !text.includes('&')) this.addText(text);
    // right in the root element every part that is blank goes
    else if (top === this.htmlElement) for (const part of partsOf(text)) this.addText(part);
    else this.addText(decodeText(text));
  }

  openName(start: number, end: number): string {
    this.filled = 0;
    this.attributeCount = 0;
    return (this.name = this.nameAt(start, end));
  }

  attribute(nameStart: number, nameEnd: number, start: number, end: number): void {
    if (this.attributeCount >= maxAttributes) return this.hit('attributes');
    this.attributeCount++;
    const { pairs, filled, source } = this;
    const name = this.whole ? source.slice(nameStart, nameEnd).toLowerCase() : nameEnd - nameStart <= longestAttribute ? attributeNames.find(source.bytes, nameStart, nameEnd) : null;
    if (name === null || name === '__proto__') return;
    // of two the first counts
    for (let at = 0; at < filled; at += 2) if (pairs[at] === name) return;
    const value = start < 0 ? '' : source.slice(start, end);
    pairs[filled] = name;
    pairs[filled + 1] = value.includes('&') ? decodeAttribute(value) : value;
    this.filled = filled + 2;
  }

  openEnd(closed: boolean): void {
    this.openElement(closed && (this.foreign > 0 || this.name === 'svg' || this.name === 'math'));
  }

  close(start: number, end: number): void {
    const name = this.nameAt(start, end);
    if (name === 'br') {
      this.name = 'br';
      this.filled = 0;
      return this.openElement(false);
    }
    if (this.tooDeep > 0) {
      if (!voidNames.has(name)) this.tooDeep--;
      return;
    }
    if (name === 'body' || name === 'html') return;
    // an end of a paragraph that nobody began is an empty one, and parts what is around it
    if (name === 'p' && this.openParagraphs === 0) {
      this.name = 'p';
      this.filled = 0;
      this.openElement(true);
      return;
    }
    const inline = !blocks.has(name);
    const wall = inline ? blocks : sections.has(name) || name === 'table' ? tableWalls : walls;
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const open = this.open[depth]!.name;
      if (open === name) return this.closeTo(depth);
      // h1 … h6 end each other
      if (headings.has(name) && headings.has(open)) return this.closeTo(depth);
      if (wall.has(open)) return;
    }
  }

  cdata(start: number, end: number): boolean {
    if (this.foreign > 0) this.addText(this.source.slice(start, end));
    return this.foreign > 0;
  }

  /** An element's name, lower case; the same string each time, so that comparing two is comparing where they lie. */
  private nameAt(start: number, end: number): string {
    const { source } = this;
    return elementNames.find(source.bytes, start, end) ?? elementNames.add(source.slice(start, end).toLowerCase());
  }

  private addText(data: string): void {
    const siblings = this.top.children;
    const last = siblings[siblings.length - 1];
    if (last instanceof Text) {
      last.data += data;
      return;
    }
    if (this.top === this.htmlElement && data.trim() === '') return;
    this.append(new Text(data));
  }

  private append(node: Element | Text): void {
    const { top } = this;
    const siblings = top.children;
    node.parent = top;
    if (siblings.length === 0) {
      // most elements hold one node or none: an array that grows takes room for seventeen
      top.children = [node];
      return;
    }
    const last = siblings[siblings.length - 1]!;
    last.next = node;
    node.prev = last;
    siblings.push(node);
  }

  private openElement(closed: boolean): void {
    const { name } = this;
    if (name === 'html' || name === 'body') {
      const known = name === 'html' ? this.htmlElement : this.bodyElement;
      if (known) return known.addPairs(this.pairs.slice(0, this.filled), maxAttributes);
    }
    if (this.foreign > 0 && endsForeign.has(name)) this.leaveForeign();
    this.closeImplied(name);
    if (++this.elements > maxElements) return this.hit('elements');
    const element = new NamedElement(name, this.filled === 0 ? bare : this.pairs.slice(0, this.filled), childless);
    if (name === 'script' && valueIn(element.pairs, 'type')?.toLowerCase().includes('ld+json')) this.linkedData.push(element);
    if (name === 'html') this.htmlElement = element;
    else if (name === 'body') this.bodyElement = element;
    this.append(element);
    if (closed || voidNames.has(name)) return;
    if (this.open.length >= maxDepth) {
      this.tooDeep++;
      return this.hit('depth');
    }
    this.open.push(element);
    this.top = element;
    if (name === 'p') this.openParagraphs++;
    else if (name === 'svg' || name === 'math') this.foreign++;
  }

  /** Ends what the start tag `name` ends by being there. */
  private closeImplied(name: string): void {
    const { open } = this;
    if (open.length === 0 || this.tooDeep > 0) return;
    const top = open[open.length - 1]?.name ?? '';
    if (top === 'head' && !headNames.has(name)) this.closeTo(open.length - 1);
    if (name === 'body') {
      const head = open.findIndex((element) => element.name === 'head');
      if (head >= 0) this.closeTo(head);
      return;
    }
    if (this.openParagraphs > 0 && endsParagraph.has(name)) this.closeNearest('p', walls);
    if (name === 'li') this.closeNearest('li', listWalls);
    else if (name === 'dd' || name === 'dt') {
      this.closeNearest('dd', definitionWalls);
      this.closeNearest('dt', definitionWalls);
    } else if (name === 'a') this.closeNearest('a', blocks);
    else if (headings.has(name)) {
      if (headings.has(open[open.length - 1]?.name ?? '')) this.closeTo(open.length - 1);
    } else if (rowParts.has(name)) this.closeAny(rowParts);
    else if (name === 'tr') this.closeAny(new Set([...rowParts, 'tr']));
    else if (name === 'tbody' || name === 'thead' || name === 'tfoot') this.closeAny(sections);
    else if (name === 'option' || name === 'optgroup') this.closeNearest('option', blocks);
    else if (name === 'rt' || name === 'rp') {
      if (top === 'rt' || top === 'rp') this.closeTo(open.length - 1);
    }
  }

  private closeNearest(name: string, wall: Set<string>): void {
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const open = this.open[depth]?.name ?? '';
      if (open === name) return this.closeTo(depth);
      if (wall.has(open)) return;
    }
  }

  /** Ends the outermost open element of these kinds inside the nearest table. */
  private closeAny(names: Set<string>): void {
    let found = -1;
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const open = this.open[depth]?.name ?? '';
      if (names.has(open)) found = depth;
      if (tableWalls.has(open)) break;
    }
    if (found >= 0) this.closeTo(found);
  }

  /** Ends the outermost drawing or formula that is open around the place where HTML may stand, or around all. */
  private leaveForeign(): void {
    let found = -1;
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const { name } = this.open[depth]!;
      if (holdsHtml.has(name)) break;
      if (name === 'svg' || name === 'math') found = depth;
    }
    if (found >= 0) this.closeTo(found);
  }

  private closeTo(depth: number): void {
    for (let at = this.open.length - 1; at >= depth; at--) {
      const name = this.open[at]?.name;
      if (name === 'p') this.openParagraphs--;
      else if (name === 'svg' || name === 'math') this.foreign--;
      // quicker than to set the length
      this.open.pop();
    }
    this.top = this.open[depth - 1] ?? this.root;
  }

  private hit(limit: PageLimit): void {
    if (!this.limits.includes(limit)) this.limits.push(limit);
  }
}

const attributeNames = new NameTable(readAttributes, 0);
const longestAttribute = Math.max(...[...readAttributes].map(({ length }) => length));

/** Names seen on pages are kept: some 200 are all that most have. */
const elementNames = new NameTable([...endsParagraph, ...voidNames, ...headNames, ...walls, 'a', 'b', 'body', 'em', 'i', 'label', 'li', 'path', 'span', 'strong', 'svg', 'td', 'tr'], 500);

/** A text that is cut out of the page when it is read for the first time. */
class LaterText extends Text {
  kept: string | null = null;
  private readonly source: Source;
  private readonly start: number;
  private readonly end: number;

  constructor(source: Source, start: number, end: number) {
    super('');
    this.source = source;
    this.start = start;
    this.end = end;
  }

  read(): string {
    return (this.kept ??= this.source.sliceLater(this.start, this.end));
  }
}

// Text declares a property, which a class may not make an accessor of
Object.defineProperty(LaterText.prototype, 'data', {
  get(this: LaterText) {
    return this.read();
  },
  set(this: LaterText, value: string) {
    this.kept = value;
  },
});
