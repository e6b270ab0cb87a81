import type { Clock } from './ports.ts';

/** What the hosts of one batch do at a time: some are worked for, some wait out the pause they are owed. */
export interface Shift {
  /** Resolves to true once the host may be asked; to false when the shift is over before that. */
  turn(host: string): Promise<boolean>;
  /** Runs a task; as long as one runs, the others wait at no cost of their own. */
  work<Result>(task: () => Promise<Result>): Promise<Result>;
}

export interface ShiftOptions {
  clock: Clock;
  /** Milliseconds until the host may be asked. */
  owed(host: string): number;
  /** The shift is over when nobody works and the shortest pause left is longer than so many milliseconds. */
  patienceMs: number;
}

export function createShift({ clock, owed, patienceMs }: ShiftOptions): Shift {
  let working = 0;
  /** Ends a wait → its host. */
  const waiting = new Map<() => void, string>();

  function endIfIdle(): void {
    if (working > 0 || waiting.size === 0 || Math.min(...[...waiting.values()].map(owed)) <= patienceMs) return;
    for (const end of waiting.keys()) end();
    waiting.clear();
  }

  async function turn(host: string): Promise<boolean> {
    if (owed(host) <= 0) return true;
    let isOver = false;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = () => {
        isOver = true;
        resolve();
      };
    });
    waiting.set(end, host);
    endIfIdle();
    for (let wait = owed(host); wait > 0 && waiting.has(end); wait = owed(host)) await Promise.race([ended, clock.sleep(Math.min(wait, sliceMs))]);
    waiting.delete(end);
    return !isOver;
  }

  async function work<Result>(task: () => Promise<Result>): Promise<Result> {
    working++;
    try {
      return await task();
    } finally {
      working--;
      endIfIdle();
    }
  }

  return { turn, work };
}

/** A sleep that nobody waits for any more keeps a process no longer than this. */
const sliceMs = 250;
