import { readAgency } from './agencies.ts';
import { cleanText, foldSpace } from './words.ts';

export interface NameOptions {
  /** BCP 47 of the text, for the word that means "and". */
  language?: string | null;
  /** Words that stand before a name: by, von, por. Lower case. */
  by?: readonly string[];
}

export interface Credits {
  /** People and teams, in the order printed. */
  names: string[];
  /** The name that an agency is filed under, and the one that was printed. */
  agencies: { name: string; printed: string }[];
}

/**
 * A byline taken apart: "Von A. Meier und B. Weber, dpa" → two names and an agency. Addresses, roles and dates fall away;
 * what is no name yields nothing.
 */
export function readCredits(byline: string, options: NameOptions = {}): Credits {
  const credits: Credits = { names: [], agencies: [] };
  let text = cleanText(byline.slice(0, 600));
  text = text.replace(/\([^()]{0,80}\)|\[[^\][]{0,80}\]/g, (bracket) => {
    const inner = bracket.slice(1, -1);
    const name = readAgency(inner);
    if (name) credits.agencies.push({ name, printed: inner });
    return ' ';
  });
  text = dropAddresses(text);
  text = readInverted(text) ?? dropSeat(dropLead(dropVerb(text), options.by ?? []));
  const whole = readAgency(text);
  if (whole) return { names: [], agencies: [{ name: whole, printed: text }] };
  for (const part of splitNames(text, options.language ?? null)) addPart(credits, part, options);
  credits.names = unique(credits.names);
  return credits;
}

/** True for what can be a name of a person or a team: letters, a few words, no sentence, no address. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 70) return false;
  if (/[@<>{}=?!]|:\/\/|www\.|\.(?:com|org|net|html|php)\b|\d{3}|^[^\p{L}\d]*$/iu.test(text)) return false;
  const words = text.split(' ');
  if (words.length > 7 || licence.test(text) || (text.match(cjk)?.length ?? 0) > longestCjk) return false;
  return /\p{L}{2}/u.test(text);
}

const licence = /\b(?:licen[cs]e|lizenz|licencia|licença|licenza|creative[ -]commons)/i;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Characters: newsrooms have up to ten, headlines more. */
const longestCjk = 10;

/** True when it looks like a person's: two to five words that begin with capitals, or a short name in a script without them. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(' ');
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・ ]+$/u.test(text)) return text.length <= 8;
  if (words.length < 2 || words.length > 5 || particles.has(words.at(-1)!)) return false;
  return words.every((word) => particles.has(word.toLowerCase()) || /^(?:[dDlLO]['’])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
}

/** Key under which two spellings of one name fall together: case, accents, punctuation and blanks aside. */
export const nameKey = (name: string): string => name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const particles = new Set('de del della di da dos das do du la le el van von der den ten ter zu zum af av al bin ibn y e i bint abu'.split(' '));

/** "and" by language. Single letters part names only where both sides are names of two words. */
const ands: Record<string, string[]> = {
  en: ['and', 'with'], de: ['und', 'mit'], fr: ['et', 'avec'], es: ['y', 'e'], pt: ['e'], it: ['e', 'ed'], nl: ['en'], sv: ['och'], da: ['og'], nb: ['og'], nn: ['og'], no: ['og'], is: ['og'],
  fi: ['ja'], et: ['ja'], pl: ['i', 'oraz'], cs: ['a'], sk: ['a'], hu: ['és'], tr: ['ve'], ru: ['и'], uk: ['і', 'та', 'й'], bg: ['и'], sr: ['и', 'i'], hr: ['i'], bs: ['i'], sl: ['in'], ro: ['și', 'şi'],
  ca: ['i'], el: ['και'], id: ['dan'], ms: ['dan'], vi: ['và'], lt: ['ir'], lv: ['un'], sq: ['dhe'], ar: ['و'], fa: ['و'], he: ['ו'], hi: ['और'], bn: ['এবং'], eu: ['eta'], gl: ['e'], af: ['en'], sw: ['na'],
};

function dropAddresses(text: string): string {
  if (!/@|https?:|www\./i.test(text)) return text;
  return foldSpace(text.split(' ').filter((word) => !/@\S|https?:|www\.|^@/i.test(word)).join(' '));
}

function dropLead(text: string, by: readonly string[]): string {
  let rest = text.replace(/^[\s|•·:;,\-–—/]+/, '');
  for (let round = 0; round < 2; round++) {
    const lower = rest.toLowerCase();
    let longest = '';
    for (const word of by) {
      if (word.length > longest.length && lower.startsWith(word) && !/[\p{L}\p{N}]/u.test(lower.charAt(word.length))) longest = word;
    }
    if (longest === '') break;
    rest = rest.slice(longest.length).replace(/^[\s:.,\-–—]+/, '');
  }
  return rest;
}

