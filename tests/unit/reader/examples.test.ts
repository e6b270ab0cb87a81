import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticleTable } from '../../../lib/adapters/aws/article-table.ts';
import { createFolderBucket } from '../../../lib/adapters/local/folder-bucket.ts';
import { localBucketName, openReaderDoor, type ReaderDoor } from '../../../lib/adapters/local/reader-door.ts';
import type { LocalTables } from '../../../lib/adapters/local/tables.ts';
import { objectKeys } from '../../../lib/model/names.ts';
import { jsonSchema } from '../../../lib/record/json-schemas.ts';
import { fieldsOf } from '../../../lib/record/render-reference.ts';
import { makeArticle } from '../../help/article.ts';
import { openTestTables } from '../../help/dynalite.ts';

const has = (command: string, ...words: string[]): boolean => spawnSync(command, words, { stdio: 'ignore' }).status === 0;
const python = has('python3', '-c', 'import boto3');
const cli = has('aws', '--version');

describe('against a folder, as newsclip serve gives it', { timeout: 120_000 }, () => {
  const changedAt = new Date(Date.now() - 600_000).toISOString();
  const article = makeArticle({ changedAt, firstSeenAt: changedAt });
  let tables: LocalTables;
  let door: ReaderDoor;
  let folder: string;
  beforeAll(async () => {
    tables = await openTestTables();
    folder = mkdtempSync(join(tmpdir(), 'newsclip-examples-'));
    const bucket = createFolderBucket(folder);
    const articles = createArticleTable({ client: tables.client, tableName: tables.articles, bucket, clock: { now: () => new Date(changedAt) } });
    await articles.putContract();
    await articles.put(article, [], null);
    door = await openReaderDoor({ port: 0, answerTables: tables.answer, bucket });
  });
  afterAll(async () => {
    await door.close();
    await tables.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (command: string, ...words: string[]): Promise<string> =>
    new Promise((done, fail) => {
      const env = {
        PATH: process.env['PATH'], HOME: folder, PYTHONDONTWRITEBYTECODE: '1', AWS_EC2_METADATA_DISABLED: 'true', AWS_ENDPOINT_URL: door.endpoint, AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', ARTICLES_TABLE: tables.articles, BUCKET: localBucketName,
      };
      const child = spawn(command, words, { env });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('error', fail);
      child.on('close', (code) => (code === 0 ? done(output) : fail(new Error(output))));
    });

  test('TypeScript', async () => {
    const output = await run(process.execPath, '--import', 'tsx', 'examples/read-table.ts', 'news.example');
    expect(output).toContain(article.title);
    expect(output).toContain('carried by https://news.example/feed.xml');
    expect(output).toContain(article.text.slice(0, 40));
    expect(output).toMatch(/Go on next time with: \w+/);
  });

  test.skipIf(!python)('Python, boto3', async () => {
    const output = await run('python3', 'examples/read-table.py', 'news.example', changedAt.slice(0, 10));
    expect(output).toContain(article.title);
    expect(output).toContain(article.text.slice(0, 40));
    expect(output).toContain(`${changedAt}  r1  ${article.url}`);
  });

  test.skipIf(!cli)('AWS CLI', async () => {
    const output = await run('sh', 'examples/read-table.sh', 'news.example');
    expect(output).toContain(article.title);
    expect(output).toContain(article.url);
    expect(output).toContain(`"record": "${objectKeys.article(changedAt.slice(0, 10), article.id, 1, 1)}"`);
    expect(output).toContain(`{"id":"${article.id}"`);
  });
});

describe('Athena', () => {
  const sql = readFileSync('examples/athena.sql', 'utf8');
  const columns = [.../CREATE EXTERNAL TABLE \w+ \(\n([\s\S]*?)\n\)/.exec(sql)![1]!.matchAll(/^ {2}(\w+) (.+?),?$/gm)].map(([, name = '', type = '']) => ({ name, type }));

  test('each column is a field of the record, and so is each part of it', () => {
    const known = new Set(fieldsOf(jsonSchema('article')).map(({ path }) => path.replaceAll('[]', '').toLowerCase()));
    expect(columns.length).toBeGreaterThan(30);
    const named = columns.flatMap(({ name, type }) => [name, ...partsOf(type, name)]);
    expect(named.filter((path) => !known.has(path))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['image.caption', 'sources.feedid', 'rights.tdm.reserved', 'extraction.quality']));
  });

  test('columns hold what the record holds', () => {
    const types = new Map(fieldsOf(jsonSchema('article')).map(({ path, type }) => [path.toLowerCase(), type]));
    const fits = (type: string, hive: string): boolean =>
      type === 'integer' ? ['int', 'bigint'].includes(hive) : type === 'number' ? hive === 'double' : type.startsWith('list') ? hive.startsWith('array<') : type.startsWith('map') ? hive.startsWith('map<') : type === 'object' ? hive.startsWith('struct<') : hive === 'string';
    expect(columns.filter(({ name, type }) => !fits(types.get(name) ?? '', type))).toEqual([]);
  });

  test('it looks where the objects are, and they are named as Athena wants it', () => {
    const key = objectKeys.article('2026-11-24', 'aaaaaaaaaaaaaaaaaaaa', 1, 1);
    const template = /'storage\.location\.template' = 's3:\/\/BUCKET\/(.+)\$\{dt\}\/'/.exec(sql)?.[1];
    expect(key.startsWith(`${template}2026-11-24/`)).toBe(true);
    expect(key.endsWith('.gz')).toBe(true);
    for (const property of ["'projection.dt.type' = 'date'", "'projection.dt.format' = 'yyyy-MM-dd'", "'org.openx.data.jsonserde.JsonSerDe'"]) expect(sql).toContain(property);
  });
});

/** Names of the members of structs, with the path to them. */
function partsOf(type: string, path: string): string[] {
  const inner = /^(?:array|struct)<(.*)>$/.exec(type)?.[1];
  if (inner === undefined) return [];
  if (type.startsWith('array')) return partsOf(inner, path);
  return members(inner).flatMap((member) => {
    const [name = '', ...rest] = member.split(':');
    return [`${path}.${name.trim()}`, ...partsOf(rest.join(':').trim(), `${path}.${name.trim()}`)];
  });
}

/** Split at the commas that are in no brackets. */
function members(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of list) {
    depth += sign === '<' ? 1 : sign === '>' ? -1 : 0;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}
