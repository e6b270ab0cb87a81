import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addFeedToFile } from '../../../lib/feed/edit-feeds-file.ts';
import { parseFeedsFile } from '../../../lib/feed/feeds-file.ts';
import { feedsJsonSchema } from '../../../lib/feed/feeds-schema.ts';

const parse = (text: string) => parseFeedsFile(text, { file: 'feeds.yaml' });

test('durations, defaults and identifiers', () => {
  const file = parse('contact: a@b.example\npoliteness: {delay: 100ms}\ndefaults: {interval: {min: 30m}}\nfeeds:\n  - url: https://a.example/\n  - url: https://b.example/\n    interval: 2h\n    retention: 1d\n');
  expect(file.politeness).toEqual({ delay: 0.1, perHost: 1 });
  expect(file.feeds.map(({ interval, retention }) => [interval, retention])).toEqual([[{ min: 1800, max: 86_400 }, null], [{ min: 7200, max: 7200 }, 86_400]]);
});

test('all faults at once, each with line and key', () => {
  const text = 'contct: x\npoliteness: {delay: fast}\nfeeds:\n  - url: https://a.example/\n    intervall: 1h\n  - title: x\n';
  expect(() => parse(text)).toThrow(/:1: contct is not known here; did you mean contact\?[^]*:2: politeness\.delay is no duration[^]*:5: feeds\[0\]\.intervall [^]*:6: feeds\[1\]\.url is missing/);
});

test.each([
  ['a double address', 'contact: a@b.example\nfeeds:\n  - url: https://a.example/\n  - url: https://a.example/\n', /:4: feeds\[1\]\.url is the same as that of feeds\[0\] in line 3/],
  ['no contact', 'feeds:\n  - url: https://a.example/\n', /contact is missing/],
  ['broken YAML', 'feeds: [', /feeds\.yaml:1:/],
])('%s is refused', (_name, text, message) => {
  expect(() => parse(text)).toThrow(message);
});

test('loopback feeds need no contact', () => {
  expect(parse('feeds:\n  - url: http://127.0.0.1:8080/f\n').contact).toBeNull();
});

test('adding a feed moves nothing else', () => {
  const text = '# ours\nfeeds:\n  # first\n  - url: https://a.example/ # here\n# end\n';
  expect(addFeedToFile(text, { url: 'https://b.example/', title: 'B' })).toBe('# ours\nfeeds:\n  # first\n  - url: https://a.example/ # here\n  - url: https://b.example/\n    title: B\n# end\n');
});

test('revisits come from the feed, else from the defaults, and are off without either', () => {
  const file = parse('contact: a@b.example\ndefaults: {revisit: [1h, 6h, 1d]}\nfeeds:\n  - url: https://a.example/\n  - url: https://b.example/\n    revisit: [30m]\n  - url: https://c.example/\n    revisit: null\n');
  expect(file.feeds.map(({ revisit }) => revisit)).toEqual([[3600, 21_600, 86_400], [1800], undefined]);
  expect(parse('contact: a@b.example\nfeeds:\n  - url: https://a.example/\n').feeds[0]).not.toHaveProperty('revisit');
});

test.each([
  ['[6h, 1h]', 'feeds.yaml:4: feeds[0].revisit must name its times in ascending order'],
  ['[1m]', 'feeds.yaml:4: feeds[0].revisit names a time under 5m or over 30d after first sight'],
  ['[soon]', 'feeds.yaml:4: feeds[0].revisit[0] is no duration; write 15m, 2h or 1d'],
  ['1h', 'feeds.yaml:4: feeds[0].revisit must be a list of durations such as [1h, 6h, 24h], or null for none'],
])('revisit: %s is refused with its line', (value, message) => {
  expect(() => parse(`contact: a@b.example\nfeeds:\n  - url: https://a.example/\n    revisit: ${value}\n`)).toThrow(message);
});

test('the schema file is what lib/feed/feeds-schema.ts makes', () => {
  expect(JSON.parse(readFileSync('docs/schema/feeds.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(feedsJsonSchema())));
});
