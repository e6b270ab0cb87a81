import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runLocally } from '../lib/adapters/local/run-locally.ts';
import { defaultSettings } from '../lib/model/settings.ts';
import { newsroomFeedsFile, startNewsroom } from '../lib/newsroom/newsroom.ts';

/**
 * The whole local walk over the sample newsroom: schedule, poll, fetch, extract, store, then a second run that must find nothing new.
 * Newsroom and pipeline share this process, so the peak holds both.
 *
 *   tsx bench/walk.ts [--stories 1000] [--delay SECONDS] [--limit MB]
 *
 * `--delay` is the pause between two requests to one host, 0 unless told, since the newsroom is this very process.
 * Ends with 1 when a story is lost, when the second run stores anything, or when the peak is above `--limit` (300 MB).
 */
// Both as in bin/newsclip.ts.
setFlagsFromString('--heap-growing-percent=40');
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

const { values } = parseArgs({
  options: { stories: { type: 'string', default: '1000' }, delay: { type: 'string', default: '0' }, limit: { type: 'string', default: '300' } },
});
const data = mkdtempSync(join(tmpdir(), 'newsclip-walk-'));
const newsroom = await startNewsroom({ port: 0, stories: Number(values.stories) });
const file = { ...newsroomFeedsFile(newsroom), politeness: { delay: Number(values.delay), perHost: 1 } };
const faults: string[] = [];
const silent = { info() {}, warn() {}, error() {} };

const walk = () =>
  runLocally({
    data,
    settings: { ...defaultSettings, politeness: file.politeness, allowHosts: newsroom.hosts },
    version: 'bench',
    feedList: { hash: 'newsroom', load: async () => file },
    only: [],
    force: true,
    report: {
      feed: ({ url, status, message }) => {
        if (status === 'error') faults.push(`${url}: ${message}`);
      },
      article: ({ url, outcome, message }) => {
        if (outcome === 'retry' || outcome === 'dropped') faults.push(`${url}: ${outcome}, ${message}`);
      },
    },
    log: silent,
  });

const before = process.cpuUsage();
const first = await walk();
const { user, system } = process.cpuUsage(before);
const requests = newsroom.requests.length;
const second = await walk();
await newsroom.close();
rmSync(data, { recursive: true });

const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const stored = first.articles.stored;
const cpu = (user + system) / 1e6;
console.log(`first run   ${stored} stories stored, ${requests} requests, ${first.seconds.toFixed(1)} s: ${(stored / first.seconds).toFixed(1)} stories/s (${(stored / cpu).toFixed(1)} a CPU second, newsroom included)`);
console.log(`second run  ${second.articles.stored} stored, ${second.feeds.unchanged} of ${file.feeds.length} feeds unchanged, ${newsroom.requests.length - requests} requests, ${second.seconds.toFixed(1)} s`);
console.log(`peak        ${peak} MB`);
for (const fault of faults.slice(0, 20)) console.error(fault);

const lost = first.dead + first.waiting.count + (stored < Number(values.stories) ? 1 : 0);
if (lost > 0) console.error(`${stored} of ${values.stories} stories stored, ${first.waiting.count} waiting, ${first.dead} dead`);
if (second.articles.stored > 0) console.error('the second run stored stories again');
if (peak > Number(values.limit)) console.error(`the peak is above ${values.limit} MB`);
process.exitCode = lost > 0 || second.articles.stored > 0 || peak > Number(values.limit) ? 1 : 0;
