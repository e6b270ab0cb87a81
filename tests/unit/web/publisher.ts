import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import type { Clock } from '../../../lib/pipeline/ports.ts';

export interface Publisher {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** `127.0.0.1:PORT` */
  host: string;
  port: number;
  /** Each request as it came in. */
  requests: http.IncomingMessage[];
  close(): Promise<void>;
}

/** A publisher on a free loopback port. */
export async function startPublisher(answer: (request: http.IncomingMessage, response: http.ServerResponse) => void): Promise<Publisher> {
  const requests: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    requests.push(request);
    response.on('error', () => undefined);
    answer(request, response);
  });
  return { requests, ...(await listening(server)) };
}

/** The same below HTTP: every byte is the test's own. `answer` is called when a request's head has come. */
export async function startRawPublisher(answer: (socket: net.Socket) => void): Promise<Omit<Publisher, 'requests'>> {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  return listening(server);
}

async function listening(server: net.Server): Promise<Omit<Publisher, 'requests'>> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, port, close };
}

/** Time that passes only while somebody sleeps: the earliest sleeper wakes when nothing else is left to do. */
export function virtualClock(start = '2026-03-01T12:00:00.000Z'): Clock & { elapsed(): number; advance(ms: number): void } {
  const began = Date.parse(start);
  let now = began;
  const sleepers: { at: number; wake: () => void }[] = [];
  let ticking = false;
  function tick(): void {
    ticking = true;
    setImmediate(() => {
      ticking = false;
      sleepers.sort((a, b) => a.at - b.at);
      const next = sleepers.shift();
      if (next === undefined) return;
      now = Math.max(now, next.at);
      next.wake();
      if (sleepers.length > 0) tick();
    });
  }
  return {
    now: () => new Date(now),
    elapsed: () => now - began,
    advance: (ms) => (now += ms),
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + ms, wake });
        if (!ticking) tick();
      }),
  };
}

/** The error's code, or what came instead. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    const value = await work;
    return `no fault: ${JSON.stringify(value).slice(0, 200)}`;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
