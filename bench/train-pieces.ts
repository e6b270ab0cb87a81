import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Element, Text, type ChildNode, type ParentNode } from 'domhandler';
import { contextNames, fillContext } from '../lib/page/body/context.ts';
import { featureNames, featuresOf } from '../lib/page/body/features.ts';
import { findBody } from '../lib/page/body/find-body.ts';
import { readHints } from '../lib/page/body/hints.ts';
import { outlineOf, type Outline } from '../lib/page/body/outline.ts';
import { traitsOf, type Traits } from '../lib/page/body/traits.ts';
import { matchLine } from '../lib/page/lexicon/match.ts';
import { foldSpace } from '../lib/text/words.ts';
import { valueOf } from '../lib/page/body/value.ts';
import { NamedElement } from '../lib/page/named-element.ts';
import { parsePage } from '../lib/page/parse.ts';
import { setModel } from '../lib/page/body/judge.ts';
import { decodeTrees, encodeModel, encodeTrees, scoreRows, treeDepth, type Model, type Tree } from '../lib/page/body/model.ts';
import { extractArticle } from '../lib/page/extract.ts';
import { boost, type Rows } from './boost.ts';

/**
 * Trains the model that tells story pieces from furniture, on pages whose text is known.
 *
 *   tsx bench/train-pieces.ts --data DIR [--cv PRED.json] [--out lib/page/body/model-table.ts] [--trees 120] [--depth 4]
 *
 * `--cv` takes each page through the whole plan with a model that saw no page of its host, and writes the texts for the scorer: the honest
 * figure. `--fold-by WORD` folds the hosts in another way, `--folds 5` in more parts, `--keep DIR` writes each fold's
 * model with the hosts that it may judge, and `--model` writes the model's own opinion instead.
 */
const { values: flags } = parseArgs({
  options: { 'fold-by': { type: 'string' }, model: { type: 'boolean' }, data: { type: 'string' }, cv: { type: 'string' }, out: { type: 'string' }, trees: { type: 'string' }, depth: { type: 'string' }, folds: { type: 'string' }, share: { type: 'string' }, rate: { type: 'string' }, first: { type: 'string' }, keep: { type: 'string' } },
});
if (!flags.data) throw new Error('usage: bench/train-pieces.ts --data DIR [--cv PRED.json] [--out FILE]');
const settings = { first: Number(flags.first ?? 50), trees: Number(flags.trees ?? 100), depth: Number(flags.depth ?? treeDepth), rate: Number(flags.rate ?? 0.1), bins: 48, minWeight: 3, lambda: 1, share: Number(flags.share ?? 1) };

interface Truth { set: string; url?: string; host?: string; articleBody?: string; bodyKind?: string; with?: string[]; without?: string[]; sameAs?: string }
interface Sample { id: string; remade: boolean; host: string; outline: Outline; traits: Traits[]; rows: (Float64Array | null)[]; labels: Float32Array; weights: Float32Array }

const truth = JSON.parse(readFileSync(join(flags.data, 'truth.json'), 'utf8')) as Record<string, Truth>;
const samples: Sample[] = [];
for (const [id, page] of Object.entries(truth)) {
  if (!(page.bodyKind === 'gold' || page.bodyKind === 'parser' || page.with)) continue;
  samples.push(sampleOf(id, page, null));
  // themes without names, paragraphs without tags and scripts without blanks are rare among known pages: make some
  if (!page.bodyKind) continue;
  const kind = hash(id);
  samples.push(sampleOf(id, page, kind % 4 === 0 ? plainBreaks : plainNames));
  if (kind % 2 === 1) samples.push(sampleOf(id, page, splitBody));
  if (kind % 3 !== 0) samples.push(sampleOf(id, page, kind % 3 === 1 ? unspaced : plainUnspaced));
}
console.log(`${samples.length} pages read`);

