import { mostAside, renderStatus, reportStatus } from '../operate/status-report.ts';
import { createReader } from '../reader/reader.ts';
import { siteOf } from '../text/url.ts';
import type { Command, ExitCode } from './command.ts';
import { latestListings } from './latest-listings.ts';
import { operatedOptions, withOperated } from './operated.ts';

/** Days in which the newest article is looked for. */
const newestDays = 7;
/** How far ahead pages that wait for another try are looked for. */
const dayMs = 86_400_000;

export const status: Command = {
  name: 'status',
  usage: '[--stack NAME | --data DIR] [options]',
  about: 'Tells how the pipeline is: feeds by health with the reason, last polls, queues, newest article. Exit code 3 when something wants a person.',
  optionsOnly: true,
  options: { ...operatedOptions, limit: { value: 'N', about: 'feeds that are not well, at most (20)' }, json: { about: 'the whole report as one JSON line' } },
  examples: ['newsclip status', 'newsclip status --stack Newsclip'],
  async run(args) {
    const limit = args.count('limit', 20);
    return withOperated<ExitCode>(args, async (operated) => {
      const now = operated.ports.clock.now();
      const reader = createReader({ client: operated.tables.client, tableName: operated.tables.articles, now: () => now });
      const [quiet, retries, queues, [newest = null]] = await Promise.all([operated.ports.feeds.quietSites(now), operated.ports.feeds.dueRetries(new Date(now.getTime() + dayMs), mostAside), operated.depths(), latestListings(reader, { now, days: newestDays, limit: 1 })]);
      const report = await reportStatus({ feeds: operated.ports.feeds.list(), quiet, retries, siteOf, queues, newest, scheduled: operated.stack !== null, now });
      if (args.is('json')) console.log(JSON.stringify(report));
      else console.log(renderStatus(report, limit).join('\n'));
      return report.attention.length > 0 ? 3 : 0;
    });
  },
};
