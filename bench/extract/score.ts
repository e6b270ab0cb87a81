/** What is known of a page. The format is in docs/extraction.md. */
export interface Truth {
  set: string;
  url?: string;
  host?: string;
  /** The whole text, and how it came to be: leaks are counted where a person (gold) or a publisher's rules (parser) made it. */
  articleBody?: string;
  bodyKind?: string;
  /** Stretches that must be in the text, and stretches that must not. */
  with?: string[];
  without?: string[];
  bodyStart?: string;
  title?: string;
  authors?: string[];
  /** ISO 8601. */
  published?: string;
  publishedDay?: string;
  image?: string;
}

/** What an extractor said of a page. */
export interface Answer {
  text?: string | null;
  title?: string | null;
  author?: string | string[] | null;
  published?: string | null;
  image?: string | null;
}

/** Lines of a page that are furniture. */
export type Furniture = { kind: string; line: string }[];

/** Figures of one extractor on one set: means between 0 and 1, and how many pages (or stretches) they are of. */
export type Scores = Partial<Record<Figure, { value: number; of: number }>>;
export type Figure =
  | 'f1' | 'precision' | 'recall' | 'exact' | 'leaks' // the text; leaks are lines per 100 pages
  | 'segmentF1' | 'segmentPrecision' | 'segmentRecall' | 'unwanted'
  | 'start' | 'title' | 'nearTitle' | 'authors' | 'anyAuthor' | 'spuriousAuthor' | 'day' | 'minute' | 'image';

/** One page of a set with its answer; a page without one counts as empty. */
export interface Scored {
  truth: Truth;
  answer: Answer;
  furniture: Furniture;
}

export function scoreSet(pages: Scored[]): Scores {
  const scores: Scores = { ...scoreTexts(pages), ...scoreSegments(pages) };
  for (const [figure, judge] of Object.entries(judges) as [Figure, Judge][]) {
    const verdicts = pages.map(({ truth, answer }) => judge(truth, answer)).filter((verdict) => verdict !== null);
    if (verdicts.length > 0) scores[figure] = { value: mean(verdicts.map(Number)), of: verdicts.length };
  }
  return scores;
}

/** Text by runs of four words: each page's hits, surplus and misses as shares of their sum; the means of precision and recall; F1 of the two means. */
function scoreTexts(pages: Scored[]): Scores {
  const known = pages.filter(({ truth }) => truth.articleBody);
  if (known.length === 0) return {};
  const precisions: number[] = [];
  const recalls: number[] = [];
  let equal = 0;
  for (const { truth, answer } of known) {
    const wanted = wordsOf(truth.articleBody);
    const found = wordsOf(answer.text);
    if (wanted.length === found.length && wanted.every((word, at) => word === found[at])) equal++;
    const { hits, surplus, misses } = overlap(runsOf(wanted), runsOf(found));
    const perfect = surplus === 0 && misses === 0;
    if (hits + surplus > 0) precisions.push(perfect ? 1 : hits / (hits + surplus));
    if (hits + misses > 0) recalls.push(perfect ? 1 : hits / (hits + misses));
  }
  const of = known.length;
  const scores: Scores = { f1: { value: harmonic(mean(precisions), mean(recalls)), of }, precision: { value: mean(precisions), of }, recall: { value: mean(recalls), of }, exact: { value: equal / of, of } };
  const sure = known.filter(({ truth }) => truth.bodyKind === 'gold' || truth.bodyKind === 'parser');
  if (sure.length > 0) {
    const leaked = sure.reduce((sum, { answer, furniture }) => sum + leaksIn(answer.text ?? '', furniture).length, 0);
    scores.leaks = { value: (100 * leaked) / sure.length, of: sure.length };
  }
  return scores;
}

/** Furniture lines that the text holds; one of one or two words only where it is a line by itself. */
export function leaksIn(text: string, furniture: Furniture): Furniture {
  const whole = ` ${plain(text)} `;
  const lines = new Set(text.split('\n').map(plain));
  return furniture.filter(({ line }) => {
    const words = plain(line);
    return words.split(' ').length > 2 ? whole.includes(` ${words} `) : lines.has(words);
  });
}

/** Stretches over all pages of the set together, white space folded. */
function scoreSegments(pages: Scored[]): Scores {
  const known = pages.filter(({ truth }) => truth.with);
  if (known.length === 0) return {};
  let kept = 0, wanted = 0, wrong = 0, unwanted = 0;
  for (const { truth, answer } of known) {
    const text = fold(answer.text ?? '');
    const held = (stretches: string[] = []): number => stretches.filter((stretch) => text.includes(fold(stretch))).length;
    kept += held(truth.with);
    wanted += truth.with?.length ?? 0;
    wrong += held(truth.without);
    unwanted += truth.without?.length ?? 0;
  }
  const of = known.length;
  const precision = kept / (kept + wrong);
  const recall = kept / wanted;
  return { segmentF1: { value: harmonic(precision, recall), of }, segmentPrecision: { value: precision, of }, segmentRecall: { value: recall, of }, unwanted: { value: wrong / unwanted, of } };
}

