import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { buildTree } from '../../../lib/page/build-tree.ts';
import { attributeOf, has, hasOf, marksOf, NamedElement, saysOf } from '../../../lib/page/named-element.ts';
import type { PageLimit } from '../../../lib/page/page.ts';
import { textSource } from '../../../lib/page/source.ts';

const read = (html: string, whole = false, limits: PageLimit[] = []): Element => buildTree(textSource(html), limits, whole).root.children[0] as Element;

describe('attributes', () => {
  test('one is asked for by its name; all of them are an object', () => {
    const element = read('<p class="a b" ID=x hidden>');
    expect(element).toBeInstanceOf(NamedElement);
    expect([attributeOf(element, 'class'), attributeOf(element, 'id'), attributeOf(element, 'hidden'), attributeOf(element, 'style'), attributeOf(null, 'class')]).toEqual(['a b', 'x', '', undefined, undefined]);
    expect(element.attribs).toEqual({ class: 'a b', id: 'x', hidden: '' });
    expect(element.attribs).toBe(element.attribs);
  });

  test('of two with one name the first counts', () => expect(read('<p class=a CLASS=b>').attribs).toEqual({ class: 'a' }));

  test('an element without any has none', () => {
    const element = read('<p>');
    expect([element.attribs, hasOf(element), saysOf(element), marksOf(element)]).toEqual([{}, 0, 0, 0]);
  });

  test('they are read only', () => expect(() => (read('<p>').attribs = { class: 'a' })).toThrow('read only'));

  test('what there is is told by bits', () => {
    expect(hasOf(read('<p class=a style="x:y">'))).toBe(has.name | has.style);
    expect(hasOf(read('<a href=/x rel=author>'))).toBe(has.href | has.rel);
    expect(hasOf(read('<p itemprop=name role=note hidden>'))).toBe(has.item | has.role | has.hidden);
  });
});

describe('a second start tag of the page or its body', () => {
  test('adds what the first did not say', () => {
    const html = read('<html lang=en><body class=a><html lang=de class=b><body class=c id=d>');
    expect(html.attribs).toEqual({ lang: 'en', class: 'b' });
    expect((html.children[0] as Element).attribs).toEqual({ class: 'a', id: 'd' });
  });

  test('up to a limit', () => {
    const html = read(`<html><body>${Array.from({ length: 5000 }, (_, at) => `<body a${at}=1>`).join('')}`, true);
    expect(Object.keys((html.children[0] as Element).attribs)).toHaveLength(200);
  });
});
