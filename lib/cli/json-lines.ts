import type { RunSummary } from '../adapters/local/run-locally.ts';
import type { Log } from '../pipeline/ports.ts';
import type { Report } from '../pipeline/outcomes.ts';

export interface Show {
  report: Report;
  log: Log;
  end(summary: RunSummary): Promise<void>;
}

/** NDJSON on standard output: a line a feed, a line a stored or changed article, last the summary. Log lines go to standard error. */
export function createJsonLines(): Show {
  return {
    report: {
      feed: ({ url, status, error, new: fresh, changed, message, notes, nextPollAt }) =>
        printLine({ type: 'feed', url, status, error, new: fresh, changed, message, nextPollAt, notes }),
      article: ({ outcome, card }) => {
        if (card !== null && (outcome === 'stored' || outcome === 'revised' || outcome === 'joined')) printLine({ type: 'article', outcome, ...card });
      },
    },
    log: stderrLog(),
    end: async (summary) => {
      printLine({ type: 'summary', ...summary });
    },
  };
}

const printLine = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** Faults as JSON lines on standard error; the rest is told by outcomes. */
export function stderrLog(): Log {
  return { info: () => {}, warn: printFault('warn'), error: printFault('error') };
}

const printFault =
  (level: string) =>
  (event: string, facts: Record<string, unknown> = {}): void =>
    void process.stderr.write(`${JSON.stringify({ level, event, ...facts })}\n`);
