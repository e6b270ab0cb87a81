import { App, Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { NewsIngestion } from '../../lib/infra/cdk.ts';
import { feedsFile, makeApp, quick } from './example-app.ts';

/** One line a finding: the rule and where it was found. */
const findings = (app: App): string[] =>
  new AwsSolutionsChecks(app)
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) => violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`));

test('AwsSolutions has no finding that is not answered beside its construct', () => {
  expect(findings(makeApp({ alarmEmail: 'desk@clips.example' }).app)).toEqual([]);
  // the first use loads all of CDK's rules
}, 120_000);

test('nor with a key of the operator', () => {
  const app = new App({ context: quick });
  const stack = new Stack(app, 'Embedding');
  new NewsIngestion(stack, 'Clips', { feeds: feedsFile(), encryptionKey: new Key(stack, 'Key', { enableKeyRotation: true }) });
  expect(findings(app)).toEqual([]);
});

test('the checks do find something when there is something', () => {
  const app = new App();
  new Key(new Stack(app, 'Careless'), 'Key');
  expect(findings(app)).toEqual(['AwsSolutions-KMS5 Careless/Key/Resource']);
});
