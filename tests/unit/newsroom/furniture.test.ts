import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { startNewsroom } from '../../../lib/newsroom/newsroom.ts';
import { sites } from '../../../lib/newsroom/sites.ts';
import { stories } from '../../../lib/newsroom/stories.ts';

test('furniture makes a page as heavy as a paper\'s, and none of it is taken for the story', async () => {
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
      // of the story's own a line may go or come, such as the standfirst; of the furniture none
      const paragraphs = [...light.text.split('\n\n'), story.deck, story.summary];
      expect(full.text.split('\n\n').filter((paragraph) => !paragraphs.includes(paragraph)), site.key).toEqual([]);
      expect(full.text.length / light.text.length, site.key).toBeGreaterThan(0.85);
    }
  } finally {
    await Promise.all([plain.close(), heavy.close()]);
  }
});
