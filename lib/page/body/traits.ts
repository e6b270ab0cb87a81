import { matchLine, type Match } from '../lexicon/match.ts';
import { said } from './class-words.ts';
import { lettersOf } from '../../text/words.ts';
import type { Hints } from './hints.ts';
import { Likeness } from './likeness.ts';
import { makeOf, type Outline, type Piece } from './outline.ts';
import { codeAt } from '../../text/code-at.ts';

/** What is known of one piece from itself and the boxes around it, whatever else is on the page. */
export interface Traits {
  chars: number;
  /** Characters as if of an alphabet: one of an unspaced script counts for 2.5. */
  weight: number;
  words: number;
  linkDensity: number;
  boldDensity: number;
  /** Full stops, question marks and their like in other scripts, at the end of a word. */
  sentences: number;
  commas: number;
  endsSentence: boolean;
  endsColon: boolean;
  /** Ends in an ellipsis: cut off, as teasers are. */
  trailsOff: boolean;
  /** Holds an e-mail address or a handle, or is a web address: a byline's end, a caption to a post. */
  address: boolean;
  startsLower: boolean;
  capitals: number;
  digits: number;
  /** Bits of class-words.ts of the piece and of those boxes around it that hold no large part of the page. */
  says: number;
  /** The same for the element it stands in, and the one around that. */
  near: number;
  /** Bits of `tag` below. */
  tags: number;
  titleLikeness: number;
  descriptionLikeness: number;
  inArticleBody: number;
  namesAuthor: boolean;
  match: Match | null;
  date: boolean;
  /** Near enough to prose to be asked about; what is not is never story. */
  inReach: boolean;
  /** Says the same as an earlier piece. */
  repeats: boolean;
}

/** Elements around a piece that tell something of it, as bits. */
export const tag = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  form: 16,
  figure: 32,
  caption: 64,
  quote: 128,
  list: 256,
  table: 512,
  button: 1024,
  heading: 2048,
  bigHeading: 4096,
  paragraph: 8192,
  article: 1 << 14,
  main: 1 << 15,
  pre: 1 << 16,
  definition: 1 << 17,
  address: 1 << 18,
  dialog: 1 << 19,
} as const;

const tagBits = new Map<string, number>(Object.entries({
  nav: tag.nav, menu: tag.nav, header: tag.header, footer: tag.footer, aside: tag.aside, form: tag.form, fieldset: tag.form, label: tag.form, legend: tag.form,
  figure: tag.figure, figcaption: tag.caption, caption: tag.caption, blockquote: tag.quote, ul: tag.list, ol: tag.list, li: tag.list, table: tag.table,
  button: tag.button, h1: tag.bigHeading | tag.heading, h2: tag.heading, h3: tag.heading, h4: tag.heading, h5: tag.heading, h6: tag.heading, p: tag.paragraph,
  article: tag.article, main: tag.main, pre: tag.pre, dl: tag.definition, dt: tag.definition, dd: tag.definition, address: tag.address, dialog: tag.dialog, details: tag.dialog,
}));

/** A box that holds more of the page's text than this says nothing about single pieces in it. */
const largeShare = 0.3;

export function traitsOf(outline: Outline, hints: Hints): Traits[] {
  const { pieces } = outline;
  // by index of the box: what it and the boxes around it say; a box comes behind the one around it
  const says = new Int32Array(outline.boxes.length);
  const tags = new Int32Array(outline.boxes.length);
  for (const box of outline.boxes) {
    const large = box.chars > outline.chars * largeShare;
    const tagged = tagBits.get(box.name) ?? 0;
    says[box.index] = (large ? box.says & (said.body | said.article) : box.says) | (box.parent ? says[box.parent.index]! : 0);
    tags[box.index] = (large ? tagged & (tag.article | tag.main | tag.table | tag.list) : tagged) | (box.parent ? tags[box.parent.index]! : 0);
  }
  const articleBody = hints.articleBody ? lettersOf(hints.articleBody) : null;
  const alike = new Likeness([hints.description, ...hints.titles]);
  // what a list or a plan says twice, in boxes of one make, is no copy
  const seen = new Map<string, Piece>();
  const near = nearProse(outline);
  return pieces.map((piece, at) => {
    let known = false;
    if (piece.text.length > 40) {
      const before = seen.get(piece.text);
      if (before === undefined) seen.set(piece.text, piece);
      else known = makeOf(before) !== makeOf(piece);
    }
    const { index } = piece.box;
    const bits = says[index]! | piece.says;
    return near[at] === 1 ? traitsOfPiece(piece, bits, tags[index]!, hints, alike, articleBody, known) : farTraits(piece, bits, tags[index]!, known);
  });
}

