import https from 'node:https';
import type { AddressInfo } from 'node:net';
import zlib from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { NewsclipError } from '../../lib/model/errors.ts';
import { createWeb, type LedgerLine, type WebOptions } from '../../lib/adapters/web/web.ts';
import type { Web, WebRequest } from '../../lib/pipeline/ports.ts';
import { certificate } from '../unit/web/certificate.ts';
import { faultOf, startPublisher, startRawPublisher, virtualClock } from '../unit/web/publisher.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Answer = Parameters<typeof startPublisher>[0];

async function publisher(answer: Answer) {
  const started = await startPublisher(answer);
  closing.push(started.close);
  return started;
}

async function rawPublisher(answer: Parameters<typeof startRawPublisher>[0]) {
  const started = await startRawPublisher(answer);
  closing.push(started.close);
  return started;
}

const timeouts = { connect: 1_000, firstByte: 300, idle: 300, total: 900 };
/** Where the subject is not time: unpacking and a collection may hold the process up for longer than those. */
const patient = { connect: 10_000, firstByte: 10_000, idle: 10_000, total: 10_000 };

function webFor(allowHosts: string[], options: Partial<WebOptions> & { contact?: string } = {}): Web {
  const { contact = null, ...others } = options;
  return createWeb({ clock: virtualClock(), settings: { contact, politeness: { delay: 1, perHost: 1 }, allowHosts }, version: '1.2.3', timeouts, ...others });
}

const page = (url: string, more: Partial<WebRequest> = {}): WebRequest => ({ url, purpose: 'page', ...more });
const onLoopback = async (): Promise<{ address: string; family: number }[]> => [{ address: '127.0.0.1', family: 4 }];
const noLookup = (): Promise<never> => Promise.reject(new Error('nothing may be looked up'));
const textOf = (body: Uint8Array): string => Buffer.from(body).toString('latin1');

