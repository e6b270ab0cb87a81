import { DescribeTableCommand, DescribeTimeToLiveCommand, GetItemCommand, type DynamoDBClient, type TableDescription } from '@aws-sdk/client-dynamodb';
import { Article, Card } from '../model/article.ts';
import { cardItem, maxCardBytes } from '../model/card.ts';
import { ContractItem } from '../model/contract-item.ts';
import { itemSize, readItem, renderItem, type Item } from '../model/item.ts';
import { articleIndexes, keys, listFields, objectKeys, schemaVersion, table as names } from '../model/names.ts';
import { readRecord } from '../model/read-record.ts';
import { createReader, type Listing, type Reader } from '../reader/reader.ts';
import { latestListings } from './latest-listings.ts';

export interface Finding {
  /** `unknown`: cannot be told here, which breaks nothing. */
  level: 'ok' | 'unknown' | 'breach';
  about: string;
  text: string;
}

export interface CheckOptions {
  client: DynamoDBClient;
  tableName: string;
  /** Objects are looked at where this is given. */
  getObject?: (key: string) => Promise<Uint8Array | null>;
  now: Date;
  /** An emulator that knows neither TTL nor streams, as dynalite. */
  emulated: boolean;
  /** Cards looked at. */
  sample: number;
}

/** Lifecycle rules of S3 count whole days. */
const shortestRetentionMs = 86_400_000;

/** Days looked back for cards. */
const sampleDays = 40;

/** Holds a live table to the contract of docs/read-the-table.md. Reads only. Errors of the SDK come through, but for a table that is not there. */
export async function checkTable(options: CheckOptions): Promise<Finding[]> {
  const table = await describe(options);
  if (table === null) return [{ level: 'breach', about: 'table', text: `there is no table ${options.tableName} in this account and region` }];
  const shape = [...checkKeys(table), ...checkIndexes(table), ...(await checkLife(table, options))];
  // Items cannot even be asked for under other keys.
  if (shape.some(({ level, about }) => level === 'breach' && (about === 'keys' || about === 'byTime'))) return shape;
  const contract = await checkContract(options);
  // Nor can cards of a later schema be read.
  if (contract.some(({ level }) => level === 'breach')) return [...shape, ...contract];
  return [...shape, ...contract, ...(await checkCards(options))];
}

const hold = (about: string, holds: boolean, good: string, bad: string): Finding => ({ level: holds ? 'ok' : 'breach', about, text: holds ? good : bad });

async function describe({ client, tableName }: CheckOptions): Promise<TableDescription | null> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: tableName }))).Table ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return null;
    throw error;
  }
}

const keyOf = (schema: { AttributeName?: string | undefined; KeyType?: string | undefined }[] | undefined): string =>
  (schema ?? []).toSorted((a, b) => String(a.KeyType).localeCompare(String(b.KeyType))).map(({ AttributeName }) => AttributeName).join(' / ');

function checkKeys(table: TableDescription): Finding[] {
  const strings = (table.AttributeDefinitions ?? []).every(({ AttributeType }) => AttributeType === 'S');
  const key = keyOf(table.KeySchema);
  const wanted = `${names.pk} / ${names.sk}`;
  return [hold('keys', key === wanted && strings, `${wanted}, all of them strings`, `${key}${strings ? '' : ', not all of them strings'}: should be ${wanted}, strings`)];
}

function checkIndexes(table: TableDescription): Finding[] {
  return Object.values(articleIndexes).map(({ name, pk, sk }) => {
    const index = (table.GlobalSecondaryIndexes ?? []).find(({ IndexName }) => IndexName === name);
    if (!index) return { level: 'breach', about: name, text: 'the index is not there' };
    const key = keyOf(index.KeySchema);
    const { ProjectionType: type, NonKeyAttributes: carried = [] } = index.Projection ?? {};
    const lacking = type === 'ALL' ? [] : listFields.filter((field) => !carried.includes(field));
    if (key !== `${pk} / ${sk}`) return { level: 'breach', about: name, text: `its keys are ${key}: should be ${pk} / ${sk}` };
    if (index.IndexStatus !== undefined && index.IndexStatus !== 'ACTIVE') return { level: 'breach', about: name, text: `it is ${index.IndexStatus}: lists are not whole before it is ACTIVE` };
    return hold(name, lacking.length === 0, `${pk} / ${sk}, carries the fields of a list`, `it does not carry ${lacking.join(', ')}`);
  });
}

/** What expires, and the stream that events come from. */
async function checkLife(table: TableDescription, { client, tableName, emulated }: CheckOptions): Promise<Finding[]> {
  if (emulated) return ['expiry', 'stream'].map((about): Finding => ({ level: 'unknown', about, text: 'a local table has none; a deployed one must' }));
  const { TimeToLiveDescription: ttl } = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }));
  const expires = (ttl?.TimeToLiveStatus === 'ENABLED' || ttl?.TimeToLiveStatus === 'ENABLING') && ttl.AttributeName === names.expiresAt;
  const { StreamEnabled: streams = false, StreamViewType: view } = table.StreamSpecification ?? {};
  return [
    hold('expiry', expires, `by ${names.expiresAt}`, `time to live is ${ttl?.TimeToLiveStatus ?? 'unknown'}${ttl?.AttributeName ? ` on ${ttl.AttributeName}` : ''}: should be ENABLED on ${names.expiresAt}`),
    hold('stream', streams && view === 'NEW_AND_OLD_IMAGES', 'NEW_AND_OLD_IMAGES', `${streams ? `its view is ${view ?? 'unknown'}` : 'there is none'}: should be NEW_AND_OLD_IMAGES`),
  ];
}

