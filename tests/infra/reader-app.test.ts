import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { ReaderStack } from '../../examples/reader-app/app.ts';
import { parameterPath, parameters } from '../../lib/model/names.ts';
import cdkJson from '../../cdk.json' with { type: 'json' };

// Loading the parts of CDK takes most of the time, and more on a busy machine.
const patience = 120_000;
const quick = { ...cdkJson.context, '@aws-cdk/core:validateAgainstDefaultRules': false };

test('a CDK app of a reader finds all it needs by the parameters, and may read and nothing else', () => {
  const stack = new ReaderStack(new App({ context: quick }), 'Reader', { newsclip: 'Newsclip' });
  const template = Template.fromStack(stack);
  const asked = Object.values(template.toJSON()['Parameters'] as Record<string, { Type: string; Default: string }>).filter(({ Type }) => Type === 'AWS::SSM::Parameter::Value<String>').map(({ Default }) => Default).filter((name) => name.startsWith('/newsclip/'));
  const published = Object.values(parameters).map((name) => parameterPath('Newsclip', name));
  expect(asked).toHaveLength(4);
  expect(asked.filter((name) => !published.includes(name))).toEqual([]);
  template.hasResourceProperties('AWS::Events::Rule', { EventBusName: Match.anyValue(), EventPattern: { 'detail-type': ['ArticleStored', 'ArticleRevised'] }, Targets: [Match.objectLike({ Arn: Match.anyValue() })] });
  template.hasResourceProperties('AWS::SQS::QueuePolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: Match.arrayWith(['sqs:SendMessage']), Principal: { Service: 'events.amazonaws.com' } })]) } });
  expect(JSON.stringify(template.findResources('AWS::IAM::Policy'))).not.toContain('dynamodb:');
  template.hasResourceProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.arrayWith([Match.objectLike({ Ref: Match.stringLikeRegexp('readpolicyarn') })]) });
}, patience);
