import { Element } from 'domhandler';
import { detach } from '../text/detach.ts';
import { readSaid } from './body/class-words.ts';
import { readMarks } from './metadata/class-words.ts';

/**
 * An element of a page. Its attributes stay as they were read, names and values in turn: most elements are asked for one of them or none, and an object of
 * them, each of another shape, takes longer to make and to ask. Its names (class, id and their like) are read once, for the metadata and for the body.
 */
export class NamedElement extends Element {
  /** Bits of body/class-words.ts; below nothing until they are asked for. */
  says = -1;
  /** Bits of metadata/class-words.ts. */
  marks = 0;
  /** Bits of `has`: what there is among the attributes. */
  has = 0;
  pairs: string[];
  kept: Record<string, string> | null = null;

  constructor(name: string, pairs: string[], children: Element['children']) {
    super(name, nothing, children);
    this.pairs = pairs;
  }

  /** Enters attributes of a second start tag, up to so many in all; what is there stays. Only while the page is read. */
  addPairs(pairs: string[], most: number): void {
    const all = [...this.pairs];
    for (let at = 0; at < pairs.length && all.length < 2 * most; at += 2) if (valueIn(all, pairs[at]!) === undefined) all.push(pairs[at]!, pairs[at + 1]!);
    this.pairs = all;
  }

  readAll(): Record<string, string> {
    if (this.kept === null) {
      this.kept = {};
      for (let at = 0; at < this.pairs.length; at += 2) this.kept[this.pairs[at]!] = this.pairs[at + 1]!;
    }
    return this.kept;
  }
}

const nothing: Record<string, string> = {};

// Element declares a property, which a class may not make an accessor of
Object.defineProperty(NamedElement.prototype, 'attribs', {
  get(this: NamedElement) {
    return this.readAll();
  },
  // by Element alone, with nothing
  set(value: unknown) {
    if (value !== nothing) throw new TypeError('the attributes of a page are read only');
  },
});

/** The value of an attribute, as `element.attribs[name]` has it. */
export const attributeOf = (element: Element | null, name: string): string | undefined => (element === null ? undefined : valueIn((element as NamedElement).pairs, name));

export function valueIn(pairs: string[], name: string): string | undefined {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === name) return pairs[at + 1];
  return undefined;
}

/** Sorts of attributes that the walks over all elements ask about, as bits. */
export const has = { name: 1, role: 2, item: 4, property: 8, style: 16, hidden: 32, rel: 64, href: 128 } as const;

const sorts = new Map<string, number>(Object.entries({
  class: has.name, id: has.name, 'data-testid': has.name, 'data-component': has.name,
  role: has.role, itemprop: has.role | has.item, itemscope: has.item, typeof: has.item, property: has.property,
  style: has.style, hidden: has.hidden, rel: has.rel, href: has.href,
}));

/** What the names of an element say of it, as bits of body/class-words.ts. */
export const saysOf = (element: Element): number => read(element as NamedElement).says;

/** The same as bits of metadata/class-words.ts. */
export const marksOf = (element: Element): number => read(element as NamedElement).marks;

/** Bits of `has`. */
export const hasOf = (element: Element): number => read(element as NamedElement).has;

/** The marks of a class attribute by itself. */
export function classMarksOf(element: Element): number {
  const value = attributeOf(element, 'class');
  return value ? namesIn(value).marks : 0;
}

function read(element: NamedElement): NamedElement {
  if (element.says >= 0) return element;
  const { pairs } = element;
  let says = 0;
  let marks = 0;
  let found = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const sort = sorts.get(pairs[at]!) ?? 0;
    found |= sort;
    if ((sort & (has.name | has.role)) === 0) continue;
    const names = namesIn(pairs[at + 1]!);
    says |= names.says;
    if (sort & has.name) marks |= names.marks;
  }
  element.says = says;
  element.marks = marks;
  element.has = found;
  return element;
}

interface Names {
  says: number;
  marks: number;
}

/** Values of attributes → what they say. The same few hundred fill a page, and a site's pages. */
const known = new Map<string, Names>();
const maxKnown = 20_000;
/** Characters; what follows is left. */
const longestValue = 500;

function namesIn(value: string): Names {
  const cut = value.length > longestValue ? value.slice(0, longestValue) : value;
  const seen = known.get(cut);
  if (seen) return seen;
  const names = { says: readSaid(cut), marks: readMarks(cut) };
  if (known.size >= maxKnown) known.clear();
  known.set(detach(cut), names);
  return names;
}
