import type { Access, FieldSource, Kind } from '../../model/article.ts';
import type { Evidence } from './evidence.ts';
import { listOf, textOfValue } from './linked-data.ts';
import type { Sight } from './survey.ts';
import { labelsBeside } from './topics.ts';

export interface KindFind {
  kind: Kind;
  source: FieldSource | null;
}

/** What sort of story: by its schema.org type, og:type, the folders of its address, its section, a label beside its heading. */
export function readKind(evidence: Evidence, section: string | null, heading: Sight | null): KindFind {
  const story = evidence.stories[0];
  const types = evidence.stories.filter(({ score }) => score >= (story?.score ?? 0) - 2).flatMap(({ types: own }) => own);
  const has = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const source = story?.source ?? 'json-ld';
  if (has(/^Advertiser/) || evidence.nodes.some(({ types: own }) => own.includes('AdvertiserContentArticle'))) return { kind: 'sponsored', source };
  if (has(/^LiveBlog/)) return { kind: 'live', source };
  const byAddress = kindOfAddress(evidence.page.url);
  if (byAddress === 'sponsored') return { kind: byAddress, source: 'address' };
  if (has(/^Opinion/)) return { kind: 'opinion', source };
  if (has(/^PressRelease$/)) return { kind: 'press', source };
  const og = evidence.meta('og:type')?.toLowerCase() ?? '';
  if (og.startsWith('video')) return { kind: 'video', source: 'open-graph' };
  if (types.length > 0 && types.every((type) => type.endsWith('Gallery'))) return { kind: 'gallery', source };
  if (types.length > 0 && types.every((type) => /^VideoObject$/.test(type))) return { kind: 'video', source };
  if (types.length > 0 && types.every((type) => /^(?:AudioObject|PodcastEpisode|Episode)$/.test(type))) return { kind: 'audio', source };
  if (byAddress !== null) return { kind: byAddress, source: 'address' };
  const bySection = section === null ? undefined : kindWords.get(section.toLowerCase());
  if (bySection !== undefined) return { kind: bySection, source: evidence.stories.length > 0 ? source : 'meta' };
  const label = labelsBeside(evidence, heading).map(({ text }) => kindWords.get(text.toLowerCase().replaceAll(' ', '-'))).find((kind) => kind === 'opinion' || kind === 'sponsored');
  if (label !== undefined) return { kind: label, source: 'page' };
  if (has(/^(?!Social|Blog$).*(?:Article|Posting|Report|NewsStory|Review)$/)) return { kind: 'news', source };
  if (og === 'article' || evidence.meta('article:published_time') !== null) return { kind: 'news', source: 'open-graph' };
  return { kind: 'unknown', source: null };
}

export interface AccessFind {
  access: Access;
  source: FieldSource | null;
}

/** Free, metered or paid, as the page declares it: isAccessibleForFree of the story or of its parts, article:content_tier and its kin. */
export function readAccess(evidence: Evidence): AccessFind {
  const tier = evidence.meta('article:content_tier', 'og:article:content_tier', 'article:contenttier', 'article.access', 'cxenseparse:access', 'content_tier', 'access', 'paywall', 'cxenseparse:paywall', 'is_paywalled', 'article:access')?.toLowerCase() ?? '';
  const byTier = tiers[tier.replace(/[\s_-]/g, '')];
  for (const { node, source } of evidence.stories) {
    for (const value of listOf(node['isAccessibleForFree'])) {
      const free = freeOf(value);
      if (free === false) return { access: byTier === 'metered' ? 'metered' : 'paid', source };
      if (free === true && (byTier === undefined || byTier === 'free')) return { access: 'free', source };
    }
  }
  if (byTier !== undefined) return { access: byTier, source: 'meta' };
  for (const { node, types } of evidence.nodes) {
    if (types.some((type) => /^(?:WebPageElement|WebPage|CreativeWork)$/.test(type)) && listOf(node['isAccessibleForFree']).some((value) => freeOf(value) === false)) return { access: 'paid', source: 'json-ld' };
  }
  return { access: 'unknown', source: null };
}

