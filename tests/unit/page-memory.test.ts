import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';

test('no page stays in memory for the names in it', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const filler = 'x'.repeat(1_000_000);
  const read = (at: number): void => void extractArticle(Buffer.from(`<body><div class="author-of-the-story-${at}" id="comments-of-the-story-${at}"><p>Words.</p></div><script>${filler}</script>`), { url: 'https://example.com/' });
  read(0);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let at = 1; at <= 40; at++) read(at);
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
});
