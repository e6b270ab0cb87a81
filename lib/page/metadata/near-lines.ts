import type { ChildNode, Element } from 'domhandler';
import { cleanText } from '../../text/words.ts';
import { marksOf } from '../named-element.ts';
import { mark } from './class-words.ts';
import { isElement, isInline, isSilent, isText } from './nodes.ts';
import { showsAnother } from './survey.ts';

/** Elements looked at before and behind the heading. */
const before = 30;
const behind = 150;
/** A paragraph is longer than any byline. */
const paragraphLength = 200;

/**
 * Short lines of text around a heading, the ones behind it first: where bylines and dates stand that no class gives away.
 * Ends at the story's second paragraph; other articles, navigation and lists of related stories are passed over.
 */
export function linesNear(heading: Element): string[] {
  return [...walk(heading, 1, behind), ...walk(heading, -1, before)];
}

function walk(heading: Element, direction: 1 | -1, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  const state = { seen: 0, paragraphs: 0 };
  const isOver = (): boolean => state.seen > limit || state.paragraphs > 1;
  const flush = (): void => {
    const text = cleanText(line);
    line = '';
    if (text.length > paragraphLength) state.paragraphs += 1;
    else if (text !== '') lines.push(text);
  };
  const add = (text: string): void => { if (line.length < 2000) line = direction === 1 ? line + text : text + line; };
  const visit = (node: ChildNode): void => {
    if (isOver()) return;
    if (isText(node)) add(node.data.replace(/[\r\n\t]/g, ' '));
    if (!isElement(node)) return;
    state.seen += 1;
    if (isSilent(node.name) || isPassedOver(node)) return;
    const block = !isInline(node.name);
    if (block) flush();
    for (let child = direction === 1 ? node.firstChild : node.lastChild; child; child = direction === 1 ? child.next : child.prev) visit(child);
    if (block) flush();
  };
  for (let at: Element | null = heading, up = 0; at && up < 12 && !isOver(); up++) {
    for (let node = direction === 1 ? at.next : at.prev; node; node = direction === 1 ? node.next : node.prev) visit(node);
    flush();
    const parent: Element['parent'] = at.parent;
    if (!parent || !isElement(parent) || parent.name === 'article' || parent.name === 'body') break;
    at = parent;
  }
  return lines;
}

function isPassedOver(element: Element): boolean {
  const { name } = element;
  if (name === 'nav' || name === 'aside' || name === 'footer' || name === 'article' || name === 'form') return true;
  const marks = marksOf(element);
  return (marks & (mark.aside | mark.comment)) !== 0 || ((marks & mark.related) !== 0 && showsAnother(element));
}
