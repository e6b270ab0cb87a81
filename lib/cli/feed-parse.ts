import { parseFeed } from '../feed/parse-feed.ts';
import type { Command } from './command.ts';
import { inputOptions, readInput } from './read-input.ts';

export const feedParse: Command = {
  name: 'feed parse',
  usage: 'FILE|URL|- [options]',
  about: 'Reads one feed document and prints its entries; stores nothing.',
  options: {
    ...inputOptions,
    'content-type': { value: 'TYPE', about: 'Content-Type it came with, for the charset' },
    json: { about: 'print {title, items: [{title, link, guid, published, updated, summary, content}]}' },
  },
  examples: ['newsclip feed parse feed.xml --url https://their.site/feed.xml', 'newsclip feed parse https://their.site/feed.xml --json'],
  async run(args) {
    const { bytes, url, contentType } = await readInput(args, 'feed');
    const feed = await parseFeed(bytes, { url, contentType });
    const items = feed.entries.map(({ title, link, guid, published, updated, summary, content }) => ({ title, link, guid, published, updated, summary, content }));
    if (args.is('json')) {
      console.log(JSON.stringify({ title: feed.title, format: feed.format, items, notes: feed.notes }, null, 2));
      return 0;
    }
    console.log(`${feed.title ?? '(no title)'} · ${feed.format} · ${items.length} ${items.length === 1 ? 'entry' : 'entries'}`);
    for (const { title, link, published } of items) console.log(`${published ?? '(no date)               '}  ${title ?? '(no title)'}\n                          ${link ?? '(no link)'}`);
    for (const note of feed.notes) console.log(`mended: ${note}`);
    return 0;
  },
};
