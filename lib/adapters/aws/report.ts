import type { Log } from '../../pipeline/ports.ts';
import type { Report } from '../../pipeline/outcomes.ts';
import { metrics } from '../../model/names.ts';

/**
 * Outcomes as one log line each, which is a metric at the same time (CloudWatch embedded metric format: no call, no agent).
 * Dimensions are few on purpose, each combination is billed: the stage's outcome, never a feed or a site.
 */
export function createReport(log: Log, now: () => Date, namespace: string = metrics.namespace): Report {
  const embed = (...sets: MetricSet[]) => ({ _aws: { Timestamp: now().getTime(), CloudWatchMetrics: sets.map((set) => renderSet(namespace, set)) } });
  return {
    feed({ feedId, status, error, message, new: fresh, changed, nextPollAt }) {
      log.info('feed', {
        feedId, status, ...(error !== null && { error, message }), new: fresh, changed, nextPollAt,
        ...embed({ dimension: 'Status', units: { [metrics.polls]: 'Count' } }),
        Status: status, [metrics.polls]: 1,
      });
    },
    article({ outcome, feedId, url, card, error, message, cleaned }) {
      // Lag counts for what is new and well dated; a guess would always be zero.
      const lag = outcome === 'stored' && card !== null && card.publishedPrecision !== 'guess' && card.publishedPrecision !== 'day' ? Math.max(0, Date.parse(card.changedAt) - Date.parse(card.publishedAt)) / 1000 : null;
      const filed = outcome === 'stored' || outcome === 'revised' ? card : null;
      const removed = card === null ? 0 : Object.values(card.extraction.removed).reduce((sum, count) => sum + count, 0);
      log.info('article', {
        feedId, id: card?.id ?? null, ...(card === null ? { url } : { status: card.status, rev: card.rev }), ...(error !== null && { error, message }),
        ...embed(
          { dimension: 'Outcome', units: { [metrics.articles]: 'Count', ...(filed !== null && { [metrics.removed]: 'Count' }), ...(cleaned && { [metrics.charactersKept]: 'Count', [metrics.charactersRemoved]: 'Count' }), ...(lag !== null && { [metrics.lag]: 'Seconds' }) } },
          ...(filed === null ? [] : [{ dimension: 'Status', units: { [metrics.stories]: 'Count' } }]),
        ),
        ...(filed !== null && { Status: filed.status, [metrics.stories]: 1 }),
        Outcome: outcome, [metrics.articles]: 1, ...(filed !== null && { [metrics.removed]: removed }),
        ...(cleaned && { [metrics.charactersKept]: cleaned.kept, [metrics.charactersRemoved]: cleaned.removed }), ...(lag !== null && { [metrics.lag]: lag }),
      });
    },
  };
}

interface MetricSet {
  dimension: string;
  /** Unit of each metric by its name. */
  units: Record<string, string>;
}

const renderSet = (Namespace: string, { dimension, units }: MetricSet) => ({
  Namespace, Dimensions: [[dimension]], Metrics: Object.entries(units).map(([Name, Unit]) => ({ Name, Unit })),
});
