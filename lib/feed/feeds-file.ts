import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { NewsclipError } from '../model/errors.ts';
import type { FeedConfig, FeedsFile } from '../model/feed.ts';
import { feedIdOf } from '../text/fingerprint.ts';
import { readHttpUrl } from '../text/url.ts';
import { durationSeconds, FeedInput, FeedsInput } from './feeds-schema.ts';
import { nearestWord } from './nearest-word.ts';

/** What holds for a feed that says nothing else; intervals in seconds. */
export const feedDefaults = { interval: { min: 15 * 60, max: 24 * 60 * 60 }, maxItems: 500 } as const;

/** Reads and checks feeds.yaml; `contact` stands in where the file has none. Throws `config.invalid` naming each fault with its line and key. */
export function parseFeedsFile(text: string, { file, contact: elsewhere = null }: { file: string; contact?: string | null }): FeedsFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = new Faults(file, document, lines);
  for (const error of document.errors) faults.addAt(lines.linePos(error.pos[0]).line, '', error.message);
  faults.throwAny();
  const input = readInput(document, faults);
  const configs = input.feeds.map((feed, at) => feed && toConfig(feed, at, input.defaults, faults));
  findDoubles(configs, faults);
  const contact = readContact(input.contact === null ? elsewhere : input.contact, configs, faults);
  faults.throwAny();
  const delay = input.politeness.delay ?? 1;
  return {
    contact: contact ?? null,
    politeness: { delay: typeof delay === 'number' ? delay : durationSeconds(delay), perHost: input.politeness.perHost ?? 1 },
    feeds: configs.filter((config) => config !== null),
  };
}

type Path = (string | number)[];

/** Collects faults with their places, so that one look at the message mends them all. */
class Faults {
  readonly #file: string;
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #found: { line: number; key: string; text: string }[] = [];

  constructor(file: string, document: Document, lines: LineCounter) {
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
  }

  add(path: Path, text: string): void {
    this.addAt(this.lineOf(path), keyName(path), text);
  }

  addAt(line: number, key: string, text: string): void {
    this.#found.push({ line, key, text });
  }

