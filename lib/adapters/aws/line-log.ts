import type { Report } from '../../pipeline/outcomes.ts';
import type { Log } from '../../pipeline/ports.ts';

/** JSON lines with `timestamp` and `level` in Lambda's own form, so that its log level filter and Logs Insights know them. */
export const lineLog: Log = {
  info: (event, facts) => writeLine('INFO', event, facts),
  warn: (event, facts) => writeLine('WARN', event, facts),
  error: (event, facts) => writeLine('ERROR', event, facts),
};

/** One short line an outcome: logs are billed by weight. */
export function createReport(log: Log): Report {
  return {
    feed({ feedId, status, error, new: fresh, changed, nextPollAt }) {
      log.info('feed', { feedId, status, ...(error !== null && { error }), new: fresh, changed, nextPollAt });
    },
    article({ outcome, feedId, url, card, error }) {
      log.info('article', { outcome, feedId, id: card?.id ?? null, ...(card === null && { url }), ...(card !== null && { status: card.status }), ...(error !== null && { error }) });
    },
  };
}

function writeLine(level: string, event: string, facts: Record<string, unknown> = {}): void {
  process.stdout.write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, event, ...facts })}\n`);
}
