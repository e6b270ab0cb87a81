import pc from 'picocolors';
import type { RunSummary } from '../adapters/local/run-locally.ts';
import type { Card } from '../model/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { FeedOutcome } from '../pipeline/outcomes.ts';
import { cutText } from '../text/words.ts';

/** Stories shown; the rest is a newsclip articles away. */
const shown = 12;

interface Parts {
  summary: RunSummary;
  feeds: FeedOutcome[];
  cards: Card[];
  newsroom: Newsroom | null;
  data: string;
}

/** What a run did, for people: what happened, the newest stories with what was cut away, where things lie, what to try next. */
export function renderSummary({ summary, feeds, cards, newsroom, data }: Parts): string {
  const newest = cards.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  return [
    '',
    ...(newest.length > 0 ? [pc.bold('Newest stories'), ...newest.slice(0, shown).flatMap(renderCard), ...(newest.length > shown ? [pc.dim(`  … and ${newest.length - shown} more`)] : []), ''] : []),
    ...renderCounts(summary, feeds),
    ...renderPlaces(data),
    ...renderNext(newest[0], newsroom, data),
  ].join('\n');
}

function renderCard({ title, domain, publisher, publishedAt, publishedPrecision, wordCount, extraction, language, status }: Card): string[] {
  const day = publishedPrecision === 'guess' ? 'no date' : publishedAt.slice(0, 10);
  const cut = Object.entries(extraction.removed).toSorted(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`).join(', ');
  const state = status === 'ok' ? '' : pc.yellow(` ${status}${extraction.reason ? ` (${extraction.reason})` : ''}`);
  return [`  ${pc.cyan(cutText(title, 90))}${state}`, pc.dim(`    ${[publisher.name ?? domain, day, language, `${wordCount} words`].filter(Boolean).join(' · ')}${cut ? `  cut away: ${cut}` : ''}`)];
}

function renderCounts({ feeds, articles, waiting, dead, stopped, seconds }: RunSummary, outcomes: FeedOutcome[]): string[] {
  const polled = feeds.ok + feeds.unchanged;
  const not = [feeds.skipped && `${feeds.skipped} not due`, feeds.throttled && `${feeds.throttled} asked us to wait`, feeds.gone && `${feeds.gone} gone`, feeds.error && pc.red(`${feeds.error} failed`)].filter(Boolean).join(', ');
  const lines = [`${pc.bold(`${polled} ${polled === 1 ? 'feed' : 'feeds'} polled`)} in ${seconds.toFixed(1)} s${feeds.unchanged ? `, ${feeds.unchanged} of them unchanged` : ''}${not ? `; ${not}` : ''}`];
  const did = [articles.stored && `${articles.stored} stored`, articles.revised && `${articles.revised} revised`, articles.joined && `${articles.joined} carried by a further feed`].filter(Boolean).join(', ');
  if (did) lines.push(`${pc.bold('Stories')}: ${did}`);
  else if (polled > 0) lines.push(pc.bold('Nothing new: no page was asked for again, nothing was stored twice.'));
  if (waiting.count > 0) lines.push(pc.yellow(`${waiting.count} ${waiting.count === 1 ? 'page waits' : 'pages wait'} for another try${waiting.next ? `, the first at ${waiting.next}` : ''}; the next run goes on with them`));
  if (dead > 0) lines.push(pc.red(`${dead} messages in the dead letters`));
  if (stopped) lines.push(pc.yellow('Stopped early; the next run goes on from here.'));
  const next = outcomes.map(({ nextPollAt }) => nextPollAt).filter((time) => time !== null).toSorted()[0];
  if (next) lines.push(pc.dim(`Next poll due ${next}`));
  return lines;
}

const renderPlaces = (data: string): string[] => ['', `${pc.bold('Data')}  ${data}`, pc.dim(`  objects/articles   one record a story revision (gzipped JSON: zcat shows it)   objects/raw   the pages as fetched`), pc.dim('  tables             the DynamoDB tables     queues   work that is left')];

function renderNext(newest: Card | undefined, newsroom: Newsroom | null, data: string): string[] {
  const at = newsroom ? ` --data ${data}` : '';
  return [
    '',
    pc.bold('Try next'),
    `  npx newsclip articles${at}${' '.repeat(Math.max(1, 40 - at.length))}list what is stored`,
    ...(newest ? [`  npx newsclip show ${newest.id}${at}${' '.repeat(Math.max(1, 23 - at.length))}read one, clean`] : []),
    ...(newsroom ? ['  npm start                                            again: nothing new, 304s', '  npm start -- https://their.site/feed.xml             feeds of your own'] : []),
    '  npx cdk deploy                                       ship it (first put your contact and feeds into feeds.yaml)',
  ];
}
