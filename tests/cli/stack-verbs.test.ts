import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAwsPorts } from '../../lib/adapters/aws/ports.ts';
import { runtimeFeed } from '../../lib/adapters/local/run-locally.ts';
import { ingestArticleHandler } from '../../lib/pipeline/ingest-article.ts';
import { renderMessage } from '../../lib/pipeline/message.ts';
import { pollFeedHandler } from '../../lib/pipeline/poll-feed.ts';
import { scheduleFeeds } from '../../lib/pipeline/schedule-feeds.ts';
import { makeArticleJob, makeEntry } from '../help/jobs.ts';
import { html, rss, startPublisher, storyPage, xml, type Publisher } from '../help/publisher.ts';
import { interruptAtFirstLine, runVerb, type Said } from '../help/run-verb.ts';
import { openStackInProcess, type StackInProcess } from '../help/stack-in-process.ts';

/** A stack with one feed and its two stories, one of them changed since. */
let publisher: Publisher;
let stack: StackInProcess;
const folder = mkdtempSync(join(tmpdir(), 'newsclip-stack-'));
const verb = (line: string): Promise<Said> => runVerb(line.replaceAll('ORIGIN', publisher.origin).replaceAll('HOST', publisher.host).split(' '));
const onStack = (line: string): Promise<Said> => verb(`${line} --stack Clips`);

