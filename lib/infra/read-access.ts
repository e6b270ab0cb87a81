import { Stack, Validations, type CfnElement } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { articleIndexes, prefixes } from '../model/names.ts';

export interface ReadAccessProps {
  articlesTable: TableV2;
  bucket: Bucket;
}

/**
 * What a reader of the records may do: get and query cards, get records and the contract. No scan: it would read the whole
 * table, revisions and aliases included, at the owner's cost.
 */
export class ReadAccess extends Construct {
  /** For readers outside the stack: attach it to their role. */
  readonly policy: iam.ManagedPolicy;
  private readonly rights: { actions: string[]; resourceArns: string[] }[];

  constructor(scope: Construct, id: string, { articlesTable, bucket }: ReadAccessProps) {
    super(scope, id);
    const indexes = Object.values(articleIndexes).map((index) => `${articlesTable.tableArn}/index/${index.name}`);
    this.rights = [
      { actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], resourceArns: [articlesTable.tableArn] },
      { actions: ['dynamodb:Query'], resourceArns: indexes },
      { actions: ['s3:GetObject'], resourceArns: [prefixes.articles, prefixes.contract].map((prefix) => bucket.arnForObjects(`${prefix}*`)) },
      ...(bucket.encryptionKey ? [{ actions: ['kms:Decrypt'], resourceArns: [bucket.encryptionKey.keyArn] }] : []),
    ];
    this.policy = new iam.ManagedPolicy(this, 'Policy', {
      description: 'Reads the Newsclip records: cards by key and index, record and contract objects',
      statements: this.rights.map(({ actions, resourceArns }) => new iam.PolicyStatement({ actions, resources: resourceArns })),
    });
    acknowledgeObjects(this.policy, bucket, [prefixes.articles, prefixes.contract], 'Readers may get each record and the contract; object keys cannot be listed one by one.');
  }

  grantTo(grantee: iam.IGrantable): iam.Grant {
    const [first, ...others] = this.rights.map((right) => iam.Grant.addToPrincipal({ grantee, ...right }));
    return others.reduce((grants, grant) => grants.combine(grant), first ?? iam.Grant.drop(grantee, 'nothing to read'));
  }
}

/** Answers cdk-nag's IAM5 for rights on all objects under a prefix of the bucket. */
export function acknowledgeObjects(construct: Construct, bucket: Bucket, keys: string[], reason: string): void {
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement);
  for (const key of keys) Validations.of(construct).acknowledge({ id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${key}*]`, reason });
}