/** Null where the truth says nothing of it. */
type Judge = (truth: Truth, answer: Answer) => boolean | null;

const judges: Partial<Record<Figure, Judge>> = {
  start: ({ bodyStart }, { text }) => (bodyStart ? ` ${plain(text)} `.startsWith(` ${plain(bodyStart)}`) : null),
  title: ({ title }, answer) => (title ? bare(title) === bare(answer.title) : null),
  nearTitle: ({ title }, answer) => (title ? sharedWords(bare(title), bare(answer.title)) >= 0.8 : null),
  authors: ({ authors }, { author }) => (authors ? namesIn(authors).join('|') === namesIn(author).join('|') : null),
  anyAuthor: ({ authors }, { author }) => (authors ? namesIn(authors).some((name) => namesIn(author).some((other) => sameName(name, other))) : null),
  // silence about authors means none in this one set only
  spuriousAuthor: ({ authors, title, set }, { author }) => (!authors && title && set === 'traf' ? (author ?? '').length > 0 : null),
  day: ({ published, publishedDay }, answer) => {
    if (!publishedDay) return null;
    if (!answer.published) return false;
    const right = [publishedDay, published ? utcDay(published) : publishedDay];
    return [statedDay(answer.published), utcDay(answer.published)].some((day) => day !== '' && right.includes(day));
  },
  minute: ({ published, publishedDay }, answer) =>
    publishedDay && published && /T\d\d:\d\d/.test(published) && !published.includes('T00:00:00') ? Math.abs(Date.parse(answer.published ?? '') - Date.parse(published)) < 60_000 : null,
  image: ({ image }, answer) => (image ? fileOf(image) !== '' && fileOf(image) === fileOf(answer.image) : null),
};

/** Runs of letters, digits and underscores of any script, case kept. */
const wordsOf = (text: string | null | undefined): string[] => (text ?? '').match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Words of a text in lower case, one blank between. */
const plain = (text: string | null | undefined): string => wordsOf(text).join(' ').toLowerCase();

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How often each run of four words occurs; a shorter text is one run. */
function runsOf(words: string[]): Map<string, number> {
  const runs = new Map<string, number>();
  if (words.length === 0) return runs;
  for (let at = 0; at === 0 || at + 4 <= words.length; at++) {
    const run = words.slice(at, at + 4).join('\n');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function overlap(wanted: Map<string, number>, found: Map<string, number>): { hits: number; surplus: number; misses: number } {
  let hits = 0, all = 0, given = 0;
  for (const [run, count] of wanted) {
    all += count;
    hits += Math.min(count, found.get(run) ?? 0);
  }
  for (const count of found.values()) given += count;
  return { hits, surplus: given - hits, misses: all - hits };
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const harmonic = (a: number, b: number): number => (2 * a * b) / (a + b);

/** A title's words: compatibility forms, quotes and apostrophes away. */
const bare = (text: string | null | undefined): string => plain((text ?? '').normalize('NFKC').replace(/[‘’'`´]/g, ''));

/** F1 of the words that two titles share. */
function sharedWords(a: string, b: string): number {
  const left = new Map<string, number>();
  const [ours, theirs] = [a.split(' '), b.split(' ')];
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) shared++;
    left.set(word, rest - 1);
  }
  return (2 * shared) / (ours.length + theirs.length);
}

/** Persons of a byline or a list of them, each once, in order of the alphabet. */
function namesIn(author: string | string[] | null | undefined): string[] {
  const parts = [author].flat().flatMap((line) => (line ?? '').split(/\s*(?:[,;|&/·•\n]|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*/i));
  const names = parts.map((part) => bare(part.replace(/^\s*(?:by|von:?|par|por|di|from|text:)\s+/i, '')));
  return [...new Set(names)].filter((name) => name !== '' && !['staff', 'published', 'updated'].includes(name)).toSorted();
}

/** Equal, or one within the other; a single word found is no person's full name. */
const sameName = (wanted: string, found: string): boolean =>
  wanted === found || ` ${found} `.includes(` ${wanted} `) || (found.includes(' ') && ` ${wanted} `.includes(` ${found} `));

const utcDay = (time: string): string => (Number.isNaN(Date.parse(time)) ? '' : new Date(time).toISOString().slice(0, 10));
/** The day as it is written, in the zone of the page. */
const statedDay = (time: string): string => /\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? utcDay(time);

/** Name of a picture's file without its kind and size; empty for what is no address. */
function fileOf(url: string | null | undefined): string {
  try {
    const { pathname } = new URL(url ?? '', 'https://x.invalid');
    const name = pathname.split('/').findLast((part) => part !== '') ?? '';
    return decodeURIComponent(name).toLowerCase().replace(/\.(?:jpe?g|png|webp|gif|avif)$/, '').replace(/[-_]?\d{2,4}x\d{2,4}$/, '');
  } catch {
    return '';
  }
}
