import { readdirSync, readFileSync } from 'node:fs';
import formats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { cardOf } from '../../../lib/model/card.ts';
import { jsonSchema, type SchemaName } from '../../../lib/record/json-schemas.ts';
import { makeArticle } from '../../help/article.ts';

/** A validator that is not ours, strict: an unknown keyword or format, or a rule that can never apply, is an error. */
const validator = (): Ajv2020 => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  return ajv;
};

test.each(readdirSync('docs/schema'))('docs/schema/%s is draft 2020-12 and can be worked with', (file) => {
  const schema = JSON.parse(readFileSync(`docs/schema/${file}`, 'utf8')) as AnySchemaObject;
  const ajv = validator();
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(ajv.validateSchema(schema), ajv.errorsText(ajv.errors)).toBe(true);
  expect(() => ajv.compile(schema)).not.toThrow();
});

test('it agrees with ours on records and cards, good and bad', () => {
  const validate = (name: SchemaName, value: unknown): string[] => {
    const check = validator().compile(jsonSchema(name));
    return check(JSON.parse(JSON.stringify(value))) ? [] : (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  const article = makeArticle();
  expect(validate('article', article)).toEqual([]);
  expect(validate('card', cardOf(article))).toEqual([]);
  expect(validate('article', { ...article, later: 'a field of next year' })).toEqual([]);
  const { title: _, ...untitled } = article;
  expect(validate('article', untitled)).toEqual([' required']);
  expect(validate('article', { ...article, rev: 0 })).toEqual(['/rev minimum']);
  expect(validate('article', { ...article, kind: 'story' })).toEqual(['/kind enum']);
  expect(validate('article', { ...article, publishedAt: '2026-11-23' })).toContain('/publishedAt pattern');
});
