import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Args } from '../../../lib/cli/command.ts';
import { goldenAdd } from '../../../lib/cli/golden-add.ts';
import { renderPageCase } from '../../../lib/cli/page-case.ts';
import { makes } from '../../seed/makes.ts';
import { harbour } from '../../seed/stories.ts';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsclip-golden-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const page = makes['magazine theme']!(harbour);
const golden = (words: string[]): Promise<number> => goldenAdd.run(new Args(goldenAdd, [...words, '--folder', join(folder, 'pages')]));
const read = (slug: string, file: string): string => readFileSync(join(folder, 'pages', slug, file), 'utf8');

function withFolder(): string {
  mkdirSync(join(folder, 'pages'));
  const file = join(folder, 'saved.html');
  writeFileSync(file, page);
  return file;
}

test('a page becomes a case in the form that the tests read, and the author is told of the duty', async () => {
  const file = withFolder();
  expect(await golden([file, '--name', 'a-magazine'])).toBe(0);
  expect(readdirSync(join(folder, 'pages', 'a-magazine')).toSorted()).toEqual(['article.html', 'article.md', 'article.txt', 'dropped.txt', 'page.html']);
  expect(read('a-magazine', 'page.html')).toBe(page);
  expect(read('a-magazine', 'article.txt').trim()).toBe(harbour.paragraphs.join('\n\n'));
  for (const [name, text] of Object.entries(renderPageCase(page, 'https://news.example/a-magazine'))) expect(read('a-magazine', name).trim()).toBe(text.trim());
  expect(said.join('\n')).toMatch(/Anonymising is your duty/);
});

test('after the page was anonymised the rest is written anew; another page never takes its place', async () => {
  const file = withFolder();
  await golden([file, '--name', 'a-magazine']);
  const own = join(folder, 'pages', 'a-magazine', 'page.html');
  writeFileSync(own, page.replaceAll('Ostria', 'Elsewhere'));
  expect(await golden([own])).toBe(0);
  expect(read('a-magazine', 'article.txt')).toContain('keeps talking to Elsewhere');
  expect(read('a-magazine', 'page.html')).toContain('Elsewhere');
  await expect(golden([file, '--name', 'a-magazine'])).rejects.toThrow('is there already');
});

test('the case is named after the title, in plain letters', async () => {
  const file = withFolder();
  await golden([file]);
  expect(readdirSync(join(folder, 'pages'))).toEqual(['although-velmark-pushes-for-a-lasting']);
});

test('a page in another charset is kept as UTF-8', async () => {
  const file = withFolder();
  const text = 'Die Gespräche über den Hafen dauern länger, als die Kanzlei es für möglich hielt. Am Sonntag kam die Sprecherin müde aus dem Saal.';
  writeFileSync(file, Buffer.from(`<html><head><meta charset="iso-8859-1"><title>Über den Hafen</title></head><body><p>${text}</p><p>${text.toUpperCase()}</p></body></html>`, 'latin1'));
  await golden([file, '--name', 'latin']);
  expect(read('latin', 'page.html')).toContain('Gespräche');
  expect(read('latin', 'article.txt')).toContain(text);
});

test.each([
  [['--name', 'Not A Slug'], 'small letters, digits'],
  [['--name', '../out'], 'small letters, digits'],
])('%j: %s', async (words, message) => {
  const file = withFolder();
  await expect(golden([file, ...words])).rejects.toThrow(message);
  expect(readdirSync(join(folder, 'pages'))).toEqual([]);
});

test('without a folder of cases it says where to call it from', async () => {
  writeFileSync(join(folder, 'saved.html'), page);
  await expect(golden([join(folder, 'saved.html')])).rejects.toThrow('from a checkout of the project');
  expect(existsSync(join(folder, 'pages'))).toBe(false);
});
