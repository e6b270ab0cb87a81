import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalNewsclip } from '../../lib/adapters/local/ports.ts';
import type { Card } from '../../lib/model/article.ts';
import { jsonSchema, schemaNames } from '../../lib/record/json-schemas.ts';
import { createReader } from '../../lib/reader/reader.ts';
import { breaches } from '../help/json-schema.ts';
import { localBench } from '../help/local.ts';
import { html, rss, startPublisher, storyPage, xml, type Publisher } from '../help/publisher.ts';
import { interrupt, interruptAtFirstLine, runVerb, type Said } from '../help/run-verb.ts';

const none = join('nowhere', 'at-all');

describe('a command line that cannot be used: exit code 2, nothing on standard output, and what to write instead', () => {
  test.each([
    ['diff', 'one id or one address, and which versions, such as 1..3'],
    ['diff a b c', 'one id or one address'],
    ['diff a --from 1', 'newsclip diff --help'],
    ['replay everything', '"everything" is none. See: newsclip replay --help'],
    ['replay --since lately', '--since takes a time such as 2026-11-24T08:00:00Z, not "lately"'],
    ['replay --id none', '"none" is no article id'],
    ['replay --samples some', '--samples takes a whole number'],
    ['replay --stack A --data B', '--stack or --data, not both'],
    ['forget', 'name ids or addresses, or --site DOMAIN'],
    ['forget https://a.example/1 --site a.example', 'name ids or addresses, or --site DOMAIN'],
    ['forget --site https://a.example/', '"https://a.example/" is no domain'],
    ['forget --site blog.town.example', '"blog.town.example" belongs to town.example'],
    ['serve 8000', '"8000" is none. See: newsclip serve --help'],
    ['serve --port http', '--port takes a whole number'],
    ['serve --port 70000', '--port takes a number up to 65535, not 70000'],
    ['contract', '"contract" wants one of: check'],
    ['contract check', 'which table? --stack NAME, --table NAME, or --endpoint URL of newsclip serve'],
    ['contract check --endpoint here', '--endpoint takes an address such as http://127.0.0.1:8765, not "here"'],
    ['contract check --table T --stack S', '--table or --stack, not both'],
    ['contract check T', '"T" is none'],
    ['schema page', `one of ${schemaNames.join(', ')}`],
    ['schema card record', 'one of '],
    ['redrive --send --drop', 'one of --list, --send, --feed-only, --drop'],
    ['redrive --queue pages', '--queue takes feed, article, event, schedule, not "pages"'],
    ['redrive now', '"now" is none'],
    ['status please', '"please" is none'],
    ['status --limit few', '--limit takes a whole number'],
    ['doctor stack', '"stack" is none'],
    ['doctor --polite --stack S', '--polite reads the ledger of a data folder'],
    ['cost 100', '"100" is none'],
    ['cost --feed-count many', '--feed-count takes a whole number'],
    ['cost --feeds a.yaml --feed-count 1', '--feeds or --feed-count, not both'],
  ])('%s', async (line, message) => {
    const { code, out, err } = await runVerb(line.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.split('\n')).toHaveLength(1);
  });
});

describe('no data: exit code 1, and what makes some', () => {
  test.each(['diff a', 'replay', 'forget --site a.example', 'serve', 'status', 'redrive'])('%s', async (line) => {
    const { code, out, err } = await runVerb([...line.split(' '), '--data', none]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/there is no data in .*at-all yet; newsclip run FEED_URL, or npm start, makes some/);
  });

  test('doctor tells it as a finding', async () => {
    expect(await runVerb(['doctor', '--data', none, '--feeds', 'tests/infra/feeds.yaml'])).toMatchObject({ code: 1, out: expect.stringMatching(/✗ data .*there is no data[\s\S]*1 thing stands in the way/) as string });
  });
});

