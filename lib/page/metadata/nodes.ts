import type { ChildNode, Document, Element, Text } from 'domhandler';
import { ElementType } from 'htmlparser2';
import { cleanText } from '../../text/words.ts';
import { buildTree } from '../build-tree.ts';
import { attributeOf } from '../named-element.ts';
import { textSource } from '../source.ts';

/** Elements that carry attributes; cheaper than the library's own question. */
export const isElement = (node: { type: string }): node is Element => node.type === ElementType.Tag || node.type === ElementType.Script || node.type === ElementType.Style;
export const isText = (node: { type: string }): node is Text => node.type === ElementType.Text;

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select', 'textarea', 'iframe', 'title', 'rt', 'rp']);
const inline = new Set(['a', 'span', 'b', 'i', 'em', 'strong', 'small', 'sub', 'sup', 'abbr', 'time', 'u', 'mark', 'font', 'bdi', 'bdo', 'wbr', 'cite', 'ins', 's', 'data', 'address', 'ruby', 'rb']);

export const isSilent = (name: string): boolean => silent.has(name);
export const isInline = (name: string): boolean => inline.has(name);

/** Visible words of an element, inline pieces joined, blocks and `br` parted by line breaks; at most `limit` characters. */
export function linesOf(element: Element | Document, limit = 1000): string[] {
  let out = '';
  let node: ChildNode | null = element.firstChild as ChildNode | null;
  while (node && out.length < limit) {
    if (isText(node)) out += node.data.replace(/[\r\n\t]/g, ' ');
    else if (isElement(node)) {
      const shown = !silent.has(node.name) && attributeOf(node, 'hidden') === undefined;
      if (!inline.has(node.name)) out += '\n';
      if (shown && node.firstChild) {
        node = node.firstChild as ChildNode;
        continue;
      }
    }
    while (node && !node.next) {
      node = node.parent as ChildNode | null;
      if (node === element) return toLines(out);
      if (node && isElement(node) && !inline.has(node.name)) out += '\n';
    }
    node = node?.next as ChildNode | null;
  }
  return toLines(out);
}

const toLines = (text: string): string[] => text.split('\n').map((line) => cleanText(line)).filter((line) => line !== '');

export const textOf = (element: Element, limit = 1000): string => linesOf(element, limit).join(' ');

/** Words of a heading: a kicker set before the headline without a blank between them is parted from it. */
export function headingText(element: Element, limit = 400): string {
  const parts: string[] = [];
  for (const child of element.children) {
    if (isText(child)) parts.push(child.data);
    else if (isElement(child) && !isSilent(child.name)) {
      const text = textOf(child, limit);
      const last = parts.at(-1);
      parts.push(last !== undefined && /[^\s"'(«„“‘-]$/u.test(last) && last.trim().length > 3 && /^[\p{L}\p{N}„“«"]/u.test(text) && text.includes(' ') ? ` ${text}` : edges(child, text));
    }
  }
  return cleanText(parts.join('')).slice(0, limit);
}

/** Inline text keeps the blanks at its ends. */
function edges(element: Element, text: string): string {
  if (!isInline(element.name)) return ` ${text} `;
  const first = element.firstChild;
  const last = element.lastChild;
  return `${first && isText(first) && /^\s/.test(first.data) ? ' ' : ''}${text}${last && isText(last) && /\s$/.test(last.data.slice(-1)) ? ' ' : ''}`;
}

/** The first elements below one, in page order, at most so many. */
export function firstBelow(element: Element, limit: number): Element[] {
  const found: Element[] = [];
  const visit = (node: Element): void => {
    for (let child = node.firstChild; child && found.length < limit; child = child.next) {
      if (!isElement(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** The element itself when it is a link, else the links among the first elements below it. */
export const linksOf = (element: Element): Element[] => (element.name === 'a' ? [element] : firstBelow(element, 60).filter(({ name }) => name === 'a'));

/** The text right in an element: a script's, a title's. */
export function rawText(element: Element): string {
  let text = '';
  for (const child of element.children) if (isText(child) || child.type === 'comment') text += child.data;
  return text;
}

/** A value that should be plain text but may hold entities or tags (attributes and linked data often hold both); '' for a place in a template that nobody filled. */
export function plainText(value: string): string {
  if (unfilled.test(value)) return '';
  if (!value.includes('&') && !value.includes('<')) return cleanText(value);
  let text = value;
  // Entities are at times escaped twice: "&amp;quot;".
  for (let round = 0; round < 2 && /&[#a-z]|<[/a-z]/i.test(text); round++) text = decode(text.slice(0, 20_000));
  return cleanText(text);
}

/** "{{page.title}}", "{% title %}", "${title}", "%%title%%", "undefined". */
const unfilled = /^\s{0,20}(?:\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}|\$\{[^{}]{0,200}\}|%%\w{1,60}%%|undefined|null|\[object Object\])\s{0,20}$/;

/** The words of a value, its elements parted by blanks where they are none of a line's own. */
function decode(html: string): string {
  let text = '';
  const visit = (node: Document | Element): void => {
    for (const child of node.children) {
      if (isText(child)) text += child.data;
      else if (isElement(child)) {
        const part = inline.has(child.name) ? '' : ' ';
        text += part;
        visit(child);
        text += part;
      }
    }
  };
  visit(buildTree(textSource(html.toWellFormed().replaceAll('\0', '')), []).root);
  return text;
}
