import { vi } from 'vitest';
import { main } from '../../lib/cli/main.ts';

export interface Said {
  code: number;
  out: string;
  err: string;
  /** Standard output as JSON lines. */
  lines(): Record<string, unknown>[];
}

/** One command line in this process: a tenth of the time that a process of its own takes. `onLine` sees each line as it is printed. */
export async function runVerb(words: string[], onLine: (line: string) => void = () => {}): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const note = (to: string[]) => (text: unknown) => {
    const line = String(text).replaceAll(/\u001b\[\d+m/g, '');
    to.push(line);
    onLine(line);
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(note(out)),
    vi.spyOn(console, 'error').mockImplementation(note(err)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (note(out)(text), true)),
  ];
  try {
    const code = await main(words);
    return { code, out: out.join('\n'), err: err.join('\n'), lines: () => out.join('\n').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Ctrl-C, for what listens to it at this moment. */
export const interrupt = (): void => {
  for (const listener of process.listeners('SIGINT')) if (!known.has(listener)) listener('SIGINT');
};

/** For `onLine`: Ctrl-C at the first line that is printed. */
export function interruptAtFirstLine(): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    interrupt();
  };
}

/** Those of the test runner. */
const known = new Set(process.listeners('SIGINT'));
