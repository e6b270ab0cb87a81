import { NewsclipError } from '../../model/errors.ts';
import type { Politeness } from '../../model/feed.ts';
import type { Clock, FeedStore } from '../../pipeline/ports.ts';
import { siteOf } from '../../text/url.ts';

/** The pauses owed to hosts. One for all requests of a process: pages, feeds, robots.txt and redirects alike. */
export interface Pacer {
  /**
   * Asks when it is this host's turn: at most `perHost` at once, each start `delay` after the one before. `ask` calls `sent` when the
   * request goes out, from which the next pause counts. Throws `http.throttled` (fact `retryAfter`, seconds) when the wait is too long.
   */
  turn<T>(host: string, ask: (sent: () => void, gapMs: number | null) => Promise<T>): Promise<T>;
  /** From now on at least so many seconds between two starts. */
  widen(host: string, seconds: number): void;
  /** The publisher asked for quiet: nothing starts at any host of its registrable domain before then, here or in any process that shares the store. */
  pause(host: string, seconds: number): Promise<void>;
  /** Resolves when the pause owed to each host is over. */
  settle(hosts: string[]): Promise<void>;
  /** Milliseconds left of the pause owed to this host by this process. */
  owed(host: string): number;
}

export interface PacerOptions {
  clock: Clock;
  politeness: Politeness;
  /** Where wishes for quiet are kept for all processes; without it they hold in this one alone. */
  store?: Pick<FeedStore, 'getQuiet' | 'putQuiet'>;
}

export function createPacer({ clock, politeness, store }: PacerOptions): Pacer {
  const hosts = new Map<string, Host>();
  const quietUntil = new Map<string, number>();
  const now = (): number => clock.now().getTime();

  function hostState(name: string): Host {
    let host = hosts.get(name);
    if (!host) {
      if (hosts.size >= rememberedHosts) forgetIdle();
      host = { chain: Promise.resolve(), waiting: 0, running: 0, freed: [], lastStart: null, delayMs: politeness.delay * 1000 };
      hosts.set(name, host);
    }
    return host;
  }

  function forgetIdle(): void {
    for (const [name, host] of hosts) {
      if (host.waiting === 0 && host.running === 0 && now() >= dueAt(host)) hosts.delete(name);
    }
  }

  /** Milliseconds until a request to the host may start. */
  function owed(name: string, host: Host): number {
    return Math.max(dueAt(host), quietUntil.get(siteOf(`http://${name}`)) ?? 0) - now();
  }

  function remember(site: string, until: number): void {
    if (quietUntil.size >= rememberedHosts) for (const [known, time] of quietUntil) if (time <= now()) quietUntil.delete(known);
    quietUntil.set(site, Math.max(quietUntil.get(site) ?? 0, until));
  }

  /** Asked right before each start: what another process was told a moment ago counts here too. */
  async function recallQuiet(name: string): Promise<void> {
    if (store === undefined || !isNamed(name)) return;
    const site = siteOf(`http://${name}`);
    const until = await store.getQuiet(site);
    if (until !== null) remember(site, Date.parse(until));
  }

  async function turn<T>(name: string, ask: (sent: () => void, gapMs: number | null) => Promise<T>): Promise<T> {
    const host = hostState(name);
    const before = host.chain;
    let passOn: () => void = nothing;
    host.chain = new Promise((resolve) => (passOn = resolve));
    host.waiting++;
    let gap: number | null;
    try {
      await before;
      while (host.running >= politeness.perHost) await new Promise<void>((resolve) => host.freed.push(resolve));
      for (let isRecalled = false; ; ) {
        const wait = owed(name, host);
        if (wait <= 0 && isRecalled) break;
        if (wait <= 0) {
          await recallQuiet(name);
          isRecalled = true;
          continue;
        }
        if (wait > longestWait) {
          const retryAfter = Math.ceil(wait / 1000);
          throw new NewsclipError('http.throttled', `${name} is to be left alone for another ${retryAfter} s`, { host: name, retryAfter });
        }
        await clock.sleep(wait);
      }
      gap = host.lastStart === null ? null : now() - host.lastStart;
      host.lastStart = now();
      host.running++;
    } finally {
      host.waiting--;
      passOn();
    }
    try {
      return await ask(() => (host.lastStart = now()), gap);
    } finally {
      host.running--;
      host.freed.shift()?.();
    }
  }

  async function settle(names: string[]): Promise<void> {
    await Promise.all(
      [...new Set(names)].map(async (name) => {
        const host = hosts.get(name);
        if (!host) return;
        for (let wait = dueAt(host) - now(); wait > 0; wait = dueAt(host) - now()) await clock.sleep(wait);
      }),
    );
  }

  return {
    turn,
    settle,
    owed: (name) => {
      const host = hosts.get(name);
      return host === undefined ? 0 : Math.max(0, dueAt(host) - now());
    },
    widen(name, seconds) {
      const host = hostState(name);
      host.delayMs = Math.max(politeness.delay, seconds) * 1000;
    },
    async pause(host, seconds) {
      // a bare address may stand for many publishers: there only the feed itself waits, which its state takes care of
      if (!isNamed(host) || seconds <= 0) return;
      const site = siteOf(`http://${host}`);
      const until = now() + seconds * 1000;
      if (until <= (quietUntil.get(site) ?? 0)) return;
      remember(site, until);
      await store?.putQuiet(site, new Date(until));
    },
  };
}

interface Host {
  /** Each start waits for the one before it. */
  chain: Promise<void>;
  waiting: number;
  running: number;
  freed: (() => void)[];
  lastStart: number | null;
  delayMs: number;
}

/** Longer waits are handed back to the queue, where they cost nothing. */
const longestWait = 60_000;

const nothing = (): void => undefined;

const rememberedHosts = 2_000;

const isNamed = (host: string): boolean => /\.[a-z][a-z0-9-]*\.?(:\d+)?$/i.test(host);

const dueAt = (host: Host): number => (host.lastStart === null ? 0 : host.lastStart + host.delayMs);
