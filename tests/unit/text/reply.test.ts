import { describe, expect, test } from 'vitest';
import { readReply, retryAfterSeconds, sniffKind, type BodyKind } from '../../../lib/text/reply.ts';

test.each([
  [200, null], [201, null], [204, null], [206, null], [304, null],
  [401, 'http.unauthorized'], [402, 'http.unauthorized'], [407, 'http.unauthorized'],
  [403, 'http.forbidden'], [406, 'http.forbidden'], [451, 'http.forbidden'],
  [404, 'http.not-found'], [410, 'http.gone'],
  [429, 'http.throttled'], [420, 'http.throttled'],
  [503, 'http.unavailable'], [408, 'http.unavailable'], [425, 'http.unavailable'],
  [500, 'http.server-error'], [502, 'http.server-error'], [504, 'http.server-error'], [522, 'http.server-error'], [599, 'http.server-error'],
  [300, 'http.unexpected'], [305, 'http.unexpected'], [400, 'http.unexpected'], [405, 'http.unexpected'], [418, 'http.unexpected'], [999, 'http.unexpected'], [0, 'http.unexpected'],
])('status %d is %s', (status, code) => expect(readReply({ status })).toBe(code));

describe('Retry-After', () => {
  const now = new Date('2026-03-01T12:00:00.000Z');
  test.each([
    ['120', 120], [' 120 ', 120], ['0', 0], ['1.5', 2], ['999999999', 604_800],
    ['Sun, 01 Mar 2026 12:05:00 GMT', 300], ['Sunday, 01-Mar-26 12:05:00 GMT', 300], ['Sun Mar  1 12:05:00 2026 GMT', 300],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0], ['Fri, 01 Mar 2030 12:00:00 GMT', 604_800],
    ['-5', null], ['soon', null], ['', null], ['2026', 2_026], ['1e9', null], ['x'.repeat(100), null],
  ])('%j is %s', (value, seconds) => expect(retryAfterSeconds({ 'retry-after': value }, now)).toBe(seconds));
  test('none', () => expect(retryAfterSeconds({}, now)).toBeNull());
});

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const wide = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('kinds', () => {
  const cases: [string, Uint8Array, string | null, BodyKind][] = [
    ['nothing', latin(''), 'text/html', 'empty'],
    ['blanks', latin(' \r\n\t\n'), null, 'empty'],
    ['zeros', latin('\0\0\0'), null, 'empty'],
    ['doctype', latin('\n<!DOCTYPE html><p>'), 'application/rss+xml', 'html'],
    ['html behind a comment', latin('<!-- built 12:00 --><html>'), null, 'html'],
    ['html behind an unclosed comment', latin('<!DOCTYPE html><!-- built'), null, 'html'],
    ['html in capitals', latin('<HTML><HEAD>'), 'text/xml', 'html'],
    ['xhtml', latin('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="x">'), 'text/xml', 'html'],
    ['a fragment', latin('<div class=a>hello</div>'), 'text/plain', 'html'],
    ['rss', latin('<?xml version="1.0"?><rss version="2.0">'), 'text/html', 'xml'],
    ['rss without declaration, with a mark', latin('\xef\xbb\xbf<rss version="2.0">'), 'text/plain', 'xml'],
    ['atom under a prefix', latin('<?xml version="1.0"?><a:feed xmlns:a="x">'), null, 'xml'],
    ['rdf', latin('<!-- x --><rdf:RDF>'), 'text/html', 'xml'],
    ['rss in UTF-16', wide('<?xml version="1.0"?><rss>'), null, 'xml'],
    ['html in UTF-16', wide('<!doctype html><title>'), null, 'html'],
    ['other xml', latin('<?xml version="1.0"?><catalogue>'), 'text/html', 'xml'],
    ['a picture drawn in xml', latin('<?xml version="1.0"?><svg xmlns="x">'), 'text/html', 'image'],
    ['json object', latin(' {"version":1}'), 'text/html', 'json'],
    ['json list', latin('[1]'), null, 'json'],
    ['pdf called html', latin('%PDF-1.7\n%\xe2\xe3'), 'text/html', 'pdf'],
    ['png', latin('\x89PNG\r\n\x1a\n\0\0'), 'text/html', 'image'],
    ['jpeg', latin('\xff\xd8\xff\xe0\0\x10JFIF'), null, 'image'],
    ['webp', latin('RIFF\x10\0\0\0WEBPVP8 '), null, 'image'],
    ['avif', latin('\0\0\0\x1cftypavif'), null, 'image'],
    ['mp4', latin('\0\0\0\x18ftypmp42'), 'text/html', 'video'],
    ['webm', latin('\x1aE\xdf\xa3\x01'), null, 'video'],
    ['mp3', latin('ID3\x04\0'), null, 'audio'],
    ['m4a', latin('\0\0\0\x20ftypM4A '), null, 'audio'],
    ['zip', latin('PK\x03\x04\x14'), 'text/html', 'archive'],
    ['gzip', latin('\x1f\x8b\x08'), 'text/html', 'archive'],
    ['program', latin('\x7fELF\x02\x01'), null, 'binary'],
    ['noise', Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 32), 'text/html', 'binary'],
    ['noise called video', Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 32), 'video/mp4', 'video'],
    ['plain text', latin('Hello, world'), 'text/plain', 'text'],
    ['plain text called html', latin('Hello, world'), 'text/html; charset=utf-8', 'html'],
    ['plain text called xml', latin('Hello'), 'application/atom+xml', 'xml'],
    ['text that begins with BM', latin('BMW recalls a model'), 'text/plain', 'text'],
    ['Cyrillic in windows-1251', latin('\xcf\xf0\xe8\xe2\xe5\xf2'), 'text/plain', 'text'],
    ['a page with stray control characters', latin('<html>\x0b\x00\x1b text'), null, 'html'],
  ];
  test.each(cases)('%s', (_name, body, type, kind) => expect(sniffKind(body, type)).toBe(kind));

  test('a large body is read by its head', () => {
    const body = new Uint8Array(20_000_000).fill(0x20);
    body.set(latin('<html>'), 3);
    expect(sniffKind(body, null)).toBe('html');
  });
});
