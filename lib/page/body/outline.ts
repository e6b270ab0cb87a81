import { Element, Text, type ParentNode } from 'domhandler';
import { foldSpace } from '../../text/words.ts';
import { firstBelow } from '../metadata/nodes.ts';
import { attributeOf, has, hasOf, saysOf } from '../named-element.ts';
import type { Page } from '../page.ts';
import { said } from './class-words.ts';

/** A run of inline content between two block borders or line breaks: the smallest thing that is kept or dropped. */
export interface Piece {
  index: number;
  /** The block-level element it stands in. */
  box: Box;
  /** Text nodes and line breaks in order; the one element of an image or embed. */
  leaves: (Text | Element)[];
  kind: 'text' | 'image' | 'embed';
  /** White space folded, ends trimmed. Empty for images and embeds. */
  text: string;
  linkChars: number;
  /** Its first or last words are a link's, and others are not: a teaser's headline, "read on" behind one. */
  linkStarts: boolean;
  linkEnds: boolean;
  boldChars: number;
  /** `<br>` between the piece before and this one, in the same element: 0, 1, or 2 for more. */
  breaks: number;
  /** What the names of inline elements say that hold nearly all of the piece. */
  says: number;
  hidden: boolean;
}

/** A block-level element, measured. `pieces.slice(first, end)` is what it holds. */
export interface Box {
  index: number;
  element: Element | null;
  name: string;
  parent: Box | null;
  depth: number;
  first: number;
  end: number;
  chars: number;
  linkChars: number;
  /** Bits of class-words.ts: what its names say of it. */
  says: number;
  /** Hides itself by attribute, style or class. */
  hides: boolean;
  /** See makeOf; null until it is asked for. */
  make: string | null;
}

/** The page as a flat list of pieces and the boxes around them, both in document order. */
export interface Outline {
  pieces: Piece[];
  boxes: Box[];
  /** Characters of all pieces that are not hidden. */
  chars: number;
  /** Characters within `<noscript>` or a frameset: what a browser without scripts or frames would show as well. */
  noscriptChars: number;
}

const blockNames = new Set(
  ('address article aside blockquote body button canvas caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html ' +
    'label legend li main menu nav ol option optgroup p pre search section select summary table tbody td textarea tfoot th thead tr ul').split(' '),
);
/** Never visible text, or none of the line's own: what a formula is made of is read as a browser shows it, without the program text that may stand beside it, and a word with its reading over it without the reading. */
const silent = new Set('script style noscript template svg rt rp annotation annotation-xml head title iframe object embed audio video canvas select textarea option datalist frameset noframes link meta base'.split(' '));
/** Told to readers without scripts or frames. */
const forFew = new Set(['noscript', 'noframes', 'frameset']);
const embeds = new Set('iframe object embed audio video amp-youtube amp-twitter amp-instagram amp-facebook amp-video amp-iframe amp-brightcove amp-vimeo amp-audio'.split(' '));
const images = new Set(['img', 'amp-img', 'amp-anim', 'picture']);
const bolds = new Set(['b', 'strong']);

/** What the walk does with an element, by its name; one question rather than five. */
const kind = { block: 1, image: 2, embed: 4, silent: 8, bold: 16 } as const;
const kinds = new Map<string, number>();
for (const [names, bit] of [[blockNames, kind.block], [images, kind.image], [embeds, kind.embed], [silent, kind.silent], [bolds, kind.bold]] as const) for (const name of names) kinds.set(name, (kinds.get(name) ?? 0) | bit);
/** Hidden inline text is spliced out of its sentence only up to this; more than that is no hover card. */
const maxSpliced = 2000;

/** Characters of the links' text compared with the piece's own. */
const linkEdge = 10;

/** The longest real pages come to some 5,000 pieces; what follows after this many is left. */
const maxPieces = 12_000;
/** Pictures and players looked at. */
const maxMedia = 1_000;

/** Cuts the visible text of a page into pieces and measures the boxes around them, in one walk. `scripts` off: what is there for readers without scripts or frames is visible too. */
export function outlineOf(page: Page, { scripts = true }: { scripts?: boolean } = {}): Outline {
  const walker = new Walker(scripts);
  walker.walk(page.body && !hasStray(page.body) ? page.body : page.root);
  walker.finish();
  if (walker.outline.pieces.length >= maxPieces && !page.limits.includes('elements')) page.limits.push('elements');
  return walker.outline;
}

