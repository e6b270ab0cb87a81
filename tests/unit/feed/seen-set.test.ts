import { expect, test } from 'vitest';
import { compareEntries } from '../../../lib/feed/seen-set.ts';
import type { Entry } from '../../../lib/model/feed.ts';

const entry = (over: Partial<Entry>): Entry => ({
  guid: null, link: null, title: null, published: null, updated: null, summary: null, content: null, authors: [], categories: [], image: null, enclosures: [], language: null, rights: null, sourceFeed: null, ...over,
});
const page = (n: number): string => `https://press.example/${n}`;
/** Numbers of fresh and changed entries of the second poll. */
const second = (before: Entry[], after: Entry[]): [number, number] => {
  const first = compareEntries(before, 'feed', new Uint8Array());
  expect(first.fresh).toHaveLength(before.length);
  const { fresh, changed } = compareEntries(after, 'feed', first.seen);
  return [fresh.length, changed.length];
};

test.each<[string, Entry[], Entry[], [number, number]]>([
  ['the same again', [entry({ guid: 'a', link: page(1) })], [entry({ guid: 'a', link: page(1) })], [0, 0]],
  ['restless guids', [entry({ guid: 'a', link: page(1) })], [entry({ guid: 'b', link: page(1) })], [0, 0]],
  ['guid under https', [entry({ guid: 'http://p.example/1' })], [entry({ guid: 'https://p.example/1' })], [0, 0]],
  ['guids shared by different links', [entry({ guid: 'x', link: page(1) }), entry({ guid: 'x', link: page(2) })], [entry({ guid: 'x', link: page(3) }), entry({ guid: 'x', link: page(1) })], [1, 0]],
  ['guid 0 is none', [entry({ guid: '0', link: page(1) })], [entry({ guid: '0', link: page(2) })], [1, 0]],
  ['one link for all entries', [entry({ guid: 'a', link: page(1) }), entry({ guid: 'b', link: page(1) })], [entry({ guid: 'c', link: page(1) }), entry({ guid: 'a', link: page(1) })], [1, 0]],
  ['title and date alone', [entry({ title: 'a', published: '2026-11-24T00:00:00.000Z' })], [entry({ title: 'a', published: '2026-11-24T00:00:00.000Z' })], [0, 0]],
  ['an edit', [entry({ guid: 'a', summary: 'one' })], [entry({ guid: 'a', summary: 'two' })], [0, 1]],
  ['white space, counters and markup are no edit', [entry({ guid: 'a', summary: '<p>one 3 comments' })], [entry({ guid: 'a', summary: '<p class="x">one  4 comments ' })], [0, 0]],
])('%s', (_name, before, after, expected) => {
  expect(second(before, after)).toEqual(expected);
});

test('an entry that comes back is known', () => {
  const a = entry({ guid: 'a', link: page(1) });
  const b = entry({ guid: 'b', link: page(2) });
  const first = compareEntries([a], 'feed', new Uint8Array());
  const next = compareEntries([b], 'feed', first.seen);
  expect(compareEntries([a, b], 'feed', next.seen).fresh).toEqual([]);
});
