import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../lib/pipeline/ports.ts';

/** A clock that starts at `from` and runs at fifty times the pace: what waits for seconds waits for a fiftieth, and in the same order. */
export function hastyClock(from: Date = new Date()): Clock {
  const began = performance.now();
  return { now: () => new Date(from.getTime() + (performance.now() - began) * pace), sleep: async (ms) => void (await wait(ms / pace)) };
}

const pace = 50;
