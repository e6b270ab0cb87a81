import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAttributes } from '../../lib/page/read-attributes.ts';
import { buildTree } from '../../lib/page/build-tree.ts';
import { textSource } from '../../lib/page/source.ts';
import type { Element } from 'domhandler';

const root = join(import.meta.dirname, '../../lib/page');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('lexicon') && file !== 'read-attributes.ts');

/** Ways in which lib/page asks for an attribute, each with its name. */
const asked = [/[aA]ttrib(?:s|utes)\??\.?\['([^']+)'\]/g, /attributeOf\([^']{1,80}, '([^']+)'\)/g, /valueIn\([^']{1,40}, '([^']+)'\)/g, /\b([a-z][a-z-]*)'?: has\.[a-z]+/g, /'((?:data-[a-z-]+)|srcset|src)'/g];
/** What is spelled like an attribute and is a class or a meta's name. */
const others = new Set(['data-nosnippet']);

test('the tree keeps every attribute that lib/page asks for', () => {
  const missing = sources.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return asked.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)).filter((name) => !readAttributes.has(name) && !others.has(name)).map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test('and no others, unless it is asked for the whole', () => {
  const attributes = (whole: boolean): Record<string, string> => (buildTree(textSource('<p CLASS=a onclick="x(\'&amp;\')" class=b data-id=7 data-src="&lt;" __proto__=1>'), [], whole).root.children[0] as Element).attribs;
  expect(attributes(false)).toEqual({ class: 'a', 'data-src': '<' });
  expect(attributes(true)).toEqual({ class: 'a', onclick: "x('&')", 'data-id': '7', 'data-src': '<' });
});