describe('who asks', () => {
  test('name, version and contact; no cookie, no referrer; what is wanted by purpose', async () => {
    const { origin, host, requests } = await publisher((_request, response) => {
      response.writeHead(200, { 'set-cookie': 'a=1' });
      response.end('x');
    });
    const web = webFor([host], { contact: 'https://press.example/bot' });
    const first = await web.get({ url: `${origin}/feed`, purpose: 'feed' });
    await web.get(page(`${origin}/a`));
    await web.get({ url: `${origin}/robots.txt`, purpose: 'robots' });
    expect(first.headers['set-cookie']).toBeUndefined();
    for (const { headers } of requests) {
      expect(headers['user-agent']).toBe('newsclip/1.2.3 (+https://press.example/bot)');
      expect(headers.host).toBe(host);
      expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    }
    expect(requests.map(({ headers }) => headers.accept?.split(',')[0])).toEqual(['application/rss+xml', 'text/html', 'text/plain']);
  });

  test('validators go back byte for byte, redirects included, and a 304 has no body', async () => {
    const etag = 'W/"\xe9\xff-a,b-gzip"';
    const date = 'Sun,  1 Mar 2026 09:00:00 +0000';
    const { origin, host, requests } = await publisher((request, response) => {
      if (request.url === '/old') return void response.writeHead(302, { location: '/new' }).end();
      if (request.headers['if-none-match'] === undefined) return void response.writeHead(200, { etag, 'last-modified': date }).end('x');
      response.writeHead(304, { etag, 'content-encoding': 'gzip' }).end();
    });
    const web = webFor([host]);
    const first = await web.get({ url: `${origin}/new`, purpose: 'feed' });
    const again = await web.get({ url: `${origin}/old`, purpose: 'feed', etag: first.headers['etag'] ?? '', lastModified: first.headers['last-modified'] ?? '' });
    expect(again).toMatchObject({ status: 304, url: `${origin}/new`, redirects: [{ status: 302, from: `${origin}/old`, to: `${origin}/new` }] });
    expect(again.body.length).toBe(0);
    expect(again.headers['etag']).toBe(etag);
    for (const { headers } of requests.slice(1)) expect([headers['if-none-match'], headers['if-modified-since']]).toEqual([etag, date]);
  });

  test('a validator that no header can hold is left out', async () => {
    const { origin, host, requests } = await publisher((_request, response) => void response.end('x'));
    await webFor([host]).get(page(`${origin}/a`, { etag: '"a\r\nx: y"', lastModified: '\u4e00' }));
    expect(requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(requests[0]?.headers).not.toHaveProperty('if-modified-since');
    expect(requests[0]?.headers).not.toHaveProperty('x');
  });
});

describe('bodies', () => {
  const encodings: [string, Buffer][] = [
    ['gzip', zlib.gzipSync('story')],
    ['x-gzip', zlib.gzipSync('story')],
    ['br', zlib.brotliCompressSync('story')],
    ['deflate', zlib.deflateSync('story')],
    ['deflate', zlib.deflateRawSync('story')],
    ['GZIP', Buffer.concat([zlib.gzipSync('sto'), zlib.gzipSync('ry')])],
    ['gzip', Buffer.from('story')],
    ['utf-8', Buffer.from('story')],
    ['identity', Buffer.from('story')],
    ['identity, gzip', zlib.gzipSync('story')],
  ];
  test.each(encodings)('%s is undone', async (encoding, body) => {
    const { origin, host } = await publisher((_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(body));
    expect(textOf((await webFor([host]).get(page(origin))).body)).toBe('story');
  });

  test('zstd is undone where the runtime can, and only then asked for', async () => {
    // the frame of an empty text: magic number, header, one last raw block of no bytes (RFC 8878)
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x00, 0x01, 0x00, 0x00]);
    const { origin, host, requests } = await publisher((_request, response) => void response.writeHead(200, { 'content-encoding': 'zstd' }).end(frame));
    const outcome = await faultOf(webFor([host]).get(page(origin)).then((reply) => reply.body.length));
    const known = 'createZstdDecompress' in zlib;
    expect(outcome).toBe(known ? 'no fault: 0' : 'web.bad-encoding');
    expect(requests[0]?.headers['accept-encoding']?.includes('zstd')).toBe(known);
  });

  const faults: [string, string, Record<string, string>, Buffer][] = [
    ['cut gzip', 'web.bad-encoding', { 'content-encoding': 'gzip' }, zlib.gzipSync(Buffer.from('story '.repeat(1000))).subarray(0, 30)],
    ['broken brotli', 'web.bad-encoding', { 'content-encoding': 'br' }, Buffer.from('no brotli at all')],
    ['packed twice', 'web.bad-encoding', { 'content-encoding': 'gzip, br' }, zlib.gzipSync('x')],
    ['packed twice alike', 'web.bad-encoding', { 'content-encoding': 'gzip, gzip' }, zlib.gzipSync('x')],
    ['compress', 'web.bad-encoding', { 'content-encoding': 'compress' }, Buffer.from([0x1f, 0x9d, 0x90])],
    ['gzip bomb', 'web.too-large', { 'content-encoding': 'gzip' }, zlib.gzipSync(Buffer.alloc(64_000_000))],
    ['deflate bomb', 'web.too-large', { 'content-encoding': 'deflate' }, zlib.deflateSync(Buffer.alloc(64_000_000))],
    ['brotli bomb', 'web.too-large', { 'content-encoding': 'br' }, zlib.brotliCompressSync(Buffer.alloc(64_000_000), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })],
    ['too much', 'web.too-large', {}, Buffer.alloc(5_000_001, 'x')],
  ];
  test.each(faults)('%s is %s', async (_name, code, headers, body) => {
    const { origin, host } = await publisher((_request, response) => void response.writeHead(200, headers).end(body));
    expect(await faultOf(webFor([host], { timeouts: patient }).get(page(origin)))).toBe(code);
  });

  test('what unpacks to far more than it weighs is refused before the limit is reached', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(4_000_000));
    const { origin, host } = await publisher((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(await faultOf(webFor([host]).get(page(origin)))).toBe('web.too-large');
  });

  test('exactly the limit is taken', async () => {
    const { origin, host } = await publisher((_request, response) => void response.end(Buffer.alloc(1_000, 'x')));
    expect((await webFor([host]).get(page(origin, { maxBytes: 1_000 }))).body.length).toBe(1_000);
    expect(await faultOf(webFor([host]).get(page(origin, { maxBytes: 999 })))).toBe('web.too-large');
  });

  test('an endless body ends with the connection closed, soon after the limit', async () => {
    let sent = 0;
    const closed = later<void>();
    const { origin, host } = await publisher((_request, response) => {
      const block = Buffer.alloc(65_536, 'x');
      const pump = (): void => {
        while (!response.destroyed && response.write(block)) sent += block.length;
        sent += block.length;
      };
      response.on('drain', pump).on('close', () => closed.resolve());
      pump();
    });
    expect(await faultOf(webFor([host]).get({ url: origin, purpose: 'discovery' }))).toBe('web.too-large');
    await closed.promise;
    expect(sent).toBeLessThan(12_000_000);
  });

  test('robots.txt is cut at 500 KiB, not refused', async () => {
    const { origin, host } = await publisher((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync('Allow: /\n'.repeat(100_000))));
    expect((await webFor([host]).get({ url: `${origin}/robots.txt`, purpose: 'robots' })).body.length).toBe(512_000);
  });

  test('the body of an error is cut, and a broken one still has its status', async () => {
    const { origin, host } = await publisher((request, response) => {
      if (request.url === '/long') return void response.writeHead(404).end(Buffer.alloc(9_000_000, 'x'));
      response.writeHead(503, { 'content-encoding': 'gzip' }).end(zlib.gzipSync('login '.repeat(1000)).subarray(0, 40));
    });
    const web = webFor([host]);
    const long = await web.get(page(`${origin}/long`));
    expect([long.status, long.body.length]).toEqual([404, 262_144]);
    expect((await web.get(page(`${origin}/broken`))).status).toBe(503);
  });
});

