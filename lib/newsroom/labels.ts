import { ar } from './labels/ar.ts';
import { de } from './labels/de.ts';
import { en } from './labels/en.ts';
import { es } from './labels/es.ts';
import { fr } from './labels/fr.ts';
import { ja } from './labels/ja.ts';
import { pt } from './labels/pt.ts';
import { ru } from './labels/ru.ts';

/** The words of everything around a story, in one language. */
export interface Labels {
  advert: string;
  share: string;
  copyLink: string;
  print: string;
  newsletter: { title: string; pitch: string; button: string };
  follow: string;
  related: string;
  alsoRead: string;
  mostRead: string;
  comments: string;
  leaveComment: string;
  /** What a reader wrote below the story. */
  reader: { name: string; text: string };
  cookies: { text: string; accept: string; settings: string };
  aboutAuthor: string;
  /** Says more of an author; stands after the name. */
  bio: string;
  moreFromAuthor: string;
  tags: string;
  menu: string;
  search: string;
  login: string;
  subscribe: string;
  copyright: string;
  app: string;
  by: string;
  published: string;
  updated: string;
  photo: string;
  skip: string;
  top: string;
  home: string;
  imprint: string;
  privacy: string;
  wall: { title: string; pitch: string; button: string };
}

export const labels: Record<string, Labels> = { ar, de, en, es, fr, ja, pt, ru };
