import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contractMark } from '../../lib/model/contract-mark.ts';
import { contractMark as present } from '../../lib/record/contract-mark.ts';
import { fieldNotes } from '../../lib/record/field-notes.ts';
import { jsonSchema, renderSchema, schemaNames } from '../../lib/record/json-schemas.ts';
import { fieldsOf, renderReference } from '../../lib/record/render-reference.ts';

const stale = 'is not what the schema says now: npm run record';
const fields = [...fieldsOf(jsonSchema('article')), ...fieldsOf(jsonSchema('card'))];

test.each(schemaNames)('docs/schema/%s.v1.schema.json is current', (name) => {
  expect(readFileSync(`docs/schema/${name}.v1.schema.json`, 'utf8') === renderSchema(name), `docs/schema/${name}.v1.schema.json ${stale}`).toBe(true);
});

test('docs/schema has nothing else', () => {
  expect(readdirSync('docs/schema').filter((file) => file.endsWith('.v1.schema.json')).toSorted()).toEqual(expect.arrayContaining(schemaNames.map((name) => `${name}.v1.schema.json`).toSorted()));
});

test('docs/record.md is current', () => {
  expect(readFileSync('docs/record.md', 'utf8') === renderReference(), `docs/record.md ${stale}`).toBe(true);
});

test('the mark of the contract is current', () => {
  expect(contractMark, `lib/model/contract-mark.ts ${stale}`).toBe(present());
});

test('each field says what it means, where it comes from, and when it is null', () => {
  const known = new Set(fields.map(({ path }) => path));
  expect(fields.filter(({ about }) => about === '').map(({ path }) => path), 'without a meaning: describe it in lib/model/article.ts').toEqual([]);
  expect([...known].filter((path) => !fieldNotes[path]), 'without a note in lib/record/field-notes.ts').toEqual([]);
  expect(Object.keys(fieldNotes).filter((path) => !known.has(path)), 'notes on fields that are not there').toEqual([]);
  expect(fields.filter(({ path, nullable }) => nullable !== (fieldNotes[path]?.nullWhen !== undefined)).map(({ path }) => path), 'null, and nobody says when; or the reverse').toEqual([]);
});

test('schemas are draft 2020-12 and let fields be added', () => {
  for (const name of schemaNames) {
    const text = renderSchema(name);
    expect(JSON.parse(text)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(text).not.toContain('"additionalProperties": false');
  }
});
