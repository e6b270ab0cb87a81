import { findBody, heaviest } from './find-body.ts';
import { articleOf, stepsTo, type Steps } from './boxes-around.ts';
import { featureNames } from './features.ts';
import { makeOf, type Box, type Outline, type Piece } from './outline.ts';
import { stepsToNext } from './steps-to-next.ts';
import type { Traits } from './traits.ts';

/** What the second model looks at besides the features of the first: what the first said of a piece's surroundings. */
export const contextNames: string[] = [
  'score', 'score.before1', 'score.before2', 'score.before3', 'score.after1', 'score.after2', 'score.after3',
  'score.peers', 'share.peers', 'score.box', 'score.outer', 'score.outer2', 'score.set',
  'body2.inside', 'body2.before', 'body2.after', 'fromFirstSure', 'toLastSure', 'stepsUp2', 'stepsDown2', 'sameArticle2', 'mean.sure', 'kept.chars', 'gapBefore', 'gapAfter',
];

/** Fills the numbers of contextNames into the rows of features.ts. `scores`: log-odds of the first model, NaN where there is no row. */
export function fillContext(outline: Outline, traits: Traits[], rows: (Float64Array | null)[], scores: Float64Array): void {
  const sums = new Surroundings(outline, traits, rows, scores);
  for (let place = 0; place < sums.texts.length; place++) sums.fill(rows[sums.texts[place]!]!, place);
}

interface Peers {
  score: number;
  weight: number;
  mass: number;
}

/** What the first model said, summed up by where it said it. */
class Surroundings {
  /** Indexes of the pieces that have a row. */
  readonly texts: number[] = [];
  private readonly outline: Outline;
  private readonly scores: Float64Array;
  /** Sums over the pieces before each: of what is likely story, of weights, and of weighted scores. */
  private readonly mass: Float64Array;
  private readonly weights: Float64Array;
  private readonly weighted: Float64Array;
  private readonly peers = new Map<string, Peers>();
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly toMain: Steps;
  private readonly article: Box | null;
  private readonly first: number;
  private readonly end: number;
  private readonly hasBody: boolean;
  private readonly total: number;
  private firstSure = -1;
  private lastSure = -1;
  private sure = 0;

  constructor(outline: Outline, traits: Traits[], rows: (Float64Array | null)[], scores: Float64Array) {
    this.outline = outline;
    this.scores = scores;
    const { pieces } = outline;
    this.mass = new Float64Array(pieces.length + 1);
    this.weights = new Float64Array(pieces.length + 1);
    this.weighted = new Float64Array(pieces.length + 1);
    const values = new Float64Array(pieces.length);
    const direct = new Map<Box, number>();
    for (let at = 0; at < pieces.length; at++) {
      if (rows[at] === null) this.add(at, 0, 0, 0);
      else {
        const weight = Math.min(traits[at]!.weight, 400) + 5;
        const chance = 1 / (1 + Math.exp(-scores[at]!));
        const score = clamp(scores[at]!) * weight;
        values[at] = (chance - 0.5) * weight;
        this.add(at, chance * weight, weight, score);
        this.note(pieces[at]!, chance, weight, score, direct);
      }
    }
    this.total = this.mass[pieces.length]!;
    const body = findBody(outline, values)?.box ?? null;
    this.hasBody = body !== null;
    this.first = body === null ? 0 : body.first;
    this.end = body === null ? pieces.length : body.end;
    const main = heaviest(direct);
    this.toMain = stepsTo(outline, main);
    this.article = articleOf(main);
    const isLikely = (place: number): boolean => scores[this.texts[place]!]! > 0.5;
    this.before = stepsToNext(this.texts.length, -1, widestGap, isLikely);
    this.after = stepsToNext(this.texts.length, 1, widestGap, isLikely);
  }

  fill(row: Float64Array, place: number): void {
    const { texts, scores, mass, total, first, end } = this;
    const at = texts[place]!;
    const { box } = this.outline.pieces[at]!;
    let to = featureNames.length;
    row[to++] = scores[at]!;
    for (let step = 0; step < besides.length; step++) {
      const near = place + besides[step]!;
      row[to++] = near < 0 || near >= texts.length ? -6 : clamp(scores[texts[near]!]!);
    }
    const peers = this.peers.get(makeOf(this.outline.pieces[at]!))!;
    row[to++] = peers.score / peers.weight;
    row[to++] = total === 0 ? 0 : peers.mass / total;
    for (let around = box, steps = 0; steps < 3; around = around.parent ?? around, steps++) row[to++] = this.meanOf(around);
    const set = setOf(box);
    row[to++] = set ? this.meanOf(set) : -9;
    row[to++] = this.hasBody && at >= first && at < end ? 1 : 0;
    const bodyMass = mass[end]! - mass[first]!;
    const clamped = Math.min(Math.max(at, first), end);
    row[to++] = bodyMass === 0 ? 0 : (mass[clamped]! - mass[first]!) / bodyMass;
    row[to++] = bodyMass === 0 ? 0 : (mass[end]! - mass[Math.min(clamped + 1, end)]!) / bodyMass;
    row[to++] = this.firstSure < 0 ? -99 : place - this.firstSure;
    row[to++] = this.lastSure < 0 ? -99 : this.lastSure - place;
    row[to++] = this.toMain.up[box.index]!;
    row[to++] = this.toMain.down[box.index]!;
    row[to++] = articleOf(box) === this.article ? 1 : 0;
    row[to++] = this.sure / texts.length;
    row[to++] = total;
    row[to++] = this.before[place]!;
    row[to++] = this.after[place]!;
  }

  private add(at: number, mass: number, weight: number, score: number): void {
    this.mass[at + 1] = this.mass[at]! + mass;
    this.weights[at + 1] = this.weights[at]! + weight;
    this.weighted[at + 1] = this.weighted[at]! + score;
  }

  private note(piece: Piece, chance: number, weight: number, score: number, direct: Map<Box, number>): void {
    const place = this.texts.push(piece.index) - 1;
    const make = makeOf(piece);
    const peers = this.peers.get(make);
    if (peers) {
      peers.score += score;
      peers.weight += weight;
      peers.mass += chance * weight;
    } else this.peers.set(make, { score, weight, mass: chance * weight });
    if (chance > 0.5) {
      const outer = piece.box.parent ?? piece.box;
      direct.set(outer, (direct.get(outer) ?? 0) + chance * weight);
    }
    if (chance > 0.8 && weight > 60) {
      if (this.firstSure < 0) this.firstSure = place;
      this.lastSure = place;
      this.sure++;
    }
  }

  private meanOf({ first, end }: Box): number {
    const weight = this.weights[end]! - this.weights[first]!;
    return weight === 0 ? -5 : (this.weighted[end]! - this.weighted[first]!) / weight;
  }
}

const besides = Int32Array.of(-1, -2, -3, 1, 2, 3);

const clamp = (score: number): number => Math.max(-6, Math.min(6, score));

/** Pieces to the next one that is likely story are counted up to this. */
const widestGap = 15;

/** The list or table that a piece is part of. */
function setOf(from: Box): Box | null {
  for (let box: Box | null = from, steps = 0; box && steps < 6; box = box.parent, steps++) if (box.name === 'ul' || box.name === 'ol' || box.name === 'table' || box.name === 'dl') return box;
  return null;
}
