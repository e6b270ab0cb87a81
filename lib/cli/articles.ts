import pc from 'picocolors';
import type { Card } from '../model/article.ts';
import { findRecord } from '../pipeline/find-record.ts';
import { feedIdOf } from '../text/fingerprint.ts';
import { cutText } from '../text/words.ts';
import { type Command, type ExitCode } from './command.ts';
import { withStored } from './stored.ts';

export const articles: Command = {
  name: 'articles',
  usage: '[options]',
  about: 'Lists the stored articles, newest first.',
  optionsOnly: true,
  options: {
    data: { value: 'DIR', about: 'data folder' },
    site: { value: 'DOMAIN', about: 'only this publisher' },
    feed: { value: 'ID|URL', about: 'only what this feed carried' },
    since: { value: 'TIME', about: 'only what was published since then' },
    limit: { value: 'N', about: 'at most so many (all with --json, else 50)' },
    json: { about: 'one JSON line an article' },
    full: { about: 'with text, markdown and html' },
  },
  examples: ['newsclip articles --since 2026-11-01', 'newsclip articles --site their.site --json --full'],
  async run(args) {
    const since = args.time('since')?.toISOString();
    const limit = args.count('limit', args.is('json') ? Number.POSITIVE_INFINITY : 50);
    const feed = args.text('feed');
    const site = args.text('site')?.toLowerCase().replace(/^www\./, '');
    return withStored<ExitCode>(args, async (local, data) => {
      const cards = (await local.cards()).filter(
        (card) =>
          (since === undefined || card.publishedAt >= since) &&
          (site === undefined || card.domain === site) &&
          (feed === null || card.sources.some(({ feedId, feedUrl }) => feedId === feed || feedUrl === feed || feedId === feedIdOf(feed))),
      );
      for (const card of cards.slice(0, limit)) {
        const body = args.is('full') ? await findRecord(card, local.ports) : null;
        if (args.is('json')) console.log(JSON.stringify(body === null ? card : { ...body, sources: card.sources }));
        else console.log(renderLine(card) + (args.is('full') ? `\n\n${body?.text ?? 'its record is kept no longer'}\n` : ''));
      }
      if (!args.is('json') && cards.length === 0) console.error(`no articles in ${data} match`);
      if (!args.is('json') && cards.length > limit) console.error(pc.dim(`${cards.length - limit} more; --limit shows them`));
      return 0;
    });
  },
};

function renderLine({ id, title, domain, publishedAt, publishedPrecision, language, wordCount, status }: Card): string {
  const day = publishedPrecision === 'guess' ? 'no date   ' : publishedAt.slice(0, 10);
  return `${pc.dim(id)}  ${day}  ${cutText(title, 80)}  ${pc.dim([domain, language, `${wordCount} words`, ...(status === 'ok' ? [] : [status])].filter(Boolean).join(' · '))}`;
}
