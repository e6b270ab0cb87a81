import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFeed } from '../../lib/feed/parse-feed.ts';
import type { ParsedFeed } from '../../lib/model/feed.ts';

// A folder a case: `document.xml` or `document.json`, and what must come of it in `expected.json`; fields that are not named there are free.
interface Expected {
  given?: { url?: string; contentType?: string };
  feed?: Partial<ParsedFeed>;
  entries?: object[];
  notes?: string[];
  refused?: string;
}

const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name);

test.each(cases)('%s', async (name) => {
  const files = readdirSync(join(folder, name)).toSorted();
  expect(files).toEqual([expect.stringMatching(/^document\.(?:xml|json)$/), 'expected.json']);
  const document = readFileSync(join(folder, name, files[0] as string));
  const { given, feed, entries, notes, refused } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  const options = { url: given?.url ?? 'https://lamps.example/feed', contentType: given?.contentType ?? null };
  if (refused !== undefined) {
    await expect(parseFeed(document, options)).rejects.toMatchObject({ code: refused });
    return;
  }
  const found = await parseFeed(document, options);
  if (feed) expect(found).toMatchObject(feed);
  if (entries) {
    expect(found.entries).toMatchObject(entries);
    expect(found.entries).toHaveLength(entries.length);
  }
  for (const note of notes ?? []) expect(found.notes).toContain(note);
});
