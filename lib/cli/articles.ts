import pc from 'picocolors';
import { listCards } from '../adapters/local/cards.ts';
import type { Card } from '../model/article.ts';
import { findRecord } from '../pipeline/find-record.ts';
import { createReader, type Listing, type Reader } from '../reader/reader.ts';
import { feedIdOf } from '../text/fingerprint.ts';
import { cutText } from '../text/words.ts';
import { type Command, type ExitCode } from './command.ts';
import { findByUrl } from './find-by-url.ts';
import { operatedOptions, withOperated, type Operated } from './operated.ts';

/** Articles listed for a person, and of a deployed table for a program too: each costs a read. */
const usualLimit = 50;

export const articles: Command = {
  name: 'articles',
  usage: '[--stack NAME | --data DIR] [options]',
  about: 'Lists the stored articles, newest first; those of a stack, where no site or feed is named, by the time of their last change.',
  optionsOnly: true,
  options: {
    ...operatedOptions,
    site: { value: 'DOMAIN', about: 'only this publisher' },
    feed: { value: 'ID|URL', about: 'only what this feed carried' },
    since: { value: 'TIME', about: 'only what was published since then' },
    limit: { value: 'N', about: `at most so many (${usualLimit}; of a data folder with --json all)` },
    json: { about: 'one JSON line an article' },
    full: { about: 'with text, markdown and html' },
  },
  examples: ['newsclip articles --since 2026-11-01', 'newsclip articles --site their.site --json --full', 'newsclip articles --stack Newsclip --site their.site'],
  async run(args) {
    const since = args.time('since')?.toISOString() ?? null;
    const limit = args.count('limit', usualLimit);
    const feed = args.text('feed');
    const site = args.text('site')?.toLowerCase().replace(/^www\./, '') ?? null;
    return withOperated<ExitCode>(args, async (operated) => {
      const most = args.text('limit') === null && args.is('json') && operated.stack === null ? Number.POSITIVE_INFINITY : limit;
      const choice = { site, feed, since };
      let shown = 0;
      let more = 0;
      for await (const card of operated.stack === null ? cardsOfFolder(choice, operated) : cardsOfStack(choice, operated)) {
        if (shown === most) {
          more += 1;
          // what a folder has more is known already; what a table has would have to be read
          if (operated.stack !== null) break;
          continue;
        }
        shown += 1;
        const body = args.is('full') ? await findRecord(card, operated.ports) : null;
        if (args.is('json')) console.log(JSON.stringify(body === null ? card : { ...body, sources: card.sources }));
        else console.log(renderLine(card) + (args.is('full') ? `\n\n${body?.text ?? 'its record is kept no longer'}\n` : ''));
      }
      if (!args.is('json') && shown === 0) console.error(`no articles in ${operated.name} match`);
      if (!args.is('json') && more > 0) console.error(pc.dim(`${operated.stack === null ? more : 'there are'} more; --limit shows them`));
      return 0;
    });
  },
};

interface Choice {
  site: string | null;
  feed: string | null;
  /** ISO 8601. */
  since: string | null;
}

async function* cardsOfFolder({ site, feed, since }: Choice, { tables, ports }: Operated): AsyncGenerator<Card> {
  for (const card of await listCards(tables.client, tables.articles, ports.clock.now())) {
    const isCarried = feed === null || card.sources.some(({ feedId, feedUrl }) => feedId === feed || feedUrl === feed || feedId === feedIdOf(feed));
    if (isCarried && (since === null || card.publishedAt >= since) && (site === null || card.domain === site)) yield card;
  }
}

/** By the indexes, a page at a time: nobody scans a deployed table for a list. */
async function* cardsOfStack({ site, feed, since }: Choice, { tables, ports }: Operated): AsyncGenerator<Card> {
  const now = ports.clock.now();
  const reader = createReader({ client: tables.client, tableName: tables.articles, now: () => now });
  const feedId = feed === null ? null : await idOfFeed(feed, ports);
  for await (const { id, domain } of listingsOf(reader, { site, feed: feedId, since }, now)) {
    if (site !== null && domain !== site) continue;
    const card = await reader.article(id);
    if (card !== null && (since === null || card.publishedAt >= since)) yield card;
  }
}

async function* listingsOf(reader: Reader, { site, feed, since }: Choice, now: Date): AsyncGenerator<Listing> {
  const from = since === null ? {} : { since: new Date(since) };
  if (feed !== null) return yield* reader.latest({ feed, ...from });
  if (site !== null) return yield* reader.latest({ site, ...from });
  const { since: first } = await reader.contract();
  for (let day = now; ; day = new Date(day.getTime() - 86_400_000)) {
    const name = day.toISOString().slice(0, 10);
    // what was published since then cannot have been changed before
    if (name < first || (since !== null && name < since.slice(0, 10))) return;
    yield* reader.latest({ day: name });
  }
}

/** A feed's own address, or its id: feeds of a feeds file may have ids of their own. */
async function idOfFeed(feed: string, { feeds }: Operated['ports']): Promise<string> {
  if (!/^https?:/i.test(feed)) return feed;
  if ((await feeds.get(feedIdOf(feed))) !== null) return feedIdOf(feed);
  return (await findByUrl(feed, feeds))?.config.id ?? feedIdOf(feed);
}

function renderLine({ id, title, domain, publishedAt, publishedPrecision, language, wordCount, status }: Card): string {
  const day = publishedPrecision === 'guess' ? 'no date   ' : publishedAt.slice(0, 10);
  return `${pc.dim(id)}  ${day}  ${cutText(title, 80)}  ${pc.dim([domain, language, `${wordCount} words`, ...(status === 'ok' ? [] : [status])].filter(Boolean).join(' · '))}`;
}
