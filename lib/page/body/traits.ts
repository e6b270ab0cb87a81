import { matchLine, type Match } from '../lexicon/match.ts';
import { said } from './class-words.ts';
import { lettersOf } from '../../text/words.ts';
import type { Hints } from './hints.ts';
import { Likeness } from './likeness.ts';
import { makeOf, type Outline, type Piece } from './outline.ts';
import { codeAt } from '../../text/code-at.ts';
import { codeTable } from '../../text/code-table.ts';

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
  const authors = hints.authors.length > 0 ? hints.authors : null;
  const alike = new Likeness([hints.description, ...hints.titles]);
  // what a list or a plan says twice, in boxes of one make, is no copy
  const seen = new Map<string, Piece>();
  const near = nearProse(outline);
  const traits: Traits[] = [];
  for (const piece of pieces) {
    let known = false;
    if (piece.text.length > 40) {
      const before = seen.get(piece.text);
      if (before === undefined) seen.set(piece.text, piece);
      else known = makeOf(before) !== makeOf(piece);
    }
    const { index } = piece.box;
    const bits = says[index]! | piece.says;
    traits.push(near[piece.index] === 1 ? traitsOfPiece(piece, bits, tags[index]!, authors, alike, known) : farTraits(piece, bits, tags[index]!, known));
  }
  if (hints.articleBody) compareBody(pieces, traits, lettersOf(hints.articleBody));
  return traits;
}

/** Whether the page's linked data has the words of a piece in its story: of longer ones the middle, as ends are joined in other ways. */
function compareBody(pieces: Piece[], traits: Traits[], articleBody: string): void {
  for (const { index, text } of pieces) {
    const trait = traits[index]!;
    if (trait.inReach && text !== '') trait.inArticleBody = articleBody.includes(lettersOf(text.length > 80 ? text.slice(4, 76) : text)) ? 1 : -1;
  }
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
  if (chars > 0) traits.linkDensity = share(piece.linkChars, chars);
  traits.says = says;
  traits.near = piece.says | piece.box.says;
  traits.tags = tags;
  traits.repeats = repeats;
  return traits;
}

/**
 * All traits are of one class: of literals in two places, whose numbers are whole in one and not in the other, V8 makes a dozen shapes. For the same reason what may be a
 * fraction is declared without a value: a field that begins with a whole number changes its shape with the first fraction, and all that was compiled for the old one is compiled again.
 */
class PieceTraits implements Traits {
  chars = 0;
  weight: number;
  words: number;
  linkDensity: number;
  boldDensity: number;
  sentences = 0;
  commas = 0;
  endsSentence = false;
  endsColon = false;
  trailsOff = false;
  address = false;
  startsLower = false;
  capitals: number;
  digits: number;
  says = 0;
  near = 0;
  tags = 0;
  titleLikeness: number;
  descriptionLikeness: number;
  inArticleBody = 0;
  namesAuthor = false;
  match: Match | null = null;
  date = false;
  inReach = false;
  repeats = false;

  constructor() {
    this.weight = 0;
    this.words = 1;
    this.linkDensity = 0;
    this.boldDensity = 0;
    this.capitals = 0;
    this.digits = 0;
    this.titleLikeness = 0;
    this.descriptionLikeness = 0;
  }
}

