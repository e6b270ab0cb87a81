import { furniture as seedWords } from '../seed/makes.ts';
import { harbour, press, translated, type Story } from '../seed/stories.ts';

/** How the boxes of a page are named: as themes name them, as build tools do, or not at all. */
export const namings = ['telling', 'opaque', 'none'] as const;
export type Naming = (typeof namings)[number];

/** Languages in the order in which stories came in them: each group has a floor of its own, which no further language moves. */
export const languageGroups = ['first languages', 'ten more languages'] as const;
export type LanguageGroup = (typeof languageGroups)[number];
const tenMore = new Set(['ms', 'ta', 'ka', 'hy', 'az', 'kk', 'sw', 'th', 'he', 'hi']);

/** A page whose story is known, and every line of furniture that was put around it. */
export interface KnownPage {
  /** Language, dress and naming. */
  name: string;
  naming: Naming;
  group: LanguageGroup;
  html: string;
  story: Story;
  furniture: string[];
}

/** Every story in every dress: in each naming where the furniture speaks the story's language, in one of the three elsewhere. */
export function knownPages(): KnownPage[] {
  const pages: KnownPage[] = [];
  for (const [at, story] of [harbour, press, ...translated].entries()) {
    for (const [place, [dress, make]] of Object.entries(dresses).entries()) {
      for (const naming of prose[story.language] ? namings : [namings[(at + place) % 3]!]) {
        const sheet = new Sheet(story, naming);
        const body = make(sheet);
        const html = `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escape(story.title)} | ${site}</title></head><body>${body}</body></html>`;
        pages.push({ name: `${story.language}: ${dress}, ${naming}`, naming, group: tenMore.has(story.language) ? 'ten more languages' : 'first languages', html, story, furniture: sheet.lines });
      }
    }
  }
  return pages;
}

const site = 'The Velm Post';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What sites print as whole sentences around a story, in a few languages; the others have the English ones, as many sites do. */
const prose: Record<string, { teasers: string[]; comments: string[]; author: string; company: string; consent: string; caption: string }> = {
  en: {
    teasers: [
      'The last ferry of the season left Tarn on Saturday with forty passengers and a brass band on board.',
      'A school in Lindholt has taught its pupils outdoors for a year. Its head teacher says that nobody wants to go back inside.',
      'Why the price of herring doubled within two winters, and what the markets of the north expect of the next one.',
    ],
    comments: ['I have crossed that harbour a hundred times and never saw a treaty. Ask the fishermen, they know better than any minister.', 'Well written, but the map is wrong: Sorrel lies to the east of Habber, as every child on the islands knows.'],
    author: 'Nils Brandt has reported from the north for twelve years. He lives in Port Velm with two dogs and a boat that never sails.',
    company: 'The Velm Post is published by Velm Media Ltd, a company registered in Port Velm under the number 20311. The editors are not responsible for other sites.',
    consent: 'We and our 214 partners store and read information on your device to show advertising that fits you and to measure how it works. You can change your mind at any time.',
    caption: 'Fishing boats in the harbour of Port Velm on a grey morning. Photo: Ada Lund/Velm Press',
  },
  de: {
    teasers: [
      'Die letzte Fähre der Saison hat Tarn am Samstag mit vierzig Fahrgästen und einer Blaskapelle verlassen.',
      'Eine Schule in Lindholt unterrichtet seit einem Jahr im Freien. Die Rektorin sagt, niemand wolle zurück ins Haus.',
      'Warum sich der Preis für Hering in zwei Wintern verdoppelt hat und was die Märkte im Norden erwarten.',
    ],
    comments: ['Ich bin hundertmal durch diesen Hafen gefahren und habe nie einen Vertrag gesehen. Fragt die Fischer.', 'Gut geschrieben, aber die Karte stimmt nicht: Die Insel liegt weiter im Osten, das weiß dort jedes Kind.'],
    author: 'Nils Brandt berichtet seit zwölf Jahren aus dem Norden. Er lebt mit zwei Hunden und einem Boot in Port Velm.',
    company: 'Die Velm Post erscheint bei der Velm Medien GmbH, eingetragen in Port Velm unter der Nummer 20311. Für fremde Seiten haften wir nicht.',
    consent: 'Wir und unsere 214 Partner speichern Informationen auf Ihrem Gerät, um passende Werbung zu zeigen und ihre Wirkung zu messen. Sie können das jederzeit ändern.',
    caption: 'Fischerboote im Hafen von Port Velm an einem grauen Morgen. Foto: Ada Lund/Velm Press',
  },
  fr: {
    teasers: [
      'Le dernier bac de la saison a quitté Tarn samedi avec quarante passagers et une fanfare à son bord.',
      'Une école de Lindholt fait classe dehors depuis un an. Sa directrice assure que personne ne veut rentrer.',
      'Pourquoi le prix du hareng a doublé en deux hivers, et ce que les marchés du nord attendent du prochain.',
    ],
    comments: ['J’ai traversé ce port cent fois sans jamais voir un traité. Demandez aux pêcheurs, ils le savent mieux que les ministres.', 'Bien écrit, mais la carte est fausse : l’île est plus à l’est, tous les enfants le savent là-bas.'],
    author: 'Nils Brandt couvre le nord depuis douze ans. Il vit à Port Velm avec deux chiens et un bateau qui ne sort jamais.',
    company: 'La Velm Post est éditée par Velm Médias SA, société inscrite à Port Velm sous le numéro 20311. La rédaction ne répond pas des autres sites.',
    consent: 'Avec nos 214 partenaires, nous stockons des informations sur votre appareil pour afficher des publicités adaptées et mesurer leur effet. Vous pouvez changer d’avis à tout moment.',
    caption: 'Bateaux de pêche dans le port de Port Velm par un matin gris. Photo : Ada Lund/Velm Press',
  },
};

