import pc from 'picocolors';
import type { Article } from '../model/article.ts';
import { NewsclipError } from '../model/errors.ts';
import { keysOfUrl } from '../pipeline/forget.ts';
import { readHttpUrl } from '../text/url.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { operatedOptions, withOperated } from './operated.ts';

const formats = ['text', 'markdown', 'html', 'json'] as const;

export const show: Command = {
  name: 'show',
  usage: 'ID|URL [options]',
  about: 'Shows one stored article, by its id or any of its addresses.',
  options: {
    ...operatedOptions,
    format: { value: 'text|markdown|html|json', about: 'what to print (text)' },
    json: { about: 'the whole record: same as --format json' },
  },
  examples: ['newsclip show qfzkm3v2r5t7xw4ya2bc', 'newsclip show https://their.site/story --format markdown', 'newsclip show qfzkm3v2r5t7xw4ya2bc --stack Newsclip'],
  async run(args) {
    const [key, ...more] = args.positionals;
    if (key === undefined || more.length > 0) throw new UsageError('one id or one address');
    const format = args.is('json') ? 'json' : formats.find((name) => name === (args.text('format') ?? 'text'));
    if (format === undefined) throw new UsageError(`--format is one of ${formats.join(', ')}`);
    return withOperated<ExitCode>(args, async ({ ports, name }) => {
      const url = readHttpUrl(key);
      const card = await ports.articles.find(url === null ? { id: key, aliases: [] } : keysOfUrl(url));
      if (card === null) throw new NewsclipError('store.missing', `there is no article ${key} in ${name}; newsclip articles lists what is there`, { key });
      const article = await ports.articles.body(card);
      if (format === 'json') console.log(JSON.stringify(article, null, 2));
      else if (format === 'text') console.log(`${renderHead(article)}\n\n${article.text}`);
      else console.log(article[format]);
      return 0;
    });
  },
};

function renderHead({ title, subtitle, url, authors, publisher, publishedAt, publishedPrecision, rev, gen, extraction }: Article): string {
  const cut = Object.entries(extraction.removed).map(([reason, count]) => `${count} ${reason}`).join(', ');
  const by = authors.map(({ name }) => name).join(', ');
  const when = publishedPrecision === 'guess' ? `first seen ${publishedAt}` : publishedAt;
  return [
    pc.bold(title),
    ...(subtitle ? [subtitle] : []),
    pc.dim([by, publisher.name ?? publisher.domain, when].filter(Boolean).join(' · ')),
    pc.dim(url),
    pc.dim(`rev ${rev}, gen ${gen} · ${extraction.status}${extraction.reason ? ` (${extraction.reason})` : ''}${cut ? ` · cut away: ${cut}` : ''}`),
  ].join('\n');
}
