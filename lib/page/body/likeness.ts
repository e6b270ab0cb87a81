/** Texts that lines are compared with, by their words. */
export class Likeness {
  private readonly sizes: number[] = [];
  /** Bits of the texts that hold a word. */
  private readonly holders = new Map<string, number>();
  private readonly shared: Int32Array;

  /** `texts`: words of at most 31 texts; of more the first. */
  constructor(texts: Set<string>[]) {
    for (const [at, words] of texts.slice(0, mostTexts).entries()) {
      this.sizes.push(words.size);
      for (const word of words) this.holders.set(word, (this.holders.get(word) ?? 0) | (1 << at));
    }
    this.shared = new Int32Array(this.sizes.length);
  }

  /** For each text: words that both hold, twice, over the words of both; 1 for equal sets, 0 where either has none. */
  of(words: Set<string>): number[] {
    const { sizes, holders, shared } = this;
    shared.fill(0);
    for (const word of words) {
      const bits = holders.get(word);
      if (bits !== undefined) for (let at = 0; at < shared.length; at++) shared[at]! += (bits >> at) & 1;
    }
    return sizes.map((size, at) => (shared[at] === 0 ? 0 : (2 * shared[at]!) / (size + words.size)));
  }
}

const mostTexts = 31;
