import { NewsclipError } from '../model/errors.ts';
import { articleIndexes, keys } from '../model/names.ts';
import type { Contract } from '../model/tables.ts';
import { merge, queryAll, type Table } from './query.ts';

/** A story as it is after its latest change, and where to go on behind it. */
export type Change<Listing> = Listing & { cursor: string };

/** The changes one after another. `cursor` is the place behind the last one given, and behind everything once they have ended. */
export interface Changes<Listing> extends AsyncIterable<Change<Listing>> {
  readonly cursor: string;
}

export interface ChangesOptions<Listing> {
  cursor: string | Date | null;
  limit: number;
  table: Table;
  now: () => Date;
  contract: () => Promise<Contract>;
  read: (item: Record<string, unknown>) => Listing;
}

/** Walks byTime day by day, the shards of a day side by side, up to where all writes have settled. */
export function changesFrom<Listing>({ cursor, limit, table, now, contract, read }: ChangesOptions<Listing>): Changes<Listing> {
  let position = cursor === null ? null : cursor instanceof Date ? cursor.toISOString() : readCursor(cursor);
  const { name, pk, sk } = articleIndexes.byTime;

  async function* walk(): AsyncGenerator<Change<Listing>> {
    const { shards, settleSeconds, since } = await contract();
    const settled = new Date(now().getTime() - settleSeconds * 1000).toISOString();
    const start = position ?? since;
    if (start >= settled) return;
    let given = 0;
    for (let day = start.slice(0, 10); day <= settled.slice(0, 10); day = dayAfter(day)) {
      const streams = Array.from({ length: shards }, (_, shard) => queryAll(table, { index: name, pk: [pk, keys.byTime(day, shard)], sk, from: start, to: settled, pageSize: 200 }));
      for await (const item of merge(streams, sk)) {
        const key = String(item[sk]);
        if (key === start) continue;
        if (given >= limit) return;
        position = key;
        given += 1;
        yield { ...read(item), cursor: writeCursor(key) };
      }
    }
    if (position === null || position < settled) position = settled;
  }

  return {
    [Symbol.asyncIterator]: walk,
    get cursor() {
      return writeCursor(position ?? '');
    },
  };
}

export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

const dayAfter = (day: string): string => dayOf(new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000));

/** Readers keep it as it is: what is inside may change. */
const writeCursor = (position: string): string => Buffer.from(`1 ${position}`).toString('base64url');

function readCursor(cursor: string): string | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^1 (\d{4}-\d\d-\d\dT[\d:.]+Z(#.+)?)?$/.test(text)) throw new NewsclipError('input.invalid', `"${cursor.slice(0, 100)}" is no cursor`);
  return text.slice(2) || null;
}
