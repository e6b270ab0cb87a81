import { afterEach, expect, test } from 'vitest';
import { createPublishers, type PolitenessLine } from '../../../lib/adapters/web/publishers.ts';
import type { StoredRobots } from '../../../lib/pipeline/ports.ts';
import { faultOf, startPublisher, virtualClock, type Publisher } from './publisher.ts';

const open: Publisher[] = [];
afterEach(async () => {
  for (const publisher of open.splice(0)) await publisher.close();
});

/** A publisher on its own port, the two ports that ask it, and when each request came in by the virtual clock. */
async function asking(robotsTxt: string | number, answers: Record<string, string> = {}) {
  const clock = virtualClock();
  const times: [string, number][] = [];
  const publisher = await startPublisher((request, response) => {
    const path = request.url ?? '';
    times.push([path, clock.elapsed()]);
    const to = answers[path];
    if (to !== undefined) return void response.writeHead(302, { location: to }).end();
    if (path !== '/robots.txt') return void response.end('story');
    response.writeHead(typeof robotsTxt === 'number' ? robotsTxt : 200).end(typeof robotsTxt === 'number' ? '' : robotsTxt);
  });
  open.push(publisher);
  const stored = new Map<string, StoredRobots>();
  const lines: PolitenessLine[] = [];
  const { web, robots } = createPublishers({
    clock,
    settings: { contact: null, politeness: { delay: 1, perHost: 1 }, allowHosts: [publisher.host] },
    version: '1.0.0',
    feeds: { getRobots: async (host) => stored.get(host) ?? null, putRobots: async (host, record) => void stored.set(host, record), getQuiet: async () => null, putQuiet: async () => undefined },
    ledger: (line) => lines.push(line),
  });
  return { ...publisher, clock, times, web, robots, lines, stored };
}

test('robots.txt, redirects and pages share one pause, widened by Crawl-delay', async () => {
  const { origin, web, robots, times } = await asking('User-agent: *\nCrawl-delay: 7', { '/old': '/new' });
  expect(await robots.verdict(`${origin}/old`)).toEqual({ allowed: true, reason: 'allowed', crawlDelay: 7 });
  await web.get({ url: `${origin}/old`, purpose: 'page' });
  await web.get({ url: `${origin}/a`, purpose: 'page' });
  expect(times.map(([path]) => path)).toEqual(['/robots.txt', '/old', '/new', '/a']);
  for (const [index, [, at]] of times.entries()) expect(at - (times[index - 1]?.[1] ?? -7_000)).toBeGreaterThanOrEqual(7_000);
});

test('a redirect asks robots.txt for a page, not for a feed', async () => {
  const { origin, web, times, lines } = await asking('User-agent: *\nDisallow: /closed', { '/a': '/closed/a' });
  expect(await faultOf(web.get({ url: `${origin}/a`, purpose: 'page' }))).toBe('robots.disallowed');
  expect(times.map(([path]) => path)).toEqual(['/a', '/robots.txt']);
  expect((await web.get({ url: `${origin}/a`, purpose: 'feed' })).url).toBe(`${origin}/closed/a`);
  expect(lines.map((line) => (line.kind === 'robots' ? `robots ${line.allowed}` : line.kind === 'start' ? `start ${line.delay} ${line.perHost}` : `${line.purpose} ${line.hop} ${line.status}`))).toEqual([
    'start 1 1',
    'page 0 302',
    'robots 0 200',
    'robots false',
    'feed 0 302',
    'feed 1 200',
  ]);
});

test('robots.txt that cannot be had stops a redirect for now', async () => {
  const { origin, web } = await asking(500, { '/a': '/b' });
  expect(await faultOf(web.get({ url: `${origin}/a`, purpose: 'page' }))).toBe('robots.unavailable');
});

test('robots.txt may redirect itself', async () => {
  const { origin, robots, times, stored, host } = await asking('', { '/robots.txt': '/rules.txt' });
  expect((await robots.verdict(`${origin}/a`)).allowed).toBe(true);
  expect(times.map(([path]) => path)).toEqual(['/robots.txt', '/rules.txt']);
  expect([...stored.keys()]).toEqual([`http://${host}`]);
});

test('a host that must not be asked is no question of robots.txt; one whose robots.txt leads there is', async () => {
  const { origin, robots } = await asking('', { '/robots.txt': 'http://10.0.0.1/robots.txt' });
  expect(await faultOf(robots.verdict('http://10.0.0.1/a'))).toBe('web.address-refused');
  expect(await robots.verdict(`${origin}/a`)).toMatchObject({ allowed: false, reason: 'unavailable' });
});
