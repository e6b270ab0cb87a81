import { findBody, heaviest } from './find-body.ts';
import { articleOf, stepsTo } from './boxes-around.ts';
import { featureNames } from './features.ts';
import { makeOf, type Box, type Outline } from './outline.ts';
import type { Traits } from './traits.ts';

/** What the second model looks at besides the features of the first: what the first said of a piece's surroundings. */
export const contextNames: string[] = [
  'score', 'score.before1', 'score.before2', 'score.before3', 'score.after1', 'score.after2', 'score.after3',
  'score.peers', 'share.peers', 'score.box', 'score.outer', 'score.outer2', 'score.set',
  'body2.inside', 'body2.before', 'body2.after', 'fromFirstSure', 'toLastSure', 'stepsUp2', 'stepsDown2', 'sameArticle2', 'mean.sure', 'kept.chars', 'gapBefore', 'gapAfter',
];

/** Fills the numbers of contextNames into the rows of features.ts. `scores`: log-odds of the first model, NaN where there is no row. */
export function fillContext(outline: Outline, traits: Traits[], rows: (Float64Array | null)[], scores: Float64Array): void {
  const { pieces } = outline;
  const chance = new Float64Array(scores.length);
  for (let at = 0; at < chance.length; at++) chance[at] = rows[at] === null ? 0 : 1 / (1 + Math.exp(-scores[at]!));
  const texts: number[] = [];
  const values = new Float64Array(pieces.length);
  const mass = new Float64Array(pieces.length + 1);
  const weightSums = new Float64Array(pieces.length + 1);
  const scoreSums = new Float64Array(pieces.length + 1);
  const peers = new Map<string, { score: number; weight: number; mass: number }>();
  const direct = new Map<Box, number>();
  let firstSure = -1;
  let lastSure = -1;
  let sure = 0;
  for (const piece of pieces) {
    const at = piece.index;
    const has = rows[at] !== null;
    const weight = has ? Math.min(traits[at]!.weight, 400) + 5 : 0;
    const p = chance[at]!;
    values[at] = has ? (p - 0.5) * weight : 0;
    mass[at + 1] = mass[at]! + p * weight;
    weightSums[at + 1] = weightSums[at]! + weight;
    scoreSums[at + 1] = scoreSums[at]! + (has ? clamp(scores[at]!) * weight : 0);
    if (!has) continue;
    texts.push(at);
    const kind = makeOf(piece);
    const peer = peers.get(kind);
    if (peer) {
      peer.score += clamp(scores[at]!) * weight;
      peer.weight += weight;
      peer.mass += p * weight;
    } else peers.set(kind, { score: clamp(scores[at]!) * weight, weight, mass: p * weight });
    const outer = piece.box.parent ?? piece.box;
    if (p > 0.5) direct.set(outer, (direct.get(outer) ?? 0) + p * weight);
    if (p > 0.8 && weight > 60) {
      if (firstSure < 0) firstSure = texts.length - 1;
      lastSure = texts.length - 1;
      sure++;
    }
  }
  const total = mass[pieces.length]!;
  const body = findBody(outline, values)?.box ?? null;
  const main = heaviest(direct);
  const toMain = stepsTo(outline, main);
  const article = articleOf(main);
  const meanOf = (first: number, end: number): number => (weightSums[end] === weightSums[first] ? -5 : (scoreSums[end]! - scoreSums[first]!) / (weightSums[end]! - weightSums[first]!));
  for (let place = 0; place < texts.length; place++) {
    const at = texts[place]!;
    const piece = pieces[at]!;
    const { box } = piece;
    const row = rows[at]!;
    let to = featureNames.length;
    const scoreAt = (step: number): number => {
      const near = texts[place + step];
      return near === undefined ? -6 : clamp(scores[near]!);
    };
    row[to++] = scores[at]!;
    row[to++] = scoreAt(-1);
    row[to++] = scoreAt(-2);
    row[to++] = scoreAt(-3);
    row[to++] = scoreAt(1);
    row[to++] = scoreAt(2);
    row[to++] = scoreAt(3);
    const peer = peers.get(makeOf(piece))!;
    row[to++] = peer.score / peer.weight;
    row[to++] = total === 0 ? 0 : peer.mass / total;
    const outer = box.parent ?? box;
    const outer2 = outer.parent ?? outer;
    row[to++] = meanOf(box.first, box.end);
    row[to++] = meanOf(outer.first, outer.end);
    row[to++] = meanOf(outer2.first, outer2.end);
    const set = setOf(box);
    row[to++] = set ? meanOf(set.first, set.end) : -9;
    const first = body?.first ?? 0;
    const end = body?.end ?? pieces.length;
    row[to++] = body !== null && at >= first && at < end ? 1 : 0;
    const bodyMass = mass[end]! - mass[first]!;
    const clamped = Math.min(Math.max(at, first), end);
    row[to++] = bodyMass === 0 ? 0 : (mass[clamped]! - mass[first]!) / bodyMass;
    row[to++] = bodyMass === 0 ? 0 : (mass[end]! - mass[Math.min(clamped + 1, end)]!) / bodyMass;
    row[to++] = firstSure < 0 ? -99 : place - firstSure;
    row[to++] = lastSure < 0 ? -99 : lastSure - place;
    row[to++] = toMain.up[box.index]!;
    row[to++] = toMain.down[box.index]!;
    row[to++] = articleOf(box) === article ? 1 : 0;
    row[to++] = texts.length === 0 ? 0 : sure / texts.length;
    row[to++] = total;
    row[to++] = gap(scores, texts, place, -1);
    row[to++] = gap(scores, texts, place, 1);
  }
}

const clamp = (score: number): number => Math.max(-6, Math.min(6, score));

/** Pieces to the next one that is likely story, at most 15. */
function gap(scores: Float64Array, texts: number[], place: number, step: number): number {
  for (let far = 1; far <= 15; far++) {
    const at = texts[place + far * step];
    if (at === undefined) return 15;
    if (scores[at]! > 0.5) return far;
  }
  return 15;
}

/** The list or table that a piece is part of. */
function setOf(from: Box): Box | null {
  for (let box: Box | null = from, steps = 0; box && steps < 6; box = box.parent, steps++) if (box.name === 'ul' || box.name === 'ol' || box.name === 'table' || box.name === 'dl') return box;
  return null;
}
