import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../pipeline/ports.ts';

/** The machine's clock, or one that starts at `from` now and goes on at the same pace. */
export function systemClock(from?: Date): Clock {
  const shift = from === undefined ? 0 : from.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + shift),
    sleep: async (ms) => {
      await wait(ms);
    },
  };
}
