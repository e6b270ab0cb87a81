/** The known word that a misspelt one most likely means, or null when none is near (more than a third of its letters differ). */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const scored = known.map((each) => [distance(word.toLowerCase(), each.toLowerCase()), each] as const).toSorted((a, b) => a[0] - b[0]);
  const [best] = scored;
  return best && best[0] <= Math.max(1, Math.floor(best[1].length / 3)) ? best[1] : null;
}

/** Letters to insert, drop or change (Levenshtein). */
function distance(a: string, b: string): number {
  if (a.length > 50) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