beforeAll(async () => {
  publisher = await startPublisher();
  stack = await openStackInProcess({ politeness: { delay: 0, perHost: 1 }, allowHosts: [publisher.host] });
  publisher.routes.set('/feed.xml', xml(rss(publisher.origin, [{ path: '/a' }, { path: '/b' }])));
  for (const path of ['/a', '/b']) publisher.routes.set(path, html(storyPage(`Story ${path}`, `town ${path}`)));
});
afterAll(async () => {
  await stack.close();
  await publisher.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What schedule and queues do on AWS. */
async function work(): Promise<void> {
  const ports = { ...createAwsPorts(stack.environment), log: { info() {}, warn() {}, error() {} }, report: { feed() {}, article() {} } };
  await scheduleFeeds(ports);
  await pollFeedHandler(() => ports)(stack.take('feed'));
  expect(await ingestArticleHandler(() => ports)(stack.take('article'))).toEqual({ batchItemFailures: [] });
}

describe('nothing is there yet', () => {
  test.each([
    ['articles', 0, 'no articles in the stack Clips match'],
    ['articles --site town.example', 0, 'no articles in the stack Clips match'],
    ['articles --feed https://town.example/feed', 0, 'no articles in the stack Clips match'],
    ['show qfzkm3v2r5t7xw4ya2bc', 1, 'there is no article qfzkm3v2r5t7xw4ya2bc in the stack Clips'],
    ['diff https://town.example/a', 1, 'there is no article https://town.example/a in the stack Clips'],
    ['replay', 0, 'Nothing to change: 0 articles stay as they are'],
    ['replay --apply', 0, '0 articles of the stack Clips are ordered'],
    ['forget https://town.example/nothing', 0, 'nothing is left to remove'],
    ['status', 0, 'polls     none yet'],
    ['redrive', 0, 'no dead letters in the stack Clips'],
    ['redrive --send', 0, 'no dead letters in the stack Clips'],
    ['doctor', 1, 'none yet: newsclip feeds add URL'],
    ['contract check', 1, 'the item CONTRACT / CONTRACT is not there'],
    ['feeds list', 0, 'no feeds yet; newsclip feeds add URL'],
    ['feeds check', 0, ''],
    ['feeds remove harbour', 1, 'there is no feed harbour in the stack Clips'],
    ['feeds export', 0, '<opml'],
  ])('%s', async (line, code, message) => {
    const said = await onStack(line);
    expect({ line, code: said.code, said: `${said.out}\n${said.err}` }).toEqual({ line, code, said: expect.stringContaining(message) as string });
    expect(said.out + said.err).not.toMatch(/\n {4}at /);
  });
});

describe('a stack that works', () => {
  test('feeds add, import, list, check and export; a poll stores what they bring', async () => {
    expect(await onStack('feeds add ORIGIN/feed.xml --allow-host HOST')).toMatchObject({ code: 0, out: expect.stringContaining('added: Test feed') as string });
    const list = join(folder, 'list.opml');
    writeFileSync(list, '<opml version="2.0"><body><outline text="Far"><outline type="rss" text="Other" xmlUrl="https://other.example/feed"/></outline></body></opml>');
    expect((await onStack(`feeds import ${list}`)).out).toBe('1 feeds added to the stack Clips, 0 known already');
    expect((await onStack(`feeds import ${list}`)).out).toBe('0 feeds added to the stack Clips, 1 known already');
    expect((await onStack('feeds list --json')).lines().map(({ url, managedBy }) => [url, managedBy])).toEqual([[`${publisher.origin}/feed.xml`, 'runtime'], ['https://other.example/feed', 'runtime']]);
    expect(await onStack('feeds remove https://other.example/feed')).toMatchObject({ code: 0 });
    expect((await onStack('feeds check --allow-host HOST --json')).lines()).toMatchObject([{ url: `${publisher.origin}/feed.xml`, ok: true, entries: 2 }]);
    expect((await onStack('feeds export')).out).toContain(`xmlUrl="${publisher.origin}/feed.xml"`);
    await createAwsPorts(stack.environment).feeds.putConfigs([runtimeFeed(`${publisher.origin}/feed.xml`)], new Date(0));
    // the contract item is put with the first feed list
    await (createAwsPorts(stack.environment).articles as unknown as { putContract(): Promise<void> }).putContract();
    await work();
  });

  test('articles by time, site and feed; whole, and no more than asked for', async () => {
    const all = (await onStack('articles --json')).lines();
    expect(all.map(({ title }) => title).toSorted()).toEqual(['Story /a', 'Story /b']);
    expect(all[0]).toHaveProperty('sources');
    expect((await onStack('articles --json --site HOST')).lines()).toHaveLength(2);
    expect((await onStack('articles --json --feed ORIGIN/feed.xml')).lines()).toHaveLength(2);
    expect((await onStack('articles --json --full --limit 1')).lines()).toMatchObject([{ text: expect.stringContaining('Paragraph 1') as string }]);
    expect(await onStack('articles --limit 1')).toMatchObject({ code: 0, err: 'there are more; --limit shows them' });
    expect(await onStack('articles --since 2100-01-01')).toMatchObject({ code: 0, out: '' });
  });

  test('show, diff, replay; status, doctor and contract check find nothing wrong', async () => {
    expect((await onStack('show ORIGIN/a')).out).toContain('Paragraph 1 of town /a');
    expect(await onStack('diff ORIGIN/a')).toMatchObject({ code: 1, err: expect.stringContaining('has one version only') as string });
    expect((await onStack('replay')).out).toContain('2 articles stay as they are');
    expect((await onStack('replay --apply')).out).toContain('2 articles of the stack Clips are ordered to be replayed');
    expect(stack.take('article').Records).toHaveLength(2);
    expect(await onStack('status')).toMatchObject({ code: 0, out: expect.stringContaining('1 ok') as string });
    const feeds = join(folder, 'feeds.yaml');
    writeFileSync(feeds, 'contact: desk@clips.example\nfeeds: []\n');
    const { code, out } = await onStack(`doctor --feeds ${feeds}`);
    expect(out).toContain('arn:aws:iam::123456789012:user/desk');
    expect(out).toContain('known of 1 of 1 hosts');
    expect(out).toContain('nothing stands in the way');
    expect(code).toBe(0);
    expect(await onStack('contract check')).toMatchObject({ code: 1, out: expect.stringContaining('schema') as string });
  });

  test('dead letters: shown, sent back, filed feed-only, dropped', async () => {
    stack.bury('article', renderMessage(makeArticleJob({ entry: makeEntry({ guid: 'g9', link: 'https://news.example/9', title: 'Story 9', summary: 'What the feed says of it.' }) })));
    stack.bury('article', 'in no known shape');
    expect(await onStack('status')).toMatchObject({ code: 3, out: expect.stringContaining('2 dead letters of the article queue: newsclip redrive shows them') as string });
    expect((await onStack('redrive')).out).toMatch(/Story 9.*[^]*0 sent back, 0 done with, 2 kept/);
    expect((await onStack('redrive --send')).out).toContain('1 sent back, 0 done with, 1 kept');
    expect(stack.take('article').Records).toHaveLength(1);
    expect((await onStack('redrive --drop')).out).toContain('0 sent back, 1 done with, 0 kept');
    stack.bury('article', renderMessage(makeArticleJob({ entry: makeEntry({ guid: 'g8', link: 'https://news.example/8', title: 'Story 8', summary: 'What the feed says of it.' }) })));
    expect((await onStack('redrive --feed-only')).out).toContain('filed from its feed entry: stored');
    expect((await onStack('articles --site news.example')).out).toContain('Story 8');
  });

  test('Ctrl-C ends what is in hand, leaves the rest where it is and says how to go on', async () => {
    const interrupted = (line: string): Promise<Said> => runVerb(`${line.replaceAll('ORIGIN', publisher.origin).replaceAll('HOST', publisher.host)} --stack Clips`.split(' '), interruptAtFirstLine());
    for (const n of [1, 2, 3]) stack.bury('article', renderMessage(makeArticleJob({ entry: makeEntry({ guid: `h${n}`, link: `https://hand.example/${n}`, title: `Hand ${n}` }) })));
    const redrive = await interrupted('redrive --send');
    expect(redrive).toMatchObject({ code: 1, out: expect.stringContaining('1 sent back, 0 done with, 0 kept') as string, err: expect.stringContaining('stopping; the other letters stay where they are') as string });
    expect(stack.take('article').Records).toHaveLength(1);
    expect((await onStack('redrive --feed-only')).out).toContain('0 sent back, 2 done with, 0 kept');

    const forget = await interrupted('forget --site hand.example');
    expect(forget).toMatchObject({ code: 1, err: expect.stringContaining('stopped after 1 articles of hand.example; the same line goes on') as string });
    expect((await onStack('forget --site hand.example')).out).toContain('1 articles of hand.example removed');

    publisher.routes.set('/second.xml', xml(rss(publisher.origin, [{ path: '/a' }])));
    expect(await interrupted('feeds check ORIGIN/feed.xml ORIGIN/second.xml --allow-host HOST')).toMatchObject({ code: 1, err: expect.stringContaining('stopped after 1 of 2 feeds') as string });
  });

  test('forget: every copy, in the bucket too', async () => {
    expect(await onStack('forget ORIGIN/a')).toMatchObject({ code: 0, out: expect.stringMatching(/objects and \d+ items removed/) as string });
    expect(await onStack('show ORIGIN/a')).toMatchObject({ code: 1 });
  });
});

test.each([['articles'], ['status'], ['feeds list'], ['redrive'], ['show abc'], ['contract check'], ['replay'], ['feeds import x.opml']])('%s of a stack that is not there: which, where, and what says so', async (line) => {
  if (line.includes('x.opml')) writeFileSync(join(folder, 'x.opml'), '<opml version="2.0"><body><outline type="rss" text="Other" xmlUrl="https://other.example/feed"/></body></opml>');
  const { code, out, err } = await verb(`${line.replace('x.opml', join(folder, 'x.opml'))} --stack Nowhere`);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('there is no stack "Nowhere" in us-east-1 of this account; --stack takes the stack\'s name, AWS_REGION and AWS_PROFILE say where');
});
