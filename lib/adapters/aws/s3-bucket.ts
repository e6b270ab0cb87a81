import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Bucket } from './bucket.ts';
import { keepTag } from '../../model/keep-days.ts';
import { within } from './clients.ts';
import { ask, nameOf } from './store-fault.ts';

export function createS3Bucket({ client, bucketName: Bucket }: { client: S3Client; bucketName: string }): Bucket {
  return {
    async put(key, bytes, { contentType, contentEncoding, metadata, ifAbsent, keepDays = null }) {
      const command = new PutObjectCommand({
        Bucket, Key: key, Body: bytes, ContentType: contentType, ContentEncoding: contentEncoding, Metadata: metadata, ...(ifAbsent && { IfNoneMatch: '*' }),
        ...(keepDays !== null && { Tagging: `${keepTag}=${keepDays}` }),
      });
      try {
        await client.send(command);
        return true;
      } catch (error) {
        // 412: the key is taken. 409: somebody is writing it at this moment, which comes to the same.
        if (ifAbsent && ['PreconditionFailed', 'ConditionalRequestConflict'].includes(nameOf(error))) return false;
        return ask('PutObject', Promise.reject(error));
      }
    },

    async get(key) {
      try {
        const reply = await client.send(new GetObjectCommand({ Bucket, Key: key }));
        return {
          bytes: (await reply.Body?.transformToByteArray()) ?? new Uint8Array(),
          contentType: reply.ContentType ?? 'application/octet-stream',
          contentEncoding: reply.ContentEncoding ?? null,
          metadata: reply.Metadata ?? {},
        };
      } catch (error) {
        if (nameOf(error) === 'NoSuchKey') return null;
        return ask('GetObject', Promise.reject(error));
      }
    },

    async delete(key) {
      await ask('DeleteObject', client.send(new DeleteObjectCommand({ Bucket, Key: key })));
    },

    async *list(prefix) {
      let token: string | undefined;
      do {
        const page = await ask('ListObjectsV2', client.send(new ListObjectsV2Command({ Bucket, Prefix: prefix, ContinuationToken: token })));
        for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
        token = page.NextContinuationToken;
      } while (token !== undefined);
    },
  };
}

/** Path style where an endpoint is set: `bucket.127.0.0.1` is no host name. */
export const createS3Client = (hasEndpoint: boolean): S3Client => new S3Client({ maxAttempts: 4, requestHandler: within(20_000), forcePathStyle: hasEndpoint });
