import type { Element } from 'domhandler';
import type { Page } from '../page.ts';
import { sites } from './index.ts';
import { selectElements } from './select.ts';
import type { SiteRule } from './site.ts';

/** Elements of a page that the rules of its site name, by what the rules say of them. Null where the site has none. */
export interface Ruled {
  title: Set<Element>;
  body: Set<Element>;
  drop: Set<Element>;
}

export function findRuled(page: Page): Ruled | null {
  const rules = rulesOf(page);
  if (rules.length === 0) return null;
  const ruled: Ruled = { title: new Set(), body: new Set(), drop: new Set() };
  for (const { kind, selector } of rules) for (const element of selectElements(page, selector)) ruled[kind].add(element);
  return ruled;
}

/** Rules of every site that the page's host belongs to. */
export function rulesOf({ url, options }: Pick<Page, 'url' | 'options'>): SiteRule[] {
  const known = options.sites ?? sites;
  if (known.length === 0) return [];
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return known.filter(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`))).flatMap(({ rules }) => rules);
}
