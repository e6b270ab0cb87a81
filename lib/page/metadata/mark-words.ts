/** Words of class, id and data names by what they say, see class-words.ts. A module of data alone: functions read it beside their bundle. */
export const markWords = {
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