const englishWords = { label: '- Advertisement -', heading: 'Subscribe to our newsletter', pitch: 'Sign up here to get the latest news, updates and special offers delivered directly to your inbox.', share: 'Share this article', related: 'You may also like' };

/** One page in the making: what is said of furniture is written down. */
class Sheet {
  readonly story: Story;
  readonly lines: string[] = [];
  readonly words: typeof englishWords;
  readonly prose: NonNullable<(typeof prose)[string]>;
  private readonly naming: Naming;

  constructor(story: Story, naming: Naming) {
    this.story = story;
    this.naming = naming;
    this.words = seedWords[story.language] ?? englishWords;
    this.prose = prose[story.language] ?? prose['en']!;
  }

  /** Furniture: escaped, and remembered as a line that must not be in the text. */
  say(line: string): string {
    this.lines.push(line);
    return escape(line);
  }

  /** A box with the name that a theme would give it. */
  box(name: string, inner: string, tag = 'div'): string {
    const { naming } = this;
    const attribute = naming === 'telling' ? ` class="${name}"` : naming === 'opaque' ? ` class="_${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7).toString(36)}"` : '';
    const element = naming === 'telling' || tag === 'p' || tag.startsWith('h') ? tag : 'div';
    return `<${element}${attribute}>${inner}</${element}>`;
  }

  p(text: string): string {
    return `<p>${text}</p>`;
  }

  headline(): string {
    return `<h1>${escape(this.story.title)}</h1>`;
  }

  /** The story's paragraphs, each in its wrapping, with something behind those that are asked for. */
  paragraphs(wrap: (text: string) => string = (text) => this.p(text), after: Record<number, string> = {}): string {
    return this.story.paragraphs.map((text, at) => wrap(escape(text)) + (after[at] ?? '')).join('\n');
  }

  menu(): string {
    return this.box('site-header', `<a href="/">${this.say(site)}</a>${this.box('main-nav', ['/world', '/business', '/culture', '/sport'].map((path) => `<a href="${path}">${path.slice(1)}</a>`).join(' '), 'nav')}`, 'header');
  }

  byline(): string {
    return this.box('article-meta', `<span>Nils Brandt</span> <time datetime="2031-02-03T08:00:00Z">2031-02-03 08:00</time>`);
  }

  advert(): string {
    return this.box('ad-slot', this.p(this.say(this.words.label)));
  }

  newsletter(): string {
    return this.box('newsletter-signup', `<h3>${this.say(this.words.heading)}</h3>${this.p(this.say(this.words.pitch))}`);
  }

  share(): string {
    return this.box('share-bar', `<a href="#f">${this.say(this.words.share)}</a> <a href="#t">Facebook</a> <a href="#x">X</a>`);
  }

  cards(): string {
    return this.box('related-stories', `<h3>${this.say(this.words.related)}</h3>${this.prose.teasers.map((text, at) => this.box('card', `<a href="/story-${at}"><img src="/card-${at}.jpg" alt=""></a>${this.p(`<a href="/story-${at}">${this.say(text)}</a>`)}`)).join('')}`);
  }

  comments(): string {
    return this.box('comments', this.prose.comments.map((text, at) => this.box('comment', `<b>Reader ${at + 1}</b>${this.p(this.say(text))}`)).join(''), 'section');
  }

  author(): string {
    return this.box('author-bio', this.p(this.say(this.prose.author)));
  }

  figure(): string {
    return this.box('lead-image', `<img src="/harbour.jpg" width="900" height="600" alt="">${this.box('caption', this.say(this.prose.caption), 'figcaption')}`, 'figure');
  }

  footer(): string {
    return this.box('site-footer', `${this.p(this.say(this.prose.company))}${this.p('© 2031 The Velm Post')}`, 'footer');
  }

  consent(): string {
    return this.box('cookie-banner', `${this.p(this.say(this.prose.consent))}<button>OK</button>`);
  }

  /** Another story in the same language, where there is one. */
  other(): Story | null {
    return this.story === harbour ? press : this.story === press ? harbour : null;
  }
}

type Dress = (sheet: Sheet) => string;

const dresses: Record<string, Dress> = {
  'a news page with everything': (s) =>
    s.menu() + s.box('content', s.box('article', s.headline() + s.byline() + s.share() + s.figure() + s.box('article-body', s.paragraphs(undefined, { 1: s.advert(), 3: s.newsletter() })) + s.author() + s.share(), 'article') + s.cards() + s.comments(), 'main') + s.consent() + s.footer(),
  'furniture among the paragraphs': (s) =>
    s.menu() + s.box('wrap', s.headline() + s.figure() + s.byline() + s.paragraphs(undefined, { 0: s.advert(), 1: s.share(), 2: s.cards(), 4: s.newsletter() }) + s.author() + s.comments()) + s.footer(),
  'a body in three parts': (s) => {
    const third = Math.ceil(s.story.paragraphs.length / 3);
    const part = (from: number): string => s.box('body-part', s.story.paragraphs.slice(from, from + third).map((text) => s.p(escape(text))).join(''));
    return s.menu() + s.box('page', s.headline() + s.byline() + part(0) + s.advert() + part(third) + s.cards() + part(2 * third) + s.newsletter() + s.comments()) + s.footer();
  },
  'teasers before the story': (s) => s.menu() + s.box('layout', s.box('left-column', s.prose.teasers.map((text) => s.p(s.say(text))).join('') + s.author()) + s.box('story', s.headline() + s.paragraphs(undefined, { 2: s.advert() }) + s.newsletter())) + s.footer(),
  'line breaks in a layout table': (s) =>
    `<table><tr><td>${s.menu()}</td></tr><tr><td width="160">${s.prose.teasers.map((text) => `${s.say(text)}<br>`).join('')}</td><td>${s.headline()}${s.paragraphs((text) => `${text}<br><br>`, { 2: `${s.say(s.words.label)}<br><br>` })}${s.say(s.words.heading)}<br>${s.say(s.words.pitch)}</td></tr></table>${s.footer()}`,
  'every paragraph in boxes of its own': (s) => s.menu() + s.headline() + s.byline() + s.paragraphs((text) => `<div><div><div>${s.p(text)}</div></div></div>`, { 1: s.advert(), 3: s.cards() }) + s.newsletter() + s.author() + s.comments() + s.footer(),
  'a sentence a paragraph': (s) => s.menu() + s.box('article', s.headline() + s.story.paragraphs.map((text) => text.replace(/(?<=[.!?。]”?) ?(?=\S)/gu, '\n').split('\n').map((line) => s.p(escape(line))).join('')).join(s.box('gap', '')) + s.newsletter() + s.cards(), 'article') + s.comments() + s.footer(),
  'the next story below': (s) => {
    const next = s.other();
    const below = next ? s.box('article', `<h1>${s.say(next.title)}</h1>${next.paragraphs.slice(0, 4).map((text) => s.p(s.say(text))).join('')}`, 'article') : s.cards();
    return s.menu() + s.box('article', s.headline() + s.byline() + s.paragraphs(undefined, { 2: s.advert() }) + s.share(), 'article') + below + s.footer();
  },
  'long consent text and little else': (s) => s.consent() + s.menu() + s.headline() + s.paragraphs() + s.box('policy', s.prose.company ? s.p(s.say(s.prose.company)) : '') + s.comments() + s.footer(),
  'quotes and a caption in the middle': (s) => s.menu() + s.box('article', s.headline() + s.byline() + s.story.paragraphs.map((text, at) => (at === 1 ? `<blockquote>${s.p(escape(text))}</blockquote>` : s.p(escape(text)) + (at === 2 ? s.figure() : ''))).join('') + s.author() + s.newsletter(), 'article') + s.cards() + s.footer(),
};
