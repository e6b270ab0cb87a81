import { plainText } from './nodes.ts';

/** A node of linked data, or a microdata item in the same shape. */
export type LdNode = Record<string, unknown>;

export interface LdFind {
  node: LdNode;
  types: string[];
  /** Reached through a list of other things (related stories, parts, mentions) and not as a subject of the page. */
  aside: boolean;
}

/** Properties that lead away from the page's own story. */
const asideKeys = new Set([
  'itemListElement', 'item', 'mentions', 'citation', 'isPartOf', 'isBasedOn', 'relatedLink', 'comment', 'review', 'reviews', 'hasPart', 'associatedMedia', 'significantLink',
  'video', 'image', 'audio', 'subjectOf', 'about', 'publisher', 'author', 'creator', 'liveBlogUpdate', 'isRelatedTo', 'suggestedAnswer', 'acceptedAnswer', 'blogPost', 'sharedContent',
]);
const depthLimit = 40;
const nodeLimit = 3000;

/** All typed nodes of the page's linked data, in page order, references by `@id` resolved where the page holds what they name. */
export function findNodes(scripts: string[]): LdFind[] {
  const finds: LdFind[] = [];
  const named = new Map<string, LdNode>();
  const queue: { value: unknown; aside: boolean; depth: number }[] = [];
  for (const script of scripts) for (const value of parseLenient(script)) queue.push({ value, aside: false, depth: 0 });
  for (let at = 0; at < queue.length && at < nodeLimit; at++) {
    const { value, aside, depth } = queue[at]!;
    if (depth > depthLimit) continue;
    if (Array.isArray(value)) {
      for (const inner of value) if (typeof inner === 'object' && inner !== null) queue.push({ value: inner, aside, depth: depth + 1 });
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    const node = value as LdNode;
    const types = typesOf(node);
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 2 && !named.has(id)) named.set(id, node);
    if (types.length > 0) finds.push({ node, types, aside });
    for (const [key, inner] of Object.entries(node)) {
      if (typeof inner === 'object' && inner !== null) queue.push({ value: inner, aside: aside || asideKeys.has(key), depth: depth + 1 });
    }
  }
  if (named.size > 0) for (const { node } of finds) resolveReferences(node, named);
  return finds;
}

export function typesOf(node: LdNode): string[] {
  const types: string[] = [];
  for (const type of listOf(node['@type'])) if (typeof type === 'string') types.push(type.split(/[/#:]/).pop() ?? '');
  return types;
}

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat(2) : value === undefined || value === null ? [] : [value]);

/** First text of a property: a string, or the `@value`, `name` or `headline` of an object. */
export function textProperty(node: LdNode, key: string): string | null {
  for (const value of listOf(node[key])) {
    const text = textOfValue(value);
    if (text !== null) return text;
  }
  return null;
}

export function textOfValue(value: unknown): string | null {
  if (typeof value === 'string') return plainText(value) || null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const node = value as LdNode;
    for (const key of ['@value', 'name', 'headline', 'text']) {
      const inner = listOf(node[key])[0];
      if (typeof inner === 'string' && inner.trim() !== '') return plainText(inner);
    }
  }
  return null;
}

/** Address of a value: a string, or the `url`, `contentUrl` or `@id` of an object. */
export function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const node = value as LdNode;
    for (const key of ['url', 'contentUrl', '@id', 'thumbnailUrl']) {
      const inner = listOf(node[key])[0];
      if (typeof inner === 'string' && inner.trim() !== '') return inner.trim();
    }
  }
  return null;
}

function resolveReferences(node: LdNode, named: Map<string, LdNode>): void {
  const resolve = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const inner = value as LdNode;
    const id = inner['@id'];
    if (typeof id !== 'string' || Object.keys(inner).length > 2) return value;
    return named.get(id) ?? value;
  };
  for (const key of ['author', 'creator', 'publisher', 'image', 'primaryImageOfPage', 'mainEntity', 'video', 'thumbnail']) {
    const value = node[key];
    if (value === undefined) continue;
    node[key] = Array.isArray(value) ? value.map(resolve) : resolve(value);
  }
}

