import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { Session, type Profiler } from 'node:inspector/promises';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openNewsclip } from '../lib/adapters/local/ports.ts';
import { walk } from '../lib/adapters/local/run-locally.ts';
import { localTableNames, openLocalTables } from '../lib/adapters/local/tables.ts';
import { createArticleTable } from '../lib/adapters/aws/article-table.ts';
import { createDynamoDBClient } from '../lib/adapters/aws/clients.ts';
import { createFeedTable } from '../lib/adapters/aws/feed-table.ts';
import { createPageArchive } from '../lib/adapters/aws/page-archive.ts';
import { createS3Bucket, createS3Client } from '../lib/adapters/aws/s3-bucket.ts';
import { createPublishers } from '../lib/adapters/web/publishers.ts';
import type { FeedsFile } from '../lib/model/feed.ts';
import { defaultSettings } from '../lib/model/settings.ts';
import { newsroomFeedsFile, startNewsroom, type NewsroomFeed } from '../lib/newsroom/newsroom.ts';
import type { Ports } from '../lib/pipeline/ports.ts';
import { adoptFeedList } from '../lib/pipeline/schedule-feeds.ts';
import { hostOf } from '../lib/text/url.ts';
import { VirtualClock } from './scale-clock.ts';
import { memoryArticles, memoryFeeds, Meter } from './scale-stores.ts';
import { partsOf } from './walk-parts.ts';

/**
 * Where the processor time of the pipeline goes: the whole walk (schedule, poll, fetch, extract, store) over the sample newsroom, which is a process of its
 * own, with pages as heavy as papers' pages are. Parts are told by the innermost file on the stack that belongs to one of them.
 *
 *   npx tsx bench/walk-profile.ts [--stores apart] [--stories 1000] [--furniture 90] [--no-raw] [--write FILE.cpuprofile]
 *
 *   --stores memory   stages, client and extractor alone: stores in memory, as in bench/scale.ts
 *   --stores apart    as a deployed function has it: the adapters and the SDK's clients, with table and bucket in another process
 *   --stores local    as `newsclip run` has it: the emulated table, files and queue journals in this process
 *
 * `--furniture` KB are added to pages that have 5 to 10 of their own. A first walk over some of the stories warms up. Ends with 1 when stories are lost.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string', default: 'apart' }, stories: { type: 'string', default: '1000' }, furniture: { type: 'string', default: '90' },
    'no-raw': { type: 'boolean', default: false }, write: { type: 'string' }, role: { type: 'string' }, top: { type: 'string' },
  },
});

if (values.role === 'publishers') {
  const newsroom = await startNewsroom({ port: 0, stories: Number(values.stories), furniture: Number(values.furniture) });
  tellParent({ file: newsroomFeedsFile(newsroom), hosts: newsroom.hosts, feeds: newsroom.feeds });
} else if (values.role === 'stores') {
  const tables = await openLocalTables();
  tellParent({ tables: tables.endpoint, bucket: await startBucket() });
} else {
  await profileWalk();
}

async function profileWalk(): Promise<void> {
  const warmUp = await measure(200, false);
  const { stored, seconds, cpu, profile } = await measure(Number(values.stories), true);
  if (profile === null) throw new Error('nothing was profiled');
  if (values.write) writeFileSync(values.write, JSON.stringify(profile));
  const { parts, total, top } = partsOf(profile);
  console.log(`${stored} stories of ${values.stories}, ${values.furniture} KB of furniture, stores ${values.stores}: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${(stored / cpu).toFixed(0)} stories a processor second (${warmUp.stored} to warm up)`);
  for (const [name, ms] of parts) console.log(`${name.padEnd(24)}${(ms / stored).toFixed(2).padStart(7)} ms a story ${((100 * ms) / total).toFixed(1).padStart(6)} %`);
  const work = (names: string[]) => parts.filter(([name]) => names.includes(name)).reduce((sum, [, ms]) => sum + ms, 0);
  const gc = work(['garbage collection']);
  const core = work(['feed parsing', 'page parsing', 'extraction']);
  console.log(`parsing and extraction  ${((100 * core) / total).toFixed(1)} % of all, ${((100 * core) / (total - gc)).toFixed(1)} % without garbage collection`);
  if (values.top) for (const [name, ms] of top.slice(0, Number(values.top))) console.log(`${((100 * ms) / total).toFixed(1).padStart(6)} %  ${name}`);
  if (stored < Number(values.stories) * 0.98) process.exitCode = 1;
}

interface Measured {
  stored: number;
  seconds: number;
  /** Seconds of this process. */
  cpu: number;
  profile: Profiler.Profile | null;
}

