import { NewsclipError } from '../model/errors.ts';
import { forgetSite, forgetStory, keysOfUrl } from '../pipeline/forget.ts';
import type { Forgotten } from '../pipeline/ports.ts';
import { readHttpUrl, siteOf } from '../text/url.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import { operatedOptions, withOperated } from './operated.ts';

export const forget: Command = {
  name: 'forget',
  usage: 'ID|URL … | --site DOMAIN',
  about: 'Removes every copy of a story, or of a whole site, and keeps it from being stored again. Cannot be undone.',
  options: {
    ...operatedOptions,
    site: { value: 'DOMAIN', about: 'everything of this publisher, and nothing of it from now on' },
    json: { about: 'one JSON line an article' },
  },
  examples: ['newsclip forget https://their.site/story', 'newsclip forget --site their.site --stack Newsclip'],
  async run(args) {
    const site = args.text('site');
    if ((site === null) === (args.positionals.length === 0)) throw new UsageError('name ids or addresses, or --site DOMAIN');
    const domain = site === null ? null : readDomain(site);
    return withOperated<ExitCode>(args, async ({ ports, removals, name }) => {
      const told = ({ id, objects, items, tombstone: { forgottenAt } }: Forgotten) => {
        if (args.is('json')) console.log(JSON.stringify({ id, objects, items, forgottenAt }));
        else console.log(objects + items > 0 ? `${id}: ${objects} objects and ${items} items removed` : `${id}: nothing is left to remove; it is kept out since ${forgottenAt}`);
      };
      const all = { ...ports, removals };
      if (domain !== null) {
        let isStopped = false;
        const count = await withInterrupt('what is removed stays removed, and nothing of the site is stored meanwhile', async (signal) => {
          const removed = await forgetSite(domain, all, told, signal);
          isStopped = signal.aborted;
          return removed;
        });
        if (isStopped) {
          console.error(`newsclip: stopped after ${count} articles of ${domain}; the same line goes on`);
          return 1;
        }
        const done = count === 0 ? `nothing of ${domain} is left to remove from ${name}` : `${count} articles of ${domain} removed from ${name}`;
        if (!args.is('json')) console.log(`${done}; nothing of it is stored from now on. Its feeds are still polled: newsclip feeds remove ends that.`);
        return 0;
      }
      for (const word of args.positionals) {
        const url = readHttpUrl(word);
        if (url === null && !/^[a-z2-7]{20}$/.test(word)) throw new NewsclipError('input.invalid', `"${word}" is neither an address nor an article id (20 letters and digits; newsclip articles shows them)`, { word });
        told(await forgetStory(url === null ? { id: word, aliases: [] } : keysOfUrl(url), all));
      }
      return 0;
    });
  },
};

/** The registrable domain: a part of a site cannot be told apart from the rest of it. */
function readDomain(word: string): string {
  const host = word.toLowerCase().replace(/^www\./, '');
  if (!/^[\p{L}\p{N}.:-]{1,253}$/u.test(host) || !URL.canParse(`https://${host}/`)) throw new UsageError(`"${word}" is no domain`);
  const domain = siteOf(`https://${host}/`);
  if (domain !== host) throw new UsageError(`"${word}" belongs to ${domain}; --site takes the whole of it, or name its articles`);
  return domain;
}
