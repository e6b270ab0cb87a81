import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPageArchive } from '../../lib/adapters/aws/page-archive.ts';
import { skippedNote, worlds, type World } from './worlds.ts';

if (skippedNote !== null) process.stdout.write(`${skippedNote}\n`);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = { contentType: 'application/json' };

describe.each(worlds)('Bucket on %s', (_name, open) => {
  let world: World;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world.close());

  const keysUnder = async (prefix: string): Promise<string[]> => {
    const keys: string[] = [];
    for await (const key of world.bucket.list(prefix)) keys.push(key);
    return keys;
  };

  test('an object comes back as it was put', async () => {
    const about = { contentType: 'application/json', contentEncoding: 'gzip', metadata: { schema: 'article/1', note: 'a b' } };
    expect(await world.bucket.put('articles/v1/a/one.json', bytes('{"a":1}'), about)).toBe(true);
    expect(await world.bucket.get('articles/v1/a/one.json')).toEqual({ bytes: bytes('{"a":1}'), ...about });
  });

  test('an empty object is an object', async () => {
    await world.bucket.put('empty/none', new Uint8Array(), json);
    expect((await world.bucket.get('empty/none'))?.bytes.byteLength).toBe(0);
  });

  test('one that is to go after some days comes back as any other', async () => {
    expect(await world.bucket.put('articles/v1/a/brief.json', bytes('{}'), { ...json, keepDays: 14, ifAbsent: true })).toBe(true);
    expect(await world.bucket.get('articles/v1/a/brief.json')).toMatchObject({ bytes: bytes('{}'), contentType: 'application/json' });
    await world.bucket.delete('articles/v1/a/brief.json');
  });

  test('what is not there is null', async () => {
    expect(await world.bucket.get('articles/v1/a/none.json')).toBeNull();
  });

  test('a second put replaces, one that asks for absence does not', async () => {
    await world.bucket.put('twice/x.json', bytes('1'), json);
    await world.bucket.put('twice/x.json', bytes('2'), json);
    expect(await world.bucket.put('twice/x.json', bytes('3'), { ...json, ifAbsent: true })).toBe(false);
    expect((await world.bucket.get('twice/x.json'))?.bytes).toEqual(bytes('2'));
  });

  test('of many that ask for absence at once, one succeeds', async () => {
    const tries = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((letter) => world.bucket.put('race/x.json', bytes(letter), { ...json, ifAbsent: true })));
    expect(tries.filter(Boolean)).toHaveLength(1);
  });

  test('a deleted object is gone, and deleting twice is no fault', async () => {
    await world.bucket.put('gone/x.json', bytes('1'), json);
    await world.bucket.delete('gone/x.json');
    await world.bucket.delete('gone/x.json');
    expect(await world.bucket.get('gone/x.json')).toBeNull();
    expect(await keysUnder('gone/')).toEqual([]);
  });

  test('keys are listed by prefix, in order, side files left out', async () => {
    for (const key of ['list/b/2.json', 'list/a/1.json', 'list/a.json', 'list/b/10.json', 'listed/x.json']) await world.bucket.put(key, bytes('x'), json);
    expect(await keysUnder('list/')).toEqual(['list/a.json', 'list/a/1.json', 'list/b/10.json', 'list/b/2.json']);
    expect(await keysUnder('list/b/1')).toEqual(['list/b/10.json']);
    expect(await keysUnder('nothing/here/')).toEqual([]);
  });
});

describe.each(worlds)('PageArchive on %s', (_name, open) => {
  let world: World;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world.close());

  const page = {
    id: 'abcdefghij2345677777',
    firstSeenAt: '2026-11-23T23:59:59.000Z',
    fetchedAt: new Date('2026-11-24T00:00:01.000Z'),
    url: 'https://news.example/straße/100%25?q=a b',
    headers: { 'content-type': 'text/html; charset=iso-8859-1', etag: '"é"', 'set-cookie': 'secret' },
    body: new Uint8Array([0x3c, 0x70, 0x3e, 0xe9, 0x00, 0xff]),
  };

  test('a page comes back byte for byte, with its address and type', async () => {
    const archive = createPageArchive(world.bucket);
    const key = await archive.put(page);
    expect(key).toMatch(/^raw\/v1\/dt=2026-11-23\/abcdefghij2345677777\/20261124T000001Z-[0-9a-f]{12}\.html\.gz$/);
    expect(await archive.get(key)).toEqual({ url: page.url, contentType: page.headers['content-type'], headers: { 'content-type': page.headers['content-type'], etag: page.headers.etag }, body: page.body, fetchedAt: '2026-11-24T00:00:01.000Z' });
  });

  test('a second put of the same page is the same object', async () => {
    const archive = createPageArchive(world.bucket);
    expect(await archive.put(page)).toBe(await archive.put(page));
  });

  test('very long addresses and headers do not break it, and cookies are not kept', async () => {
    const archive = createPageArchive(world.bucket);
    const key = await archive.put({ ...page, url: `https://news.example/${'ü'.repeat(2_000)}`, headers: { ...page.headers, server: 'x'.repeat(9_000), etag: '漢'.repeat(900) } });
    expect((await archive.get(key)).url).toContain('https://news.example/ü');
    expect(Object.keys((await world.bucket.get(key))?.metadata ?? {})).not.toContain('http-set-cookie');
  });

  test('a missing page is a fault that says so', async () => {
    await expect(createPageArchive(world.bucket).get('raw/v1/none')).rejects.toMatchObject({ code: 'store.missing' });
  });
});
