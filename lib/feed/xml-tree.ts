import { decodeReferences, type OwnEntities } from './entities.ts';
import { foreign, prefixOfAddress, prefixOfUndeclared } from './namespaces.ts';
import { scanXml, type Attribute } from './xml-scan.ts';

export interface XmlElement {
  /** Our prefix and the local name in lower case: `title`, `atom:link`, `media:content`; `?:x` where the namespace means nothing to us. */
  name: string;
  /** Local name as written, for giving markup back. */
  tag: string;
  /** By name in lower case, with our prefix where they have one. */
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
  /** Address that relative ones in here are relative to. */
  base: string;
  /** The base is the document's own word, by `xml:base`, and not where it came from. */
  statesBase?: boolean;
  language: string | null;
}

export interface TreeOptions {
  base: string;
  entities: OwnEntities;
  /** Called with each item or entry when it is complete; it is not part of the tree. */
  item(element: XmlElement): void;
  /** Items to build; reading ends there. */
  maxItems: number;
  note(what: string): void;
}

/** Levels kept; what lies deeper is laid flat. Feeds need about ten. */
const maxDepth = 256;
/** Elements kept within one item, and in the feed outside the items. */
const maxNodes = 20_000;
/** Tags looked at in a document; real feeds of ten megabytes have a tenth of it. */
const maxTags = 1_000_000;
/** Longest run of text kept, characters. */
const maxText = 1_000_000;

/** Reads a feed's XML into its root (rss, feed, RDF, channel), under limits; null when there is no such root. */
export function readXmlTree(text: string, options: TreeOptions): XmlElement | null {
  const builder = new TreeBuilder(options);
  scanXml(text, builder);
  return builder.finish();
}

interface Scope {
  /** Prefix as written → ours. */
  prefixes: Map<string, string>;
  /** Name as written → ours, filled as they come. */
  names: Map<string, string>;
}

interface Open {
  element: XmlElement;
  raw: string;
  /** `raw` in lower case: end tags are matched without regard to case. */
  key: string;
  scope: Scope;
  isItem: boolean;
}

const roots = new Set(['rss', 'feed', 'rdf', 'channel', 'rss09', 'rss1.1']);
const itemNames = new Set(['item', 'entry', 'atom:entry', 'atom:item']);

/** Elements that hold text alone: when the next of them begins, the one before was left open. */
const leaves = new Set(
  'title link description summary content pubdate guid id author category comments updated published created modified issued copyright rights language ttl generator docs lastbuilddate managingeditor webmaster tagline subtitle url name email uri'.split(' '),
);
/** What may begin in an item or feed and so ends a leaf that was left open. */
const starters = new Set([...leaves, 'enclosure', 'source', 'image', 'contributor', 'item', 'entry', 'channel', 'textinput', 'cloud']);

class TreeBuilder {
  readonly #options: TreeOptions;
  readonly #open: Open[] = [];
  readonly #scope: Scope = { prefixes: new Map(), names: new Map() };
  #root: XmlElement | null = null;
  #items = 0;
  #nodes = 0;
  /** Elements open below the deepest level kept. */
  #beyond = 0;
  /** How many elements of a name are open, by its lower-case form. */
  readonly #openNames = new Map<string, number>();
  #tags = 0;
  done = false;

  constructor(options: TreeOptions) {
    this.#options = options;
  }

