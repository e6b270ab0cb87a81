import type { Tree } from '../lib/page/body/model.ts';

/** Rows of numbers with a label (0 or 1) and a weight each. */
export interface Rows {
  data: Float64Array[];
  labels: Float32Array;
  weights: Float32Array;
  /** What rows have in common, a number a host: a tree sees all rows of one or none. */
  groups: Float64Array;
}

export interface BoostSettings {
  trees: number;
  depth: number;
  rate: number;
  bins: number;
  /** Least sum of second derivatives in a leaf. */
  minWeight: number;
  /** Pulls leaf values to nothing. */
  lambda: number;
  /** Share of the groups that a tree sees. */
  share: number;
}

/** Gradient-boosted trees for two classes, on binned features (Friedman 2001, with second-order leaves). Deterministic. */
export function boost({ data, labels, weights, groups }: Rows, settings: BoostSettings): Tree[] {
  const features = data[0]!.length;
  const cuts = Array.from({ length: features }, (_, feature) => cutsOf(data, feature, settings.bins));
  const binned = Array.from({ length: features }, (_, feature) => Uint8Array.from(data, (row) => binOf(cuts[feature]!, row[feature]!)));
  const scores = new Float64Array(data.length);
  const gradient = new Float64Array(data.length);
  const curvature = new Float64Array(data.length);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    for (let at = 0; at < data.length; at++) {
      const p = 1 / (1 + Math.exp(-scores[at]!));
      gradient[at] = weights[at]! * (labels[at]! - p);
      curvature[at] = weights[at]! * p * (1 - p);
    }
    const seen = Int32Array.from(data.keys()).filter((at) => isSeen(groups[at]!, round, settings.share));
    const tree = grow(binned, cuts, gradient, curvature, settings, round, seen);
    for (let at = 0; at < data.length; at++) scores[at]! += leafOf(tree, data[at]!);
    trees.push(tree);
  }
  return trees;
}

/** Each tree sees other hosts, so that what one host alone teaches stays weak. */
function isSeen(group: number, round: number, share: number): boolean {
  const mixed = Math.imul(Math.imul(group ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(round + 7, 0x85ebca6b), 0xc2b2ae35) >>> 8;
  return mixed % 1000 < share * 1000;
}

function leafOf({ feature, threshold, value }: Tree, row: Float64Array): number {
  let node = 0;
  for (let at = feature[0]!; at >= 0; at = feature[node]!) node = row[at]! <= threshold[node]! ? 2 * node + 1 : 2 * node + 2;
  return value[node]!;
}

/** One tree, as an implicit binary heap: children of node n are 2n + 1 and 2n + 2; a leaf has feature -1. */
function grow(binned: Uint8Array[], cuts: number[][], gradient: Float64Array, curvature: Float64Array, settings: BoostSettings, round: number, all: Int32Array): Tree {
  const size = 2 ** (settings.depth + 1) - 1;
  const tree: Tree = { feature: new Int16Array(size).fill(-1), threshold: new Float64Array(size), value: new Float64Array(size), gain: new Float64Array(size) };
  const features = featuresIn(cuts, round);
  let nodes: Node[] = [{ at: 0, rows: all, sums: histogram(binned, features, gradient, curvature, all) }];
  for (let level = 0; level <= settings.depth; level++) {
    const next: Node[] = [];
    for (const { at, rows, sums } of nodes) {
      let sumG = 0;
      let sumH = 0;
      for (const row of rows) {
        sumG += gradient[row]!;
        sumH += curvature[row]!;
      }
      const split = level < settings.depth && rows.length > 20 && sums ? bestSplit(cuts, features, sums, sumG, sumH, settings) : null;
      if (!split) {
        tree.value[at] = (settings.rate * sumG) / (sumH + settings.lambda);
        continue;
      }
      tree.feature[at] = split.feature;
      tree.threshold[at] = cuts[split.feature]![split.bin]!;
      tree.gain[at] = split.gain;
      const bins = binned[split.feature]!;
      const left = rows.filter((row) => bins[row]! <= split.bin);
      const right = rows.filter((row) => bins[row]! > split.bin);
      // the larger side is the whole less the smaller one
      const last = level + 1 === settings.depth;
      const [small, large] = left.length < right.length ? [left, right] : [right, left];
      const smallSums = last ? null : histogram(binned, features, gradient, curvature, small);
      const largeSums = smallSums && sums!.map((sum, slot) => sum - smallSums[slot]!);
      next.push({ at: 2 * at + 1, rows: left, sums: small === left ? smallSums : largeSums }, { at: 2 * at + 2, rows: right, sums: large === right ? largeSums : smallSums });
    }
    nodes = next;
  }
  return tree;
}

interface Node {
  at: number;
  rows: Int32Array;
  /** Gradient and curvature by feature and bin; null for nodes that become leaves. */
  sums: Float64Array | null;
}

const slots = 64;

/** Each tree sees two features of five, so that no single one carries the model. */
function featuresIn(cuts: number[][], round: number): number[] {
  const chosen: number[] = [];
  for (let feature = 0; feature < cuts.length; feature++) {
    const mixed = Math.imul(Math.imul(feature + 17, 0x9e3779b1) ^ Math.imul(round + 29, 0x85ebca6b), 0xc2b2ae35) >>> 12;
    if (cuts[feature]!.length > 0 && mixed % 5 < 2) chosen.push(feature);
  }
  return chosen;
}

function histogram(binned: Uint8Array[], features: number[], gradient: Float64Array, curvature: Float64Array, rows: Int32Array): Float64Array {
  const sums = new Float64Array(features.length * slots * 2);
  for (let place = 0; place < features.length; place++) {
    const bins = binned[features[place]!]!;
    const base = place * slots * 2;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const slot = base + 2 * bins[row]!;
      sums[slot]! += gradient[row]!;
      sums[slot + 1]! += curvature[row]!;
    }
  }
  return sums;
}

