import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalUrl } from '../../lib/text/url.ts';

const part = fc.oneof(
  fc.constantFrom('amp', 'AMP', 'print', 'm', 'mobile', 'index.html', 'a.amp.html', 'x.amphtml', '..', '.', '', 's', 'url', '%2F', '%61', '%zz', '%', 'é', ';jsessionid=1', 'a;jsessionid=2', '123456', 'a-b-c-d'),
  fc.string({ maxLength: 12 }),
);
const name = fc.oneof(fc.constantFrom('utm_source', 'ref', 'url', 'q', 'm', 'amp', 'amp;id', 'id', 'p', '__proto__', 'constructor', 'print', '%61mp'), fc.string({ maxLength: 6 }));
const value = fc.oneof(fc.constantFrom('', '1', 'rss', 'https://news.example/amp/a', 'other.example', 'a+b', '%2B', '%26'), fc.string({ maxLength: 8 }));
const host = fc.constantFrom('news.example', 'www.news.example', 'm.amp.news.example', 'google.com', 'www.google.com', 'm.co', 'x-y.cdn.ampproject.org', 'ann.blogspot.de', '127.0.0.1:8080', '[::1]', 'localhost', 'feedproxy.google.com', 'bing.com');
const address = fc
  .record({ scheme: fc.constantFrom('http', 'https', 'HTTP'), host, parts: fc.array(part, { maxLength: 5 }), pairs: fc.array(fc.tuple(name, value), { maxLength: 4 }), hash: fc.constantFrom('', '#a', '#!/a', '#') })
  .map(({ scheme, host, parts, pairs, hash }) => ({ head: `${scheme}://${host}/${parts.join('/').replaceAll('?', '').replaceAll('#', '')}`, pairs, hash }))
  .filter(({ head }) => URL.canParse(head));
/** Marks that part an address taken out, and blanks, which readers trim at its end. */
const plain = (text: string): string => text.replace(/[&#\u0000-\u0020\u007f]/g, '');
const write = (head: string, pairs: [string, string][], hash: string): string =>
  `${head}?${pairs.map(([name, value]) => `${plain(name)}=${plain(value)}`).join('&')}${hash}`;

test('folding a key again changes nothing', () => {
  fc.assert(
    fc.property(address, ({ head, pairs, hash }) => {
      const key = canonicalUrl(write(head, pairs, hash));
      expect(canonicalUrl(key)).toBe(key);
    }),
    { numRuns: 2_000 },
  );
});

test('the order of parameters makes no difference', () => {
  const unwrapped = address.filter(({ head }) => !/google|bing/.test(head));
  fc.assert(
    fc.property(unwrapped.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given.pairs, { minLength: given.pairs.length }))), ([{ head, pairs, hash }, shuffled]) => {
      expect(canonicalUrl(write(head, shuffled, hash))).toBe(canonicalUrl(write(head, pairs, hash)));
    }),
    { numRuns: 1_000 },
  );
});

test('a key is https, without user, fragment mark or tracking', () => {
  fc.assert(
    fc.property(address, ({ head, pairs, hash }) => {
      const url = new URL(canonicalUrl(write(head, pairs, hash)));
      expect(url.protocol).toBe('https:');
      expect(url.username).toBe('');
      expect(url.hash === '' || url.hash.startsWith('#!')).toBe(true);
      expect([...url.searchParams.keys()].some((key) => key.startsWith('utm_'))).toBe(false);
    }),
    { numRuns: 500 },
  );
});