const later = <T>(): { promise: Promise<T>; resolve: (value: T) => void } => {
  let resolve!: (value: T) => void;
  return { promise: new Promise<T>((done) => (resolve = done)), resolve };
};

const drip = (socket: { write(data: string): boolean; destroyed: boolean }, piece: string): void => {
  const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(piece)), 50);
};

describe('connections that misbehave', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
  const cases: [string, string, Parameters<typeof startRawPublisher>[0]][] = [
    ['silence', 'web.timeout', () => undefined],
    ['silence behind the head', 'web.timeout', (socket) => socket.write(`${head}Content-Length: 10\r\n\r\n`)],
    ['silence within the body', 'web.timeout', (socket) => socket.write(`${head}Content-Length: 10\r\n\r\nabc`)],
    ['a head in drips', 'web.timeout', (socket) => (socket.write('HTTP/1.1 200 OK\r\nX: '), drip(socket, 'x'))],
    ['a body in drips', 'web.timeout', (socket) => (socket.write(`${head}Content-Length: 100000\r\n\r\n`), drip(socket, 'x'))],
    ['"continue" for ever', 'web.timeout', (socket) => drip(socket, 'HTTP/1.1 100 Continue\r\n\r\n')],
    ['no HTTP', 'web.broken', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
    ['nothing at all', 'web.broken', (socket) => socket.end()],
    ['a reset', 'web.broken', (socket) => socket.resetAndDestroy()],
    ['a reset within the body', 'web.broken', (socket) => socket.write(`${head}Content-Length: 1000\r\n\r\nabc`, () => setTimeout(() => socket.resetAndDestroy(), 30))],
    ['less than promised', 'web.broken', (socket) => socket.end(`${head}Content-Length: 1000\r\n\r\nabc`)],
    ['a chunk without end', 'web.broken', (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`)],
    ['chunks that are none', 'web.broken', (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n`)],
    ['a length and chunks at once', 'web.broken', (socket) => socket.end(`${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)],
    ['two lengths', 'web.broken', (socket) => socket.end(`${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`)],
    ['a flood of headers', 'web.too-large', (socket) => socket.end(`${head}${'X-Flood: yes\r\n'.repeat(20_000)}\r\n`)],
    ['one header of 100 KB', 'web.too-large', (socket) => socket.end(`${head}X: ${'x'.repeat(100_000)}\r\n\r\n`)],
    ['another protocol', 'web.broken', (socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n')],
  ];
  test.each(cases)('%s is %s', async (_name, code, answer) => {
    const { origin, host } = await rawPublisher(answer);
    const start = performance.now();
    expect(await faultOf(webFor([host]).get(page(`${origin}/a`)))).toBe(code);
    expect(performance.now() - start).toBeLessThan(timeouts.total + 500);
  });

  test('more than promised is not read', async () => {
    const { origin, host } = await rawPublisher((socket) => socket.end(`${head}Content-Length: 5\r\n\r\nhello, and more`));
    expect(textOf((await webFor([host]).get(page(origin))).body)).toBe('hello');
  });

  test('nobody there is web.refused, no such name web.dns', async () => {
    const gone = await startPublisher(() => undefined);
    await gone.close();
    expect(await faultOf(webFor([gone.host]).get(page(gone.origin)))).toBe('web.refused');
    const noName = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    expect(await faultOf(webFor([], { lookup: () => Promise.reject(noName) }).get(page('http://nobody.example/')))).toBe('web.dns');
  });

  test('a name server that never answers ends with the time for connecting', async () => {
    const web = webFor([], { lookup: () => new Promise(() => undefined), timeouts: { ...timeouts, connect: 100 } });
    expect(await faultOf(web.get(page('http://slow.example/')))).toBe('web.timeout');
  });

  test('the whole time covers all redirects together', async () => {
    const { origin, host } = await publisher((request, response) => {
      const hop = Number(request.url?.slice(1));
      setTimeout(() => response.writeHead(302, { location: `/${hop + 1}` }).end(), 200);
    });
    const start = performance.now();
    expect(await faultOf(webFor([host], { timeouts: { ...timeouts, total: 500 } }).get(page(`${origin}/1`)))).toBe('web.timeout');
    expect(performance.now() - start).toBeLessThan(900);
  });
});

const chain: Answer = (request, response) => {
  const path = request.url ?? '';
  const locations: Record<string, string> = { '/loop': '/loop', '/ping': '/pong', '/pong': '/ping', '/caf%C3%A9-1': 'caf\xc3\xa9', '/hash': '/end#part', '/protocol': `//${request.headers.host}/end` };
  const hops = Number(/^\/hops\/(\d+)$/.exec(path)?.[1] ?? 0);
  const location = hops > 0 ? (hops === 1 ? '/end' : `/hops/${hops - 1}`) : locations[path];
  if (path === '/nowhere') return void response.writeHead(302).end();
  if (path === '/broken') return void response.writeHead(302, { location: 'http://[' }).end();
  if (path === '/choice') return void response.writeHead(300, { location: '/end' }).end('choose');
  if (location === undefined) return void response.end(path);
  response.writeHead(301, { location }).end();
};

describe('redirects', () => {
  test('five are followed, six are not', async () => {
    const { origin, host } = await publisher(chain);
    const web = webFor([host]);
    const reply = await web.get(page(`${origin}/hops/5`));
    expect([reply.url, reply.redirects.length, textOf(reply.body)]).toEqual([`${origin}/end`, 5, '/end']);
    expect(await faultOf(web.get(page(`${origin}/hops/6`)))).toBe('web.redirects');
  });

  test.each(['/loop', '/ping', '/nowhere', '/broken'])('%s is web.redirects', async (path) => {
    const { origin, host, requests } = await publisher(chain);
    expect(await faultOf(webFor([host]).get(page(origin + path)))).toBe('web.redirects');
    expect(requests.length).toBeLessThan(3);
  });

  test('targets: relative, with a fragment, in UTF-8, without a scheme', async () => {
    const { origin, host } = await publisher(chain);
    const web = webFor([host]);
    const end = async (path: string): Promise<string> => (await web.get(page(origin + path))).url;
    expect(await end('/hash')).toBe(`${origin}/end`);
    expect(await end('/protocol')).toBe(`${origin}/end`);
    expect(await end('/caf%C3%A9-1')).toBe(`${origin}/caf%C3%A9`);
    expect((await web.get(page(`${origin}/choice`))).status).toBe(300);
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/x',
    'data:text/html,x',
    'ftp://news.example/x',
    'http://ann:secret@news.example/',
    'http://news.example:22/',
  ])('to %s are refused', async (location) => {
    const { origin, host } = await publisher((_request, response) => void response.writeHead(302, { location }).end());
    expect(await faultOf(webFor([host], { lookup: noLookup }).get(page(origin)))).toBe('web.address-refused');
  });

  test('another port of an allowed host is not allowed', async () => {
    const canary = await publisher((_request, response) => void response.end('secret'));
    const { origin, host } = await publisher((_request, response) => void response.writeHead(302, { location: canary.origin }).end());
    expect(await faultOf(webFor([host]).get(page(origin)))).toBe('web.address-refused');
    expect(canary.requests).toEqual([]);
  });

  test('a page is not followed to where robots.txt forbids it', async () => {
    const { origin, host, requests } = await publisher(chain);
    const asked: string[] = [];
    const mayFollow = async (url: string): Promise<void> => {
      asked.push(url);
      throw Object.assign(new Error('no'), { code: 'robots.disallowed' });
    };
    const web = webFor([host], { mayFollow });
    expect(await faultOf(web.get(page(`${origin}/hops/1`)))).toBe('robots.disallowed');
    expect([asked, requests.length]).toEqual([[`${origin}/end`], 1]);
    expect((await web.get({ url: `${origin}/hops/1`, purpose: 'feed' })).status).toBe(200);
  });
});

describe('https', () => {
  async function securePublisher(): Promise<{ port: number; names: (string | false | undefined)[] }> {
    const names: (string | false | undefined)[] = [];
    const server = https.createServer(certificate, (request, response) => {
      names.push((request.socket as unknown as { servername?: string | false }).servername);
      response.end('over TLS');
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => void server.close(() => resolve())));
    return { port: (server.address() as AddressInfo).port, names };
  }

  test('a certificate nobody vouches for is refused', async () => {
    const { port } = await securePublisher();
    expect(await faultOf(webFor([`publisher.test:${port}`], { lookup: onLoopback }).get(page(`https://publisher.test:${port}/`)))).toBe('web.broken');
  });

  test('the name is asked for and must be in the certificate', async () => {
    const { port, names } = await securePublisher();
    const web = webFor([`publisher.test:${port}`, `another.test:${port}`], { lookup: onLoopback, ca: certificate.cert });
    expect(textOf((await web.get(page(`https://publisher.test:${port}/`))).body)).toBe('over TLS');
    expect(names).toEqual(['publisher.test']);
    expect(await faultOf(web.get(page(`https://another.test:${port}/`)))).toBe('web.broken');
  });
});

const oldAndNew: Answer = (request, response) => (request.url === '/old' ? void response.writeHead(302, { location: '/new' }).end() : void response.end('x'));

describe('pauses', () => {
  test('between all requests to a host, redirects too, and not between hosts', async () => {
    const [one, two] = [await publisher(oldAndNew), await publisher(oldAndNew)];
    const clock = virtualClock();
    const lines: LedgerLine[] = [];
    const web = webFor([one.host, two.host], { clock, ledger: (line) => lines.push(line) });
    await Promise.all([
      web.get(page(`${one.origin}/old`)),
      web.get({ url: `${one.origin}/feed`, purpose: 'feed' }),
      web.get({ url: `${one.origin}/robots.txt`, purpose: 'robots' }),
      web.get(page(`${two.origin}/a`)),
    ]);
    const startsAt = (host: string): number[] => lines.filter((line) => line.host === host).map((line) => Date.parse(line.at));
    const gaps = startsAt(one.host).map((at, index, all) => (index === 0 ? 0 : at - (all[index - 1] ?? 0)));
    expect(gaps.length).toBe(4);
    for (const gap of gaps.slice(1)) expect(gap).toBeGreaterThanOrEqual(1_000);
    expect(startsAt(two.host)).toEqual([Date.parse('2026-03-01T12:00:00.000Z')]);
    expect(clock.elapsed()).toBeLessThan(4_000);
  });

  test('the ledger tells what was asked, when and with what outcome', async () => {
    const { origin, host } = await publisher((_request, response) => void response.writeHead(429).end('slow'));
    const lines: LedgerLine[] = [];
    const web = webFor([host], { ledger: (line) => lines.push(line) });
    await web.get({ url: `${origin}/feed`, purpose: 'feed', etag: '"1"' });
    await faultOf(web.get(page(`${origin}/feed`, { maxBytes: 2 })));
    expect(lines).toMatchObject([
      { url: `${origin}/feed`, host, purpose: 'feed', hop: 0, gapMs: null, conditional: true, status: 429, error: null, bytes: 4 },
      { purpose: 'page', conditional: false, gapMs: 1_000, status: 429 },
    ]);
  });

  test('settle waits out what is still owed', async () => {
    const { origin, host } = await publisher((_request, response) => void response.end('x'));
    const clock = virtualClock();
    const web = webFor([host], { clock });
    await web.get(page(origin));
    expect(clock.elapsed()).toBe(0);
    await web.settle([host, 'never-asked.example']);
    expect(clock.elapsed()).toBe(1_000);
    await web.settle([host]);
    expect(clock.elapsed()).toBe(1_000);
  });

  test('a 429 quiets the whole site, and long waits are handed back', async () => {
    let answers = 0;
    const { port } = await publisher((_request, response) => (answers++ === 0 ? void response.writeHead(429, { 'retry-after': '120' }).end() : void response.end('x')));
      const clock = virtualClock();
    const web = webFor([`www.news.example:${port}`, `feeds.news.example:${port}`, `other.example:${port}`], { clock, lookup: onLoopback });
    expect((await web.get(page(`http://www.news.example:${port}/a`))).status).toBe(429);
    const refused = await web.get(page(`http://feeds.news.example:${port}/b`)).catch((error: NewsclipError) => error);
    expect(refused).toMatchObject({ code: 'http.throttled', facts: { retryAfter: 120 } });
    expect((await web.get(page(`http://other.example:${port}/c`))).status).toBe(200);
    clock.advance(100_000);
    expect((await web.get(page(`http://feeds.news.example:${port}/b`))).status).toBe(200);
    expect(clock.elapsed()).toBe(120_000);
  });
});