async function measure(stories: number, isProfiled: boolean): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'newsclip-profile-'));
  const publishers = startRole<{ file: FeedsFile; hosts: string[]; feeds: NewsroomFeed[] }>('publishers', stories);
  const apart = values.stores === 'apart' ? startRole<{ tables: string; bucket: string }>('stores', stories) : null;
  const { file, hosts } = await publishers.ready;
  const stores = await apart?.ready;
  let stored = 0;
  const settings = { ...defaultSettings, politeness: { delay: 0, perHost: 1 }, allowHosts: hosts, archiveRaw: !values['no-raw'] };
  const report: Ports['report'] = { feed: () => {}, article: ({ outcome }) => (stored += outcome === 'stored' ? 1 : 0) };
  const local = await openNewsclip({ data, settings, version: 'bench', report, feedList: { hash: String(stories), load: async () => ({ ...file, politeness: settings.politeness }) } });
  try {
    if (values.stores !== 'local') local.ports = { ...local.ports, ...(stores ? storesApart(stores, local.ports) : storesInMemory(file)) };
    const { clock, feeds } = local.ports;
    if (values.stores !== 'local') Object.assign(local.ports, createPublishers({ clock, settings, version: 'bench', feeds }));
    // memory is given its feeds; the others adopt them before the walk, which adopting is no part of
    if (values.stores === 'memory') local.ports.feedList = null;
    else await adoptFeedList(clock.now(), local.ports);
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    if (isProfiled) await session.post('Profiler.start');
    const before = process.cpuUsage();
    const started = performance.now();
    await walk(local, { only: [], force: false });
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - started) / 1000;
    const profile = isProfiled ? (await session.post('Profiler.stop')).profile : null;
    session.disconnect();
    return { stored, seconds, cpu: (user + system) / 1e6, profile };
  } finally {
    await local.close();
    for (const role of [publishers, apart]) role?.stop();
    rmSync(data, { recursive: true });
  }
}

/** The adapters of the functions, over clients that find table and bucket in another process. */
function storesApart({ tables, bucket }: { tables: string; bucket: string }, { clock }: Ports): Pick<Ports, 'feeds' | 'articles' | 'pages'> {
  Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench', AWS_ENDPOINT_URL_DYNAMODB: tables, AWS_ENDPOINT_URL_S3: bucket, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
  const client = createDynamoDBClient();
  const objects = createS3Bucket({ client: createS3Client(true), bucketName: 'bench' });
  return { feeds: createFeedTable({ client, tableName: localTableNames.feeds }), articles: createArticleTable({ client, tableName: localTableNames.articles, bucket: objects, clock }), pages: createPageArchive(objects) };
}

function storesInMemory(file: FeedsFile): Pick<Ports, 'feeds' | 'articles' | 'pages'> {
  const clock = new VirtualClock(new Date());
  const meter = new Meter(clock);
  const due = clock.now().toISOString();
  const world = file.feeds.map((config) => ({
    config,
    state: {
      feedId: config.id, url: config.url, etag: null, lastModified: null, bodyHash: null, nextPollAt: due, lastPollAt: null, lastOkAt: null, entryTimes: [], failures: 0, health: 'ok' as const,
      lastError: null, moving: null, missingSince: null, goneTimes: 0, unchangedSince: null, title: hostOf(config.url), hub: null,
    },
  }));
  return { feeds: memoryFeeds(world, clock, meter, () => {}), ...memoryArticles(clock, meter) };
}

/** This file once more, in a process of its own. */
function startRole<Told>(role: string, stories: number): { ready: Promise<Told>; stop(): void } {
  const child = fork(import.meta.filename, ['--role', role, '--stories', String(stories), '--furniture', values.furniture], { execArgv: process.execArgv });
  return { ready: new Promise((resolve) => child.once('message', (told) => resolve(told as Told))), stop: () => void child.kill() };
}

function tellParent(told: object): void {
  process.send?.(told);
  process.once('disconnect', () => process.exit());
}

/** As much of S3 as a walk asks for: what is put is taken and forgotten. */
async function startBucket(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(request.method === 'PUT' ? 200 : 404, { etag: '"0"' }).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
