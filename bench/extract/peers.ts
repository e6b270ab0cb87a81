import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Element, Text, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Answer } from './score.ts';

/** From a page's text to what the package makes of it; throws or rejects where the package does. */
export type Extractor = (html: string, url: string) => Answer | Promise<Answer>;

/** Other packages that do the same, by name; each is loaded from the folder where they are installed. */
export const peers: Record<string, { needs: string[]; load: (folder: string) => Promise<Extractor> }> = {
  readability: {
    needs: ['@mozilla/readability', 'linkedom'],
    load: async (folder) => {
      const { Readability } = (await load(folder, '@mozilla/readability')) as { Readability: new (document: unknown) => { parse(): Record<string, string> | null } };
      const { parseHTML } = (await load(folder, 'linkedom')) as { parseHTML: (html: string) => { document: unknown } };
      return (html) => {
        const { document } = parseHTML(html);
        const found = new Readability(document).parse();
        return found ? { text: textOf(found['content']), title: found['title'] ?? null, author: found['byline'] ?? null, published: found['publishedTime'] ?? null } : {};
      };
    },
  },
  defuddle: {
    needs: ['defuddle', 'linkedom'],
    load: async (folder) => {
      const { Defuddle } = (await load(folder, 'defuddle', './node')) as { Defuddle: (document: unknown, url: string, options: object) => Promise<Record<string, string>> };
      const { parseHTML } = (await load(folder, 'linkedom')) as { parseHTML: (html: string) => { document: unknown } };
      return async (html, url) => {
        const { document } = parseHTML(html);
        // the asynchronous part asks other sites
        const found = await Defuddle(document, url, { useAsync: false });
        return { text: textOf(found['content']), title: found['title'] ?? null, author: found['author'] ?? null, published: found['published'] ?? null, image: found['image'] ?? null };
      };
    },
  },
  'article-extractor': {
    needs: ['@extractus/article-extractor'],
    load: async (folder) => {
      const { extractFromHtml } = (await load(folder, '@extractus/article-extractor')) as { extractFromHtml: (html: string, url: string) => Promise<Record<string, string> | null> };
      return async (html, url) => {
        const found = await extractFromHtml(html, url);
        return found ? { text: textOf(found['content']), title: found['title'] ?? null, author: found['author'] ?? null, published: found['published'] ?? null, image: found['image'] ?? null } : {};
      };
    },
  },
};

/** Version of an installed package, or null. */
export function versionIn(folder: string, name: string): string | null {
  try {
    return (JSON.parse(readFileSync(join(resolve(folder), 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
  } catch {
    return null;
  }
}

/** A door of a package in a folder that is not ours: Node resolves from the importing file only. */
async function load(folder: string, name: string, door = '.'): Promise<unknown> {
  const home = join(resolve(folder), 'node_modules', name);
  const { exports, module, main } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { exports?: unknown; module?: string; main?: string };
  const named = typeof exports === 'object' && exports !== null && door in exports ? (exports as Record<string, unknown>)[door] : door === '.' ? exports : undefined;
  const target = targetOf(named) ?? main ?? module ?? 'index.js';
  return await import(pathToFileURL(join(home, target)).href);
}

function targetOf(door: unknown): string | null {
  if (typeof door === 'string') return door;
  if (typeof door !== 'object' || door === null) return null;
  const conditions = door as Record<string, unknown>;
  return targetOf(conditions['node']) ?? targetOf(conditions['import']) ?? targetOf(conditions['default']);
}

const blocks = new Set(
  ('address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select ' +
    'summary table tbody td tfoot th thead tr ul').split(' '),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object']);

/** HTML as lines, one a block: what a reader of the package's answer would see. */
function textOf(html: string | undefined): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const folded = line.replace(/\s+/g, ' ').trim();
    if (folded !== '') lines.push(folded);
    line = '';
  };
  const visit = (node: ParentNode): void => {
    for (const child of node.children) {
      if (child instanceof Text) line += child.data;
      else if (child instanceof Element && !silent.has(child.name)) {
        const isBlock = blocks.has(child.name);
        if (isBlock) end();
        visit(child);
        if (isBlock) end();
      }
    }
  };
  visit(parseDocument(html ?? ''));
  end();
  return lines.join('\n');
}
