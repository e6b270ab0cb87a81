import { listFields, schemaVersion } from '../model/names.ts';
import { fieldNotes } from './field-notes.ts';
import { jsonSchema, type JsonSchema } from './json-schemas.ts';

export interface Field {
  /** `image.url`, `sources[].guid`, `alternatives{}[].value` */
  path: string;
  type: string;
  /** Values allowed, where they are counted. */
  values: string[];
  about: string;
  nullable: boolean;
  /** May be absent. */
  optional: boolean;
}

/** docs/record.md: every field of the record, from the schema and the notes. */
export function renderReference(): string {
  const record = fieldsOf(jsonSchema('article'));
  const card = fieldsOf(jsonSchema('card'));
  const onCard = new Set(card.map(({ path }) => path));
  const inRecord = new Set(record.map(({ path }) => path));
  return [
    `# The record, \`${schemaVersion}\``,
    '',
    '<!-- made by npm run record from lib/model/article.ts and lib/record/field-notes.ts -->',
    '',
    'The whole record is one object in the bucket (`s3.article`); its **card** in the table holds the small fields. How to read both: [Reading the table](read-the-table.md).',
    'As JSON Schema, draft 2020-12: [record](schema/article.v1.schema.json), [card](schema/card.v1.schema.json), [contract item](schema/contract.v1.schema.json); the bucket has the same',
    'under `contract/`. Everything comes from one file, [lib/model/article.ts](../lib/model/article.ts).',
    '',
    '* Times are ISO 8601 in UTC with milliseconds, so that they sort as text. `expiresAt` alone is in Unix seconds, as DynamoDB wants it.',
    '* What is not known is `null`, never an empty string; a list without members is empty. A field that may be absent is marked `?`.',
    '* Within `article/1` fields and values of lists of values may be added. Nothing is removed or changes its meaning: ignore what you do not know.',
    '* **lives**: *card* and record, or *record* alone; *list* means that the indexes carry it too. On the card long values are cut, ending in `…`, and `cut` names them.',
    '* **from**: where the value is looked for, best first. `src` says which one it was, and `alternatives` keeps the others.',
    '',
    '## Fields',
    '',
    ...table(record, (path) => lives(path, onCard)),
    '',
    '## On the card alone',
    '',
    ...table(card.filter(({ path }) => !inRecord.has(path)), (path) => lives(path, onCard).replace('card, record', 'card')),
    '',
    '## Lists of values',
    '',
    ...[...record, ...card].filter(({ values, path }, at, all) => values.length > 1 && all.findIndex((other) => other.path === path) === at).map(({ path, values }) => `* \`${path}\`: ${values.map((value) => `\`${value}\``).join(', ')}`),
    '',
    '## In other vocabularies',
    '',
    '`toSchemaOrg(article)` and `toNinjs(article)`, from the package\'s door `newsclip`, render a record as schema.org JSON-LD and as IPTC ninjs 3.1. Both leave out what is not known.',
    '',
    '| field | schema.org | ninjs 3.1 |',
    '|---|---|---|',
    ...vocabularies.map((row) => `| ${row.map((cell) => (cell === '' ? '–' : `\`${cell}\``)).join(' | ')} |`),
    '',
  ].join('\n');
}

const table = (fields: Field[], where: (path: string) => string): string[] => [
  '| field | type | meaning | null when | from | lives |',
  '|---|---|---|---|---|---|',
  ...fields.map(({ path, type, about, optional }) => {
    const { from, nullWhen } = fieldNotes[path] ?? { from: '' };
    return `| \`${path}\`${optional ? ' ?' : ''} | ${type} | ${cell(about)} | ${cell(nullWhen ?? '')} | ${cell(from)} | ${where(path)} |`;
  }),
];

const cell = (text: string): string => text.replaceAll('|', '\\|');

function lives(path: string, onCard: Set<string>): string {
  if (!onCard.has(path)) return 'record';
  return (listFields as readonly string[]).includes(path) ? 'card, record, list' : 'card, record';
}

