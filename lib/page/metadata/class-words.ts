import { detach } from '../../text/detach.ts';

/** What the words of a class, id or data name say of an element, as bits. Only ever a hint: a word raises or lowers a candidate. */
export const mark = {
  byline: 1,
  date: 2,
  subtitle: 4,
  caption: 8,
  credit: 16,
  aside: 32,
  comment: 64,
  section: 128,
  tags: 256,
  title: 512,
  modified: 1024,
  related: 2048,
  crumb: 4096,
  unseen: 8192,
} as const;

/** Marks of a class or id attribute: "article__author-name" → byline. */
export function readClassMarks(value: string): number {
  const known = cache.get(value);
  if (known !== undefined) return known;
  const text = value.length > 400 ? value.slice(0, 400) : value;
  let marks = 0;
  for (const name of text.includes(' ') || text.includes('\n') ? text.split(/\s+/) : [text]) marks |= nameMarks(name);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(detach(value), marks);
  return marks;
}

/** Marks of one class name, by its words and by their run-together whole. */
function nameMarks(name: string): number {
  const known = nameCache.get(name);
  if (known !== undefined) return known;
  let marks = 0;
  let start = 0;
  let joined = '';
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 0;
    const upper = code >= 65 && code <= 90;
    const letter = upper || (code >= 97 && code <= 122);
    const before = at > start ? name.charCodeAt(at - 1) : 0;
    if (letter && !(upper && before >= 97 && before <= 122)) continue;
    if (at > start) {
      const word = name.slice(start, at).toLowerCase();
      marks |= words.get(word) ?? 0;
      joined += word;
    }
    start = letter ? at : at + 1;
  }
  if (joined.length <= longestWord) marks |= words.get(joined) ?? 0;
  if (nameCache.size >= cacheLimit) nameCache.clear();
  nameCache.set(detach(name), marks);
  return marks;
}

/** Names repeat within a page and between pages of a site; their marks depend on nothing else. */
const cache = new Map<string, number>();
const nameCache = new Map<string, number>();
const cacheLimit = 20_000;
const longestWord = 24;

const lists: Record<keyof typeof mark, string> = {
  byline: 'author authors authorname authorship byline bylines autor autoren autore autori autores auteur auteurs forfatter writer writers contributor contributors journalist journalists reporter reporters skribent verfasser redactor redacteur redakteur signature firma yazar muharrir vcard writtenby penulis creditline',
  date: 'date dates datetime dateline pubdate published publish publication publishdate publishtime publishedat timestamp time datum fecha data tarih posted postdate articledate meta-date datepublished updated modified lastmodified pubtime',
  modified: 'updated modified update lastmodified datemodified',
  subtitle: 'subtitle subtitles subheadline subheading subhead standfirst dek deck kicker-sub bajada sottotitolo untertitel subtitulo chapo chapeau strapline subline unterzeile',
  caption: 'caption captions figcaption bildunterschrift legende pie',
  credit: 'credit credits photographer copyright bildnachweis fotograf rights photocredit imagecredit',
  aside: 'aside sidebar rail widget ticker newsletter promo promos modal popup overlay',
  related: 'related recommend recommended recommendation recommendations recommends teaser teasers popular mostread trending carousel latest mostpopular outbrain taboola siblings suggestions similar weiterlesen onward readnext nextup recirc recirculation moreon seealso morefrom upnext',
  crumb: 'breadcrumb breadcrumbs breadcrumblast',
  unseen: 'visuallyhidden visuallyhide sronly screenreadertext screenreader isvisuallyhidden visuallyhiddentext uhidden offscreen',
  comment: 'comment comments disqus respond commentlist replies reaction reactions forum talkback kommentare kommentar comentarios commentaires',
  section: 'section category kicker rubrik ressort rubrique breadcrumb breadcrumbs eyebrow',
  tags: 'tag tags keywords topics topic themen etiquetas',
  title: 'headline title heading titel titre titulo titolo entry-title',
};

const words = new Map<string, number>();
for (const [name, list] of Object.entries(lists)) {
  for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | mark[name as keyof typeof mark]);
}
