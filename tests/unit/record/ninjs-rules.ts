/**
 * Rules of IPTC ninjs 3.1 for the properties that a story can have: types, what is required, lists of values, and that nothing else is allowed. Written from the
 * public schema, http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json. Events, planning and places are left out: a story that has them breaks the rules here.
 */
const string = { type: 'string' };
const integer = { type: 'integer' };
const uri = { type: 'string', format: 'uri' };
const time = { type: 'string', format: 'date-time' };
const object = (properties: object, rest: object = {}) => ({ type: 'object', additionalProperties: false, properties, ...rest });
const list = (items: object) => ({ type: 'array', items });

const worded = { role: string, contentType: string, value: string };
const named = { name: string, rel: string, uri, literal: string };

const rendition = object(
  { name: string, href: uri, contentType: string, title: string, width: integer, height: integer, sizeInBytes: integer, format: string, aspectRatio: string },
  { required: ['name'] },
);

const properties = {
  uri,
  type: { type: 'string', enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { type: 'string', enum: ['full', 'partial'] },
  profile: string,
  version: string,
  firstCreated: time,
  versionCreated: time,
  contentCreated: time,
  embargoedUntil: time,
  pubStatus: { type: 'string', enum: ['usable', 'withheld', 'canceled'] },
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  copyrightHolder: string,
  copyrightNotice: string,
  usageTerms: string,
  edNote: string,
  language: string,
  descriptions: list(object(worded, { required: ['value'] })),
  bodies: list(object({ ...worded, charCount: integer, wordCount: integer }, { required: ['value'] })),
  headlines: list(object(worded, { required: ['value'] })),
  people: list(object(named)),
  organisations: list(object(named)),
  subjects: list(object({ ...named, creator: string, relevance: { type: 'integer', minimum: 0, maximum: 100 }, confidence: { type: 'integer', minimum: 0, maximum: 100 } })),
  infoSources: list(object({ name: string, role: string, uri, literal: string })),
  title: string,
  by: string,
  slugline: string,
  located: string,
  renditions: list(rendition),
  altIds: list(object({ role: string, value: string })),
  standard: object({ name: string, version: string, schema: uri }),
  genres: list(object({ name: string, uri: string, literal: string })),
  expires: time,
  rightsInfo: object({ langId: uri, linkedRights: uri, encodedRights: string }, { oneOf: [{ required: ['linkedRights'] }, { required: ['encodedRights'] }] }),
};

const { name, rel } = { name: string, rel: string };

export const ninjsRules = {
  ...object({ ...properties, associations: list({ $ref: '#/$defs/association' }) }, { required: ['uri'] }),
  $defs: { association: object({ ...properties, name, rel }, { required: ['uri', 'name'] }) },
};
