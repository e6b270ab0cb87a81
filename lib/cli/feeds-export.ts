import { readFileSync } from 'node:fs';
import { parseFeedsFile } from '../feed/feeds-file.ts';
import { renderOpml } from '../feed/opml.ts';
import type { FeedConfig } from '../model/feed.ts';
import { type Args, type Command } from './command.ts';
import { withStored } from './stored.ts';

export const feedsExport: Command = {
  name: 'feeds export',
  usage: '[options]',
  about: 'Prints the feeds of the data folder, or of a feeds file, as OPML; tags become folders.',
  options: { data: { value: 'DIR', about: 'data folder' }, feeds: { value: 'FILE', about: 'the feeds of this file instead' } },
  examples: ['newsclip feeds export > subscriptions.opml'],
  async run(args) {
    const feeds = await readFeeds(args);
    process.stdout.write(renderOpml('Newsclip feeds', feeds.map(({ url, title, tags }) => ({ url, title, link: null, tags }))));
    return 0;
  },
};

async function readFeeds(args: Args): Promise<FeedConfig[]> {
  const file = args.text('feeds');
  if (file !== null) return parseFeedsFile(readFileSync(file, 'utf8'), { file }).feeds;
  return withStored(args, async (local) => (await local.ports.feeds.list()).map(({ config, state }) => ({ ...config, title: config.title ?? state.title })));
}
