import type { Listing, Reader } from '../reader/reader.ts';

/** The articles that changed last, newest first: day by day backwards, for so many days, until there are enough. */
export async function latestListings(reader: Pick<Reader, 'latest'>, { now, days, limit, since = '' }: { now: Date; days: number; limit: number; since?: string }): Promise<Listing[]> {
  const found: Listing[] = [];
  for (let back = 0; back < days && found.length < limit; back += 1) {
    const day = new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10);
    if (day < since) break;
    for await (const listing of reader.latest({ day, limit: limit - found.length })) found.push(listing);
  }
  return found;
}
