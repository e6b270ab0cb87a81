import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { extractEntry } from '../../../lib/page/extract-entry.ts';
import type { Entry } from '../../../lib/model/feed.ts';
import { harbour } from '../../seed/stories.ts';

const { paragraphs, title, url } = harbour;
/** The story with something behind its fourth paragraph. */
const among = (part: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text, at) => `<p>${text}</p>${at === 3 ? part : ''}`).join('\n')}</article></body></html>`;
/** What comes of it, the story's own paragraphs aside. */
function read(part: string) {
  const { blocks, images, embeds, links, text } = extractArticle(among(part), { url });
  expect(blocks.filter((block) => paragraphs.includes(block.text))).toHaveLength(paragraphs.length);
  return { blocks: blocks.filter((block) => !paragraphs.includes(block.text)), images, embeds, links, text };
}
const embed = { title: null, caption: null };

describe('what is embedded is listed', () => {
  test.each([
    ['a player', '<iframe src="https://www.youtube.com/embed/abc" title="A film"></iframe>', { type: 'video', url: 'https://www.youtube.com/embed/abc', title: 'A film' }],
    ['a frame that waits', '<div class="video"><iframe data-src="//player.vimeo.com/video/1" src="about:blank"></iframe></div>', { type: 'video', url: 'https://player.vimeo.com/video/1' }],
    ['a frame with words under it', '<figure><iframe src="https://maps.example/embed?x=1"></iframe><figcaption>Map of the islands</figcaption></figure>', { type: 'frame', url: 'https://maps.example/embed?x=1', caption: 'Map of the islands' }],
    ['a film with its credit', '<figure><video><source src="/v.mp4"></video><figcaption>Boats at dawn. Video: Reuters</figcaption></figure>', { type: 'video', url: 'https://news.example/v.mp4', caption: 'Boats at dawn.' }],
    ['a recording', '<audio src="https://cdn.example/listen/123"></audio>', { type: 'audio', url: 'https://cdn.example/listen/123' }],
    ['AMP\'s player', '<amp-youtube data-videoid="xyz" width="480" height="270"></amp-youtube>', { type: 'video', url: 'https://www.youtube.com/watch?v=xyz' }],
    ['AMP\'s post', '<amp-twitter data-tweetid="12345"></amp-twitter>', { type: 'post', url: 'https://twitter.com/i/status/12345' }],
    ['a post without words', '<div class="fb-post" data-href="https://www.facebook.com/x/posts/1"></div>', { type: 'post', url: 'https://www.facebook.com/x/posts/1' }],
    ['a post that its script would draw', '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/ABC/"><a href="https://www.instagram.com/p/ABC/">View this post on Instagram</a></blockquote>', { type: 'post', url: 'https://www.instagram.com/p/ABC/' }],
  ])('%s', (_name, part, wanted) => {
    const { embeds, blocks, text } = read(part);
    expect(embeds).toEqual([{ ...embed, ...wanted }]);
    expect(blocks).toMatchObject([{ type: 'embed' }]);
    expect(blocks[0]!.html).toContain(`<a href="${wanted.url}">`);
    expect(text).toBe(paragraphs.join('\n\n'));
  });

  test('a post whose words are in the story is told once', () => {
    const tweet = '<blockquote class="twitter-tweet"><p lang="en">We will sign when the islands are ours.</p>&mdash; Liv Tamm (@livtamm) <a href="https://twitter.com/livtamm/status/1">February 2, 2031</a></blockquote>';
    const tiktok = '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@liv/video/1"><section><a href="https://www.tiktok.com/@liv">@liv</a> <p>Boats are coming home at last!</p></section></blockquote>';
    for (const [part, url] of [[tweet, 'https://twitter.com/livtamm/status/1'], [tiktok, 'https://www.tiktok.com/@liv/video/1']] as const) {
      const { embeds, blocks } = read(part);
      expect(embeds).toEqual([{ ...embed, type: 'post', url }]);
      expect(blocks).toMatchObject([{ type: 'quote' }]);
    }
  });

  test.each(['https://ads.doubleclick.example/x', 'https://ad.example/ads/1', '/newsletter/form', 'https://www.facebook.com/plugins/like.php?href=x', 'javascript:alert(1)', 'about:blank'])('no embed: %s', (src) => {
    expect(read(`<iframe src="${src}"></iframe>`)).toMatchObject({ embeds: [], blocks: [] });
  });
});

describe('pictures', () => {
  const img = '<img src="/a.jpg" width="800" height="500" alt="">';
  test.each([
    ['the credit at the end of a caption', `<figure>${img}<figcaption>Boats at dawn. Photo: Jane Doe/Agency</figcaption></figure>`, { caption: 'Boats at dawn.', credit: 'Jane Doe/Agency' }],
    ['a credit in an element of its own', `<figure>${img}<figcaption><span>Boats at dawn.</span> <span class="credit">Jane Doe</span></figcaption></figure>`, { caption: 'Boats at dawn.', credit: 'Jane Doe' }],
    ['a caption that is short and ends in its credit', `<figure>${img}<figcaption>Boats. Foto: Jane Doe/AP</figcaption></figure>`, { caption: 'Boats.', credit: 'Jane Doe/AP' }],
    ['a credit in brackets, with its word', `<figure>${img}<figcaption>Boats at dawn <span class="credit">(Image credit: Jane Doe)</span></figcaption></figure>`, { caption: 'Boats at dawn', credit: 'Jane Doe' }],
    ['a credit that is words', `<figure>${img}<figcaption>Boats at dawn <span class="credit">Photograph by Jane Doe</span></figcaption></figure>`, { caption: 'Boats at dawn', credit: 'Jane Doe' }],
    ['a word for a credit and no name', `<figure>${img}<figcaption>Boats at dawn <span class="credit">Photo:</span></figcaption></figure>`, { caption: 'Boats at dawn', credit: null }],
    ['nothing but a credit', `<figure>${img}<figcaption>© Jane Doe</figcaption></figure>`, { caption: null, credit: 'Jane Doe' }],
    ['a lazy one, told again to those without scripts', `<figure><img src="data:image/gif;base64,xx" data-lazy-src="/a.jpg"><noscript>${img}</noscript><figcaption>Boats</figcaption></figure>`, { caption: 'Boats', credit: null }],
  ])('%s', (_name, part, wanted) => {
    expect(read(part).images).toEqual([{ url: 'https://news.example/a.jpg', width: 800, height: 500, alt: null, ...wanted }]);
  });

  test('of a feed\'s text have the words under them for a caption, and what counts readers is none', () => {
    const content = `<p>The boats are back.</p><img src="https://pixel.example/track.gif"><figure>${img}<figcaption>Boats at dawn. Photo: Jane Doe</figcaption></figure><img src="https://feeds.example/~ff/x?d=y">`;
    const { images, text } = extractEntry({ content, summary: null } as Entry, { url, now: new Date('2031-02-03') });
    expect({ images, text }).toEqual({ text: 'The boats are back.', images: [{ url: 'https://news.example/a.jpg', width: 800, height: 500, alt: null, caption: 'Boats at dawn.', credit: 'Jane Doe' }] });
  });

  test('of a feed\'s text are listed too', () => {
    const entry = { content: `<p>The boats are back.</p>${img}<iframe src="https://player.vimeo.com/video/1"></iframe>`, summary: null } as Entry;
    const { images, embeds } = extractEntry(entry, { url, now: new Date('2031-02-03') });
    expect([images.map(({ url }) => url), embeds.map(({ url }) => url)]).toEqual([['https://news.example/a.jpg'], ['https://player.vimeo.com/video/1']]);
  });
});

describe('Markdown says what the text says', () => {
  test.each([
    ['a mark beside a letter', '<p>He said<b>: never</b> again, and <i>(perhaps)</i>not even then, <em>loud</em>ly.</p>', 'He said: never again, and (perhaps)not even then, *loud*ly.'],
    ['two marks side by side', '<p>All of this <b><i>love</i></b><i>.</i> And more words of the same kind.</p>', 'All of this ***love***. And more words of the same kind.'],
    ['a link behind an exclamation mark', '<p>Now it is digital!<a href="/x">Click</a> and see what comes of it.</p>', 'Now it is digital\\![Click](https://news.example/x) and see what comes of it.'],
    ['what would begin a list, a heading, a quote', '<p>1. of May is a day of its own in the whole of Velmark.</p>', '1\\. of May is a day of its own in the whole of Velmark.'],
    ['a quote\'s mark', '<p>&gt;Not a quote at all, says the harbour office of Port Velm.</p>', '\\>Not a quote at all, says the harbour office of Port Velm.'],
    ['an entity that is one on the page', '<p>The sign &amp;copy; is written so, as is the tilde: ~~not struck~~ but there.</p>', 'The sign \\&copy; is written so, as is the tilde: \\~\\~not struck\\~\\~ but there.'],
    ['lists in a list that counts', '<ol><li>First of them all<ul><li>a part of it</li></ul></li><li>Second of them all</li></ol>', '1. First of them all\n   - a part of it\n2. Second of them all'],
    ['code with a mark of its own', '<p>It reads <code>a`b</code> and <code>c_d</code> where it should read something else.</p>', 'It reads a\\`b and `c_d` where it should read something else.'],
  ])('%s', (_name, part, markdown) => {
    expect(read(part).blocks.map((block) => block.markdown)).toEqual([markdown]);
  });
});

describe('tables and lists', () => {
  const rows = '<tr><th>Boat</th><th>Fare</th></tr><tr><td>Tarn</td><td>12</td></tr><tr><td>Velm</td><td>14</td></tr>';
  test('a table keeps its caption', () => {
    expect(read(`<table><caption>Fares by boat</caption>${rows}</table>`).blocks).toMatchObject([{
      text: 'Fares by boat\nBoat\tFare\nTarn\t12\nVelm\t14',
      markdown: 'Fares by boat\n\n| Boat | Fare |\n| --- | --- |\n| Tarn | 12 |\n| Velm | 14 |',
      html: '<table><caption>Fares by boat</caption><tr><th>Boat</th><th>Fare</th></tr><tr><td>Tarn</td><td>12</td></tr><tr><td>Velm</td><td>14</td></tr></table>',
    }]);
  });

  test('a table in a figure stays, with the words under it', () => {
    expect(read(`<figure class="wp-block-table"><table>${rows}</table><figcaption>Fares by boat</figcaption></figure>`).blocks.map(({ type, text }) => [type, text])).toEqual([['table', 'Boat\tFare\nTarn\t12\nVelm\t14'], ['paragraph', 'Fares by boat']]);
  });

  test('empty cells keep their place, wide ones their width', () => {
    const { blocks: [table] } = read('<table><tr><th colspan="2">Boat</th><th>Fare</th></tr><tr><td>Tarn</td><td></td><td>12</td></tr><tr><td>Velm</td><td>daily</td><td>14</td></tr></table>');
    expect(table).toMatchObject({ text: 'Boat\t\tFare\nTarn\t\t12\nVelm\tdaily\t14', markdown: '| Boat |  | Fare |\n| --- | --- | --- |\n| Tarn |  | 12 |\n| Velm | daily | 14 |' });
    expect(table!.html).toContain('<tr><th colspan="2">Boat</th><th>Fare</th></tr><tr><td>Tarn</td><td></td><td>12</td></tr>');
  });

  test('a list goes on from the number that it begins with', () => {
    const { blocks: [list] } = read('<ol start="3"><li>Three of them came to the table and stayed.</li><li>Four of them came to the table and left.</li></ol>');
    expect([list!.markdown.slice(0, 2), list!.html.slice(0, 14)]).toEqual(['3.', '<ol start="3">']);
  });
});

test.each(['<div class="dropcap">T</div><p>he boats', '<div style="float:left"><b>T</b>\n</div>\n<p>\n<i>he</i> boats', '<p>“T</p><p>he boats', '<p><span class="dropcap">T</span>he boats'])('a drop cap belongs to its word: %s', (part) => {
  const { blocks } = read(`${part} came back before noon, and no one in the harbour asked where they had been.</p>`);
  expect(blocks.map(({ text }) => text)).toEqual([`${part.includes('“') ? '“' : ''}The boats came back before noon, and no one in the harbour asked where they had been.`]);
});

test.each(['<p>Part</p><p>B</p><p>The boats', '<ul><li>A</li><li>apples'])('a letter of its own stays alone: %s', (part) => {
  expect(read(`${part} came back before noon, and no one in the harbour asked where they had been.`).text).not.toMatch(/BThe|Aapples/);
});
