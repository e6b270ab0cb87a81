import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { metrics } from '../model/names.ts';
import type { Alarms } from './alarms.ts';

/** What the functions of one stack count themselves, by outcome: `polls('error')`, `articles('stored')`, `stories('feed-only')`. */
export class OutcomeMetrics {
  private readonly namespace: string;

  constructor(namespace: string) {
    this.namespace = namespace;
  }

  polls = (status: string): cloudwatch.Metric => this.counted(metrics.polls, 'Status', status);
  articles = (outcome: string): cloudwatch.Metric => this.counted(metrics.articles, 'Outcome', outcome);
  stories = (status: string): cloudwatch.Metric => this.counted(metrics.stories, 'Status', status);
  removed = (): cloudwatch.Metric => this.counted(metrics.removed, 'Outcome', 'stored').with({ label: 'pieces' });
  characters = (): cloudwatch.Metric[] => [this.counted(metrics.charactersKept, 'Outcome', 'stored').with({ label: 'story' }), this.counted(metrics.charactersRemoved, 'Outcome', 'stored').with({ label: 'cut away' })];
  lag = (statistic: string): cloudwatch.Metric => this.counted(metrics.lag, 'Outcome', 'stored').with({ statistic, label: statistic });

  private counted(metricName: string, dimension: string, value: string): cloudwatch.Metric {
    return new cloudwatch.Metric({ namespace: this.namespace, metricName, dimensionsMap: { [dimension]: value }, statistic: 'Sum', period: Duration.minutes(5), label: value });
  }
}

export const pollStatuses = ['ok', 'unchanged', 'throttled', 'gone', 'error'] as const;
export const articleOutcomes = ['stored', 'revised', 'joined', 'unchanged', 'repeat', 'forgotten', 'retry', 'dropped'] as const;

export const storyStatuses = ['ok', 'partial', 'thin', 'paywalled', 'blocked', 'feed-only'] as const;

/** Alarms about what the pipeline is for, whatever the reason. */
export function watchOutcomes(alarms: Alarms, { polls, articles, lag }: OutcomeMetrics): void {
  alarms.add('NoNewArticles', {
    says: 'For six hours no article was stored or revised.',
    section: 'no-new-articles',
    metric: new cloudwatch.MathExpression({
      label: 'stored or revised',
      expression: 'FILL(stored, 0) + FILL(revised, 0)',
      usingMetrics: { stored: articles('stored'), revised: articles('revised') },
      period: Duration.hours(1),
    }),
    threshold: 1,
    below: true,
    periods: [6, 6],
    missing: cloudwatch.TreatMissingData.BREACHING,
  });
  alarms.add('FailingPolls', {
    says: 'More than half of the polls fail.',
    section: 'failing-polls',
    metric: new cloudwatch.MathExpression({
      label: 'share of failed polls',
      // a share of fewer than 20 polls an hour says nothing
      expression: 'IF(FILL(error, 0) + FILL(ok, 0) + FILL(unchanged, 0) >= 20, FILL(error, 0) / (FILL(error, 0) + FILL(ok, 0) + FILL(unchanged, 0)), 0)',
      usingMetrics: { error: polls('error'), ok: polls('ok'), unchanged: polls('unchanged') },
      period: Duration.hours(1),
    }),
    threshold: 0.5,
    periods: [2, 3],
  });
  alarms.add('FailingArticles', {
    says: 'More than half of the work on articles fails.',
    section: 'failing-articles',
    metric: new cloudwatch.MathExpression({
      label: 'share of failed articles',
      expression: 'IF(FILL(retry, 0) + FILL(dropped, 0) + FILL(stored, 0) + FILL(revised, 0) >= 20, (FILL(retry, 0) + FILL(dropped, 0)) / (FILL(retry, 0) + FILL(dropped, 0) + FILL(stored, 0) + FILL(revised, 0)), 0)',
      usingMetrics: { retry: articles('retry'), dropped: articles('dropped'), stored: articles('stored'), revised: articles('revised') },
      period: Duration.hours(1),
    }),
    threshold: 0.5,
    periods: [2, 3],
  });
  alarms.add('Lag', {
    says: 'Half of the new stories are stored more than twelve hours after their publication.',
    section: 'lag',
    metric: lag('p50').with({ period: Duration.hours(6) }),
    threshold: 12 * 3600,
    periods: [2, 2],
  });
}
