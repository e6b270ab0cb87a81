import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Lookup } from '../../lib/adapters/web/guarded-agents.ts';

/** One request to a scenario: what it is for, and the means to answer it badly. */
export interface Ask {
  request: IncomingMessage;
  response: ServerResponse;
  /** `http://<scenario>.test:PORT` */
  origin: string;
  /** Path and query behind the origin. */
  path: string;
  /** How often this path was asked, this time included. */
  times: number;
  /** 1 or 2: which walk asks. */
  walk: number;
  /** An address that must never be asked. */
  trap: (name: string, host?: string) => string;
  send(status: number, headers?: Record<string, string>, body?: string | Uint8Array): void;
}

export interface HostilePublisher {
  port: number;
  /** `host:port` of every scenario. */
  hosts: string[];
  requests: { scenario: string; path: string; headers: IncomingMessage['headers'] }[];
  /** Requests that reached what must not be reached. */
  trapped: string[];
  setWalk(walk: number): void;
  lookup: Lookup;
  close(): Promise<void>;
}

/** One server for all scenarios, told apart by their names, and a second one on a port that nobody is allowed to reach. */
export async function startHostilePublisher(scenarios: Map<string, (ask: Ask) => unknown>): Promise<HostilePublisher> {
  const requests: HostilePublisher['requests'] = [];
  const trapped: string[] = [];
  const times = new Map<string, number>();
  let walk = 1;
  const traps = createServer((request, response) => {
    trapped.push(`${request.headers.host}${request.url}`);
    response.end('TRAPPED');
  });
  const trapPort = await listen(traps);
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    request.socket.on('error', () => undefined);
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    const scenario = host.split('.')[0] ?? '';
    requests.push({ scenario, path, headers: request.headers });
    const key = `${host}${path}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    const answer = scenarios.get(scenario);
    if (!answer) return void response.writeHead(404).end();
    answer({
      request, response, origin: `http://${host}`, path, times: times.get(key) ?? 1, walk,
      trap: (name, trapHost = '127.0.0.1') => `http://${trapHost}:${trapPort}/${name}`,
      send: (status, headers = {}, body = '') => void response.writeHead(status, headers).end(body),
    });
  });
  const port = await listen(server);
  return {
    port, requests, trapped,
    hosts: [...scenarios.keys()].map((name) => `${name}.test:${port}`),
    setWalk: (number) => (walk = number),
    lookup: async (name) => {
      if (name === 'metadata.example') return [{ address: '169.254.169.254', family: 4 }];
      if (name === 'half-private.example') return [{ address: '93.184.215.14', family: 4 }, { address: '10.0.0.7', family: 4 }];
      if (name.endsWith('.test') || name === 'localhost') return [{ address: '127.0.0.1', family: 4 }];
      throw Object.assign(new Error(`no such name ${name}`), { code: 'ENOTFOUND' });
    },
    close: async () => {
      for (const each of [server, traps]) {
        each.closeAllConnections();
        await new Promise<void>((done) => each.close(() => done()));
      }
    },
  };
}

const listen = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
