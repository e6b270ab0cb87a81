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
])('%s', (_what, lines, expected) => {
  expect(saved(lines)).toEqual(expected);
});
