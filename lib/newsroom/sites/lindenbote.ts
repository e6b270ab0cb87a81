import { storyNumber, type Site } from '../site.ts';
import { broadsheet } from '../themes/broadsheet.ts';

export const lindenbote: Site = {
  key: 'lindenbote',
  name: 'Lindenbote',
  slogan: 'Unabhängige Zeitung für Stadt und Moor',
  language: 'de',
  timeZone: 'Europe/Berlin',
  theme: broadsheet,
  charset: 'utf-8',
  validators: 'etag',
  sections: ['Region', 'Politik', 'Wirtschaft', 'Kultur', 'Wissen', 'Sport'],
  storyPath: (story) => `/${story.section.toLowerCase()}/${story.slug}-${storyNumber(story.slug)}.html`,
  feeds: [{ path: '/rss/alle.atom', format: 'atom', title: 'Lindenbote – Alle Meldungen', language: 'de', sections: null }],
};
