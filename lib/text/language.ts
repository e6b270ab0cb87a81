import { codeAt } from './code-at.ts';
import { readSums, sums } from './word-sums.ts';

/** What detection needs of a language. */
export interface LanguageWords {
  /** BCP 47 primary tag. */
  language: string;
  /** Its most frequent words, lower case; empty for a language that its letters give away. */
  stopWords: readonly string[];
}

export interface DetectedLanguage {
  language: string;
  /** 0 to 1: share of the evidence, and how far the next language is behind. */
  confidence: number;
}

/** Language of a text by its script, its letters and its most frequent words; null when there is too little to go by (under about eight words). */
export function detectLanguage(text: string, languages: readonly LanguageWords[]): DetectedLanguage | null {
  const sample = text.slice(0, 1200);
  const script = mainScript(sample);
  if (script === null) return null;
  if (script === 'Latin') return byStopWords(sample, writtenIn(script, languages));
  const fixed = scriptLanguages[script];
  if (fixed) return { language: fixed, confidence: 1 };
  return byLetters(script, sample, languages);
}

/** Primary part of a tag, lower case, its other names folded: "pt-BR" → pt, "nb-NO" → no. */
export function primaryLanguage(tag: string): string {
  const first = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return { nb: 'no', nn: 'no', in: 'id', iw: 'he', ji: 'yi', fil: 'tl', cmn: 'zh', sh: 'sr' }[first] ?? first;
}

/** A tag as BCP 47 writes it ("EN_us" → en-US, "zh-hans-cn" → zh-Hans-CN), or null. */
export function readLanguageTag(value: string | null | undefined): string | null {
  const parts = (value ?? '').trim().split(/[,;\s]/)[0]?.split(/[-_]/) ?? [];
  const first = parts[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(first) || first === 'xx' || first === 'und' || first === 'mul') return null;
  const rest = parts.slice(1, 4).filter((part) => /^(?:[a-z]{2}|[a-z]{4}|\d{3})$/i.test(part))
    .map((part) => (part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase()));
  return [first, ...rest].join('-');
}

/** Scripts that one language of news writes. */
const scriptLanguages: Record<string, string> = {
  Hangul: 'ko', Kana: 'ja', Han: 'zh', Hebrew: 'he', Greek: 'el', Thai: 'th', Bengali: 'bn', Tamil: 'ta', Telugu: 'te', Gujarati: 'gu', Gurmukhi: 'pa', Kannada: 'kn', Malayalam: 'ml', Oriya: 'or', Sinhala: 'si',
  Khmer: 'km', Lao: 'lo', Myanmar: 'my', Georgian: 'ka', Armenian: 'hy', Ethiopic: 'am', Tibetan: 'bo',
};

/** First and last code of each script's block. */
const ranges: [string, number, number][] = [
  ['Latin', 0x41, 0x24f], ['Greek', 0x370, 0x3ff], ['Cyrillic', 0x400, 0x52f], ['Armenian', 0x530, 0x58f], ['Hebrew', 0x590, 0x5ff], ['Arabic', 0x600, 0x77f], ['Devanagari', 0x900, 0x97f], ['Bengali', 0x980, 0x9ff],
  ['Gurmukhi', 0xa00, 0xa7f], ['Gujarati', 0xa80, 0xaff], ['Oriya', 0xb00, 0xb7f], ['Tamil', 0xb80, 0xbff], ['Telugu', 0xc00, 0xc7f], ['Kannada', 0xc80, 0xcff], ['Malayalam', 0xd00, 0xd7f], ['Sinhala', 0xd80, 0xdff],
  ['Thai', 0xe00, 0xe7f], ['Lao', 0xe80, 0xeff], ['Tibetan', 0xf00, 0xfff], ['Myanmar', 0x1000, 0x109f], ['Georgian', 0x10a0, 0x10ff], ['Hangul', 0x1100, 0x11ff], ['Ethiopic', 0x1200, 0x139f], ['Khmer', 0x1780, 0x17ff],
  ['Latin', 0x1e00, 0x1eff], ['Greek', 0x1f00, 0x1fff], ['Kana', 0x3040, 0x30ff], ['Han', 0x3400, 0x9fff], ['Hangul', 0xac00, 0xd7af],
];

