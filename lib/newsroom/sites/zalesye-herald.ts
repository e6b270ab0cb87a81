import { storyNumber, type Site } from '../site.ts';
import { tableLayout } from '../themes/table-layout.ts';

/** Old throughout: windows-1251, no validators, a number in the query tells the stories apart. */
export const zalesyeHerald: Site = {
  key: 'zalesye-herald',
  name: 'Залесский вестник',
  slogan: 'Газета речного края',
  language: 'ru',
  timeZone: 'Europe/Moscow',
  theme: tableLayout,
  charset: 'windows-1251',
  validators: 'none',
  sections: ['Общество', 'Экономика', 'Культура', 'Наука', 'Спорт'],
  storyPath: (story) => `/news.php?id=${storyNumber(story.slug)}`,
  feeds: [{ path: '/rss.php', format: 'rss', title: 'Залесский вестник', language: 'ru', sections: null }],
};