/** Pieces of one make: tag and class of the box, and of the one around it. */
export const makeOf = ({ box }: Piece): string => (box.make ??=
  `${box.name}.${attributeOf(box.element, 'class') ?? ''}<${box.parent?.name ?? ''}.${(box.parent && attributeOf(box.parent.element, 'class')) ?? ''}`);

/** Whether text stands outside of the page's body: broken templates open it late, and browsers show all of it. */
function hasStray(body: Element): boolean {
  for (let inner: Element = body; inner.parent; inner = inner.parent as Element) {
    for (const node of inner.parent.children) {
      if (node === inner) continue;
      if (node instanceof Text ? node.data.trim() !== '' : node instanceof Element && !silent.has(node.name) && textLength(node) > 0) return true;
    }
  }
  return false;
}

class Walker {
  readonly outline: Outline = { pieces: [], boxes: [], chars: 0, noscriptChars: 0 };
  private readonly scripts: boolean;
  private box: Box;
  private leaves: (Text | Element)[] = [];
  private raw = '';
  private linkRaw = '';
  private boldRaw = '';
  private breaks = 0;
  private links = 0;
  private media = 0;
  private bold = 0;
  /** A drop cap in a block of its own, for the words that follow it. */
  private capital: Text | null = null;
  /** Bits of the inline elements around, and the text that each stood over. */
  private inlineSays: { says: number; text: number }[] = [];
  private spoken: { says: number; chars: number }[] = [];

  constructor(scripts: boolean) {
    this.scripts = scripts;
    this.box = this.openBox(null, 'body', 0);
  }

  walk(node: ParentNode): void {
    if (node instanceof Element && this.box.element === null) {
      this.box.element = node;
      this.box.says = saysOf(node);
    }
    for (const child of node.children) this.visit(child);
  }

  finish(): void {
    this.flush();
    this.closeBox();
    hidePieces(this.outline);
  }

  private visit(node: ParentNode['children'][number]): void {
    if (node instanceof Text) {
      this.leaves.push(node);
      this.raw += node.data;
      if (this.links > 0) this.linkRaw += node.data;
      if (this.bold > 0) this.boldRaw += node.data;
      return;
    }
    if (!(node instanceof Element)) return;
    const { name } = node;
    const known = kinds.get(name) ?? 0;
    if (known & kind.image) return this.addMedia(node, 'image');
    if (known & kind.embed) return this.addMedia(node, 'embed');
    if (known & kind.silent) return this.visitSilent(node);
    if (name === 'br') return this.addBreak(node);
    const says = saysOf(node);
    const hides = isHidden(node, says);
    const block = (known & kind.block) !== 0 || (hides && holdsBlocks(node));
    if (!block && (hides || (says & said.popup && isCard(node))) && textLength(node) <= maxSpliced) return;
    if (name === 'a') this.links++;
    if (known & kind.bold) this.bold++;
    if (block) this.visitBlock(node, says, hides);
    else this.visitInline(node, says);
    if (known & kind.bold) this.bold--;
    if (name === 'a') this.links--;
  }

  private visitBlock(node: Element, says: number, hides: boolean): void {
    this.flush();
    this.breaks = 0;
    const outer = this.box;
    this.box = this.openBox(node, node.name, says);
    this.box.hides = hides;
    const { inlineSays } = this;
    this.inlineSays = [];
    for (const child of node.children) this.visit(child);
    this.flush();
    this.breaks = 0;
    this.inlineSays = inlineSays;
    this.closeBox();
    this.box = outer;
  }

  private visitInline(node: Element, says: number): void {
    if (says === 0) {
      for (const child of node.children) this.visit(child);
      return;
    }
    const before = this.raw.length;
    const pieces = this.outline.pieces.length;
    for (const child of node.children) this.visit(child);
    // an inline element around blocks counts as a box would: by its bits on each piece inside
    if (this.outline.pieces.length > pieces) for (let at = pieces; at < this.outline.pieces.length; at++) this.outline.pieces[at]!.says |= says;
    else this.spoken.push({ says, chars: this.raw.length - before });
  }

  private addBreak(node: Element): void {
    if (this.raw.trim() === '') {
      this.breaks = Math.min(2, this.breaks + 1);
      this.raw = '';
      this.leaves = [];
      return;
    }
    this.leaves.push(node);
    this.flush();
    this.breaks = 1;
  }

