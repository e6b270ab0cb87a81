import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, request as rawRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsroomFeedsFile, startNewsroom, type Newsroom } from '../../../lib/newsroom/newsroom.ts';
import { sites } from '../../../lib/newsroom/sites.ts';
import { stories } from '../../../lib/newsroom/stories.ts';
import { plainText, storyText } from '../../../lib/newsroom/story.ts';
import { parseFeed } from '../../../lib/feed/parse-feed.ts';
import type { Entry } from '../../../lib/model/feed.ts';
import { foldSpace } from '../../../lib/text/words.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom({ port: 0 });
});
afterAll(() => newsroom.close());

const siteUrl = (key: string, path: string): string => `http://${newsroom.hosts[sites.findIndex((site) => site.key === key)]}${path}`;
const pathOf = (slug: string): { site: string; path: string } => {
  const story = stories.find((one) => one.slug === slug);
  const site = sites.find((one) => one.key === story?.site);
  if (!story || !site) throw new Error(`no story ${slug}`);
  return { site: site.key, path: site.storyPath(story) };
};

describe('the written stories', () => {
  test('are many, in many languages, from every site', () => {
    expect(stories.length).toBeGreaterThanOrEqual(20);
    expect(new Set(stories.map((story) => story.language)).size).toBeGreaterThanOrEqual(7);
    expect(new Set(stories.map((story) => story.site))).toEqual(new Set(sites.map((site) => site.key)));
  });

  test('are whole ones: several paragraphs, unique slugs, dates that stay', () => {
    expect(new Set(stories.map((story) => story.slug)).size).toBe(stories.length);
    for (const story of stories) {
      expect(Date.parse(story.published), story.slug).toBeLessThan(Date.parse('2026-11-19T00:00:00Z'));
      if (story.access === undefined) expect(storyText(story).split('\n\n').length, story.slug).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('feeds', () => {
  test('come in each format, with what the format demands', async () => {
    const formats = new Set<string>();
    for (const feed of newsroom.feeds) {
      const text = await (await fetch(feed.url)).text();
      formats.add(feed.format);
      const starts = { rss: '<rss version="2.0"', atom: '<feed xmlns="http://www.w3.org/2005/Atom"', rdf: '<rdf:RDF', json: '"version": "https://jsonfeed.org/version/1.1"' };
      expect(text.slice(0, 300), feed.url).toContain(starts[feed.format]);
    }
    expect([...formats].toSorted()).toEqual(['atom', 'json', 'rdf', 'rss']);
  });

  test('are read back whole: each story with its title, time and summary', async () => {
    const read = new Map<string, Entry>();
    for (const { url } of newsroom.feeds) {
      const reply = await fetch(url);
      const { entries } = await parseFeed(new Uint8Array(await reply.arrayBuffer()), { url, contentType: reply.headers.get('content-type') });
      for (const entry of entries) read.set(entry.title ?? '', entry);
    }
    expect(read.size).toBe(stories.length);
    for (const story of stories) {
      const entry = read.get(foldSpace(story.title));
      expect(entry?.published, story.slug).toBe(new Date(story.published).toISOString());
      expect(plainText(entry?.summary ?? ''), story.slug).toBe(story.summary);
      expect(entry?.authors.toSorted(), story.slug).toEqual(story.authors.toSorted());
    }
  });

  test('one story is in two of them, once with campaign parameters', async () => {
    const { site, path } = pathOf('although-velmark-wants-the-ferry-treaty-sarrow-keeps-the-talks-at-anchor');
    const texts = await Promise.all(newsroom.feeds.map(async (feed) => (await fetch(feed.url)).text()));
    const carrying = texts.filter((text) => text.includes(siteUrl(site, path)));
    expect(carrying.length).toBe(2);
    expect(carrying.filter((text) => text.includes(`${siteUrl(site, path)}?utm_source=feed&amp;utm_medium=rss`)).length).toBe(1);
  });

  test('the damaged one has bare ampersands and windows-1252 under another label', async () => {
    const bytes = new Uint8Array(await (await fetch(siteUrl('phare-de-sainte-orve', '/flux.xml'))).arrayBuffer());
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('encoding="ISO-8859-1"');
    expect(text).toContain('Port & société');
    expect(bytes.includes(0x92)).toBe(true);
  });

  test('the old one is windows-1251 in feed and page, said in the document alone', async () => {
    const feed = await fetch(siteUrl('zalesye-herald', '/rss.php'));
    expect(feed.headers.get('content-type')).toBe('text/xml');
    expect(new TextDecoder('windows-1251').decode(await feed.arrayBuffer())).toContain('<title>Паром остался без берега, но продолжает ходить</title>');
    const page = await fetch(siteUrl('zalesye-herald', pathOf('parom-bez-berega').path));
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(new TextDecoder('windows-1251').decode(await page.arrayBuffer())).toContain('<H1>Паром остался');
  });
});

describe('answers', () => {
  test('repeated with their validators they are 304, where the site has any', async () => {
    for (const feed of newsroom.feeds) {
      const first = await fetch(feed.url);
      await first.arrayBuffer();
      const validators = sites.find((site) => site.feeds.some(({ path }) => feed.url.endsWith(path)))?.validators;
      const etag = first.headers.get('etag');
      const date = first.headers.get('last-modified');
      expect({ etag: etag !== null, date: date !== null }, feed.url).toEqual({ etag: validators === 'both' || validators === 'etag', date: validators === 'both' || validators === 'date' });
      const again = await fetch(feed.url, { headers: { ...(etag ? { 'if-none-match': etag } : {}), ...(date ? { 'if-modified-since': date } : {}) } });
      expect(again.status, feed.url).toBe(validators === 'none' ? 200 : 304);
      expect((await again.arrayBuffer()).byteLength > 0, feed.url).toBe(validators === 'none');
    }
  });

  test('an entity tag that differs wins over a date that agrees', async () => {
    const url = siteUrl('harbour-chronicle', '/feed/');
    const date = (await fetch(url)).headers.get('last-modified') ?? '';
    expect((await fetch(url, { headers: { 'if-modified-since': date } })).status).toBe(304);
    expect((await fetch(url, { headers: { 'if-modified-since': date, 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('are packed for those who can unpack', async () => {
    const plain = await raw(siteUrl('lindenbote', '/rss/alle.atom'), {});
    const packed = await raw(siteUrl('lindenbote', '/rss/alle.atom'), { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body)).toEqual(plain.body);
  });

  test('a page is missing, a folder is closed to robots, pictures are there', async () => {
    const missing = pathOf('night-ferry-to-thole-cancelled-until-further-notice');
    expect((await fetch(siteUrl(missing.site, missing.path))).status).toBe(404);
    expect(pathOf('an-evening-with-the-night-desk').path).toMatch(/^\/members\//);
    expect(await (await fetch(siteUrl('harbour-chronicle', '/robots.txt'))).text()).toContain('Disallow: /members/');
    const picture = await fetch(siteUrl('lindenbote', '/photos/die-moorbahn-faehrt-wieder-640x360.png'));
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await picture.arrayBuffer()).subarray(1, 4).toString()).toBe('PNG');
    expect(await (await fetch(siteUrl('lindenbote', '/'))).text()).toContain('type="application/atom+xml"');
  });

  test('a short address leads to the real one, and a feed gives it out', async () => {
    const { site, path } = pathOf('researchers-find-that-limpets-keep-better-time-than-the-town-hall');
    const feed = await (await fetch(siteUrl(site, '/feed/'))).text();
    const short = /<link>([^<]*\?p=\d+)<\/link>/.exec(feed)?.[1] ?? '';
    const reply = await fetch(short, { redirect: 'manual' });
    expect([reply.status, reply.headers.get('location')]).toEqual([301, siteUrl(site, path)]);
  });

  test('every request is noted', async () => {
    const before = newsroom.requests.length;
    const url = siteUrl('al-manara', '/feed.json');
    await (await fetch(url, { headers: { 'user-agent': 'a test', 'if-none-match': '"x"' } })).arrayBuffer();
    const [line] = newsroom.requests.slice(before);
    expect(line).toMatchObject({ host: new URL(url).host, method: 'GET', path: '/feed.json', status: 200, userAgent: 'a test', conditional: true });
  });
});

describe('addresses', () => {
  test('a port file brings a later newsroom back to the same ports, a taken block moves on without forgetting', async () => {
    const portFile = join(mkdtempSync(join(tmpdir(), 'newsroom-')), 'deep', 'newsroom.json');
    // A block of this process's own, so that no other newsroom on the machine takes it between the starts.
    const port = 20_000 + (process.pid % 1000) * 10;
    const first = await startNewsroom({ port, portFile });
    const second = await startNewsroom({ port, portFile });
    expect(second.port).not.toBe(first.port);
    expect(JSON.parse(readFileSync(portFile, 'utf8'))).toEqual({ port: first.port });
    await Promise.all([first.close(), second.close()]);
    const third = await startNewsroom({ port, portFile });
    expect(third.feeds).toEqual(first.feeds);
    await third.close();
  });

  test('one taken port moves the whole block', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => {
      blocker.listen(0, '127.0.0.1', resolve);
    });
    const taken = (blocker.address() as AddressInfo).port;
    const moved = await startNewsroom({ port: taken - 2 });
    expect(moved.hosts.map((host) => Number(host.split(':')[1])).includes(taken)).toBe(false);
    await moved.close();
    blocker.close();
  });
});

describe('a thousand stories', () => {
  test('are the same each time, each at an address of its own', async () => {
    const [one, two] = [await startNewsroom({ port: 0, stories: 1000 }), await startNewsroom({ port: 0, stories: 1000 })];
    const documents = await feedLines(one);
    expect(await feedLines(two)).toEqual(documents);
    const guids = documents.map((line) => /<(?:guid isPermaLink="(?:true|false)"|id)>([^<]*)<|"id": "(.*)"|<item rdf:about="(.*?)"/.exec(line)).flatMap((match) => match?.slice(1).find((value) => value !== undefined) ?? []);
    // 1,000 stories, and the own id of each of the two Atom feeds.
    expect(new Set(guids).size).toBe(1000 + 2);
    await Promise.all([one.close(), two.close()]);
  });
});

test('the feeds file names every feed and stays on the own machine', () => {
  const file = newsroomFeedsFile(newsroom);
  expect(file.contact).toBeNull();
  expect(file.feeds.map((feed) => feed.url)).toEqual(newsroom.feeds.map((feed) => feed.url));
  expect(file.feeds.every((feed) => new URL(feed.url).hostname === '127.0.0.1' && feed.enabled)).toBe(true);
  expect(new Set(file.feeds.map((feed) => feed.id)).size).toBe(file.feeds.length);
});

/** The lines of all feeds, with names instead of ports. */
async function feedLines(room: Newsroom): Promise<string[]> {
  const texts = await Promise.all(room.feeds.map(async (feed) => Buffer.from(await (await fetch(feed.url)).arrayBuffer()).toString('latin1')));
  return room.hosts.reduce((all, host, index) => all.replaceAll(`//${host}/`, `//site-${index}/`), texts.join('\n')).split('\n');
}

/** A request without the client's own unpacking. */
function raw(url: string, headers: Record<string, string>): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    rawRequest(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}
