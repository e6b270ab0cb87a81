import { once } from 'node:events';
import pc from 'picocolors';
import type { FeedWithState } from '../pipeline/ports.ts';
import { siteOf } from '../text/url.ts';
import type { Command, ExitCode } from './command.ts';
import { operatedOptions, withOperated } from './operated.ts';

export const feedsList: Command = {
  name: 'feeds list',
  usage: '[options]',
  about: 'Lists the feeds with their health and its reason, the last and the next poll.',
  options: { ...operatedOptions, json: { about: 'one JSON line a feed' } },
  examples: ['newsclip feeds list', 'newsclip feeds list --stack Newsclip'],
  async run(args) {
    return withOperated<ExitCode>(args, async ({ ports }) => {
      const quiet = await ports.feeds.quietSites(ports.clock.now());
      // of each feed only its line is kept: the table has no order that a person would look for
      const lines: { url: string; text: string }[] = [];
      for await (const feed of ports.feeds.list()) {
        const quietUntil = quiet.size === 0 ? null : (quiet.get(siteOf(feed.state.url)) ?? null);
        lines.push({ url: feed.config.url, text: args.is('json') ? JSON.stringify({ ...feed.config, state: feed.state, quietUntil }) : renderFeed(feed, quietUntil) });
      }
      const byAddress = new Intl.Collator();
      lines.sort((a, b) => byAddress.compare(a.url, b.url));
      for (const { text } of lines) await printLine(text);
      if (lines.length === 0) console.error('no feeds yet; newsclip feeds add URL');
      return 0;
    });
  },
};

/** Waits where the reader is slower than we are: a list of 100,000 is not held for it. */
async function printLine(text: string): Promise<void> {
  console.log(text);
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
}

/** `quietUntil`: its site answered 429 to another feed or page. */
function renderFeed({ config, state }: FeedWithState, quietUntil: string | null): string {
  const health = config.enabled ? state.health : 'disabled';
  const colour = health === 'ok' || health === 'new' ? pc.green : health === 'gone' || health === 'degraded' || health === 'blocked' ? pc.red : pc.yellow;
  const error = state.lastError === null ? '' : `\n    ${state.lastError.message} (${state.lastError.code}, ${state.lastError.at})`;
  const polls = `last ${state.lastPollAt ?? 'never'} · next ${!config.enabled ? 'never' : quietUntil !== null && quietUntil > state.nextPollAt ? quietUntil : state.nextPollAt}`;
  const since = state.healthSince == null || health === 'ok' || health === 'new' ? '' : ` · ${health} since ${state.healthSince}`;
  const quiet = quietUntil === null ? '' : `\n    ${siteOf(state.url)} asked to be left alone until ${quietUntil}`;
  return `${colour(health.padEnd(9))} ${pc.bold(config.title ?? state.title ?? config.url)}\n    ${pc.dim(`${config.id} · ${config.url} · ${polls}${since}${config.managedBy === 'runtime' ? ' · added by hand' : ''}`)}${error}${quiet}`;
}
