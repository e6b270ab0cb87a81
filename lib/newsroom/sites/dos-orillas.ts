import type { Site } from '../site.ts';
import { appShell } from '../themes/app-shell.ts';

/** One paper in two languages, a feed for each. */
export const dosOrillas: Site = {
  key: 'dos-orillas',
  name: 'Dos Orillas',
  slogan: 'El diario de las dos riberas · O jornal das duas margens',
  language: 'es',
  timeZone: 'America/Montevideo',
  theme: appShell,
  charset: 'utf-8',
  validators: 'etag',
  sections: ['Sociedad', 'Economía', 'Cultura', 'Cidade', 'Música'],
  storyPath: (story) => `/${story.language}/${story.slug}`,
  feeds: [
    { path: '/es/rss', format: 'rss', title: 'Dos Orillas', language: 'es', sections: null },
    { path: '/pt/atom', format: 'atom', title: 'Duas Margens', language: 'pt', sections: null },
  ],
};
