import type { Labels } from './labels.ts';
import type { Story } from './story.ts';

/** One paper of the newsroom: it has a port, a look and its feeds. */
export interface Site {
  key: string;
  name: string;
  slogan: string;
  /** BCP 47; its feeds may differ. */
  language: string;
  timeZone: string;
  theme: Theme;
  /** Charset of its pages and feeds. Old sites do not say it in the header, but in the document. */
  charset: 'utf-8' | 'windows-1251';
  /** What its server sends to make conditional requests possible. */
  validators: 'both' | 'etag' | 'date' | 'none';
  /** Navigation: names of sections in the paper's own words. */
  sections: string[];
  storyPath: (story: Story) => string;
  /** Short address by number, as content systems give one to each story: it is the guid, and it redirects to the real address. */
  shortPath?: (story: Story) => string;
  feeds: FeedSpec[];
}

export interface FeedSpec {
  path: string;
  format: 'rss' | 'atom' | 'rdf' | 'json';
  title: string;
  language: string;
  /** Only these sections; null for all. */
  sections: string[] | null;
  /** Adds campaign parameters to each link, as marketing departments like it. */
  tracking?: boolean;
  /** Labelled ISO-8859-1 while it holds windows-1252 bytes, and ampersands are left bare. */
  damaged?: boolean;
}

/** Everything that a theme needs to draw one page. */
export interface PageContext {
  site: Site;
  story: Story;
  labels: Labels;
  /** http://host:port without a slash at the end. */
  origin: string;
  url: string;
  /** Other stories of the site, for the boxes around this one. */
  others: { story: Story; url: string }[];
}

export type Theme = (page: PageContext) => string;

/** The stories that a feed carries, newest first. */
export const feedStories = (feed: FeedSpec, stories: Story[]): Story[] =>
  stories
    .filter((story) => story.language === feed.language && (feed.sections === null || feed.sections.includes(story.section)))
    .toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published));

/** A number that looks like a content system's, always the same for one slug. */
export function storyNumber(slug: string): number {
  let number = 7;
  for (const char of slug) number = (number * 31 + (char.codePointAt(0) ?? 0)) % 900_000;
  return 100_000 + number;
}