if (flags.cv) {
  const folds = Number(flags.folds ?? 4);
  const found: Record<string, { text: string; scores?: (number | null)[]; labels?: number[] }> = {};
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (sample: Sample): boolean => hash(`${flags['fold-by'] ?? ''}${sample.host}`) % folds === fold;
    const model = train(samples.filter((sample) => !inFold(sample)));
    const tables = { first: encodeTrees(model.first), second: encodeTrees(model.second), hosts: [...new Set(samples.filter(inFold).map(({ host }) => host))] };
    if (flags.keep) writeFileSync(join(flags.keep, `fold-${fold + 1}.json`), JSON.stringify(tables));
    setModel({ first: decodeTrees(tables.first), second: decodeTrees(tables.second) });
    for (const sample of samples.filter(inFold)) {
      if (!flags.model) {
        if (!sample.remade) found[sample.id] = { text: extractArticle(readPage(sample.id), { url: addressOf(truth[sample.id]!) }).text };
        continue;
      }
      const scores = secondScores(sample, model);
      const text = sample.outline.pieces.filter((_, at) => scores[at]! > 0).map((piece) => piece.text).join('\n\n');
      found[sample.id] = { text, scores: [...scores].map((score) => (Number.isNaN(score) ? null : Number(score.toFixed(2)))), labels: [...sample.labels] };
    }
    console.log(`fold ${fold + 1} of ${folds}, ${Math.round(process.cpuUsage().user / 1e6)} s`);
  }
  setModel(null);
  writeFileSync(flags.cv, JSON.stringify(found));
}
if (flags.out) {
  const model = train(samples);
  writeFileSync(flags.out, encodeModel(model));
  for (const trees of [model.first, model.second]) {
    const gains = new Map<number, number>();
    for (const tree of trees) for (let node = 0; node < tree.feature.length; node++) if (tree.feature[node]! >= 0) gains.set(tree.feature[node]!, (gains.get(tree.feature[node]!) ?? 0) + tree.gain[node]!);
    const names = [...featureNames, ...contextNames];
    console.log([...gains].toSorted((a, b) => b[1] - a[1]).slice(0, 50).map(([feature, gain]) => `${names[feature]} ${gain.toFixed(0)}`).join(', '));
  }
}

/** The second model learns from what first models say of pages that they have not seen. */
function train(list: Sample[]): Model {
  const first = boost(rowsOf(list, (sample) => sample.rows.map((row) => row && row.subarray(0, featureNames.length))), { ...settings, trees: settings.first });
  const inner = 3;
  for (let fold = 0; fold < inner; fold++) {
    const inFold = (sample: Sample): boolean => hash(`${sample.host}.`) % inner === fold;
    const trees = boost(rowsOf(list.filter((sample) => !inFold(sample)), (sample) => sample.rows.map((row) => row && row.subarray(0, featureNames.length))), { ...settings, trees: settings.first });
    for (const sample of list.filter(inFold)) fillContext(sample.outline, sample.traits, sample.rows, firstScores(sample, trees));
  }
  const rows = rowsOf(list, (sample) => sample.rows);
  console.log(`${rows.data.length} rows`);
  return { first, second: boost(rows, settings) };
}

function firstScores(sample: Sample, trees: Tree[]): Float64Array {
  return scoreRows(trees, sample.rows);
}

function secondScores(sample: Sample, model: Model): Float64Array {
  fillContext(sample.outline, sample.traits, sample.rows, firstScores(sample, model.first));
  return scoreRows(model.second, sample.rows);
}

function sampleOf(id: string, page: Truth, remake: ((node: ParentNode) => void) | null): Sample {
  const parsed = parsePage(readPage(id), { url: addressOf(page) });
  remake?.(parsed.root);
  const outline = outlineOf(parsed);
  const traits = traitsOf(outline, readHints(parsed));
  const values = Float64Array.from(outline.pieces, (piece, at) => valueOf(piece, traits[at]!));
  const body = findBody(outline, values)?.box ?? null;
  const rows = featuresOf(outline, traits, values, body);
  // words of another script are none of the truth's: the labels of the page as it was, whose pieces are the same
  const known = remake === unspaced || remake === plainUnspaced ? sampleOf(id, page, null) : null;
  if (known && known.outline.pieces.length !== outline.pieces.length) return known;
  const { labels, weights } = known ? { labels: known.labels, weights: known.weights } : page.with ? labelSegments(outline, page) : labelText(outline, page.articleBody ?? '');
  // far from any prose everything is furniture: a tenth of it teaches enough
  const far = featureNames.indexOf('prose10');
  const inBody = featureNames.indexOf('inBody');
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row && labels[at] === 0 && row[inBody] === 0 && row[far]! < 200 && at % 10 !== 0) weights[at] = 0;
  }
  return { id: remake ? `${id}:${remake.name}` : id, remade: remake !== null, host: page.host ?? id, outline, traits, rows, labels, weights };
}

