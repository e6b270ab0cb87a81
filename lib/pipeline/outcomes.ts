import type { Card } from '../model/article.ts';
import type { FeedHealth } from '../model/feed.ts';

/** How a poll ended. Publisher faults are outcomes too: the feed's own state decides when it is asked again. */
export interface FeedOutcome {
  feedId: string;
  url: string;
  title: string | null;
  /** `skipped`: not due, disabled or unknown. `throttled` and `gone` also say that nothing was asked because of it. */
  status: 'ok' | 'unchanged' | 'skipped' | 'throttled' | 'gone' | 'error';
  error: string | null;
  /** For people: what happened, or why nothing did. */
  message: string | null;
  new: number;
  changed: number;
  nextPollAt: string | null;
  /** The feed's health now and before this poll; they differ when it fell ill or recovered. Null for an unknown feed. */
  health: FeedHealth | null;
  healthBefore: FeedHealth | null;
  /** Repairs to the document, in words. */
  notes: string[];
}

/** How the work on one entry ended. */
export interface ArticleOutcome {
  /**
   * `stored`: a new card. `revised`: a new rev. `joined`: a known story, carried by a further feed. `unchanged`: asked again, same story.
   * `repeat`: known, nothing asked. `forgotten`: taken down on request, and kept out. `retry`: a fault that the queue will try again. `dropped`: a message that nobody can use.
   */
  outcome: 'stored' | 'revised' | 'joined' | 'unchanged' | 'repeat' | 'forgotten' | 'retry' | 'dropped';
  feedId: string;
  url: string | null;
  card: Card | null;
  error: string | null;
  message: string | null;
  /** Characters of visible text: of the story as it was filed, and of the page around it. Of what was cut out of a page and filed. */
  cleaned?: { kept: number; removed: number };
}

/** Where outcomes go: log lines and metrics on AWS, the progress display and summary locally. */
export interface Report {
  feed(outcome: FeedOutcome): void;
  article(outcome: ArticleOutcome): void;
  /** A batch is over: who counts tells the sums. Nobody may be left to ask for them later. */
  end?(): void;
}
