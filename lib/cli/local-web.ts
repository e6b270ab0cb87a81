import { systemClock } from '../adapters/local/clock.ts';
import { createPublishers } from '../adapters/web/publishers.ts';
import { NewsclipError } from '../model/errors.ts';
import { defaultSettings } from '../model/settings.ts';
import type { Robots, StoredRobots, Web } from '../pipeline/ports.ts';
import type { Args } from './command.ts';
import { version } from './version.ts';

/**
 * A client for one-off questions: no store behind it, robots.txt remembered for this process only. After `maxRequests` requests, robots.txt and redirects
 * among them, each further one is refused (`web.budget`); `left` tells how many may still be made.
 */
export function localWeb(args: Args, maxRequests = Number.POSITIVE_INFINITY, { politeness } = defaultSettings): { web: Web; robots: Robots; left(): number } {
  const settings = { ...defaultSettings, politeness, contact: args.text('contact'), allowHosts: args.all('allow-host') };
  const known = new Map<string, StoredRobots>();
  const feeds = {
    getRobots: async (host: string) => known.get(host) ?? null,
    putRobots: async (host: string, robots: StoredRobots) => void known.set(host, robots),
    getQuiet: async () => null,
    putQuiet: async () => undefined,
  };
  let left = maxRequests;
  const mayAsk = (url: string): void => {
    if (left <= 0) throw new NewsclipError('web.budget', `${maxRequests} requests were made`, { url });
    left--;
  };
  return { ...createPublishers({ clock: systemClock(), settings, version, feeds, mayAsk }), left: () => left };
}
