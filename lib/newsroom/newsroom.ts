import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname } from 'node:path';
import { generatedStories } from './generated-stories.ts';
import { serveSite, type RequestLine } from './serve-site.ts';
import { sites } from './sites.ts';
import { stories } from './stories.ts';

export { newsroomFeedsFile } from './newsroom-feeds-file.ts';
export type { RequestLine } from './serve-site.ts';

/** A running newsroom: several papers of our own invention on loopback, each on a port of its own. */
export interface Newsroom {
  /** The first of the ports. Feeds and stories are known by their addresses: with the same port they stay the same ones. */
  port: number;
  feeds: NewsroomFeed[];
  /** Exactly the host:port pairs that it answers on. */
  hosts: string[];
  /** Every request so far, in order. */
  requests: RequestLine[];
  close(): Promise<void>;
}

export interface NewsroomFeed {
  url: string;
  title: string;
  language: string;
  format: 'rss' | 'atom' | 'rdf' | 'json';
}

export interface NewsroomOptions {
  /** First port of the block. Taken ports move the whole block; 0 lets the system choose each. */
  port?: number;
  /** File that remembers the port of the first start, so that later ones come back to the same addresses; it outweighs `port`. */
  portFile?: string;
  /** So many stories in all; those beyond the written ones are generated, always the same. */
  stories?: number;
  /** KB of menus, teasers and scripts to add to each page, so that it weighs what a paper's page weighs. Default: 0. */
  furniture?: number;
}

/** Where the block of ports starts unless told: nothing well known is registered around here. */
export const defaultPort = 47_611;

/** Starts the sample newsroom on 127.0.0.1. Nothing outside this machine is ever asked or answered. */
export async function startNewsroom(options: NewsroomOptions = {}): Promise<Newsroom> {
  const remembered = options.portFile === undefined ? null : readPort(options.portFile);
  const servers = await listenOnBlock(remembered ?? options.port ?? defaultPort);
  // Never overwritten: another newsroom that holds the ports for a while must not cost us our addresses for good.
  if (options.portFile !== undefined && remembered === null) rememberPort(options.portFile, portOf(servers[0] as Server));
  const all = [...stories, ...generatedStories(stories, (options.stories ?? stories.length) - stories.length)];
  const requests: RequestLine[] = [];
  const hosts: string[] = [];
  const feeds: NewsroomFeed[] = [];
  for (const [index, site] of sites.entries()) {
    const server = servers[index] as Server;
    const host = `127.0.0.1:${portOf(server)}`;
    hosts.push(host);
    feeds.push(...site.feeds.map(({ path, title, language, format }) => ({ url: `http://${host}${path}`, title, language, format })));
    const own = all.filter((story) => story.site === site.key);
    server.on('request', serveSite(site, own, `http://${host}`, (line) => requests.push(line), options.furniture));
  }
  return {
    port: portOf(servers[0] as Server),
    feeds,
    hosts,
    requests,
    close: () => closeAll(servers),
  };
}

function readPort(file: string): number | null {
  try {
    const { port } = JSON.parse(readFileSync(file, 'utf8')) as { port?: unknown };
    return Number.isInteger(port) ? (port as number) : null;
  } catch {
    return null;
  }
}

function rememberPort(file: string, port: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ port })}\n`);
}

/** One server a site on neighbouring ports; when one of them is taken, the next block is tried. */
async function listenOnBlock(first: number): Promise<Server[]> {
  for (let attempt = 0; ; attempt++) {
    const start = first === 0 ? 0 : first + attempt * 10;
    const servers: Server[] = [];
    try {
      for (let index = 0; index < sites.length; index++) servers.push(await listen(start === 0 ? 0 : start + index));
      return servers;
    } catch (error) {
      await closeAll(servers);
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt === 100) throw error;
    }
  }
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

async function closeAll(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
