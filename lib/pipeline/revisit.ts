import type { Article, Card } from '../model/article.ts';
import type { ArticleJob } from '../model/jobs.ts';
import type { Ports } from './ports.ts';
import { withVersion } from './article-record.ts';

/**
 * Puts down when the page is to be asked for again, in the due index beside the pages that could not be had: one item an article, replaced each time.
 * Called before the story is filed: what breaks off in between comes again and puts the same down.
 */
export async function planRevisit(job: ArticleJob, id: string, firstSeenAt: string, ports: Ports): Promise<void> {
  const at = nextRevisit(job.revisit ?? [], firstSeenAt, ports.clock.now());
  if (at !== null && job.entry.link !== null) await ports.feeds.putRetry(id, { ...job, reason: 'revisit', tries: 0, attempts: undefined }, at);
}

/** The first of the times after first sight (seconds, ascending) that is still to come; those that were missed are not made up for. */
export function nextRevisit(plan: number[], firstSeenAt: string, now: Date): Date | null {
  const first = Date.parse(firstSeenAt);
  const seconds = plan.find((after) => first + after * 1000 > now.getTime());
  return seconds === undefined ? null : new Date(first + seconds * 1000);
}

/** The story as it was last, marked as taken down by its publisher: a new rev, all words kept. */
export function renderWithdrawal(before: Article, card: Card, now: Date): Article {
  const at = now.toISOString();
  return { ...withVersion(before, { rev: card.rev + 1, gen: card.gen, change: 'withdrawal' }), withdrawnAt: at, changedAt: at };
}