  finish(): XmlElement | null {
    if (this.#open.length > 0 && !this.done) this.#options.note('document cut off');
    while (this.#open.length > 0) this.#pop();
    return this.#root;
  }

  innermost(): string | null {
    return this.#open.at(-1)?.raw ?? null;
  }

  mended(what: string): void {
    if (this.#root) this.#options.note(what);
  }

  text(raw: string): void {
    if (this.#open.length > 0) this.#append(decodeReferences(raw.length > maxText ? raw.slice(0, maxText) : raw, this.#options.entities));
  }

  cdata(data: string): void {
    if (this.#open.length > 0) this.#append(data.length > maxText ? data.slice(0, maxText) : data);
  }

  #append(text: string): void {
    (this.#open.at(-1) as Open).element.children.push(text);
  }

  open(raw: string, attributes: Attribute[], selfClosing: boolean): void {
    if (++this.#tags > maxTags) {
      this.#stop('more tags than a feed has; the rest left out');
      return;
    }
    const parent = this.#open.at(-1);
    if (parent && (this.#open.length >= maxDepth || this.#nodes >= maxNodes) && !mayBeItem(raw)) {
      if (!selfClosing) this.#beyond++;
      this.#options.note(this.#nodes >= maxNodes ? 'too many elements in one entry' : 'too deep nesting laid flat');
      return;
    }
    const scope = scopeOf(parent?.scope ?? this.#scope, attributes);
    const name = nameOf(raw, scope);
    if (!parent) {
      this.#openRoot(raw, name, attributes, scope, selfClosing);
      return;
    }
    const local = coreName(name);
    if (local !== null && starters.has(local)) this.#endLeaf(local);
    const isItem = itemNames.has(name) && !this.#insideContent();
    if (isItem) {
      this.#endItem();
      this.#nodes = 0;
      if (!this.#countItem()) return;
    }
    this.#nodes++;
    const element = this.#element(raw, name, attributes, scope, this.#open.at(-1)?.element ?? this.#root);
    this.#push({ element, raw, key: raw.toLowerCase(), scope, isItem });
    if (selfClosing) this.#pop();
  }

  /** False when the limit is reached. */
  #countItem(): boolean {
    if (this.#items >= this.#options.maxItems) {
      this.#stop(`more than ${this.#options.maxItems} entries; the rest left out`);
      return false;
    }
    this.#items++;
    return true;
  }

  #stop(why: string): void {
    this.#options.note(why);
    this.done = true;
  }

  #push(open: Open): void {
    this.#open.push(open);
    this.#openNames.set(open.key, (this.#openNames.get(open.key) ?? 0) + 1);
  }

  #openRoot(raw: string, name: string, attributes: Attribute[], scope: Scope, selfClosing: boolean): void {
    const local = name.slice(name.indexOf(':') + 1);
    if (this.#root) {
      // A second root, or items behind the first one's end.
      if (!itemNames.has(name) && !roots.has(local)) return;
    } else if (!roots.has(local) && !itemNames.has(name)) {
      return;
    }
    if (name.startsWith(foreign)) {
      // A vocabulary of unknown address, under a root that we know: taken for the usual one.
      const prefix = raw.includes(':') ? raw.slice(0, raw.indexOf(':')) : '';
      scope = { prefixes: new Map(scope.prefixes).set(prefix, local === 'rdf' ? 'rdf' : local === 'feed' ? 'atom' : ''), names: new Map() };
      name = nameOf(raw, scope);
    }
    const isItem = itemNames.has(name);
    const element = this.#element(raw, name, attributes, scope, this.#root);
    if (isItem) {
      if (!this.#countItem()) return;
      this.#root ??= { name: name === 'item' ? 'rss' : 'atom:feed', tag: '', attributes: new Map(), children: [], base: element.base, language: null };
    } else if (this.#root) this.#root.children.push(element);
    else this.#root = element;
    this.#push({ element, raw, key: raw.toLowerCase(), scope, isItem });
    if (selfClosing) this.#pop();
  }

  #element(raw: string, name: string, attributes: Attribute[], scope: Scope, parent: XmlElement | null): XmlElement {
    const element: XmlElement = {
      name, tag: raw.slice(raw.indexOf(':') + 1), attributes: noAttributes, children: [], base: parent?.base ?? this.#options.base, language: parent?.language ?? null,
      ...(parent?.statesBase && { statesBase: true }),
    };
    if (attributes.length === 0) return element;
    element.attributes = new Map();
    for (const [key, value] of attributes) {
      const lower = key.toLowerCase();
      if (lower.startsWith('xmlns')) continue;
      const ours = lower.includes(':') ? nameOf(key, scope) : lower;
      if (!element.attributes.has(ours)) element.attributes.set(ours, decodeReferences(value, this.#options.entities));
    }
    const base = element.attributes.get('xml:base');
    if (base !== undefined) {
      element.base = resolve(base, element.base);
      element.statesBase = true;
    }
    const language = element.attributes.get('xml:lang');
    if (language !== undefined) element.language = language.trim() || null;
    return element;
  }

  close(raw: string): void {
    if (this.#beyond > 0 && !mayBeItem(raw)) {
      this.#beyond--;
      return;
    }
    const key = raw.toLowerCase();
    if (!this.#openNames.has(key)) return;
    const at = this.#open.findLastIndex((open) => open.key === key);
    if (at < this.#open.length - 1) this.#options.note('elements without an end tag');
    while (this.#open.length > at) this.#pop();
  }

  #pop(): void {
    this.#beyond = 0;
    const { element, isItem, key } = this.#open.pop() as Open;
    const count = (this.#openNames.get(key) as number) - 1;
    if (count === 0) this.#openNames.delete(key);
    else this.#openNames.set(key, count);
    if (isItem) {
      this.#options.item(element);
      this.#nodes = 0;
      return;
    }
    this.#open.at(-1)?.element.children.push(element);
  }

  /** Markup inside Atom content that is XML of its own may use the same names, and a source is no place for entries. */
  #insideContent(): boolean {
    return this.#open.some(({ element }) => element.name === 'atom:source' || element.name === 'source' || (element.name === 'atom:content' && /xml|xhtml/.test(element.attributes.get('type') ?? '')));
  }

  #endLeaf(starting: string): void {
    const top = this.#open.at(-1) as Open;
    const local = coreName(top.element.name);
    if (local === null || !leaves.has(local) || top.isItem) return;
    if ((local === 'content' || local === 'summary') && /xml|xhtml/.test(top.element.attributes.get('type') ?? top.element.attributes.get('mode') ?? '')) return;
    if (local === 'author' && (starting === 'name' || starting === 'email' || starting === 'uri' || starting === 'url')) return;
    this.#options.note('elements without an end tag');
    this.#pop();
  }

  /** An item inside an item: the first one was left open. */
  #endItem(): void {
    const at = this.#open.findLastIndex((open) => open.isItem);
    if (at < 0) return;
    this.#options.note('elements without an end tag');
    while (this.#open.length > at) this.#pop();
  }
}

/** A cheap look before the name is resolved. */
const mayBeItem = (raw: string): boolean => raw.length < 60 && /(?:^|:)(?:item|entry)$/i.test(raw);

const noAttributes = new Map<string, string>();

function scopeOf(parent: Scope, attributes: Attribute[]): Scope {
  let scope = parent;
  for (const [key, value] of attributes) {
    if (!key.toLowerCase().startsWith('xmlns')) continue;
    const prefix = key.length === 5 ? '' : key.charCodeAt(5) === 0x3a ? key.slice(6) : null;
    if (prefix === null) continue;
    if (scope === parent) scope = { prefixes: new Map(parent.prefixes), names: new Map() };
    scope.prefixes.set(prefix, prefixOfAddress(decodeReferences(value)));
  }
  return scope;
}

/** Names remembered of one scope; a hostile document may use a new one each time. */
const maxNames = 2000;

function nameOf(raw: string, scope: Scope): string {
  const before = scope.names.get(raw);
  if (before !== undefined) return before;
  const colon = raw.indexOf(':');
  const written = colon < 0 ? '' : raw.slice(0, colon);
  const prefix = scope.prefixes.get(written) ?? (colon < 0 ? '' : prefixOfUndeclared(written));
  const local = raw.slice(colon + 1).toLowerCase();
  const name = prefix === '' ? local : `${prefix}:${local}`;
  if (scope.names.size < maxNames) scope.names.set(raw, name);
  return name;
}

/** Local name of RSS's and Atom's own elements, else null. */
export function coreName(name: string): string | null {
  if (name.startsWith('atom:')) return name.slice(5);
  return name.includes(':') ? null : name;
}

function resolve(address: string, base: string): string {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return base;
  }
}
