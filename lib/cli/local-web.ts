import { systemClock } from '../adapters/local/clock.ts';
import { createPublishers } from '../adapters/web/publishers.ts';
import { defaultSettings } from '../model/settings.ts';
import type { Robots, StoredRobots, Web } from '../pipeline/ports.ts';
import type { Args } from './command.ts';
import { version } from './version.ts';

/** A client for one-off questions: no store behind it, robots.txt remembered for this process only. */
export function localWeb(args: Args): { web: Web; robots: Robots } {
  const settings = { ...defaultSettings, contact: args.text('contact'), allowHosts: args.all('allow-host') };
  const known = new Map<string, StoredRobots>();
  const feeds = {
    getRobots: async (host: string) => known.get(host) ?? null,
    putRobots: async (host: string, robots: StoredRobots) => void known.set(host, robots),
    getQuiet: async () => null,
    putQuiet: async () => undefined,
  };
  return createPublishers({ clock: systemClock(), settings, version, feeds });
}
