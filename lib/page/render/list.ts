import type { Link } from '../../model/article.ts';
import type { Box, Piece } from '../body/outline.ts';
import { attributeOf } from '../named-element.ts';
import { renderInline } from './inline.ts';

/** A list with the lists inside it; an item may be several pieces. */
export function renderList(pieces: Piece[], list: Box, base: string): { text: string; markdown: string; html: string; links: Link[] } {
  const items = itemsOf(pieces, list);
  const links: Link[] = [];
  const text: string[] = [];
  const markdown: string[] = [];
  let html = '';
  const open: string[] = [];
  const numbers: number[] = [];
  /** How far the marks of the open lists push their items in. */
  const widths: number[] = [];
  for (const item of items) {
    const inline = renderInline(item.pieces, base);
    links.push(...inline.links);
    text.push(inline.text);
    while (open.length > item.depth) {
      html += `</li></${open.pop()}>`;
      numbers.pop();
      widths.pop();
    }
    if (open.length === item.depth && open.length > 0) html += '</li>';
    while (open.length < item.depth) {
      const name = item.ordered ? 'ol' : 'ul';
      html += item.start > 1 ? `<ol start="${item.start}">` : `<${name}>`;
      open.push(name);
      numbers.push(item.start - 1);
      widths.push(2);
      if (open.length < item.depth) html += '<li>';
    }
    html += `<li>${inline.html}`;
    const number = (numbers[numbers.length - 1] ?? 0) + 1;
    numbers[numbers.length - 1] = number;
    const mark = item.ordered ? `${number}.` : '-';
    widths[widths.length - 1] = mark.length + 1;
    const indent = ' '.repeat(widths.slice(0, -1).reduce((sum, width) => sum + width, 0));
    markdown.push(`${indent}${mark} ${inline.markdown.replaceAll('\n', `\n${indent}${' '.repeat(mark.length + 1)}`)}`);
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return { text: text.join('\n'), markdown: markdown.join('\n'), html, links };
}

interface Item {
  pieces: Piece[];
  depth: number;
  ordered: boolean;
  /** Number of the list's first item. */
  start: number;
}

/** Pages nest lists a few deep at most; deeper ones are frames. */
const deepest = 6;

function itemsOf(pieces: Piece[], list: Box): Item[] {
  const items: Item[] = [];
  let before: Box | null = null;
  for (const piece of pieces) {
    let item: Box | null = null;
    let depth = 0;
    let own = list;
    for (let box: Box | null = piece.box; box; box = box.parent) {
      if (box.name === 'li') item ??= box;
      if (box.name === 'ul' || box.name === 'ol') {
        if (depth === 0) own = box;
        depth++;
      }
      if (box === list) break;
    }
    const last = items[items.length - 1];
    if (last && item !== null && item === before) last.pieces.push(piece);
    else items.push({ pieces: [piece], depth: Math.min(Math.max(1, depth), deepest), ordered: own.name === 'ol', start: own.name === 'ol' ? Number(/^\d{1,4}$/.exec(attributeOf(own.element, 'start') ?? '')?.[0] ?? 1) || 1 : 1 });
    before = item;
  }
  return items;
}