  /** Line of a key, or of the nearest thing around it. */
  lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length--) {
      const parent = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
      const node = isNode(pair?.key) ? pair.key : isSeq(parent) ? parent.items[Number(last)] : length === 0 ? parent : undefined;
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  throwAny(): void {
    const [first] = this.#found.toSorted((a, b) => a.line - b.line);
    if (!first) return;
    const texts = this.#found.toSorted((a, b) => a.line - b.line).map(({ line, key, text }) => `${this.#file}:${line}: ${key === '' ? '' : `${key} `}${text}`);
    throw new NewsclipError('config.invalid', texts.join('\n'), { file: this.#file, line: first.line, key: first.key, faults: texts.length });
  }
}

const keyName = (path: Path): string => path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`), '');

/** The parts that passed the check; null stands for a feed that did not, undefined for a contact that did not. */
interface Checked {
  contact: string | null | undefined;
  politeness: NonNullable<FeedsInput['politeness']>;
  defaults: NonNullable<FeedsInput['defaults']>;
  feeds: (FeedInput | null)[];
}

/** Checks the shape of the file, then goes on with what is sound, so that all faults come at once. */
function readInput(document: Document, faults: Faults): Checked {
  const value = toValue(document, faults);
  const result = FeedsInput.safeParse(value);
  const checked = result.success ? result.data : soundParts(value);
  if (!result.success) for (const issue of result.error.issues) addIssue(issue as Issue, [], document, faults);
  return {
    contact: 'contact' in checked ? checked.contact : result.success || !isRecord(value) || value['contact'] === undefined ? null : undefined,
    politeness: checked.politeness ?? {},
    defaults: checked.defaults ?? {},
    feeds: checked.feeds ?? [],
  };
}

function toValue(document: Document, faults: Faults): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    // too many aliases
    faults.addAt(1, '', error instanceof Error ? error.message : String(error));
    faults.throwAny();
    return {};
  }
}

function soundParts(value: unknown): Partial<Omit<FeedsInput, 'feeds'>> & { feeds?: (FeedInput | null)[] } {
  if (!isRecord(value)) return {};
  const sound = (key: 'contact' | 'politeness' | 'defaults'): Partial<FeedsInput> => {
    const result = FeedsInput.safeParse({ [key]: value[key] });
    return value[key] !== undefined && result.success ? result.data : {};
  };
  const feeds: unknown[] = Array.isArray(value['feeds']) ? value['feeds'] : [];
  const { contact, politeness, defaults } = { ...sound('contact'), ...sound('politeness'), ...sound('defaults') };
  return {
    ...(contact === undefined ? {} : { contact }), ...(politeness === undefined ? {} : { politeness }), ...(defaults === undefined ? {} : { defaults }),
    feeds: feeds.map((feed) => FeedInput.safeParse(feed).data ?? null),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Issue {
  code: string;
  path: Path;
  message: string;
  keys?: string[];
  errors?: Issue[][];
}

const knownKeys = {
  top: ['contact', 'politeness', 'defaults', 'feeds'],
  politeness: ['delay', 'perHost'],
  interval: ['min', 'max'],
  feed: ['url', 'id', 'title', 'interval', 'tags', 'language', 'maxItems', 'retention', 'revisit', 'enabled'],
};

function addIssue(issue: Issue, above: Path, document: Document, faults: Faults): void {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys ?? []) {
      const place = path.at(-1);
      const known = path.length === 0 ? knownKeys.top : place === 'politeness' || place === 'interval' ? knownKeys[place] : place === 'defaults' ? knownKeys.feed.slice(3) : knownKeys.feed;
      const near = nearestWord(key, known);
      faults.add([...path, key], near === null ? `is not known here; known are ${known.join(', ')}` : `is not known here; did you mean ${near}?`);
    }
    return;
  }
  // Of a choice, the branch that came furthest tells best what is wrong.
  const inner = issue.errors?.find((errors) => errors.every(({ path: inside, code }) => inside.length > 0 || code === 'unrecognized_keys'));
  const format = issue.errors?.flat().find(({ code }) => code === 'invalid_format');
  if (path.length > 0 && document.getIn(path) === undefined) faults.add(path, 'is missing');
  else if (inner) for (const each of inner) addIssue(each, path, document, faults);
  else faults.add(path, (format ?? issue).message === 'Invalid input' ? 'cannot be read' : (format ?? issue).message);
}

function toConfig(feed: FeedInput, at: number, defaults: Checked['defaults'], faults: Faults): FeedConfig {
  const url = readHttpUrl(feed.url);
  if (url === null) faults.add(['feeds', at, 'url'], `is no http(s) address: "${feed.url.slice(0, 200)}"`);
  else if (new URL(url).username !== '' || new URL(url).password !== '') faults.add(['feeds', at, 'url'], 'holds a name or password; those are never sent');
  const interval = readInterval(feed.interval ?? defaults.interval, feed.interval === undefined ? ['defaults', 'interval'] : ['feeds', at, 'interval'], faults);
  const retention = feed.retention === undefined ? (defaults.retention ?? null) : feed.retention;
  const revisit = feed.revisit === undefined ? readRevisit(defaults.revisit, ['defaults', 'revisit'], faults) : readRevisit(feed.revisit, ['feeds', at, 'revisit'], faults);
  return {
    id: feed.id ?? feedIdOf(feed.url),
    url: feed.url,
    title: feed.title ?? null,
    interval,
    tags: [...new Set([...(defaults.tags ?? []), ...(feed.tags ?? [])])],
    language: feed.language ?? defaults.language ?? null,
    maxItems: feed.maxItems ?? defaults.maxItems ?? feedDefaults.maxItems,
    retention: retention === null ? null : Math.round(durationSeconds(retention)),
    ...(revisit.length > 0 && { revisit }),
    enabled: feed.enabled ?? defaults.enabled ?? true,
    managedBy: 'file',
  };
}

/** Sooner says nothing, and later the story has long left its feed. */
const revisitBounds = { min: 5 * 60, max: 30 * 24 * 3600 };

function readRevisit(value: FeedInput['revisit'], path: Path, faults: Faults): number[] {
  const seconds = (value ?? []).map((time) => Math.round(durationSeconds(time)));
  if (seconds.some((time) => time < revisitBounds.min || time > revisitBounds.max)) faults.add(path, 'names a time under 5m or over 30d after first sight');
  else if (seconds.some((time, index) => index > 0 && time <= (seconds[index - 1] ?? 0))) faults.add(path, 'must name its times in ascending order');
  return seconds;
}

/** The scheduler looks once a minute. */
const shortestInterval = 60;

function readInterval(value: FeedInput['interval'], path: Path, faults: Faults): FeedConfig['interval'] {
  if (value === undefined) return { ...feedDefaults.interval };
  const given = typeof value === 'string' ? { min: value, max: value } : value;
  const min = given.min === undefined ? null : Math.round(durationSeconds(given.min));
  const max = given.max === undefined ? null : Math.round(durationSeconds(given.max));
  const read = { min: min ?? Math.min(feedDefaults.interval.min, max ?? Number.POSITIVE_INFINITY), max: max ?? Math.max(feedDefaults.interval.max, min ?? 0) };
  if (read.min < shortestInterval) faults.add(path, 'is shorter than a minute; the schedule ticks once a minute');
  else if (read.min > read.max) faults.add(path, 'has a min above its max');
  return read;
}

function findDoubles(feeds: (FeedConfig | null)[], faults: Faults): void {
  const first = new Map<string, number>();
  feeds.forEach((feed, at) => {
    if (feed === null) return;
    for (const [key, value] of [['url', readHttpUrl(feed.url)], ['id', feed.id]] as const) {
      const before = value === null ? undefined : first.get(`${key} ${value}`);
      if (before === undefined) first.set(`${key} ${value}`, at);
      else {
        faults.add(['feeds', at, key], `is the same as that of feeds[${before}] in line ${faults.lineOf(['feeds', before, key])}`);
        return; // the same address makes the same id
      }
    }
  });
}

function readContact(contact: string | null | undefined, feeds: (FeedConfig | null)[], faults: Faults): string | null | undefined {
  if (contact === undefined) return undefined;
  if (contact !== null) {
    const text = contact.trim();
    if (readHttpUrl(text) !== null || /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return text;
    faults.add(['contact'], `is neither a web address nor a mail address: "${text.slice(0, 100)}"; write https://… or name@your.domain`);
    return undefined;
  }
  if (feeds.every((feed) => feed === null || isLoopback(feed.url))) return null;
  faults.add(['contact'], 'is missing: publishers want to know whom to write to, and many refuse clients without it; add "contact: https://your.site/about" or a mail address');
  return undefined;
}

function isLoopback(url: string): boolean {
  const address = readHttpUrl(url);
  if (address === null) return true; // told already
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(hostname) || hostname === '[::1]';
}