/** Pieces this far from any prose are menus and lists of links: their words need no reading. */
const reach = 12;

/** 1 for pieces in reach of one that may be prose; for all when there is none. */
function nearProse(outline: Outline): Uint8Array {
  const { pieces } = outline;
  const near = new Uint8Array(pieces.length);
  let found = false;
  for (const piece of pieces) {
    if (piece.hidden || piece.text.length < 60 || piece.linkChars > piece.text.length / 2) {
      // scripts without blanks say in 25 characters what others say in 60
      if (piece.text.length < 25 || piece.linkChars > piece.text.length / 2 || !/[。，、\u0e00-\u0e7f]/.test(piece.text)) continue;
    }
    found = true;
    near.fill(1, Math.max(0, piece.index - reach), piece.index + reach + 1);
  }
  if (!found) return near.fill(1);
  // a list or table of the story's own may be long: what is no link beside what is in reach is in reach too
  const goesOn = (piece: Piece): boolean => piece.kind !== 'text' || piece.linkChars <= piece.text.length / 2;
  for (let at = 1; at < near.length; at++) if (near[at - 1] === 1 && goesOn(pieces[at]!)) near[at] = 1;
  for (let at = near.length - 2; at >= 0; at--) if (near[at + 1] === 1 && goesOn(pieces[at]!)) near[at] = 1;
  return near;
}

/** What is left of the traits of a piece that nobody will ask about. */
function farTraits(piece: Piece, says: number, tags: number, repeats: boolean): Traits {
  const traits = new PieceTraits();
  const chars = piece.text.length;
  traits.chars = chars;
  traits.weight = chars;
  if (chars > 0) traits.linkDensity = Math.min(1, piece.linkChars / chars);
  traits.says = says;
  traits.near = piece.says | piece.box.says;
  traits.tags = tags;
  traits.repeats = repeats;
  return traits;
}

/** All traits are of one class: of literals in two places, whose numbers are whole in one and not in the other, V8 makes a dozen shapes. */
class PieceTraits implements Traits {
  chars = 0;
  weight = 0;
  words = 1;
  linkDensity = 0;
  boldDensity = 0;
  sentences = 0;
  commas = 0;
  endsSentence = false;
  endsColon = false;
  trailsOff = false;
  address = false;
  startsLower = false;
  capitals = 0;
  digits = 0;
  says = 0;
  near = 0;
  tags = 0;
  titleLikeness = 0;
  descriptionLikeness = 0;
  inArticleBody = 0;
  namesAuthor = false;
  match: Match | null = null;
  date = false;
  inReach = false;
  repeats = false;
}

