/**
 * Reads a folder of saved feed documents and prints what came of each kind: how many are feeds, their entries, and how often each repair was made.
 *
 *   npx tsx bench/feeds.ts FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '../lib/feed/parse-feed.ts';
import { errorCode } from '../lib/model/errors.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? npx tsx bench/feeds.ts FOLDER');
  process.exit(2);
}

const counts = new Map<string, number>();
const count = (what: string, by = 1): void => void counts.set(what, (counts.get(what) ?? 0) + by);

for (const name of readdirSync(folder)) {
  try {
    const feed = await parseFeed(readFileSync(join(folder, name)), { url: 'https://feeds.example/feed' });
    count(`read as ${feed.format}`);
    count('entries', feed.entries.length);
    count('entries with a date', feed.entries.filter(({ published, updated }) => published ?? updated).length);
    count('entries with a link', feed.entries.filter(({ link }) => link).length);
    for (const note of feed.notes) count(`repair: ${note.replace(/ \(\d+ times\)$/, '')}`);
  } catch (error) {
    const code = errorCode(error);
    count(`refused: ${code}`);
    if (code === 'unknown') console.error(name, error);
  }
}

for (const [what, times] of [...counts].toSorted(([a], [b]) => a.localeCompare(b))) console.log(`${String(times).padStart(8)}  ${what}`);
