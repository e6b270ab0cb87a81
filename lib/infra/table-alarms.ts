import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { articleIndexes, dueIndex } from '../model/names.ts';
import type { Alarms } from './alarms.ts';
import type { TableCapacity } from './stores.ts';

/**
 * A table on demand refuses writes when one partition is too busy, or when traffic more than doubles within half an hour. One that follows the load refuses what
 * comes before it has grown, reads too, and each index has capacity of its own.
 */
export function watchTables(alarms: Alarms, tables: { Articles: TableV2; Feeds: TableV2 }, capacity: TableCapacity): void {
  for (const [name, table] of Object.entries(tables)) {
    const follows = capacity === 'autoscaled';
    const indexes = name === 'Articles' ? Object.values(articleIndexes).map((index) => index.name) : [dueIndex.name];
    alarms.add(`${name}TableThrottles`, {
      says: `DynamoDB refuses ${follows ? 'reads or writes of' : 'writes to'} the ${name} table.`,
      section: 'table-throttles',
      metric: follows ? sumOf([refused(table, 'Write'), refused(table, 'Read'), ...indexes.map((index) => refused(table, 'Write', index))]) : refused(table, 'Write'),
      threshold: 10,
      periods: [3, 3],
    });
  }
}

const refused = (table: TableV2, what: 'Write' | 'Read', index?: string): cloudwatch.Metric =>
  new cloudwatch.Metric({
    namespace: 'AWS/DynamoDB', metricName: `${what}ThrottleEvents`, dimensionsMap: { TableName: table.tableName, ...(index !== undefined && { GlobalSecondaryIndexName: index }) },
    statistic: 'Sum', period: Duration.minutes(5),
  });

const sumOf = (metrics: cloudwatch.Metric[]): cloudwatch.MathExpression =>
  new cloudwatch.MathExpression({
    expression: metrics.map((_, at) => `FILL(m${at}, 0)`).join(' + '), usingMetrics: Object.fromEntries(metrics.map((metric, at) => [`m${at}`, metric])), period: Duration.minutes(5),
    label: 'refused',
  });
