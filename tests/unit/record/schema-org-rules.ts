/**
 * Rules of schema.org for the properties that our stories have: what a type knows, of which type its values are. Written from https://schema.org/NewsArticle
 * and the pages of Article, CreativeWork, Thing, ImageObject, Person and Organization. schema.org requires nothing; what search engines ask of an article
 * (headline, and an author and a picture by name and address) is required here.
 */
const string = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const integer = { type: 'integer', minimum: 1 };
const date = { type: 'string', format: 'date' };
const object = (properties: object, required: string[]) => ({ type: 'object', additionalProperties: false, properties, required });

const person = object({ '@type': { enum: ['Person', 'Organization'] }, name: string, url: uri }, ['@type', 'name']);
const organization = object({ '@type': { enum: ['Organization', 'NewsMediaOrganization'] }, name: string, url: uri }, ['@type', 'name']);
const imageObject = object({ '@type': { const: 'ImageObject' }, url: uri, width: integer, height: integer, caption: string, creditText: string, description: string }, ['@type', 'url']);

export const schemaOrgRules = object(
  {
    '@context': { const: 'https://schema.org' },
    '@type': { enum: ['NewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting', 'AdvertiserContentArticle'] },
    '@id': uri,
    // Thing
    identifier: string, url: uri, mainEntityOfPage: uri, description: string, image: imageObject,
    // CreativeWork
    version: string, headline: string, alternativeHeadline: string, abstract: string, datePublished: date, dateModified: date, author: { type: 'array', minItems: 1, items: person },
    sourceOrganization: organization, publisher: organization, keywords: { type: 'array', minItems: 1, items: string }, inLanguage: string, timeRequired: { type: 'string', format: 'duration' },
    isAccessibleForFree: { type: 'boolean' }, copyrightNotice: string, license: string, usageInfo: uri, expires: date, creativeWorkStatus: string,
    // Article
    articleSection: string, wordCount: integer, articleBody: string,
  },
  ['@context', '@type', '@id', 'headline', 'publisher', 'identifier'],
);
