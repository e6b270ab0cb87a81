import { storyNumber, type Site } from '../site.ts';
import { magazine } from '../themes/magazine.ts';

export const harbourChronicle: Site = {
  key: 'harbour-chronicle',
  name: 'The Harbour Chronicle',
  slogan: 'News from the islands since the second lighthouse',
  language: 'en',
  timeZone: 'Europe/London',
  theme: magazine,
  charset: 'utf-8',
  validators: 'both',
  sections: ['Islands', 'World', 'Sea', 'Science', 'Living', 'Members'],
  storyPath: (story) =>
    story.access === 'members' ? `/members/${story.slug}/` : `/${story.published.slice(0, 10).replaceAll('-', '/')}/${story.slug}/`,
  shortPath: (story) => `/?p=${storyNumber(story.slug)}`,
  feeds: [
    { path: '/feed/', format: 'rss', title: 'The Harbour Chronicle', language: 'en', sections: null },
    { path: '/category/world/feed/', format: 'rss', title: 'World – The Harbour Chronicle', language: 'en', sections: ['World'], tracking: true },
  ],
};
