import { Element, Text, type ParentNode } from 'domhandler';
import { attributeOf } from '../named-element.ts';
import type { Page } from '../page.ts';

/** Keys under which front ends keep the text of a story in their script state. */
const keys = ['articleBody', 'body', 'content', 'text', 'html', 'bodyHtml', 'bodyText', 'contentHtml', 'paragraph', 'value', 'articleText'];
/** A string this short is a label, not a paragraph. */
const shortest = 60;

/** The longest prose that scripts hold as JSON strings under one such key, or as a template for the page, as HTML; null where there is none. One pass a key, no parsing of the whole. */
export function readStateText(page: Page): string | null {
  let best: string[] = [];
  let most = 400;
  for (const { script, type } of scriptsOf(page.root).flatMap(levelsOf)) {
    if (script.length < 500) continue;
    if (isTemplate(type)) {
      const chars = /<(?:p|br)\b/i.test(script) ? script.replace(/<[^<>]{0,2000}>/g, '').length : 0;
      if (chars > most) {
        most = chars;
        best = [script];
      }
      continue;
    }
    for (const key of keys) {
      const found = stringsUnder(script, `"${key}":`);
      const chars = found.reduce((sum, text) => sum + text.length, 0);
      if (chars > most) {
        most = chars;
        best = found;
      }
    }
  }
  return best.length === 0 ? null : best.map((text) => (text.includes('<p') || text.includes('<br') ? text : text.split('\n').map((line) => `<p>${line}</p>`).join(''))).join('\n');
}

interface Script {
  script: string;
  type: string;
}

/** A script, and where JSON is quoted as a string in it (`JSON.parse("{\\"body\\": …")`, Next.js' stream) what is in the string. */
const levelsOf = (one: Script): Script[] => (one.script.includes('\\":') ? [one, { ...one, script: one.script.replaceAll(/\\(["\\])/g, '$1') }] : [one]);

/** A shorter string counts as the next paragraph when it is a sentence and this near behind one. */
const nearBy = 400;

function stringsUnder(script: string, key: string): string[] {
  const found = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  for (let at = script.indexOf(key); at >= 0 && found.size < 2000; at = script.indexOf(key, at + key.length)) {
    let start = at + key.length;
    while (script[start] === ' ') start++;
    if (script[start] !== '"') continue;
    let end = start + 1;
    while (end < script.length && script[end] !== '"') end += script[end] === '\\' ? 2 : 1;
    if (end - start < shortest && start - last > nearBy) continue;
    try {
      const text = JSON.parse(script.slice(start, end + 1)) as string;
      const isProse = text.includes(' ') ? /[.!?…]/.test(text) : /[。！？]/.test(text);
      if (!isProse || (end - start < shortest && !/[.!?…。！？]["”’»」]?$/.test(text))) continue;
      found.add(text);
      last = end;
    } catch {
      // not JSON after all: the next one may be
    }
  }
  return [...found];
}

/** text/template, text/x-template, text/html, text/x-handlebars-template. */
const isTemplate = (type: string): boolean => /^text\/(?:html|[\w.-]*template)$/i.test(type.trim());

function scriptsOf(node: ParentNode, found: Script[] = []): Script[] {
  for (const child of node.children) {
    if (!(child instanceof Element)) continue;
    if (child.name === 'script') {
      if (!attributeOf(child, 'src')) found.push({ script: child.children.map((text) => (text instanceof Text ? text.data : '')).join(''), type: attributeOf(child, 'type') ?? '' });
    } else scriptsOf(child, found);
  }
  return found;
}
