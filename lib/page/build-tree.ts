import { Document, Element, Text, type ParentNode } from 'domhandler';
import { Tokenizer } from 'htmlparser2';
import { detach } from '../text/detach.ts';
import type { PageLimit } from './page.ts';
import { readAttributes } from './read-attributes.ts';
import type { Source } from './source.ts';

/**
 * HTML text → domhandler tree, on htmlparser2's tokenizer. htmlparser2's own parser shifts an array per tag, so that deep nesting takes
 * quadratic time; and it lets a stray end tag of an inline element close the blocks around it. This builder keeps HTML's own rules for
 * implied ends and has a limit for everything that a page may do without end. Comments are left out, and
 * so are attributes that nobody reads, unless the `whole` tree is asked for. Never throws.
 */
export function buildTree(source: Source, limits: PageLimit[], whole = false): Document {
  const builder = new TreeBuilder(source, limits, whole);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(source.text);
  tokenizer.end();
  return builder.root;
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

class TreeBuilder {
  readonly root = new Document([]);
  private readonly slice: Source['slice'];
  private readonly sliceLater: Source['slice'];
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
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  /** Null while one is read that nobody asks for. */
  private attributeName: string | null = null;
  private attributeValue = '';
  private foreign = 0;
  private htmlElement: Element | null = null;
  private bodyElement: Element | null = null;

  constructor(source: Source, limits: PageLimit[], whole: boolean) {
    this.whole = whole;
    this.slice = source.slice;
    this.sliceLater = source.sliceLater;
    this.limits = limits;
  }

  ontext(start: number, end: number): void {
    const { top } = this;
    if (top instanceof Element && unseen.has(top.name) && top.children.length === 0) this.append(lazyText(() => this.sliceLater(start, end)));
    else this.addText(this.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.addText(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end);
    this.attributes = {};
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.whole ? this.slice(start, end).toLowerCase() : end - start <= longestAttribute ? attributeOf(this.slice(start, end)) : null;
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeName !== null) this.attributeValue += this.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (this.attributeName !== null) this.attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (this.attributeCount >= maxAttributes) return this.hit('attributes');
    this.attributeCount++;
    const { attributeName: name, attributes } = this;
    if (name !== null && name !== '__proto__' && !Object.hasOwn(attributes, name)) attributes[name] = this.attributeValue;
  }

  onopentagend(): void {
    this.openElement(false);
  }

  onselfclosingtag(): void {
    this.openElement(this.foreign > 0 || this.name === 'svg' || this.name === 'math');
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameAt(start, end);
    if (name === 'br') {
      this.name = 'br';
      this.attributes = {};
      return this.openElement(false);
    }
    if (this.tooDeep > 0) {
      if (!voidNames.has(name)) this.tooDeep--;
      return;
    }
    if (name === 'body' || name === 'html') return;
    const inline = !blocks.has(name);
    const wall = inline ? blocks : sections.has(name) || name === 'table' ? tableWalls : walls;
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const open = this.open[depth]?.name ?? '';
      if (open === name) return this.closeTo(depth);
      // h1 … h6 end each other
      if (headings.has(name) && headings.has(open)) return this.closeTo(depth);
      if (wall.has(open)) return;
    }
  }

  oncomment(): void {}
  oncdata(start: number, end: number, offset: number): void {
    if (this.foreign > 0) this.addText(this.slice(start, end - offset));
  }
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** An element's name, lower case; the same string each time, so that comparing two is comparing where they lie. */
  private nameAt(start: number, end: number): string {
    const written = this.slice(start, end);
    const known = names.get(written);
    if (known !== undefined) return known;
    const name = written.toLowerCase();
    if (names.size < maxNames && written.length <= longestName) names.set(detach(written), detach(name));
    return name;
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
    const siblings = this.top.children;
    const last = siblings[siblings.length - 1];
    if (last) {
      last.next = node;
      node.prev = last;
    }
    node.parent = this.top;
    siblings.push(node);
  }

  private openElement(closed: boolean): void {
    const { name } = this;
    if (name === 'html' || name === 'body') {
      const known = name === 'html' ? this.htmlElement : this.bodyElement;
      if (known) {
        for (const [key, value] of Object.entries(this.attributes)) known.attribs[key] ??= value;
        return;
      }
    }
    if (this.foreign > 0 && endsForeign.has(name)) this.leaveForeign();
    this.closeImplied(name);
    if (++this.elements > maxElements) return this.hit('elements');
    const element = new Element(name, this.attributes);
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
    }
    this.open.length = depth;
    this.top = this.open[depth - 1] ?? this.root;
  }

  private hit(limit: PageLimit): void {
    if (!this.limits.includes(limit)) this.limits.push(limit);
  }
}

const longestAttribute = Math.max(...[...readAttributes].map(({ length }) => length));
/** As written → as kept. */
const attributes = new Map([...readAttributes].map((name) => [name, name]));
const attributeOf = (written: string): string | null => attributes.get(written) ?? attributes.get(written.toLowerCase()) ?? null;

const names = new Map<string, string>();
const maxNames = 1_000;
const longestName = 40;

/** A text that is cut out of the page when it is read for the first time. */
function lazyText(read: () => string): Text {
  const node = new Text('');
  const settle = (value: string): void => void Object.defineProperty(node, 'data', { value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(node, 'data', {
    get: () => {
      const value = read();
      settle(value);
      return value;
    },
    set: settle,
    enumerable: true,
    configurable: true,
  });
  return node;
}
