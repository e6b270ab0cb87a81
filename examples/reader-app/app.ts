import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';

/**
 * A service of its own that follows a Newsclip stack: it finds table, bucket, bus and read policy by their SSM parameters, lets the bus put the stories that are new
 * or changed into a queue, and reads their cards with a function. Nothing is shared with the stack but names.
 *
 *   npx cdk deploy --app 'npx tsx examples/reader-app/app.ts' -c newsclip=Newsclip
 */
export interface ReaderStackProps extends StackProps {
  /** Name of the Newsclip stack. */
  newsclip: string;
}

export class ReaderStack extends Stack {
  constructor(scope: Construct, id: string, { newsclip, ...props }: ReaderStackProps) {
    super(scope, id, props);
    const parameter = (name: string): string => StringParameter.valueForStringParameter(this, `/newsclip/${newsclip}/${name}`);

    const dead = new Queue(this, 'DeadStories', { enforceSSL: true, retentionPeriod: Duration.days(14) });
    const stories = new Queue(this, 'Stories', { enforceSSL: true, visibilityTimeout: Duration.seconds(180), deadLetterQueue: { queue: dead, maxReceiveCount: 3 } });
    void new Rule(this, 'NewStories', {
      eventBus: EventBus.fromEventBusName(this, 'Bus', parameter('bus-name')),
      // at least once: whoever counts must know what it has counted
      eventPattern: { detailType: ['ArticleStored', 'ArticleRevised'] },
      targets: [new SqsQueue(stories, { retryAttempts: 10 })],
    });

    const reader = new LambdaFunction(this, 'Reader', {
      description: 'Reads the card of each story that is new or changed',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      timeout: Duration.seconds(30),
      code: Code.fromInline(readCards),
      environment: { ARTICLES_TABLE: parameter('articles-table-name'), BUCKET: parameter('bucket-name') },
    });
    reader.addEventSource(new SqsEventSource(stories, { batchSize: 10, reportBatchItemFailures: true }));
    reader.role?.addManagedPolicy(ManagedPolicy.fromManagedPolicyArn(this, 'MayRead', parameter('read-policy-arn')));
    void new CfnOutput(this, 'StoriesQueueUrl', { value: stories.queueUrl });
  }
}

/** In an app of your own this is a file, bundled with `newsclip/reader`. The runtime brings the SDK. */
const readCards = `
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
exports.handler = async ({ Records }) => {
  const batchItemFailures = [];
  for (const { messageId, body } of Records) {
    try {
      const { detail } = JSON.parse(body);
      const { Item } = await client.send(new GetItemCommand({ TableName: process.env.ARTICLES_TABLE, Key: { pk: { S: 'A#' + detail.id }, sk: { S: 'META' } } }));
      if (Item) console.log(JSON.stringify({ id: detail.id, rev: Item.rev.N, title: Item.title.S, url: Item.url.S }));
    } catch (error) {
      console.error(error);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
};
`;

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  const app = new App();
  const newsclip = (app.node.tryGetContext('newsclip') as string | undefined) ?? 'Newsclip';
  void new ReaderStack(app, 'NewsclipReader', { newsclip });
  app.synth();
}
