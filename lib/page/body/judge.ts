import { fillContext } from './context.ts';
import { featuresOf } from './features.ts';
import { findBody } from './find-body.ts';
import { decodeTrees, scoreRows, type Model } from './model.ts';
import { firstTable, secondTable } from './model-table.ts';
import type { Box, Outline } from './outline.ts';
import type { Traits } from './traits.ts';
import { valueOf } from './value.ts';

/** What the models say of each piece: log-odds of being story, above nothing for yes; NaN for what is no text or out of reach. */
export function judgePieces(outline: Outline, traits: Traits[]): { scores: Float64Array; body: Box | null } {
  const { pieces } = outline;
  const values = new Float64Array(pieces.length);
  for (let at = 0; at < values.length; at++) values[at] = valueOf(pieces[at]!, traits[at]!);
  const { first, second } = readModel();
  const rows = featuresOf(outline, traits, values, findBody(outline, values)?.box ?? null);
  const guesses = scoreRows(first, rows);
  fillContext(outline, traits, rows, guesses);
  const scores = scoreRows(second, rows);
  const worth = new Float64Array(pieces.length);
  for (let at = 0; at < worth.length; at++) if (rows[at]) worth[at] = (1 / (1 + Math.exp(-scores[at]!)) - 0.5) * Math.min(400, traits[at]!.weight + 5);
  return { scores, body: findBody(outline, worth)?.box ?? null };
}

let model: Model | null = null;

/** Another model than the table's, or null for the table's again: for measuring one that has not seen the pages it judges. */
export function setModel(other: Model | null): void {
  model = other;
}

const readModel = (): Model => (model ??= { first: decodeTrees(firstTable), second: decodeTrees(secondTable) });
