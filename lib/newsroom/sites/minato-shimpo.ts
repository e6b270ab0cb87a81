import { storyNumber, type Site } from '../site.ts';
import { portal } from '../themes/portal.ts';

export const minatoShimpo: Site = {
  key: 'minato-shimpo',
  name: '汐浜みなと新報',
  slogan: '港町のくらしを伝える',
  language: 'ja',
  timeZone: 'Asia/Tokyo',
  theme: portal,
  charset: 'utf-8',
  validators: 'both',
  sections: ['社会', '経済', '文化', '科学', 'スポーツ'],
  storyPath: (story) => `/articles/${story.published.slice(0, 10).replaceAll('-', '')}-${storyNumber(story.slug)}`,
  feeds: [{ path: '/rss/index.rdf', format: 'rdf', title: '汐浜みなと新報', language: 'ja', sections: null }],
};
