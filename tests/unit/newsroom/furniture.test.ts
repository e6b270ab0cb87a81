import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { startNewsroom } from '../../../lib/newsroom/newsroom.ts';
import { sites } from '../../../lib/newsroom/sites.ts';
import { stories } from '../../../lib/newsroom/stories.ts';
import { visibleText } from '../../../lib/newsroom/story.ts';

test('furniture makes a page as heavy as a paper\'s, and the story comes out of it all the same', async () => {
  const [plain, heavy] = [await startNewsroom({ port: 0 }), await startNewsroom({ port: 0, furniture: 90 })];
  try {
    for (const [at, site] of sites.entries()) {
      const story = stories.find(({ site: key, access, language }) => key === site.key && access === undefined && language === site.language);
      if (!story) throw new Error(`${site.key} has no story`);
      const read = async (host: string) => {
        const url = `http://${host}${site.storyPath(story)}`;
        const reply = await fetch(url);
        const body = new Uint8Array(await reply.arrayBuffer());
        return { bytes: body.length, text: extractArticle(body, { url, contentType: reply.headers.get('content-type') }).text };
      };
      const [light, full] = [await read(plain.hosts[at] as string), await read(heavy.hosts[at] as string)];
      expect(full.bytes - light.bytes, site.key).toBeGreaterThan(85_000);
      expect(light.text, site.key).toBe(visibleText(story));
      expect(full.text, site.key).toBe(light.text);
    }
  } finally {
    await Promise.all([plain.close(), heavy.close()]);
  }
});
