import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNewsclip } from '../lib/adapters/local/ports.ts';
import { runLocally } from '../lib/adapters/local/run-locally.ts';
import { defaultSettings } from '../lib/model/settings.ts';
import { newsroomFeedsFile, startNewsroom } from '../lib/newsroom/newsroom.ts';
import { replayArticle } from '../lib/pipeline/replay.ts';

/**
 * How fast stored pages are replayed: the sample newsroom is ingested, then each article is replayed again and again until so many are done. CPU seconds of this
 * process, reading of record and page and the comparison included.
 *   npx tsx bench/replay.ts [PAGES]      2000 unless given
 */
const wanted = Number(process.argv[2] ?? 2_000);
const data = mkdtempSync(join(tmpdir(), 'newsclip-replay-'));
const newsroom = await startNewsroom({ portFile: join(data, 'newsroom.json') });
const file = newsroomFeedsFile(newsroom);
const base = { data, settings: { ...defaultSettings, politeness: file.politeness, allowHosts: newsroom.hosts }, version: 'bench' };
await runLocally({ ...base, feedList: { hash: 'bench', load: async () => file }, only: [], force: true });
await newsroom.close();

const local = await openNewsclip({ ...base, feedList: null, report: { feed: () => {}, article: () => {} } });
const cards = (await local.cards()).filter(({ s3 }) => s3.raw !== null);
const counts: Record<string, number> = {};
for (const card of cards) await replayArticle(card, local.ports);
const from = performance.now();
const cpu = process.cpuUsage();
for (let done = 0; done < wanted; done += 1) {
  const card = cards[done % cards.length];
  if (card === undefined) break;
  const { outcome } = await replayArticle(card, local.ports);
  counts[outcome] = (counts[outcome] ?? 0) + 1;
}
const { user, system } = process.cpuUsage(cpu);
const seconds = (user + system) / 1e6;
console.log(`${wanted} pages (${cards.length} distinct): ${(wanted / seconds).toFixed(0)} pages a second of CPU, ${((performance.now() - from) / 1000).toFixed(1)} s on the clock; ${JSON.stringify(counts)}`);
await local.close();
rmSync(data, { recursive: true });
if ((counts['same'] ?? 0) !== wanted) process.exitCode = 1;
