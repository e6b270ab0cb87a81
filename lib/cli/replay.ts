import pc from 'picocolors';
import { scanCardIds } from '../adapters/aws/scan-cards.ts';
import type { ReplayJob } from '../model/jobs.ts';
import { applyReplay, replayArticle, type Replay } from '../pipeline/replay.ts';
import { type Args, type Command, type ExitCode, UsageError } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import { operatedOptions, withOperated, type Operated } from './operated.ts';
import { renderDiff } from './render-diff.ts';

export const replay: Command = {
  name: 'replay',
  usage: '[--apply] [options]',
  about: 'Cuts stored articles out of their stored pages once more, under the rules of today; no publisher is asked. Shows what would change.',
  optionsOnly: true,
  options: {
    ...operatedOptions,
    since: { value: 'TIME', about: 'only stories first seen since then' },
    site: { value: 'DOMAIN', about: 'only this publisher' },
    id: { value: 'ID', many: true, about: 'only these articles' },
    after: { value: 'ID', about: 'go on behind this id: articles come in the order of their ids' },
    apply: { about: 'write what changes, as a new gen; with --stack, order it through the article queue' },
    samples: { value: 'N', about: 'articles whose differences are shown (5)' },
    json: { about: 'one JSON line an article that changes or cannot be replayed, and last the counts' },
  },
  examples: ['newsclip replay', 'newsclip replay --site their.site --samples 20', 'newsclip replay --apply', 'newsclip replay --stack Newsclip --since 2026-11-01 --apply'],
  async run(args) {
    const samples = args.count('samples', 5);
    const choice = readChoice(args);
    return withOperated<ExitCode>(args, async (operated) => {
      const ids = await chooseIds(choice, operated);
      return withInterrupt('what is done stays done', (signal) => {
        if (args.is('apply') && operated.stack !== null) return order(ids, operated, signal);
        return replayHere(ids, { samples, apply: args.is('apply'), json: args.is('json'), signal }, operated);
      });
    });
  },
};

interface Choice {
  named: string[];
  site: string | null;
  since: string | null;
  after: string;
}

function readChoice(args: Args): Choice {
  const named = args.all('id');
  const strange = named.find((id) => !/^[a-z2-7]{20}$/.test(id));
  if (strange !== undefined) throw new UsageError(`"${strange}" is no article id (20 letters and digits; newsclip articles shows them)`);
  return { named, site: args.text('site')?.toLowerCase().replace(/^www\./, '') ?? null, since: args.time('since')?.toISOString() ?? null, after: args.text('after') ?? '' };
}

async function chooseIds({ named, site, since, after }: Choice, { tables, ports }: Operated): Promise<string[]> {
  const ids: string[] = [...named];
  if (named.length === 0) for await (const id of scanCardIds(tables.client, tables.articles, { since, site, now: ports.clock.now() })) ids.push(id);
  return ids.filter((id) => id > after).toSorted();
}

/** Jobs sent in one call of the port. */
const jobsAtOnce = 500;

async function order(ids: string[], { ports, name }: Operated, signal: AbortSignal): Promise<ExitCode> {
  const orderedAt = ports.clock.now().toISOString();
  for (let at = 0; at < ids.length; at += jobsAtOnce) {
    if (signal.aborted) return stopped(at, ids);
    await ports.articleJobs.send(ids.slice(at, at + jobsAtOnce).map((id): ReplayJob => ({ type: 'replay', id, host: 'replay', orderedAt })));
    progress(Math.min(ids.length, at + jobsAtOnce), ids.length, 'ordered');
  }
  console.log(`${ids.length} articles of ${name} are ordered to be replayed; newsclip status shows when the queue is empty, and what changes comes as a new gen`);
  return 0;
}

/** Articles come in the order of their ids: the last one that was done says where to go on. */
function stopped(done: number, ids: string[]): ExitCode {
  console.error(`newsclip: stopped after ${done} of ${ids.length}; ${done === 0 ? 'nothing was done' : `go on with --after ${ids[done - 1]}`}`);
  return 1;
}

