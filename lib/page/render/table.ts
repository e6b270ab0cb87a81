import { Element } from 'domhandler';
import type { Link } from '../../model/article.ts';
import type { Box, Outline, Piece } from '../body/outline.ts';
import { renderInline } from './inline.ts';

/** Whether a table holds data, or is there to lay out the page: data comes in short cells, in rows of more than one. */
export function isDataTable(table: Box, outline: Outline): boolean {
  const rows = new Set<Box>();
  const cells = new Map<Box, number>();
  const sentences = new Map<Box, number>();
  for (let at = table.first; at < table.end; at++) {
    const piece = outline.pieces[at]!;
    if (piece.kind !== 'text') continue;
    const { cell, row, table: own } = cellOf(piece);
    if (own !== table) return false;
    if (cell) cells.set(cell, (cells.get(cell) ?? 0) + piece.text.length);
    if (row) rows.add(row);
    // a cell that holds paragraphs is a column of the page
    if (!cell || piece.text.length < shortestParagraph || !/[.!?…。！？।۔"”」]$/.test(piece.text)) continue;
    sentences.set(cell, (sentences.get(cell) ?? 0) + 1);
    if (sentences.get(cell)! >= fewestParagraphs) return false;
  }
  if (rows.size < 2 || cells.size < rows.size * 1.5) return false;
  let long = 0;
  for (const chars of cells.values()) if (chars > 400) long++;
  return long <= cells.size * 0.1;
}

/** Characters, of any script. */
const shortestParagraph = 20;
const fewestParagraphs = 4;

/** Rows parted by line breaks, cells by tabs in the text; empty cells keep their place, and the table's own caption goes first. */
export function renderTable(pieces: Piece[], table: Box, base: string): { text: string; markdown: string; html: string; links: Link[] } {
  const rows = new Map<Box | null, Piece[]>();
  for (const piece of pieces) {
    const { row, cell } = cellOf(piece);
    const of = row ?? (cell ? table : null);
    rows.set(of, [...(rows.get(of) ?? []), piece]);
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
    held.set(element, [...(held.get(element) ?? []), piece]);
  }
  const own = row.name === 'tr' ? (row.element?.children.filter((child): child is Element => child instanceof Element && (child.name === 'td' || child.name === 'th')) ?? []) : [];
  return [...new Set([...own, ...held.keys()])].slice(0, 500).map((element) => ({
    name: element?.name === 'th' ? 'th' : 'td',
    span: Math.min(widestSpan, Number(/^\d{1,2}$/.exec(element?.attribs['colspan'] ?? '')?.[0] ?? 1) || 1),
    pieces: held.get(element) ?? [],
  }));
}

function cellOf(piece: Piece): { cell: Box | null; row: Box | null; table: Box | null } {
  let cell: Box | null = null;
  let row: Box | null = null;
  for (let box: Box | null = piece.box; box; box = box.parent) {
    if (box.name === 'td' || box.name === 'th') cell ??= box;
    else if (box.name === 'tr') row ??= box;
    else if (box.name === 'table') return { cell, row, table: box };
  }
  return { cell, row, table: null };
}
