import { openLocalTables, type LocalTables } from '../../lib/adapters/local/tables.ts';

/** Both tables in memory; close them when done. */
export const openTestTables = (): Promise<LocalTables> => openLocalTables();
