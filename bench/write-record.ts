import { writeFileSync } from 'node:fs';
import { contractMark } from '../lib/record/contract-mark.ts';
import { renderSchema, schemaNames } from '../lib/record/json-schemas.ts';
import { renderReference } from '../lib/record/render-reference.ts';

/** Writes what comes from the one schema: docs/schema/*.v1.schema.json, docs/record.md, and the mark by which a deployment knows that they changed. npm run record */
for (const name of schemaNames) writeFileSync(`docs/schema/${name}.v1.schema.json`, renderSchema(name));
writeFileSync('docs/record.md', renderReference());
writeFileSync('lib/model/contract-mark.ts', `/** Changes with anything that readers rely on: schemas, keys, indexes. Made by npm run record. */\nexport const contractMark = '${contractMark()}';\n`);
