import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunOptions, RunSummary } from '../../lib/adapters/local/run-locally.ts';
import { runLocally } from '../../lib/adapters/local/run-locally.ts';
import { openNewsclip } from '../../lib/adapters/local/ports.ts';
import type { Article } from '../../lib/model/article.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import type { ArticleOutcome, FeedOutcome } from '../../lib/pipeline/outcomes.ts';
import { hastyClock } from './hasty-clock.ts';

export interface Run extends RunSummary {
  feedOutcomes: FeedOutcome[];
  articleOutcomes: ArticleOutcome[];
}

/** A data folder of its own, and runs over it with all defaults but those given; what waits there waits by a hasty clock. */
export function localBench(hosts: string[], settings: Partial<Settings> = {}) {
  const data = mkdtempSync(join(tmpdir(), 'newsclip-test-'));
  const base = {
    data,
    settings: { ...defaultSettings, politeness: { delay: 0, perHost: 1 }, allowHosts: hosts, ...settings },
    version: 'test',
    feedList: null,
    force: false,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
  return {
    data,
    async run(only: string[], options: Partial<RunOptions> = {}): Promise<Run> {
      const feedOutcomes: FeedOutcome[] = [];
      const articleOutcomes: ArticleOutcome[] = [];
      const report = { feed: (outcome: FeedOutcome) => void feedOutcomes.push(outcome), article: (outcome: ArticleOutcome) => void articleOutcomes.push(outcome) };
      const summary = await runLocally({ ...base, only, report, clock: hastyClock(options.now), ...options });
      return { ...summary, feedOutcomes, articleOutcomes };
    },
    /** Every stored article, whole, by title. */
    async articles(): Promise<Article[]> {
      const local = await openNewsclip({ ...base, report: { feed: () => {}, article: () => {} } });
      try {
        const articles: Article[] = [];
        for (const card of await local.cards()) articles.push(await local.ports.articles.body(card));
        return articles.toSorted((a, b) => a.title.localeCompare(b.title));
      } finally {
        await local.close();
      }
    },
    /** Another process at work in the folder, until it is closed. */
    hold: (options: Partial<Parameters<typeof openNewsclip>[0]> = {}) => openNewsclip({ ...base, report: { feed: () => {}, article: () => {} }, ...options }),
    remove: () => rmSync(data, { recursive: true, force: true }),
  };
}
