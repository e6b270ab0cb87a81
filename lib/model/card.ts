import type { Article, Card, Source } from './article.ts';
import { itemSize, renderItem, utf8Length, type Item } from './item.ts';
import { keys, shards } from './names.ts';
import { shardOf } from './tables.ts';

/** Bytes a card may take in the table, keys and index keys included: four write units at most. */
export const maxCardBytes = 4096;

/** Feeds named on the card; further ones are items of their own only. */
export const maxCardSources = 20;

/** The index card of a record: long fields cut to what a list needs, `cut` naming them, and never more than 4 KB. */
export function cardOf(article: Article): Card {
  const { id, schema, rev, gen, url, canonicalUrl, finalUrl, sources, publisher, title, subtitle, description, excerpt, authors } = article;
  const { agency, section, tags, kind, access, image, wordCount, readingMinutes, publishedAt, publishedPrecision, publishedSource } = article;
  const { modifiedAt, firstSeenAt, fetchedAt, changedAt, language, languageSource, extraction, contentHash, rights, s3, tryAgainAt, change, withdrawnAt, expiresAt } = article;
  const whole: Card = {
    id, schema, rev, gen, url, canonicalUrl, finalUrl, sources, publisher, title, subtitle, description, excerpt, authors, agency, section, tags, kind,
    access, image, wordCount, readingMinutes, publishedAt, publishedPrecision, publishedSource, modifiedAt, firstSeenAt, fetchedAt, changedAt,
    language, languageSource, extraction, contentHash, rights, s3, tryAgainAt, change, withdrawnAt, expiresAt, domain: publisher.domain, status: extraction.status,
  };
  return fitCard(whole);
}

/** The card as it lies in the table, with its index keys. */
export function cardItem(card: Card): Item {
  const first = card.sources[0];
  return renderItem({
    ...keys.card(card.id),
    ...(first && { feedPk: keys.byFeed(first.feedId), feedSk: `${card.publishedAt}#${card.id}` }),
    sitePk: keys.bySite(card.domain),
    siteSk: `${card.publishedAt}#${card.id}`,
    timePk: keys.byTime(card.changedAt.slice(0, 10), shardOf(card.id, shards.byTime)),
    timeSk: `${card.changedAt}#${card.id}`,
    ...card,
  });
}

/** The item that lists a story under a further feed that carried it. */
export function furtherFeedItem(card: Card, source: Source): Item {
  const { id, rev, gen, url, title, domain, publishedAt, changedAt, language, status, wordCount, expiresAt } = card;
  return renderItem({
    ...keys.furtherFeed(id, source.feedId),
    feedPk: keys.byFeed(source.feedId),
    feedSk: `${publishedAt}#${id}`,
    id, rev, gen, url, title, domain, publishedAt, changedAt, language, status, wordCount, expiresAt,
    source: { ...source, guid: cut(source.guid, 300) },
  });
}

const sizeOf = (card: Card): number => itemSize(cardItem(card));

type Step = (card: Card) => Partial<Card>;

/** Applied to each card. */
const limits: Step = (card) => ({
  title: cut(card.title, 500),
  subtitle: cut(card.subtitle, 300),
  description: cut(card.description, 600),
  excerpt: cut(card.excerpt, 300),
  agency: cut(card.agency, 100),
  section: cut(card.section, 100),
  publisher: { ...card.publisher, name: cut(card.publisher.name, 200) },
  tags: card.tags.slice(0, 20).map((tag) => cut(tag, 80)),
  authors: card.authors.slice(0, 10).map((author) => ({ ...author, name: cut(author.name, 120) })),
  sources: card.sources.slice(0, maxCardSources).map((source) => ({ ...source, guid: cut(source.guid, 300) })),
  image: card.image && { ...card.image, alt: cut(card.image.alt, 200), caption: cut(card.image.caption, 200), credit: cut(card.image.credit, 100) },
  rights: { ...card.rights, copyright: cut(card.rights.copyright, 200), license: cut(card.rights.license, 200), robotsMeta: card.rights.robotsMeta.slice(0, 20) },
});

/** Above three write units, until the card is below: what a list can do with less of. Scripts of three bytes a character meet this first. */
const gentle: Step[] = [
  (card) => ({ image: card.image && { ...card.image, alt: null, caption: null } }),
  (card) => ({ excerpt: cutBytes(card.excerpt, 300) }),
  (card) => ({ description: cutBytes(card.description, 400), subtitle: cutBytes(card.subtitle, 300) }),
  (card) => ({ tags: card.tags.slice(0, 8) }),
  (card) => ({ authors: card.authors.map(({ name }) => ({ name })) }),
  (card) => ({ excerpt: cut(card.excerpt, 80), description: cut(card.description, 120) }),
];
const gentleBytes = 3072;

