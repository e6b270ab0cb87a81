import { NewsclipError } from '../../model/errors.ts';
import type { FeedStore, Robots, RobotsVerdict, Web } from '../../pipeline/ports.ts';
import { createPacer } from './pacer.ts';
import { createRobots } from './robots.ts';
import { createWeb, type LedgerLine, type WebOptions } from './web.ts';

export interface PublishersOptions extends Omit<WebOptions, 'pacer' | 'mayFollow' | 'ledger'> {
  feeds: Pick<FeedStore, 'getRobots' | 'putRobots'>;
  ledger?: (line: PolitenessLine) => void;
}

/** A line of the politeness ledger: a request, or what robots.txt said about one that was about to be made. */
export type PolitenessLine =
  | ({ kind: 'request' } & LedgerLine)
  | { kind: 'robots'; at: string; url: string; allowed: boolean; reason: RobotsVerdict['reason']; crawlDelay: number | null };

/** The web and the robots port, made for each other: shared pauses, one ledger, and redirects of pages that ask robots.txt too. */
export function createPublishers(options: PublishersOptions): { web: Web; robots: Robots } {
  const { clock, feeds, settings, ledger } = options;
  const pacer = createPacer({ clock, politeness: settings.politeness });
  const web: Web = createWeb({
    ...options,
    pacer,
    mayFollow,
    ledger: (line) => ledger?.({ kind: 'request', ...line }),
  });
  const asked = createRobots({ web, feeds, clock, pacer });

  async function verdict(url: string): Promise<RobotsVerdict> {
    const found = await asked.verdict(url);
    ledger?.({ kind: 'robots', at: clock.now().toISOString(), url, ...found });
    return found;
  }

  async function mayFollow(url: string): Promise<void> {
    const found = await verdict(url);
    if (found.allowed) return;
    const code = found.reason === 'unavailable' ? 'robots.unavailable' : 'robots.disallowed';
    throw new NewsclipError(code, `robots.txt does not let us follow the redirect to ${url.slice(0, 200)}`, { url: url.slice(0, 500) });
  }

  return { web, robots: { verdict } };
}
