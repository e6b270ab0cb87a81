import { Element } from 'domhandler';
import { foldSpace, lettersOf } from '../../text/words.ts';
import type { Metadata } from '../extracted.ts';
import { rawText } from '../metadata/nodes.ts';
import { siteKey } from '../metadata/site-name.ts';
import { attributeOf } from '../named-element.ts';
import type { Page } from '../page.ts';

/** What the page says of its story outside of it. Only ever evidence: none of it is copied into the text. */
export interface Hints {
  /** Title candidates: og:title, title tag (also without the site's suffix), feed entry. */
  titles: string[];
  description: string;
  /** Names in author metas, folded. */
  authors: string[];
  /** Names that the page's metadata was found to credit, from wherever, lower case. The model does not see them. */
  credited: string[];
  /** The standfirst as it was filed, its letters and digits alone; empty where there is none. */
  subtitle: string;
  /** The site's name and its host, letters and digits alone. */
  site: string[];
  /** Plain text of linked-data `articleBody`, the longest one; null where there is none. */
  articleBody: string | null;
}

/** What was filed before the body was looked for. */
export type Filed = Pick<Metadata, 'authors' | 'subtitle' | 'siteName'>;

export function readHints(page: Page, filed: Filed = { authors: [], subtitle: null, siteName: null }): Hints {
  const { titles, authors, description } = readHead(page);
  const { entry } = page.options;
  if (entry?.title) titles.push(entry.title);
  if (entry?.authors) authors.push(...entry.authors);
  const names = foldNames(authors);
  return {
    titles: [...new Set(titles)],
    description,
    authors: names.filter((name) => name.length < 80 && !name.includes('http')),
    credited: foldNames(filed.authors.map(({ name }) => name)),
    subtitle: lettersOf(filed.subtitle ?? ''),
    site: [...new Set([siteKey(filed.siteName ?? ''), siteKey(hostOf(page.base))])].filter((name) => name.length >= 3),
    articleBody: longestBody(page),
  };
}

/** What the elements of the page's head say. */
function readHead(page: Page): { titles: string[]; authors: string[]; description: string } {
  const said = { titles: [] as string[], authors: [] as string[], description: '' };
  for (const node of page.head?.children ?? page.root.children) {
    if (!(node instanceof Element)) continue;
    if (node.name === 'meta') readMeta(node, said);
    else if (node.name === 'title') {
      const title = rawText(node);
      said.titles.push(title);
      const cut = cutSuffix(title);
      if (cut) said.titles.push(cut);
    }
  }
  return said;
}

function readMeta(element: Element, said: ReturnType<typeof readHead>): void {
  const content = attributeOf(element, 'content');
  if (!content) return;
  switch ((attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '').toLowerCase()) {
    case 'og:title': case 'twitter:title': said.titles.push(content); break;
    case 'description': case 'og:description': if (content.length > said.description.length) said.description = content; break;
    case 'author': case 'article:author': case 'byl': case 'parsely-author': said.authors.push(content); break;
    default: break;
  }
}

/** Lower case; initials alone tell nothing. */
function foldNames(names: string[]): string[] {
  const folded: string[] = [];
  for (const name of names) {
    const one = foldSpace(name).toLowerCase();
    if (one.length > 3) folded.push(one);
  }
  return folded;
}

function longestBody(page: Page): string | null {
  let longest: string | null = null;
  for (const element of page.linkedData) {
    const script = rawText(element);
    if (!script.includes('"articleBody"')) continue;
    const body = readArticleBody(script);
    if (body && body.length > (longest?.length ?? 0)) longest = body;
  }
  return longest;
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');

function cutSuffix(title: string): string | null {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '), title.lastIndexOf(' — '), title.lastIndexOf(' :: '));
  return at > 10 ? title.slice(0, at) : null;
}

function readArticleBody(script: string): string | null {
  let data: unknown;
  try {
    data = JSON.parse(script);
  } catch {
    try {
      // the usual fault: raw line breaks and tabs inside strings
      data = JSON.parse(script.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
  let longest: string | null = null;
  const queue: unknown[] = [data];
  for (let steps = 0; queue.length > 0 && steps < 5000; steps++) {
    const item = queue.pop();
    if (typeof item !== 'object' || item === null) continue;
    for (const [key, value] of Object.entries(item)) {
      if (key === 'articleBody' && typeof value === 'string') {
        if (value.length > (longest?.length ?? 0)) longest = value;
      } else if (typeof value === 'object') queue.push(value);
    }
  }
  return longest;
}