function scriptOf(code: number): string | null {
  for (let at = 0; at < ranges.length; at++) if (code <= ranges[at]![2]) return code >= ranges[at]![1] ? ranges[at]![0] : null;
  return null;
}

function mainScript(text: string): string | null {
  const counts: Record<string, number> = {};
  let letters = 0;
  let latin = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    if (code < 0x80) {
      latin += 1;
      continue;
    }
    const script = scriptOf(code);
    if (!script) continue;
    // A character of an ideographic script says as much as two letters.
    const weight = script === 'Han' || script === 'Kana' || script === 'Hangul' ? 2 : 1;
    counts[script] = (counts[script] ?? 0) + weight;
    letters += weight;
  }
  if (latin > 0) counts['Latin'] = (counts['Latin'] ?? 0) + latin;
  if (letters + latin < 20) return null;
  const han = (counts['Han'] ?? 0) + (counts['Kana'] ?? 0);
  // Japanese is Han with some kana; a few kana may stand in a Chinese text.
  if (han > 0) {
    counts[(counts['Kana'] ?? 0) > han * 0.08 ? 'Kana' : 'Han'] = han;
  }
  return Object.entries(counts).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Letters that only some of the script's languages have, with what they speak for. */
const letterHints: Record<string, [string, RegExp][]> = {
  Cyrillic: [['uk', /[іїєґ]/gi], ['be', /[ўі]/gi], ['sr', /[ђћџљњј]/gi], ['mk', /[ѓќѕѐѝј]/gi], ['kk', /[әңөүұқғһ]/gi], ['ru', /[ыэё]/gi], ['bg', /[ъ]/gi], ['mn', /[өү]/gi], ['tg', /[ӣӯҷҳ]/gi], ['ky', /[ңөү]/gi]],
  Arabic: [['fa', /[پچژگکی]/g], ['ur', /[ٹڈڑےںھ]/g], ['ps', /[ښړډټځڅ]/g], ['ckb', /[ڕڵۆێە]/g], ['ar', /[كيةىأإ]/g]],
};

function byLetters(script: string, text: string, languages: readonly LanguageWords[]): DetectedLanguage {
  const scores = new Map<string, number>();
  for (const [language, letters] of letterHints[script] ?? []) scores.set(language, (text.match(letters)?.length ?? 0));
  const words = stopWordHits(text, writtenIn(script, languages));
  // A frequent word counts as much as five telling letters.
  for (const [language, hits] of words) scores.set(language, (scores.get(language) ?? 0) + hits * 5);
  const fallback = { Cyrillic: 'ru', Arabic: 'ar', Devanagari: 'hi' }[script] ?? 'und';
  return verdict(scores) ?? { language: fallback, confidence: 0.5 };
}

function byStopWords(text: string, languages: readonly LanguageWords[]): DetectedLanguage | null {
  const scores = latinHits(text, languages);
  // plain letters speak for none of them, nor do the quotes and dashes of print
  for (const [language, letters] of /[¡-ỹ]/.test(text) ? latinHints : []) {
    if (!languages.some((known) => known.language === language)) continue;
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) scores.set(language, (scores.get(language) ?? 0) + Math.min(count, 30) * 0.3);
  }
  const best = verdict(scores);
  return best && (scores.get(best.language) ?? 0) >= 3 ? best : null;
}

