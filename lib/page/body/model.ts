/** A tree as an implicit binary heap: the children of node n are 2n + 1 and 2n + 2; a leaf has feature -1. */
export interface Tree {
  feature: Int16Array;
  threshold: Float64Array;
  value: Float64Array;
  gain: Float64Array;
}

/** Log-odds of a row of features.ts being story. */
export function scoreRow(trees: Tree[], row: Float64Array): number {
  let sum = 0;
  for (const { feature, threshold, value } of trees) {
    let node = 0;
    for (let at = feature[0]!; at >= 0; at = feature[node]!) node = row[at]! <= threshold[node]! ? 2 * node + 1 : 2 * node + 2;
    sum += value[node]!;
  }
  return sum;
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
