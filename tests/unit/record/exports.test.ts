import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds, accesses, precisions, type Article } from '../../../lib/model/article.ts';
import { cardOf } from '../../../lib/model/card.ts';
import { jsonSchema } from '../../../lib/record/json-schemas.ts';
import { toNinjs } from '../../../lib/record/to-ninjs.ts';
import { toSchemaOrg } from '../../../lib/record/to-schema-org.ts';
import { makeArticle } from '../../help/article.ts';
import { breaches } from '../../help/json-schema.ts';
import { ninjsRules } from './ninjs-rules.ts';
import { schemaOrgRules } from './schema-org-rules.ts';

const full = makeArticle({
  subtitle: 'Cyclists first, lorries from spring', agency: 'Coast Press', kind: 'opinion', access: 'metered', modifiedAt: '2026-11-23T09:00:00.000Z', expiresAt: 1_800_000_000,
  authors: [{ name: 'Ada Quist', url: 'https://news.example/people/ada' }, { name: 'Jo Lund' }],
  image: { url: 'https://news.example/brücke.jpg', width: 1200, height: 800, alt: 'The bridge', caption: 'The span on Monday', credit: 'Ada Quist' },
  rights: { copyright: '© 2026 The Harbour Post', license: 'https://creativecommons.org/licenses/by/4.0/', robotsMeta: ['noai', 'noarchive'], tdm: { reserved: true, policy: 'https://news.example/tdm.json' } },
});

/** Nothing that may be missing is there. */
const bare = makeArticle({
  finalUrl: null, publisher: { name: null, domain: '127.0.0.1:8080' }, description: null, excerpt: null, authors: [], section: null, tags: [], kind: 'unknown', access: 'unknown', image: null,
  wordCount: 0, readingMinutes: 0, publishedPrecision: 'guess', fetchedAt: null, language: null, languageSource: null, text: '', markdown: '', html: '', blocks: [], http: null,
});

describe('schema.org', () => {
  test('a full record, field by field', () => {
    const ld = toSchemaOrg(full);
    expect(breaches(ld, schemaOrgRules)).toEqual([]);
    expect(ld).toMatchObject({
      '@type': 'OpinionNewsArticle', '@id': full.canonicalUrl, headline: full.title, alternativeHeadline: full.subtitle, datePublished: full.publishedAt, dateModified: full.modifiedAt,
      author: [{ '@type': 'Person', name: 'Ada Quist', url: 'https://news.example/people/ada' }, { '@type': 'Person', name: 'Jo Lund' }],
      publisher: { '@type': 'Organization', name: 'The Harbour Post' }, image: { '@type': 'ImageObject', width: 1200, creditText: 'Ada Quist' }, articleBody: full.text, inLanguage: 'en',
      isAccessibleForFree: false, copyrightNotice: '© 2026 The Harbour Post', license: full.rights.license, usageInfo: 'https://news.example/tdm.json', expires: '2027-01-15T08:00:00.000Z',
    });
  });

  test('what is not known is left out, a guessed date too', () => {
    const ld = toSchemaOrg(bare);
    expect(breaches(ld, schemaOrgRules)).toEqual([]);
    for (const name of ['datePublished', 'author', 'image', 'articleBody', 'isAccessibleForFree', 'inLanguage', 'keywords', 'license']) expect(ld).not.toHaveProperty(name);
  });

  test('a day is told as a day', () => {
    expect(toSchemaOrg(makeArticle({ publishedPrecision: 'day', publishedAt: '2026-11-23T00:00:00.000Z' }))['datePublished']).toBe('2026-11-23');
  });
});

describe('ninjs 3.1', () => {
  test('a full record, field by field', () => {
    const ninjs = toNinjs(full);
    expect(breaches(ninjs, ninjsRules)).toEqual([]);
    expect(ninjs).toMatchObject({
      uri: full.canonicalUrl, standard: { name: 'ninjs', version: '3.1' }, type: 'text', representationType: 'full', version: '1.1', language: 'en', by: 'Ada Quist, Jo Lund',
      headlines: [{ role: 'main', value: full.title }, { role: 'sub', value: full.subtitle }], infoSources: [{ name: 'Coast Press', role: 'agency' }],
      copyrightNotice: '© 2026 The Harbour Post', rightsInfo: { linkedRights: 'https://news.example/tdm.json' },
      associations: [{ name: 'lead-image', type: 'picture', by: 'Ada Quist', renditions: [{ href: 'https://news.example/br%C3%BCcke.jpg', width: 1200 }] }],
    });
    expect(ninjs['usageTerms']).toContain('mining is reserved');
    expect(ninjs['bodies']).toMatchObject([{ contentType: 'text/plain', value: full.text }, { contentType: 'text/html', value: full.html }]);
  });

  test('a story that was withdrawn says so', () => {
    const withdrawn = makeArticle({ withdrawnAt: '2026-11-25T00:00:00.000Z' });
    expect(toNinjs(withdrawn)['pubStatus']).toBe('canceled');
    expect(toSchemaOrg(withdrawn)['creativeWorkStatus']).toBe('Withdrawn');
    expect(toNinjs(full)['pubStatus']).toBe('usable');
  });

  test('what is not known is left out', () => {
    const ninjs = toNinjs(bare);
    expect(breaches(ninjs, ninjsRules)).toEqual([]);
    for (const name of ['bodies', 'associations', 'people', 'contentCreated', 'rightsInfo', 'usageTerms', 'subjects']) expect(ninjs).not.toHaveProperty(name);
    expect(ninjs['representationType']).toBe('partial');
  });
});

