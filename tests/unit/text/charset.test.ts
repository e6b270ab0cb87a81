import { expect, test } from 'vitest';
import { decodeText } from '../../../lib/text/charset.ts';

const xml = (bytes: Uint8Array, contentType: string | null = null) => decodeText(bytes, { contentType, kind: 'xml' });

test('UTF-8 wins over any label', () => {
  expect(xml(Buffer.from('<a>é</a>'), 'text/xml; charset=iso-8859-1')).toMatchObject({ text: '<a>é</a>', charset: 'utf-8' });
});

test('marks, headers, declarations', () => {
  expect(xml(Buffer.from('\ufeff<a>é</a>', 'utf16le'))).toMatchObject({ text: '<a>é</a>', source: 'bom' });
  expect(xml(Buffer.from([0x3c, 0x61, 0x3e, 0xcf, 0xf0, 0xe8]), 'text/xml; charset=cp1251')).toMatchObject({ text: '<a>При', source: 'http' });
  expect(xml(Buffer.concat([Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?>'), Buffer.from([0x93, 0xfa, 0x96, 0x7b])])).text).toMatch(/日本$/);
});

test('windows-1252 is exact', () => {
  expect(xml(Buffer.from([0x61, 0x92, 0x80]), 'text/xml; charset=latin1').text).toBe('a’€');
});