interface ReplayOptions {
  samples: number;
  apply: boolean;
  json: boolean;
  signal: AbortSignal;
}

async function replayHere(ids: string[], { samples, apply, json, signal }: ReplayOptions, { ports }: Operated): Promise<ExitCode> {
  const counts: Record<string, number> = { same: 0, changed: 0 };
  const fields = new Map<string, number>();
  let shown = 0;
  let rekeyed = 0;
  let done = 0;
  for (const id of ids) {
    if (signal.aborted) break;
    done += 1;
    const card = await ports.articles.find({ id, aliases: [] });
    if (card === null) {
      counts[missing] = (counts[missing] ?? 0) + 1;
      if (json) console.log(JSON.stringify({ id, url: null, outcome: missing }));
      continue;
    }
    const result = await replayArticle(card, ports);
    let key: string = result.outcome === 'skipped' ? result.why : result.outcome;
    if (result.outcome === 'changed' && apply && !(await applyReplay(result, card, ports))) key = 'changed by another run meanwhile';
    counts[key] = (counts[key] ?? 0) + 1;
    const isRekeyed = result.outcome !== 'changed' && (await ports.articles.rekey(card, apply));
    if (isRekeyed) rekeyed += 1;
    if (result.outcome === 'changed') for (const name of changedFields(result)) fields.set(name, (fields.get(name) ?? 0) + 1);
    if (json && (key !== 'same' || isRekeyed)) console.log(JSON.stringify({ id, url: card.url, outcome: key, ...(isRekeyed && { rekeyed: true }), ...(result.outcome === 'changed' && { fields: changedFields(result), gen: result.after.gen }) }));
    if (!json && result.outcome === 'changed' && shown++ < samples) {
      console.log([`${pc.bold(card.title)}  ${pc.dim(`${id} ${card.url}`)}`, ...renderDiff(result.before, result.after, { maxLines: 12 }).map((line) => `  ${line}`), ''].join('\n'));
    }
    progress(done, ids.length, 'replayed');
  }
  if (json) console.log(JSON.stringify({ type: 'counts', applied: apply, ...counts, ...(rekeyed > 0 && { rekeyed }), fields: Object.fromEntries(fields) }));
  else console.log(renderCounts(counts, fields, { apply, rekeyed }));
  if (done < ids.length) return stopped(done, ids);
  return counts[missing] === undefined ? 0 : 3;
}

/** An id that somebody named, or one that was forgotten a moment ago. */
const missing = 'no such article';

const changedFields = ({ before, after }: Extract<Replay, { outcome: 'changed' }>): string[] => {
  const own = new Set(['gen', 'changedAt', 's3']);
  return Object.keys(after).filter((name) => !own.has(name) && JSON.stringify(before[name as keyof typeof before]) !== JSON.stringify(after[name as keyof typeof after]));
};

function renderCounts({ same = 0, changed = 0, ...skipped }: Record<string, number>, fields: Map<string, number>, { apply, rekeyed }: { apply: boolean; rekeyed: number }): string {
  const most = [...fields].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`).join(', ');
  return [
    changed === 0 ? `Nothing to change: ${same} ${same === 1 ? 'article stays as it is' : 'articles stay as they are'}` : `${pc.bold(`${changed} ${apply ? 'written as a new gen' : 'would change'}`)}, ${same} stay as they are`,
    ...(most === '' ? [] : [pc.dim(`by field: ${most}`)]),
    ...Object.entries(skipped).map(([why, count]) => pc.yellow(`${count} not replayed: ${why}`)),
    ...(rekeyed > 0 ? [`${rekeyed} ${apply ? 'written' : 'would be written'} under the keys of this version`] : []),
    ...(!apply && changed + rekeyed > 0 ? ['Nothing was written; --apply does.'] : []),
  ].join('\n');
}

function progress(done: number, all: number, word: string): void {
  if (process.stderr.isTTY && (done % 20 === 0 || done === all)) process.stderr.write(`\r${done} of ${all} ${word}${done === all ? '\n' : ''}`);
}
