import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { keepSteps, keepTag } from '../model/keep-days.ts';
import { scalingTarget } from '../cost/usage.ts';
import { articleIndexes, dueIndex, listFields, prefixes, table } from '../model/names.ts';

export interface StoresProps {
  /** How long raw pages stay. */
  rawRetention: Duration;
  /** How long the objects of records stay; kept for good without. */
  articleRetention: Duration | undefined;
  /** Paid by the request, or bought by the hour and made to follow the load. */
  tableCapacity: TableCapacity;
  /** Continuous backups of both tables. */
  pointInTimeRecovery: boolean;
  encryptionKey: IKey | undefined;
  accessLogsBucket: s3.IBucket | undefined;
}

export type TableCapacity = 'on-demand' | 'autoscaled';

/** Everything that must outlive a deployment: two tables and a bucket, kept when the stack goes. */
export class Stores extends Construct {
  readonly articlesTable: dynamodb.TableV2;
  readonly feedsTable: dynamodb.TableV2;
  readonly bucket: s3.Bucket;

  constructor(scope: Construct, id: string, props: StoresProps) {
    super(scope, id);
    const kept = {
      partitionKey: text(table.pk),
      sortKey: text(table.sk),
      billing: props.tableCapacity === 'autoscaled' ? dynamodb.Billing.provisioned({ writeCapacity: following(1_000), readCapacity: following(3_000) }) : dynamodb.Billing.onDemand(),
      timeToLiveAttribute: table.expiresAt,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: props.pointInTimeRecovery },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(props.encryptionKey ? { encryption: dynamodb.TableEncryptionV2.customerManagedKey(props.encryptionKey) } : {}),
    };
    this.articlesTable = new dynamodb.TableV2(this, 'Articles', {
      ...kept,
      dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
      globalSecondaryIndexes: Object.values(articleIndexes).map((index) => ({
        indexName: index.name,
        partitionKey: text(index.pk),
        sortKey: text(index.sk),
        projectionType: dynamodb.ProjectionType.INCLUDE,
        nonKeyAttributes: [...listFields],
      })),
    });
    this.feedsTable = new dynamodb.TableV2(this, 'Feeds', {
      ...kept,
      // for the events FeedDegraded and FeedRecovered, whose keys tell all; what the filter holds back costs nothing
      dynamoStream: dynamodb.StreamViewType.KEYS_ONLY,
      globalSecondaryIndexes: [
        { indexName: dueIndex.name, partitionKey: text(dueIndex.pk), sortKey: text(dueIndex.sk), projectionType: dynamodb.ProjectionType.KEYS_ONLY },
      ],
    });
    this.bucket = this.makeBucket(props);
  }

  private makeBucket(props: StoresProps): s3.Bucket {
    const bucket = new s3.Bucket(this, 'Bucket', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      ...(props.encryptionKey
        ? { encryption: s3.BucketEncryption.KMS, encryptionKey: props.encryptionKey, bucketKeyEnabled: true }
        : { encryption: s3.BucketEncryption.S3_MANAGED }),
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { id: 'broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
        { id: 'raw-pages', prefix: prefixes.raw, expiration: props.rawRetention },
        // what a feed's own retention says: records and pages carry it as a tag
        ...keepSteps.map((days) => ({ id: `keep-${days}`, tagFilters: { [keepTag]: String(days) }, expiration: Duration.days(days) })),
        ...(props.articleRetention ? [{ id: 'records', prefix: prefixes.articles, expiration: props.articleRetention }] : []),
      ],
      ...(props.accessLogsBucket ? { serverAccessLogsBucket: props.accessLogsBucket, serverAccessLogsPrefix: 'newsclip/' } : {}),
    });
    if (!props.accessLogsBucket) {
      Validations.of(bucket).acknowledge({
        id: 'AwsSolutions-S1',
        reason: 'Access logs cost an object per few requests of every reader; whoever needs them sets accessLogsBucket, or S3 data events in CloudTrail.',
      });
    }
    return bucket;
  }
}

/**
 * Units a second of a table and, each on its own, its indexes: at most what one partition serves. What comes in bursts of seconds is served from the last five minutes'
 * leftovers, so that nine tenths of what is bought may be in use (bench/capacity.ts). A table that was on demand starts with `seedCapacity` and finds its own.
 */
const following = (maxCapacity: number): dynamodb.Capacity =>
  dynamodb.Capacity.autoscaled({ minCapacity: 1, maxCapacity, seedCapacity: 100, targetUtilizationPercent: 100 * scalingTarget });

const text = (name: string): dynamodb.Attribute => ({ name, type: dynamodb.AttributeType.STRING });
