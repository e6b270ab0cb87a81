import type { FurnitureKind } from '../lexicon/lexicon.ts';
import { articleOf, cardsOf, stepsTo, type Cards, type Steps } from './boxes-around.ts';
import { said } from './class-words.ts';
import { heaviest } from './find-body.ts';
import { makeOf, type Box, type Outline } from './outline.ts';
import { stepsToNext } from './steps-to-next.ts';
import { tag, type Traits } from './traits.ts';

/** What the model of model.ts looks at, in the order of its table. */
export const featureNames: string[] = [
  'weight', 'words', 'linkDensity', 'boldDensity', 'sentences', 'commas', 'endsSentence', 'endsColon', 'startsLower', 'capitals', 'digits',
  'titleLikeness', 'descriptionLikeness', 'inArticleBody', 'namesAuthor', 'date', 'repeats', 'hidden', 'breaks',
  'alone', 'starts', 'contains', 'matchGroup',
  ...Object.keys(said).map((name) => `says.${name}`),
  ...Object.keys(said).map((name) => `near.${name}`),
  ...Object.keys(tag).map((name) => `tag.${name}`),
  'before1.weight', 'before1.linkDensity', 'before1.value', 'before1.heading', 'before2.weight', 'before2.value',
  'after1.weight', 'after1.linkDensity', 'after1.value', 'after1.heading', 'after2.weight', 'after2.value',
  'before.image', 'after.image', 'toProseBefore', 'toProseAfter', 'prose3', 'prose10',
  'box.prose', 'box.linkDensity', 'box.pieces', 'outer.prose', 'outer.linkDensity', 'outer2.prose', 'outer2.linkDensity',
  'likePeers', 'inBody', 'bodyShare', 'proseBefore', 'proseAfter', 'charsBefore', 'charsAfter', 'piecesBefore', 'piecesAfter',
  'stepsUp', 'stepsDown', 'depth', 'afterTitle', 'sinceTitle', 'sameArticle', 'pageProse', 'pagePieces', 'matchedNear',
  'trailsOff', 'address', 'linkStarts', 'linkEnds', 'titleUp', 'titleShare', 'articles', 'cards', 'cardChars', 'cardProse',
];

/** Their bits are numbered in the order of their names (a test holds it). */
const saidCount = Object.keys(said).length;
const tagCount = Object.keys(tag).length;

const groups = new Map<FurnitureKind, number>(Object.entries({
  advert: 1, newsletter: 2, subscription: 2, paywall: 2, app: 2, share: 3, follow: 3, related: 4, 'read-more': 4, comments: 5, consent: 6, copyright: 7, republished: 7, 'author-box': 8, media: 9, navigation: 10,
} satisfies Record<FurnitureKind, number>) as [FurnitureKind, number][]);

/** Places in a row behind these, which context.ts fills. */
export const contextSize = 25;

/** One row of numbers for each text piece in reach of prose; other pieces get none. `values`: what valueOf says of each piece. */
export function featuresOf(outline: Outline, traits: Traits[], values: Float64Array, body: Box | null): (Float64Array | null)[] {
  return new Describer(outline, traits, values, body).rows();
}

class Describer {
  private readonly outline: Outline;
  private readonly traits: Traits[];
  private readonly values: Float64Array;
  private readonly body: Box | null;
  /** Indexes of text pieces that are not hidden, in order, and the place of each piece among them. */
  private readonly texts: number[] = [];
  private readonly proseSums: Float64Array;
  private readonly charSums: Float64Array;
  private readonly directProse = new Map<Box, number>();
  private readonly peers = new Map<string, number>();
  private totalProse = 0;
  private mainBox: Box | null = null;
  private readonly toMain: Steps;
  private mainArticle: Box | null = null;
  private titleAt = -1;
  private readonly toTitle: Steps;
  private readonly cards: Cards;
  private readonly mainDepth: number;
  /** By place: pieces to the next one of prose in a direction. */
  private readonly sinceProse: Int32Array;
  private readonly untilProse: Int32Array;
  /** Pieces with words of furniture before each place. */
  private readonly matchSums: Int32Array;

