import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';

/** Whole pages: `page.html`, and what must come of it: `article.txt`, `article.md`, `article.html`, and `dropped.txt` ("reason: text"). */
const folder = 'tests/pages';
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe.each(slugs)('%s', (slug) => {
  const found = extractArticle(readFileSync(join(folder, slug, 'page.html')), { url: `https://news.example/${slug}`, explain: true });
  const dropped = found.decisions.filter(({ verdict }) => verdict === 'dropped').map(({ reason, text }) => `${reason}: ${text}`).join('\n');
  test.each([['article.txt', found.text], ['article.md', found.markdown], ['article.html', found.html], ['dropped.txt', dropped]])('%s', (file, made) => {
    const path = join(folder, slug, file);
    expect(existsSync(path), `${path} is missing; what came out:\n${made}`).toBe(true);
    expect(made.trim()).toBe(readFileSync(path, 'utf8').trim());
  });
});