async function checkContract({ client, tableName }: CheckOptions): Promise<Finding[]> {
  const { Item: found } = await client.send(new GetItemCommand({ TableName: tableName, Key: renderItem(keys.contract()) }));
  if (!found) return [{ level: 'breach', about: 'contract', text: 'the item CONTRACT / CONTRACT is not there: schedule-feeds puts it with its first tick' }];
  const read = ContractItem.safeParse(readItem(found));
  if (!read.success) return [{ level: 'breach', about: 'contract', text: renderIssues(read.error.issues) }];
  const { schema, shards, settleSeconds, indexes, since } = read.data;
  const strange = Object.values(articleIndexes).filter(({ name, pk, sk }) => !indexes.some((index) => index.name === name && index.pk === pk && index.sk === sk));
  return [
    hold('contract', schema === schemaVersion, `${schema}, ${shards} shards a day, settled after ${settleSeconds} s, since ${since}`, `it speaks of ${schema}: this version reads ${schemaVersion}`),
    ...strange.map(({ name }): Finding => ({ level: 'breach', about: 'contract', text: `it names ${name} differently, or not at all` })),
  ];
}

async function checkCards(options: CheckOptions): Promise<Finding[]> {
  const { client, tableName, now, sample, getObject } = options;
  const reader = createReader({ tableName, client, now: () => now });
  const { since } = await reader.contract();
  const listings = await latestListings(reader, { now, days: sampleDays, limit: sample, since });
  if (listings.length === 0) return [{ level: 'unknown', about: 'cards', text: `nothing was stored or changed in the last ${sampleDays} days: no card to look at` }];
  const breaches: Finding[] = [];
  for (const { id } of listings) {
    const { Item: item } = await client.send(new GetItemCommand({ TableName: tableName, Key: renderItem(keys.card(id)) }));
    const text = item === undefined ? 'byTime lists it, and it is not there' : cardBreach(item as Item);
    if (text !== null) breaches.push({ level: 'breach', about: `card ${id}`, text });
  }
  const cards: Finding[] = breaches.length > 0 ? breaches : [{ level: 'ok', about: 'cards', text: `${listings.length} of the latest are as they should be` }];
  return getObject ? [...cards, ...(await checkObjects(listings, getObject, reader, now))] : cards;
}

/** What is wrong with a card's item, or null. */
function cardBreach(item: Item): string | null {
  const value = readItem(item);
  const card = Card.safeParse(value);
  if (!card.success) return renderIssues(card.error.issues);
  const size = itemSize(item);
  if (size > maxCardBytes) return `it takes ${size} bytes: ${maxCardBytes} are allowed`;
  const wanted = readItem(cardItem(card.data));
  const wrong = Object.values(articleIndexes).flatMap(({ pk, sk }) => [pk, sk]).filter((name) => value[name] !== wanted[name]);
  return wrong.length === 0 ? null : wrong.map((name) => `${name} is ${JSON.stringify(value[name])}: should be ${JSON.stringify(wanted[name])}`).join('; ');
}

async function checkObjects([first]: Listing[], getObject: NonNullable<CheckOptions['getObject']>, reader: Reader, now: Date): Promise<Finding[]> {
  const schemaKey = objectKeys.schema('article');
  const schema = hold('schema', (await getObject(schemaKey)) !== null, schemaKey, `${schemaKey} is not in the bucket: schedule-feeds puts it with its first tick`);
  const card = first && (await reader.article(first.id));
  const bytes = card ? await getObject(card.s3.article) : null;
  if (!card) return [schema];
  if (bytes === null) {
    const fresh = now.getTime() - Date.parse(card.changedAt) < shortestRetentionMs;
    return [schema, { level: fresh ? 'breach' : 'unknown', about: 'record', text: `${card.s3.article} is not in the bucket, though its card is there${fresh ? '' : ': in order where records are kept for a shorter time than cards'}` }];
  }
  const { gunzipSync } = await import('node:zlib');
  const record = Article.safeParse(readRecord(JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : Buffer.from(bytes)).toString('utf8'))));
  return [schema, hold('record', record.success, card.s3.article, record.success ? '' : `${card.s3.article}: ${renderIssues(record.error.issues)}`)];
}

const renderIssues = (issues: { path: PropertyKey[]; message: string }[]): string =>
  issues.slice(0, 3).map(({ path, message }) => `${path.join('.') || 'the item'}: ${message}`).join('; ') + (issues.length > 3 ? `; and ${issues.length - 3} more` : '');