  constructor(outline: Outline, traits: Traits[], values: Float64Array, body: Box | null) {
    this.outline = outline;
    this.traits = traits;
    this.values = values;
    this.body = body;
    const { pieces } = outline;
    this.proseSums = new Float64Array(pieces.length + 1);
    this.charSums = new Float64Array(pieces.length + 1);
    let likest = 0.5;
    for (const piece of pieces) {
      const at = piece.index;
      const prose = Math.max(0, values[at]!);
      this.proseSums[at + 1] = this.proseSums[at]! + prose;
      this.charSums[at + 1] = this.charSums[at]! + piece.text.length;
      if (piece.kind !== 'text') continue;
      this.texts.push(at);
      const trait = traits[at]!;
      if (trait.tags & tag.heading && trait.titleLikeness > likest) {
        likest = trait.titleLikeness;
        this.titleAt = at;
      }
      if (prose === 0) continue;
      this.totalProse += prose;
      const outer = piece.box.parent ?? piece.box;
      const within = body !== null && at >= body.first && at < body.end;
      this.directProse.set(outer, (this.directProse.get(outer) ?? 0) + (within ? prose : prose / 4));
      const kind = makeOf(piece);
      this.peers.set(kind, (this.peers.get(kind) ?? 0) + prose);
    }
    const titleArticle = this.titleAt < 0 ? null : articleOf(pieces[this.titleAt]!.box);
    const kept = titleArticle && this.proseIn(titleArticle) >= 200 ? titleArticle : null;
    this.mainBox = heaviest([...this.directProse].filter(([box]) => kept === null || (box.first >= kept.first && box.end <= kept.end)));
    this.toMain = stepsTo(outline, this.mainBox);
    this.mainArticle = articleOf(this.mainBox);
    this.toTitle = stepsTo(outline, this.titleAt < 0 ? null : pieces[this.titleAt]!.box);
    this.cards = cardsOf(outline);
    this.mainDepth = this.mainBox?.depth ?? 0;
    const isProse = (place: number): boolean => values[this.texts[place]!]! >= proseValue;
    this.sinceProse = stepsToNext(this.texts.length, -1, farthestProse, isProse);
    this.untilProse = stepsToNext(this.texts.length, 1, farthestProse, isProse);
    this.matchSums = new Int32Array(this.texts.length + 1);
    for (let place = 0; place < this.texts.length; place++) this.matchSums[place + 1] = this.matchSums[place]! + (traits[this.texts[place]!]!.match ? 1 : 0);
  }

  rows(): (Float64Array | null)[] {
    const { texts, traits } = this;
    const rows: (Float64Array | null)[] = [];
    for (let at = 0; at < traits.length; at++) rows.push(null);
    let asked = 0;
    for (const at of texts) if (traits[at]!.inReach) asked++;
    const size = featureNames.length + contextSize;
    // one block of memory for all rows: hundreds of small ones cost more than what is in them
    const store = new Float64Array(asked * size);
    let used = 0;
    for (let place = 0; place < texts.length; place++) {
      const at = texts[place]!;
      if (!traits[at]!.inReach) continue;
      const row = store.subarray(used, (used += size));
      this.fill(row, place);
      rows[at] = row;
    }
    return rows;
  }

  private fill(row: Float64Array, place: number): void {
    let to = this.describe(row, place);
    to = this.lookBeside(row, to, place);
    to = this.lookAround(row, to, place);
    this.lookAtPage(row, to, place);
  }

  /** What the piece is by itself; returns the next place in the row, as the others do. */
  private describe(row: Float64Array, place: number): number {
    const at = this.texts[place]!;
    const piece = this.outline.pieces[at]!;
    const trait = this.traits[at]!;
    const { match } = trait;
    let to = 0;
    row[to++] = trait.weight;
    row[to++] = trait.words;
    row[to++] = trait.linkDensity;
    row[to++] = trait.boldDensity;
    row[to++] = trait.sentences;
    row[to++] = trait.commas;
    row[to++] = +trait.endsSentence;
    row[to++] = +trait.endsColon;
    row[to++] = +trait.startsLower;
    row[to++] = trait.capitals;
    row[to++] = trait.digits;
    row[to++] = trait.titleLikeness;
    row[to++] = trait.descriptionLikeness;
    row[to++] = trait.inArticleBody;
    row[to++] = +trait.namesAuthor;
    row[to++] = +trait.date;
    row[to++] = +trait.repeats;
    row[to++] = +piece.hidden;
    row[to++] = piece.breaks;
    if (match === null) to += 4;
    else {
      row[to++] = match.alone ? 1 : 0;
      row[to++] = match.starts ? 1 : 0;
      row[to++] = match.contains ? 1 : 0;
      row[to++] = groups.get((match.alone ?? match.starts ?? match.contains)!) ?? 0;
    }
    to = spread(row, to, trait.says, saidCount);
    to = spread(row, to, trait.near, saidCount);
    return spread(row, to, trait.tags, tagCount);
  }

  private lookBeside(row: Float64Array, from: number, place: number): number {
    const { texts, traits, values } = this;
    let to = from;
    for (let step = -1; step <= 1; step += 2) {
      const [near, far] = [place + step, place + 2 * step];
      if (near < 0 || near >= texts.length) {
        row[to++] = -1;
        row[to++] = -1;
        row[to++] = -100;
        row[to++] = 0;
      } else {
        const trait = traits[texts[near]!]!;
        row[to++] = trait.weight;
        row[to++] = trait.linkDensity;
        row[to++] = values[texts[near]!]!;
        row[to++] = trait.tags & tag.heading ? 1 : 0;
      }
      const ends = far < 0 || far >= texts.length;
      row[to++] = ends ? -1 : traits[texts[far]!]!.weight;
      row[to++] = ends ? -100 : values[texts[far]!]!;
    }
    const at = texts[place]!;
    row[to++] = this.isImage(at - 1);
    row[to++] = this.isImage(at + 1);
    row[to++] = this.sinceProse[place]!;
    row[to++] = this.untilProse[place]!;
    row[to++] = this.proseAround(at, 3);
    row[to++] = this.proseAround(at, 10);
    return to;
  }

