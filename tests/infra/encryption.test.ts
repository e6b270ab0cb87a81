import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { expect, test } from 'vitest';
import { NewsIngestion } from '../../lib/infra/cdk.ts';
import { feedsFile, quick, resourcesOf } from './example-app.ts';

const stack = new Stack(new App({ context: quick }), 'Embedding', { env: { region: 'eu-west-1' } });
const encryptionKey = new Key(stack, 'Key', { enableKeyRotation: true });
const news = new NewsIngestion(stack, 'Clips', { feeds: feedsFile(), encryptionKey });
news.grantStreamRead(new Role(stack, 'Follower', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }));
const template = Template.fromStack(stack);
const all = (type: string) => resourcesOf(template, type).map(([id, { Properties }]) => [id, JSON.stringify(Properties)] as const);
const keyId = template.findResources('AWS::KMS::Key') ? Object.keys(template.findResources('AWS::KMS::Key'))[0] : '';

test.each(['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::Events::EventBus'])('with a key of the operator each %s is encrypted with it', (type) => {
  expect(all(type).length).toBeGreaterThan(0);
  expect(all(type).filter(([, properties]) => !properties.includes(`"${keyId}"`))).toEqual([]);
});

test('the stages may use the key, and only it', () => {
  const statements = resourcesOf(template, 'AWS::IAM::Policy').flatMap(([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: { Action: string | string[]; Resource: unknown }[] }).Statement);
  const kms = statements.filter(({ Action }) => [Action].flat().some((action) => action.startsWith('kms:')));
  expect(kms.length).toBeGreaterThanOrEqual(3);
  for (const { Action, Resource } of kms) {
    expect([Action].flat().filter((action) => action.includes('*'))).toEqual([]);
    expect(JSON.stringify(Resource)).toContain(`"${keyId}"`);
  }
});

test('who follows the stream may decrypt it, and nothing more of the key', () => {
  const policies = resourcesOf(template, 'AWS::IAM::Policy').filter(([id]) => id.startsWith('Follower'));
  const statements = policies.flatMap(([, { Properties }]) => (Properties['PolicyDocument'] as { Statement: { Action: string | string[]; Resource: unknown }[] }).Statement);
  const kms = statements.filter(({ Action }) => [Action].flat().some((action) => action.startsWith('kms:')));
  expect(kms).toMatchObject([{ Action: 'kms:Decrypt' }]);
  expect(JSON.stringify(kms[0]?.Resource)).toContain(`"${keyId}"`);
});

test('no function has a secret in its environment', () => {
  for (const [, { Properties }] of resourcesOf(template, 'AWS::Lambda::Function')) {
    const { Variables = {} } = (Properties['Environment'] ?? {}) as { Variables?: Record<string, unknown> };
    expect(Object.keys(Variables).filter((name) => /secret|password|token|credential|access.?key/i.test(name))).toEqual([]);
    expect(JSON.stringify(Variables)).not.toMatch(/resolve:(secretsmanager|ssm-secure)/);
  }
});
