import type { Site } from '../site.ts';
import { accelerated } from '../themes/accelerated.ts';

/** Its feed template is hand-made: bare ampersands, and windows-1252 under the label of ISO-8859-1. */
export const phareDeSainteOrve: Site = {
  key: 'phare-de-sainte-orve',
  name: 'Le Phare de Sainte-Orve',
  slogan: 'Vents & marées, marchés & gens',
  language: 'fr',
  timeZone: 'Europe/Paris',
  theme: accelerated,
  charset: 'utf-8',
  validators: 'date',
  sections: ['Port', 'Société', 'Économie', 'Culture', 'Mer'],
  storyPath: (story) => `/${story.published.slice(0, 7).replace('-', '/')}/${story.slug}.html`,
  feeds: [{ path: '/flux.xml', format: 'rss', title: 'Le Phare de Sainte-Orve – Port & société', language: 'fr', sections: null, damaged: true }],
};
