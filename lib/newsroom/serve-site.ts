import type { IncomingMessage, RequestListener } from 'node:http';
import { sendAnswer, type Answer } from './answer.ts';
import { encodeText } from './encode-text.ts';
import { feedDocument, feedTypes } from './feeds/feed-document.ts';
import { labels } from './labels.ts';
import { escapeHtml } from './pages/escape-html.ts';
import { addFurniture } from './pages/furniture.ts';
import { feedLinks } from './pages/page-head.ts';
import { photo } from './photo.ts';
import { feedStories, type Site } from './site.ts';
import type { Story } from './story.ts';

/** One request as the newsroom saw it. */
export interface RequestLine {
  /** Milliseconds since the epoch. */
  at: number;
  /** Host header: which of the sites was asked. */
  host: string;
  method: string;
  path: string;
  userAgent: string;
  /** The client sent a validator. */
  conditional: boolean;
  status: number;
  /** Body bytes on the wire. */
  bytes: number;
}

/** Answers for one site, its pages with so many KB of furniture more than their theme has. Pages and feeds are drawn when they are asked for; nothing is kept but the stories. */
export function serveSite(site: Site, stories: Story[], origin: string, note: (line: RequestLine) => void, furniture = 0): RequestListener {
  const pages = new Map(stories.map((story) => [site.storyPath(story), story]));
  const shorts = new Map(stories.map((story) => [site.shortPath?.(story), site.storyPath(story)]));
  const addresses = stories.map((story) => ({ story, url: `${origin}${site.storyPath(story)}` }));
  return (request, response) => {
    const answer = findAnswer(request);
    const { status, bytes } = sendAnswer(request, response, answer, site.validators);
    note({
      at: Date.now(),
      host: request.headers.host ?? '',
      method: request.method ?? '',
      path: request.url ?? '',
      userAgent: request.headers['user-agent'] ?? '',
      conditional: request.headers['if-none-match'] !== undefined || request.headers['if-modified-since'] !== undefined,
      status,
      bytes,
    });
  };

  function findAnswer(request: IncomingMessage): Answer {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plainAnswer(405, 'Only GET and HEAD.');
    const url = new URL(request.url ?? '/', origin);
    const feed = site.feeds.find(({ path }) => path === url.pathname);
    if (feed) {
      const carried = feedStories(feed, stories);
      const charset = feed.damaged ? 'windows-1252' : site.charset;
      const newest = carried.map((story) => story.modified ?? story.published).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
      return {
        status: 200,
        type: charset === 'utf-8' ? `${feedTypes[feed.format]}; charset=utf-8` : 'text/xml',
        body: encodeText(feedDocument(site, feed, carried, origin), charset),
        changed: newest ?? null,
      };
    }
    const story = pages.get(url.pathname) ?? pages.get(`${url.pathname}${url.search}`);
    if (story && story.access !== 'missing') return storyAnswer(story);
    const target = shorts.get(`${url.pathname}${url.search}`);
    if (target !== undefined) return { ...plainAnswer(301, 'Moved.'), headers: { location: `${origin}${target}` } };
    if (url.pathname === '/') return homeAnswer();
    if (url.pathname === '/robots.txt') return plainAnswer(200, 'User-agent: *\nDisallow: /members/\nDisallow: /search\n');
    const size = /^\/(?:photos|ads)\/[^/]*?(?:-(\d{1,4})x(\d{1,4}))?\.png$/.exec(url.pathname);
    if (size) return { status: 200, type: 'image/png', body: photo(url.pathname, Number(size[1] ?? 300), Number(size[2] ?? 250)), changed: null };
    if (['/favicon.ico', '/logo.png', '/pixel.png'].includes(url.pathname)) return { status: 200, type: 'image/png', body: photo(site.key, 16, 16), changed: null };
    return { ...htmlAnswer(`<!DOCTYPE html>\n<html lang="${site.language}"><head><title>404</title></head><body><h1>404</h1><p>${site.name}</p></body></html>\n`), status: 404 };
  }

  function storyAnswer(story: Story): Answer {
    const start = addresses.findIndex((other) => other.story === story);
    const others = Array.from({ length: Math.min(6, addresses.length - 1) }, (_, index) => addresses[(start + index + 1) % addresses.length]).filter(
      (other) => other !== undefined,
    );
    const words = labels[story.language];
    if (!words) throw new Error(`no labels for ${story.language}`);
    const context = { site, story, labels: words, origin, url: `${origin}${site.storyPath(story)}`, others };
    const page = site.theme(context);
    return { ...htmlAnswer(furniture > 0 ? addFurniture(page, context, furniture) : page), changed: story.modified ?? story.published };
  }

  function homeAnswer(): Answer {
    const items = addresses.slice(0, 50).map(({ story, url }) => `<li><h2><a href="${escapeHtml(url)}">${escapeHtml(story.title)}</a></h2><p>${escapeHtml(story.summary)}</p></li>`);
    return htmlAnswer(
      `<!DOCTYPE html>\n<html lang="${site.language}"><head>\n<meta charset="${site.charset}">\n<title>${site.name}</title>\n${feedLinks({ site, origin })}\n</head><body>\n<h1>${site.name}</h1>\n<p>${site.slogan}</p>\n<ul>\n${items.join('\n')}\n</ul>\n</body></html>\n`,
    );
  }

  function htmlAnswer(page: string): Answer {
    // A legacy site leaves its charset to the meta element.
    return { status: 200, type: site.charset === 'utf-8' ? 'text/html; charset=utf-8' : 'text/html', body: encodeText(page, site.charset), changed: null };
  }
}

const plainAnswer = (status: number, text: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body: encodeText(text, 'utf-8'), changed: null });
