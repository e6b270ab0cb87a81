import { storyNumber, type Site } from '../site.ts';
import { rightToLeft } from '../themes/right-to-left.ts';

export const alManara: Site = {
  key: 'al-manara',
  name: 'منارة الوادي',
  slogan: 'أخبار الوادي والساحل',
  language: 'ar',
  timeZone: 'Africa/Tunis',
  theme: rightToLeft,
  charset: 'utf-8',
  validators: 'both',
  sections: ['محليات', 'اقتصاد', 'ثقافة', 'علوم', 'رياضة'],
  storyPath: (story) => `/news/${storyNumber(story.slug)}/${story.slug}`,
  feeds: [{ path: '/feed.json', format: 'json', title: 'منارة الوادي', language: 'ar', sections: null }],
};
