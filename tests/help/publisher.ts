import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A publisher on loopback whose answers a test sets, and which remembers what it was asked. */
export interface Publisher {
  origin: string;
  host: string;
  /** Path → answer; a function sees the request and how often the path was asked (from 1). */
  routes: Map<string, Answer | ((request: IncomingMessage, times: number) => Answer)>;
  requests: { path: string; headers: IncomingMessage['headers']; at: number }[];
  close(): Promise<void>;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Destroys the connection instead of answering. */
  broken?: true;
}

export async function startPublisher(): Promise<Publisher> {
  const routes: Publisher['routes'] = new Map();
  const requests: Publisher['requests'] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers, at: performance.now() });
    const route = routes.get(path);
    const answer = typeof route === 'function' ? route(request, requests.filter((other) => other.path === path).length) : (route ?? { status: 404, body: 'nothing here' });
    if (answer.broken) return request.socket.destroy();
    response.writeHead(answer.status ?? 200, answer.headers ?? {});
    response.end(answer.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    routes,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

export const html = (body: string, headers: Record<string, string> = {}): Answer => ({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body });
export const xml = (body: string, headers: Record<string, string> = {}): Answer => ({ headers: { 'content-type': 'application/rss+xml', ...headers }, body });

export interface Item {
  path: string;
  guid?: string | null;
  title?: string;
  description?: string;
  published?: string;
}

/** An RSS 2.0 document over the items. */
export function rss(origin: string, items: Item[]): string {
  const rows = items.map(
    ({ path, guid = path, title = `Story ${path}`, description = `Summary of ${path}.`, published = 'Mon, 23 Nov 2026 08:00:00 GMT' }) =>
      `<item><title>${title}</title><link>${origin}${path}</link>${guid === null ? '' : `<guid isPermaLink="false">${guid}</guid>`}<description>${description}</description><pubDate>${published}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Test feed</title><link>${origin}/</link><description>For tests</description>${rows.join('')}</channel></rss>`;
}

/** A story page; `mark` is found again in each paragraph. */
export const storyPage = (title: string, mark: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2026-11-23T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${title}</h1>${[1, 2, 3, 4, 5]
    .map((n) => `<p>Paragraph ${n} of ${mark} tells, at the length of a plain sentence, what the council decided on Monday evening, who spoke against it, and what will happen in spring.</p>`)
    .join('')}<p>- Advertisement -</p><p>The vote was close, and the mayor of ${mark} thanked both sides for their patience.</p></article><footer>© Test</footer></body></html>`;
