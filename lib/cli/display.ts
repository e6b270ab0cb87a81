import pc from 'picocolors';
import type { RunSummary } from '../adapters/local/run-locally.ts';
import type { Card } from '../model/article.ts';
import type { Settings } from '../model/settings.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { ArticleOutcome, FeedOutcome } from '../pipeline/outcomes.ts';
import { stderrLog, type Show } from './json-lines.ts';
import { renderSummary } from './summary.ts';

/** For people: a line a feed and an article as they happen (on a terminal with a status line below), then the summary. */
export function createDisplay({ newsroom, data, settings }: { newsroom: Newsroom | null; data: string; settings: Settings }): Show {
  const feeds: FeedOutcome[] = [];
  const cards = new Map<string, Card>();
  const status = statusLine(process.stdout.isTTY === true);
  const say = (line: string) => status.print(line);

  if (newsroom) say(`${pc.bold('Sample newsroom')}: ${newsroom.feeds.length} feeds on ${newsroom.hosts.length} sites at 127.0.0.1, our own writing\n`);
  else if (settings.contact === null) say(pc.yellow('No contact is set: many publishers refuse anonymous clients. Give --contact, or contact in feeds.yaml.\n'));

  return {
    report: {
      feed(outcome) {
        feeds.push(outcome);
        say(renderFeed(outcome));
        status.update(`${feeds.length} feeds polled, ${cards.size} stories`);
      },
      article(outcome) {
        if (outcome.card !== null && outcome.outcome !== 'repeat' && outcome.outcome !== 'unchanged') cards.set(outcome.card.id, outcome.card);
        const line = renderArticle(outcome);
        if (line !== null) say(line);
        status.update(`${feeds.length} feeds polled, ${cards.size} stories`);
      },
    },
    log: { ...stderrLog(), warn: () => {} },
    async end(summary: RunSummary) {
      status.clear();
      console.log(renderSummary({ summary, feeds, cards: [...cards.values()], newsroom, data }));
    },
  };
}

const marks: Record<FeedOutcome['status'], string> = {
  ok: pc.green('✓'), unchanged: pc.green('='), skipped: pc.dim('–'), throttled: pc.yellow('‖'), gone: pc.red('✗'), error: pc.red('✗'),
};

function renderFeed({ status, title, url, error, message, new: fresh, changed }: FeedOutcome): string {
  const what = status === 'ok' ? [`${fresh} new`, ...(changed > 0 ? [`${changed} changed`] : [])].join(', ') : (message ?? status);
  return `${marks[status]} ${pc.bold(title ?? url)}  ${what}${error ? pc.dim(` (${error})`) : ''}`;
}

function renderArticle({ outcome, card, url, error, message }: ArticleOutcome): string | null {
  if (outcome === 'retry') return `  ${pc.yellow('…')} ${url}  to be tried again: ${message}`;
  if (outcome === 'dropped') return `  ${pc.red('✗')} ${url ?? 'a message'}  ${message} ${pc.dim(`(${error})`)}`;
  if (card === null || outcome === 'repeat' || outcome === 'unchanged') return null;
  const state = card.status === 'ok' ? `${card.wordCount} words` : `${card.status}${card.extraction.reason ? `, ${card.extraction.reason}` : ''}`;
  const verb = outcome === 'stored' ? '' : pc.cyan(outcome === 'revised' ? 'revised  ' : 'also here  ');
  return `  ${card.status === 'ok' ? pc.green('+') : pc.yellow('~')} ${verb}${card.title}  ${pc.dim(`${card.publisher.name ?? card.domain} · ${state}`)}`;
}

/** On a terminal a last line that is rewritten in place; elsewhere nothing, so that logs hold plain lines. */
function statusLine(live: boolean): { print(line: string): void; update(text: string): void; clear(): void } {
  const clear = () => {
    if (live) process.stdout.write('\r\u001b[K');
  };
  let last = '';
  const draw = () => {
    if (live && last !== '') process.stdout.write(pc.dim(last));
  };
  return {
    print(line) {
      clear();
      process.stdout.write(`${line}\n`);
      draw();
    },
    update(text) {
      last = text;
      clear();
      draw();
    },
    clear() {
      last = '';
      clear();
    },
  };
}
