/** A message that was given up, as the person who mends things sees it. */
export interface Letter {
  /** `event`: a stretch of a table's stream that could not be told to the bus; there is no queue to send it back to. `schedule`: a tick that did not run; the next one did its work. */
  queue: 'feed' | 'article' | 'event' | 'schedule';
  id: string;
  body: string;
  group: string;
  /** How often it was received in vain; null where the queue does not tell. */
  receives: number | null;
  /** When it was first sent. */
  sentAt: string | null;
}

/** `send`: back to its queue. `drop`: it is done with. `keep`: it stays where it is. */
export type Verdict = 'send' | 'drop' | 'keep';

export interface DeadLetters {
  /** Shows every letter once, until `signal` ends it, and does with it what `decide` says. A throwing `decide` leaves that letter and the rest where they are. */
  settle(decide: (letter: Letter) => Promise<Verdict>, signal?: AbortSignal): Promise<Record<Verdict, number>>;
}

export interface QueueDepth {
  name: string;
  /** Null for events, which wait in a stream that nobody counts. */
  waiting: number | null;
  /** Received and not yet done, or waiting for the next try. */
  inWork: number;
  dead: number;
}
