import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { harbour } from '../../seed/stories.ts';

const { paragraphs, title, url } = harbour;
const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const headline = `<h1>${title}</h1>`;
const page = (body: string): string => `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

/** Markup that no standard allows and that browsers show whole: none of it may cost the story. */
const pages: Record<string, string> = {
  'a drawing left open': page(`${headline}<svg class="icon"><use href="#quote">${story}`),
  'a drawing left open in a sentence before': page(`${headline}<p>${paragraphs[0]} <svg viewBox="0 0 9 9"><g><path d="M0 0"></p>${story.slice(story.indexOf('\n') + 1)}`),
  'a drawing that closes itself': page(`${headline}<svg/>${story}`),
  'a drawing within a drawing, both left open': page(`${headline}<svg><g><svg><path d="M0 0">${story}`),
  'a formula left open': page(`${headline}<math><mspace width="1em">${story}`),
  'HTML within a drawing ends no drawing': page(`${headline}<svg><foreignObject><div><p>In the drawing</p></div></foreignObject><text>Legend</text></svg>${story}`),
  'the story before a late body': `<html><head><title>${title}</title></head><div>${headline}${story}</div><body><p></p></body></html>`,
  'the headline before a late body': `<html><head><title>${title}</title><div>${headline}</div></head><body>${story}</body></html>`,
  'the story before the html element': `${headline}${story}<html><head><title>${title}</title></head><body></body></html>`,
  'the story behind the html element': `<html><head><title>${title}</title></head><body>${headline}</body></html>${story}`,
  'the story in a map of areas': page(`<map name="m"><area href="/a">${headline}${story}</map>`),
  'the story straight in a table': page(`${headline}<table>${story}<tr><td></td></tr></table>`),
  'tables never closed': page(`<table><tr><td>Menu<table><tr><td>${headline}${story}`),
  'cells without a table': page(`<td>${headline}</td><td>${story}</td></tr>`),
  'a form between table and row': page(`<table><form action="/"><tr><td>${headline}${story}</td></tr></form></table>`),
  'bold and italic never closed': page(`${headline}<b>${paragraphs.map((text) => `<p>${text}<i>`).join('')}`),
  'links that hold each other': page(`<a href="/1"><div>${headline}<a href="/2">x</a></div></a>${story}`),
  'forms in forms': page(`<form><form>${headline}${story}</form></form>`),
  'a template that is closed in another place': page(`<template><div>a</template>${headline}${story}`),
  'end tags that nobody opened': page(`</div></div></table></body></html>${headline}${story}`),
  'a list without its items closed': page(`<ul><li><a href="/">Home</a><li><a href="/w">World</a></ul>${headline}${story}`),
  'everything in a button': page(`<button>${headline}${story}</button>`),
  'conditional comments': page(`<!--[if lt IE 9]><p>Old browser</p><![endif]--><![if !IE]>${headline}${story}<![endif]>`),
  'program text that was not run': page(`<?php echo "<b>"; ?>${headline}${story}`),
  'a comment left open at the end': page(`${headline}${story}<!-- end`),
  'an attribute left open at the end': page(`${headline}${story}<a href="/more>More`),
  'XHTML with an empty title element': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><meta charset="utf-8"/></head><body>${headline}${story}</body></html>`,
  'paragraphs that only end': page(`${headline}${paragraphs.join('</p>\n')}</p>`),
  'a comment that ends in a cry': page(`${headline}<!-- advert --!>${story}`),
  'the story within a CDATA section': page(`${headline}<![CDATA[<div>${story}</div>]]>`),
  'a headline left open': page(`<h1>${title}${story}`),
  'a frameset for readers without frames': `<html><head><title>${title}</title></head><frameset cols="20%,80%"><frame src="/menu"><frame src="/text"><noframes><body>${headline}${story}</body></noframes></frameset></html>`,
  'a frameset before the body': `<html><frameset><frame src="/x"></frameset><body>${headline}${story}</body></html>`,
};

test.each(Object.entries(pages))('%s', (_name, html) => {
  const found = extractArticle(html, { url });
  expect(found.text).toBe(paragraphs.join('\n\n'));
  expect(found.title).toBe(title);
});