describe('verbs that need no data', () => {
  test('schema: each of them, as JSON Schema', async () => {
    for (const name of schemaNames) {
      const { code, out } = await runVerb(['schema', name]);
      expect([code, (JSON.parse(out) as { $schema: string }).$schema]).toEqual([0, 'https://json-schema.org/draft/2020-12/schema']);
    }
    expect((await runVerb(['schema'])).out).toBe((await runVerb(['schema', 'article'])).out);
  });

  test('cost: the sum of its parts, and a feeds file that is not there', async () => {
    const { code, lines } = await runVerb(['cost', '--feed-count', '100', '--json']);
    expect(code).toBe(0);
    expect(lines()).toHaveLength(1);
    expect((await runVerb(['cost', '--feed-count', '100'])).out).toMatch(/\$/);
    expect(await runVerb(['cost', '--feeds', 'none.yaml'])).toMatchObject({ code: 1, err: expect.stringContaining('cannot read the feeds file none.yaml') as string });
  });

  test('contract check: nobody there', async () => {
    const { code, err } = await runVerb(['contract', 'check', '--endpoint', 'http://127.0.0.1:9']);
    expect(code).toBe(1);
    expect(err).toContain('ECONNREFUSED');
  });
});

describe('over a folder', () => {
  let publisher: Publisher;
  let bench: ReturnType<typeof localBench>;
  let cards: Card[];
  const ids = () => cards.map(({ id }) => id);
  const run = (line: string, onLine?: (line: string) => void): Promise<Said> => runVerb([...line.split(' '), '--data', bench.data], onLine);
  const open = async <Result>(work: (local: LocalNewsclip) => Promise<Result>): Promise<Result> => {
    const local = await bench.hold();
    try {
      return await work(local);
    } finally {
      await local.close();
    }
  };
  /** Files each story once more, as rules of another day would have it. */
  const underOtherRules = () => open(async (local) => {
    for (const card of await local.cards()) {
      const body = await local.ports.articles.body(card);
      const gen = card.gen + 1;
      await local.ports.articles.put({ ...body, gen, title: `${body.title}, as it was clipped`, contentHash: `other ${gen}`, s3: { ...body.s3, article: body.s3.article.replace(/g\d+\./, `g${gen}.`) } }, [], card);
    }
  });

  beforeAll(async () => {
    publisher = await startPublisher();
    bench = localBench([publisher.host]);
    const paths = ['/a', '/b', '/c'];
    for (const path of paths) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
    publisher.routes.set('/feed.xml', xml(rss(publisher.origin, paths.map((path) => ({ path })))));
    // a hasty clock runs ahead of what the verbs go by
    await bench.run([`${publisher.origin}/feed.xml`], { now: new Date(Date.now() - 300_000) });
    cards = (await open((local) => local.cards())).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  });
  afterAll(async () => {
    await publisher.close();
    bench.remove();
  });

  test('status, doctor and redrive: all well, nothing to do', async () => {
    expect(await run('status')).toMatchObject({ code: 0 });
    expect((await run('status --json')).lines()).toHaveLength(1);
    const { code, lines } = await run('doctor --json --feeds tests/infra/feeds.yaml');
    expect([code, lines().filter(({ level }) => level === 'bad')]).toEqual([0, []]);
    expect(await run('redrive')).toMatchObject({ code: 0, out: `no dead letters in ${bench.data}` });
    expect(await run('redrive --send --json')).toMatchObject({ code: 0, out: '' });
  });

  test('diff: one version only, no such version, no such article', async () => {
    expect(await run(`diff ${ids()[0]}`)).toMatchObject({ code: 1, err: expect.stringContaining('has one version only (1.1): nothing has changed since it was stored') as string });
    expect(await run(`diff ${ids()[0]} 1..4`)).toMatchObject({ code: 1, err: expect.stringContaining('has no version 4; there are 1.1') as string });
    expect(await run(`diff ${ids()[0]} newest`)).toMatchObject({ code: 2, err: expect.stringContaining('write 1..3, or 2.1..2.2') as string });
    expect(await run('diff https://a.example/none')).toMatchObject({ code: 1, err: expect.stringContaining('newsclip articles lists what is there') as string });
  });

  test('replay under the same rules: nothing to change; an id that is not there is told, exit code 3', async () => {
    expect(await run('replay')).toMatchObject({ code: 0, out: 'Nothing to change: 3 articles stay as they are' });
    expect(await run('replay --apply')).toMatchObject({ code: 0, out: 'Nothing to change: 3 articles stay as they are' });
    expect((await run(`replay --json --id ${ids()[0]}`)).lines()).toEqual([{ type: 'counts', applied: false, same: 1, changed: 0, fields: {} }]);
    expect((await run('replay --json --site elsewhere.example')).lines()).toMatchObject([{ same: 0, changed: 0 }]);
    const lost = await run(`replay --json --id ${ids()[0]} --id ${'z'.repeat(20)}`);
    expect(lost.code).toBe(3);
    expect(lost.lines()[0]).toEqual({ id: 'z'.repeat(20), url: null, outcome: 'no such article' });
    expect(await run('replay --id none')).toMatchObject({ code: 2, err: expect.stringContaining('"none" is no article id') as string });
  });

  test('replay: a dry run shows and writes nothing; Ctrl-C keeps what is done; the rest is done from there, and a further run has nothing to do', async () => {
    await underOtherRules();
    const dry = await run('replay');
    expect(dry.out).toMatch(/title {5}.*Story[\s\S]*3 would change, 0 stay as they are\nby field: .*title 3[\s\S]*Nothing was written; --apply does\./);
    expect((await run('replay --samples 0')).out).not.toContain('Story');
    expect((await open((local) => local.cards())).map(({ gen }) => gen)).toEqual([2, 2, 2]);

    const first = await run('replay --apply --json', interruptAtFirstLine());
    expect(first.code).toBe(1);
    expect(first.lines()).toMatchObject([{ id: ids()[0], outcome: 'changed', gen: 3 }, { type: 'counts', applied: true, changed: 1 }]);
    expect(first.err).toContain(`newsclip: stopped after 1 of 3; go on with --after ${ids()[0]}`);
    const second = await run(`replay --apply --json --after ${ids()[0]}`);
    expect(second.code).toBe(0);
    expect(second.lines().at(-1)).toMatchObject({ changed: 2, same: 0 });
    expect(await run('replay --apply')).toMatchObject({ code: 0, out: 'Nothing to change: 3 articles stay as they are' });
    expect((await open((local) => local.cards())).map(({ rev, gen, title }) => [rev, gen, title]).toSorted()).toEqual(['/a', '/b', '/c'].map((path) => [1, 3, `Story ${path}`]));
  });

  test('replay without --after after a Ctrl-C goes on as well', async () => {
    await underOtherRules();
    await run('replay --apply --json', interruptAtFirstLine());
    expect((await run('replay --apply --json')).lines().at(-1)).toMatchObject({ changed: 2, same: 1 });
  });

  test('diff: the last two, or those named, as words or as JSON', async () => {
    const last = await run(`diff ${ids()[0]}`);
    expect(last.code).toBe(0);
    expect(last.out).toMatch(/rev 1, gen 4 → rev 1, gen 5[\s\S]*title/);
    expect((await run(`diff ${cards[0]?.url} 1.1..1.2`)).out).toMatch(/title .*\{\+.*clipped\+\}/);
    const [both] = (await run(`diff ${ids()[0]} 1.1..1.3 --json`)).lines() as { before: { title: string }; after: { title: string } }[];
    expect(both?.before.title).toBe(both?.after.title);
  });

  test('diff: an earlier record that is kept no longer', async () => {
    await open(({ bucket, ports }) => ports.articles.history(cards[1]!).then(([oldest]) => bucket.delete(oldest!.s3.article)));
    expect(await run(`diff ${ids()[1]} 1.1..1.3`)).toMatchObject({ code: 1, err: expect.stringContaining('(rev 1, gen 1) is no longer in the bucket') as string });
  });

  test('serve answers readers on one port, contract check holds it to the contract, and Ctrl-C ends it', async () => {
    let checked: Said | undefined;
    let read: unknown;
    const visit = async (endpoint: string): Promise<void> => {
      checked = await runVerb(['contract', 'check', '--endpoint', endpoint, '--sample', '2', '--json']);
      const at = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
      const [client, s3] = [new DynamoDBClient(at), new S3Client(at)];
      const reader = createReader({ tableName: 'newsclip-articles', bucketName: 'newsclip-objects', client, s3 });
      read = (await reader.body({ id: ids()[0] ?? '' }))?.title;
      client.destroy();
      s3.destroy();
    };
    let visited: Promise<void> | undefined;
    const served = await run('serve --port 0', (line) => {
      const endpoint = /AWS_ENDPOINT_URL=(\S+)/.exec(line)?.[1];
      if (endpoint !== undefined) visited ??= visit(endpoint).finally(interrupt);
    });
    await visited;
    expect(served).toMatchObject({ code: 0, out: expect.stringContaining('export ARTICLES_TABLE=newsclip-articles BUCKET=newsclip-objects') as string });
    expect(checked?.code).toBe(0);
    expect(checked?.lines().map(({ about, level }) => `${String(about)} ${String(level)}`)).toEqual(expect.arrayContaining(['contract ok', 'cards ok', 'record ok']));
    expect(read).toMatch(/^Story/);
  });

  test('run --events prints what the bus would be told, and nothing else; with nothing new, nothing', async () => {
    const file = join(bench.data, 'quick.yaml');
    writeFileSync(file, `contact: me@example.com\npoliteness: { delay: 50ms }\nfeeds:\n  - url: ${publisher.origin}/events.xml\n`);
    publisher.routes.set('/events.xml', xml(rss(publisher.origin, [{ path: '/a' }])));
    const words = ['run', '--events', '--force', '--feeds', file, '--allow-host', publisher.host, '--data', join(bench.data, 'other')];
    const first = await runVerb(words);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.lines()).toMatchObject([{ source: 'newsclip', 'detail-type': 'ArticleStored', resources: [`article/${cards.find(({ url }) => url.endsWith('/a'))?.id}`], detail: { schema: 'event/1', rev: 1, gen: 1 } }]);
    for (const { detail } of first.lines()) expect(breaches(detail, jsonSchema('events-article'))).toEqual([]);
    expect(await runVerb(words)).toMatchObject({ code: 0, out: '', err: '' });

    publisher.routes.set('/events.xml', { status: 404 });
    const ill = await runVerb(words);
    expect(ill).toMatchObject({ code: 3 });
    expect(ill.lines()).toMatchObject([{ 'detail-type': 'FeedDegraded', detail: { health: 'degraded', error: 'http.not-found' } }]);
    expect(breaches(ill.lines()[0]?.['detail'], jsonSchema('events-feed'))).toEqual([]);
  });

  test('forget: what is no key; a story, once and again; a site, once and again', async () => {
    expect(await run('forget Story')).toMatchObject({ code: 1, err: expect.stringContaining('"Story" is neither an address nor an article id') as string });
    expect((await run(`forget ${publisher.origin}/a`)).out).toMatch(/^[a-z2-7]{20}: \d+ objects and \d+ items removed$/);
    const again = await run(`forget ${publisher.origin}/a`);
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^[a-z2-7]{20}: nothing is left to remove; it is kept out since \d{4}-/) as string });
    expect((await run(`forget ${publisher.origin}/a --json`)).lines()).toMatchObject([{ objects: 0, items: 0, forgottenAt: expect.any(String) as string }]);
    expect((await run(`forget --site ${publisher.host}`)).out).toContain(`2 articles of ${publisher.host} removed from ${bench.data}`);
    expect(await run(`forget --site ${publisher.host}`)).toMatchObject({ code: 0, out: expect.stringContaining(`nothing of ${publisher.host} is left to remove`) as string });
    expect(await open((local) => local.cards())).toEqual([]);
    expect(await run('replay')).toMatchObject({ code: 0, out: 'Nothing to change: 0 articles stay as they are' });
  });
});