const latinHints: [string, RegExp][] = [
  ['de', /[äöüß]/gi], ['sv', /[äöå]/gi], ['fi', /[äö]/gi], ['da', /[æøå]/gi], ['no', /[æøå]/gi], ['is', /[ðþ]/gi], ['fr', /[éèêçà]/gi], ['pt', /[ãõç]/gi], ['es', /[ñ¿¡]/gi], ['it', /[òàù]/gi], ['pl', /[łżźśćńęą]/gi],
  ['cs', /[ěřů]/gi], ['sk', /[ľĺŕô]/gi], ['hu', /[őű]/gi], ['tr', /[ğış]/gi], ['ro', /[ăâțșţş]/gi], ['vi', /[đơưạảấầậẩ]/gi], ['lt', /[ėųįū]/gi], ['lv', /[āīēļņ]/gi], ['et', /[õ]/gi], ['hr', /[đčćžš]/gi], ['sl', /[čžš]/gi], ['sq', /[ë]/gi], ['az', /[ə]/gi],
];

/** Weight of the frequent words of each language in a text of Latin letters, whose words are told by their sums. */
function latinHits(text: string, languages: readonly LanguageWords[]): Map<string, number> {
  const index = sumIndexOf(languages);
  const hits = new Float64Array(languages.length);
  const count = readSums(text);
  for (let at = 0; at < count; at++) {
    const owners = index.get(sums[at]!);
    if (owners) for (const owner of owners) hits[owner]! += 1 / Math.sqrt(owners.length);
  }
  return namedHits(hits, languages);
}

/** The same for any script. */
function stopWordHits(text: string, languages: readonly LanguageWords[]): Map<string, number> {
  const index = indexOf(languages);
  const hits = new Float64Array(languages.length);
  const tokens = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const token of tokens) {
    const owners = index.get(token);
    // A word of many languages tells little.
    if (owners) for (const owner of owners) hits[owner]! += 1 / Math.sqrt(owners.length);
  }
  return namedHits(hits, languages);
}

const namedHits = (hits: Float64Array, languages: readonly LanguageWords[]): Map<string, number> =>
  new Map(languages.map(({ language }, at): [string, number] => [language, hits[at]!]).filter(([, count]) => count > 0));

/** Stop words → places of the languages that have them. */
const indexes = new WeakMap<readonly LanguageWords[], Map<string, number[]>>();
const sumIndexes = new WeakMap<readonly LanguageWords[], Map<number, number[]>>();
const scripts = new WeakMap<readonly LanguageWords[], Map<string, LanguageWords[]>>();

function indexOf(languages: readonly LanguageWords[]): Map<string, number[]> {
  const known = indexes.get(languages);
  if (known) return known;
  const index = new Map<string, number[]>();
  for (const [at, { stopWords }] of languages.entries()) for (const word of new Set(stopWords)) index.set(word, [...(index.get(word) ?? []), at]);
  indexes.set(languages, index);
  return index;
}

function sumIndexOf(languages: readonly LanguageWords[]): Map<number, number[]> {
  const known = sumIndexes.get(languages);
  if (known) return known;
  const index = new Map<number, number[]>();
  // words of two parts are none that a text of sums can be asked for
  for (const [word, owners] of indexOf(languages)) if (readSums(word) === 1) index.set(sums[0]!, owners);
  sumIndexes.set(languages, index);
  return index;
}

/** The same list each time, so that its words are looked up in one index. */
function writtenIn(script: string, languages: readonly LanguageWords[]): LanguageWords[] {
  const lists = scripts.get(languages) ?? new Map<string, LanguageWords[]>();
  scripts.set(languages, lists);
  const known = lists.get(script);
  if (known) return known;
  const list = languages.filter(({ stopWords }) => stopWords.length > 0 && sameScript(stopWords, script));
  lists.set(script, list);
  return list;
}

function sameScript(words: readonly string[], script: string): boolean {
  const code = words[0]?.codePointAt(0) ?? 0;
  return ranges.some(([name, first, last]) => name === script && code >= first && code <= last);
}

function verdict(scores: Map<string, number>): DetectedLanguage | null {
  const order = [...scores].filter(([, score]) => score > 0).toSorted((a, b) => b[1] - a[1]);
  const [first, second] = order;
  if (!first) return null;
  return { language: first[0], confidence: Math.min(1, Math.max(0, (first[1] - (second?.[1] ?? 0)) / first[1]) * Math.min(1, first[1] / 8)) };
}
