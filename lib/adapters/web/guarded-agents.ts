import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type Socket } from 'node:net';
import { isPublicAddress, type Guard } from './guard.ts';

export interface ResolvedAddress {
  address: string;
  family: number;
}

export type Lookup = (hostname: string) => Promise<ResolvedAddress[]>;

export interface Agents {
  http: http.Agent;
  https: https.Agent;
}

/**
 * Agents whose every connection goes through the guard. The name is resolved once, all its addresses are checked, and exactly those
 * are connected to: a second answer of the name server can change nothing. Literals are checked here too, since Node looks none up.
 */
export function createGuardedAgents(guard: Guard, { lookup = systemLookup, ca }: { lookup?: Lookup; ca?: string } = {}): Agents {
  // asked for by name: an import would decode Node's 150 certificates at every start
  const trusted = ca === undefined ? {} : { ca: [...process.getBuiltinModule('node:tls').rootCertificates, ca] };
  const agents = { http: new http.Agent({ keepAlive: false }), https: new https.Agent({ keepAlive: false, ...trusted }) };
  for (const agent of [agents.http, agents.https]) {
    const connect = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
      const host = options.host ?? '';
      const port = Number(options.port);
      if (isIP(host) !== 0) guard.checkAddresses(host, port, [host]);
      const socket = connect({ ...options, lookup: checkedLookup(guard, lookup, port), ...dialing } as typeof options, callback);
      if (socket) recheck(socket as Socket, guard, host, port);
      return socket;
    };
  }
  return agents;
}

/** Several addresses are tried in turn, each for so long: a host's dead IPv6 must not cost the whole time for connecting. */
const dialing = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 800 };

type LookupCallback = (error: Error | null, address?: string | ResolvedAddress[], family?: number) => void;

const checkedLookup =
  (guard: Guard, lookup: Lookup, port: number) =>
  (hostname: string, options: { all?: boolean }, callback: LookupCallback): void => {
    lookup(hostname)
      .then((found) => {
        guard.checkAddresses(hostname, port, found.map(({ address }) => address));
        return found;
      })
      .then(
        (found) => (options.all ? callback(null, found) : callback(null, found[0]?.address ?? '', found[0]?.family ?? 4)),
        (error: Error) => callback(error),
      );
  };

/** The last word: whatever way a connection came about, its other end must be one that the guard lets through. */
function recheck(socket: Socket, guard: Guard, host: string, port: number): void {
  socket.once('connect', () => {
    const address = socket.remoteAddress;
    if (address === undefined || isPublicAddress(address)) return;
    try {
      guard.checkAddresses(host, port, [address]);
    } catch (error) {
      socket.destroy(error as Error);
    }
  });
}

// Called through the module object, so that a test bed may put its own names in its place.
const systemLookup: Lookup = (hostname) =>
  new Promise((resolve, reject) => {
    dns.lookup(hostname, { all: true, order: 'ipv4first' }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });
