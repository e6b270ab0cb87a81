import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { decodeText } from '../../lib/text/charset.ts';
import { bundleFunction } from '../../lib/infra/bundle-function.ts';

test('what a bundle reads only when it is asked for is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-bundle-'));
  try {
    bundleFunction(join(import.meta.dirname, '../../lib/text/charset.ts'), folder);
    const bundled = (await import(join(folder, 'index.mjs'))) as { decodeText: typeof decodeText };
    const story = 'Городской совет принял решение о строительстве моста через реку. ';
    const bytes = Uint8Array.from(story.repeat(20), (letter) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0)));
    expect(bundled.decodeText(bytes, { contentType: null, kind: 'html' })).toMatchObject({ charset: 'windows-1251', source: 'detected', text: story.repeat(20) });
    expect(existsSync(join(folder, 'chardet.cjs'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
