import { expect, test } from 'vitest';
import { compareEntries, seenLimit } from '../../../lib/feed/seen-set.ts';
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

test.each<[string, Entry, Entry, [number, number]]>([
  ['as it was', entry({ guid: 'a', link: page(1), summary: 'one' }), entry({ guid: 'a', link: page(1), summary: 'one' }), [0, 0]],
  ['edited', entry({ guid: 'a', link: page(1), summary: 'one' }), entry({ guid: 'a', link: page(1), summary: 'two' }), [0, 1]],
  ['under another guid', entry({ guid: 'a', link: page(1) }), entry({ guid: 'z', link: page(1) }), [0, 0]],
  ['without a link', entry({ guid: 'a', summary: 'one' }), entry({ guid: 'a', summary: 'two' }), [0, 1]],
  ['without either', entry({ title: 'a', published: '2026-11-24T00:00:00.000Z' }), entry({ title: 'a', published: '2026-11-24T00:00:00.000Z' }), [0, 0]],
])('an entry that left the document and comes back %s', (_name, before, after, expected) => {
  let seen = compareEntries([before], 'feed', new Uint8Array()).seen;
  for (const n of [2, 3]) seen = compareEntries([entry({ guid: `g${n}`, link: page(n) })], 'feed', seen).seen;
  const { fresh, changed } = compareEntries([after], 'feed', seen);
  expect([fresh.length, changed.length]).toEqual(expected);
});

test('a feed that shows other entries each time brings none of them twice, and tells those that were edited', () => {
  const all = Array.from({ length: 60 }, (_, n) => entry({ guid: `tag:${n}`, link: page(n), summary: `Story ${n}` }));
  let seen: Uint8Array = new Uint8Array();
  const met = new Set<number>();
  for (let poll = 0; poll < 40; poll += 1) {
    const shown = Array.from({ length: 20 }, (_, at) => (poll * 7 + at * 3) % 60).filter((n, at, list) => list.indexOf(n) === at);
    const { fresh, changed, seen: next } = compareEntries(shown.map((n) => all[n] as Entry), 'feed', seen);
    expect([fresh.map(({ guid }) => guid), changed]).toEqual([shown.filter((n) => !met.has(n)).map((n) => `tag:${n}`), []]);
    for (const n of shown) met.add(n);
    seen = next;
  }
  expect(met.size).toBe(60);
  expect(compareEntries([{ ...(all[1] as Entry), summary: 'Story 1, corrected' }], 'feed', seen).changed).toHaveLength(1);
});

test.each([[10, 1], [20, 1], [25, 1], [50, 2], [100, 3]])('of a document of %i entries the set takes so many kilobytes: %i', (shown, kilobytes) => {
  const document = (from: number) => Array.from({ length: shown }, (_, n) => entry({ guid: `tag:${from + n}`, link: page(from + n) }));
  let seen: Uint8Array = new Uint8Array();
  for (let poll = 0; poll < 200; poll += 1) seen = compareEntries(document(poll * 3), 'feed', seen).seen;
  // an item has its keys too
  expect(Math.ceil((seen.length + 60) / 1024)).toBe(kilobytes);
});

test('a document of thousands of entries is remembered up to the limit', () => {
  const { seen } = compareEntries(Array.from({ length: 3_000 }, (_, n) => entry({ guid: `tag:${n}`, link: page(n) })), 'feed', new Uint8Array());
  expect(seen.length).toBe(3 + seenLimit * 13);
  expect(compareEntries([entry({ guid: 'tag:999', link: page(999) }), entry({ guid: 'tag:1000', link: page(1_000) })], 'feed', seen).fresh).toHaveLength(1);
});

test('a set that version 1 packed is read; what is no set counts as empty', () => {
  const packed = new Uint8Array(Buffer.from('AZi7gW0DMRBc/bz2AyNx0Rcf5gCnwDBOZNOlqmaV8DRkvxxkpejHn90krVuo5JxZRAAAAAAAACBODPGflsU9gkM=', 'base64'));
  const met = [entry({ guid: 'a', link: page(1), summary: 'one' }), entry({ guid: 'b', link: page(2) }), entry({ title: 'c', published: '2026-11-24T00:00:00.000Z' }), entry({ guid: 'd', link: page(4) })];
  const { fresh, changed } = compareEntries([...met, entry({ guid: 'e', link: page(5) })], 'feed', packed);
  expect([fresh.map(({ guid }) => guid), changed]).toEqual([['e'], []]);
  expect(compareEntries([{ ...(met[0] as Entry), summary: 'two' }], 'feed', packed).changed).toHaveLength(1);
  for (const strange of [[9, 1, 2], [2], [2, 0], [2, 0, 5, 1], [2, 0, 0, 1], [1, 1]]) expect(compareEntries([entry({ guid: 'a' })], 'feed', new Uint8Array(strange)).fresh).toHaveLength(1);
});
