import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';

/**
 * The SDK's clients, made at first use and kept. Region, credentials and endpoint come from the SDK's own environment
 * (AWS_REGION, AWS_ENDPOINT_URL, …) and from nowhere else; `hasEndpoint` only tells that one is set.
 */
export function createClients(hasEndpoint: boolean) {
  return {
    dynamodb: once(() => new DynamoDBClient({ maxAttempts: 4, requestHandler: within(6_000) })),
    s3: once(() => new S3Client({ maxAttempts: 4, requestHandler: within(20_000), forcePathStyle: hasEndpoint })),
    // A queue URL's host is not followed away from the configured endpoint: an emulator answers under one address only.
    sqs: once(() => new SQSClient({ maxAttempts: 4, requestHandler: within(10_000), useQueueUrlAsEndpoint: false })),
  };
}

export const endpointIsSet = (env: Record<string, string | undefined>): boolean =>
  Object.entries(env).some(([name, value]) => name.startsWith('AWS_ENDPOINT_URL') && Boolean(value));

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

const within = (requestTimeout: number) => ({ connectionTimeout: 2_000, requestTimeout, throwOnRequestTimeout: true });
