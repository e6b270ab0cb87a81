import type { Story } from './story.ts';

/**
 * Further stories for benchmarks, the same ones each time: each takes its site, language and by-line from a written story
 * and its paragraphs, in an order of its own, from all the written stories of that site and language.
 */
export function generatedStories(written: Story[], count: number): Story[] {
  const patterns = written.filter((story) => story.access === undefined);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const pattern = patterns[index % patterns.length] as Story;
    const number = Math.floor(index / patterns.length) + 2;
    const pool = patterns
      .filter((story) => story.site === pattern.site && story.language === pattern.language)
      .flatMap((story) => story.body.filter((piece) => typeof piece === 'string'));
    return {
      ...pattern,
      slug: `${pattern.slug}-${number}`,
      title: `${pattern.title} (${number})`,
      published: new Date(Date.UTC(2026, 10, 10) - index * 7 * 60_000).toISOString(),
      body: drawn(pool, 7, index + 1),
    };
  });
}

/** So many of the pool, each at most once, chosen by a linear congruential sequence (the constants of Numerical Recipes). */
function drawn<T>(pool: T[], count: number, seed: number): T[] {
  const left = [...pool];
  const taken: T[] = [];
  let state = seed;
  while (taken.length < count && left.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    taken.push(...left.splice((state >>> 8) % left.length, 1));
  }
  return taken;
}
