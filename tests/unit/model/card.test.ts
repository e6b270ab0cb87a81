import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { Card } from '../../../lib/model/article.ts';
import { cardItem, cardOf, maxCardBytes } from '../../../lib/model/card.ts';
import { itemSize, readItem, renderItem } from '../../../lib/model/item.ts';
import { makeArticle } from '../../help/article.ts';

const text = (maxLength: number) => fc.oneof(fc.string({ maxLength }), fc.string({ unit: 'grapheme', maxLength }), fc.integer({ min: 0, max: maxLength }).map((length) => '漢'.repeat(length)));
const address = fc.integer({ min: 1, max: 2_000 }).map((length) => `https://news.example/${'p'.repeat(length)}`);

test('whatever a publisher writes, the card fits, is a card, and names what it cut', () => {
  fc.assert(fc.property(
    fc.record({
      title: text(3_000), subtitle: text(3_000), description: text(5_000), excerpt: text(300), section: text(500), agency: text(500),
      finalUrl: address, canonicalUrl: address, url: address,
      tags: fc.array(text(300), { maxLength: 30 }),
      authors: fc.array(fc.record({ name: text(300), url: address }), { maxLength: 30 }),
      sources: fc.array(fc.record({ feedId: fc.string({ minLength: 1, maxLength: 40 }), feedUrl: address, guid: text(2_000), firstSeenAt: fc.constant('2026-11-23T08:05:00.000Z') }), { minLength: 1, maxLength: 30 }),
    }),
    (over) => {
      const article = makeArticle({ id: 'aaaaaaaaaaaaaaaaaaaa', publisher: { name: null, domain: 'news.example' }, ...over });
      const card = cardOf(article);
      expect(itemSize(cardItem(card))).toBeLessThanOrEqual(maxCardBytes);
      expect(Card.safeParse(card).success).toBe(true);
      for (const name of ['title', 'description', 'tags', 'sources', 'authors', 'url'] as const) {
        expect(JSON.stringify(card[name]) !== JSON.stringify(article[name])).toBe(card.cut?.includes(name) ?? false);
      }
    },
  ), { numRuns: 60, endOnFailure: true });
});

test('a plain card is whole and has no mark', () => {
  const article = makeArticle();
  const card = cardOf(article);
  expect('cut' in card).toBe(false);
  for (const [name, value] of Object.entries(card)) if (name in article) expect(value).toEqual(article[name as keyof typeof article]);
});

test('a card hardly above two write units goes without the end of its excerpt, one far above keeps it', () => {
  const sizeAt = (excerpt: number, description: number) => {
    const card = cardOf(makeArticle({ excerpt: 'Ä word. '.repeat(40).slice(0, excerpt), description: 'd'.repeat(description), url: `https://news.example/${'p'.repeat(60)}` }));
    return { size: itemSize(cardItem(card)), cut: card.cut ?? [], length: card.excerpt?.length ?? 0 };
  };
  const found = Array.from({ length: 55 }, (_, step) => sizeAt(300, 10 * step)).filter(({ size }) => size <= 2_900);
  expect(found.filter(({ cut }) => cut.includes('excerpt')).length).toBeGreaterThan(5);
  for (const { size, cut, length } of found) {
    if (cut.includes('excerpt')) expect(size).toBeLessThanOrEqual(2048);
    else expect(length).toBe(300);
    expect(length).toBeGreaterThan(50);
  }
});

test('an item comes back as it was', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (value) => {
    const plain = JSON.parse(JSON.stringify(value)) as object;
    expect(readItem(renderItem(plain))).toEqual(plain);
  }), { numRuns: 100 });
  expect(readItem(renderItem({ bytes: new Uint8Array([1, 2]), left: undefined }))).toEqual({ bytes: new Uint8Array([1, 2]) });
  expect(() => renderItem({ no: Number.NaN })).toThrow(TypeError);
});

test('sizes are counted as the developer guide counts them', () => {
  expect(itemSize({ pk: { S: 'ä' }, n: { N: '1234' }, yes: { BOOL: true }, none: { NULL: true } })).toBe(2 + 2 + 1 + 3 + 3 + 1 + 4 + 1);
  expect(itemSize({ l: { L: [{ S: 'ab' }, { S: '' }] }, m: { M: { a: { S: 'b' } } } })).toBe(1 + 3 + 1 + 2 + 1 + 1 + 3 + 1 + 1 + 1);
});
