/** DynamoDB items as plain values and back. No number sets, no string sets: the tables do not use them. */

export type Attribute =
  | { S: string }
  | { N: string }
  | { B: Uint8Array }
  | { BOOL: boolean }
  | { NULL: true }
  | { L: Attribute[] }
  | { M: Record<string, Attribute> };

export type Item = Record<string, Attribute>;

/** A plain object as an item. `undefined` is left out, `null` is kept as NULL. A field may have any name, `__proto__` too. */
export function renderItem(value: object): Item {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, renderAttribute(field)]));
}

/** One value of an item, or of an expression. Throws TypeError for what no table can hold. */
export function renderAttribute(value: unknown): Attribute {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (typeof value === 'number' && Number.isFinite(value)) return { N: String(value) };
  if (value instanceof Uint8Array) return { B: value };
  if (Array.isArray(value)) return { L: value.map(renderAttribute) };
  if (typeof value === 'object') return { M: renderItem(value) };
  throw new TypeError(`a table cannot hold ${String(value)}`);
}

/** The plain object behind an item; the caller vouches for its type. */
export function readItem<Value = Record<string, unknown>>(item: Record<string, unknown>): Value {
  return Object.fromEntries(Object.entries(item).map(([name, attribute]) => [name, readAttribute(attribute as Attribute)])) as Value;
}

function readAttribute(attribute: Attribute): unknown {
  if ('S' in attribute) return attribute.S;
  if ('N' in attribute) return Number(attribute.N);
  if ('BOOL' in attribute) return attribute.BOOL;
  if ('L' in attribute) return attribute.L.map(readAttribute);
  if ('M' in attribute) return readItem(attribute.M);
  if ('B' in attribute) return attribute.B;
  return null;
}

/** Bytes that DynamoDB counts: names and values in UTF-8, 3 for a list or map, 1 for each of their members (developer guide, "Item sizes"). */
export function itemSize(item: Item): number {
  return Object.entries(item).reduce((sum, [name, attribute]) => sum + utf8Length(name) + attributeSize(attribute), 0);
}

function attributeSize(attribute: Attribute): number {
  if ('S' in attribute) return utf8Length(attribute.S);
  // Two digits a byte and one more, rounded up: the guide says "approximately".
  if ('N' in attribute) return Math.ceil(attribute.N.length / 2) + 1;
  if ('B' in attribute) return attribute.B.byteLength;
  if ('L' in attribute) return attribute.L.reduce((sum, member) => sum + 1 + attributeSize(member), 3);
  if ('M' in attribute) return 3 + Object.keys(attribute.M).length + itemSize(attribute.M);
  return 1;
}

export const utf8Length = (text: string): number => Buffer.byteLength(text, 'utf8');