test('the rules are rules: each kind of breach is seen', () => {
  const ninjs = toNinjs(full);
  expect(breaches({ ...ninjs, type: 'story' }, ninjsRules)).toHaveLength(1);
  expect(breaches({ ...ninjs, headline: 'old name' }, ninjsRules)).toHaveLength(1);
  expect(breaches({ ...ninjs, uri: 'not an address' }, ninjsRules)).toHaveLength(1);
  expect(breaches({ ...ninjs, headlines: [{ role: 'main' }] }, ninjsRules)).toHaveLength(1);
  expect(breaches({ ...ninjs, rightsInfo: {} }, ninjsRules)).toHaveLength(1);
  expect(breaches({ ...ninjs, firstCreated: '2026-11-23' }, ninjsRules)).toHaveLength(1);
  expect(breaches({ ...toSchemaOrg(full), headLine: 'x' }, schemaOrgRules)).toHaveLength(1);
});

const words = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const anyArticle: fc.Arbitrary<Article> = fc.record({
  title: words.filter((text) => text !== ''), subtitle: maybe(words), description: maybe(words), agency: maybe(words), section: maybe(words), text: words, html: words, tags: fc.array(words.filter((text) => text !== ''), { maxLength: 3 }),
  kind: fc.constantFrom(...kinds), access: fc.constantFrom(...accesses), publishedPrecision: fc.constantFrom(...precisions), language: maybe(fc.constantFrom('en', 'zh-Hant')),
  authors: fc.array(fc.record({ name: words.filter((text) => text !== '') }), { maxLength: 3 }), expiresAt: maybe(fc.integer({ min: 0, max: 4_000_000_000 })),
  image: maybe(fc.record({ url: fc.webUrl(), width: maybe(fc.integer({ min: 1, max: 9_000 })), height: maybe(fc.integer({ min: 1, max: 9_000 })), alt: maybe(words), caption: maybe(words), credit: maybe(words) })),
  rights: fc.record({ copyright: maybe(words), license: maybe(fc.oneof(words, fc.webUrl())), robotsMeta: fc.array(fc.constantFrom('noai', 'noindex'), { maxLength: 2 }), tdm: maybe(fc.record({ reserved: fc.boolean(), policy: maybe(fc.webUrl()) })) }),
}).map((over) => makeArticle({ id: 'aaaaaaaaaaaaaaaaaaaa', publisher: { name: null, domain: 'news.example' }, ...over }));

test('whatever the record holds, both exports keep the rules, and record and card their JSON Schema', () => {
  const [record, card] = [jsonSchema('article'), jsonSchema('card')];
  fc.assert(fc.property(anyArticle, (article) => {
    expect(breaches(toSchemaOrg(article), schemaOrgRules)).toEqual([]);
    expect(breaches(toNinjs(article), ninjsRules)).toEqual([]);
    expect(breaches(JSON.parse(JSON.stringify(article)), record)).toEqual([]);
    expect(breaches(JSON.parse(JSON.stringify(cardOf(article))), card)).toEqual([]);
  }), { numRuns: 60, endOnFailure: true });
});

test('the JSON Schema refuses what the record may not be', () => {
  const schema = jsonSchema('article');
  const { title: _, ...untitled } = full;
  expect(breaches(untitled, schema)).toEqual(['$ lacks title']);
  expect(breaches({ ...full, publishedAt: '2026-11-23' }, schema)).toHaveLength(1);
  expect(breaches({ ...full, rev: 0 }, schema)).toHaveLength(1);
  expect(breaches({ ...full, kind: 'story' }, schema)).toHaveLength(1);
  expect(breaches({ ...full, later: 'a field of next year' }, schema)).toEqual([]);
});
