import type { Element } from 'domhandler';
import { NewsclipError } from '../../model/errors.ts';
import type { Page } from '../page.ts';

/** Elements of a page that a CSS selector names, in document order. Throws `input.invalid` for what is no selector. */
export function selectElements({ $, root }: Pick<Page, '$' | 'root'>, selector: string): Element[] {
  try {
    if (selector.trim() === '') throw new Error('it is empty');
    return $(root).find(selector).toArray() as Element[];
  } catch (cause) {
    throw new NewsclipError('input.invalid', `the selector "${selector}" is not understood: ${(cause as Error).message}`, { selector }, { cause });
  }
}
