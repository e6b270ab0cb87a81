import { Element } from 'domhandler';
import { foldSpace, lettersOf } from '../../text/words.ts';
import type { Metadata } from '../extracted.ts';
import { rawText } from '../metadata/nodes.ts';
import { siteKey } from '../metadata/site-name.ts';
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
  const titles: string[] = [];
  const authors: string[] = [];
  let description = '';
  let articleBody: string | null = null;
  const visit = (element: Element): void => {
    const { name, attribs } = element;
    if (name === 'meta') {
      const key = (attribs['property'] ?? attribs['name'] ?? '').toLowerCase();
      const content = attribs['content'];
      if (!content) return;
      if (key === 'og:title' || key === 'twitter:title') titles.push(content);
      else if (key === 'description' || key === 'og:description') description = content.length > description.length ? content : description;
      else if (key === 'author' || key === 'article:author' || key === 'byl' || key === 'parsely-author') authors.push(content);
    } else if (name === 'title') {
      const title = rawText(element);
      titles.push(title);
      const cut = cutSuffix(title);
      if (cut) titles.push(cut);
    }
  };
  for (const node of page.head?.children ?? page.root.children) if (node instanceof Element) visit(node);
  for (const script of page.linkedData.map(rawText)) {
    if (!script.includes('"articleBody"')) continue;
    const body = readArticleBody(script);
    if (body && body.length > (articleBody?.length ?? 0)) articleBody = body;
  }
  const { entry } = page.options;
  if (entry?.title) titles.push(entry.title);
  if (entry?.authors) authors.push(...entry.authors);
  return {
    titles: [...new Set(titles)],
    description,
    authors: authors.map((name) => foldSpace(name).toLowerCase()).filter((name) => name.length > 3 && name.length < 80 && !name.includes('http')),
    credited: filed.authors.map(({ name }) => foldSpace(name).toLowerCase()).filter((name) => name.length > 3),
    subtitle: lettersOf(filed.subtitle ?? ''),
    site: [...new Set([siteKey(filed.siteName ?? ''), siteKey(hostOf(page.base))])].filter((name) => name.length >= 3),
    articleBody,
  };
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
