import { CfnOutput, Stack, Tags, type StackProps } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { outputs } from '../model/names.ts';
import { NewsIngestion, type NewsIngestionProps } from './news-ingestion.ts';

export interface NewsclipStackProps extends StackProps, NewsIngestionProps {
  /** Makes a topic for the alarms and subscribes this address. */
  alarmEmail?: string;
}

/** The pipeline as a stack of its own, with outputs for people and scripts. */
export class NewsclipStack extends Stack {
  readonly ingestion: NewsIngestion;

  constructor(scope: Construct, id: string, props: NewsclipStackProps) {
    super(scope, id, { description: 'Newsclip: news feeds to clean records', ...props });
    // for cost reports; CloudFormation knows no tags on dashboards, and parameters cost nothing
    Tags.of(this).add('newsclip', this.stackName, { excludeResourceTypes: ['AWS::CloudWatch::Dashboard', 'AWS::SSM::Parameter'] });
    this.ingestion = new NewsIngestion(this, 'News', { ...this.alarmProps(props), ...props });

    const values: Record<keyof typeof outputs, string> = {
      articlesTableName: this.ingestion.articlesTable.tableName,
      articlesStreamArn: this.ingestion.articlesTable.tableStreamArn ?? '',
      feedsTableName: this.ingestion.feedsTable.tableName,
      bucketName: this.ingestion.bucket.bucketName,
      feedQueueUrl: this.ingestion.feedQueue.queueUrl,
      articleQueueUrl: this.ingestion.articleQueue.queueUrl,
      feedDeadLetterQueueUrl: this.ingestion.feedDeadLetters.queueUrl,
      articleDeadLetterQueueUrl: this.ingestion.articleDeadLetters.queueUrl,
      readPolicyArn: this.ingestion.readPolicy.managedPolicyArn,
      busName: this.ingestion.busName,
      eventDeadLetterQueueUrl: this.ingestion.eventDeadLetters.queueUrl,
    };
    for (const key of Object.keys(outputs) as (keyof typeof outputs)[]) new CfnOutput(this, outputs[key], { value: values[key] });
  }

  private alarmProps({ alarmEmail }: NewsclipStackProps): Pick<NewsIngestionProps, 'alarmTopic'> {
    if (!alarmEmail) return {};
    const alarmTopic = new Topic(this, 'AlarmTopic', { enforceSSL: true });
    alarmTopic.addSubscription(new EmailSubscription(alarmEmail));
    return { alarmTopic };
  }
}