function bestSplit(cuts: number[][], features: number[], sums: Float64Array, sumG: number, sumH: number, settings: BoostSettings): { feature: number; bin: number; gain: number } | null {
  const { lambda, minWeight } = settings;
  const base = (sumG * sumG) / (sumH + lambda);
  let best: { feature: number; bin: number; gain: number } | null = null;
  for (let place = 0; place < features.length; place++) {
    const feature = features[place]!;
    const count = cuts[feature]!.length;
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < count; bin++) {
      leftG += sums[(place * slots + bin) * 2]!;
      leftH += sums[(place * slots + bin) * 2 + 1]!;
      const rightH = sumH - leftH;
      if (leftH < minWeight || rightH < minWeight) continue;
      const rightG = sumG - leftG;
      const gain = (leftG * leftG) / (leftH + lambda) + (rightG * rightG) / (rightH + lambda) - base;
      if (gain > 0.5 && (!best || gain > best.gain)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** Values between bins, at most `bins` of them, by quantile. A value goes left when it is at or under the cut. */
function cutsOf(data: Float64Array[], feature: number, bins: number): number[] {
  const sorted = Float64Array.from(data, (row) => row[feature]!).toSorted();
  const unique: number[] = [];
  for (const value of sorted) if (unique.length === 0 || value !== unique[unique.length - 1]) unique.push(value);
  if (unique.length <= bins) return unique.slice(0, -1);
  const cuts = new Set<number>();
  for (let bin = 1; bin < bins; bin++) cuts.add(sorted[Math.floor((bin * sorted.length) / bins)]!);
  // the rare ends matter as much as the crowded middle
  for (let bin = 1; bin < 12; bin++) cuts.add(unique[Math.floor((bin * unique.length) / 12)]!);
  cuts.delete(unique[unique.length - 1]!);
  return [...cuts].toSorted((a, b) => a - b).slice(0, 62);
}

function binOf(cuts: number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
