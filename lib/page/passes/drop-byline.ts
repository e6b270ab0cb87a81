import { looksLikePerson } from '../../text/person.ts';
import { said } from '../body/class-words.ts';
import { tag } from '../body/traits.ts';
import { everyLexicon } from '../lexicon/every-lexicon.ts';
import { drop, standing, type Pass, type Story } from '../story.ts';
import type { Piece } from '../body/outline.ts';

/** A byline or a date is no longer than this. Characters of an alphabet. */
const longest = 80;
/** Pieces of the story that may stand above its first paragraph. */
const reach = 4;

/** Lines above the first paragraph that only say who wrote the story or when, and the box about its author, a signature or a date below the last: filed as metadata. */
export const dropByline: Pass = {
  name: 'drop-byline',
  run(story) {
    for (const piece of standing(story).slice(0, reach)) {
      const { weight, endsSentence, endsColon, date, digits, words } = story.traits[piece.index]!;
      if (weight > longest || (endsSentence && !endsInTime.test(piece.text)) || endsColon) break;
      const names = namesAuthor(story, piece) || isNameBesideDate(story, piece);
      // a date is mostly figures; a line that happens to hold one is prose
      if (names || (date && digits > fewestDigits && words <= mostWords)) drop(story, piece, { reason: names ? 'byline' : 'date', rule: this.name });
    }
    for (const piece of standing(story).toReversed()) {
      const { date, digits, words, endsSentence, weight, tags, match } = story.traits[piece.index]!;
      // furniture by its words: a later pass has the say
      if (match?.contains && piece.text.length <= longestNote) continue;
      const isDate = date && digits > fewestDigits && words <= mostWords && !endsSentence && weight <= longest && !(tags & (tag.quote | tag.list | tag.table));
      if (isDate && piece.text.match(years)?.length === 1) {
        drop(story, piece, { reason: 'date', rule: this.name });
        continue;
      }
      const isContact = piece.text.length <= longest && (contact.test(piece.text) || signed.test(piece.text));
      if (!isContact && !tellsOfAuthor(story, piece) && (!(story.traits[piece.index]!.near & said.author) || !namesAuthor(story, piece))) break;
      drop(story, piece, { reason: 'author-box', rule: this.name });
    }
  },
};

function namesAuthor({ traits, hints }: Story, piece: Piece): boolean {
  const text = piece.text.toLowerCase();
  return traits[piece.index]!.namesAuthor || hints.credited.some((name) => text.includes(name));
}

/** "Nils Brandt is our correspondent in Oslo.", "Correspondent Nils Brandt reports on the north." */
function tellsOfAuthor({ hints }: Story, { text }: Piece): boolean {
  if (text.length > longestNote) return false;
  const lower = text.toLowerCase();
  return hints.credited.some((name) => {
    const at = name.includes(' ') ? lower.indexOf(name) : -1;
    return at >= 0 && at <= longestOffice && goesOn().test(text.slice(at + name.length, at + name.length + 80));
  });
}

/** What such a note says of its author behind the name: an office between commas, or what he is and does for a living. */
let known: RegExp | null = null;
const goesOn = (): RegExp => (known ??= new RegExp(`^(?:, \\p{Ll}|(?:,.{0,60},)? (?:${everyLexicon().flatMap(({ authorIs }) => authorIs).join('|')}) )`, 'u'));

/** Characters: of a note about an author, and of what stands before the name in it. */
const longestNote = 350;
const longestOffice = 25;

/** "Nils Brandt" right above or below the date: nobody says who he is, and where he stands does. */
function isNameBesideDate({ outline: { pieces }, traits }: Story, { index, text }: Piece): boolean {
  if (text.length > longestName || !looksLikePerson(text)) return false;
  return [index - 1, index + 1].some((at) => pieces[at]?.kind === 'text' && traits[at]!.date && traits[at]!.digits > fewestDigits && traits[at]!.words <= mostWords);
}

const longestName = 40;

/** "… at 11:04 a.m.": the stop is no sentence's. */
const endsInTime = /\d\s?[ap]\.\s?m\.$/i;
/** An e-mail address, a handle, or an account on a network, alone on its line. */
const contact = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|linkedin|threads|youtube|tiktok)\.(?:com|net)\/\S+)$/i;

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A few words and an address, or a Korean name with its office: how wire stories are signed below. */
const signed = /^(?:\S+ ){1,4}[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^\p{Script=Hangul}{2,4}\s?(?:선임기자|기자|특파원|논설위원)\s?=?$/u;

/** Share of a date line's characters: "Published Monday, November 18, 2019 8:22AM EST" has 0.2. */
const fewestDigits = 0.12;
const mostWords = 10;
