import { errorCode, NewsclipError, type ErrorCode } from '../../model/errors.ts';
import type { Settings } from '../../model/settings.ts';
import type { Clock, Web, WebReply, WebRequest } from '../../pipeline/ports.ts';
import { readReply, retryAfterSeconds } from '../../text/reply.ts';
import { hostOf } from '../../text/url.ts';
import { defaultTimeouts, exchange, type HopReply, type Timeouts } from './exchange.ts';
import { createGuard } from './guard.ts';
import { createGuardedAgents, type Lookup } from './guarded-agents.ts';
import { requestHeaders, userAgentOf } from './identity.ts';
import { createPacer, type Pacer } from './pacer.ts';

/** One request as it went out, for the politeness ledger: redirects and robots.txt are lines of their own. */
export interface LedgerLine {
  at: string;
  url: string;
  host: string;
  purpose: WebRequest['purpose'];
  /** 0 for the request itself, then one for each redirect. */
  hop: number;
  /** Milliseconds since the last start at this host, null for the first. */
  gapMs: number | null;
  conditional: boolean;
  /** null when there was no answer; then `error` tells. */
  status: number | null;
  error: ErrorCode | 'unknown' | null;
  /** Decoded bytes. */
  bytes: number;
  ms: number;
  /** The answer brought an ETag or Last-Modified, so that the next request can be conditional. */
  validators: boolean;
  /** Seconds that a 429 or 503 asked us to wait, as we read it; null when it said nothing. */
  retryAfter: number | null;
}

export interface WebOptions {
  clock: Clock;
  settings: Pick<Settings, 'contact' | 'politeness' | 'allowHosts'>;
  version: string;
  /** The pauses, where robots.txt or another client shares them. */
  pacer?: Pacer;
  ledger?: (line: LedgerLine) => void;
  /** Asked before each request, robots.txt and redirects among them; throws when it may not be made. */
  mayAsk?: (url: string) => void;
  /** Asked before a page's redirect is followed; throws when the target may not be fetched. */
  mayFollow?: (url: string) => Promise<void>;
  timeouts?: Partial<Timeouts>;
  /** Resolves names; the system's own unless given. What it answers is checked all the same. */
  lookup?: Lookup;
  /** A further certificate authority (PEM), for publishers inside a house. */
  ca?: string;
}

/** The one client that asks publishers. Every address is checked, every wait bounded, every host given its pause. */
export function createWeb(options: WebOptions): Web {
  const { clock, settings, ledger } = options;
  const guard = createGuard(settings.allowHosts);
  const agents = createGuardedAgents(guard, options);
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  const userAgent = userAgentOf(options.version, settings.contact);
  const pacer = options.pacer ?? createPacer({ clock, politeness: settings.politeness });

  async function get(request: WebRequest): Promise<WebReply> {
    const redirects: WebReply['redirects'] = [];
    const seen = new Set<string>();
    let url = readAddress(request.url);
    let budget = timeouts.total;
    guard.checkUrl(url);
    for (;;) {
      seen.add(url.href);
      const { reply, ms } = await hop(request, url, redirects.length, budget);
      budget -= ms;
      if (!redirectStatus.has(reply.status)) return { ...reply, url: url.href, redirects };

      const target = redirectTarget(reply, url);
      if (seen.has(target.href)) throw redirectFault(`${url.host} redirects in a circle`, url);
      if (redirects.length === maxRedirects) throw redirectFault(`more than ${maxRedirects} redirects`, url);
      redirects.push({ status: reply.status, from: url.href, to: target.href });
      guard.checkUrl(target);
      if (request.purpose === 'page' || request.purpose === 'discovery') await options.mayFollow?.(target.href);
      url = target;
    }
  }

  async function hop(request: WebRequest, url: URL, number: number, budget: number): Promise<{ reply: HopReply; ms: number }> {
    options.mayAsk?.(url.href);
    const host = hostOf(url.href);
    const headers = requestHeaders(request, userAgent);
    return pacer.turn(host, async (sent, gapMs) => {
      const start = performance.now();
      const line = { at: clock.now().toISOString(), url: url.href, host, purpose: request.purpose, hop: number, gapMs };
      const note = (reply: HopReply | null, error: LedgerLine['error']): void =>
        ledger?.({
          ...line,
          conditional: 'if-none-match' in headers || 'if-modified-since' in headers,
          status: reply?.status ?? null,
          error,
          bytes: reply?.body.length ?? 0,
          ms: Math.round(performance.now() - start),
          validators: reply?.headers['etag'] !== undefined || reply?.headers['last-modified'] !== undefined,
          retryAfter: reply?.status === 429 || reply?.status === 420 || reply?.status === 503 ? retryAfterSeconds(reply.headers, clock.now()) : null,
        });
      let reply: HopReply;
      try {
        const maxBytes = request.maxBytes ?? defaultBytes[request.purpose];
        reply = await exchange({ url, headers, maxBytes, cut: request.purpose === 'robots', budget: Math.max(budget, 1), onSent: sent }, agents, timeouts);
      } catch (error) {
        note(null, errorCode(error));
        throw error;
      }
      note(reply, null);
      const ms = performance.now() - start;
      if (readReply(reply) === 'http.throttled') await pacer.pause(host, Math.min(retryAfterSeconds(reply.headers, clock.now()) ?? quietWithoutHint, longestQuiet));
      return { reply, ms };
    });
  }

  return { get, settle: (hosts) => pacer.settle(hosts), owed: (host) => pacer.owed(host) };
}

const maxRedirects = 5;
const redirectStatus = new Set([301, 302, 303, 307, 308]);

/** Seconds that a site is left alone after a 429 that names no time. */
const quietWithoutHint = 60;
/** Longer wishes are forgotten a day later and heard again: a slip of a publisher's must not silence all its hosts for weeks. */
const longestQuiet = 86_400;

const defaultBytes: Record<WebRequest['purpose'], number> = {
  feed: 10_000_000,
  page: 5_000_000,
  // RFC 9309, 2.5: at least 500 KiB
  robots: 512_000,
  discovery: 2_000_000,
};

/** Longer addresses are refused by most servers (8 KB) long before. */
const longestAddress = 16_384;

function readAddress(address: string): URL {
  if (address.length <= longestAddress && URL.canParse(address)) {
    const url = new URL(address);
    url.hash = '';
    return url;
  }
  throw new NewsclipError('web.bad-url', `"${address.slice(0, 200)}" cannot be read as an address`, { url: address.slice(0, 500) });
}

/** Location, with the bytes of a UTF-8 path that the header could not say it had. */
function redirectTarget(reply: HopReply, from: URL): URL {
  const location = reply.headers['location']?.trim() ?? '';
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.toString('utf8');
  const written = text.includes('\ufffd') ? location : text;
  if (written === '' || written.length > longestAddress || !URL.canParse(written, from.href)) {
    throw redirectFault(`${from.host} redirects without a target that can be read`, from);
  }
  const target = new URL(written, from.href);
  target.hash = '';
  return target;
}

const redirectFault = (message: string, url: URL): NewsclipError => new NewsclipError('web.redirects', message, { url: url.href.slice(0, 500) });
