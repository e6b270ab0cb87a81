import { readFileSync, writeFileSync } from 'node:fs';
import { runtimeFeed } from '../adapters/local/run-locally.ts';
import { addFeedToFile } from '../feed/edit-feeds-file.ts';
import { parseFeedsFile } from '../feed/feeds-file.ts';
import { parseOpml } from '../feed/opml.ts';
import { NewsclipError } from '../model/errors.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { defaultData } from './data-folder.ts';
import { withInterrupt } from './interrupt.ts';
import { operatedOptions, withOperated } from './operated.ts';

/** Between two of them a person may stop. */
const putsAtOnce = 1_000;

export const feedsImport: Command = {
  name: 'feeds import',
  usage: 'OPML_FILE [options]',
  about: 'Adds the feeds of an OPML list; its folders become tags.',
  options: { ...operatedOptions, feeds: { value: 'FILE', about: 'write them into this feeds file instead, comments kept' } },
  examples: ['newsclip feeds import subscriptions.opml --feeds feeds.yaml', 'newsclip feeds import subscriptions.opml --stack Newsclip'],
  async run(args) {
    const [source, ...more] = args.positionals;
    if (source === undefined || more.length > 0) throw new UsageError('one OPML file');
    const subscriptions = parseOpml(readText(source));
    const file = args.text('feeds');
    if (file !== null) {
      let text = readText(file);
      const known = new Set(readKnown(text, file));
      const fresh = subscriptions.filter(({ url }) => !known.has(url));
      for (const { url, title, tags } of fresh) text = addFeedToFile(text, { url, ...(title !== null && { title }), ...(tags.length > 0 && { tags }) });
      writeFileSync(file, text);
      console.log(`${fresh.length} feeds added to ${file}, ${subscriptions.length - fresh.length} known already`);
      return 0;
    }
    return withOperated<ExitCode>(
      args,
      async ({ ports, name }) => {
        const known = new Set<string>();
        for await (const { config } of ports.feeds.list()) known.add(config.url);
        const fresh = subscriptions.filter(({ url }) => !known.has(url));
        return withInterrupt('what was added stays, and the same line goes on', async (signal) => {
          let added = 0;
          for (; added < fresh.length && !signal.aborted; added = Math.min(fresh.length, added + putsAtOnce)) {
            const some = fresh.slice(added, added + putsAtOnce);
            await ports.feeds.putConfigs(some.map(({ url, title, tags }) => ({ ...runtimeFeed(url), title, tags })), new Date());
          }
          console.log(`${added} feeds added to ${name}, ${subscriptions.length - fresh.length} known already${added < fresh.length ? `, ${fresh.length - added} left` : ''}`);
          return added < fresh.length ? 1 : 0;
        });
      },
      args.text('data') ?? defaultData,
    );
  },
};

/** A file whose contact is still to be filled in may get its feeds first. */
function readKnown(text: string, file: string): string[] {
  return parseFeedsFile(text.replace(/^contact:[ \t]*(#.*)?$/m, 'contact: https://unset.invalid/'), { file }).feeds.map(({ url }) => url);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new NewsclipError('input.invalid', `cannot read ${file}: ${(error as Error).message}`, {}, { cause: error });
  }
}