  private lookAround(row: Float64Array, from: number, place: number): number {
    const { totalProse } = this;
    const piece = this.outline.pieces[this.texts[place]!]!;
    const { box } = piece;
    const outer = box.parent ?? box;
    let to = from;
    row[to++] = this.proseIn(box);
    row[to++] = linkShare(box);
    row[to++] = box.end - box.first;
    for (let around = outer, steps = 0; steps < 2; around = around.parent ?? around, steps++) {
      row[to++] = totalProse === 0 ? 0 : this.proseIn(around) / totalProse;
      row[to++] = linkShare(around);
    }
    row[to++] = totalProse === 0 ? 0 : (this.peers.get(makeOf(piece)) ?? 0) / totalProse;
    return to;
  }

  private lookAtPage(row: Float64Array, from: number, place: number): void {
    const { texts, outline, body, proseSums, charSums, totalProse } = this;
    const at = texts[place]!;
    const piece = outline.pieces[at]!;
    const trait = this.traits[at]!;
    const { box } = piece;
    let to = from;
    const first = body === null ? 0 : body.first;
    const end = body === null ? outline.pieces.length : body.end;
    const inside = body !== null && at >= first && at < end;
    const bodyProse = proseSums[end]! - proseSums[first]!;
    row[to++] = +inside;
    row[to++] = totalProse === 0 ? 0 : bodyProse / totalProse;
    const clamped = Math.min(Math.max(at, first), end);
    row[to++] = bodyProse === 0 ? 0 : (proseSums[clamped]! - proseSums[first]!) / bodyProse;
    row[to++] = bodyProse === 0 ? 0 : (proseSums[end]! - proseSums[Math.min(clamped + 1, end)]!) / bodyProse;
    row[to++] = inside ? charSums[at]! - charSums[first]! : at < first ? at - first : 0;
    row[to++] = inside ? charSums[end]! - charSums[at + 1]! : at >= end ? end - at : 0;
    row[to++] = inside ? at - first : 0;
    row[to++] = inside ? end - at : 0;
    row[to++] = this.toMain.up[box.index]!;
    row[to++] = this.toMain.down[box.index]!;
    row[to++] = box.depth - this.mainDepth;
    row[to++] = this.titleAt < 0 ? 0 : at > this.titleAt ? 1 : -1;
    row[to++] = this.titleAt < 0 ? -1 : charSums[at]! - charSums[this.titleAt]!;
    row[to++] = articleOf(box) === this.mainArticle ? 1 : 0;
    row[to++] = totalProse;
    row[to++] = texts.length;
    row[to++] = this.matchSums[Math.min(place + 3, texts.length)]! - this.matchSums[Math.max(place - 2, 0)]!;
    row[to++] = +trait.trailsOff;
    row[to++] = +trait.address;
    row[to++] = +piece.linkStarts;
    row[to++] = +piece.linkEnds;
    const titleUp = this.toTitle.down[box.index]!;
    row[to++] = titleUp;
    row[to++] = titleUp < 0 ? -1 : this.toTitle.chain[titleUp]!.chars / Math.max(1, outline.chars);
    row[to++] = this.cards.articles[box.index]!;
    const card = this.cards.card[box.index]!;
    if (card === null) return;
    row[to++] = this.cards.likes[card.index]!;
    row[to++] = card.chars;
    row[to++] = totalProse > 0 ? this.proseIn(card) / totalProse : 0;
  }

  private isImage(at: number): number {
    const { pieces } = this.outline;
    return at >= 0 && at < pieces.length && pieces[at]!.kind === 'image' ? 1 : 0;
  }

  private proseAround(at: number, reach: number): number {
    const { proseSums } = this;
    const last = proseSums.length - 1;
    return proseSums[Math.min(last, at + reach + 1)]! - proseSums[Math.max(0, at - reach)]! - Math.max(0, this.values[at]!);
  }

  private proseIn(box: Box): number {
    return this.proseSums[box.end]! - this.proseSums[box.first]!;
  }
}

const linkShare = (box: Box): number => (box.chars === 0 ? 0 : box.linkChars / box.chars);

/** Bits as numbers of 0 and 1. */
function spread(row: Float64Array, from: number, bits: number, count: number): number {
  for (let bit = 0; bit < count; bit++) row[from + bit] = (bits >>> bit) & 1;
  return from + count;
}

/** Pieces to the next one of prose are counted up to this, and what is prose is worth so much (value.ts). */
const farthestProse = 20;
const proseValue = 60;
