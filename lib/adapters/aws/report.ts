import type { Log } from '../../pipeline/ports.ts';
import type { Report } from '../../pipeline/outcomes.ts';
import { metrics } from '../../model/names.ts';

type Dimension = 'Status' | 'Outcome';

/** What a batch has counted under one value of a dimension: metric → unit and its numbers. */
interface Tally {
  dimension: Dimension;
  value: string;
  counted: Map<string, { unit: 'Count' | 'Seconds'; numbers: number[] }>;
}

/**
 * Outcomes as one log line each, and their numbers as one line a batch (CloudWatch embedded metric format: no call, no agent; its frame weighs more than an outcome).
 * Dimensions are few on purpose, each combination is billed: the stage's outcome, never a feed or a site.
 */
export function createReport(log: Log, now: () => Date, namespace: string = metrics.namespace): Report {
  let tallies: Tally[] = [];

  function count(dimension: Dimension, value: string, name: string, number = 1, unit: 'Count' | 'Seconds' = 'Count'): void {
    let tally = tallies.find((one) => one.dimension === dimension && one.value === value);
    if (!tally) tallies.push((tally = { dimension, value, counted: new Map() }));
    const { numbers } = tally.counted.get(name) ?? { numbers: [] };
    // of seconds a median is asked for, of counts the sum
    tally.counted.set(name, { unit, numbers: unit === 'Seconds' ? [...numbers, number] : [(numbers[0] ?? 0) + number] });
  }

  return {
    feed({ feedId, status, error, message, new: fresh, changed, nextPollAt }) {
      log.info('feed', { feedId, status, ...(error !== null && { error, message }), ...(fresh > 0 && { new: fresh }), ...(changed > 0 && { changed }), nextPollAt });
      count('Status', status, metrics.polls);
    },
    article({ outcome, feedId, url, card, error, message, cleaned }) {
      log.info('article', { outcome, feedId, ...(card === null ? { url } : { id: card.id, status: card.status, rev: card.rev }), ...(error !== null && { error, message }) });
      count('Outcome', outcome, metrics.articles);
      if (cleaned) {
        count('Outcome', outcome, metrics.charactersKept, cleaned.kept);
        count('Outcome', outcome, metrics.charactersRemoved, cleaned.removed);
      }
      if (card === null || (outcome !== 'stored' && outcome !== 'revised')) return;
      count('Status', card.status, metrics.stories);
      count('Outcome', outcome, metrics.removed, Object.values(card.extraction.removed).reduce((sum, pieces) => sum + pieces, 0));
      // Lag counts for what is new and well dated; a guess would always be zero.
      const isDated = card.publishedPrecision !== 'guess' && card.publishedPrecision !== 'day';
      if (outcome === 'stored' && isDated) count('Outcome', outcome, metrics.lag, Math.max(0, Date.parse(card.changedAt) - Date.parse(card.publishedAt)) / 1000, 'Seconds');
    },
    end() {
      // a line holds one value of each dimension
      while (tallies.length > 0) {
        const line = tallies.filter(({ dimension }, at) => tallies.findIndex((one) => one.dimension === dimension) === at);
        tallies = tallies.filter((tally) => !line.includes(tally));
        log.info('counted', embed(line, now(), namespace));
      }
    },
  };
}

const embed = (line: Tally[], at: Date, namespace: string): Record<string, unknown> => ({
  _aws: {
    Timestamp: at.getTime(),
    CloudWatchMetrics: line.map(({ dimension, counted }) => ({
      Namespace: namespace, Dimensions: [[dimension]], Metrics: [...counted].map(([Name, { unit: Unit }]) => ({ Name, Unit })),
    })),
  },
  ...Object.fromEntries(line.flatMap(({ dimension, value, counted }) => [
    [dimension, value],
    ...[...counted].map(([name, { numbers }]) => [name, numbers.length === 1 ? numbers[0] : numbers] as const),
  ])),
});
