import type { FieldSource } from '../../model/article.ts';

export interface Candidate {
  value: string;
  source: FieldSource;
}

/** Where the values came from, and what else was on offer: `src` and `alternatives` of the record. */
export class Ledger {
  readonly src: Record<string, FieldSource> = {};
  readonly alternatives: Record<string, Candidate[]> = {};

  /** Notes the winner and keeps up to five different losers. Returns the winner's value. */
  note(field: string, winner: Candidate | null, candidates: readonly Candidate[]): string | null {
    if (winner) this.src[field] = winner.source;
    const seen = new Set([winner?.value]);
    const others: Candidate[] = [];
    for (const candidate of candidates) {
      if (seen.has(candidate.value) || others.length >= 5) continue;
      seen.add(candidate.value);
      others.push({ value: candidate.value.slice(0, 500), source: candidate.source });
    }
    if (others.length > 0) this.alternatives[field] = others;
    return winner?.value ?? null;
  }

  /** The first candidate wins. */
  first(field: string, candidates: readonly (Candidate | null)[]): string | null {
    const present = candidates.filter((candidate) => candidate !== null);
    return this.note(field, present[0] ?? null, present);
  }
}

export const candidate = (value: string | null | undefined, source: FieldSource): Candidate | null => (value ? { value, source } : null);
