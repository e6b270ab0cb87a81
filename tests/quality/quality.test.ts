import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreSet, type Scored, type Scores } from '../../bench/extract/score.ts';
import { pageCaseUrl } from '../../lib/cli/page-case.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { knownPages, languageGroups, namings, type LanguageGroup, type Naming } from './pages.ts';

/**
 * What the extractor reaches on our own pages, and below which no change may take it; one that makes it better raises the floor in floor.json.
 * The known pages are harder than most real ones (prose all around, boxes without names), and many of them do not come out right.
 */
const floor = JSON.parse(readFileSync('tests/quality/floor.json', 'utf8')) as Record<`${Naming}, ${LanguageGroup}` | 'cases', { f1: number; exact: number; title: number; leaks: number }>;

const known = knownPages();

test.each(namings.flatMap((naming) => languageGroups.map((group) => [naming, group] as const)))('pages with a known story, names %s, %s: text, furniture left, title', (naming, group) => {
  const pages = known.filter((page) => page.naming === naming && page.group === group);
  const scored = pages.map(({ html, story, furniture }): Scored => {
    const { text, title } = extractArticle(html, { url: story.url });
    return { truth: { set: 'own', articleBody: story.paragraphs.join('\n\n'), bodyKind: 'gold', title: story.title }, answer: { text, title }, furniture: furniture.map((line) => ({ kind: 'furniture', line })) };
  });
  expectFloor(`${naming}, ${group}`, pages.map(({ name }) => name), scored);
});

test('page cases: the text that a person would keep', () => {
  const folder = 'tests/pages';
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const scored = slugs.map((slug): Scored => {
    const { text } = extractArticle(readFileSync(join(folder, slug, 'page.html')), { url: pageCaseUrl(join(folder, slug), slug) });
    // wanted.txt where the text that comes out today is not yet the one that should
    const wanted = ['wanted.txt', 'article.txt'].map((file) => join(folder, slug, file)).find((file) => existsSync(file))!;
    return { truth: { set: 'own', articleBody: readFileSync(wanted, 'utf8'), bodyKind: 'gold' }, answer: { text }, furniture: [] };
  });
  expectFloor('cases', slugs, scored);
});

function expectFloor(name: keyof typeof floor, names: string[], pages: Scored[]): void {
  const scores = scoreSet(pages);
  const reached = Object.fromEntries(Object.keys(floor[name]).map((figure) => [figure, scores[figure as keyof Scores]?.value ?? Number.NaN]));
  const f1Of = (page: Scored): number => scoreSet([page]).f1?.value || 0;
  const worst = pages.map((page, at) => ({ name: names[at]!, f1: f1Of(page) })).toSorted((a, b) => a.f1 - b.f1).slice(0, 10);
  const fallen = Object.entries(floor[name]).filter(([figure, value]) => !(figure === 'leaks' ? reached[figure]! <= value : reached[figure]! >= value)).map(([figure]) => figure);
  expect(fallen, `${JSON.stringify(reached)} against ${JSON.stringify(floor[name])}; the worst pages:\n${worst.map((page) => `${page.f1.toFixed(3)} ${page.name}`).join('\n')}`).toEqual([]);
}
