import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageCaseUrl, renderPageCase } from '../../lib/cli/page-case.ts';

/** Whole pages: `page.html`, and what must come of it: `article.txt`, `article.md`, `article.html`, and `dropped.txt` ("reason: text"). `newsclip golden add` makes one. */
const folder = 'tests/pages';
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe.each(slugs)('%s', (slug) => {
  const made = renderPageCase(readFileSync(join(folder, slug, 'page.html')), pageCaseUrl(join(folder, slug), slug));
  test.each(Object.entries(made))('%s', (file, text) => {
    const path = join(folder, slug, file);
    expect(existsSync(path), `${path} is missing; what came out:\n${text}`).toBe(true);
    expect(text.trim()).toBe(readFileSync(path, 'utf8').trim());
  });
});
