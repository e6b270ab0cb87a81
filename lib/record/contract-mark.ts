import { contract } from '../model/tables.ts';
import { sha256Hex } from '../text/fingerprint.ts';
import { publicSchemas, renderSchema } from './json-schemas.ts';

/** A hash over what readers are told of the table and the bucket. lib/model/contract-mark.ts keeps it, so that a function need not make it. */
export const contractMark = (): string => sha256Hex(JSON.stringify([contract, ...publicSchemas.map(renderSchema)])).slice(0, 12);
