import { Element } from 'domhandler';
import { detach } from '../text/detach.ts';
import { readSaid } from './body/class-words.ts';
import { readMarks } from './metadata/class-words.ts';

/** An element whose names (class, id and their like) are read once, for the metadata and for the body. */
export class NamedElement extends Element {
  /** Bits of body/class-words.ts; below nothing until they are asked for. */
  says = -1;
  /** Bits of metadata/class-words.ts. */
  marks = 0;
}

/** What the names of an element say of it, as bits of body/class-words.ts. */
export const saysOf = (element: Element): number => read(element as NamedElement).says;

/** The same as bits of metadata/class-words.ts. */
export const marksOf = (element: Element): number => read(element as NamedElement).marks;

/** The marks of a class attribute by itself. */
export const classMarksOf = (element: Element): number => (element.attribs['class'] ? namesIn(element.attribs['class']).marks : 0);

function read(element: NamedElement): NamedElement {
  if (element.says >= 0) return element;
  const { attribs } = element;
  let says = 0;
  let marks = 0;
  // one pass over what is there costs less than a question for each that is not
  for (const key in attribs) {
    switch (key) {
      case 'class': case 'id': case 'data-testid': case 'data-component': {
        const names = namesIn(attribs[key]!);
        says |= names.says;
        marks |= names.marks;
        break;
      }
      case 'role': case 'itemprop': says |= namesIn(attribs[key]!).says; break;
      default: break;
    }
  }
  element.says = says;
  element.marks = marks;
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
