import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';

/**
 * The SDK's clients take region, credentials and endpoint from the SDK's own environment (AWS_REGION, AWS_ENDPOINT_URL, …) and from nowhere
 * else. The client of S3 is made in s3-bucket.ts, which is loaded where objects are touched only.
 */
export const createDynamoDBClient = (): DynamoDBClient => new DynamoDBClient({ maxAttempts: 4, requestHandler: within(6_000) });

/** A queue URL's host is not followed away from a configured endpoint: an emulator answers under one address only. */
export const createSqsClient = (): SQSClient => new SQSClient({ maxAttempts: 4, requestHandler: within(10_000), useQueueUrlAsEndpoint: false });

/** Milliseconds for one attempt, from the request to the whole answer. */
export const within = (requestTimeout: number) => ({ connectionTimeout: 2_000, requestTimeout, throwOnRequestTimeout: true });
