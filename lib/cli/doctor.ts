import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import { ledgerName, readLedger, readLedgerText } from '../adapters/local/ledger.ts';
import { callAws } from '../adapters/aws/call-aws.ts';
import { isFailure, storeKey } from '../adapters/web/robots.ts';
import { parseFeedsFile } from '../feed/feeds-file.ts';
import { NewsclipError } from '../model/errors.ts';
import { checkTable } from './check-table.ts';
import { type Args, type Command, type ExitCode, renderError, UsageError } from './command.ts';
import { renderPoliteness, reportPoliteness } from './doctor-polite.ts';
import { operatedOptions, type Operated, withOperated } from './operated.ts';

/** One thing looked at. `unknown`: it could not be told, which is no fault. */
export interface Check {
  about: string;
  level: 'ok' | 'unknown' | 'bad';
  says: string;
}

const marks = { ok: pc.green('✓'), unknown: pc.dim('–'), bad: pc.red('✗') } as const;
/** Workers of both stages with the default limits, and the schedule's. */
const functionsAtOnce = 21;
/** Milliseconds by which clocks may differ: requests are refused from five minutes on (Signature Version 4). */
const maxSkew = 30_000;
/** Hosts whose stored robots.txt is looked at. */
const robotsLimit = 100;

export const doctor: Command = {
  name: 'doctor',
  usage: '[--stack NAME | --data DIR] [options]',
  about: 'Looks for what keeps a pipeline from working: configuration, credentials, quotas, table contract, robots.txt, clock. Changes nothing, asks no publisher.',
  optionsOnly: true,
  options: {
    ...operatedOptions,
    feeds: { value: 'FILE', about: 'feeds file to check (feeds.yaml, when there is one)' },
    polite: { about: 'report how publishers were asked, from the ledger of the data folder; exit code 1 when a rule was broken' },
    ledger: { value: 'FILE', about: 'with --polite: the ledger in this file, or - for standard input, also out of the log of a stack\'s functions' },
    json: { about: 'one JSON line a finding' },
  },
  examples: ['newsclip doctor', 'newsclip doctor --stack Newsclip', 'newsclip doctor --polite'],
  async run(args) {
    if (args.is('polite')) return reportManners(args);
    const checks = [checkNode(process.versions.node), checkFeedsFile(args.text('feeds'))];
    try {
      checks.push(...(await withOperated(args, examine)));
    } catch (error) {
      if (!(error instanceof NewsclipError)) throw error;
      const empty = error.code === 'store.missing' && args.text('stack') === null && args.text('data') === null;
      checks.push({ about: args.text('stack') === null ? 'data' : 'stack', level: empty ? 'unknown' : 'bad', says: renderError(error) });
    }
    for (const check of checks) console.log(args.is('json') ? JSON.stringify(check) : `${marks[check.level]} ${check.about.padEnd(14)} ${check.says}`);
    const bad = checks.filter(({ level }) => level === 'bad').length;
    if (!args.is('json')) console.log(`\n${bad === 0 ? 'nothing stands in the way' : `${bad} ${bad === 1 ? 'thing stands' : 'things stand'} in the way`}`);
    return bad === 0 ? 0 : 1;
  },
};

async function reportManners(args: Args): Promise<ExitCode> {
  const file = args.text('ledger');
  if (file === null && args.text('stack') !== null) throw new UsageError('--polite reads the ledger of a data folder; that of a stack is in its log, for --ledger: docs/feeds.md says how');
  const lines = file === null ? await withOperated(args, async ({ name }) => readLedger(join(name, ledgerName))) : readLedgerText(readText(file));
  const report = reportPoliteness(lines);
  console.log(args.is('json') ? JSON.stringify(report) : renderPoliteness(report).join('\n'));
  return report.broken.length === 0 ? 0 : 1;
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new NewsclipError('input.invalid', `cannot read ${file}: ${(error as Error).message}`, {}, { cause: error });
  }
}

const checkNode = (version: string): Check => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const good = major > 20 || (major === 20 && minor >= 19);
  return { about: 'node', level: good ? 'ok' : 'bad', says: good ? version : `${version}: 20.19 or newer is needed` };
};

/** A file that was named must be there; feeds.yaml need not. */
function checkFeedsFile(named: string | null): Check {
  const file = named ?? 'feeds.yaml';
  if (named === null && !existsSync(file)) return { about: 'configuration', level: 'unknown', says: 'no feeds.yaml here' };
  try {
    const { feeds, contact } = parseFeedsFile(readFileSync(file, 'utf8'), { file });
    if (contact === null) return { about: 'configuration', level: 'bad', says: `${file}: no contact; set one, publishers block whom they cannot reach` };
    return { about: 'configuration', level: 'ok', says: `${file}: ${feeds.length} feeds, contact ${contact}` };
  } catch (error) {
    return { about: 'configuration', level: 'bad', says: (error as Error).message };
  }
}

