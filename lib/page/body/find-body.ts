import type { Box, Outline } from './outline.ts';

/** The box whose pieces are worth most together: every story piece inside counts for it, every other one against it. Of equals the innermost. */
export function findBody(outline: Outline, values: Float64Array): { box: Box; value: number } | null {
  const sums = new Float64Array(outline.pieces.length + 1);
  for (let at = 0; at < outline.pieces.length; at++) sums[at + 1] = sums[at]! + values[at]!;
  let best: Box | null = null;
  let most = 0;
  for (const box of outline.boxes) {
    const value = sums[box.end]! - sums[box.first]!;
    if (value > 0 && value >= most) {
      most = value;
      best = box;
    }
  }
  return best && { box: best, value: most };
}

/** The box, or whatever is weighed, with the largest sum above nothing; of equals the first. */
export function heaviest<Weighed = Box>(sums: Iterable<[weighed: Weighed, sum: number]>): Weighed | null {
  let best: Weighed | null = null;
  let most = 0;
  for (const [weighed, sum] of sums) {
    if (sum <= most) continue;
    most = sum;
    best = weighed;
  }
  return best;
}