/** A write unit is 1 KB: a card that is hardly above two of them goes without the end of its excerpt, as far as a list can do with less. */
const unitBytes = 2048;
const shortestExcerpt = 60;
/** `cut` and the name in it. */
const markBytes = 20;

function spareUnit(card: Card, size: number): Partial<Card> | null {
  const { excerpt, description } = card;
  if (size <= unitBytes || excerpt === null || description === null) return null;
  const bytes = utf8Length(excerpt) - (size - unitBytes) - markBytes;
  return bytes < shortestExcerpt ? null : { excerpt: cutBytes(excerpt, bytes) };
}

/** One after another until the card fits: what is missed least goes first, an address goes last. */
const squeezes: Step[] = [
  (card) => ({ extraction: { ...card.extraction, reason: cut(card.extraction.reason, 100), removed: {} } }),
  (card) => ({ tags: card.tags.slice(0, 4), authors: card.authors.slice(0, 3) }),
  (card) => ({ sources: card.sources.slice(0, 8) }),
  (card) => ({ rights: { ...card.rights, copyright: null, robotsMeta: card.rights.robotsMeta.slice(0, 4).map((word) => cut(word, 40)) } }),
  (card) => ({ excerpt: null, subtitle: null, description: cut(card.description, 150) }),
  () => ({ image: null }),
  (card) => ({ sources: card.sources.slice(0, 3).map((source) => ({ ...source, guid: cut(source.guid, 80) })) }),
  (card) => ({ tags: [], title: cut(card.title, 200), description: null }),
  (card) => ({ finalUrl: card.finalUrl !== null && card.finalUrl.length > 300 ? null : card.finalUrl }),
  (card) => ({ rights: { ...card.rights, license: null, robotsMeta: [], tdm: card.rights.tdm && { ...card.rights.tdm, policy: null } } }),
  (card) => ({ sources: card.sources.slice(0, 1).map((source) => ({ ...source, feedUrl: cut(source.feedUrl, 300), guid: null })) }),
  (card) => ({ publisher: { ...card.publisher, name: cutBytes(card.publisher.name, 100) }, section: cutBytes(card.section, 60), agency: cutBytes(card.agency, 60) }),
  (card) => ({ authors: card.authors.map(({ name }) => ({ name: cutBytes(name, 80) })), title: cutBytes(card.title, 300) }),
  (card) => ({ canonicalUrl: cut(card.canonicalUrl, 300) }),
  (card) => ({ url: cut(card.url, 1000) }),
];

function fitCard(whole: Card): Card {
  let card = marked({ ...whole, ...limits(whole) }, whole);
  // rendering a card costs as much as the rest of this: once for each state of it
  let size = sizeOf(card);
  for (const [steps, bytes] of [[gentle, gentleBytes], [squeezes, maxCardBytes]] as const) {
    for (const squeeze of steps) {
      if (size <= bytes) break;
      card = marked({ ...card, ...squeeze(card) }, whole);
      size = sizeOf(card);
    }
  }
  const spared = spareUnit(card, size);
  if (spared !== null) {
    card = marked({ ...card, ...spared }, whole);
    size = sizeOf(card);
  }
  if (size > maxCardBytes) throw new RangeError(`the card of ${whole.id} takes ${size} bytes, ${maxCardBytes} are allowed`);
  return card;
}

function marked(card: Card, whole: Card): Card {
  const names = (Object.keys(whole) as (keyof Card)[]).filter((name) => card[name] !== whole[name] && JSON.stringify(card[name]) !== JSON.stringify(whole[name]));
  return names.length === 0 ? card : { ...card, cut: names };
}

function cut<Text extends string | null>(text: Text, limit: number): Text {
  if (text === null || text.length <= limit) return text;
  return `${text.slice(0, limit - 1).toWellFormed().replace(/\ufffd$/u, '')}…` as Text;
}

/** The same by weight in UTF-8. */
function cutBytes<Text extends string | null>(text: Text, limit: number): Text {
  if (text === null || utf8Length(text) <= limit) return text;
  let length = Math.min(text.length, limit);
  while (length > 0 && utf8Length(text.slice(0, length)) > limit - 3) length -= 1;
  return cut(text, length + 1);
}
