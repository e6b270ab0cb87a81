import { createReader } from '../lib/reader/reader.ts'; // elsewhere: from 'newsclip/reader'

/**
 * The latest stories of a site, one of them whole, and everything that changed since the last run.
 *
 *   ARTICLES_TABLE=… BUCKET=… npx tsx examples/read-table.ts SITE [CURSOR]
 */
const [site = '', cursor = null] = process.argv.slice(2);
const reader = createReader({
  tableName: process.env['ARTICLES_TABLE'] ?? 'newsclip-articles',
  ...(process.env['BUCKET'] !== undefined && { bucketName: process.env['BUCKET'] }),
});

console.log(`Latest of ${site}:`);
for await (const story of reader.latest({ site, limit: 5 })) {
  console.log(`  ${story.publishedAt}  ${story.title}  (${story.wordCount} words)`);
  const card = await reader.article(story.id);
  console.log(`      carried by ${card?.sources.map(({ feedUrl }) => feedUrl).join(', ') ?? 'nobody'}`);
  if (card !== null && process.env['BUCKET'] !== undefined) {
    const article = await reader.body(card);
    console.log(`      ${article?.text.slice(0, 120) ?? 'its text is kept no longer'}`);
  }
}

console.log('Changed since the cursor:');
const changes = reader.changesSince(cursor);
for await (const change of changes) console.log(`  ${change.changedAt}  r${change.rev}  ${change.url}`);
console.log(`Go on next time with: ${changes.cursor}`);
