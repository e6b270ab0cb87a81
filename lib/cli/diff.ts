import pc from 'picocolors';
import type { Article } from '../model/article.ts';
import { NewsclipError } from '../model/errors.ts';
import { keysOfUrl } from '../pipeline/forget.ts';
import { readHttpUrl } from '../text/url.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { operatedOptions, withOperated } from './operated.ts';
import { renderDiff } from './render-diff.ts';

export const diff: Command = {
  name: 'diff',
  usage: 'ID|URL [A..B] [options]',
  about: 'Shows what changed between two versions of an article, word by word: the last two, or those named.',
  options: { ...operatedOptions, json: { about: 'both versions, whole' } },
  examples: ['newsclip diff qfzkm3v2r5t7xw4ya2bc', 'newsclip diff qfzkm3v2r5t7xw4ya2bc 1..3', 'newsclip diff https://their.site/story 2.1..2.2'],
  async run(args) {
    const [key, range, ...more] = args.positionals;
    if (key === undefined || more.length > 0) throw new UsageError('one id or one address, and which versions, such as 1..3');
    return withOperated<ExitCode>(args, async ({ ports, name }) => {
      const url = readHttpUrl(key);
      const card = await ports.articles.find(url === null ? { id: key, aliases: [] } : keysOfUrl(url));
      if (card === null) throw new NewsclipError('store.missing', `there is no article ${key} in ${name}; newsclip articles lists what is there`, { key });
      const versions = await ports.articles.history(card);
      const [from, to] = choose(range, versions, key);
      const [before, after] = await Promise.all([from, to].map((version) => ports.articles.body({ ...card, ...version })));
      if (before === undefined || after === undefined) return 1;
      if (args.is('json')) console.log(JSON.stringify({ before, after }));
      else console.log([renderHead(before, after), ...renderDiff(before, after)].join('\n'));
      return 0;
    });
  },
};

type Version = { rev: number; gen: number };

/** `1..3` are revs, each in its last gen; `2.1..2.2` names gens too. */
function choose<V extends Version>(range: string | undefined, versions: V[], key: string): [V, V] {
  const listed = versions.map(({ rev, gen }) => `${rev}.${gen}`).join(', ');
  const [last, earlier] = versions.toReversed();
  if (range === undefined) {
    if (last === undefined || earlier === undefined) throw new NewsclipError('store.missing', `${key} has one version only (${listed}): nothing has changed since it was stored`, { key });
    return [earlier, last];
  }
  const match = /^(\d{1,9})(?:\.(\d{1,9}))?\.\.(\d{1,9})(?:\.(\d{1,9}))?$/.exec(range);
  if (match === null) throw new UsageError(`"${range}" names no two versions; write 1..3, or 2.1..2.2 for rev.gen`);
  const find = (rev: string | undefined, gen: string | undefined): V => {
    const found = versions.findLast((version) => version.rev === Number(rev) && (gen === undefined || version.gen === Number(gen)));
    if (found === undefined) throw new NewsclipError('store.missing', `${key} has no version ${rev}${gen === undefined ? '' : `.${gen}`}; there are ${listed}`, { key });
    return found;
  };
  return [find(match[1], match[2]), find(match[3], match[4])];
}

const renderHead = (before: Article, after: Article): string =>
  `${pc.bold(after.title)}\n${pc.dim(`rev ${before.rev}, gen ${before.gen} → rev ${after.rev}, gen ${after.gen}${after.change !== null && after.rev !== before.rev ? ` · ${after.change}` : ''}`)}`;
