import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { version } from '../../lib/model/version.ts';
import { openPaper, paperWeb, stories, walk } from './paper.ts';

/**
 * Keeps what this version files as tests/upgrade/<name>.json, for later versions to be tried on: every item of both tables and every object.
 * Run before a release: npx tsx tests/upgrade/write-snapshot.ts [name]      the version unless named
 */
const data = mkdtempSync(join(tmpdir(), 'newsclip-snapshot-'));
const now = new Date('2026-11-24T06:00:00Z');
const first = await openPaper(data, now, paperWeb(stories));
await walk(first);
await first.local.close();
// an edited story, so that there are an earlier revision and a card of the second
const edited = stories.map((story, at) => (at === 0 ? { ...story, description: 'What the council said afterwards changes the whole story.' } : story));
const second = await openPaper(data, new Date(now.getTime() + 26 * 3_600_000), paperWeb(edited, 'the whole council'));
await walk(second);

const client = new DynamoDBClient({ endpoint: second.local.tablesEndpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
const scan = async (table: string) => {
  const { Items } = await client.send(new ScanCommand({ TableName: table }));
  return (Items ?? []).toSorted((a, b) => (`${a['pk']?.S} ${a['sk']?.S}` < `${b['pk']?.S} ${b['sk']?.S}` ? -1 : 1));
};
const tables = { articles: await scan(second.local.tables.articles), feeds: await scan(second.local.tables.feeds) };
client.destroy();
await second.local.close();

const folder = join(data, 'objects');
const objects = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]),
);
rmSync(data, { recursive: true });
const bytes = (_: string, value: unknown) => (value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value);
writeFileSync(join(import.meta.dirname, `${process.argv[2] ?? version}.json`), `${JSON.stringify({ version, tables, objects }, bytes, 1)}\n`);
