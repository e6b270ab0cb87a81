import type { PolitenessLine } from '../adapters/web/publishers.ts';
import { siteOf } from '../text/url.ts';

/** What the politeness ledger tells: how each host was asked, and where a rule was broken. `broken` empty means that all were kept. */
export interface PolitenessReport {
  since: string | null;
  until: string | null;
  requests: number;
  hosts: HostReport[];
  broken: BrokenRule[];
}

export interface HostReport {
  host: string;
  requests: number;
  /** Milliseconds between the starts of two requests, the least. */
  smallestGapMs: number | null;
  /** Seconds that were owed between two of them: our own delay, or a longer Crawl-delay. */
  owed: number;
  feedPolls: number;
  /** Repeated polls of a feed: sent with validators, and without although the last answer had brought some. */
  conditional: number;
  unconditional: number;
  notModified: number;
  robots: Record<'allowed' | 'disallowed' | 'missing' | 'unavailable', number>;
  /** Answers of 400 and above, and requests without an answer, by what they were. */
  faults: Record<string, number>;
}

export interface BrokenRule {
  rule: 'gap' | 'at-once' | 'robots' | 'pause' | 'conditional';
  at: string;
  url: string;
  why: string;
}

type RequestLine = Extract<PolitenessLine, { kind: 'request' }>;

/** Clocks are read in milliseconds, and a timer may wake one early. */
const slackMs = 5;

/** Looks through a ledger, oldest line first. A `start` line is a new process: what it promised holds for what follows. */
export function reportPoliteness(lines: PolitenessLine[]): PolitenessReport {
  const report: PolitenessReport = { since: null, until: null, requests: 0, hosts: [], broken: [] };
  const hosts = new Map<string, HostReport>();
  const reader = new LedgerReader(report.broken, (host) => {
    const known = hosts.get(host) ?? emptyHost(host);
    hosts.set(host, known);
    return known;
  });
  // Requests are noted when they end; what counts is when they began. Without a start line in between, nobody turned the clock back.
  for (const part of partsOf(lines)) for (const line of part) reader.read(line);
  const times = lines.filter((line) => line.kind === 'request').map(({ at }) => at).toSorted();
  report.since = times[0] ?? null;
  report.until = times.at(-1) ?? null;
  report.requests = times.length;
  report.hosts = [...hosts.values()].filter(({ requests, robots }) => requests > 0 || Object.values(robots).some(Boolean)).toSorted((a, b) => b.requests - a.requests || a.host.localeCompare(b.host));
  return report;
}

/** The report as lines for a person. */
export function renderPoliteness({ since, until, requests, hosts, broken }: PolitenessReport): string[] {
  if (requests === 0) return ['nobody has been asked yet'];
  return [
    `${requests} requests to ${hosts.length} ${hosts.length === 1 ? 'host' : 'hosts'}, ${since} to ${until}`,
    ...hosts.map((host) => {
      const robots = Object.entries(host.robots).filter(([, times]) => times > 0).map(([verdict, times]) => `${times} ${verdict}`);
      const faults = Object.entries(host.faults).map(([fault, times]) => `${times} × ${fault}`);
      return [
        `  ${host.host}: ${host.requests} requests`,
        host.smallestGapMs === null ? null : `smallest gap ${(host.smallestGapMs / 1000).toFixed(1)} s (owed ${host.owed} s)`,
        host.feedPolls === 0 ? null : `${host.feedPolls} polls, ${host.conditional} conditional, ${host.notModified} unchanged${host.unconditional > 0 ? `, ${host.unconditional} repeated without validators` : ''}`,
        robots.length === 0 ? null : `robots.txt: ${robots.join(', ')}`,
        faults.length === 0 ? null : `faults: ${faults.join(', ')}`,
      ].filter((part) => part !== null).join('; ');
    }),
    ...(broken.length === 0 ? ['every rule was kept'] : [`${broken.length} times a rule was broken:`, ...broken.slice(0, 50).map(({ rule, at, url, why }) => `  ${rule}  ${at}  ${url.slice(0, 200)}: ${why}`)]),
  ];
}

