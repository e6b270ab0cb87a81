import type { Cheerio } from 'cheerio/slim';
import type { AnyNode, Document, Element } from 'domhandler';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ExtractOptions } from './extracted.ts';

/** A parsed page. Nothing changes its tree after parsing: passes mark what they drop, so metadata and a second attempt read the same page. */
export interface Page {
  /** cheerio over this page: a selector, within a context where one is given, or nodes to wrap. */
  $: (selector: string | AnyNode | AnyNode[], context?: AnyNode | AnyNode[] | Cheerio<AnyNode>) => Cheerio<Element>;
  root: Document;
  /** Scripts of linked data anywhere on the page, in its order. */
  linkedData: Element[];
  /** The page's own elements; null in a fragment. Both are the first of their kind. */
  head: Element | null;
  body: Element | null;
  /** Address of the page, as the caller gave it. */
  url: string;
  /** What relative addresses start from: `<base href>` when it is http(s), else `url`. */
  base: string;
  /** Charset the bytes were decoded with; null when the page came as a string. */
  charset: string | null;
  /** What decided for that charset: utf-8, bom, http, declared, detected; null for a string. */
  charsetSource: string | null;
  /** Limits the page ran into while it was parsed: length, depth, elements, attributes. */
  limits: PageLimit[];
  options: ExtractOptions;
  /** Every language's words; a page is often in one language and its furniture in another. */
  lexicons: readonly Lexicon[];
}

export type PageLimit = 'length' | 'depth' | 'elements' | 'attributes';
