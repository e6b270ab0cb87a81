import { parseArgs } from 'node:util';
import { NewsclipError } from '../model/errors.ts';

/** One verb of the command line. Its options are declared once: parsing, `--help` and the docs come from here. */
export interface Command {
  /** Words that call it: "run", "feed parse". */
  name: string;
  /** What stands behind the name in the usage line. */
  usage: string;
  about: string;
  /** Words beside options are a mistake. */
  optionsOnly?: true;
  options: Record<string, Option>;
  examples: string[];
  /** Returns the exit code. */
  run(args: Args): Promise<ExitCode>;
}

export interface Option {
  /** Name of the value; a switch has none. */
  value?: string;
  many?: boolean;
  about: string;
}

/** 0 ok, 1 failed, 2 usage, 3 done but some feeds or articles failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Thrown for a command line that cannot be used: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export class Args {
  readonly positionals: string[];
  readonly #values: Record<string, string | boolean | (string | boolean)[] | undefined>;

  constructor(command: Command, words: string[]) {
    const options = Object.fromEntries(
      Object.entries(command.options).map(([name, option]) => [name, { type: option.value ? ('string' as const) : ('boolean' as const), multiple: option.many ?? false }]),
    );
    try {
      const parsed = parseArgs({ args: words, options, allowPositionals: true, strict: true });
      this.positionals = parsed.positionals;
      this.#values = parsed.values;
    } catch (error) {
      const message = (error as Error).message.split('. ')[0] ?? '';
      throw new UsageError(`${message}. See: newsclip ${command.name} --help`, { cause: error });
    }
    const [word] = this.positionals;
    if (command.optionsOnly && word !== undefined) throw new UsageError(`newsclip ${command.name} takes options only, and "${word}" is none. See: newsclip ${command.name} --help`);
  }

  is(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | null {
    const value = this.#values[name];
    return typeof value === 'string' ? value : null;
  }

  all(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** A point in time, ISO 8601 or a date. */
  time(name: string): Date | null {
    const value = this.text(name);
    if (value === null) return null;
    const time = new Date(value);
    if (Number.isNaN(time.getTime())) throw new UsageError(`--${name} takes a time such as 2026-11-24T08:00:00Z, not "${value}"`);
    return time;
  }

  count(name: string, otherwise: number): number {
    const value = this.text(name);
    if (value === null) return otherwise;
    if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} takes a whole number, not "${value}"`);
    return Number(value);
  }
}

/** What, why, what next: one error, in the words of a person. */
export function renderError(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof NewsclipError) return `${error.message} (${error.code})`;
  const lacking = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' ? /'(@aws-sdk\/[\w-]{1,60})'/.exec(error.message)?.[1] : undefined;
  // a peer: some package managers leave it to the person
  if (lacking !== undefined) return `${lacking} is not installed, and this verb needs it: npm install @aws-sdk/client-dynamodb @aws-sdk/client-s3`;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return `${error.message} (${error.code})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
