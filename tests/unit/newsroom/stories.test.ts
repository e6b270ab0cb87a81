import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/model/feed.ts';
import { encodeText } from '../../../lib/newsroom/encode-text.ts';
import { labels } from '../../../lib/newsroom/labels.ts';
import { sites } from '../../../lib/newsroom/sites.ts';
import { stories } from '../../../lib/newsroom/stories.ts';
import { visibleText, type Story } from '../../../lib/newsroom/story.ts';
import { foldSpace } from '../../../lib/text/words.ts';
import { extractArticle } from '../../../lib/page/extract.ts';

/** The page of a story, its themes' furniture all around, must give the story: nothing more, nothing less. */
describe('each story comes out of its page to the letter', () => {
  test.each(stories.filter((story) => story.access !== 'missing').map((story) => [story.site, story.slug, story] as const))('%s: %s', (_site, _slug, story) => {
    const { page, url } = pageOf(story);
    const found = extractArticle(page, { url });
    expect(found.text).toBe(visibleText(story));
    expect(found.title).toBe(foldSpace(story.title));
  });
});

/** With the feed's entry beside the page, as the pipeline has it. */
describe('what is known of it', () => {
  const known = stories.filter((story) => story.access === undefined).map((story) => [story.slug, story] as const);

  test.each(known)('language: %s', (_slug, story) => {
    const { page, url } = pageOf(story);
    expect(extractArticle(page, { url, entry: entryOf(story) }).language?.split('-')[0]).toBe(story.language);
  });

  test.each(known)('authors: %s', (_slug, story) => {
    const { page, url } = pageOf(story);
    expect(extractArticle(page, { url, entry: entryOf(story) }).authors.map((author) => author.name)).toEqual(story.authors);
  });

  test.each(known)('day of publication: %s', (_slug, story) => {
    const { page, url } = pageOf(story);
    // A date printed without its zone is taken as it stands: the paper's own day is right too.
    expect([day(new Date(story.published).toISOString()), day(story.published)]).toContain(day(extractArticle(page, { url, entry: entryOf(story) }).publishedAt));
  });
});

test('a paid story is told from a free one', () => {
  const paid = stories.find((story) => story.access === 'paid');
  if (!paid) throw new Error('the newsroom has no paid story');
  const { page, url } = pageOf(paid);
  const found = extractArticle(page, { url });
  expect([found.status, found.access]).toEqual(['paywalled', 'paid']);
});

const day = (iso: string | null): string => iso?.slice(0, 10) ?? 'none';

const entryOf = (story: Story): Partial<Entry> => ({
  title: story.title,
  published: new Date(story.published).toISOString(),
  authors: story.authors,
  language: story.language,
});

function pageOf(story: Story): { page: Uint8Array; url: string } {
  const site = sites.find((one) => one.key === story.site);
  const words = labels[story.language];
  if (!site || !words) throw new Error(`no site or labels for ${story.slug}`);
  const origin = 'http://127.0.0.1:47611';
  const others = stories.filter((other) => other.site === site.key && other !== story).map((other) => ({ story: other, url: `${origin}${site.storyPath(other)}` }));
  const url = `${origin}${site.storyPath(story)}`;
  return { page: encodeText(site.theme({ site, story, labels: words, origin, url, others }), site.charset), url };
}
