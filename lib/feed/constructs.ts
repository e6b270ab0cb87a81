import type { XmlElement } from './xml-tree.ts';
import { plainText, decodeLeftover } from './plain-text.ts';
import { readHttpUrl } from '../text/url.ts';
import { cleanText } from '../text/words.ts';
import { decodeReferences } from './entities.ts';

/** First child with one of these names, in the order of the names. */
export function child(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) {
    for (const node of element.children) if (typeof node !== 'string' && node.name === name) return node;
  }
  return null;
}

export function childrenOf(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter((node): node is XmlElement => typeof node !== 'string' && names.includes(node.name));
}

/** Characters of an element and all within it. */
export function textOf(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}

/** Text of the first of these children that has any, trimmed. */
export function childText(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    for (const node of element.children) {
      if (typeof node === 'string' || node.name !== name) continue;
      const text = textOf(node).trim();
      if (text !== '') return text;
    }
  }
  return null;
}

/** Longest title, name or label kept, characters. */
const longestTitle = 4096;

/** A title, name or label: plain text whatever its type says, unless that is a picture's or a sound's. */
export function readLabel(element: XmlElement): string | null {
  const kind = kindOf(element);
  const raw = kind === 'base64' ? (decodeBase64(textOf(element)) ?? '') : textOf(element);
  if (kind === 'binary' && /^(?:image|audio|video)\//i.test(element.attributes.get('type') ?? '')) return null;
  const text = kind === 'xhtml' || kind === 'text' || kind === 'binary' ? cleanText(decodeLeftover(raw)) : plainText(raw.slice(0, longestTitle * 4));
  if (text.length > longestTitle) return `${text.slice(0, longestTitle - 1).toWellFormed()}…`;
  return text === '' ? null : text;
}

/** Longest body kept, characters. */
const longestBody = 1_000_000;

/** A description, summary or content as HTML, as published; null when there is none, or when it is no text. */
export function readBody(element: XmlElement): string | null {
  const written = bodyHtml(element).trim();
  const html = element.statesBase ? resolveLinks(written, element.base) : written;
  return html === '' ? null : html.length > longestBody ? html.slice(0, longestBody).toWellFormed() : html;
}

function bodyHtml(element: XmlElement): string {
  switch (kindOf(element)) {
    case 'xhtml':
      return renderInside(unwrap(element));
    case 'text':
      return escapeText(textOf(element));
    case 'base64':
      return decodeBase64(textOf(element)) ?? '';
    case 'binary':
      return '';
    default: {
      if (element.children.every((node) => typeof node === 'string')) return element.children.join('');
      // Markup that was not escaped: text parts are HTML already.
      return element.children.map((node) => (typeof node === 'string' ? node : renderElement(node))).join('');
    }
  }
}

/** Relative addresses in markup made absolute: whoever reads the body later knows of no `xml:base`. References within the body stay. */
const resolveLinks = (html: string, base: string): string =>
  html.replace(/(\s(?:href|src|poster|cite)\s{0,3}=\s{0,3})(?:"([^"<]{1,2000})"|'([^'<]{1,2000})')/gi, (whole, name: string, double?: string, single?: string) => {
    const value = double ?? single ?? '';
    const address = value.trim().startsWith('#') ? null : readHttpUrl(decodeReferences(value), base);
    return address === null ? whole : `${name}"${escapeAttribute(address)}"`;
  });

type Kind = 'html' | 'xhtml' | 'text' | 'base64' | 'binary';

/** How a text construct is written: Atom 1.0's `type`, Atom 0.3's `type` and `mode`, RSS's silence. */
function kindOf(element: XmlElement): Kind {
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase().split(';')[0] as string;
  const mode = (element.attributes.get('mode') ?? '').trim().toLowerCase();
  const hasElements = element.children.some((node) => typeof node !== 'string');
  if (mode === 'base64') return type === '' || isTextType(type) ? 'base64' : 'binary';
  if (mode === 'xml' || mode === 'escaped') return mode === 'xml' && hasElements ? 'xhtml' : isPlain(type) && mode === 'escaped' && !looksLikeHtml(textOf(element)) ? 'text' : isPlain(type) && mode === 'xml' ? 'text' : 'html';
  if (type === 'xhtml' || type.endsWith('+xml') || type.endsWith('/xml')) return hasElements ? 'xhtml' : 'html';
  if (type === 'application/octet-stream') return decodeBase64(textOf(element)) === null ? 'binary' : 'base64';
  if (isPlain(type)) return hasElements ? 'html' : 'text';
  if (type === '' || type === 'html' || type === 'text/html' || type === 'escaped' || !type.includes('/')) {
    return type === '' && element.name.startsWith('atom:') && !hasElements && !looksLikeHtml(textOf(element)) ? 'text' : 'html';
  }
  if (isTextType(type)) return 'html';
  return 'binary';
}

const isPlain = (type: string): boolean => type === 'text' || type === 'text/plain' || type === 'plain';
const isTextType = (type: string): boolean => type.startsWith('text/') || type === 'html' || type === 'text' || type.endsWith('xml') || type === 'application/octet-stream';

/** Atom without a type is text by the book, but many feeds put escaped HTML there. */
const looksLikeHtml = (text: string): boolean => /<(?:p|br|a|div|img|b|i|em|strong|ul|ol|li|h[1-6]|span|blockquote|table|figure|pre|code)[\s>/]/i.test(text) || /<\/[a-z]/i.test(text) || /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text);

/** Text of base64, or null when it is none or no text. */
export function decodeBase64(value: string): string | null {
  const packed = value.replace(/\s+/g, '');
  if (packed === '' || packed.length % 4 === 1 || !/^[\w+/-]+={0,2}$/.test(packed)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(packed, 'base64'));
  } catch {
    return null;
  }
}

/** The one `div` that Atom asks for around xhtml is no part of the content. */
function unwrap(element: XmlElement): XmlElement {
  const nodes = element.children.filter((node) => typeof node !== 'string' || node.trim() !== '');
  const [only] = nodes;
  return nodes.length === 1 && typeof only === 'object' && only.tag.toLowerCase() === 'div' ? only : element;
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const renderInside = (element: XmlElement): string => element.children.map((node) => (typeof node === 'string' ? escapeText(node) : renderElement(node))).join('');

/** Back to markup; depth is bounded by the tree's. */
function renderElement(element: XmlElement): string {
  const attributes = [...element.attributes].map(([name, value]) => renderAttribute(name, element.statesBase && linkNames.has(name) ? resolved(value, element.base) : value)).join('');
  if (voids.has(element.tag.toLowerCase())) return `<${element.tag}${attributes}>`;
  return `<${element.tag}${attributes}>${renderInside(element)}</${element.tag}>`;
}

const linkNames = new Set(['href', 'src', 'poster', 'cite']);

const resolved = (value: string, base: string): string => (value.trim().startsWith('#') ? value : (readHttpUrl(value, base) ?? value));

function renderAttribute(name: string, value: string): string {
  const plain = name === 'xml:lang' ? 'lang' : name;
  return /^[a-z][\w-]*$/.test(plain) ? ` ${plain}="${escapeAttribute(value)}"` : '';
}

export const escapeText = (text: string): string => (/[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text);

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
