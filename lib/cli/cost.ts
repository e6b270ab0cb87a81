import { readFileSync } from 'node:fs';
import { articlesPerFeed, defaultCostInput, estimateCost } from '../cost/estimate.ts';
import { renderEstimate } from '../cost/render-estimate.ts';
import { parseFeedsFile } from '../feed/feeds-file.ts';
import { NewsclipError } from '../model/errors.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';

export const cost: Command = {
  name: 'cost',
  usage: '[--feeds FILE | --feed-count N] [options]',
  about: 'Estimates a month on AWS by service, what weighs most, and what each switch would change. Asks nobody.',
  optionsOnly: true,
  options: {
    feeds: { value: 'FILE', about: 'count the feeds of this file' },
    'feed-count': { value: 'N', about: `so many feeds (${defaultCostInput.feeds})` },
    'articles-per-day': { value: 'N', about: `new articles of all feeds a day (${articlesPerFeed} a feed)` },
    'polls-per-day': { value: 'N', about: `polls a feed and day (${defaultCostInput.pollsPerFeedPerDay})` },
    'months-kept': { value: 'N', about: 'months for which records stay (1)' },
    'article-memory': { value: 'MB', about: `memory of the article workers (${defaultCostInput.articleMemory})` },
    'article-workers': { value: 'N', about: `article workers at once (${defaultCostInput.articleWorkers})` },
    autoscaled: { about: "with tables whose capacity is bought by the hour (tableCapacity: 'autoscaled')" },
    'no-backups': { about: 'without continuous backups of the tables (pointInTimeRecovery: false)' },
    'no-raw': { about: 'without the archive of raw pages' },
    'batched-events': { about: "with new stories many to an event (events: 'batched')" },
    'no-events': { about: "without events (events: false)" },
    json: { about: 'the estimate as one JSON line' },
  },
  examples: ['newsclip cost --feeds feeds.yaml', 'newsclip cost --feed-count 10000 --articles-per-day 1000000 --no-raw'],
  async run(args): Promise<ExitCode> {
    const file = args.text('feeds');
    if (file !== null && args.text('feed-count') !== null) throw new UsageError('--feeds or --feed-count, not both');
    const feeds = file === null ? args.count('feed-count', defaultCostInput.feeds) : readFeedCount(file);
    const estimate = estimateCost({
      ...defaultCostInput,
      feeds,
      articlesPerDay: args.count('articles-per-day', feeds * articlesPerFeed),
      pollsPerFeedPerDay: args.count('polls-per-day', defaultCostInput.pollsPerFeedPerDay),
      monthsKept: args.count('months-kept', defaultCostInput.monthsKept),
      articleMemory: args.count('article-memory', defaultCostInput.articleMemory),
      articleWorkers: args.count('article-workers', defaultCostInput.articleWorkers),
      archiveRaw: !args.is('no-raw'),
      autoscaled: args.is('autoscaled'),
      backups: !args.is('no-backups'),
      events: args.is('no-events') ? 'none' : args.is('batched-events') ? 'batched' : 'each',
    });
    console.log(args.is('json') ? JSON.stringify(estimate) : renderEstimate(estimate).join('\n'));
    return 0;
  },
};

function readFeedCount(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new NewsclipError('input.invalid', `cannot read the feeds file ${file}: ${(error as Error).message}`, {}, { cause: error });
  }
  // a price may be asked before the contact is filled in
  return parseFeedsFile(text, { file, contact: 'https://unset.invalid/' }).feeds.filter(({ enabled }) => enabled).length;
}
