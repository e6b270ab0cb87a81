import { said } from './class-words.ts';
import { tag, type Traits } from './traits.ts';

/** Reasons by what the names around a piece say, strongest first. */
const bySaying: [number, string][] = [
  [said.advert, 'advert'], [said.newsletter, 'newsletter'], [said.share, 'share'], [said.consent, 'consent'], [said.comments, 'comments'], [said.paywall, 'subscription'], [said.related, 'related'],
  [said.caption, 'caption'], [said.author, 'byline'], [said.tags, 'tags'], [said.login, 'login'], [said.promo, 'promotion'], [said.legal, 'copyright'], [said.popup, 'popup'],
  [said.meta, 'date'], [said.navigation, 'navigation'], [said.footer, 'footer'], [said.sidebar, 'sidebar'], [said.gallery, 'media'], [said.player, 'media'], [said.widget, 'widget'], [said.title, 'title'], [said.header, 'header'],
];
const byTag: [number, string][] = [
  [tag.nav, 'navigation'], [tag.footer, 'footer'], [tag.caption, 'caption'], [tag.form, 'form'], [tag.button, 'form'], [tag.aside, 'sidebar'], [tag.header, 'header'], [tag.dialog, 'popup'],
];

/** The kind of furniture a dropped piece most likely is: by its words, the tags around it, their names. */
export function reasonOf(traits: Traits): string {
  const { match } = traits;
  const spoken = match?.alone ?? match?.starts ?? match?.contains;
  if (spoken) return spoken;
  if (traits.tags & tag.bigHeading) return 'title';
  for (const [bit, reason] of byTag) if (traits.tags & bit) return reason;
  for (const bits of [traits.near, traits.says]) for (const [bit, reason] of bySaying) if (bits & bit) return reason;
  return traits.linkDensity > 0.6 ? 'links' : 'other';
}
