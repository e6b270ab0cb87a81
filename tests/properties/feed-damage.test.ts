import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFeed } from '../../lib/feed/parse-feed.ts';
import { NewsclipError } from '../../lib/model/errors.ts';

const sound = '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><item><title>A &amp; B</title><link>https://p.example/1</link><guid>g1</guid><description><![CDATA[<p>x</p>]]></description></item><item><title>C</title><link>https://p.example/2</link><dc:date>2026-11-24</dc:date></item></channel></rss>';
const url = 'https://p.example/feed';

test('a feed with pieces cut out or put in is read or refused, never worse', async () => {
  const piece = fc.constantFrom('<', '>', '&', '"', "'", '/', '<![CDATA[', ']]>', '<!--', '-->', '<item>', '</item>', '<a b=', '</title>', '\u0000', '&#xD800;', '<?', '<!DOCTYPE [', '<__proto__>');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(sound.length), fc.nat(12), piece), { maxLength: 8 }), async (edits) => {
      let text = sound;
      for (const [at, cut, put] of edits) text = text.slice(0, at) + put + text.slice(at + cut);
      try {
        const { entries } = await parseFeed(text, { url });
        for (const { link, title } of entries) {
          if (link !== null) expect(link).toMatch(/^https?:\/\//);
          if (title !== null) expect(title.trim()).not.toBe('');
        }
      } catch (error) {
        expect(error).toBeInstanceOf(NewsclipError);
      }
    }),
    { numRuns: 300 },
  );
});

test('any bytes are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const error: unknown = await parseFeed(bytes, { url }).then(() => null, (fault: unknown) => fault);
      expect(error === null || error instanceof NewsclipError).toBe(true);
    }),
    { numRuns: 300 },
  );
});
