import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { jobDedupe, jobGroup, maxMessageBytes, parseMessage, renderMessage } from '../../../lib/pipeline/message.ts';
import { makeArticleJob, makeEntry, makeFeedJob } from '../../help/jobs.ts';

test('any job comes back as it was, whatever its characters, as ASCII', () => {
  fc.assert(fc.property(fc.record({ title: fc.string({ unit: 'binary' }), content: fc.string({ unit: 'binary', maxLength: 20_000 }) }), (texts) => {
    const job = makeArticleJob({ entry: makeEntry(texts) });
    const body = renderMessage(job);
    expect(parseMessage(body)).toEqual(JSON.parse(JSON.stringify(job)));
    expect(/^[\x20-\x7e]*$/.test(body)).toBe(true);
  }), { numRuns: 40 });
});

test('lone surrogates do not break a message', () => {
  const job = makeArticleJob({ entry: makeEntry({ title: 'a\ud800b' }) });
  expect((parseMessage(renderMessage(job)) as typeof job).entry.title).toBe('a\ud800b');
});

test('short bodies stay readable, long ones are packed', () => {
  expect(renderMessage(makeFeedJob())).toBe(JSON.stringify(makeFeedJob()));
  expect(renderMessage(makeArticleJob({ entry: makeEntry({ content: 'x'.repeat(9_000) }) }))).toMatch(/^\{"gzip":"/);
});

test('an entry of any size fits: its content goes first, then its summary', () => {
  let seed = 3;
  const noise = (length: number) => Array.from({ length }, () => String.fromCharCode(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 20_000))).join('');
  const entry = makeEntry({ content: noise(300_000), summary: noise(200_000), title: noise(50_000), categories: Array.from({ length: 3_000 }, () => noise(50)) });
  const body = renderMessage(makeArticleJob({ entry }));
  expect(body.length).toBeLessThanOrEqual(maxMessageBytes);
  const { entry: kept } = parseMessage(body) as ReturnType<typeof makeArticleJob>;
  expect(kept.content?.length).toBeLessThanOrEqual(1_000);
  expect(kept.link).toBe(entry.link);
});

test.each(['', 'no json', '{"gzip":"!"}', '{"gzip":"H4sIAAAA"}'])('%j is no message', (body) => {
  expect(() => parseMessage(body)).toThrow(expect.objectContaining({ code: 'job.invalid' }));
});

test('a group is the host, or one of its lanes', () => {
  expect(jobGroup(makeFeedJob({ host: 'a.example:8080' }), 1)).toBe('a.example:8080');
  const lanes = new Set(Array.from({ length: 200 }, (_, n) => jobGroup(makeArticleJob({ entry: makeEntry({ link: `https://news.example/${n}` }) }), 3)));
  expect([...lanes].toSorted()).toEqual(['news.example#0', 'news.example#1', 'news.example#2']);
  expect(jobGroup(makeFeedJob({ host: `${'a.'.repeat(120)}example` }), 3).length).toBeLessThanOrEqual(128);
});

test('the deduplication id stands for the work, not for the sending', () => {
  const job = makeArticleJob();
  expect(jobDedupe({ ...job, seenAt: '2027-01-01T00:00:00.000Z' })).toBe(jobDedupe(job));
  expect(jobDedupe({ ...job, feedId: 'other' })).not.toBe(jobDedupe(job));
  expect(jobDedupe({ ...job, reason: 'changed' })).not.toBe(jobDedupe(job));
  expect(jobDedupe({ ...job, entry: makeEntry({ summary: 'Edited.' }) })).not.toBe(jobDedupe(job));
  expect(jobDedupe(makeFeedJob({ dueAt: 'x' }))).not.toBe(jobDedupe(makeFeedJob()));
  expect(jobDedupe(makeFeedJob())).toMatch(/^[a-z2-7]{40}$/);
});