function traitsOfPiece(piece: Piece, says: number, tags: number, hints: Hints, alike: Likeness, articleBody: string | null, repeats: boolean): Traits {
  const { text } = piece;
  const chars = text.length;
  let sentences = 0, commas = 0, capitals = 0, digits = 0, blanks = 0, wide = 0, letters = 0, unmarked = 0;
  for (let at = 0; at < chars; at++) {
    const code = codeAt(text, at);
    if (code === 32) blanks++;
    else if (code === 46 || code === 33 || code === 63) {
      const next = at + 1 < chars ? codeAt(text, at + 1) : 32;
      if (next === 32 || next === 34 || next === 0x201d) sentences++;
    } else if (code === 44 || code === 0x3001 || code === 0x60c) commas++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x6d4 || code === 0x964 || code === 0x61f || code === 0x589) sentences++;
    else if (code >= 0x0e00 && ((code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff))) {
      wide++;
      if (code <= 0x0eff) unmarked++;
    } else letters++;
  }
  // Thai and Lao end a sentence with a blank or with nothing: it is told by its length
  const isLong = unmarked >= unmarkedSentence && unmarked > chars / 2;
  if (isLong) sentences = Math.max(sentences, Math.round(unmarked / (2 * unmarkedSentence)) || 1);
  const weight = chars + wide * 1.5;
  const parent = piece.box;
  const traits = new PieceTraits();
  traits.chars = chars;
  traits.weight = weight;
  traits.words = blanks + 1 + wide / 2;
  if (chars > 0) {
    traits.linkDensity = Math.min(1, piece.linkChars / chars);
    traits.boldDensity = Math.min(1, piece.boldChars / chars);
  }
  traits.sentences = sentences;
  traits.commas = commas;
  traits.endsSentence = isLong || endsSentence(text);
  traits.endsColon = text.endsWith(':') || text.endsWith('：');
  traits.trailsOff = trailsOff(text);
  traits.address = chars < 160 && holdsAddress(text);
  traits.startsLower = startsLower(text);
  traits.capitals = capitals / Math.max(1, capitals + letters);
  traits.digits = digits / Math.max(1, chars);
  traits.says = says;
  traits.near = piece.says | parent.says | (parent.parent && parent.parent.chars < 3 * chars + 200 ? parent.parent.says : 0);
  traits.tags = tags;
  if (chars <= longestTitle) {
    const likeness = alike.of(text);
    traits.descriptionLikeness = likeness[0]!;
    for (let at = 1; at < likeness.length; at++) traits.titleLikeness = Math.max(traits.titleLikeness, likeness[at]!);
  }
  traits.inArticleBody = articleBody === null || chars === 0 ? 0 : articleBody.includes(lettersOf(text.length > 80 ? text.slice(4, 76) : text)) ? 1 : -1;
  traits.namesAuthor = chars < 200 && hints.authors.length > 0 && namesOne(text.toLowerCase(), hints.authors);
  traits.match = matchLine(text);
  traits.date = chars < 160 && digits > 0 && looksLikeDate(text);
  traits.inReach = true;
  traits.repeats = repeats;
  return traits;
}

/** Characters; longer ones are no copy of title or description. */
const longestTitle = 400;
/** Letters. */
const unmarkedSentence = 40;

const namesOne = (text: string, authors: string[]): boolean => authors.some((author) => text.includes(author));

function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && '"\'”’»)]“«「」』】 '.includes(text[at] ?? '')) at--;
  return '.!?…。！？।۔؟։៖'.includes(text[at] ?? ' ');
}

function holdsAddress(text: string): boolean {
  const at = text.indexOf('@');
  return (at >= 0 && at + 1 < text.length && text[at + 1] !== ' ') || (!text.includes(' ') && text.includes('.') && text.includes('/'));
}

/** "…", "...", "[…]", "(...)", with a mark behind or none. */
function trailsOff(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && ')]» '.includes(text[at] ?? '')) at--;
  return text[at] === '…' || text.endsWith('...', at + 1);
}

function startsLower(text: string): boolean {
  const first = text[0] ?? '';
  // Georgian is written in small letters alone
  return first !== first.toUpperCase() && first === first.toLowerCase() && !(first >= 'ა' && first <= 'ჿ');
}

/** A year or a clock beside other digits, or digits parted by date marks. */
const looksLikeDate = (text: string): boolean =>
  /\b(?:19|20)\d\d\b/.test(text) && /\b\d{1,2}\b/.test(text) || /\b\d{1,2}[:.h]\d\d\b/.test(text) || /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(text) || /[年월日]/.test(text) && /\d/.test(text);
