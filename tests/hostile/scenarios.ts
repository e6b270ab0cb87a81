import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Article } from '../../lib/model/article.ts';
import type { FeedOutcome } from '../../lib/pipeline/outcomes.ts';
import type { Ask } from './publisher.ts';

export interface Scenario {
  name: string;
  /** Answers the feed. */
  feed(ask: Ask): unknown;
  /** Answers a page; a sound story unless given. */
  page?(ask: Ask): unknown;
  robots?(ask: Ask): unknown;
  /** Outcomes of the last poll that are right, and the error's code where there must be one. */
  status: FeedOutcome['status'][];
  error?: string;
  /** Articles stored in the end: exactly so many, or between two. */
  stories: number | [number, number];
  /** It ends by a time limit. */
  slow?: true;
  /** What else must be true of them. */
  check?(stories: Article[], requests: string[]): string | null;
}

const fine: FeedOutcome['status'][] = ['ok', 'unchanged'];
const refused: FeedOutcome['status'][] = ['error'];

export interface Piece {
  n: number;
  title?: string | null;
  link?: string | null;
  guid?: string | null;
  date?: string | null;
  body?: string;
  more?: string;
}

/** Sentences that are the scenario's own. */
export const storyText = (name: string, n: number): string[] =>
  ['The lighthouse committee', 'A retired pilot', 'The harbour office', 'The keeper of the archive'].map(
    (who, at) => `${who} told the evening meeting of ${name} number ${n} that lamp ${at + 1} will burn again before the autumn storms, and that nobody need move house for it.`,
  );

export const soundPage = (name: string, n: number, { head = '', extra = '' } = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lamp ${n} of ${name}</title>${head}</head><body><nav><a href="/">Start</a></nav><article><h1>Lamp ${n} of ${name}</h1>${storyText(name, n).map((line) => `<p>${line}</p>`).join('')}${extra}</article><footer>Imprint</footer></body></html>`;

const item = (origin: string, { n, title, link, guid, date, body, more = '' }: Piece): string =>
  '<item>' +
  [
    title === null ? '' : `<title>${title ?? `Lamp ${n}`}</title>`,
    link === null ? '' : `<link>${link ?? `${origin}/story/${n}`}</link>`,
    guid === null ? '' : `<guid isPermaLink="false">${guid ?? `lamp-${n}`}</guid>`,
    date === null ? '' : `<pubDate>${date ?? `Mon, 23 Nov 2026 0${n % 10}:00:00 GMT`}</pubDate>`,
    `<description>${body ?? `Lamp ${n} in short.`}</description>`,
  ].join('') +
  `${more}</item>`;

const rss = (origin: string, pieces: Piece[], { doctype = '', channel = '' } = {}): string =>
  `<?xml version="1.0" encoding="utf-8"?>${doctype}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lamps</title>${channel}${pieces.map((piece) => item(origin, piece)).join('')}</channel></rss>`;

const numbers = (count: number): Piece[] => Array.from({ length: count }, (_, at) => ({ n: at + 1 }));
const asFeed = { 'content-type': 'application/rss+xml' };
const asPage = { 'content-type': 'text/html; charset=utf-8' };

/** A feed of so many plain entries. */
const plain = (count: number) => (ask: Ask) => ask.send(200, asFeed, rss(ask.origin, numbers(count)));
const document = (make: (ask: Ask) => string | Uint8Array, headers: Record<string, string> = asFeed) => (ask: Ask) => ask.send(200, headers, make(ask));
const pieces = (make: (ask: Ask) => Piece[], more?: { doctype?: string; channel?: string }) => document((ask) => rss(ask.origin, make(ask), more));
/** A wrong page for entry 1, sound ones for the others. */
const numberOf = (ask: Ask): number => Number(/\d+$/.exec(ask.path)?.[0] ?? 0);

const whole = (stories: Article[]): string | null => stories.find((story) => story.extraction.status !== 'ok' || !story.text.includes('lamp 4 will burn'))?.title ?? null;
const feedOnly = (reason: string) => (stories: Article[]): string | null => {
  const wrong = stories.find((story) => story.extraction.status !== 'feed-only' || story.extraction.reason !== reason || story.text === '');
  return wrong ? `${wrong.title}: ${wrong.extraction.status} ${wrong.extraction.reason}` : null;
};
const titled = (title: string) => (stories: Article[]): string | null => (stories.some((story) => story.title.includes(title)) ? null : stories.map((story) => story.title).join(' | '));
const atMost = (path: RegExp, count: number) => (_stories: Article[], requests: string[]): string | null => {
  const found = requests.filter((request) => path.test(request)).length;
  return found > count ? `${found} requests for ${path}` : null;
};
const holdsNot = (...words: string[]) => (stories: Article[]): string | null => words.find((word) => JSON.stringify(stories).includes(word)) ?? null;

const missing = (ask: Ask) => ask.send(404);
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${['b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdef'[at]};`.repeat(20)}">`).join('')}]>`;
const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

