import { Element, type ParentNode } from 'domhandler';
import { NewsclipError } from '../../model/errors.ts';

/**
 * Elements that a CSS selector names, in document order. Known are tag, `.class`, `#id`, `[name]`, `[name="value"]`, one within another by a blank, and lists
 * by comma: what a rule for a site needs, so that no selector engine has to be loaded. Throws for anything else.
 */
export function selectElements(root: ParentNode, selector: string): Element[] {
  const paths = selector.split(',').map((path) => parsePath(path, selector));
  const found: Element[] = [];
  const visit = (node: ParentNode): void => {
    for (const child of node.children) {
      if (!(child instanceof Element)) continue;
      if (paths.some((path) => isPath(child, path))) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** What one element must be. */
interface Step {
  tag: string | null;
  classes: string[];
  attributes: [name: string, value: string | null][];
}

const part = /\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:="([^"\]]*)")?\]|([a-z][\w-]*|\*)/giy;

function parsePath(path: string, selector: string): Step[] {
  return path.trim().split(/\s+(?![^[]*\])/).map((text) => parseStep(text, selector));
}

function parseStep(text: string, selector: string): Step {
  const step: Step = { tag: null, classes: [], attributes: [] };
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const at = part.lastIndex;
    const [, name, id, attribute, value, tag] = part.exec(text) ?? [];
    if (name) step.classes.push(name);
    else if (id) step.attributes.push(['id', id]);
    else if (attribute) step.attributes.push([attribute.toLowerCase(), value ?? null]);
    else if (tag && at === 0) step.tag = tag === '*' ? null : tag.toLowerCase();
    else throw new NewsclipError('input.invalid', `the selector "${selector}" is not understood at "${text.slice(at)}". Known are tag, .class, #id, [name], [name="value"], blanks and commas`, { selector });
  }
  if (text === '') throw new NewsclipError('input.invalid', `the selector "${selector}" has an empty part`, { selector });
  return step;
}

/** Whether an element is the last step, within elements that are the ones before. */
function isPath(element: Element, path: Step[]): boolean {
  if (!isStep(element, path[path.length - 1]!)) return false;
  let left = path.length - 2;
  for (let node = element.parent; node && left >= 0; node = node.parent) if (node instanceof Element && isStep(node, path[left]!)) left--;
  return left < 0;
}

function isStep({ name, attribs }: Element, { tag, classes, attributes }: Step): boolean {
  if (tag !== null && name !== tag) return false;
  const own = classes.length > 0 ? (attribs['class'] ?? '').split(/\s+/) : [];
  return classes.every((one) => own.includes(one)) && attributes.every(([key, value]) => (value === null ? key in attribs : attribs[key] === value));
}