/** "Meier, Anna", as libraries write it, → "Anna Meier"; null for what is not written so. */
function readInverted(text: string): string | null {
  const [, last, first] = inverted.exec(text) ?? [];
  return last === undefined || first === undefined || [last, first].some((name) => readAgency(name) !== null || isRole(name) || isHouse.test(name)) ? null : `${first} ${last}`;
}

/** A surname, and behind the comma a first name or an initial, more initials, particles. */
const inverted = /^(\p{Lu}\p{Ll}[\p{L}'’-]*), ((?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}\.)(?: ?\p{Lu}\.?){0,2}(?: (?:de|del|della|van|von|der|den|da|di|du|la|le|el|af|av)){0,3})$/u;

/** "Velm Verlag GmbH, Nordstadt, Germany": where a company sits is no name, unless people follow it. */
function dropSeat(text: string): string {
  const [house = '', ...rest] = text.split(/,\s/);
  return isCompany.test(house) && !rest.some(looksLikePerson) ? house : text;
}

const isCompany = /\s(?:GmbH|AG|KG|SE|e\. ?V\.|Ltd\.?|LLC|Inc\.?|plc|S\.A\.|S\.r\.l\.)$/;
const isHouse = /redaktion|redaction|redacción|redazione|redactie|newsroom|editorial|verlag/i;

/** "Posted by A. Meier", "Interview: A. Meier", "A. Meier veröffentlicht am …" → what a name may be in. */
const dropVerb = (text: string): string => text.replace(/^(?:interview|text|words|story|report|bericht|reportage|texte|texto|testo|tekst)\s?:\s/i, '').replace(leadVerb, '').replace(/\s(?:veröffentlicht|aktualisiert|published|updated|publié|publicado|pubblicato|gepubliceerd)(?:\s.{0,60})?$/i, '');

const leadVerb = /^(?:posted|published|written|reported|submitted|eingestellt|veröffentlicht|geschrieben|verfasst|publié|écrit|rédigé|publicado|escrito|redactado|pubblicato|scritto|geplaatst|geschreven|skrevet|skriven)\s(?:by|von|par|por|da|door|av|af)\s/i;

/** Behind a name: "Jane Roe, MD, PhD". */
const degree = /^(?:Ph\.?D|M\.?D|M\.?A|B\.?A|M\.?Sc|B\.?Sc|M\.?P\.?H|MBA|JD|LL\.?M|R\.?N|D\.?O|DDS|DVM|PharmD|FACP|Esq|Jr|Sr)\.?$/;

/** A house's sign behind a name: "A. Meier/SP-X". */
const sign = /(?<=\p{L}\s\p{L}+)\/[A-Z][A-Z-]{1,5}$/u;

/** What led to a date that was cut off: "A. Meier am". */
const beforeDate = /(?:^|\s)(?:am|on|le|el|den|il|em|på|op|um|at)$/;

/** What systems print where they know no author, and licences. */
const nobody = /^(?:no author|(?:author )?unknown(?: author)?|anonymous|(?:autor )?unbekannt|(?:wp|wordpress)?[- ]?admin(?:istrator)?|super ?user|user ?profile|webmaster|root|guest|none|n\/a|publisher|autor|author|auteur|verfasser|team|cc[ -](?:by|0)(?:-[a-z]{2}){0,2}(?: \d\.\d)?)$/i;

function splitNames(text: string, language: string | null): string[] {
  const parts: string[] = [];
  for (const piece of text.replace(/\s(?:im gespräch mit|in conversation with|en conversation avec|en conversación con|in gesprek met)\s/i, '; ').split(/\s?[;|•·／、，،؛\n\t]\s?|\s[-–—]\s|\s?&\s|\s\/\s|,\s?/)) parts.push(...splitSlash(piece));
  const words = ands[(language ?? 'en').split('-')[0] ?? 'en'] ?? [];
  return parts.flatMap((part) => splitAnd(part.trim(), [...words, ...(words.includes('and') ? [] : ['and'])]));
}

/** "A. Meier/B. Weber" are two; "srf/hosb" and "AC/DC" are one sign. */
function splitSlash(piece: string): string[] {
  const sides = piece.split('/');
  if (sides.length < 2) return [piece];
  return sides.every((side) => side.trim().includes(' ') || readAgency(side) !== null) || sides.some((side) => readAgency(side) !== null) ? sides : [piece];
}

function splitAnd(part: string, words: string[]): string[] {
  const tokens = part.split(' ');
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = (tokens[at] as string);
    if (!words.includes(token.toLowerCase())) continue;
    const left = tokens.slice(0, at).join(' ');
    const right = tokens.slice(at + 1).join(' ');
    if (isMixed(left) || (/^\p{Lu}/u.test(left) && /^\p{Ll}/u.test(right) && readAgency(right) === null && !particles.has(right.split(' ')[0]!))) continue;
    if (token.length === 1 && token !== 'и' && token !== 'و' && !(left.includes(' ') && right.includes(' '))) continue;
    return [left, ...splitAnd(right, words)];
  }
  // "and B" that a comma before it left over.
  if (tokens.length > 1 && words.includes((tokens[0] as string).toLowerCase()) && (tokens[0] as string).length > 1) return [tokens.slice(1).join(' ')];
  return [part];
}

/** "Ministerium für Hafen": words of an office's name, which "and" does not part. */
function isMixed(text: string): boolean {
  const words = text.split(' ');
  return words.some((word) => /^\p{Lu}/u.test(word)) && words.some((word) => /^\p{Ll}/u.test(word) && !particles.has(word));
}

function addPart(credits: Credits, part: string, options: NameOptions): void {
  let name = dropLead(part, options.by ?? []);
  name = name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[:,*|】」』）]{1,20}$|\s[-–—]$/, '').trim();
  name = dropTitle(name);
  name = dropOffice(dropVerb(name).replace(sign, '')).replace(beforeDate, '');
  if (name === '' || nobody.test(name)) return;
  const agency = readAgency(name);
  if (agency) {
    if (!credits.agencies.some((other) => other.name === agency)) credits.agencies.push({ name: agency, printed: name });
    return;
  }
  if (!isName(name) || isRole(name) || (credits.names.length > 0 && degree.test(name)) || (credits.names.length > 0 && endsInRole(name))) return;
  credits.names.push(name);
}

