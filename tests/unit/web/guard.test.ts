import { describe, expect, test } from 'vitest';
import { createGuard, isPublicAddress } from '../../../lib/adapters/web/guard.ts';
import { createGuardedAgents } from '../../../lib/adapters/web/guarded-agents.ts';
import { defaultTimeouts, exchange } from '../../../lib/adapters/web/exchange.ts';
import { createWeb } from '../../../lib/adapters/web/web.ts';
import { NewsclipError } from '../../../lib/model/errors.ts';
import { faultOf, startPublisher, virtualClock } from './publisher.ts';

/** Every way to write an address that is not public, as a URL's host. */
const privateHosts = [
  // loopback
  '127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001', '127.0.0.1.', '0x7f.1',
  '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[::7f00:1]', '[0::ffff:0:7f00:1]', '１２７.0.0.1', '127。0。0。1', '①②⑦.0.0.1',
  // unspecified and "this network"
  '0.0.0.0', '0', '0x0', '[::]', '0.1.2.3', '[::ffff:0:0]',
  // private and shared
  '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255', '100.64.0.1', '100.127.255.254', '0xa000001', '[fd00::1]', '[fc00::1]', '[fec0::1]', '[::ffff:10.0.0.1]',
  // link-local, metadata services
  '169.254.169.254', '169.254.170.2', '0xa9fea9fe', '2852039166', '0251.0376.0251.0376', '[fe80::1]', '[febf::1]', '[fd00:ec2::254]', '[::ffff:169.254.169.254]', '[::a9fe:a9fe]',
  // translated and tunnelled
  '[64:ff9b::127.0.0.1]', '[64:ff9b::8.8.8.8]', '[64:ff9b:1::1]', '[2002:7f00:1::]', '[2002:808:808::1]', '[2001::1]', '[2001:0:7f00:1::]', '[::ffff:8.8.8.8]', '[::8.8.8.8]',
  // multicast, broadcast, reserved, documentation, benchmarks, relays
  '224.0.0.1', '239.255.255.255', '255.255.255.255', '240.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '192.0.0.1', '192.88.99.1', '192.31.196.1', '192.175.48.1', '192.52.193.1',
  '[ff02::1]', '[ff00::1]', '[2001:db8::1]', '[3fff::1]', '[100::1]', '[2001:20::1]', '[2001:2::1]', '[2001:3::1]', '[2001:4:112::1]', '[2620:4f:8000::1]', '[5f00::1]', '[4000::1]', '[8000::1]', '[::2]',
];