/** Parts that one process wrote, each in the order of starting; what functions wrote side by side is one part, and tells itself apart. */
function partsOf(lines: PolitenessLine[]): PolitenessLine[][] {
  const parts: PolitenessLine[][] = [[]];
  const sideBySide: PolitenessLine[] = [];
  for (const line of lines) {
    if (line.process !== undefined) sideBySide.push(line);
    else if (line.kind === 'start') parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return [...parts, sideBySide].map((part) => part.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
}

/** Walks over the lines and remembers what each host is owed. */
class LedgerReader {
  readonly #broken: BrokenRule[];
  readonly #hostOf: (host: string) => HostReport;
  #delay = 0;
  #perHost = Number.POSITIVE_INFINITY;
  readonly #starts = new Map<string, number>();
  readonly #ends = new Map<string, number[]>();
  readonly #crawlDelay = new Map<string, number>();
  /** Address → what robots.txt said last. */
  readonly #allowed = new Map<string, boolean>();
  /** Registrable domain, or the feed's own address for a bare one → since when it was known and until when it holds, milliseconds. */
  readonly #quiet = new Map<string, { from: number; until: number; process: string | undefined }>();
  /** Feed → what its last answer was. */
  readonly #feeds = new Map<string, RequestLine>();

  constructor(broken: BrokenRule[], hostOf: (host: string) => HostReport) {
    this.#broken = broken;
    this.#hostOf = hostOf;
  }

  read(line: PolitenessLine): void {
    if (line.kind === 'start') {
      this.#delay = line.delay;
      this.#perHost = line.perHost;
      if (line.process !== undefined) return;
      this.#ends.clear();
      this.#allowed.clear();
    } else if (line.kind === 'robots') this.#readVerdict(line);
    else this.#readRequest(line);
  }

  #readVerdict(line: Extract<PolitenessLine, { kind: 'robots' }>): void {
    const url = new URL(line.url);
    url.hash = '';
    this.#hostOf(url.host).robots[line.reason]++;
    this.#allowed.set(ofProcess(line, url.href), line.allowed);
    if (line.crawlDelay !== null) this.#crawlDelay.set(ofStage(line, url.host), line.crawlDelay);
  }

  #readRequest(line: RequestLine): void {
    const host = this.#hostOf(line.host);
    const start = Date.parse(line.at);
    host.requests++;
    this.#checkGap(line, host, start);
    this.#checkAtOnce(line, start);
    this.#checkRobots(line);
    this.#checkPause(line, start);
    if (line.purpose === 'feed' && line.hop === 0) this.#checkFeed(line, host);
    const fault = line.status === null ? (line.error ?? 'no answer') : line.status >= 400 ? String(line.status) : null;
    if (fault !== null) host.faults[fault] = (host.faults[fault] ?? 0) + 1;
  }

  #checkGap(line: RequestLine, host: HostReport, start: number): void {
    const key = ofStage(line, line.host);
    const before = this.#starts.get(key);
    this.#starts.set(key, start);
    // A clock that was set back tells nothing.
    if (before === undefined || start < before) return;
    const owed = Math.max(this.#delay, this.#crawlDelay.get(key) ?? 0);
    const gap = start - before;
    host.owed = Math.max(host.owed, owed);
    host.smallestGapMs = Math.min(host.smallestGapMs ?? gap, gap);
    if (gap + slackMs < owed * 1000) this.#note('gap', line, `${gap} ms after the last request, ${owed * 1000} ms are owed`);
  }

  #checkAtOnce(line: RequestLine, start: number): void {
    const key = ofStage(line, line.host);
    const running = (this.#ends.get(key) ?? []).filter((end) => end > start + slackMs);
    running.push(start + line.ms);
    this.#ends.set(key, running);
    if (running.length > this.#perHost) this.#note('at-once', line, `${running.length} requests at once, ${this.#perHost} allowed`);
  }

  #checkRobots(line: RequestLine): void {
    if (line.purpose !== 'page') return;
    const allowed = this.#allowed.get(ofProcess(line, line.url));
    if (allowed === undefined) this.#note('robots', line, 'robots.txt was not asked before');
    else if (!allowed) this.#note('robots', line, 'robots.txt does not allow it');
  }

  #checkPause(line: RequestLine, start: number): void {
    const key = quietKey(line);
    const { from, until, process } = this.#quiet.get(key) ?? { from: 0, until: 0, process: line.process };
    const heardAt = from + (process === line.process ? 0 : hearingMs);
    if (start >= heardAt && start + slackMs < until && until - start <= longestPauseMs) this.#note('pause', line, `the publisher asked for quiet until ${new Date(until).toISOString()}`);
    const asked = line.status === 429 ? (line.retryAfter ?? quietWithoutHint) : null;
    const end = start + line.ms;
    const wished = end + Math.min((asked ?? 0) * 1000, longestPauseMs);
    if (asked !== null && wished > until) this.#quiet.set(key, { from: end, until: wished, process: line.process });
  }

  #checkFeed(line: RequestLine, host: HostReport): void {
    const before = this.#feeds.get(line.url);
    host.feedPolls++;
    if (line.status === 304) host.notModified++;
    if (line.conditional) host.conditional++;
    else if (before?.validators) host.unconditional++;
    // After a 304 there are validators for certain; a 200 may have been no feed, whose validators are worth nothing.
    if (!line.conditional && before?.status === 304) this.#note('conditional', line, 'a feed that had answered 304 was asked without its validators');
    if (line.status !== null && line.status < 400) this.#feeds.set(line.url, line);
  }

  #note(rule: BrokenRule['rule'], { at, url }: RequestLine, why: string): void {
    this.#broken.push({ rule, at, url, why });
  }
}

/** Until every process reads in the table what one was told. */
const hearingMs = 2_000;

/** The queues keep a host to one worker within a stage; a process keeps verdicts for itself. */
const ofStage = ({ stage = '' }: PolitenessLine, host: string): string => `${stage} ${host}`;
const ofProcess = ({ process = '' }: PolitenessLine, url: string): string => `${process} ${url}`;

/** Pauses longer than a day are not kept, and a 429 that names no time is given a minute. */
const longestPauseMs = 86_400_000;
const quietWithoutHint = 60;

/** A 429 speaks for the registrable domain, a bare address for one publisher among many behind it: there for the feed alone. */
const quietKey = ({ host, url }: RequestLine): string => (/\.[a-z][a-z0-9-]*\.?(?::\d+)?$/i.test(host) ? siteOf(url) : url);

const emptyHost = (host: string): HostReport => ({
  host, requests: 0, smallestGapMs: null, owed: 0, feedPolls: 0, conditional: 0, unconditional: 0, notModified: 0,
  robots: { allowed: 0, disallowed: 0, missing: 0, unavailable: 0 }, faults: {},
});
