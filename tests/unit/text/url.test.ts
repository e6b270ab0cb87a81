import { describe, expect, test } from 'vitest';
import { NewsclipError } from '../../../lib/model/errors.ts';
import { canonicalUrl, hostOf, isSameSite, readHttpUrl, siteOf } from '../../../lib/text/url.ts';

/** Pairs of addresses of one page, by what parts them. */
const same: [why: string, a: string, b: string][] = [
  ['scheme', 'http://news.example/a', 'https://news.example/a'],
  ['www', 'https://www.news.example/a', 'https://news.example/a'],
  ['numbered www', 'https://www2.news.example/a', 'https://news.example/a'],
  ['mobile host', 'https://m.news.example/a', 'https://www.news.example/a'],
  ['mobile host, spelled out', 'https://mobile.news.example/a', 'https://news.example/a'],
  ['mobile label within', 'https://en.m.news.example/a', 'https://en.news.example/a'],
  ['AMP host', 'https://amp.news.example/a', 'https://news.example/a'],
  ['AMP host below another', 'https://amp.sport.news.example/a', 'https://sport.news.example/a'],
  ['capitals in the host', 'https://NEWS.Example/a', 'https://news.example/a'],
  ['dot behind the host', 'https://news.example./a', 'https://news.example/a'],
  ['umlaut host and punycode', 'https://zürich.example/a', 'https://xn--zrich-kva.example/a'],
  ['default port http', 'http://news.example:80/a', 'https://news.example/a'],
  ['default port https', 'https://news.example:443/a', 'http://news.example/a'],
  ['fragment', 'https://news.example/a#comments', 'https://news.example/a'],
  ['text fragment', 'https://news.example/a#:~:text=word', 'https://news.example/a'],
  ['empty fragment and query', 'https://news.example/a?#', 'https://news.example/a'],
  ['trailing slash', 'https://news.example/a/', 'https://news.example/a'],
  ['slash behind the host', 'https://news.example', 'https://news.example/'],
  ['doubled slashes', 'https://news.example//2026//a', 'https://news.example/2026/a'],
  ['dots in the path', 'https://news.example/x/../2026/./a', 'https://news.example/2026/a'],
  ['index.html', 'https://news.example/2026/a/index.html', 'https://news.example/2026/a/'],
  ['index.php with a query', 'https://news.example/index.php?id=7', 'https://news.example/?id=7'],
  ['Default.aspx', 'https://news.example/a/Default.aspx', 'https://news.example/a'],
  ['escaped letters', 'https://news.example/%61rticle', 'https://news.example/article'],
  ['escaped tilde', 'https://news.example/%7Eann/a', 'https://news.example/~ann/a'],
  ['small escapes', 'https://news.example/caf%c3%a9', 'https://news.example/caf%C3%A9'],
  ['plain and escaped letters', 'https://news.example/café', 'https://news.example/caf%C3%A9'],
  ['plain and escaped Cyrillic', 'https://news.example/новости', 'https://news.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8'],
  ['escaped comma', 'https://news.example/a%2Cb,1.html', 'https://news.example/a,b,1.html'],
  ['escaped apostrophe', "https://news.example/l'eau", 'https://news.example/l%27eau'],
  ['order of parameters', 'https://news.example/a?x=1&b=2', 'https://news.example/a?b=2&x=1'],
  ['a parameter given twice', 'https://news.example/a?id=1&id=1', 'https://news.example/a?id=1'],
  ['plus and %20', 'https://news.example/a?q=two+words', 'https://news.example/a?q=two%20words'],
  ['empty parameters', 'https://news.example/a?&&id=1&', 'https://news.example/a?id=1'],
  ['a name with and without "="', 'https://news.example/?12345=', 'https://news.example/?12345'],
  ['utm', 'https://news.example/a?utm_source=rss&utm_medium=feed&utm_campaign=x&utm_whatever=1', 'https://news.example/a'],
  ['utm in capitals', 'https://news.example/a?UTM_Source=rss', 'https://news.example/a'],
  ['utm left escaped', 'https://news.example/a?id=1&amp;utm_source=rss', 'https://news.example/a?id=1'],
  ['Facebook click', 'https://news.example/a?fbclid=IwAR0abc', 'https://news.example/a'],
  ['Google click', 'https://news.example/a?gclid=abc&gclsrc=aw.ds', 'https://news.example/a'],
  ['Microsoft, X, Yandex clicks', 'https://news.example/a?msclkid=1&twclid=2&yclid=3', 'https://news.example/a'],
  ['Mailchimp', 'https://news.example/a?mc_cid=1&mc_eid=2', 'https://news.example/a'],
  ['HubSpot', 'https://news.example/a?_hsenc=1&_hsmi=2', 'https://news.example/a'],
  ['AT Internet', 'https://news.example/a?at_medium=RSS&at_campaign=KARANGA', 'https://news.example/a'],
  ['XiTi', 'https://news.example/a?xtor=RSS-3208', 'https://news.example/a'],
  ['comScore', 'https://news.example/a?ns_mchannel=rss&ns_source=public', 'https://news.example/a'],
  ['publishers’ campaigns', 'https://news.example/a?cmpid=rss&CMP=share&ocid=x&ftag=y&ito=1490', 'https://news.example/a'],
  ['Matomo', 'https://news.example/a?mtm_campaign=1&pk_source=2', 'https://news.example/a'],
  ['ref naming a channel', 'https://news.example/a?ref=rss', 'https://news.example/a'],
  ['ref naming a host', 'https://news.example/a?ref=other.example', 'https://news.example/a'],
  ['source with a longer mark', 'https://news.example/a?source=rss----5a1b2c---4', 'https://news.example/a'],
  ['share button', 'https://news.example/a?share=facebook', 'https://news.example/a'],
  ['answer to a comment', 'https://news.example/a?replytocom=17', 'https://news.example/a'],
  ['session in the path', 'https://news.example/a;jsessionid=0A1B?id=1', 'https://news.example/a?id=1'],
  ['session in the query', 'https://news.example/a?PHPSESSID=0a1b', 'https://news.example/a'],
  ['AMP at the end', 'https://news.example/2026/a/amp/', 'https://news.example/2026/a/'],
  ['AMP in front', 'https://news.example/amp/2026/a', 'https://news.example/2026/a'],
  ['AMP within', 'https://news.example/news/amp/world-123', 'https://news.example/news/world-123'],
  ['AMP parameter', 'https://news.example/a?amp=1', 'https://news.example/a'],
  ['bare AMP parameter', 'https://news.example/a.html?amp', 'https://news.example/a.html'],
  ['AMP output type', 'https://news.example/a?outputType=amp', 'https://news.example/a'],
  ['.amp.html', 'https://news.example/a.amp.html', 'https://news.example/a.html'],
  ['.amp', 'https://news.example/story/a.amp', 'https://news.example/story/a'],
  ['AMP cache', 'https://www-news-example.cdn.ampproject.org/c/s/www.news.example/a/amp/', 'https://news.example/a'],
  ['AMP viewer', 'https://www-news-example.cdn.ampproject.org/v/s/www.news.example/a?amp_js_v=0.1&usqp=mq331', 'https://news.example/a'],
  ['AMP through Google', 'https://www.google.com/amp/s/amp.news.example/a', 'https://news.example/a'],
  ['AMP through Google, plain http', 'https://www.google.co.uk/amp/www.news.example/a', 'https://news.example/a'],
  ['print parameter', 'https://news.example/a?print=1', 'https://news.example/a'],
  ['print view', 'https://news.example/a?view=print', 'https://news.example/a'],
  ['print at the end', 'https://news.example/2026/a/print', 'https://news.example/2026/a'],
  ['print in front', 'https://news.example/print/2026/a', 'https://news.example/2026/a'],
  ['print page', 'https://news.example/2026/a/print.html', 'https://news.example/2026/a'],
  ['mobile parameter', 'https://news.example/a?m=1', 'https://news.example/a'],
  ['mobile in front', 'https://news.example/mobile/the-long-way-home-again', 'https://news.example/the-long-way-home-again'],
  ['m in front of a number', 'https://news.example/m/story/1234567', 'https://news.example/story/1234567'],
  ['all parts on one page', 'https://news.example/a?pagewanted=all', 'https://news.example/a'],
  ['a blog under two countries', 'https://ann.blogspot.de/2026/01/a.html?m=1', 'https://ann.blogspot.com/2026/01/a.html'],
  ['feedproxy and feedburner', 'http://feedproxy.google.com/~r/News/~3/AbC/', 'https://feeds.feedburner.com/~r/News/~3/AbC'],
  ['Google Alerts', 'https://www.google.com/url?rct=j&sa=t&url=https://news.example/a&ct=ga&cd=CAI', 'https://news.example/a'],
  ['Google search, target in q', 'https://www.google.de/url?q=https%3A%2F%2Fnews.example%2Fa&sa=U', 'https://news.example/a'],
  ['Bing News', 'http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=https%3a%2f%2fnews.example%2fa%3fid%3d1&c=2', 'https://news.example/a?id=1'],
  ['out of Facebook', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Ffbclid%3D1&h=AT0', 'https://news.example/a'],
  ['blanks around', '  https://news.example/a\n', 'https://news.example/a'],
  ['user name', 'https://ann:secret@news.example/a', 'https://news.example/a'],
];

/** Pairs that look alike and are two pages. */
const different: [why: string, a: string, b: string][] = [
  ['path', 'https://news.example/a', 'https://news.example/b'],
  ['capitals in the path', 'https://news.example/aBc', 'https://news.example/abc'],
  ['number in the query', 'https://news.example/?p=1', 'https://news.example/?p=2'],
  ['unknown parameter', 'https://news.example/a?edition=uk', 'https://news.example/a'],
  ['page of a story', 'https://news.example/a?page=2', 'https://news.example/a'],
  ['language', 'https://news.example/a?lang=fr', 'https://news.example/a?lang=de'],
  ['subdomain', 'https://sport.news.example/a', 'https://news.example/a'],
  ['port', 'https://news.example:8443/a', 'https://news.example/a'],
  ['ref with a value of its own', 'https://news.example/doc?ref=4711', 'https://news.example/doc?ref=4712'],
  ['source with a value of its own', 'https://news.example/a?source=agency-7', 'https://news.example/a'],
  ['m as an archive month', 'https://news.example/?m=202601', 'https://news.example/?m=202602'],
  ['script address', 'https://news.example/#!/story/1', 'https://news.example/#!/story/2'],
  ['escaped slash', 'https://news.example/a%2Fb', 'https://news.example/a/b'],
  ['escaped ampersand', 'https://news.example/?q=a%26b', 'https://news.example/?q=a&b'],
  ['plus sign escaped', 'https://news.example/?q=a%2Bb', 'https://news.example/?q=a+b'],
  ['the amp page itself', 'https://news.example/amp', 'https://news.example/'],
  ['a section called m', 'https://news.example/m/ann', 'https://news.example/ann'],
  ['registrable domain that begins with m', 'https://m.example/a', 'https://amp.example/a'],
  ['two blogs of one service', 'https://ann.substack.com/p/a', 'https://bob.substack.com/p/a'],
  ['printer in a slug', 'https://news.example/printers', 'https://news.example/'],
  ['name of a built-in', 'https://news.example/?constructor=1', 'https://news.example/?__proto__=1'],
  ['order of equal names', 'https://news.example/?a=1&b=2', 'https://news.example/?a=2&b=1'],
];

describe('canonicalUrl', () => {
  test.each(same)('one page: %s', (_why, a, b) => expect(canonicalUrl(a)).toBe(canonicalUrl(b)));
  test.each(different)('two pages: %s', (_why, a, b) => expect(canonicalUrl(a)).not.toBe(canonicalUrl(b)));

  test('is an address itself', () => {
    expect(canonicalUrl('http://www.News.example:80/2026//a/?b=2&a=1&utm_source=x#top')).toBe('https://news.example/2026/a?a=1&b=2');
  });

  test('keeps its key when it is folded again', () => {
    for (const [, a, b] of [...same, ...different]) {
      for (const key of [canonicalUrl(a), canonicalUrl(b)]) expect(canonicalUrl(key)).toBe(key);
    }
  });

  test.each(['', 'news', 'ftp://news.example/a', 'javascript:alert(1)', 'http://', 'https://[::1'])('refuses %j', (address) => {
    expect(() => canonicalUrl(address)).toThrow(NewsclipError);
  });
});

test('readHttpUrl resolves against a base and knows http(s) alone', () => {
  expect(readHttpUrl('../b', 'https://news.example/a/c')).toBe('https://news.example/b');
  expect(readHttpUrl('//other.example/b', 'https://news.example/a')).toBe('https://other.example/b');
  for (const value of [null, undefined, '', 'mailto:a@news.example', 'data:,x', 'not an address']) expect(readHttpUrl(value)).toBeNull();
});

test('hostOf names the port unless it is the scheme’s own', () => {
  expect(hostOf('https://News.example:443/a')).toBe('news.example');
  expect(hostOf('http://news.example:8080/a')).toBe('news.example:8080');
});

test.each([
  ['https://www.news.example.co.uk/a', 'example.co.uk'],
  ['https://sport.news.com.au/', 'news.com.au'],
  ['https://www.gov.uk/a', 'www.gov.uk'],
  ['https://ann.github.io/a', 'ann.github.io'],
  ['https://ann.blogspot.com/a', 'ann.blogspot.com'],
  ['https://ann.blogspot.de/a', 'ann.blogspot.de'],
  ['https://ann.substack.com/a', 'ann.substack.com'],
  ['https://www.wordpress.com/a', 'wordpress.com'],
  ['http://127.0.0.1:8080/a', '127.0.0.1:8080'],
  ['http://[::1]:8080/a', '[::1]:8080'],
  ['http://localhost:8080/a', 'localhost:8080'],
])('siteOf %s is %s', (url, site) => expect(siteOf(url)).toBe(site));

test('isSameSite joins subdomains and parts customers of one host', () => {
  expect(isSameSite('https://www.news.example/a', 'http://amp.news.example/b')).toBe(true);
  expect(isSameSite('https://ann.github.io/', 'https://bob.github.io/')).toBe(false);
  expect(isSameSite('http://127.0.0.1:8080/', 'http://127.0.0.1:8081/')).toBe(false);
});
