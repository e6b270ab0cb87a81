import { prices } from './prices.ts';
import type { CostEstimate } from './estimate.ts';

/** The estimate as lines for a person: services, what weighs most, and what each switch would change. */
export function renderEstimate({ input, lines, total, perMillionArticles, switches, workersNeeded }: CostEstimate): string[] {
  const heaviest = lines.toSorted((a, b) => b.dollars - a.dollars).slice(0, 3);
  return [
    `${input.feeds} feeds, ${input.pollsPerFeedPerDay} polls a feed and day, ${input.articlesPerDay} new articles a day${input.archiveRaw ? ', raw pages kept' : ''}${{ each: ', an event for each', batched: ', events of many stories', none: '' }[input.events]}${input.autoscaled ? ', tables that follow the load' : ''}${input.backups ? '' : ', no backups of the tables'}`,
    '',
    ...lines.map(({ service, what, dollars }) => `  ${service.padEnd(12)} ${what.padEnd(36)} ${money(dollars)}`),
    `  ${'total'.padEnd(49)} ${money(total)} a month`,
    `  ${'per million new articles'.padEnd(49)} ${money(perMillionArticles)}`,
    '',
    ...(workersNeeded === null ? [] : [`${input.articleWorkers} article workers do not keep up with so much news in its busiest hours: limits.articleConcurrency ${workersNeeded}, here --article-workers ${workersNeeded}`, '']),
    `most of it: ${heaviest.map(({ service, what, dollars }) => `${service} ${what} (${Math.round((100 * dollars) / total)} %)`).join(', ')}`,
    '',
    'a month, if you',
    ...switches.map(({ change, saves }) => `  ${saves >= 0 ? '-' : '+'} ${money(Math.abs(saves)).trim().padStart(10)}  ${change}`),
    '',
    `list prices of ${prices.region}, ${prices.asOf}, without free tier and taxes; an estimate: docs/cost.md says what is counted and what is assumed`,
  ];
}

const money = (dollars: number): string => `$${dollars < 100 ? dollars.toFixed(2) : Math.round(dollars).toLocaleString('en-US')}`.padStart(10);
