import * as z from 'zod/mini';
import type { Contract } from './tables.ts';

const name = (about: string) => z.string().check(z.describe(about));

/** The item CONTRACT / CONTRACT of the Articles table, as a schema: what `newsclip contract check` holds a table to. */
export const ContractItem = z.object({
  schema: name('Version of the record, such as article/1'),
  shards: z.int().check(z.gte(1), z.describe('Partitions of each day of byTime, 0 to shards − 1')),
  settleSeconds: z.int().check(z.gte(0), z.describe('So many seconds behind the clock, byTime is complete')),
  indexes: z.array(z.object({ name: name('Name of the index'), pk: name('Its partition key'), sk: name('Its sort key') })).check(z.describe('Secondary indexes of the table')),
  listFields: z.array(z.string()).check(z.describe('What each index carries beside its keys')),
  since: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.describe('First day, UTC, of which byTime may know anything')),
}) satisfies z.ZodMiniType<Contract>;