const publicAddresses = ['8.8.8.8', '1.1.1.1', '93.184.216.34', '172.15.0.1', '172.32.0.1', '100.63.255.255', '100.128.0.1', '169.253.0.1', '192.167.0.1', '223.255.255.254', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e', '2001:200::1', '2001:4860:4860::8888', '2620:4f:8001::1', '3ffe:ffff::1', '192.0.1.1', '192.31.197.1'];

function askName(addresses: string[]): Promise<unknown> {
  const lookup = async (): Promise<{ address: string; family: number }[]> => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const web = createWeb({ clock: virtualClock(), settings: { contact: null, politeness: { delay: 0, perHost: 1 }, allowHosts: [] }, version: '1', lookup });
  return web.get({ url: 'http://name.example/', purpose: 'page' });
}

describe('addresses', () => {
  test.each(publicAddresses)('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
  test.each(['', 'localhost', '1.2.3', '1.2.3.4.5', 'fe80::1%eth0', '::ffff:127.0.0.1', '999.1.1.1'])('%j is not', (address) => expect(isPublicAddress(address)).toBe(false));

  test('there are more than sixty spellings to refuse', () => expect(new Set(privateHosts).size).toBeGreaterThan(60));

  test.each(privateHosts)('http://%s/ is refused without asking anybody', async (name) => {
    const asked: string[] = [];
    const lookup = (host: string): Promise<never> => {
      asked.push(host);
      return Promise.reject(new Error('looked up'));
    };
    for (const scheme of ['http', 'https']) {
      const web = createWeb({ clock: virtualClock(), settings: { contact: null, politeness: { delay: 0, perHost: 1 }, allowHosts: [] }, version: '1', lookup });
      expect(await faultOf(web.get({ url: `${scheme}://${name}/`, purpose: 'page' }))).toBe('web.address-refused');
    }
    expect(asked).toEqual([]);
  });

  test.each(privateHosts.filter((name) => name.startsWith('[')))('a name that resolves to %s is refused', async (name) => {
    expect(await faultOf(askName([name.slice(1, -1)]))).toBe('web.address-refused');
  });

  test('an answer with one private address among public ones is refused', async () => {
    expect(await faultOf(askName(['93.184.216.34', '127.0.0.1']))).toBe('web.address-refused');
    expect(await faultOf(askName(['2606:4700:4700::1111', '10.0.0.1', '93.184.216.34']))).toBe('web.address-refused');
    expect(await faultOf(askName([]))).toBe('web.address-refused');
  });
});

describe('URLs', () => {
  const guard = createGuard(['127.0.0.1:8080', '[::1]:8080', 'LOCALHOST:8080', 'news.example:8443']);
  const codeOf = (url: string): string | null => {
    try {
      guard.checkUrl(new URL(url));
      return null;
    } catch (error) {
      return error instanceof NewsclipError ? error.code : String(error);
    }
  };

  test.each(['http://news.example/', 'https://news.example/', 'https://news.example:80/', 'http://127.0.0.1:8080/a', 'http://[::1]:8080/', 'http://localhost:8080/', 'https://news.example:8443/'])('%s may be asked', (url) =>
    expect(codeOf(url)).toBeNull(),
  );
  test.each([
    'ftp://news.example/',
    'file:///etc/passwd',
    'http://news.example:8080/',
    'http://news.example:22/',
    'http://ann@news.example/',
    'http://:secret@news.example/',
    'http://127.0.0.1:8081/',
    'http://127.0.0.1/',
    'http://127.0.0.2:8080/',
    'http://[::1]:8081/',
    'http://[::ffff:127.0.0.1]:8080/',
    'http://0.0.0.0:8080/',
    'http://ann@127.0.0.1:8080/',
    'http://localhost:8081/',
    'http://a.localhost:8080/',
    'http://news.example.:8443/',
  ])('%s may not', (url) => expect(codeOf(url)).toBe('web.address-refused'));
});

describe('connections', () => {
  test('the name is resolved once, and what was checked is what is connected to', async () => {
    const answers = ['127.0.0.2', '127.0.0.1'];
    const looked: string[] = [];
    const checked: string[][] = [];
    const reached: (string | undefined)[] = [];
    const publisher = await startPublisher((request, response) => {
      reached.push(request.socket.localAddress);
      response.end('x');
    });
    // this guard lets exactly the first answer pass
    const guard = {
      checkUrl: () => undefined,
      checkAddresses: (_host: string, _port: number, addresses: string[]) => {
        checked.push(addresses);
        if (addresses.some((address) => address !== '127.0.0.1')) throw new NewsclipError('web.address-refused', 'no');
      },
    };
    const lookup = async (host: string): Promise<{ address: string; family: number }[]> => {
      looked.push(host);
      return [{ address: answers.pop() ?? '', family: 4 }];
    };
    const agents = createGuardedAgents(guard, { lookup });
    const ask = (): Promise<unknown> =>
      exchange({ url: new URL(`http://rebind.example:${publisher.port}/`), headers: {}, maxBytes: 100, cut: false, budget: 1_000, onSent: () => undefined }, agents, defaultTimeouts);
    await ask();
    expect([looked, reached]).toEqual([['rebind.example'], ['127.0.0.1']]);
    expect(await faultOf(ask())).toBe('web.address-refused');
    expect(looked).toEqual(['rebind.example', 'rebind.example']);
    expect(reached).toEqual(['127.0.0.1']);
    expect(checked.flat()).toContain('127.0.0.2');
    await publisher.close();
  });

  test('a literal is checked where the connection is made, whatever was checked before', async () => {
    const publisher = await startPublisher((_request, response) => void response.end('x'));
    const agents = createGuardedAgents(createGuard([]));
    const hop = { url: new URL(publisher.origin), headers: {}, maxBytes: 100, cut: false, budget: 1_000, onSent: () => undefined };
    expect(await faultOf(exchange(hop, agents, defaultTimeouts))).toBe('web.address-refused');
    expect(publisher.requests).toEqual([]);
    await publisher.close();
  });

  test('an address that comes in by another way is dropped before anything is sent', async () => {
    const publisher = await startPublisher((_request, response) => void response.end('x'));
    // a guard that is blind to names, as if a resolver had been tricked
    const real = createGuard([]);
    let calls = 0;
    const guard = { ...real, checkAddresses: (...asked: Parameters<typeof real.checkAddresses>) => (calls++ === 0 ? undefined : real.checkAddresses(...asked)) };
    const agents = createGuardedAgents(guard, { lookup: async () => [{ address: '127.0.0.1', family: 4 }] });
    const hop = { url: new URL(`http://news.example:${publisher.port}/`), headers: {}, maxBytes: 100, cut: false, budget: 1_000, onSent: () => undefined };
    expect(await faultOf(exchange(hop, agents, defaultTimeouts))).toBe('web.address-refused');
    expect(publisher.requests).toEqual([]);
    await publisher.close();
  });
});
