import pc from 'picocolors';
import { type Command, type ExitCode, Args, renderError, UsageError } from './command.ts';
import { version } from './version.ts';

/** Every verb, in the order of the help. Loaded when called: `extract` needs no tables, `articles` no parser. */
const verbs: Record<string, () => Promise<Command>> = {
  run: async () => (await import('./run.ts')).run,
  articles: async () => (await import('./articles.ts')).articles,
  show: async () => (await import('./show.ts')).show,
  serve: async () => (await import('./serve.ts')).serve,
  schema: async () => (await import('./schema.ts')).schema,
  'contract check': async () => (await import('./contract-check.ts')).contractCheck,
  diff: async () => (await import('./diff.ts')).diff,
  replay: async () => (await import('./replay.ts')).replay,
  forget: async () => (await import('./forget.ts')).forget,
  extract: async () => (await import('./extract.ts')).extract,
  'feed parse': async () => (await import('./feed-parse.ts')).feedParse,
  'golden add': async () => (await import('./golden-add.ts')).goldenAdd,
  status: async () => (await import('./status.ts')).status,
  redrive: async () => (await import('./redrive.ts')).redrive,
  doctor: async () => (await import('./doctor.ts')).doctor,
  cost: async () => (await import('./cost.ts')).cost,
  'feeds list': async () => (await import('./feeds-list.ts')).feedsList,
  'feeds add': async () => (await import('./feeds-add.ts')).feedsAdd,
  'feeds remove': async () => (await import('./feeds-remove.ts')).feedsRemove,
  'feeds check': async () => (await import('./feeds-check.ts')).feedsCheck,
  'feeds import': async () => (await import('./feeds-import.ts')).feedsImport,
  'feeds export': async () => (await import('./feeds-export.ts')).feedsExport,
};

export const commands = (): Promise<Command[]> => Promise.all(Object.values(verbs).map((load) => load()));

/** Runs one command line and returns the exit code. */
export async function main(words: string[]): Promise<ExitCode> {
  const first = words[0];
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    console.log(renderHelp(await commands()));
    return first === undefined ? 2 : 0;
  }
  if (first === '--version' || first === '-v') {
    console.log(version);
    return 0;
  }
  try {
    const name = Object.keys(verbs).find((verb) => verb.split(' ').every((word, index) => words[index] === word));
    const command = name === undefined ? undefined : await verbs[name]?.();
    if (command === undefined) throw new UsageError(unknownVerb(words));
    const rest = words.slice(command.name.split(' ').length);
    const end = rest.indexOf('--');
    if ((end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
      console.log(renderCommandHelp(command));
      return 0;
    }
    return await command.run(new Args(command, rest));
  } catch (error) {
    console.error(`${pc.red('newsclip:')} ${renderError(error)}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function unknownVerb(words: string[]): string {
  const group = Object.keys(verbs).filter((verb) => verb.startsWith(`${words[0]} `));
  if (group.length > 0) return `"${words[0]}" wants one of: ${group.map((verb) => verb.split(' ')[1]).join(', ')}`;
  return `there is no verb "${words[0]}"; newsclip --help lists them`;
}

function renderHelp(commands: Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `${pc.bold('newsclip')} ${version}: feeds in, clean articles out`,
    '',
    'Usage: newsclip VERB …    (newsclip VERB --help tells more)',
    '',
    ...commands.map(({ name, about }) => `  ${pc.cyan(name.padEnd(width))}  ${about}`),
    '',
    'Exit codes: 0 ok, 1 failed, 2 usage, 3 done but some feeds or articles failed.',
  ].join('\n');
}

function renderCommandHelp({ name, usage, about, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, { value, many, about: text }]) => [`--${option}${value ? ` ${value}` : ''}${many ? ' …' : ''}`, text] as const);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    `Usage: newsclip ${name} ${usage}`.trimEnd(),
    '',
    about,
    ...(rows.length > 0 ? ['', 'Options:', ...rows.map(([left, right]) => `  ${pc.cyan(left.padEnd(width))}  ${right}`)] : []),
    ...(examples.length > 0 ? ['', 'Examples:', ...examples.map((example) => `  ${example}`)] : []),
  ].join('\n');
}