/** The fields of a schema, each behind the one it belongs to. */
export function fieldsOf(schema: JsonSchema, prefix = ''): Field[] {
  const required = new Set((schema['required'] ?? []) as string[]);
  return Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>).flatMap(([name, node]) => {
    const path = `${prefix}${name}`;
    const { inner, nullable } = unwrap(node);
    const values = (inner['enum'] ?? []) as string[];
    const field = { path, type: typeOf(inner), values, about: String(node['description'] ?? inner['description'] ?? ''), nullable, optional: !required.has(name) };
    return [field, ...(foreign.has(path) ? [] : below(inner, path))];
  });
}

/** What is kept as it came is described where it comes from: Entry in lib/model/feed.ts. */
const foreign = new Set(['feed.entry']);

function below(node: JsonSchema, path: string): Field[] {
  if (node['properties']) return fieldsOf(node, `${path}.`);
  if (node['items']) return below(node['items'] as JsonSchema, `${path}[]`);
  if (typeof node['additionalProperties'] === 'object') return below(node['additionalProperties'] as JsonSchema, `${path}{}`);
  return [];
}

/** The schema beside null. */
function unwrap(node: JsonSchema): { inner: JsonSchema; nullable: boolean } {
  const { type } = node;
  if (Array.isArray(type)) return { inner: { ...node, type: type.find((one) => one !== 'null') }, nullable: type.includes('null') };
  const choices = node['anyOf'] as JsonSchema[] | undefined;
  if (!choices) return { inner: node, nullable: false };
  return { inner: choices.find(({ type: one }) => one !== 'null') ?? {}, nullable: choices.some(({ type: one }) => one === 'null') };
}

function typeOf(node: JsonSchema): string {
  if (node['const'] !== undefined) return `\`${String(node['const'])}\``;
  if (node['enum']) return 'one of a list';
  if (node['type'] === 'array') return `list of ${typeOf(node['items'] as JsonSchema)}`;
  if (typeof node['additionalProperties'] === 'object') return `map to ${typeOf(node['additionalProperties'] as JsonSchema)}`;
  if (typeof node['pattern'] === 'string' && node['pattern'].includes('T')) return 'time';
  return String(node['type'] ?? 'any');
}

const vocabularies: [field: string, schemaOrg: string, ninjs: string][] = [
  ['canonicalUrl', '@id, mainEntityOfPage', 'uri'],
  ['finalUrl, url', 'url', ''],
  ['id', 'identifier', 'altIds'],
  ['rev, gen', 'version (rev)', 'version (rev.gen)'],
  ['kind', '@type', 'type, genres'],
  ['title, subtitle', 'headline, alternativeHeadline', 'headlines, title'],
  ['description, excerpt', 'description, abstract', 'descriptions'],
  ['text, html', 'articleBody (text)', 'bodies'],
  ['authors, agency', 'author, sourceOrganization', 'by, people, infoSources'],
  ['publisher', 'publisher', 'organisations, copyrightHolder'],
  ['publishedAt', 'datePublished', 'contentCreated'],
  ['modifiedAt', 'dateModified', ''],
  ['firstSeenAt, changedAt', '', 'firstCreated, versionCreated'],
  ['section, tags', 'articleSection, keywords', 'subjects'],
  ['language', 'inLanguage', 'language'],
  ['image', 'image', 'associations'],
  ['wordCount, readingMinutes', 'wordCount, timeRequired', 'bodies[].wordCount'],
  ['access', 'isAccessibleForFree', 'usageTerms'],
  ['rights.copyright', 'copyrightNotice', 'copyrightNotice'],
  ['rights.license', 'license', 'usageTerms, rightsInfo'],
  ['rights.tdm', 'usageInfo (policy)', 'usageTerms, rightsInfo'],
  ['rights.robotsMeta', '', 'usageTerms'],
  ['extraction.status', '', 'representationType'],
  ['withdrawnAt', 'creativeWorkStatus', 'pubStatus'],
  ['expiresAt', 'expires', 'expires'],
];
