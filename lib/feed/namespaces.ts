/**
 * Namespaces by their address, host and path alone in lower case: scheme, "www." and a last "/" or "#" are left out, since feeds get those wrong.
 * The empty prefix is the feed's own vocabulary (all forms of RSS).
 */
const byAddress: Record<string, string> = {
  'purl.org/rss/1.0': '', 'purl.org/net/rss1.1': '', 'my.netscape.com/rdf/simple/0.9': '', 'channel.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '', 'backend.userland.com/rss2': '', 'backend.userland.com/rss': '', 'backend.userland.com/rss091': '',
  'blogs.law.harvard.edu/tech/rss': '', 'cyber.law.harvard.edu/rss/rss.html': '', 'rssboard.org/rss-specification': '', 'w3.org/2002/07/rss': '', 'purl.org/rss/2.0': '',
  'w3.org/2005/atom': 'atom', 'purl.org/atom/ns': 'atom', 'purl.org/atom': 'atom', 'example.com/newformat': 'atom', 'necho/ns': 'atom', 'purl.org/echo': 'atom', 'intertwingly.net/blog': 'atom',
  'purl.org/rss/1.0/modules/content': 'content', 'purl.org/dc/elements/1.1': 'dc', 'purl.org/dc/elements/1.0': 'dc', 'purl.org/dc': 'dc', 'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/syndication': 'sy', 'purl.org/rss/1.0/modules/slash': 'slash', 'purl.org/rss/1.0/modules/company': 'company',
  'search.yahoo.com/mrss': 'media', 'tools.search.yahoo.com/mrss': 'media', 'search.yahoo.com/mrss/': 'media', 'video.search.yahoo.com/mrss': 'media',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes', 'example.com/dtds/podcast-1.0.dtd': 'itunes', 'itunes.com/dtds/podcast': 'itunes', 'google.com/schemas/play-podcasts/1.0': 'googleplay',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner', 'feedburner.google.com': 'feedburner', 'w3.org/1999/xhtml': 'xhtml', 'w3.org/2000/svg': 'svg', 'w3.org/1998/math/mathml': 'math',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf', 'w3.org/xml/1998/namespace': 'xml', 'w3.org/1999/xlink': 'xlink', 'purl.org/syndication/thread/1.0': 'thr', 'w3.org/2007/app': 'app', 'purl.org/atom/app': 'app',
  'backend.userland.com/creativecommonsrssmodule': 'cc', 'web.resource.org/cc': 'cc', 'creativecommons.org/ns': 'cc', 'cyber.law.harvard.edu/rss/creativecommonsrssmodule.html': 'cc',
  'purl.org/rss/1.0/modules/link': 'l', 'blogs.law.harvard.edu/tech/rss/': '', 'a9.com/-/spec/opensearch/1.1': 'opensearch', 'pubsubhubbub.googlecode.com': 'hub',
};

/** Prefixes as everybody writes them, for documents that forget to declare them. */
const byPrefix: Record<string, string> = {
  atom: 'atom', atom10: 'atom', atom03: 'atom', a10: 'atom', content: 'content', dc: 'dc', dcterms: 'dcterms', dct: 'dcterms', sy: 'sy', slash: 'slash', media: 'media', itunes: 'itunes',
  googleplay: 'googleplay', feedburner: 'feedburner', xhtml: 'xhtml', rdf: 'rdf', xml: 'xml', svg: 'svg', math: 'math', thr: 'thr', app: 'app', cc: 'cc', creativecommons: 'cc', rss: '',
};

/** Stands for every namespace that means nothing to us. */
export const foreign = '?';

/** Our prefix for a namespace address. */
export function prefixOfAddress(address: string): string {
  let key = address.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '');
  while (key.endsWith('/') || key.endsWith('#') || key.endsWith('?')) key = key.slice(0, -1);
  return key !== '' && Object.hasOwn(byAddress, key) ? (byAddress[key] as string) : key === '' ? '' : foreign;
}

/** Our prefix for one that the document never declared. */
export const prefixOfUndeclared = (prefix: string): string => {
  const key = prefix.toLowerCase();
  return Object.hasOwn(byPrefix, key) ? (byPrefix[key] as string) : foreign;
};