/** The JSON values of a script: as the standard reads them, else as well as they can be made out. */
export function parseLenient(script: string): unknown[] {
  let text = script.trim();
  if (text === '') return [];
  try {
    return [JSON.parse(text)];
  } catch {
    // Read on.
  }
  if (/^[[{]\s{0,20}&quot;/.test(text)) text = text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const reader = new LenientReader(text.slice(0, 2_000_000));
  return reader.values();
}

/** JSON as pages hold it: comments around and within, raw line breaks and bare quotes in strings, stray and missing commas, a lost end. */
class LenientReader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  values(): unknown[] {
    const out: unknown[] = [];
    while (this.at < this.text.length && out.length < 50) {
      const code = this.text[this.at];
      if (code === '{' || code === '[') out.push(this.value(0));
      else this.at += 1;
    }
    return out;
  }

  value(depth: number): unknown {
    this.blanks();
    const head = this.text[this.at];
    if (depth > 60) {
      this.at = this.text.length;
      return null;
    }
    if (head === '{') return this.object(depth);
    if (head === '[') return this.array(depth);
    if (head === '"' || head === '\'') return this.string(head);
    return this.word();
  }

  object(depth: number): LdNode {
    const out: LdNode = {};
    this.at += 1;
    for (;;) {
      this.blanks();
      const head = this.text[this.at];
      if (head === undefined) return out;
      if (head === '}') {
        this.at += 1;
        return out;
      }
      if (head === ']') return out;
      if (head === ',' || head === ':') {
        this.at += 1;
        continue;
      }
      const start = this.at;
      const key = head === '"' || head === '\'' ? this.string(head) : String(this.word());
      this.blanks();
      if (this.text[this.at] === ':') {
        this.at += 1;
        out[key] = this.value(depth + 1);
      }
      if (this.at === start) this.at += 1;
    }
  }

  array(depth: number): unknown[] {
    const out: unknown[] = [];
    this.at += 1;
    for (;;) {
      this.blanks();
      const head = this.text[this.at];
      if (head === undefined) return out;
      if (head === ']') {
        this.at += 1;
        return out;
      }
      if (head === '}') return out;
      if (head === ',' || head === ':') {
        this.at += 1;
        continue;
      }
      const start = this.at;
      out.push(this.value(depth + 1));
      if (this.at === start) this.at += 1;
    }
  }

  /** A quote ends the string only where something of JSON follows it: bare quotes in a headline stay part of it. */
  string(quote: string): string {
    let out = '';
    this.at += 1;
    while (this.at < this.text.length) {
      const char = this.text[this.at] as string;
      if (char === '\\') {
        out += this.escape();
        continue;
      }
      if (char === quote && this.endsString()) {
        this.at += 1;
        return out;
      }
      out += char;
      this.at += 1;
    }
    return out;
  }

  endsString(): boolean {
    let next = this.at + 1;
    while (next < this.text.length && (this.text.charCodeAt(next) <= 32)) next += 1;
    const char = this.text[next];
    if (char === undefined || char === ':' || char === '}' || char === ']') return true;
    if (char === '"') return next > this.at + 1;
    if (char !== ',') return false;
    next += 1;
    while (next < this.text.length && this.text.charCodeAt(next) <= 32) next += 1;
    const after = this.text[next];
    return after === undefined || '"\'{[}]/-0123456789tfn'.includes(after);
  }

  escape(): string {
    const char = this.text[this.at + 1] ?? '';
    this.at += 2;
    if (char === 'u') {
      const hex = this.text.slice(this.at, this.at + 4);
      if (/^[0-9a-f]{4}$/i.test(hex)) {
        this.at += 4;
        return String.fromCharCode(Number.parseInt(hex, 16));
      }
      return '';
    }
    return ({ n: '\n', t: '\t', r: '\r', b: '', f: '' } as Record<string, string>)[char] ?? char;
  }

  word(): unknown {
    const start = this.at;
    while (this.at < this.text.length && !',:{}[]"\''.includes(this.text[this.at] as string) && this.text.charCodeAt(this.at) > 32) this.at += 1;
    const word = this.text.slice(start, this.at);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null' || word === 'undefined' || word === '') return null;
    const number = Number(word);
    return Number.isNaN(number) ? word : number;
  }

  blanks(): void {
    for (;;) {
      while (this.at < this.text.length && this.text.charCodeAt(this.at) <= 32) this.at += 1;
      const two = this.text.slice(this.at, this.at + 2);
      const end = two === '/*' ? '*/' : two === '//' ? '\n' : null;
      if (end === null) return;
      const found = this.text.indexOf(end, this.at + 2);
      this.at = found < 0 ? this.text.length : found + end.length;
    }
  }
}
