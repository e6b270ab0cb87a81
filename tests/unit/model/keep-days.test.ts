import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { createArticleTable } from '../../../lib/adapters/aws/article-table.ts';
import { createPageArchive } from '../../../lib/adapters/aws/page-archive.ts';
import { createS3Bucket } from '../../../lib/adapters/aws/s3-bucket.ts';
import { keepDays, keepSteps } from '../../../lib/model/keep-days.ts';
import { makeArticle } from '../../help/article.ts';

const now = new Date('2026-11-24T06:00:00.000Z');
const inDays = (days: number) => Math.floor(now.getTime() / 1000 + days * 86_400);

test.each([
  [7, 7], [0.25, 1], [-3, 1], [30, 30], [30.5, 31], [31.5, 45], [90, 90], [365, 365], [366, 400], [3653, 3653], [9999, null],
])('%f days left: an object is kept for %s', (left, days) => {
  expect(keepDays(inDays(left), now)).toBe(days);
});

test('a story that stays keeps its objects; no step ends before the card, and none is more than a half too long', () => {
  expect(keepDays(null, now)).toBeNull();
  for (let days = 1; days <= 3653; days += 1) {
    const kept = keepDays(inDays(days), now) ?? 0;
    expect(kept).toBeGreaterThanOrEqual(days);
    expect(kept).toBeLessThanOrEqual(Math.max(days * 1.5, days + 1));
  }
  expect(keepSteps.length).toBeLessThan(100);
});

test('record and page carry their days to S3 as a tag, and none where the story stays', async () => {
  const tags: unknown[] = [];
  const bucket = createS3Bucket({ client: { send: async ({ input }: { input: { Tagging?: string } }) => (tags.push(input.Tagging), {}) } as unknown as S3Client, bucketName: 'b' });
  const articles = createArticleTable({ client: { send: async () => ({}) } as unknown as DynamoDBClient, tableName: 't', bucket, clock: { now: () => now } });
  const page = { id: 'a', firstSeenAt: now.toISOString(), fetchedAt: now, url: 'https://news.example/', headers: {}, body: new Uint8Array(1) };
  for (const expiresAt of [inDays(14), null]) {
    await articles.put(makeArticle({ expiresAt }), [], null);
    await createPageArchive(bucket).put({ ...page, expiresAt });
  }
  expect(tags).toEqual(['newsclip-keep-days=14', 'newsclip-keep-days=14', undefined, undefined]);
});
