import { App, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { NewsIngestion } from 'newsclip/cdk';

/** A stack of your own with the pipeline in it, and a service beside it that reads what was filed. */
const app = new App();
const stack = new Stack(app, 'Desk', { description: 'A desk that reads the news' });

const news = new NewsIngestion(stack, 'News', {
  feeds: 'feeds.yaml',
  contact: 'https://desk.example/about-our-reader',
  schedule: Duration.minutes(5),
  retention: Duration.days(90),
  archiveRaw: false,
  limits: { feedConcurrency: 5, articleConcurrency: 10 },
  alarmTopic: new Topic(stack, 'Alarms', { enforceSSL: true }),
});

const desk = new lambda.Function(stack, 'Reader', {
  runtime: lambda.Runtime.NODEJS_24_X,
  architecture: lambda.Architecture.ARM_64,
  handler: 'index.handler',
  code: lambda.Code.fromInline('exports.handler = async () => "your service: newsclip/reader finds the table by these two names";'),
  environment: { ARTICLES_TABLE: news.table.tableName, BUCKET: news.bucket.bucketName },
});
news.grantRead(desk);
desk.applyRemovalPolicy(RemovalPolicy.DESTROY);
app.synth();
