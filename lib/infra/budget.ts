import { Stack, Token } from 'aws-cdk-lib';
import * as budgets from 'aws-cdk-lib/aws-budgets';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { budgetDollars } from '../cost/estimate.ts';
import type { EventMode } from './event-publisher.ts';
import type { TableCapacity } from './stores.ts';

export interface BudgetProps {
  feeds: number;
  archiveRaw: boolean;
  tableCapacity: TableCapacity;
  pointInTimeRecovery: boolean;
  events: EventMode;
  limits: { articleMemory?: number; feedMemory?: number; articleConcurrency?: number; feedConcurrency?: number };
  /** US dollars a month; from the estimate unless given. */
  monthlyBudget: number | undefined;
  topic: ITopic | undefined;
  /** Address of the runbook, whose section `budget` tells what to do. */
  runbook: string;
}

/**
 * A budget of what carries the stack's tag. AWS counts by a tag only after it was activated for cost allocation, once an account
 * (docs/operate.md#budget). Free of charge.
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, props: BudgetProps) {
    super(scope, id);
    const { topic } = props;
    topic?.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'BudgetTells',
      actions: ['sns:Publish'],
      principals: [new iam.ServicePrincipal('budgets.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } } })],
      resources: [topic.topicArn],
    }));
    const subscribers = topic ? [{ subscriptionType: 'SNS', address: topic.topicArn }] : [];
    const notice = (notificationType: string, threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' }, subscribers,
    });
    new budgets.CfnBudget(this, 'Month', {
      budget: {
        ...nameOf(Stack.of(this).stackName, props.runbook),
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: props.monthlyBudget ?? budgetDollars({ feeds: props.feeds, archiveRaw: props.archiveRaw, autoscaled: props.tableCapacity === 'autoscaled', backups: props.pointInTimeRecovery, events: props.events, ...memoryOf(props.limits), ...workersOf(props.limits) }), unit: 'USD' },
        costFilters: { TagKeyValue: [`user:newsclip$${Stack.of(this).stackName}`] },
      },
      ...(topic ? { notificationsWithSubscribers: [notice('ACTUAL', 100), notice('FORECASTED', 120)] } : {}),
    });
  }
}

/** What a budget's notice says of itself is its name: the stack and the runbook. A name takes 100 characters, and no colon or backslash. */
function nameOf(stackName: string, runbook: string): { budgetName?: string } {
  const place = `${runbook.replace(/^https?:\/\//, '')}#budget`;
  const name = `Newsclip ${stackName}, what to do ${place}`;
  return Token.isUnresolved(name) || name.length > 100 || /[:\\]/.test(name) ? {} : { budgetName: name };
}

const memoryOf = ({ articleMemory, feedMemory }: BudgetProps['limits']) => ({ ...(articleMemory !== undefined && { articleMemory }), ...(feedMemory !== undefined && { feedMemory }) });

const workersOf = ({ articleConcurrency, feedConcurrency }: BudgetProps['limits']) => ({
  ...(articleConcurrency !== undefined && { articleWorkers: articleConcurrency }), ...(feedConcurrency !== undefined && { feedWorkers: feedConcurrency }),
});
