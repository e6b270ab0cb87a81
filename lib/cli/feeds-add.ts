import { isCancel, select } from '@clack/prompts';
import { readFileSync, writeFileSync } from 'node:fs';
import pc from 'picocolors';
import { runtimeFeed } from '../adapters/local/run-locally.ts';
import { addFeedToFile } from '../feed/edit-feeds-file.ts';
import { NewsclipError } from '../model/errors.ts';
import type { ParsedFeed } from '../model/feed.ts';
import { readHttpUrl } from '../text/url.ts';
import { type Args, type Command, type ExitCode, UsageError } from './command.ts';
import { defaultData } from './data-folder.ts';
import { localWeb } from './local-web.ts';
import { webOptions } from './read-input.ts';
import { operatedOptions, withOperated } from './operated.ts';
import { discoverFeeds, discoveryRequests, tryFeed } from './try-feed.ts';

export const feedsAdd: Command = {
  name: 'feeds add',
  usage: 'URL [options]',
  about: 'Adds a feed; from the address of a site it finds the feeds and lets you choose (at most 5 requests).',
  options: {
    ...operatedOptions,
    feeds: { value: 'FILE', about: 'write it into this feeds file instead, comments kept' },
    all: { about: 'add every feed that the site names, without asking' },
    ...webOptions,
  },
  examples: ['newsclip feeds add https://their.site/', 'newsclip feeds add https://their.site/feed.xml --feeds feeds.yaml'],
  async run(args) {
    const [word, ...more] = args.positionals;
    const url = readHttpUrl(word);
    if (url === null || more.length > 0) throw new UsageError('one http(s) address, of a feed or of a site');
    const chosen = await chooseFeeds(url, args);
    const file = args.text('feeds');
    if (file !== null) addToFile(file, chosen);
    else await addToStore(args, chosen);
    return 0;
  },
};

interface Chosen {
  url: string;
  feed: ParsedFeed;
}

async function chooseFeeds(url: string, args: Args): Promise<Chosen[]> {
  const publishers = localWeb(args, discoveryRequests);
  const tried = await tryFeed(url, publishers.web);
  if (tried.feed !== null) return [{ url, feed: tried.feed }];
  if (tried.page === null) throw new NewsclipError(tried.code, `${url} could not be read: ${tried.why}`, { url });

  const { found, untried } = await discoverFeeds(tried.page, publishers);
  const [only] = found;
  if (untried.length > 0) console.error(`not tried, as finding feeds may cost ${discoveryRequests} requests:\n${untried.map((each) => `  ${each}`).join('\n')}`);
  if (only === undefined) throw new NewsclipError('feed.html', `${url} is a page that names no feed we can read; give the feed's own address`, { url });
  if (found.length === 1 || args.is('all')) return found;
  const lines = found.map((each) => ({ value: each, label: `${each.feed.title ?? each.title ?? each.url}  ${each.feed.entries.length} entries`, hint: each.url }));
  if (!process.stdin.isTTY) throw new UsageError(`${url} has ${found.length} feeds; add one of them, or give --all:\n${lines.map(({ label, hint }) => `  ${hint}  ${label}`).join('\n')}`);
  const choice = await select({ message: `${url} has ${found.length} feeds`, options: lines });
  if (isCancel(choice)) throw new UsageError('nothing chosen, nothing added');
  return [choice];
}

function addToFile(file: string, chosen: Chosen[]): void {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new NewsclipError('input.invalid', `cannot read the feeds file ${file}: ${(error as Error).message}`, {}, { cause: error });
  }
  for (const { url, feed } of chosen) text = addFeedToFile(text, { url, ...(feed.title !== null && { title: feed.title }) });
  writeFileSync(file, text);
  for (const each of chosen) console.log(`added to ${file}: ${renderChosen(each)}`);
}

const addToStore = (args: Args, chosen: Chosen[]): Promise<ExitCode> =>
  withOperated<ExitCode>(
    args,
    async ({ ports }) => {
      const known = new Set<string>();
      for await (const { config } of ports.feeds.list()) if (chosen.some(({ url }) => url === config.url)) known.add(config.url);
      for (const each of chosen) {
        if (known.has(each.url)) console.log(`known already: ${renderChosen(each)}`);
        else {
          await ports.feeds.putConfigs([{ ...runtimeFeed(each.url), title: each.feed.title }], new Date());
          console.log(`added: ${renderChosen(each)}`);
        }
      }
      return 0;
    },
    args.text('data') ?? defaultData,
  );

const renderChosen = ({ url, feed }: Chosen): string => `${pc.bold(feed.title ?? '(no title)')} ${url}  ${feed.format}, ${feed.entries.length} entries${feed.hub === null ? '' : ', WebSub hub'}`;