function readPage(id: string): Uint8Array {
  return gunzipSync(readFileSync(join(flags.data!, 'pages', `${id}.html.gz`)));
}

function addressOf({ url }: Truth): string {
  return url ?? 'https://unknown.invalid/';
}

/** Takes every name away that could tell an element's purpose. */
function plainNames(node: ParentNode): void {
  for (const child of node.children) {
    if (!(child instanceof Element)) continue;
    const { pairs } = child as NamedElement;
    (child as NamedElement).pairs = pairs.filter((_, at) => !/^(?:class|id|role|itemprop|data-testid|data-component)$/.test(pairs[at - (at % 2)]!));
    if (/^(?:article|main|header|footer|aside|nav|section|figure|figcaption)$/.test(child.name)) child.name = 'div';
    plainNames(child);
  }
}

/** Says it in a script without blanks: two characters a word, its own full stops and commas. What is furniture by its words stays. */
function unspaced(node: ParentNode): void {
  for (const child of node.children) {
    if (child instanceof Element) {
      if (child.name !== 'script' && child.name !== 'style' && child.name !== 'head') unspaced(child);
    } else if (child instanceof Text && child.data.trim() !== '' && !matchLine(foldSpace(child.data))) {
      child.data = child.data
        .replace(/[\p{L}\p{M}’'-]+/gu, (word) => String.fromCharCode(0x4e00 + (hash(word) % 0x4000), 0x4e00 + (hash(`${word}.`) % 0x4000)))
        .replace(/\. ?/g, '。').replace(/, ?/g, '、').replace(/\? ?/g, '？').replace(/! ?/g, '！').replace(/(?<=\S) (?=\S)/g, '');
    }
  }
}

function plainUnspaced(node: ParentNode): void {
  plainNames(node);
  unspaced(node);
}

/** The same, with line breaks in the place of paragraphs. */
function plainBreaks(node: ParentNode): void {
  plainNames(node);
  breakParagraphs(node);
}

function breakParagraphs(node: ParentNode): void {
  const paragraphs = node.children.filter((child) => child instanceof Element && child.name === 'p').length;
  const children: ChildNode[] = [];
  for (const child of node.children) {
    if (child instanceof Element && child.name === 'p' && paragraphs >= 3) {
      for (const inner of child.children) {
        inner.parent = node;
        children.push(inner);
      }
      for (let count = 0; count < 2; count++) {
        const line = new NamedElement('br', [], []);
        line.parent = node;
        children.push(line);
      }
    } else {
      if (child instanceof Element) breakParagraphs(child);
      children.push(child);
    }
  }
  node.children = children;
}

/** Puts the lower part of the box with most paragraphs into boxes of its own, as themes do that hide it behind "read all". */
function splitBody(root: ParentNode): void {
  let most = 3;
  let body: ParentNode | null = null;
  const visit = (node: ParentNode): void => {
    const count = node.children.filter((child) => child instanceof Element && child.name === 'p').length;
    if (count > most) {
      most = count;
      body = node;
    }
    for (const child of node.children) if (child instanceof Element) visit(child);
  };
  visit(root);
  if (!body) return;
  const { children } = body as ParentNode;
  const at = Math.floor(children.length * (0.3 + (hash(String(children.length)) % 5) / 10));
  const inner = new NamedElement('div', [], children.slice(at));
  const outer = new NamedElement('div', [], [inner]);
  inner.parent = outer;
  outer.parent = body;
  for (const child of inner.children) child.parent = inner;
  (body as ParentNode).children = [...children.slice(0, at), outer];
}

function rowsOf(list: Sample[], rowsIn: (sample: Sample) => (Float64Array | null)[]): Rows {
  const data: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const groups: number[] = [];
  for (const sample of list) {
    const group = hash(sample.host);
    const { labels: known, weights: given } = sample;
    const rows = rowsIn(sample);
    for (let at = 0; at < rows.length; at++) {
      if (!rows[at] || given[at] === 0) continue;
      data.push(rows[at]!);
      labels.push(known[at]!);
      weights.push(given[at]!);
      groups.push(group);
    }
  }
  return { data, labels: Float32Array.from(labels), weights: Float32Array.from(weights), groups: Float64Array.from(groups) };
}

/** Truth as full text: a piece is story when its words stand there, in order; of two copies the one in order. */
function labelText(outline: Outline, text: string): { labels: Float32Array; weights: Float32Array } {
  const { pieces } = outline;
  const labels = new Float32Array(pieces.length);
  const weights = new Float32Array(pieces.length);
  const words = tokens(text);
  const places = new Map<string, number[]>();
  for (let at = 0; at + 3 < words.length; at++) {
    const key = words.slice(at, at + 4).join(' ');
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  const found: { piece: number; at: number; length: number; cover: number }[] = [];
  const tokensAt = pieces.map((piece) => tokens(piece.text));
  pieces.forEach((piece, index) => {
    const own = tokensAt[index]!;
    if (own.length < 4) return;
    let hits = 0;
    let at = -1;
    for (let from = 0; from + 3 < own.length; from++) {
      const where = places.get(own.slice(from, from + 4).join(' '));
      if (!where) continue;
      hits++;
      if (at < 0) at = where[0]! - from;
    }
    const cover = hits / (own.length - 3);
    if (cover > 0.2) found.push({ piece: index, at, length: own.length, cover });
  });
  const chosen = chain(found.filter((match) => match.cover >= 0.6));
  const covered = new Uint8Array(words.length);
  for (const match of chosen) covered.fill(1, Math.max(0, match.at), match.at + match.length);
  for (const match of found) {
    if (chosen.has(match)) labels[match.piece] = 1;
    else if (match.cover >= 0.6) {
      let fresh = 0;
      for (let at = Math.max(0, match.at); at < Math.min(words.length, match.at + match.length); at++) if (!covered[at]) fresh++;
      if (fresh > match.length * 0.5) labels[match.piece] = 1;
    } else labels[match.piece] = -1;
  }
  // short pieces: story when their words fill the gap between their neighbours in the text
  const order = [...chosen].toSorted((a, b) => a.piece - b.piece);
  pieces.forEach((piece, index) => {
    const own = tokensAt[index]!;
    if (own.length === 0 || own.length >= 4) return;
    const before = order.filter((match) => match.piece < index).at(-1);
    const after = order.find((match) => match.piece > index);
    if (!before && !after) return;
    const from = before ? before.at + before.length : 0;
    const to = after ? after.at : words.length;
    const near = ` ${words.slice(Math.max(0, from), Math.max(0, to)).join(' ')} `;
    if (near.length < 4000 && near.includes(` ${own.join(' ')} `)) labels[index] = 1;
  });
  let sum = 0;
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'text' || labels[index]! < 0) return;
    weights[index] = Math.sqrt(2 + Math.min(100, tokensAt[index]!.length));
    if (labels[index] === 1) sum += weights[index]!;
  });
  // pages count alike, however long they are
  const factor = sum === 0 ? 0 : 12 / Math.sqrt(sum);
  for (let at = 0; at < weights.length; at++) {
    weights[at]! *= factor;
    if (labels[at]! < 0) labels[at] = 0;
  }
  return { labels, weights };
}

