import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * The SDK's clients take region, credentials and endpoint from the SDK's own environment (AWS_REGION, AWS_ENDPOINT_URL, …) and from nowhere
 * else. The clients of S3 and SQS are made in s3-bucket.ts and sqs-queue.ts, which are loaded with the first object and the first message.
 */
export const createDynamoDBClient = (): DynamoDBClient => new DynamoDBClient({ maxAttempts: 4, requestHandler: within(6_000) });

/** Milliseconds for one attempt, from the request to the whole answer. */
export const within = (requestTimeout: number) => ({ connectionTimeout: 2_000, requestTimeout, throwOnRequestTimeout: true });
