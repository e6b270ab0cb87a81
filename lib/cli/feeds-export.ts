import { readFileSync } from 'node:fs';
import { parseFeedsFile } from '../feed/feeds-file.ts';
import { renderOpml } from '../feed/opml.ts';
import type { FeedConfig } from '../model/feed.ts';
import { type Args, type Command } from './command.ts';
import { operatedOptions, withOperated } from './operated.ts';

export const feedsExport: Command = {
  name: 'feeds export',
  usage: '[options]',
  about: 'Prints the feeds of a data folder, a deployed stack or a feeds file as OPML; tags become folders.',
  options: { ...operatedOptions, feeds: { value: 'FILE', about: 'the feeds of this file instead' } },
  examples: ['newsclip feeds export > subscriptions.opml'],
  async run(args) {
    const feeds = await readFeeds(args);
    process.stdout.write(renderOpml('Newsclip feeds', feeds.map(({ url, title, tags }) => ({ url, title, link: null, tags }))));
    return 0;
  },
};

type Listed = Pick<FeedConfig, 'url' | 'title' | 'tags'>;

async function readFeeds(args: Args): Promise<Listed[]> {
  const file = args.text('feeds');
  if (file !== null) return parseFeedsFile(readFileSync(file, 'utf8'), { file }).feeds;
  return withOperated(args, async ({ ports }) => {
    const feeds: Listed[] = [];
    for await (const { config: { url, title, tags }, state } of ports.feeds.list()) feeds.push({ url, title: title ?? state.title, tags });
    return feeds.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  });
}