async function examine(operated: Operated): Promise<Check[]> {
  const { ports, stack, tables } = operated;
  const now = ports.clock.now();
  const account = stack === null ? [] : await checkAccount(stack.caller, now);
  const findings = await checkTable({ client: tables.client, tableName: tables.articles, now, emulated: stack === null || stack.caller.endpoint !== undefined, sample: 20 });
  const breaches = findings.filter(({ level }) => level === 'breach');
  const contract: Check[] = breaches.length === 0
    ? [{ about: 'table contract', level: 'ok', says: `${findings.filter(({ level }) => level === 'ok').length} points hold` }]
    : breaches.map(({ about, text }) => ({ about: 'table contract', level: 'bad', says: `${about}: ${text}` }));
  let [feeds, future] = [0, 0];
  const hosts = new Set<string>();
  for await (const { config, state } of ports.feeds.list()) {
    feeds += 1;
    if (state.lastPollAt !== null && Date.parse(state.lastPollAt) > now.getTime() + maxSkew) future += 1;
    if (config.enabled && hosts.size < robotsLimit) hosts.add(storeKey(new URL(state.url).origin));
  }
  return [
    ...account,
    ...contract,
    feeds === 0 ? { about: 'feeds', level: 'bad', says: 'none yet: newsclip feeds add URL, or deploy a feeds.yaml' } : { about: 'feeds', level: 'ok', says: `${feeds} in ${operated.name}` },
    future === 0 ? { about: 'stored times', level: 'ok', says: 'no poll lies in the future' } : { about: 'stored times', level: 'bad', says: `${future} feeds were polled in the future: this clock or that of the last run is wrong` },
    await checkRobots(operated, [...hosts]),
  ];
}

/** Who we are, how far the clocks differ, and how many functions may run at once. */
export async function checkAccount(caller: NonNullable<Operated['stack']>['caller'], now: Date): Promise<Check[]> {
  const checks: Check[] = [];
  const who = await callAws(caller, { service: 'sts', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'Action=GetCallerIdentity&Version=2011-06-15' });
  const arn = /<Arn>([^<]{1,300})<\/Arn>/.exec(who.text)?.[1];
  checks.push(who.status === 200 ? { about: 'credentials', level: 'ok', says: `${arn ?? 'accepted'} in ${caller.region}` } : { about: 'credentials', level: 'bad', says: `AWS refuses them: ${who.text.slice(0, 200)}` });
  const skew = who.date === null ? Number.NaN : Date.parse(who.date) - now.getTime();
  if (Number.isNaN(skew)) checks.push({ about: 'clock', level: 'unknown', says: 'AWS told no time' });
  else checks.push({ about: 'clock', level: Math.abs(skew) < maxSkew ? 'ok' : 'bad', says: `${Math.round(Math.abs(skew) / 1000)} s off AWS's; requests are refused from 300 s on` });

  const quota = await callAws(caller, { service: 'lambda', method: 'GET', path: '/2016-08-19/account-settings/' });
  const limit = quota.status === 200 ? readLimit(quota.text) : null;
  if (limit === null) checks.push({ about: 'quotas', level: 'unknown', says: `Lambda does not tell how many functions may run at once (${quota.status}); the right lambda:GetAccountSettings is needed` });
  else checks.push({ about: 'quotas', level: limit >= functionsAtOnce ? 'ok' : 'bad', says: `${limit} functions at once in this account; the default limits of a stack take ${functionsAtOnce}${limit >= functionsAtOnce ? '' : ': ask for more (Service Quotas → Lambda), or lower limits'}` });
  return checks;
}

function readLimit(text: string): number | null {
  try {
    return (JSON.parse(text) as { AccountLimit?: { ConcurrentExecutions?: number } }).AccountLimit?.ConcurrentExecutions ?? null;
  } catch {
    return null;
  }
}

/** From what is stored: nobody is asked. */
async function checkRobots({ ports }: Operated, hosts: string[]): Promise<Check> {
  const stored = await Promise.all(hosts.map(async (host) => ({ host, robots: await ports.feeds.getRobots(host) })));
  const known = stored.flatMap(({ host, robots }) => (robots === null ? [] : [{ host, status: robots.status }]));
  const closed = known.filter(({ status }) => isFailure(status));
  if (known.length === 0) return { about: 'robots.txt', level: 'unknown', says: 'of no host yet' };
  if (closed.length === 0) return { about: 'robots.txt', level: 'ok', says: `known of ${known.length} of ${hosts.length} hosts` };
  return { about: 'robots.txt', level: 'bad', says: `cannot be read of ${closed.length} hosts, so that their pages may not be asked for: ${closed.slice(0, 5).map(({ host }) => host).join(', ')}` };
}
