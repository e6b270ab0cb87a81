import type { Element } from 'domhandler';
import { detach } from '../../text/detach.ts';

/**
 * What class, id and role names say about an element, as bits. Names lie often enough that none of these decides by itself:
 * drop rules guard them by text mass and the model weighs them.
 */
export const said = {
  advert: 1,
  newsletter: 1 << 1,
  share: 1 << 2,
  related: 1 << 3,
  comments: 1 << 4,
  author: 1 << 5,
  caption: 1 << 6,
  navigation: 1 << 7,
  footer: 1 << 8,
  sidebar: 1 << 9,
  promo: 1 << 10,
  tags: 1 << 11,
  meta: 1 << 12,
  consent: 1 << 13,
  hidden: 1 << 14,
  paywall: 1 << 15,
  body: 1 << 16,
  popup: 1 << 17,
  widget: 1 << 18,
  title: 1 << 19,
  summary: 1 << 20,
  gallery: 1 << 21,
  header: 1 << 22,
  legal: 1 << 23,
  facts: 1 << 24,
  quote: 1 << 25,
  player: 1 << 26,
  login: 1 << 27,
  paragraph: 1 << 28,
  article: 1 << 29,
} as const;

const words: Record<keyof typeof said, string> = {
  advert: 'ad ads adv advert adverts advertisement advertisements advertising adbox adslot adsense adunit adwrapper adcontainer dfp gpt googlead sponsor sponsored sponsors outbrain taboola promoted banner banners werbung anzeige anzeigen publicidad publicidade publicite pubblicita reklama reklame reklam mpu leaderboard billboard advertorial adthrive inread teads',
  newsletter: 'newsletter newsletters nl signup optin mailchimp mailinglist inbox subscribebox subscribeform mailpoet emailsignup',
  share: 'share shares sharing sharer sharedaddy social socials socialmedia addthis addtoany sharethis follow followus facebook twitter whatsapp linkedin pinterest compartir partage teilen condividi tweetbutton sharebar shareline sd',
  related: 'related relatedposts recommended recommendation recommendations recirc recirculation readmore more moreon morefrom mostread mostpopular popular trending latest relacionadas relacionados relacionadas similar upnext readnext suggested suggestions alsoread alsolike crosslink crosslinks linkbox seealso weiterlesen verwandte further onward recent yarpp jp nextprev river feed headlines',
  comments: 'comment comments commentlist commentform respond disqus discussion disqusthread livefyre coral kommentare kommentar comentarios commentaires forum replies reply viafoura talkback guestbook trackback trackbacks pingback',
  author: 'author authors byline bylines bio biography authorbox authorbio authorinfo contributor contributors writer autor auteur vcard profile avatar journalist reporter signature',
  caption: 'caption captions figcaption credit credits wpcaption imagecaption photocredit mediacaption copyright bildunterschrift legende photographer cutline imgcaption pictext picdesc',
  navigation: 'nav navigation navbar menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination pager paginator paging skip skiplink toolbar tabs tab navi pagenav prevnext hamburger megamenu topbar masthead sitemap breadcumb',
  footer: 'footer foot colophon pagefooter sitefooter footnote bottombar bottom',
  sidebar: 'sidebar side rail aside rightcol rightcolumn leftcol leftrail rightrail sidebars secondary complementary siderail',
  promo: 'promo promos promotion promotional teaser teasers card cards callout cta ctabox marketing upsell offer deal shop affiliate product products buy plug puff tease spotlight campaign donate donation membership',
  tags: 'tag tags taglist topic topics keyword keywords category categories cat label labels themen schlagworte etiquetas hashtag hashtags posttags entrytags termlist terms badge kicker eyebrow rubric overline dachzeile',
  meta: 'meta date dates time datetime timestamp pubdate published updated dateline info postmeta entrymeta articlemeta publishdate postdate readtime readingtime views counter duration toolbox tools utility utilities actions action controls',
  consent: 'cookie cookies consent gdpr cmp onetrust privacy ccpa cookiebar cookielaw',
  hidden: 'hidden hide invisible sronly visuallyhidden screenreader screenreadertext offscreen visually assistive collapsed noprint printonly',
  paywall: 'paywall piano subscribe subscription subscriptions subscriber regwall premium meter metered paid register registration gate gated barrier abo tp',
  body: 'body content text articlebody articlecontent articletext storybody storycontent storytext entrycontent postcontent postbody bodytext bodycopy copy maincontent fulltext newstext contenido cuerpo corpo texto inhalt artikeltext richtext prose wysiwyg entry post texte detail',
  popup: 'popup modal overlay lightbox dialog tooltip popover toast flyout drawer snackbar interstitial hovercard infobox',
  widget: 'widget widgets embed embedded embeds module modules plugin iframe poll quiz survey weather stock ticker chart graphic infographic data interactive',
  title: 'title headline heading header1 h1 titre titel titulo entrytitle posttitle articletitle headlines hed',
  summary: 'summary standfirst dek deck subtitle subheadline subhead lead lede intro introduction excerpt abstract chapo teasertext vorspann untertitel entradilla description perex ingress bajada sumario sapo sommario sottotitolo',
  gallery: 'gallery galleries slideshow slider slides slide carousel swiper slick fotorama thumbs thumbnail thumbnails fotostrecke diaporama galeria album',
  header: 'header head pageheader siteheader top heroheader hero',
  legal: 'legal disclaimer disclaimers rights license licence terms imprint impressum copyright correction corrections disclosure boilerplate about notes editorsnote source sources',
  facts: 'facts factbox keypoints highlights takeaways toc tableofcontents contents bullets box infobox glance sidebarbox timeline',
  quote: 'quote quotes pullquote blockquote zitat citation pq pull',
  player: 'video videos player audio podcast media jwplayer brightcove youtube vjs playlist listen media-player soundcloud spotify',
  login: 'login signin account user userbar profilebar form forms search searchform searchbox',
  paragraph: 'paragraph paragraphs para parrafo absatz abschnitt',
  article: 'article story articles main hentry postentry newsarticle singlepost artikel articulo artigo articolo nota noticia',
};

