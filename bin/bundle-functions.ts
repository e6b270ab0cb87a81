import { join } from 'node:path';
import { bundleFunction } from '../lib/infra/bundle-function.ts';
import { functionNames } from '../lib/infra/function-code.ts';

/** Part of `npm run build`: the functions as the package ships them, so that whoever embeds the construct needs neither sources nor esbuild. */
const root = join(import.meta.dirname, '..');
for (const name of functionNames) bundleFunction(join(root, 'functions', `${name}.ts`), join(root, 'dist/functions', name));
