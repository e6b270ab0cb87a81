import { expect, test } from 'vitest';
import { readItem, renderItem } from '../../../lib/model/item.ts';

test('a field called __proto__ is a field like any other', () => {
  const value = JSON.parse('{"__proto__":["a"],"constructor":1}') as object;
  const item = renderItem(value);
  expect(Object.keys(item)).toEqual(['__proto__', 'constructor']);
  expect(JSON.stringify(readItem(item))).toBe(JSON.stringify(value));
});
