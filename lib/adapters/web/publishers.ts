import { NewsclipError } from '../../model/errors.ts';
import type { FeedStore, Robots, RobotsVerdict, Web } from '../../pipeline/ports.ts';
import { createPacer } from './pacer.ts';
import { createRobots } from './robots.ts';
import { createWeb, type LedgerLine, type WebOptions } from './web.ts';

export interface PublishersOptions extends Omit<WebOptions, 'pacer' | 'mayFollow' | 'ledger'> {
  feeds: Pick<FeedStore, 'getRobots' | 'putRobots' | 'getQuiet' | 'putQuiet'>;
  ledger?: (line: PolitenessLine) => void;
}

/** A line of the politeness ledger: what was promised, once ahead of the rest; a request; what robots.txt said about one that was about to be made. */
export type PolitenessLine = (
  | { kind: 'start'; at: string; delay: number; perHost: number }
  | ({ kind: 'request' } & LedgerLine)
  | { kind: 'robots'; at: string; url: string; allowed: boolean; reason: RobotsVerdict['reason']; crawlDelay: number | null; cause?: string }
) & {
  /** On AWS, where many processes write: the function and its log stream. Absent in a data folder, which one process at a time writes. */
  stage?: string;
  process?: string;
};

/** The web and the robots port, made for each other: shared pauses, one ledger, and redirects of pages that ask robots.txt too. */
export function createPublishers(options: PublishersOptions): { web: Web; robots: Robots } {
  const { clock, feeds, settings } = options;
  const ledger = options.ledger && withPromise(options.ledger, options);
  const pacer = createPacer({ clock, politeness: settings.politeness, store: feeds });
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
    throw new NewsclipError(code, `robots.txt${found.cause === undefined ? '' : ` (${found.cause})`} does not let us follow the redirect to ${url.slice(0, 200)}`, { url: url.slice(0, 500) });
  }

  return { web, robots: { verdict, recall: asked.recall } };
}

/** Nothing is written where nothing is asked. */
function withPromise(write: (line: PolitenessLine) => void, { clock, settings }: PublishersOptions): (line: PolitenessLine) => void {
  let isPromised = false;
  return (line) => {
    if (!isPromised) write({ kind: 'start', at: clock.now().toISOString(), ...settings.politeness });
    isPromised = true;
    write(line);
  };
}
