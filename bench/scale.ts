import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { simulate, type ScaleResult } from './scale-run.ts';

/**
 * A day of the pipeline at scale, in virtual time and one process: the real stages over ports in memory that count what AWS would be asked.
 * Pages are small, so that a day of stories is extracted in minutes, and calls and extraction take the virtual time they take in a region; all else is as deployed.
 *
 *   npx tsx bench/scale.ts [--feeds 1000] [--hours 24] [--feed-workers 10] [--article-workers 10] [--delay 1] [--per-host 1]
 *                          [--giant 0.2] [--failing 0.05] [--strict 0.01] [--failing-pages 0] [--seed 1] [--write FOLDER]
 *
 * Ends with 1 when a stage met a fault of its own. `--write` keeps the result as FOLDER/<feeds>.json, from which bench/scale-charts.ts draws.
 */
const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '1000' }, hours: { type: 'string', default: '24' }, 'feed-workers': { type: 'string', default: '10' },
    'article-workers': { type: 'string', default: '10' }, delay: { type: 'string', default: '1' }, 'per-host': { type: 'string', default: '1' },
    strict: { type: 'string', default: '0.01' }, 'failing-pages': { type: 'string', default: '0' }, giant: { type: 'string', default: '0.2' }, failing: { type: 'string', default: '0.05' }, seed: { type: 'string', default: '1' }, write: { type: 'string' }, name: { type: 'string' },
  },
});
const result = await simulate({
  feeds: Number(values.feeds), hours: Number(values.hours), feedConcurrency: Number(values['feed-workers']), articleConcurrency: Number(values['article-workers']),
  delay: Number(values.delay), perHost: Number(values['per-host']), giantShare: Number(values.giant), failingShare: Number(values.failing), seed: Number(values.seed),
  strictShare: Number(values.strict), failingPages: Number(values['failing-pages']), progress: (line) => console.error(line),
});
print(result);
if (Object.keys(result.totals).some((name) => name.startsWith('fault: '))) process.exitCode = 1;
if (values.write !== undefined) {
  mkdirSync(values.write, { recursive: true });
  writeFileSync(join(values.write, `${values.name ?? values.feeds}.json`), `${JSON.stringify(result, null, 1)}\n`);
}

function print(r: ScaleResult): void {
  const line = (name: string, text: string) => console.log(`${name.padEnd(22)}${text}`);
  const n = (value: number) => Math.round(value).toLocaleString('en');
  line('feeds', `${n(r.options.feeds)} on ${n(r.hosts)} hosts, ${r.options.hours} h; ${n(r.polls)} polls, ${n(r.stored)} stories and ${n(r.feedOnly)} from the feed alone (${r.seconds.toFixed(0)} s)`);
  line('due-lag', `p50 ${r.dueLag.others[0]} s, p99 ${r.dueLag.others[1]} s; giant host p50 ${r.dueLag.giant[0]} s, p99 ${r.dueLag.giant[1]} s`);
  line('publication to store', `p50 ${n(r.storeLag[0])} s, p99 ${n(r.storeLag[1])} s`);
  for (const [name, q] of [['feed queue', r.feedQueue], ['article queue', r.articleQueue]] as const) {
    line(name, `${n(q.sent)} sent, ${n(q.doubles)} doubles dropped, ${n(q.requests)} requests; deepest ${n(q.deepest)}, in flight ${n(q.peakInFlight)}, ${q.peakRunning} workers, ${n(q.busySeconds)} s of work, ${q.dead} dead; waited p50 ${q.waited[0]} s, p99 ${q.waited[1]} s, at most ${n(q.waited[2])} s`);
  }
  line('put off for quiet', `${n(r.held.polls)} polls, ${n(r.held.pages)} pages`);
  line('counted calls', `$${r.dollars.total.toFixed(2)}, $${r.dollars.perMillion.toFixed(2)} a million stories (logs, metrics and storage apart)`);
  line('requests per host', `most ${n(r.requests.most)}, median ${r.requests.median}`);
  line('scheduler tick', `longest ${r.tick.most.toFixed(1)} s, p99 ${r.tick.p99.toFixed(1)} s`);
  line('busiest second', Object.entries(r.peaks).map(([name, units]) => `${name} ${n(units)}`).join('; '));
  line('above the limits', `${n(r.throttled)} units`);
  line('in all', Object.entries(r.totals).map(([name, total]) => `${name} ${n(total)}`).join('; '));
}
