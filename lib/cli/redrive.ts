import pc from 'picocolors';
import { NewsclipError } from '../model/errors.ts';
import { ArticleJob, FeedJob } from '../model/jobs.ts';
import { maxTries } from '../model/names.ts';
import type { Letter, Verdict } from '../operate/dead-letters.ts';
import { ingestArticle } from '../pipeline/ingest-article.ts';
import { parseMessage } from '../pipeline/message.ts';
import type { Ports } from '../pipeline/ports.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import { operatedOptions, withOperated } from './operated.ts';

const queues = ['feed', 'article', 'event', 'schedule'] as const satisfies readonly Letter['queue'][];
const isQueue = (name: string): name is Letter['queue'] => (queues as readonly string[]).includes(name);

const actions = ['list', 'send', 'feed-only', 'drop'] as const;

export const redrive: Command = {
  name: 'redrive',
  usage: '[--stack NAME | --data DIR] [--list | --send | --feed-only | --drop] [options]',
  about: 'Looks through the dead letters; sends them back to their queue, files stories from their feed entry alone, or drops what nobody can use.',
  optionsOnly: true,
  options: {
    ...operatedOptions,
    list: { about: 'show them (the default)' },
    send: { about: 'send back what is a job, to be worked again from the start' },
    'feed-only': { about: 'file article jobs with what their feed entry says, without asking for the page' },
    drop: { about: 'drop messages that are no job; with --queue event or schedule the letters of the event stream, or of ticks' },
    queue: { value: 'feed|article|event|schedule', about: 'letters of this queue only' },
    id: { value: 'ID', many: true, about: 'these letters only' },
    json: { about: 'one JSON line a letter' },
  },
  examples: ['newsclip redrive --stack Newsclip', 'newsclip redrive --stack Newsclip --send', 'newsclip redrive --feed-only --id 7f0c…'],
  async run(args) {
    const chosen = actions.filter((name) => args.is(name));
    if (chosen.length > 1) throw new UsageError(`one of --${actions.join(', --')}`);
    const action = chosen[0] ?? 'list';
    const only = args.text('queue');
    if (only !== null && !isQueue(only)) throw new UsageError(`--queue takes ${queues.join(', ')}, not "${only}"`);
    const ids = new Set(args.all('id'));

    return withOperated<ExitCode>(args, async ({ letters, ports, name }) => {
      const total = { send: 0, drop: 0, keep: 0 };
      const isStopped = await withInterrupt('the other letters stay where they are', async (signal) => {
        for (const queue of only === null ? queues : [only]) {
          const counts = await letters[queue].settle(async (letter) => {
            if (ids.size > 0 && !ids.has(letter.id)) return 'keep';
            const { verdict, note } = await decide(letter, action, ports, only !== null);
            console.log(args.is('json') ? JSON.stringify({ ...readLetter(letter), verdict, note }) : renderLetter(letter, note));
            return verdict;
          }, signal);
          for (const verdict of Object.keys(total) as Verdict[]) total[verdict] += counts[verdict];
        }
        return signal.aborted;
      });
      if (!args.is('json')) {
        if (!isStopped && total.send + total.drop + total.keep === 0) console.log(`no dead letters in ${name}`);
        else console.log(`${total.send} sent back, ${total.drop} done with, ${total.keep} kept`);
      }
      return isStopped ? 1 : 0;
    });
  },
};

async function decide(letter: Letter, action: (typeof actions)[number], ports: Ports, isNamed: boolean): Promise<{ verdict: Verdict; note: string }> {
  if (letter.queue === 'event') return decideEvent(action, isNamed);
  if (letter.queue === 'schedule') return decideTick(action, isNamed);
  const job = readJob(letter);
  if (action === 'list') return { verdict: 'keep', note: job === null ? 'no job in a known shape' : '' };
  if (action === 'drop') return job === null ? { verdict: 'drop', note: 'dropped' } : { verdict: 'keep', note: 'kept: it is a job; --send or --feed-only' };
  if (job === null) return { verdict: 'keep', note: 'kept: no job in a known shape; --drop' };
  if (action === 'send') return { verdict: 'send', note: 'sent back' };
  if (job.type === 'feed') return { verdict: 'keep', note: 'kept: a poll, not a story; --send' };
  const { outcome, card } = await ingestArticle(job, { attempt: maxTries.article, last: true }, withoutPages(ports));
  return { verdict: 'drop', note: `filed from its feed entry: ${outcome}${card === null ? '' : ` ${card.id}`}` };
}

/** Such a letter names a place in a stream, whose changes may be gone: readers make it good from the table. Dropped only by name, when they have. */
export function decideEvent(action: (typeof actions)[number], isNamed: boolean): { verdict: Verdict; note: string } {
  if (action === 'drop' && isNamed) return { verdict: 'drop', note: 'dropped' };
  return { verdict: 'keep', note: action === 'list' ? 'events that nobody was told' : 'kept: readers catch up with changesSince, then --queue event --drop' };
}

/** A tick that did not run: what was due then was due at the next one too. The letter is there for the reason in its attributes. */
export function decideTick(action: (typeof actions)[number], isNamed: boolean): { verdict: Verdict; note: string } {
  if (action === 'drop' && isNamed) return { verdict: 'drop', note: 'dropped' };
  return { verdict: 'keep', note: action === 'list' ? 'a tick that did not run' : 'kept: ticks are never sent again; --queue schedule --drop' };
}

/** The stage itself, in a world where no page can be had: the letter ends as a page that was refused would. */
const withoutPages = (ports: Ports): Ports => ({
  ...ports,
  web: {
    ...ports.web,
    get: ({ url }) => Promise.reject(new NewsclipError('page.given-up', `${url} was not asked for: filed from its feed entry`, { url })),
  },
  robots: { ...ports.robots, verdict: (url) => Promise.reject(new NewsclipError('page.given-up', `${url} was not asked for: filed from its feed entry`, { url })) },
});

function readJob({ body, queue }: Letter): ArticleJob | FeedJob | null {
  if (queue === 'event' || queue === 'schedule') return null;
  try {
    const value = parseMessage(body);
    return queue === 'feed' ? FeedJob.parse(value) : ArticleJob.parse(value);
  } catch {
    return null;
  }
}

const readLetter = (letter: Letter) => {
  const job = readJob(letter);
  return {
    queue: letter.queue, id: letter.id, receives: letter.receives, sentAt: letter.sentAt, feedId: job?.feedId ?? null,
    url: job?.type === 'article' ? job.entry.link : null, title: job?.type === 'article' ? job.entry.title : null,
  };
};

function renderLetter(letter: Letter, note: string): string {
  const { feedId, url, title } = readLetter(letter);
  const what = feedId === null ? JSON.stringify(letter.body.slice(0, 120)) : [`feed ${feedId}`, title, url].filter(Boolean).join('  ');
  return `${pc.bold(letter.queue.padEnd(7))} ${what}${note === '' ? '' : `  ${note}`}\n        ${pc.dim(`${letter.id} · received ${letter.receives ?? '?'} times · ${letter.sentAt ?? ''}`)}`;
}
