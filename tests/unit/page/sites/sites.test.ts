import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../lib/page/extract.ts';
import { parsePage } from '../../../../lib/page/parse.ts';
import { sites } from '../../../../lib/page/sites/index.ts';
import { selectElements } from '../../../../lib/page/sites/select.ts';
import type { Site } from '../../../../lib/page/sites/site.ts';
import { ruledSite } from '../../../help/ruled-site.ts';

const minutes = 'The council met on Monday with nine members present, and the minutes of the last meeting were read and agreed to without a vote.';
const first = 'The council agreed on Monday evening to rebuild the old harbour wall, which storms had damaged twice within a year.';
const second = 'Work begins in spring, said the mayor. It will take two years and cost four million crowns, half of which the state pays.';
const page = `<html><head><title>Think of tomorrow</title><meta property="og:title" content="Think of tomorrow"></head><body><h1>Think of tomorrow</h1><p>${minutes}</p>
<div id="story"><h2 class="headline">The harbour wall is rebuilt</h2><p>${first}</p><p class="minutes">${minutes} Again.</p><p>${second}</p></div><p>${minutes} Once more.</p></body></html>`;

const parse = (html: string) => parsePage(`<html><head></head><body>${html}</body></html>`, { url: 'https://ruled.example/', sites: [ruledSite] });

describe('rules of a site', () => {
  test('say where title and story are', () => {
    const { title, text, decisions } = extractArticle(page, { url: 'https://www.ruled.example/a', sites: [ruledSite], explain: true });
    expect(title).toBe('The harbour wall is rebuilt');
    expect(text).toBe(`${first}\n\n${second}`);
    expect(decisions.filter(({ rule }) => rule === 'follow-site').map(({ reason }) => reason)).toContain('site-rule');
  });

  test('concern no other site', () => {
    for (const url of ['https://unruled.example/a', 'https://ruled.example.test/a']) {
      const { title, text } = extractArticle(page, { url, sites: [ruledSite] });
      expect(title).toBe('Think of tomorrow');
      expect(text).toContain(minutes);
    }
  });
});

test.each([
  ['p', ['1', '2', '4']],
  ['.a', ['2', '3']],
  ['div.a', ['3']],
  ['#three p', ['4']],
  ['.a.b, #one', ['1', '3']],
  ['[data-x]', ['2', '4']],
  ['[data-x="y z"]', ['4']],
  ['section .a [data-x="y z"]', ['4']],
  ['section section p', []],
  ['section > div', ['3']],
  ['p:first-child', ['1', '4']],
  ['p[data-x^="y"]', ['4']],
  ['p:has(+ section)', ['2']],
])('selector %s', (selector, expected) => {
  const page = parse('<p id="one" n="1"></p><p class="a" data-x n="2"></p><section n="5"><div id="three" class="b a" n="3"><p data-x="y z" n="4"></p></div></section>');
  expect(selectElements(page, selector).map(({ attribs }) => attribs['n']).toSorted()).toEqual(expected);
});

test.each(['', 'a,,b', 'p[', 'p:nonsense-class', '.'])('selector %j is refused', (selector) => {
  expect(() => selectElements(parse('<p></p>'), selector)).toThrow(/the selector/);
});

/** What is wrong with a site's file. */
function faultsOf({ hosts, rules }: Site): string[] {
  const faults: string[] = [];
  if (hosts.length === 0 || rules.length === 0) faults.push('no hosts or no rules');
  for (const host of hosts) if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) faults.push(`host ${host}`);
  for (const { selector, reason, case: name } of rules) {
    selectElements(parse('<p></p>'), selector);
    if (reason.length < 20) faults.push(`${selector}: no reason`);
    if (!existsSync(`tests/pages/${name}/page.html`)) faults.push(`${selector}: no case ${name}`);
  }
  return faults;
}

test('each rule has hosts, a selector, a reason and a case', () => {
  for (const site of [...sites, ruledSite]) expect(faultsOf(site), site.hosts[0]).toEqual([]);
  expect(faultsOf({ hosts: ['https://x'], rules: [{ kind: 'drop', selector: '.x', reason: 'Bad', case: 'none' }] })).toHaveLength(3);
  expect(sites.map(({ hosts }) => hosts[0])).toEqual(sites.map(({ hosts }) => hosts[0]).toSorted());
});
