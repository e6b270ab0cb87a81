import { OwnEntities } from './entities.ts';

export interface Prologue {
  /** The document from its root on. */
  text: string;
  entities: OwnEntities;
  /** Something other than a declaration, comments and a DOCTYPE stood before the root. */
  junk: boolean;
}

/** Entities taken from a DOCTYPE, and the longest value of one; more would be a bomb. */
const maxEntities = 64;
const maxEntityLength = 1024;

/**
 * Cuts a document off before its root element and takes the simple entities that its DOCTYPE defines: short values without references
 * to other entities. External entities and parameter entities are never looked at.
 */
export function cutPrologue(text: string): Prologue {
  const root = findRoot(text);
  const before = text.slice(0, root);
  const doctype = before.search(/<!DOCTYPE\b/i);
  const entities = doctype >= 0 ? readEntities(before.slice(doctype)) : new OwnEntities(new Map());
  return { text: root > 0 ? text.slice(root) : text, entities, junk: hasJunk(before) };
}

/** Place of the root's "<"; 0 when none is found. Comments, instructions and the DOCTYPE are stepped over. */
function findRoot(text: string): number {
  let at = 0;
  for (let steps = 0; steps < 10_000; steps++) {
    at = text.indexOf('<', at);
    if (at < 0) return 0;
    if (text.startsWith('<!--', at)) at = skipTo(text, '-->', at);
    else if (text.startsWith('<?', at)) at = skipTo(text, '>', at);
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) at = skipDoctype(text, at);
    else if (/^<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)[\s>/]/i.test(text.slice(at, at + 60))) return at;
    else if (/^<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>/]/i.test(text.slice(at, at + 60))) return at;
    else at++;
    if (at < 0) return 0;
  }
  return 0;
}

function skipTo(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

/** A DOCTYPE ends at the ">" outside its brackets and quotes. */
function skipDoctype(text: string, from: number): number {
  let inside = false;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (inside && (char === '"' || char === "'")) quote = char;
    else if (char === '[') inside = true;
    else if (char === ']') inside = false;
    else if (char === '>' && !inside) return at + 1;
  }
  return -1;
}

function readEntities(doctype: string): OwnEntities {
  const entities = new Map<string, string>();
  for (const [, name, double, single] of doctype.slice(0, 262_144).matchAll(/<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"]*)"|'([^']*)')\s*>/g)) {
    const value = double ?? single ?? '';
    // A reference to a character is all that a value may hold.
    if (value.length > maxEntityLength || /&(?!#|amp;|lt;|gt;|quot;|apos;)/.test(value) || value.includes('%') || entities.has(name as string)) continue;
    entities.set(name as string, value.replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => readPoint(Number.parseInt(digits, hex ? 16 : 10)) ?? whole)
      .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'));
    if (entities.size >= maxEntities) break;
  }
  return new OwnEntities(entities);
}

const readPoint = (point: number): string | null => (point > 0x10ffff || Number.isNaN(point) ? null : String.fromCodePoint(point).toWellFormed());

function hasJunk(before: string): boolean {
  let at = 0;
  for (;;) {
    while (at < before.length && before.charCodeAt(at) <= 0x20) at++;
    if (at >= before.length) return false;
    if (before.startsWith('<?xml', at)) at = skipTo(before, '?>', at);
    else if (before.startsWith('<?', at)) at = skipTo(before, '>', at);
    else if (before.startsWith('<!--', at)) at = skipTo(before, '-->', at);
    else if (/^<!doctype/i.test(before.slice(at, at + 9))) at = skipDoctype(before, at);
    else return true;
    if (at < 0) return true;
  }
}
