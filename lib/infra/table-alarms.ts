import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Alarms } from './alarms.ts';

/** A table on demand refuses writes when one partition is too busy, or when traffic more than doubles within half an hour. */
export function watchTables(alarms: Alarms, tables: Record<string, TableV2>): void {
  for (const [name, table] of Object.entries(tables)) {
    alarms.add(`${name}TableThrottles`, {
      says: `DynamoDB refuses writes to the ${name} table.`,
      section: 'table-throttles',
      metric: new cloudwatch.Metric({
        namespace: 'AWS/DynamoDB', metricName: 'WriteThrottleEvents', dimensionsMap: { TableName: table.tableName }, statistic: 'Sum', period: Duration.minutes(5),
      }),
      threshold: 10,
      periods: [3, 3],
    });
  }
}