function traitsOfPiece(piece: Piece, says: number, tags: number, authors: string[] | null, alike: Likeness, repeats: boolean): Traits {
  const { text } = piece;
  const chars = text.length;
  tallies.fill(0);
  let stops = 0;
  let before = 0;
  for (let at = 0; at < chars; at++) {
    const sort = sorts[codeAt(text, at)]!;
    tallies[sort & sortBits]!++;
    stops += (before & stop) & (sort >> 1);
    before = sort;
  }
  let sentences = ((stops + (before & stop)) >> 4) + tallies[sentenceEnd]!;
  const wide = tallies[unspaced]! + tallies[unmarked]!;
  // Thai and Lao end a sentence with a blank or with nothing: it is told by its length
  const isLong = tallies[unmarked]! >= unmarkedSentence && tallies[unmarked]! > chars / 2;
  if (isLong) sentences = Math.max(sentences, Math.round(tallies[unmarked]! / (2 * unmarkedSentence)) || 1);
  const weight = chars + wide * 1.5;
  const parent = piece.box;
  const traits = new PieceTraits();
  traits.chars = chars;
  traits.weight = weight;
  traits.words = tallies[blank]! + 1 + wide * 0.5;
  if (chars > 0) {
    traits.linkDensity = share(piece.linkChars, chars);
    traits.boldDensity = share(piece.boldChars, chars);
  }
  traits.sentences = sentences;
  traits.commas = tallies[comma]!;
  traits.endsSentence = isLong || endsSentence(text);
  traits.endsColon = text.endsWith(':') || text.endsWith('：');
  traits.trailsOff = trailsOff(text);
  traits.address = chars < 160 && holdsAddress(text);
  traits.startsLower = startsLower(text);
  traits.capitals = share(tallies[capital]!, Math.max(1, tallies[capital]! + tallies[letter]!));
  traits.digits = share(tallies[digit]!, Math.max(1, chars));
  traits.says = says;
  traits.near = piece.says | parent.says | (parent.parent && parent.parent.chars < 3 * chars + 200 ? parent.parent.says : 0);
  traits.tags = tags;
  if (chars <= longestTitle) {
    const likeness = alike.of(text);
    traits.descriptionLikeness = likeness[0]!;
    for (let at = 1; at < likeness.length; at++) traits.titleLikeness = Math.max(traits.titleLikeness, likeness[at]!);
  }
  traits.namesAuthor = authors !== null && chars < 200 && namesOne(text.toLowerCase(), authors);
  traits.match = matchLine(text);
  traits.date = chars < 160 && tallies[digit]! > 0 && looksLikeDate(text);
  traits.inReach = true;
  traits.repeats = repeats;
  return traits;
}

/** What a character is: counted in a table, as no processor guesses what comes next. */
const letter = 0;
const blank = 1;
const comma = 2;
const digit = 3;
const capital = 4;
const mark = 5;
const sentenceEnd = 6;
const unspaced = 7;
const unmarked = 8;
const sortBits = 15;
/** Ends a sentence before a blank or a closing quotation mark, which have the other bit. */
const stop = 16;
const afterStop = 32;
/** By code. */
const sorts = codeTable([
  [unspaced, [[0x1000, 0x109f], [0x1780, 0x17ff], [0x3040, 0x30ff], [0x3400, 0x9fff]]],
  [unmarked, [[0x0e00, 0x0eff]]],
  [digit, [[0x30, 0x39]]],
  [capital, [[0x41, 0x5a]]],
  [comma, [[0x2c, 0x2c], [0x3001, 0x3001], [0x60c, 0x60c]]],
  [mark | stop, [[0x2e, 0x2e], [0x21, 0x21], [0x3f, 0x3f]]],
  [sentenceEnd, [[0x3002, 0x3002], [0xff01, 0xff01], [0xff1f, 0xff1f], [0x6d4, 0x6d4], [0x964, 0x964], [0x61f, 0x61f], [0x589, 0x589]]],
  [blank | afterStop, [[0x20, 0x20]]],
  [letter | afterStop, [[0x22, 0x22], [0x201d, 0x201d]]],
]);
/** Characters of the text at hand, by sort. */
const tallies = new Int32Array(sortBits + 1);

/** Characters; longer ones are no copy of title or description. */
const longestTitle = 400;
/** Letters. */
const unmarkedSentence = 40;

function namesOne(text: string, authors: string[]): boolean {
  for (const author of authors) if (text.includes(author)) return true;
  return false;
}

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
  if (text === '') return false;
  const code = codeAt(text, 0);
  if (letterCases[code] === unknown) letterCases[code] = caseOf(String.fromCharCode(code));
  return letterCases[code] === small;
}

const unknown = 0;
const small = 1;
const other = 2;
/** By code. */
const letterCases = new Uint8Array(0x10000);

/** Georgian is written in small letters alone. */
const caseOf = (first: string): number => (first !== first.toUpperCase() && first === first.toLowerCase() && !(first >= 'ა' && first <= 'ჿ') ? small : other);

const share = (part: number, whole: number): number => Math.min(1, part / whole);

/** A year or a clock beside other digits, or digits parted by date marks. */
const looksLikeDate = (text: string): boolean =>
  /\b(?:19|20)\d\d\b/.test(text) && /\b\d{1,2}\b/.test(text) || /\b\d{1,2}[:.h]\d\d\b/.test(text) || /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(text) || /[年월日]/.test(text) && /\d/.test(text);
