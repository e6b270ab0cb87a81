import { Element } from 'domhandler';
import type { Link } from '../../model/article.ts';
import type { Box, Piece } from '../body/outline.ts';
import { cellOf } from '../body/data-table.ts';
import { attributeOf } from '../named-element.ts';
import { renderInline } from './inline.ts';

/** Rows parted by line breaks, cells by tabs in the text; empty cells keep their place, and the table's own caption goes first. */
export function renderTable(pieces: Piece[], table: Box, base: string): { text: string; markdown: string; html: string; links: Link[] } {
  const rows = new Map<Box | null, Piece[]>();
  for (const piece of pieces) {
    const { row, cell } = cellOf(piece);
    const of = row ?? (cell ? table : null);
    const held = rows.get(of);
    if (held) held.push(piece);
    else rows.set(of, [piece]);
  }
  const caption = renderInline(rows.get(null) ?? [], base);
  rows.delete(null);
  const links: Link[] = [...caption.links];
  const text = caption.text === '' ? [] : [caption.text];
  const markdown = caption.text === '' ? [] : [caption.markdown, ''];
  let html = caption.text === '' ? '<table>' : `<table><caption>${caption.html}</caption>`;
  let first = true;
  for (const [row, held] of rows) {
    const cells = cellsOf(row!, held).map(({ name, span, pieces }) => ({ name, span, ...renderInline(pieces, base) }));
    for (const cell of cells) links.push(...cell.links);
    const empty = (span: number): string[] => Array.from({ length: span - 1 }, () => '');
    text.push(cells.flatMap((cell) => [cell.text.replaceAll('\n', ' '), ...empty(cell.span)]).join('\t').trimEnd());
    const line = cells.flatMap((cell) => [cell.markdown.replaceAll('  \n', ' ').replaceAll('|', '\\|'), ...empty(cell.span)]);
    markdown.push(`| ${line.join(' | ')} |`);
    if (first) markdown.push(`|${' --- |'.repeat(line.length)}`);
    first = false;
    html += `<tr>${cells.map((cell) => `<${cell.name}${cell.span > 1 ? ` colspan="${cell.span}"` : ''}>${cell.html}</${cell.name}>`).join('')}</tr>`;
  }
  return { text: text.join('\n'), markdown: markdown.join('\n'), html: `${html}</table>`, links };
}

const widestSpan = 40;

function cellsOf(row: Box, pieces: Piece[]): { name: 'td' | 'th'; span: number; pieces: Piece[] }[] {
  const held = new Map<Element | null, Piece[]>();
  for (const piece of pieces) {
    const element = cellOf(piece).cell?.element ?? null;
    const own = held.get(element);
    if (own) own.push(piece);
    else held.set(element, [piece]);
  }
  const own = row.name === 'tr' ? (row.element?.children.filter((child): child is Element => child instanceof Element && (child.name === 'td' || child.name === 'th')) ?? []) : [];
  return [...new Set([...own, ...held.keys()])].slice(0, 500).map((element) => ({
    name: element?.name === 'th' ? 'th' : 'td',
    span: Math.min(widestSpan, Number(/^\d{1,2}$/.exec(attributeOf(element, 'colspan') ?? '')?.[0] ?? 1) || 1),
    pieces: held.get(element) ?? [],
  }));
}

