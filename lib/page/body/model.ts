/** A tree as an implicit binary heap: the children of node n are 2n + 1 and 2n + 2; a leaf has feature -1. */
export interface Tree {
  feature: Int16Array;
  threshold: Float64Array;
  value: Float64Array;
  gain: Float64Array;
}

/** Log-odds of the rows of features.ts being story; NaN where there is none. */
export function scoreRows(trees: Tree[], rows: (Float64Array | null)[]): Float64Array {
  const forest = forestOf(trees);
  const scores = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) scores[at] = rows[at] ? scoreRow(forest, rows[at]!) : Number.NaN;
  return scores;
}

/** How deep trees may be. */
export const treeDepth = 4;
const inner = 2 ** treeDepth - 1;

/** Comparisons are counted, not branched on: no processor guesses which way a tree goes. Each level is written out: a loop takes twice the time. */
function scoreRow({ features, thresholds, leaves }: Forest, row: Float64Array): number {
  let sum = 0;
  for (let root = 0, firstLeaf = -inner; root < features.length; root += inner, firstLeaf += inner + 1) {
    let node = 1 + +(row[features[root]!]! > thresholds[root]!);
    node = 2 * node + 1 + +(row[features[root + node]!]! > thresholds[root + node]!);
    node = 2 * node + 1 + +(row[features[root + node]!]! > thresholds[root + node]!);
    node = 2 * node + 1 + +(row[features[root + node]!]! > thresholds[root + node]!);
    sum += leaves[firstLeaf + node]!;
  }
  return sum;
}

/** All trees in one piece of memory, each made complete: nodes of a feature with its threshold, then one leaf more than these. */
interface Forest {
  features: Int32Array;
  thresholds: Float64Array;
  leaves: Float64Array;
}

const forests = new WeakMap<Tree[], Forest>();

function forestOf(trees: Tree[]): Forest {
  const known = forests.get(trees);
  if (known) return known;
  const forest: Forest = { features: new Int32Array(trees.length * inner), thresholds: new Float64Array(trees.length * inner).fill(Number.POSITIVE_INFINITY), leaves: new Float64Array(trees.length * (inner + 1)) };
  for (const [tree, { feature, threshold, value }] of trees.entries()) {
    if (feature.length > 2 * inner + 1) throw new RangeError(`a tree is deeper than ${treeDepth}`);
    const fill = (node: number, from: number): void => {
      if (node >= inner) {
        forest.leaves[tree * (inner + 1) + node - inner] = value[from]!;
        return;
      }
      const splits = (feature[from] ?? -1) >= 0;
      if (splits) {
        forest.features[tree * inner + node] = feature[from]!;
        forest.thresholds[tree * inner + node] = threshold[from]!;
      }
      // a leaf above the last row: both ways lead to it
      for (const side of [1, 2]) fill(2 * node + side, splits ? 2 * from + side : from);
    };
    fill(0, 0);
  }
  forests.set(trees, forest);
  return forest;
}

/** The second sees what the first said of a piece's surroundings. */
export interface Model {
  first: Tree[];
  second: Tree[];
}

/** Model → a TypeScript file with two strings, as decodeTrees reads them. */
export function encodeModel(model: Model): string {
  const note = '/** Weights of the model, made by bench/train-pieces.ts. A line a tree, in pre-order: "feature:threshold" or a leaf\'s value. */';
  return `${note}\nexport const firstTable = \`\n${encodeTrees(model.first)}\n\`;\n\nexport const secondTable = \`\n${encodeTrees(model.second)}\n\`;\n`;
}

export function encodeTrees(trees: Tree[]): string {
  return trees.map(({ feature, threshold, value }) => {
    const parts: string[] = [];
    const write = (node: number): void => {
      if (feature[node]! < 0) parts.push(`${Number(value[node]!.toFixed(3))}`);
      else {
        parts.push(`${feature[node]}:${Number(threshold[node]!.toPrecision(4))}`);
        write(2 * node + 1);
        write(2 * node + 2);
      }
    };
    write(0);
    return parts.join(' ');
  }).join('\n');
}

export function decodeTrees(table: string): Tree[] {
  return table.trim().split('\n').map((line) => {
    const parts = line.split(' ');
    const nodes: { at: number; part: string }[] = [];
    let next = 0;
    const read = (at: number): void => {
      const part = parts[next++] ?? '0';
      nodes.push({ at, part });
      if (part.includes(':')) {
        read(2 * at + 1);
        read(2 * at + 2);
      }
    };
    read(0);
    const size = Math.max(...nodes.map((node) => node.at)) + 1;
    const tree: Tree = { feature: new Int16Array(size).fill(-1), threshold: new Float64Array(size), value: new Float64Array(size), gain: new Float64Array(0) };
    for (const { at, part } of nodes) {
      const colon = part.indexOf(':');
      if (colon < 0) tree.value[at] = Number(part);
      else {
        tree.feature[at] = Number(part.slice(0, colon));
        tree.threshold[at] = Number(part.slice(colon + 1));
      }
    }
    return tree;
  });
}
