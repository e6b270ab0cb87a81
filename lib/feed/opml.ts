import { NewsclipError } from '../model/errors.ts';
import { foldSpace } from '../text/words.ts';
import { escapeText } from './constructs.ts';
import { decodeReferences } from './entities.ts';
import { readAddress } from './item.ts';
import { scanXml } from './xml-scan.ts';

/** One subscription of an OPML list. */
export interface Subscription {
  url: string;
  title: string | null;
  /** Home page. */
  link: string | null;
  /** Names of the folders around it, outermost first, and its categories. */
  tags: string[];
}

/** Folders within folders that count; deeper ones are laid flat. */
const maxFolders = 32;

/** Reads an OPML list. Nested folders become tags; a feed named twice gets the tags of both places. Throws `input.invalid` when it is none. */
export function parseOpml(text: string): Subscription[] {
  const found = new Map<string, Subscription>();
  /** Folder names of the open outlines; null for one that is a feed or has no name. */
  const open: (string | null)[] = [];
  let isOpml = false;
  scanXml(text, {
    text: () => {},
    cdata: () => {},
    innermost: () => null,
    mended: () => {},
    open: (name, attributes, selfClosing) => {
      const element = name.toLowerCase();
      if (element === 'opml') isOpml = true;
      if (element !== 'outline') return;
      const values = new Map(attributes.map(([key, value]) => [key.toLowerCase(), foldSpace(decodeReferences(value))]));
      const label = values.get('text') || values.get('title') || null;
      const url = readAddress(values.get('xmlurl') || (values.get('type') === 'rss' ? values.get('url') : null), 'https://invalid.invalid/');
      if (url !== null) addSubscription(found, { url, title: label, link: readAddress(values.get('htmlurl'), url), tags: [...open.filter((folder) => folder !== null), ...categoriesOf(values.get('category'))] });
      if (!selfClosing && open.length < maxFolders) open.push(url === null ? label : null);
    },
    close: (name) => {
      if (name.toLowerCase() === 'outline') open.pop();
    },
  });
  if (!isOpml) throw new NewsclipError('input.invalid', 'This is no OPML list: it has no <opml> element.', {});
  return [...found.values()];
}

/** Comma-separated, each a path whose last part counts. */
const categoriesOf = (value: string | undefined): string[] => (value ?? '').split(',').map((path) => path.split('/').findLast((part) => part.trim() !== '')?.trim() ?? '').filter((name) => name !== '');

function addSubscription(found: Map<string, Subscription>, subscription: Subscription): void {
  const known = found.get(subscription.url);
  const tags = [...new Set([...(known?.tags ?? []), ...subscription.tags])];
  found.set(subscription.url, { ...(known ?? subscription), tags });
}

/** Writes feeds as OPML 2.0: a folder for each path of tags, feeds without tags at the top. */
export function renderOpml(title: string, subscriptions: Subscription[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', `  <head><title>${escapeText(title)}</title></head>`, '  <body>'];
  renderFolder(subscriptions.map((subscription) => ({ subscription, path: subscription.tags })), 2, lines);
  lines.push('  </body>', '</opml>', '');
  return lines.join('\n');
}

function renderFolder(members: { subscription: Subscription; path: string[] }[], depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth);
  for (const { subscription, path } of members) {
    if (path.length > 0 && depth < maxFolders) continue;
    const { url, title, link } = subscription;
    lines.push(`${indent}<outline type="rss" text="${attribute(title ?? url)}" xmlUrl="${attribute(url)}"${link === null ? '' : ` htmlUrl="${attribute(link)}"`}/>`);
  }
  if (depth >= maxFolders) return;
  for (const folder of new Set(members.map(({ path }) => path[0]).filter((name) => name !== undefined))) {
    lines.push(`${indent}<outline text="${attribute(folder)}">`);
    renderFolder(members.filter(({ path }) => path[0] === folder).map(({ subscription, path }) => ({ subscription, path: path.slice(1) })), depth + 1, lines);
    lines.push(`${indent}</outline>`);
  }
}

const attribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', ' ');