  private visitSilent(node: Element): void {
    // a template that the parser itself puts in place (declarative shadow DOM)
    if (node.name === 'template' && attributeOf(node, 'shadowrootmode') !== undefined) return this.visitBlock(node, 0, false);
    if (!forFew.has(node.name)) return;
    if (!this.scripts) return this.visitBlock(node, 0, false);
    this.outline.noscriptChars += textLength(node);
    for (const child of node.children) if (child instanceof Element && images.has(child.name)) this.addMedia(child, 'image');
  }

  private addMedia(node: Element, kind: 'image' | 'embed'): void {
    // an inline picture inside a sentence (an emoji, an icon) must not part it
    if (kind === 'image' && this.raw.trim() !== '') {
      this.leaves.push(node);
      return;
    }
    const { pieces } = this.outline;
    if (++this.media > maxMedia || pieces.length >= maxPieces) return;
    pieces.push({ index: pieces.length, box: this.box, leaves: [node], kind, text: '', linkChars: 0, linkStarts: false, linkEnds: false, boldChars: 0, breaks: 0, says: saysOf(node), hidden: false });
  }

  private flush(): void {
    // between two borders there is nothing most often
    if (this.raw === '' && this.leaves.length === 0 && this.spoken.length === 0) return;
    let text = foldSpace(this.raw);
    if (this.capital !== null && text !== '') {
      text = this.capital.data + text;
      this.leaves = [this.capital, ...withoutLead(this.leaves)];
      this.capital = null;
    } else if (text !== '' && text.length <= 2 && this.linkRaw === '' && isDropCap(text, this.box, this.leaves)) {
      this.capital = new Text(text);
      this.capital.parent = this.leaves.at(-1)!.parent;
      text = '';
    }
    if (text !== '' && this.outline.pieces.length < maxPieces) {
      const { pieces } = this.outline;
      let says = 0;
      const linked = this.linkRaw === '' ? '' : foldSpace(this.linkRaw);
      const partly = linked !== '' && linked.length < text.length;
      for (const span of this.spoken) if (span.chars >= this.raw.length * 0.8) says |= span.says;
      const piece: Piece = {
        index: pieces.length,
        box: this.box,
        leaves: this.leaves,
        kind: 'text',
        text,
        linkChars: linked.length,
        linkStarts: partly && text.startsWith(linked.slice(0, linkEdge)),
        linkEnds: partly && text.endsWith(linked.slice(-linkEdge)),
        boldChars: this.boldRaw === '' ? 0 : foldSpace(this.boldRaw).length,
        breaks: this.breaks,
        says,
        hidden: false,
      };
      pieces.push(piece);
      this.box.chars += text.length;
      this.box.linkChars += piece.linkChars;
      this.breaks = 0;
    }
    if (this.leaves.length > 0) this.leaves = [];
    if (this.spoken.length > 0) this.spoken = [];
    this.raw = '';
    this.linkRaw = '';
    this.boldRaw = '';
  }

  private openBox(element: Element | null, name: string, says: number): Box {
    const { boxes, pieces } = this.outline;
    const parent = element ? this.box : null;
    const box: Box = {
      index: boxes.length,
      element,
      name,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      first: pieces.length,
      end: pieces.length,
      chars: 0,
      linkChars: 0,
      says,
      hides: false,
      make: null,
    };
    boxes.push(box);
    return box;
  }

  private closeBox(): void {
    const { box } = this;
    box.end = this.outline.pieces.length;
    if (box.parent) {
      box.parent.chars += box.chars;
      box.parent.linkChars += box.linkChars;
    }
  }
}