export const scenarios: Scenario[] = [
  // what must work whatever the others do
  { name: 'sound', feed: plain(4), status: fine, stories: 4, check: whole },
  { name: 'packed', feed: document((ask) => gzipSync(rss(ask.origin, numbers(2))), { ...asFeed, 'content-encoding': 'gzip' }), status: fine, stories: 2, check: whole },
  { name: 'led-on', feed: (ask) => (ask.path === '/feed' ? ask.send(302, { location: 'here' }) : plain(2)(ask)), status: fine, stories: 2, check: whole },
  { name: 'mislabelled', feed: document((ask) => rss(ask.origin, numbers(2)), { 'content-type': 'text/html' }), status: fine, stories: 2, check: whole },

  // documents
  { name: 'laughs', feed: pieces(() => [{ n: 1, title: '&g;' }, { n: 2 }], { doctype: laughs }), status: fine, stories: 2 },
  { name: 'big-entity', feed: pieces(() => [{ n: 1, title: '&a;'.repeat(20_000) }], { doctype: `<!DOCTYPE x [<!ENTITY a "${'A'.repeat(50_000)}">]>` }), status: fine, stories: 1 },
  { name: 'outside-file', feed: pieces(() => [{ n: 1, title: 'see &x;' }], { doctype: '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }), status: fine, stories: 1, check: holdsNot('root:') },
  { name: 'outside-address', feed: (ask) => ask.send(200, asFeed, rss(ask.origin, [{ n: 1, title: 'see &x;' }], { doctype: `<!DOCTYPE x SYSTEM "${ask.trap('dtd')}" [<!ENTITY x SYSTEM "${ask.trap('entity')}">]>` })), status: fine, stories: 1 },
  { name: 'deep', feed: pieces(() => [{ n: 1, body: '<i>'.repeat(20_000) }, { n: 2 }]), status: fine, stories: [1, 2] },
  { name: 'deep-markup', feed: pieces(() => [{ n: 1, body: `<![CDATA[${'<div>'.repeat(20_000)}end]]>` }, { n: 2 }]), page: missing, status: fine, stories: 2 },
  { name: 'angle-flood', feed: pieces(() => [{ n: 1, body: `<![CDATA[${'<'.repeat(100_000)}]]>` }, { n: 2, body: `<![CDATA[${'a<p '.repeat(25_000)}]]>` }]), page: missing, status: fine, stories: 2 },
  { name: 'prototype', feed: pieces(() => [{ n: 1, more: '<__proto__ polluted="1">x</__proto__><constructor><prototype>y</prototype></constructor>' }]), status: fine, stories: 1, check: () => (({} as { polluted?: unknown }).polluted === undefined ? null : 'prototype polluted') },
  { name: 'loose-signs', feed: pieces(() => [{ n: 1, title: 'Rope & Sail < 5 knots' }, { n: 2, title: 'Caf&eacute;' }]), page: missing, status: fine, stories: 2, check: titled('Rope & Sail < 5 knots') },
  { name: 'cut-short', feed: document((ask) => { const text = rss(ask.origin, numbers(4)); return text.slice(0, text.indexOf('Lamp 4')); }), status: fine, stories: [3, 4] },
  { name: 'control-signs', feed: pieces(() => [{ n: 1, title: 'a\u0000b\u0007\u001b[31mc' }]), page: missing, status: fine, stories: 1, check: (stories) => (/[\u0000\u0007\u001b]/.test(stories[0]?.title ?? '\u0000') ? 'controls kept' : null) },
  { name: 'a-page', feed: (ask) => ask.send(200, asPage, soundPage('a-page', 1, { head: `<link rel="alternate" type="application/rss+xml" href="${ask.trap('discovered')}">` })), status: refused, error: 'feed.html', stories: 0 },
  { name: 'a-check', feed: document(() => '<!doctype html><title>Just a moment...</title><body>Checking your browser</body>', asPage), status: refused, error: 'feed.challenge', stories: 0 },
  { name: 'a-login', feed: document(() => '<!doctype html><title>Hello</title><form><input type="password" name="p"></form>', asPage), status: refused, error: 'feed.login', stories: 0 },
  { name: 'nothing', feed: document(() => ''), status: refused, error: 'feed.empty', stories: 0 },
  { name: 'json-fault', feed: document(() => '{"error":"no such feed"}', { 'content-type': 'application/json' }), status: refused, error: 'feed.json-error', stories: 0 },
  { name: 'no-entries', feed: plain(0), status: fine, stories: 0 },

  // characters
  { name: 'wide', feed: document((ask) => wide(rss(ask.origin, [{ n: 1, title: 'Žlutý maják 灯台' }]))), page: missing, status: fine, stories: 1, check: titled('Žlutý maják 灯台') },
  { name: 'cyrillic-header', feed: document((ask) => Buffer.concat([Buffer.from(rss(ask.origin, [{ n: 1, title: '' }]).split('<title></title>')[0] ?? ''), Buffer.from('<title>'), Uint8Array.from([0xcc, 0xe0, 0xff, 0xea]), Buffer.from('</title></item></channel></rss>')]), { 'content-type': 'text/xml; charset=windows-1251' }), page: missing, status: fine, stories: [0, 1] },
  { name: 'charset-lie', feed: document((ask) => rss(ask.origin, [{ n: 1, title: 'Žlutý maják' }]), { 'content-type': 'text/xml; charset=base64' }), page: missing, status: fine, stories: 1, check: titled('Žlutý maják') },
  { name: 'stray-bytes', feed: document((ask) => Buffer.from(rss(ask.origin, [{ n: 1, title: 'bad \xff\xc3( byte' }, { n: 2 }]), 'latin1')), page: missing, status: fine, stories: 2 },

  // amounts and connections
  { name: 'endless', feed: (ask) => { ask.response.writeHead(200, asFeed); const block = Buffer.alloc(262_144, 0x20); const go = (): void => { while (!ask.response.destroyed && ask.response.write(block)); if (!ask.response.destroyed) ask.response.once('drain', go); }; go(); }, status: refused, error: 'web.too-large', stories: 0 },
  { name: 'bomb', feed: document(() => gzipSync(Buffer.alloc(16 * 1024 * 1024, 0x20)), { ...asFeed, 'content-encoding': 'gzip' }), status: refused, error: 'web.too-large', stories: 0 },
  { name: 'bomb-br', feed: document(() => brotliCompressSync(Buffer.alloc(16 * 1024 * 1024, 0x20)), { ...asFeed, 'content-encoding': 'br' }), status: refused, error: 'web.too-large', stories: 0 },
  { name: 'half-packed', feed: document((ask) => { const packed = gzipSync(rss(ask.origin, numbers(9))); return packed.subarray(0, packed.length >> 1); }, { ...asFeed, 'content-encoding': 'gzip' }), status: refused, stories: 0 },
  { name: 'falsely-packed', feed: document((ask) => rss(ask.origin, numbers(1)), { ...asFeed, 'content-encoding': 'gzip' }), status: fine, stories: 1 },
  { name: 'drip', slow: true, feed: (ask) => { ask.response.writeHead(200, asFeed); const timer = setInterval(() => (ask.response.destroyed ? clearInterval(timer) : ask.response.write(' ')), 50); }, status: refused, error: 'web.timeout', stories: 0 },
  { name: 'silent-body', slow: true, feed: (ask) => { ask.response.writeHead(200, asFeed); ask.response.flushHeaders(); }, status: refused, error: 'web.timeout', stories: 0 },
  { name: 'silent', slow: true, feed: () => undefined, status: refused, error: 'web.timeout', stories: 0 },
  { name: 'torn', feed: (ask) => { ask.response.writeHead(200, asFeed); ask.response.write('<rss><channel><item>'); setTimeout(() => ask.request.socket.destroy(), 20); }, status: refused, error: 'web.broken', stories: 0 },
  { name: 'too-short', feed: (ask) => ask.request.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n<rss>'), status: refused, error: 'web.broken', stories: 0 },
  { name: 'no-http', feed: (ask) => ask.request.socket.end('220 mail.example ESMTP\r\n'), status: refused, error: 'web.broken', stories: 0 },
  { name: 'heavy-head', feed: (ask) => ask.request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`), status: refused, error: 'web.too-large', stories: 0 },
  { name: 'many', feed: plain(150), page: missing, status: fine, stories: 150 },

  // statuses
  { name: 'fault', feed: (ask) => ask.send(500), status: refused, error: 'http.server-error', stories: 0, check: atMost(/^\/feed/, 2) },
  { name: 'not-there', feed: (ask) => ask.send(404), status: refused, error: 'http.not-found', stories: 0 },
  { name: 'gone', feed: (ask) => ask.send(410), status: refused, error: 'http.gone', stories: 0 },
  { name: 'later', feed: (ask) => ask.send(429, { 'retry-after': '172800' }), status: ['throttled'], stories: 0, check: atMost(/^\/feed/, 2) },
  { name: 'circle', feed: (ask) => ask.send(302, { location: '/feed' }), status: refused, error: 'web.redirects', stories: 0, check: atMost(/^\/feed/, 12) },
  { name: 'no-target', feed: (ask) => ask.send(301), status: refused, error: 'web.redirects', stories: 0 },
  { name: 'tagged', feed: (ask) => (ask.request.headers['if-none-match'] === 'W/"a b"' ? ask.send(304) : ask.send(200, { ...asFeed, etag: 'W/"a b"' }, rss(ask.origin, numbers(2)))), status: ['unchanged'], stories: 2, check: whole },
  { name: 'moved', feed: (ask) => (ask.path === '/feed' ? ask.send(301, { location: '/new' }) : plain(1)(ask)), status: fine, stories: 1, check: atMost(/^\/feed$/, 2) },

  // addresses inside
  { name: 'to-metadata', feed: (ask) => ask.send(302, { location: 'http://169.254.169.254/latest/meta-data/' }), status: refused, error: 'web.address-refused', stories: 0 },
  { name: 'to-trap', feed: (ask) => ask.send(302, { location: ask.trap('port') }), status: refused, error: 'web.address-refused', stories: 0 },
  { name: 'to-localhost', feed: (ask) => ask.send(302, { location: ask.trap('localhost', 'localhost') }), status: refused, error: 'web.address-refused', stories: 0 },
  { name: 'to-own-trap', feed: (ask) => ask.send(302, { location: ask.trap('own', 'to-own-trap.test') }), status: refused, error: 'web.address-refused', stories: 0 },
  { name: 'to-inner-name', feed: (ask) => ask.send(302, { location: 'http://metadata.example/' }), status: refused, error: 'web.address-refused', stories: 0 },
  { name: 'to-half-private', feed: (ask) => ask.send(302, { location: 'http://half-private.example/' }), status: refused, error: 'web.address-refused', stories: 0 },
  { name: 'to-file', feed: (ask) => ask.send(302, { location: 'file:///etc/passwd' }), status: refused, stories: 0, check: holdsNot('root:') },
  {
    name: 'inner-links',
    feed: (ask) => ask.send(200, asFeed, rss(ask.origin, [ask.trap('dotted'), ask.trap('short', '127.1'), ask.trap('number', '2130706433'), ask.trap('octal', '0177.0.0.1'), ask.trap('mapped', '[::ffff:127.0.0.1]'), ask.trap('v6', '[::1]'), ask.trap('any', '0.0.0.0'), 'http://10.1.2.3/', 'http://user:secret@sound.test/'].map((link, at) => ({ n: at + 1, link })))),
    status: fine, stories: [0, 9], check: (stories) => (stories.every((story) => story.extraction.status === 'feed-only') ? null : 'a page was had'),
  },
  { name: 'odd-schemes', feed: pieces(() => ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://x.example/'].map((link, n) => ({ n, link }))), status: fine, stories: [0, 4], check: (stories) => stories.find((story) => !/^https?:/.test(story.url))?.url ?? null },
  { name: 'page-led-inside', feed: plain(2), page: (ask) => (numberOf(ask) === 1 ? ask.send(302, { location: ask.trap('page') }) : ask.send(200, asPage, soundPage('page-led-inside', 2))), status: fine, stories: 2 },
  { name: 'inner-resources', feed: plain(1), page: (ask) => ask.send(200, asPage, soundPage('inner-resources', 1, { head: ['refresh', 'icon', 'canonical', 'amp'].map((name) => (name === 'refresh' ? `<meta http-equiv="refresh" content="0;url=${ask.trap(name)}">` : `<link rel="${name === 'amp' ? 'amphtml' : name}" href="${ask.trap(name)}">`)).join('') + `<meta property="og:image" content="${ask.trap('image')}">`, extra: `<iframe src="${ask.trap('frame')}"></iframe><img src="${ask.trap('img')}">` })), status: fine, stories: 1, check: whole },

  // identity
  { name: 'thrice', feed: pieces(() => [{ n: 1 }, { n: 1 }, { n: 1 }, { n: 2 }]), status: fine, stories: 2 },
  { name: 'churning-guids', feed: pieces((ask) => [1, 2, 3].map((n) => ({ n, guid: `${n}-${ask.walk}` }))), status: fine, stories: 3, check: atMost(/^\/story/, 3) },
  { name: 'same-guid', feed: pieces(() => [1, 2, 3].map((n) => ({ n, guid: 'post' }))), status: fine, stories: 3 },
  { name: 'empty-guids', feed: pieces(() => [1, 2].map((n) => ({ n, guid: '0' }))), status: fine, stories: 2 },
  { name: 'secure-guids', feed: pieces((ask) => [1, 2].map((n) => ({ n, guid: `${ask.walk === 1 ? 'http' : 'https'}://secure-guids.test/?p=${n}` }))), status: fine, stories: 2, check: atMost(/^\/story/, 2) },
  { name: 'bare', feed: pieces(() => [{ n: 1, link: null }, { n: 2, title: null, guid: null, date: null }, { n: 3, title: '   ' }]), status: fine, stories: 3, check: (stories) => (stories.every(({ title }) => title.trim() !== '') ? null : 'an empty title') },
  { name: 'odd-dates', feed: pieces(() => ['1 Jan 2099', '1970-01-01T00:00:00Z', 'soon', 'Mon, 32 Foo 2026'].map((date, n) => ({ n, date }))), status: fine, stories: 4, check: (stories) => stories.find(({ publishedAt }) => !(publishedAt > '2026-11-01' && publishedAt < '2026-11-28'))?.publishedAt ?? null },
  { name: 'out-of-the-folder', feed: pieces(() => [{ n: 1, guid: '../../../../tmp/newsclip-escape', title: '../../escape' }, { n: 2, guid: 'a\\..\\b' }]), page: missing, status: fine, stories: 2 },
  { name: 'endless-names', feed: pieces((ask) => [{ n: 1, guid: 'g'.repeat(9000), title: 'T'.repeat(300_000) }, { n: 2, link: `${ask.origin}/story/2?${'x'.repeat(9000)}` }]), status: fine, stories: 2, check: (stories) => (stories.some(({ title }) => title.length > 1100) ? 'a title of no end' : null) },
  { name: 'leaving', feed: pieces((ask) => (ask.walk === 1 ? numbers(2) : [{ n: 3 }])), status: fine, stories: 3 },
  { name: 'going-bad', feed: (ask) => (ask.walk === 1 ? plain(2)(ask) : ask.send(200, asPage, '<html><body>Maintenance</body></html>')), status: refused, error: 'feed.html', stories: 2 },
  { name: 'corrected', feed: pieces((ask) => [{ n: 1, body: ask.walk === 1 ? 'The mayor resigned.' : 'The mayor did not resign.' }]), page: (ask) => ask.send(200, asPage, soundPage('corrected', 1, { extra: ask.walk === 1 ? '<p>The mayor resigned, as the council was told in the evening.</p>' : '<p>The mayor did not resign, contrary to what was printed here.</p>' })), status: fine, stories: 1, check: (stories) => (stories[0]?.rev === 2 && stories[0].text.includes('did not resign') ? null : `rev ${stories[0]?.rev}`) },

  // markup
  {
    name: 'scripts', page: (ask) => (numberOf(ask) % 2 === 0 ? ask.send(404) : ask.send(200, asPage, soundPage('scripts', 1, { extra: markup.join('') }))),
    feed: pieces(() => markup.map((body, at) => ({ n: at + 1, title: `Lamp ${at + 1} ${escape(body)}`, body: `<![CDATA[<p>Lamp ${at + 1} in short.</p>${body}]]>`, more: `<dc:creator>${escape(body)}</dc:creator><category>${escape(body)}</category>` }))),
    status: fine, stories: 12,
  },

  // pages
  { name: 'paper', feed: plain(2), page: (ask) => ask.send(200, numberOf(ask) === 1 ? asPage : { 'content-type': 'application/pdf' }, '%PDF-1.7\n%\xe2\xe3'), status: fine, stories: 2, check: feedOnly('page.not-html') },
  { name: 'no-page', feed: plain(2), page: missing, status: fine, stories: 2, check: (stories, requests) => feedOnly('http.not-found')(stories) ?? atMost(/^\/story/, 2)(stories, requests) },
  { name: 'no-entry', feed: plain(2), page: (ask) => ask.send(403), status: fine, stories: 2, check: (stories, requests) => feedOnly('http.forbidden')(stories) ?? atMost(/^\/story/, 2)(stories, requests) },
  { name: 'flaky', feed: plain(3), page: (ask) => (ask.times < 3 ? ask.send(500) : ask.send(200, asPage, soundPage('flaky', numberOf(ask)))), status: fine, stories: 3, check: whole },
  { name: 'empty-page', feed: plain(1), page: (ask) => ask.send(200, asPage, ''), status: fine, stories: 1 },
  { name: 'consent', feed: plain(1), page: (ask) => ask.send(200, asPage, '<!doctype html><title>Before you go on</title><body><div class="consent"><h1>Before you go on</h1><p>We and our 812 partners store cookies.</p><button>Accept all</button></div></body>'), status: fine, stories: 1, check: holdsNot('812 partners') },
  { name: 'heavy-page', feed: plain(1), page: (ask) => { ask.response.writeHead(200, asPage); const block = Buffer.alloc(262_144, 0x61); let sent = 0; const go = (): void => { while (!ask.response.destroyed && sent++ < 100 && ask.response.write(block)); if (!ask.response.destroyed) ask.response.once('drain', go); }; go(); }, status: fine, stories: 1, check: feedOnly('web.too-large') },
  { name: 'others-story', feed: plain(1), page: (ask) => ask.send(200, asPage, soundPage('others-story', 1, { head: `<link rel="canonical" href="${ask.origin.replace('others-story', 'sound')}/story/1">` })), status: fine, stories: 1, check: (stories) => (stories[0]?.canonicalUrl.includes('sound.test') ? 'filed as another publisher’s' : null) },
  { name: 'each-other', feed: plain(2), page: (ask) => ask.send(200, asPage, soundPage('each-other', numberOf(ask), { head: `<link rel="canonical" href="${ask.origin}/story/${3 - numberOf(ask)}">` })), status: fine, stories: 2 },
  { name: 'null-bytes', feed: plain(1), page: (ask) => ask.send(200, asPage, soundPage('null-bytes', 1).replace('evening', 'eve\u0000ning &#xD800;')), status: fine, stories: 1, check: (stories) => (JSON.stringify(stories).includes('\\ud800') || (stories[0]?.text.includes('\u0000') ?? true) ? 'half characters kept' : null) },
  { name: 'cookies', feed: (ask) => ask.send(200, { ...asFeed, 'set-cookie': 'id=1' }, rss(ask.origin, numbers(1))), page: (ask) => ask.send(200, { ...asPage, 'set-cookie': 'id=2' }, soundPage('cookies', 1)), status: fine, stories: 1 },

  // robots.txt
  { name: 'closed', feed: plain(2), robots: (ask) => ask.send(200, {}, 'User-agent: *\nDisallow: /story/'), status: fine, stories: 2, check: (stories, requests) => feedOnly('robots.disallowed')(stories) ?? atMost(/^\/story/, 0)(stories, requests) },
  { name: 'closed-to-us', feed: plain(1), robots: (ask) => ask.send(200, {}, 'User-agent: Newsclip\nDisallow: /\n\nUser-agent: *\nAllow: /'), status: fine, stories: 1, check: feedOnly('robots.disallowed') },
  { name: 'no-robots', feed: plain(1), robots: (ask) => ask.send(403), status: fine, stories: 1, check: whole },
  { name: 'robots-fault', feed: plain(1), robots: (ask) => ask.send(503), status: fine, stories: [0, 1], check: atMost(/^\/story/, 0) },
  { name: 'led-to-closed', feed: plain(1), robots: (ask) => ask.send(200, {}, 'User-agent: *\nDisallow: /private/'), page: (ask) => (ask.path.startsWith('/private') ? ask.send(200, asPage, 'secret') : ask.send(302, { location: '/private/1' })), status: fine, stories: 1, check: (stories, requests) => feedOnly('robots.disallowed')(stories) ?? atMost(/^\/private/, 0)(stories, requests) },
  { name: 'reserved', feed: plain(1), page: (ask) => ask.send(200, { ...asPage, 'tdm-reservation': '1', 'x-robots-tag': 'noarchive' }, soundPage('reserved', 1)), status: fine, stories: 1, check: ([story]) => (story?.rights.tdm?.reserved && story.rights.robotsMeta.includes('noarchive') ? null : JSON.stringify(story?.rights)) },
];

/** Ways to get markup that acts into a record. */
const markup = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)><circle/></svg>', '<a href="javascript:alert(1)">more</a>', '<a href="jav&#x09;ascript:alert(1)">more</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>', '<p style="position:fixed" onclick="alert(1)">styled</p>',
  '<form action="https://evil.example/"><input name=p><button>go</button></form>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '<a href="data:text/html,<script>alert(1)</script>">data</a>', '<template><script>alert(1)</script></template><object data="x"></object>',
];

const escape = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
