import type { Clock } from '../lib/pipeline/ports.ts';

interface Event {
  at: number;
  order: number;
  run: () => void;
}

/** Time that passes only when nothing is left to do: a day of waiting takes as long as the work in it. */
export class VirtualClock implements Clock {
  /** Milliseconds since 1970. */
  ms: number;
  private readonly events: Event[] = [];
  private orders = 0;

  constructor(start: Date) {
    this.ms = start.getTime();
  }

  now(): Date {
    return new Date(this.ms);
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.at(this.ms + Math.max(0, ms), resolve));
  }

  at(time: number, run: () => void): void {
    const event = { at: Math.max(this.ms, Math.ceil(time)), order: (this.orders += 1), run };
    let place = this.events.push(event) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (before(this.events[parent] as Event, event)) break;
      this.events[place] = this.events[parent] as Event;
      place = parent;
    }
    this.events[place] = event;
  }

  /** Runs everything that falls before `end`. The stages are asynchronous: after each moment they get their turn before the clock goes on. */
  async runUntil(end: number): Promise<void> {
    while ((this.events[0]?.at ?? Number.POSITIVE_INFINITY) <= end) {
      this.ms = (this.events[0] as Event).at;
      while (this.events[0]?.at === this.ms) this.shift().run();
      await new Promise(setImmediate);
    }
    this.ms = end;
  }

  private shift(): Event {
    const first = this.events[0] as Event;
    const last = this.events.pop() as Event;
    if (this.events.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= this.events.length) break;
      if (child + 1 < this.events.length && before(this.events[child + 1] as Event, this.events[child] as Event)) child += 1;
      if (before(last, this.events[child] as Event)) break;
      this.events[place] = this.events[child] as Event;
      place = child;
    }
    this.events[place] = last;
    return first;
  }
}

const before = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Normally distributed, mean 0 and deviation 1. */
export const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
