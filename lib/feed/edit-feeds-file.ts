import { isNode, isSeq, parseDocument, stringify, type Range } from 'yaml';
import { NewsclipError } from '../model/errors.ts';
import type { FeedInput } from './feeds-schema.ts';

/** Adds a feed at the end of a feeds.yaml, comments and order of the file kept. Throws `config.invalid` when the text is no such file. */
export function addFeedToFile(text: string, feed: FeedInput): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new NewsclipError('config.invalid', `The feeds file cannot be read: ${document.errors[0]?.message}`, {});
  const node = document.createNode(Object.fromEntries(Object.entries(feed).filter(([, value]) => value !== undefined)));
  const feeds = document.get('feeds');
  const last = isSeq(feeds) && !feeds.flow ? feeds.items.at(-1) : undefined;
  if (isNode(last) && last.range) return insertAfter(text, last.range, stringify([node], { lineWidth: 0 }));
  if (isSeq(feeds)) {
    feeds.flow = false;
    feeds.add(node);
  } else if (feeds === undefined || feeds === null) document.set('feeds', document.createNode([node]));
  else throw new NewsclipError('config.invalid', 'The feeds file has something else than a list under "feeds".', { key: 'feeds' });
  return document.toString({ lineWidth: 0 });
}

/** Puts a list item behind another one, at its depth; nothing else of the text moves. */
function insertAfter(text: string, [start, end]: Range, item: string): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = ' '.repeat(Math.max(0, text.slice(lineStart, start).indexOf('-')));
  const newline = text.indexOf('\n', Math.max(start, end - 1));
  const at = newline < 0 ? text.length : newline + 1;
  const lines = item.trimEnd().split('\n').map((line) => `${indent}${line}\n`).join('');
  return `${text.slice(0, at)}${newline < 0 ? '\n' : ''}${lines}${text.slice(at)}`;
}
