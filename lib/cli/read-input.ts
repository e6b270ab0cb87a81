import { readFile } from 'node:fs/promises';
import { NewsclipError } from '../model/errors.ts';
import { readReply } from '../text/reply.ts';
import type { Args, Option } from './command.ts';
import { UsageError } from './command.ts';
import { localWeb } from './local-web.ts';

export interface Input {
  bytes: Uint8Array;
  /** Where it came from after redirects; for files and standard input what --url says. */
  url: string;
  contentType: string | null;
  headers: Record<string, string>;
}

/** Options of every verb that asks publishers. */
export const webOptions: Record<string, Option> = {
  'allow-host': { value: 'HOST:PORT', many: true, about: 'let exactly this private host and port be asked' },
  contact: { value: 'ADDRESS', about: 'web or mail address for the User-Agent' },
};

/** Options of every verb that reads FILE, URL or standard input. */
export const inputOptions: Record<string, Option> = {
  url: { value: 'URL', about: 'address of the document, for a FILE or standard input: relative links start from it' },
  ...webOptions,
};

/** The bytes behind FILE, URL or "-". */
export async function readInput(args: Args, purpose: 'feed' | 'page'): Promise<Input> {
  const [source, ...more] = args.positionals;
  if (source === undefined || more.length > 0) throw new UsageError('one FILE, one URL, or - for standard input');
  if (/^https?:\/\//i.test(source)) return fetchInput(source, args, purpose);
  return {
    bytes: source === '-' ? await readAll(process.stdin) : await readNamed(source),
    url: args.text('url') ?? 'https://unknown.invalid/',
    contentType: args.text('content-type'),
    headers: {},
  };
}

async function fetchInput(url: string, args: Args, purpose: 'feed' | 'page'): Promise<Input> {
  const { web, robots } = localWeb(args);
  if (purpose === 'page' && !(await robots.verdict(url)).allowed) throw new NewsclipError('robots.disallowed', `robots.txt does not let us ask for ${url}`, { url });
  const reply = await web.get({ url, purpose });
  const code = readReply(reply);
  if (code !== null) throw new NewsclipError(code, `${url} answered ${reply.status}`, { url, status: reply.status });
  return { bytes: reply.body, url: reply.url, contentType: args.text('content-type') ?? reply.headers['content-type'] ?? null, headers: reply.headers };
}

async function readNamed(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new NewsclipError('input.invalid', `cannot read ${file}: ${(error as Error).message}. Name a file, an http(s) address, or - for standard input`, {}, { cause: error });
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
