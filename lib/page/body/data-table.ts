import type { Box, Outline, Piece } from './outline.ts';

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

/** The figure that is there for a table, or boxes that hold nothing else. */
export function frameOf(table: Box): Box {
  let frame = table;
  for (let { parent } = table; parent && (parent.name === 'figure' || (parent.first === frame.first && parent.end === frame.end)); { parent } = parent) frame = parent;
  return frame;
}

export function cellOf(piece: Piece): { cell: Box | null; row: Box | null; table: Box | null } {
  let cell: Box | null = null;
  let row: Box | null = null;
  for (let box: Box | null = piece.box; box; box = box.parent) {
    if (box.name === 'td' || box.name === 'th') cell ??= box;
    else if (box.name === 'tr') row ??= box;
    else if (box.name === 'table') return { cell, row, table: box };
  }
  return { cell, row, table: null };
}
