import pc from 'picocolors';
import type { FeedWithState } from '../pipeline/ports.ts';
import type { Command, ExitCode } from './command.ts';
import { operatedOptions, withOperated } from './operated.ts';

export const feedsList: Command = {
  name: 'feeds list',
  usage: '[options]',
  about: 'Lists the feeds with their health and next poll.',
  options: { ...operatedOptions, json: { about: 'one JSON line a feed' } },
  examples: ['newsclip feeds list', 'newsclip feeds list --stack Newsclip'],
  async run(args) {
    return withOperated<ExitCode>(args, async ({ ports }) => {
      const feeds = (await ports.feeds.list()).toSorted((a, b) => a.config.url.localeCompare(b.config.url));
      for (const feed of feeds) console.log(args.is('json') ? JSON.stringify({ ...feed.config, state: feed.state }) : renderFeed(feed));
      if (feeds.length === 0) console.error('no feeds yet; newsclip feeds add URL');
      return 0;
    });
  },
};

function renderFeed({ config, state }: FeedWithState): string {
  const health = config.enabled ? state.health : 'disabled';
  const colour = health === 'ok' || health === 'new' ? pc.green : health === 'gone' || health === 'degraded' || health === 'blocked' ? pc.red : pc.yellow;
  const error = state.lastError === null ? '' : `\n    ${state.lastError.message} (${state.lastError.code}, ${state.lastError.at})`;
  return `${colour(health.padEnd(9))} ${pc.bold(config.title ?? state.title ?? config.url)}\n    ${pc.dim(`${config.id} · ${config.url} · next ${config.enabled ? state.nextPollAt : 'never'}${config.managedBy === 'runtime' ? ' · added by hand' : ''}`)}${error}`;
}
