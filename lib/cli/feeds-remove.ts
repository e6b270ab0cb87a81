import { findByUrl } from './find-by-url.ts';
import { NewsclipError } from '../model/errors.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { operatedOptions, withOperated } from './operated.ts';

export const feedsRemove: Command = {
  name: 'feeds remove',
  usage: 'ID|URL [options]',
  about: 'Forgets one feed and its state; what it brought stays stored.',
  options: operatedOptions,
  examples: ['newsclip feeds remove https://their.site/feed.xml', 'newsclip feeds remove their-site --stack Newsclip'],
  async run(args) {
    const [key, ...more] = args.positionals;
    if (key === undefined || more.length > 0) throw new UsageError('one feed, by its id or address');
    return withOperated<ExitCode>(args, async ({ ports, name }) => {
      const feed = (await ports.feeds.get(key)) ?? (await findByUrl(key, ports.feeds));
      if (feed === null) throw new NewsclipError('store.missing', `there is no feed ${key} in ${name}; newsclip feeds list shows them`, { key });
      await ports.feeds.remove(feed.config.id);
      console.log(`removed ${feed.config.url}`);
      if (feed.config.managedBy === 'file') console.error('it came from a feeds file: take it out there too, or it is adopted again when that file changes');
      return 0;
    });
  },
};