/** Truth as snippets that must be there or must not. */
function labelSegments(outline: Outline, page: Truth): { labels: Float32Array; weights: Float32Array } {
  const { pieces } = outline;
  const labels = new Float32Array(pieces.length);
  const weights = new Float32Array(pieces.length);
  const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
  for (const [list, label] of [[page.with ?? [], 1], [page.without ?? [], 0]] as const) {
    for (const segment of list) {
      const hits = pieces.filter((piece) => piece.kind === 'text' && piece.text.includes(squash(segment)) && squash(segment).length > 0);
      if (label === 1 && hits.length > 1) continue;
      for (const piece of hits) {
        labels[piece.index] = label;
        weights[piece.index] = 2;
      }
    }
  }
  return { labels, weights };
}

/** The heaviest chain of matches that rises in the page and in the text. */
function chain<Match extends { at: number; length: number; cover: number }>(matches: Match[]): Set<Match> {
  const best = matches.map((match) => match.length * match.cover);
  const before = matches.map(() => -1);
  for (let at = 0; at < matches.length; at++) {
    for (let from = 0; from < at; from++) {
      if (matches[from]!.at + matches[from]!.length * 0.5 > matches[at]!.at) continue;
      const sum = best[from]! + matches[at]!.length * matches[at]!.cover;
      if (sum > best[at]!) {
        best[at] = sum;
        before[at] = from;
      }
    }
  }
  let last = best.indexOf(Math.max(...best));
  const chosen = new Set<Match>();
  while (last >= 0) {
    chosen.add(matches[last]!);
    last = before[last]!;
  }
  return chosen;
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function hash(text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return sum;
}