/** A capital alone in its block, and small letters next. */
function isDropCap(text: string, { name }: Box, leaves: (Text | Element)[]): boolean {
  if (!/^["'“„«‘‚¿¡]?\p{Lu}$/u.test(text) || /^(?:[ld]i|t[dhr]|d[dt]|h\d|pre)$/.test(name)) return false;
  let node: ParentNode['children'][number] | null = leaves.at(-1) ?? null;
  for (let steps = 0; node && steps < 12; steps++) {
    while (node && !node.next) node = node.parent as Element | null;
    node = node?.next ?? null;
    while (node instanceof Element && node.firstChild && !silent.has(node.name)) node = node.firstChild;
    if (node instanceof Text && node.data.trim() !== '') return /^\s*\p{Ll}/u.test(node.data.slice(0, 200));
  }
  return false;
}

/** Leaves without the blanks before the first word. */
function withoutLead(leaves: (Text | Element)[]): (Text | Element)[] {
  const at = leaves.findIndex((leaf) => leaf instanceof Text && leaf.data.trim() !== '');
  const first = leaves[at] as Text;
  const bare = new Text(first.data.trimStart());
  bare.parent = first.parent;
  return [bare, ...leaves.slice(at + 1)];
}

/** Hidden boxes that are this much of the page, or of its prose, alone or with others of their make, are the story behind a wall or a script. */
const largeShare = 0.3;
const proseShare = 0.5;
/** Characters of a paragraph that counts as prose. */
const shortestProse = 80;

function hidePieces(outline: Outline): void {
  const { boxes, pieces } = outline;
  const hiding = boxes.filter((box) => box.hides);
  for (const { text } of pieces) outline.chars += text.length;
  if (hiding.length === 0) return;
  const all = new Float64Array(pieces.length + 1);
  const prose = new Float64Array(pieces.length + 1);
  for (const { index, text, linkChars } of pieces) {
    const weight = text.length * (unspaced.test(text) ? unspacedWeight : 1);
    all[index + 1] = all[index]! + weight;
    prose[index + 1] = prose[index]! + (weight >= shortestProse && linkChars < text.length / 2 ? weight : 0);
  }
  const shares = new Map<string, { all: number; prose: number }>();
  for (const box of hiding) {
    const share = shares.get(styleOf(box)) ?? { all: 0, prose: 0 };
    share.all += all[box.end]! - all[box.first]!;
    share.prose += prose[box.end]! - prose[box.first]!;
    shares.set(styleOf(box), share);
  }
  for (const box of hiding) {
    const share = shares.get(styleOf(box))!;
    if (share.all > all[pieces.length]! * largeShare || share.prose > prose[pieces.length]! * proseShare) continue;
    for (let at = box.first; at < box.end; at++) pieces[at]!.hidden = true;
  }
  for (const piece of pieces) if (piece.hidden) outline.chars -= piece.text.length;
}

/** A character of a script without blanks says as much as so many of an alphabet. */
const unspacedWeight = 2.5;
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

const styleOf = (box: Box): string => `${box.name} ${attributeOf(box.element, 'class') ?? ''} ${attributeOf(box.element, 'style') ?? ''}`;

function isHidden(element: Element, says: number): boolean {
  const attributes = hasOf(element);
  if ((attributes & (has.hidden | has.style)) === 0 && (says & said.hidden) === 0) return false;
  if (attributes & has.hidden && !/^(?:false|until-found)$/.test(attributeOf(element, 'hidden')!)) return true;
  if (attributes & has.style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style')!)) return true;
  return (says & said.hidden) !== 0 && /\b(?:sr-only|visually-?hidden|screen-reader-text|screenreader|offscreen|hidden|is-hidden|hide|invisible|d-none|display-none)\b/i.test(attributeOf(element, 'class') ?? '');
}

/** What opens over a sentence when a reader points at a name in it: several links and little else, or one with a picture and a few words. What holds such a card holds the name as well. */
function isCard(node: Element): boolean {
  const inner = firstBelow(node, cardElements);
  const links = inner.filter(({ name }) => name === 'a');
  const hasPicture = inner.some(({ name }) => images.has(name));
  if (inner.length === cardElements || links.length < (hasPicture ? 1 : 2)) return false;
  const chars = textLength(node);
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  if (linked < chars / 2 && !(hasPicture && chars <= cardChars)) return false;
  return !inner.some((child) => blockNames.has(child.name) || (saysOf(child) & said.popup && isCard(child)));
}

/** Elements and, of words beside a picture, characters; what holds more is a part of the page. */
const cardElements = 60;
const cardChars = 300;

function holdsBlocks(node: Element): boolean {
  return node.children.some((child) => child instanceof Element && (blockNames.has(child.name) || holdsBlocks(child)));
}

function textLength(node: ParentNode): number {
  let length = 0;
  for (const child of node.children) {
    if (child instanceof Text) length += child.data.length;
    else if (child instanceof Element) length += textLength(child);
  }
  return length;
}