function freeOf(value: unknown): boolean | null {
  const text = (textOfValue(value) ?? '').toLowerCase().split('/').pop() ?? '';
  return text === 'true' || text === 'yes' || text === '1' ? true : text === 'false' || text === 'no' || text === '0' ? false : null;
}

const tiers: Record<string, Access> = {
  free: 'free', open: 'free', public: 'free', none: 'free', metered: 'metered', meter: 'metered', registration: 'metered', locked: 'paid', paid: 'paid', premium: 'paid', subscriber: 'paid', subscribers: 'paid', subscription: 'paid',
  subscriberonly: 'paid', subscribersonly: 'paid', plus: 'paid', paywall: 'paid', restricted: 'paid', hard: 'paid', abo: 'paid', paidcontent: 'paid', true: 'paid', false: 'free',
};

/** Folder or section → kind. */
const kindWords = new Map<string, Kind>(Object.entries({
  opinion: ['opinion', 'opinions', 'editorial', 'editorials', 'op-ed', 'oped', 'commentary', 'comment', 'commentisfree', 'columns', 'column', 'columnists', 'meinung', 'kommentar', 'kommentare', 'kolumne', 'kolumnen', 'leitartikel', 'opinión', 'opiniones', 'columnas', 'tribuna', 'tribunes', 'chroniques', 'idees', 'idées', 'débats', 'opinião', 'opiniao', 'colunas', 'opinioni', 'editoriali', 'commenti', 'mening', 'meninger', 'debatt', 'ledare', 'opinie', 'opinia', 'opinie', 'publicystyka', 'nazory', 'komentare', 'vélemény', 'yazarlar', 'mielipide', 'mnenie', 'мнение', 'мнения', 'думки', 'رأي', '社説', '사설', '评论'],
  live: ['live', 'liveblog', 'live-blog', 'liveticker', 'live-news', 'live-updates', 'live-ticker', 'newsblog', 'en-direct', 'endirect', 'en-vivo', 'envivo', 'ao-vivo', 'diretta', 'dagelijks-live', 'direkte'],
  gallery: ['gallery', 'galleries', 'photo-gallery', 'photogallery', 'photos', 'slideshow', 'slideshows', 'pictures', 'in-pictures', 'bilder', 'bildergalerie', 'bilderstrecke', 'fotostrecke', 'fotostrecken', 'fotogalerie', 'galeria', 'galería', 'fotogaleria', 'fotogallery', 'diaporama', 'galeri', 'foto-galeri'],
  video: ['video', 'videos', 'videa', 'watch', 'tv', 'mediathek', 'vidéo', 'vidéos'],
  audio: ['podcast', 'podcasts', 'audio', 'audios', 'listen'],
  press: ['press-release', 'press-releases', 'pressrelease', 'pressreleases', 'pressemitteilung', 'pressemitteilungen', 'pressemeldungen', 'news-releases', 'newsroom-release', 'comunicados', 'comunicati-stampa', 'communique-de-presse', 'communiques', 'pm'],
  sponsored: ['sponsored', 'sponsored-content', 'sponsor-content', 'advertorial', 'advertorials', 'paid-content', 'paidcontent', 'partner-content', 'partnercontent', 'brand-content', 'brandcontent', 'brandvoice', 'branded-content', 'anzeige', 'anzeigen', 'publireportage', 'publirreportaje', 'contenido-patrocinado', 'annonsorinnehall', 'annonse', 'promotion', 'branded', 'brandstudio', 'paidpost'],
} satisfies Record<string, string[]>).flatMap(([kind, words]) => words.map((word): [string, Kind] => [word, kind as Kind])));

function kindOfAddress(url: string): Kind | null {
  let path: string[];
  try {
    path = decodeURIComponent(new URL(url).pathname).toLowerCase().split('/').slice(1, -1);
  } catch {
    return null;
  }
  for (const folder of path) {
    const kind = kindWords.get(folder);
    if (kind !== undefined) return kind;
  }
  return null;
}
