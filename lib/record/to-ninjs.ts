import type { Article, Image } from '../model/article.ts';
import { readHttpUrl } from '../text/url.ts';
import { given } from './given.ts';

export type Ninjs = { uri: string } & { [property: string]: unknown };

/** IPTC ninjs 3.1, which says of itself that this is its schema. */
export const ninjsSchema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#';

/**
 * The record as IPTC ninjs 3.1, News in JSON (https://www.iptc.org/std/ninjs/userguide/). What the record does not know is left out.
 * The lead picture is an association of type `picture`; bodies are there in plain text and in HTML, and left out where none is kept.
 */
export function toNinjs(article: Article): Ninjs {
  const { rights, image, publisher } = article;
  return {
    uri: readHttpUrl(article.canonicalUrl) ?? `urn:newsclip:${article.id}`,
    standard: { name: 'ninjs', version: '3.1', schema: ninjsSchema },
    type: natures[article.kind] ?? 'text',
    representationType: article.extraction.status === 'ok' && article.text !== '' ? 'full' : 'partial',
    ...given({
      version: `${article.rev}.${article.gen}`,
      firstCreated: article.firstSeenAt,
      versionCreated: article.changedAt,
      contentCreated: article.publishedPrecision === 'guess' ? null : article.publishedAt,
      pubStatus: article.withdrawnAt ? 'canceled' : 'usable',
      language: article.language,
      title: article.title,
      headlines: [{ role: 'main', value: article.title }, ...(!article.subtitle ? [] : [{ role: 'sub', value: article.subtitle }])],
      descriptions: [described('summary', article.description), described('excerpt', article.excerpt)].filter((one) => one !== null),
      bodies: article.text === '' ? [] : [
        { role: 'main', contentType: 'text/plain', charCount: [...article.text].length, wordCount: article.wordCount, value: article.text },
        { role: 'main', contentType: 'text/html', value: article.html },
      ],
      by: article.authors.map(({ name }) => name).join(', '),
      people: article.authors.map(({ name, url }) => ({ name, rel: 'author', ...given({ uri: readHttpUrl(url) }) })),
      organisations: [{ name: publisher.name ?? publisher.domain, rel: 'publisher', uri: `https://${publisher.domain}/` }],
      infoSources: !article.agency ? [] : [{ name: article.agency, role: 'agency' }],
      subjects: [...(!article.section ? [] : [{ name: article.section, rel: 'section' }]), ...article.tags.map((name) => ({ name, rel: 'keyword' }))],
      genres: article.kind === 'unknown' ? [] : [{ name: article.kind }],
      altIds: [{ role: 'newsclip', value: article.id }, ...article.sources.flatMap(({ feedId, guid }) => (guid === null ? [] : [{ role: `guid:${feedId}`, value: guid }]))],
      associations: image === null || readHttpUrl(image.url) === null ? [] : [picture(image)],
      copyrightHolder: publisher.name,
      copyrightNotice: rights.copyright,
      usageTerms: usageTerms(article),
      rightsInfo: linkedRights(article),
      expires: article.expiresAt === null ? null : new Date(article.expiresAt * 1000).toISOString(),
    }),
  };
}

/** http://cv.iptc.org/newscodes/ninature/ */
const natures: Partial<Record<Article['kind'], string>> = { video: 'video', audio: 'audio', gallery: 'composite' };

const described = (role: string, value: string | null) => (!value ? null : { role, contentType: 'text/plain', value });

function picture({ url, width, height, alt, caption, credit }: Image): Ninjs {
  return {
    uri: readHttpUrl(url) ?? url,
    name: 'lead-image',
    rel: 'illustration',
    type: 'picture',
    ...given({
      by: credit,
      descriptions: [described('caption', caption), described('alternative', alt)].filter((one) => one !== null),
      renditions: [{ name: 'original', href: readHttpUrl(url), ...given({ width, height }) }],
    }),
  };
}

/** What ninjs has no field for is said in words. */
function usageTerms({ rights, access }: Article): string {
  return [
    ...(!rights.license ? [] : [`Licence: ${rights.license}`]),
    ...(rights.tdm?.reserved ? ['Text and data mining is reserved by the publisher.'] : []),
    ...(rights.robotsMeta.length > 0 ? [`Robots: ${rights.robotsMeta.join(', ')}`] : []),
    ...(access === 'paid' || access === 'metered' ? [`Access: ${access}`] : []),
  ].join(' ');
}

function linkedRights({ rights }: Article): { linkedRights: string } | null {
  const link = readHttpUrl(rights.tdm?.policy) ?? readHttpUrl(rights.license);
  return link === null ? null : { linkedRights: link };
}