/** "김철수 기자", "本报记者王小明", "山田太郎記者", "王小明 北京报道" → the name. */
const dropTitle = (name: string): string =>
  /^[\u3040-\u9fff\uac00-\ud7af]/.test(name)
    ? name.replace(/^(?:本[报報]|[新中][华華国國]社)?(?:[记記]者|作者|撰文)\s?/, '').replace(/\s[\u3400-\u9fff]{2,5}(?:[报報][道導]|[电電])$/, '').replace(/\s?(?:\S{0,3}기자|특파원|논설위원|앵커|[记記]者|特派[员員]|論説委員|編集委員)$/, '')
    : name;

/** "Jane Roe in Berlin", "Jane Roe for The Post", "Jane Roe at the court" → Jane Roe. */
function dropOffice(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index >= 2 && offices.has(word));
  return at < 0 ? name : words.slice(0, at).join(' ');
}

const offices = new Set(['in', 'for', 'at', 'from', 'aus', 'für', 'à', 'pour', 'en', 'desde', 'para', 'em', 'per']);

/** A job and no name: told by its words. */
function isRole(text: string): boolean {
  const words = text.toLowerCase().split(/[\s-]+/);
  return words.some((word) => roles.has(word)) && words.every((word) => roles.has(word) || roleFillers.has(word) || word.length <= 2 || /^[\p{Ll}]/u.test(text));
}

/** "Harbour Correspondent" behind a name: the office in a word of its own. */
const endsInRole = (text: string): boolean => text.includes(' ') && roles.has(text.toLowerCase().split(' ').at(-1)!);

const roles = new Set(('editor correspondent reporter writer columnist producer photographer journalist contributor columnista redakteur redakteurin korrespondent korrespondentin volontär volontärin '
  + 'journaliste rédacteur rédactrice correspondant correspondante redactor redactora corresponsal periodista jornalista repórter redattore giornalista journalistin redacteur verslaggever reporterin fotograf autor autorin '
  + 'agencies agencias agenzie agences agenturen ajanslar agentur agencia intern freelancer analyst host anchor ceo founder professor muhabir editör').split(' '));
const roleFillers = new Set('senior chief staff political politics sports sport business economics science health environment deputy managing executive foreign national world us uk global technology tech culture arts crime legal affairs news desk associate assistant special data video digital head of the and for at lead investigations education royal features city music film food travel white house washington london'.split(' '));

const unique = (names: string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = nameKey(name) || name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
