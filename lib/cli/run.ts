import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedsFile } from '../model/feed.ts';
import type { Settings } from '../model/settings.ts';
import type { FeedList } from '../pipeline/ports.ts';
import { runLocally } from '../adapters/local/run-locally.ts';
import { parseFeedsFile } from '../feed/feeds-file.ts';
import { NewsclipError } from '../model/errors.ts';
import { defaultSettings } from '../model/settings.ts';
import { newsroomFeedsFile, startNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { sha256Hex } from '../text/fingerprint.ts';
import { readHttpUrl } from '../text/url.ts';
import { type Args, type Command, type ExitCode, UsageError } from './command.ts';
import { defaultData, sampleData } from './data-folder.ts';
import { createDisplay } from './display.ts';
import { eventsOnly, printEvent } from './events-lines.ts';
import { withInterrupt } from './interrupt.ts';
import { createJsonLines } from './json-lines.ts';
import { version } from './version.ts';

export const run: Command = {
  name: 'run',
  usage: '[FEED_URL …] [options]',
  about: 'Polls the feeds that are due, then works until the queues are empty. With addresses: only those, added when new.',
  options: {
    feeds: { value: 'FILE', about: 'feeds file to adopt first (feeds.yaml, where there is one and no address is given)' },
    data: { value: 'DIR', about: `folder for tables, objects and queues (${defaultData})` },
    'allow-host': { value: 'HOST:PORT', many: true, about: 'let exactly this private host and port be asked; nothing else private ever is' },
    contact: { value: 'ADDRESS', about: 'web or mail address for the User-Agent, when no feeds file names one' },
    rights: { value: 'RULE', about: 'what a reservation of rights (TDM, noarchive, noai) does: record (the default) notes it, metadata-only also keeps no body and no page' },
    'robots-for-feeds': { about: 'ask robots.txt before feeds too, not before pages alone' },
    now: { value: 'ISO', about: 'set the clock; it advances from there' },
    force: { about: 'also poll what is not due; a pause that a publisher asked for is kept all the same' },
    events: { about: 'print what the event bus would be told on AWS, one JSON line an event, and nothing else unless --json' },
    json: { about: 'one JSON line a feed, an article, and last the summary' },
    sample: { about: `without addresses or --feeds: start the bundled sample newsroom and poll that, into ${sampleData}` },
  },
  examples: ['newsclip run https://their.site/feed.xml', 'newsclip run --feeds feeds.yaml', 'newsclip run --sample'],
  async run(args) {
    const only = args.positionals.map(readFeedAddress);
    const sample = args.is('sample') && only.length === 0 && args.text('feeds') === null;
    const data = args.text('data') ?? (sample ? sampleData : defaultData);
    const newsroom = sample ? await startNewsroom({ portFile: join(data, 'newsroom.json') }) : null;
    try {
      return await withInterrupt('what is left stays in the queues for the next run', (signal) => runOnce(args, only, data, newsroom, signal));
    } finally {
      await newsroom?.close();
    }
  },
};

async function runOnce(args: Args, only: string[], data: string, newsroom: Newsroom | null, signal: AbortSignal): Promise<ExitCode> {
  const feeds = newsroom ? { file: newsroomFeedsFile(newsroom), hash: sha256Hex(JSON.stringify(newsroomFeedsFile(newsroom))) } : readFeeds(args, only);
  if (feeds === null && only.length === 0) {
    throw new UsageError('no feeds to poll: name an address, give --feeds FILE, or put a feeds.yaml here (npm start shows a sample)');
  }
  const now = args.time('now');
  const settings = readSettings(args, feeds?.file ?? null, newsroom);
  const show = args.is('json') ? createJsonLines() : args.is('events') ? eventsOnly() : createDisplay({ newsroom, data, settings });
  const summary = await runLocally({
    data,
    settings,
    version,
    feedList: feeds === null ? null : { hash: feeds.hash, load: async () => feeds.file } satisfies FeedList,
    only,
    // The sample is our own machine: each start asks it again, so that a second run shows what conditional requests save.
    force: args.is('force') || newsroom !== null,
    ...(now === null ? {} : { now }),
    report: show.report,
    ...(args.is('events') && { onEvent: printEvent }),
    log: show.log,
    signal,
  });
  await show.end(summary);
  if (summary.stopped) return 1;
  const failed = summary.feeds.error + summary.articles.dropped + summary.waiting.count;
  return failed > 0 ? 3 : 0;
}

function readFeedAddress(word: string): string {
  const url = readHttpUrl(word);
  if (url === null) throw new UsageError(`"${word}" is no http(s) address; a feeds file goes behind --feeds`);
  return url;
}

/** The feeds file named, or the one that lies here when no address is given. */
function readFeeds(args: Args, only: string[]): { file: FeedsFile; hash: string } | null {
  const named = args.text('feeds');
  const path = named ?? (only.length === 0 && existsSync('feeds.yaml') ? 'feeds.yaml' : null);
  if (path === null) return null;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new NewsclipError('input.invalid', `cannot read the feeds file ${path}: ${(error as Error).message}`, {}, { cause: error });
  }
  const file = parseFeedsFile(text, { file: path });
  return { file, hash: sha256Hex(JSON.stringify(file)) };
}

function readSettings(args: Args, file: FeedsFile | null, newsroom: Newsroom | null): Settings {
  return {
    ...defaultSettings,
    contact: args.text('contact') ?? file?.contact ?? null,
    politeness: file?.politeness ?? defaultSettings.politeness,
    allowHosts: [...args.all('allow-host'), ...(newsroom?.hosts ?? [])],
    robotsForFeeds: args.is('robots-for-feeds'),
    rights: readRights(args.text('rights')),
  };
}

function readRights(word: string | null): Settings['rights'] {
  if (word === null) return defaultSettings.rights;
  if (word === 'record' || word === 'metadata-only') return word;
  throw new UsageError(`--rights takes record or metadata-only, not "${word}"`);
}
