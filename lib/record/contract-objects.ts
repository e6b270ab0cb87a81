import { objectKeys } from '../model/names.ts';
import { publicSchemas, renderSchema } from './json-schemas.ts';

/** Key and text of each object under `contract/`, the record's schema last. */
export const contractObjects = (): [key: string, text: string][] => publicSchemas.toReversed().map((name) => [objectKeys.schema(name), renderSchema(name)]);
