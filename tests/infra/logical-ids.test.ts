import { expect, test } from 'vitest';
import { makeApp, resourcesOf } from './example-app.ts';

/**
 * CloudFormation knows a resource by its logical id: under another one it makes a new, empty table and leaves the old one behind.
 * A line that changes here is a migration for everybody who has deployed; a new line is none.
 */
const kept = {
  'AWS::DynamoDB::GlobalTable': ['NewsStoresArticlesADFD6503', 'NewsStoresFeeds9A6361D5'],
  'AWS::S3::Bucket': ['NewsStoresBucket8DD70146'],
  'AWS::SQS::Queue': [
    'NewsArticleDeadLettersB17C0AD8', 'NewsArticleQueue13DC3933', 'NewsFeedDeadLetters96E8E018', 'NewsFeedQueue34E6C05D', 'NewsScheduleDeadLetters0D5EB500',
  ],
};

test('what holds data keeps its logical id', () => {
  const { template } = makeApp();
  for (const [type, ids] of Object.entries(kept)) expect(resourcesOf(template, type).map(([id]) => id)).toEqual(expect.arrayContaining(ids));
});
