import { existsSync, readFileSync } from 'node:fs';
import pc from 'picocolors';
import { parseFeedsFile } from '../feed/feeds-file.ts';
import { readHttpUrl } from '../text/url.ts';
import { type Args, type Command, UsageError } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import { localWeb } from './local-web.ts';
import { operatedOptions, withOperated } from './operated.ts';
import { webOptions } from './read-input.ts';
import { tryFeed, type Tried } from './try-feed.ts';

export const feedsCheck: Command = {
  name: 'feeds check',
  usage: '[FILE|URL …] [options]',
  about: 'Tries each feed of a feeds file, of the data folder or a deployed stack, or at the addresses given, and reports; stores nothing.',
  options: { ...operatedOptions, json: { about: 'one JSON line a feed' }, ...webOptions },
  examples: ['newsclip feeds check feeds.yaml', 'newsclip feeds check --stack Newsclip', 'newsclip feeds check https://their.site/feed.xml'],
  async run(args) {
    const { web } = localWeb(args);
    const urls = await readAddresses(args);
    return withInterrupt('the feed in hand is the last', async (signal) => {
      let [done, failed] = [0, 0];
      for (const url of urls) {
        if (signal.aborted) break;
        const tried = await tryFeed(url, web);
        done += 1;
        if (tried.feed === null) failed += 1;
        console.log(args.is('json') ? JSON.stringify(asLine(tried)) : renderTried(tried));
      }
      if (done === urls.length) return failed > 0 ? 3 : 0;
      console.error(`newsclip: stopped after ${done} of ${urls.length} feeds`);
      return 1;
    });
  },
};

async function readAddresses(args: Args): Promise<string[]> {
  if (args.positionals.length === 0) return withOperated(args, async ({ ports }) => {
    const urls: string[] = [];
    for await (const { config } of ports.feeds.list()) urls.push(config.url);
    return urls.toSorted();
  });
  return args.positionals.flatMap((word) => {
    const url = readHttpUrl(word);
    if (url !== null) return [url];
    if (!existsSync(word)) throw new UsageError(`"${word}" is neither an http(s) address nor a file`);
    return parseFeedsFile(readFileSync(word, 'utf8'), { file: word }).feeds.map((feed) => feed.url);
  });
}

const asLine = (tried: Tried) =>
  tried.feed === null
    ? { url: tried.url, ok: false, error: tried.code, why: tried.why }
    : { url: tried.url, ok: true, error: null, title: tried.feed.title, format: tried.feed.format, entries: tried.feed.entries.length, newest: newestOf(tried.feed.entries), hub: tried.feed.hub, notes: tried.feed.notes };

const newestOf = (entries: { published: string | null }[]): string | null => entries.map(({ published }) => published).filter((time) => time !== null).toSorted().at(-1) ?? null;

function renderTried(tried: Tried): string {
  if (tried.feed === null) return `${pc.red('✗')} ${tried.url}\n    ${tried.why} (${tried.code})`;
  const { title, format, entries, notes } = tried.feed;
  const mended = notes.length === 0 ? '' : `\n    ${pc.yellow(`mended: ${notes.join('; ')}`)}`;
  return `${pc.green('✓')} ${pc.bold(title ?? tried.url)}\n    ${tried.url} · ${format} · ${entries.length} entries · newest ${newestOf(entries) ?? 'undated'}${mended}`;
}
