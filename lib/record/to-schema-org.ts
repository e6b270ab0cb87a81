import type { Article, Image } from '../model/article.ts';
import { readHttpUrl } from '../text/url.ts';
import { given } from './given.ts';

export type JsonLd = { [property: string]: unknown };

/**
 * The record as schema.org JSON-LD (https://schema.org/NewsArticle). What the record does not know is left out; `articleBody` is the text as clipped,
 * and left out where no body is kept. A guessed date of publication is no date of publication.
 */
export function toSchemaOrg(article: Article): JsonLd {
  const { publisher, image, rights } = article;
  const organization = { '@type': 'Organization', ...given({ name: publisher.name ?? publisher.domain, url: `https://${publisher.domain}/` }) };
  return {
    '@context': 'https://schema.org',
    '@type': types[article.kind] ?? 'NewsArticle',
    ...given({
      '@id': readHttpUrl(article.canonicalUrl) ?? `urn:newsclip:${article.id}`,
      identifier: article.id,
      version: String(article.rev),
      url: readHttpUrl(article.finalUrl) ?? readHttpUrl(article.url),
      mainEntityOfPage: readHttpUrl(article.canonicalUrl),
      headline: article.title,
      alternativeHeadline: article.subtitle,
      description: article.description,
      abstract: article.excerpt,
      datePublished: article.publishedPrecision === 'guess' ? null : article.publishedPrecision === 'day' ? article.publishedAt.slice(0, 10) : article.publishedAt,
      dateModified: article.modifiedAt,
      author: article.authors.map(({ name, url }) => ({ '@type': 'Person', ...given({ name, url: readHttpUrl(url) }) })),
      sourceOrganization: !article.agency ? null : { '@type': 'NewsMediaOrganization', name: article.agency },
      publisher: organization,
      image: image && readHttpUrl(image.url) && renderImage(image),
      articleSection: article.section,
      keywords: article.tags,
      inLanguage: article.language,
      wordCount: article.wordCount === 0 ? null : article.wordCount,
      timeRequired: article.readingMinutes === 0 ? null : `PT${article.readingMinutes}M`,
      articleBody: article.text,
      isAccessibleForFree: article.access === 'unknown' ? null : article.access === 'free',
      copyrightNotice: rights.copyright,
      license: rights.license,
      usageInfo: readHttpUrl(rights.tdm?.policy),
      creativeWorkStatus: article.withdrawnAt ? 'Withdrawn' : null,
      expires: article.expiresAt === null ? null : new Date(article.expiresAt * 1000).toISOString(),
    }),
  };
}

/** Subtypes of NewsArticle and Article; the other kinds are told by nothing in the vocabulary. */
const types: Partial<Record<Article['kind'], string>> = { opinion: 'OpinionNewsArticle', live: 'LiveBlogPosting', sponsored: 'AdvertiserContentArticle' };

const renderImage = ({ url, width, height, caption, credit, alt }: Image): JsonLd => ({ '@type': 'ImageObject', ...given({ url: readHttpUrl(url), width, height, caption, creditText: credit, description: alt }) });
