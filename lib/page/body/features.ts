import type { FurnitureKind } from '../lexicon/lexicon.ts';
import { articleOf, cardsOf, stepsTo, type Cards, type Steps } from './boxes-around.ts';
import { said } from './class-words.ts';
import { heaviest } from './find-body.ts';
import { makeOf, type Box, type Outline } from './outline.ts';
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
  }

  rows(): (Float64Array | null)[] {
    const rows: (Float64Array | null)[] = Array.from({ length: this.outline.pieces.length }, () => null);
    const asked = this.texts.filter((at) => this.traits[at]!.inReach).length;
    const size = featureNames.length + contextSize;
    // one block of memory for all rows: hundreds of small ones cost more than what is in them
    const store = new Float64Array(asked * size);
    let used = 0;
    for (let place = 0; place < this.texts.length; place++) {
      const at = this.texts[place]!;
      if (!this.traits[at]!.inReach) continue;
      const row = store.subarray(used, (used += size));
      this.fill(row, place);
      rows[at] = row;
    }
    return rows;
  }

  private fill(row: Float64Array, place: number): void {
    const { texts, traits, values, outline, body, proseSums, charSums } = this;
    const at = texts[place]!;
    const piece = outline.pieces[at]!;
    const trait = traits[at]!;
    const { match } = trait;
    let to = 0;
    row[to++] = trait.weight;
    row[to++] = trait.words;
    row[to++] = trait.linkDensity;
    row[to++] = trait.boldDensity;
    row[to++] = trait.sentences;
    row[to++] = trait.commas;
    row[to++] = trait.endsSentence ? 1 : 0;
    row[to++] = trait.endsColon ? 1 : 0;
    row[to++] = trait.startsLower ? 1 : 0;
    row[to++] = trait.capitals;
    row[to++] = trait.digits;
    row[to++] = trait.titleLikeness;
    row[to++] = trait.descriptionLikeness;
    row[to++] = trait.inArticleBody;
    row[to++] = trait.namesAuthor ? 1 : 0;
    row[to++] = trait.date ? 1 : 0;
    row[to++] = trait.repeats ? 1 : 0;
    row[to++] = piece.hidden ? 1 : 0;
    row[to++] = piece.breaks;
    row[to++] = match?.alone ? 1 : 0;
    row[to++] = match?.starts ? 1 : 0;
    row[to++] = match?.contains ? 1 : 0;
    const kind = match?.alone ?? match?.starts ?? match?.contains;
    row[to++] = kind ? groups.get(kind)! : 0;
    const { says, near: nearSays, tags } = trait;
    for (let bit = 0; bit < saidCount; bit++) row[to++] = (says >>> bit) & 1;
    for (let bit = 0; bit < saidCount; bit++) row[to++] = (nearSays >>> bit) & 1;
    for (let bit = 0; bit < tagCount; bit++) row[to++] = (tags >>> bit) & 1;
    for (const step of [-1, 1]) {
      const near = texts[place + step];
      const far = texts[place + 2 * step];
      row[to++] = near === undefined ? -1 : traits[near]!.weight;
      row[to++] = near === undefined ? -1 : traits[near]!.linkDensity;
      row[to++] = near === undefined ? -100 : values[near]!;
      row[to++] = near !== undefined && traits[near]!.tags & tag.heading ? 1 : 0;
      row[to++] = far === undefined ? -1 : traits[far]!.weight;
      row[to++] = far === undefined ? -100 : values[far]!;
    }
    row[to++] = outline.pieces[at - 1]?.kind === 'image' ? 1 : 0;
    row[to++] = outline.pieces[at + 1]?.kind === 'image' ? 1 : 0;
    row[to++] = this.toProse(place, -1);
    row[to++] = this.toProse(place, 1);
    row[to++] = this.proseAround(at, 3);
    row[to++] = this.proseAround(at, 10);
    const { box } = piece;
    const outer = box.parent ?? box;
    const outer2 = outer.parent ?? outer;
    row[to++] = this.proseIn(box);
    row[to++] = box.chars === 0 ? 0 : box.linkChars / box.chars;
    row[to++] = box.end - box.first;
    for (const around of [outer, outer2]) {
      row[to++] = this.totalProse === 0 ? 0 : this.proseIn(around) / this.totalProse;
      row[to++] = around.chars === 0 ? 0 : around.linkChars / around.chars;
    }
    row[to++] = this.totalProse === 0 ? 0 : (this.peers.get(makeOf(piece)) ?? 0) / this.totalProse;
    const first = body?.first ?? 0;
    const end = body?.end ?? outline.pieces.length;
    const inside = body !== null && at >= first && at < end;
    const bodyProse = proseSums[end]! - proseSums[first]!;
    row[to++] = inside ? 1 : 0;
    row[to++] = this.totalProse === 0 ? 0 : bodyProse / this.totalProse;
    const place0 = Math.min(Math.max(at, first), end);
    row[to++] = bodyProse === 0 ? 0 : (proseSums[place0]! - proseSums[first]!) / bodyProse;
    row[to++] = bodyProse === 0 ? 0 : (proseSums[end]! - proseSums[Math.min(place0 + 1, end)]!) / bodyProse;
    row[to++] = inside ? charSums[at]! - charSums[first]! : at < first ? at - first : 0;
    row[to++] = inside ? charSums[end]! - charSums[at + 1]! : at >= end ? end - at : 0;
    row[to++] = inside ? at - first : 0;
    row[to++] = inside ? end - at : 0;
    row[to++] = this.toMain.up[box.index]!;
    row[to++] = this.toMain.down[box.index]!;
    row[to++] = box.depth - (this.mainBox?.depth ?? 0);
    row[to++] = this.titleAt < 0 ? 0 : at > this.titleAt ? 1 : -1;
    row[to++] = this.titleAt < 0 ? -1 : charSums[at]! - charSums[this.titleAt]!;
    row[to++] = articleOf(box) === this.mainArticle ? 1 : 0;
    row[to++] = this.totalProse;
    row[to++] = texts.length;
    row[to++] = (match ? 1 : 0) + this.matchAt(place - 1) + this.matchAt(place + 1) + this.matchAt(place - 2) + this.matchAt(place + 2);
    row[to++] = trait.trailsOff ? 1 : 0;
    row[to++] = trait.address ? 1 : 0;
    row[to++] = piece.linkStarts ? 1 : 0;
    row[to++] = piece.linkEnds ? 1 : 0;
    const titleUp = this.toTitle.down[box.index]!;
    row[to++] = titleUp;
    row[to++] = titleUp < 0 ? -1 : this.toTitle.chain[titleUp]!.chars / Math.max(1, outline.chars);
    const card = this.cards.card[box.index]!;
    row[to++] = this.cards.articles[box.index]!;
    row[to++] = card ? this.cards.likes[card.index]! : 0;
    row[to++] = card ? card.chars : 0;
    row[to++] = card && this.totalProse > 0 ? this.proseIn(card) / this.totalProse : 0;
  }

  private matchAt(place: number): number {
    const at = this.texts[place];
    return at !== undefined && this.traits[at]!.match ? 1 : 0;
  }

  /** Pieces to the next one of prose in a direction, at most 20. */
  private toProse(place: number, step: number): number {
    for (let far = 1; far <= 20; far++) {
      const at = this.texts[place + step * far];
      if (at === undefined) return 20;
      if (this.values[at]! >= 60) return far;
    }
    return 20;
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
