import { expect, test } from 'vitest';
import { readHints } from '../../../../lib/page/body/hints.ts';
import { outlineOf } from '../../../../lib/page/body/outline.ts';
import { spokenFor } from '../../../../lib/page/body/rows.ts';
import { traitsOf } from '../../../../lib/page/body/traits.ts';
import { parsePage } from '../../../../lib/page/parse.ts';

const prose = 'The ferry to Tarn left the quay on Monday with forty sheep on board, and the harbour master was not amused.';

/** Lines that are saved, of pieces with these scores. */
function saved(lines: [html: string, score: number][]): string[] {
  const page = parsePage(`<html><head><meta name="author" content="Nils Brandt"></head><body><div class="story">${lines.map(([html]) => html).join('')}</div></body></html>`, { url: 'https://news.example/a' });
  const outline = outlineOf(page);
  const found = spokenFor(outline, traitsOf(outline, readHints(page)), Float64Array.from(lines, ([, score]) => score), 0);
  return outline.pieces.filter(({ index }) => found.has(index)).map(({ text }) => text);
}

test.each<[what: string, lines: [string, number][], expected: string[]]>([
  ['a first line that all but passed', [['<p>TARN-7</p>', -0.3], [`<p>${prose}</p>`, 2]], ['TARN-7']],
  ['not one that is further off', [['<p>TARN-7</p>', -0.7], [`<p>${prose}</p>`, 2]], []],
  ['not one of another make', [['<p class="x">TARN-7</p>', -0.3], [`<p>${prose}</p>`, 2]], []],
  ['not a date', [['<p>February 3, 2031, 8:30</p>', -0.3], [`<p>${prose}</p>`, 2]], []],
  ['not an author', [['<p>By Nils Brandt</p>', -0.3], [`<p>${prose}</p>`, 2]], []],
  ['a line between', [[`<p>${prose}</p>`, 2], ['<p>So it was</p>', -1.2], [`<p>${prose} Again.</p>`, 2]], ['So it was']],
  ['not the last', [[`<p>${prose}</p>`, 2], ['<p>So it was</p>', -1.2]], []],
  ['a subhead that says little', [[`<p>${prose}</p>`, 2], ['<h2>Sheep</h2>', -3], [`<p>${prose} Again.</p>`, 2]], ['Sheep']],
  ['a list in the box of the paragraphs', [[`<p>${prose}</p>`, 2], ['<ul><li>two rams</li>', -2], ['<li>six ewes</li></ul>', -1]], ['two rams', 'six ewes']],
  ['not a list of links', [[`<p>${prose}</p>`, 2], ['<ul><li><a href="/a">two rams</a></li>', -2], ['<li><a href="/b">six ewes</a></li></ul>', -1]], []],
  ['a table of data at the end, with the line over it', [[`<p>${prose}</p>`, 2], ['<p>After six races:</p>', -1], ['<table><tr class="player"><td>Tarn</td>', -2], ['<td>12</td></tr>', -2], ['<tr class="player"><td>Velm</td>', -2], ['<td>9</td></tr></table>', -2]], ['After six races:', 'Tarn', '12', 'Velm', '9']],
  ['not a table of links', [[`<p>${prose}</p>`, 2], ['<table><tr><td><a href="/a">Tarn</a></td>', -2], ['<td><a href="/b">Velm</a></td></tr>', -2], ['<tr><td><a href="/c">Sula</a></td>', -2], ['<td><a href="/d">Brae</a></td></tr></table>', -2]], []],
  ['not a table that the model is sure of', [[`<p>${prose}</p>`, 2], ['<table><tr><td>Tarn</td>', -5], ['<td>12</td></tr>', -5], ['<tr><td>Velm</td>', -5], ['<td>9</td></tr></table>', -5]], []],
  ['lines that count from one, and what stands between them', [[`<p>${prose}</p>`, 2], ['<p>1) A lamp</p>', -1], ['<p><a href="/a">shop.example/a</a></p>', -2], ['<p>2) A rope</p>', -1], ['<p><a href="/b">shop.example/b</a></p>', -2], ['<p>3) A bell</p>', -1], ['<p><a href="/c">shop.example/c</a></p>', -2], ['<p><a href="/d">Shop</a></p>', -2]], ['1) A lamp', 'shop.example/a', '2) A rope', 'shop.example/b', '3) A bell', 'shop.example/c']],
  ['not numbers that do not count', [[`<p>${prose}</p>`, 2], ['<p>1. A lamp</p>', -2], ['<p>4. A rope</p>', -2], ['<p>9. A bell</p>', -2]], []],
])('%s', (_what, lines, expected) => {
  expect(saved(lines)).toEqual(expected);
});
