import type { Log } from '../../pipeline/ports.ts';

/** A line that Lambda keeps only where a function's log level is DEBUG. */
export const debugLine = (event: string, facts: Record<string, unknown>): void => writeLine('DEBUG', event, facts);

/** JSON lines with `timestamp` and `level` in Lambda's own form, so that its log level filter and Logs Insights know them. */
export const lineLog: Log = {
  info: (event, facts) => writeLine('INFO', event, facts),
  warn: (event, facts) => writeLine('WARN', event, facts),
  error: (event, facts) => writeLine('ERROR', event, facts),
};

function writeLine(level: string, event: string, facts: Record<string, unknown> = {}): void {
  process.stdout.write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, event, ...facts })}\n`);
}