const bitOf = new Map<string, number>();
for (const [kind, list] of Object.entries(words)) {
  for (const word of list.split(' ')) bitOf.set(word, (bitOf.get(word) ?? 0) | said[kind as keyof typeof said]);
}
/** Words long enough to be believed inside a compound ("relatedposts", "storybodytext"). */
const longWords = [...bitOf].filter(([word]) => word.length >= 6);

/** Class attribute → bits. The same few hundred names fill a page, and a site's pages. */
const known = new Map<string, number>();
const maxKnown = 20_000;

export function saysOf(element: Element): number {
  const { attribs } = element;
  let bits = 0;
  if (attribs['class']) bits |= readNames(attribs['class']);
  if (attribs['id']) bits |= readNames(attribs['id']);
  if (attribs['role']) bits |= readNames(attribs['role']);
  if (attribs['itemprop']) bits |= readNames(attribs['itemprop']);
  if (attribs['data-testid']) bits |= readNames(attribs['data-testid']);
  if (attribs['data-component']) bits |= readNames(attribs['data-component']);
  return bits;
}

function readNames(names: string): number {
  const cut = names.length > 500 ? names.slice(0, 500) : names;
  const seen = known.get(cut);
  if (seen !== undefined) return seen;
  let bits = 0;
  let pair = '';
  let start = 0;
  for (let at = 0; at <= cut.length; at++) {
    const code = at < cut.length ? cut.charCodeAt(at) : 0;
    const upper = isUpper(code);
    if ((upper || isLower(code)) && !(upper && at > start && isLower(cut.charCodeAt(at - 1)))) continue;
    if (at > start) {
      const word = cut.slice(start, at).toLowerCase();
      bits |= bitsOfWord(word);
      // "sr-only", "article-body", "read-more", "pull-quote"
      if (pair) bits |= bitOf.get(pair + word) ?? 0;
      pair = word;
    }
    start = upper ? at : at + 1;
  }
  if (known.size >= maxKnown) known.clear();
  known.set(detach(cut), bits);
  return bits;
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Words that are none of ours → bits of those of ours that they begin or end with. */
const compounds = new Map<string, number>();

function bitsOfWord(word: string): number {
  const exact = bitOf.get(word);
  if (exact !== undefined) return exact;
  if (word.length < 8) return 0;
  const seen = compounds.get(word);
  if (seen !== undefined) return seen;
  let bits = 0;
  for (const [known, bit] of longWords) if (word.startsWith(known) || word.endsWith(known)) bits |= bit;
  if (compounds.size >= maxKnown) compounds.clear();
  compounds.set(detach(word), bits);
  return bits;
}
