import { load } from 'cheerio';
import { Element, Text, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/page/extract.ts';
import { harbour } from '../../seed/stories.ts';

/**
 * What is known to slip past filters of HTML: markup that means something else when it is parsed again, addresses that are scripts in disguise,
 * values that leave their quotes. Each is put among the paragraphs, under a picture, into attributes and into linked data.
 */
const alert = 'alert(1)';
const evasions = [
  `<script>${alert}</script>`,
  `<img src=x onerror=${alert}>`,
  `<svg onload=${alert}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${alert}>">`,
  `<svg><style><img src=x onerror=${alert}></style></svg>`,
  `<svg><desc><![CDATA[</desc><script>${alert}</script>]]></svg>`,
  `<svg><a xlink:href="javascript:${alert}"><text>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${alert}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${alert}>`,
  `<math><mi><table><mglyph><style><math><table id="</table></math><img src=x onerror=${alert}>">`,
  `<math href="javascript:${alert}">click</math>`,
  `<noscript><p title="</noscript><img src=x onerror=${alert}>"></noscript>`,
  `<xmp><p title="</xmp><img src=x onerror=${alert}>"></xmp>`,
  `<listing>&lt;img onerror="${alert};//" src=x&gt;<t t></listing>`,
  `<textarea></textarea><img src=x onerror=${alert}>`,
  `<title><img src=x onerror=${alert}></title>`,
  `<noembed><img title="</noembed><img src=x onerror=${alert}>"></noembed>`,
  `<iframe srcdoc="<script>${alert}</script>"></iframe>`,
  `<template><s><template><s><img src=x onerror=${alert}>x</s></template></s></template>`,
  `<select><option><style></option></select><b><img src=x onerror=${alert}></style></option>`,
  `<table><td background="javascript:${alert}"><caption><img src=x onerror=${alert}></caption></table>`,
  `<plaintext><img src=x onerror=${alert}>`,
  `<!--><img src=x onerror=${alert}>-->`,
  `<!--[if gte IE 4]><script>${alert}</script><![endif]-->`,
  `<![CDATA[<img src=x onerror=${alert}>]]>`,
  `<?xml version="1.0"?><img src=x onerror=${alert}>`,
  `<base href="javascript:/a/-${alert}//////"><a href="#">x</a>`,
  `<object data="javascript:${alert}"></object><embed src="javascript:${alert}"><video src="javascript:${alert}"></video>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${alert}">`,
  `<link rel=stylesheet href="javascript:${alert}">`,
  `<p style="width:expression(${alert});background:url(javascript:${alert})">x</p>`,
  `&lt;img src=x onerror=${alert}&gt;`,
  `&amp;lt;script&amp;gt;${alert}&amp;lt;/script&amp;gt;`,
  `<<script>${alert}//<</script>`,
  `<scr<script>ipt>${alert}</scr</script>ipt>`,
  `<img """><script>${alert}</script>">`,
  `<a href="x" title="\`><img src=x onerror=${alert}>">x</a>`,
  `<p>\`<img src=x onerror=${alert}>\`</p>`,
  `<code>\`\`\`\`<img src=x onerror=${alert}></code><pre>\`\`\`\`\n&lt;img src=x onerror=${alert}&gt;</pre>`,
  `[x](javascript:${alert}) <b>![x](javascript:${alert})</b>`,
  `<iframe src="https://www.youtube.com/embed/a" title="]( javascript:${alert} ) &lt;img src=x onerror=${alert}&gt;"></iframe>`,
  `<blockquote class="twitter-tweet" cite="https://twitter.com/a/status/1&quot;&gt;&lt;script&gt;"><a href="https://twitter.com/a/status/1">x</a></blockquote>`,
  `<b a\0b><p>\0<scr\0ipt>${alert}</scr\0ipt>`,
];
const addresses = [
  `javascript:${alert}`, `JaVaScRiPt:${alert}`, ` javascript:${alert}`, `java\tscript:${alert}`, `java\nscript:${alert}`, `jav&#x0A;ascript:${alert}`, `&#106;avascript:${alert}`, `javascript&colon;${alert}`, `\u0001javascript:${alert}`,
  `\u00a0javascript:${alert}`, `data:text/html,<script>${alert}</script>`, `data:text/html;base64,PHNjcmlwdD4=`, `vbscript:${alert}`, `feed:javascript:${alert}`, `view-source:javascript:${alert}`, `blob:https://a.example/x`, `file:///etc/passwd`, `https://a.example/"onmouseover="${alert}`,
  `https://a.example/'><script>${alert}</script>`, `http:javascript:${alert}`, `https://a.example\\@b.example/<x>`, `ｊavascript:${alert}`, `%6aavascript:${alert}`, `#javascript:${alert}`,
];

const { paragraphs, title, url } = harbour;
const attribute = (value: string): string => value.replaceAll('"', '&quot;');
const page = (part: string, head = ''): string => `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${paragraphs.map((text, at) => `<p>${text}</p>${at === 2 ? part : ''}`).join('\n')}</article></body></html>`;
const places: Record<string, (evil: string) => string> = {
  'among the paragraphs': (evil) => page(`<p>Before ${evil} and after it, words that make this a paragraph.</p>`),
  'under a picture': (evil) => page(`<figure><img src="/a.jpg" width="800" height="500"><figcaption>Boats ${evil} at dawn</figcaption></figure>`),
  'in attributes': (evil) => page(`<figure><img src="/a.jpg" width="800" height="500" alt="${attribute(evil)}" title="${attribute(evil)}"></figure><ol start="${attribute(evil)}"><li>One thing that is long enough to stay.</li></ol><table><tr><td colspan="${attribute(evil)}">1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`),
  'in linked data': (evil) => `<html><head><title>${title}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: `${paragraphs.join('\n')}\n${evil}`, description: evil, author: evil }).replaceAll('</', '<\\/')}</script></head><body><h1>${title}</h1></body></html>`,
};

const allowed: Record<string, string[]> = { a: ['href'], img: ['src', 'alt', 'width', 'height'], ol: ['start'], td: ['colspan'], th: ['colspan'] };
for (const name of 'p h1 h2 h3 h4 h5 h6 ul li blockquote table caption tr pre code kbd samp strong em cite sub sup s del ins u q mark br figure figcaption tbody'.split(' ')) allowed[name] = [];

function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const visit = (node: ParentNode): void => {
    for (const child of node.children) {
      if (child instanceof Text) continue;
      if (!(child instanceof Element)) faults.push(child.type);
      else {
        for (const [name, value] of Object.entries(child.attribs)) if (!allowed[child.name]?.includes(name) || (/^(?:href|src)$/.test(name) && !/^https?:\/\//.test(value))) faults.push(`${child.name} ${name}=${value}`);
        if (!(child.name in allowed)) faults.push(child.name);
        visit(child);
      }
    }
  };
  // as a browser parses it, and as htmlparser2 does; each once more as it would be written again
  const browser = load(html, {}, false);
  for (const tree of [browser.root()[0]!, load(browser.html(), {}, false).root()[0]!, parseDocument(html), parseDocument(browser.html())]) visit(tree as ParentNode);
  return faults;
}

function expectSafe(source: string): void {
  const { html, markdown, blocks, images, links, embeds, text } = extractArticle(source, { url });
  expect(text).not.toBe('');
  expect(faultsOf(html)).toEqual([]);
  for (const block of blocks) expect(faultsOf(block.html)).toEqual([]);
  for (const { url } of [...images, ...links, ...embeds]) expect(url).toMatch(/^https?:\/\/[^\s"<>]+$/);
  // Markdown lets raw HTML through: none outside of code
  const prose = markdown.replaceAll(/^(`{3,})\n[^]*?\n\1$/gm, '').replaceAll(/(?<![\\`])`[^`\n]+`/g, '');
  expect(prose).not.toMatch(/(?<!\\)<[a-z!/?]/i);
  expect([...prose.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].filter(([, target]) => !/^https?:\/\//.test(target!))).toEqual([]);
}

describe.each(Object.entries(places))('%s', (_place, put) => {
  test.each(evasions)('%s', (evil) => expectSafe(put(evil)));
});

test.each(addresses)('address %j', (address) => {
  const value = attribute(address);
  expectSafe(page(`<p>See <a href="${value}">this</a> and <a href='${address.replaceAll("'", '&#39;')}'>that</a>, which are words enough for a paragraph.</p><img src="${value}" srcset="${value} 2x, /b.jpg 1x" data-src="${value}" width="800" height="500"><iframe src="${value}"></iframe><video src="${value}"></video><div class="fb-post" data-href="${value}"></div>`,
    `<base href="${value}"><link rel="canonical" href="${value}"><meta property="og:image" content="${value}">`));
});
