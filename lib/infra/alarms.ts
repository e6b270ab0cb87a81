import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface AlarmsProps {
  /** Where alarms go; without one they only show on the dashboard. */
  topic: ITopic | undefined;
  /** Address of the runbook; an alarm's section is appended as `#section`. */
  runbook: string;
}

export interface AlarmPlan {
  /** What is wrong when it rings, in one sentence. */
  says: string;
  /** Section of the runbook that tells what to do. */
  section: string;
  metric: cloudwatch.IMetric;
  /** Rings when the metric is at least this, or below it for `below`. */
  threshold: number;
  below?: boolean;
  /** Rings after so many of the last so many periods of the metric. */
  periods: [breaching: number, of: number];
  /** A metric that is not there: fine, unless silence is the fault itself. */
  missing?: cloudwatch.TreatMissingData;
}

/** Every alarm says what is wrong and where the runbook tells what to do. */
export class Alarms extends Construct {
  readonly all: cloudwatch.Alarm[] = [];
  private readonly props: AlarmsProps;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.props = props;
  }

  add(id: string, plan: AlarmPlan): cloudwatch.Alarm {
    const alarm = new cloudwatch.Alarm(this, id, {
      alarmDescription: `${plan.says} What to do: ${this.props.runbook}#${plan.section}`,
      metric: plan.metric,
      threshold: plan.threshold,
      comparisonOperator: plan.below
        ? cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
        : cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      datapointsToAlarm: plan.periods[0],
      evaluationPeriods: plan.periods[1],
      treatMissingData: plan.missing ?? cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    if (this.props.topic) {
      alarm.addAlarmAction(new SnsAction(this.props.topic));
      alarm.addOkAction(new SnsAction(this.props.topic));
    }
    this.all.push(alarm);
    return alarm;
  }
}
