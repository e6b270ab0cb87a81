import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';

/**
 * How a function becomes a bundle; the stack, the package's build and bench/bundles.ts share it. Splitting leaves what is imported
 * lazily (a language model, credential providers that Lambda never asks) in files of their own, which a cold start does not read.
 */
export const bundleOptions = {
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // V8 checks an expression wherever it is written down, three times over, and each \p{…} takes a table of its own: written as calls, they are read when they are run
  supported: { 'regexp-sticky-and-unicode-flags': false },
  mainFields: ['module', 'main'],
  outExtension: { '.js': '.mjs' },
  entryNames: 'index',
  chunkNames: '[name]-[hash]',

  legalComments: 'none',
  logLevel: 'warning',
  // packages in CommonJS (xml2js, sax) ask for Node's own modules through require, which an ES module does not have
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
} as const satisfies BuildOptions;

/** Bundles one function's source into a folder with `index.mjs`, its lazy chunks and its data; needs esbuild beside the project. */
export function bundleFunction(source: string, folder: string): Metafile {
  rmSync(folder, { recursive: true, force: true });
  const options: BuildOptions = { ...bundleOptions, alias: leanPackages(source), entryPoints: [source], outdir: folder, absWorkingDir: dirname(dirname(source)) };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(import.meta.dirname, 'bundle.mjs'), JSON.stringify(options)], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (status !== 0) throw new Error(`${source} cannot be bundled: ${stderr || error?.message || 'esbuild gave no reason'}`);
  return JSON.parse(stdout) as Metafile;
}

/** What stands in for packages that weigh and are not used: 190 KB of a function that polls feeds. */
function leanPackages(source: string): Record<string, string> {
  // three packages bring the table of entities, each in another version; htmlparser2's, the newest, does for all
  const entities = dirname(createRequire(createRequire(source).resolve('htmlparser2')).resolve('entities/decode')).replace('commonjs', 'esm');
  return {
    'entities/decode': join(entities, 'decode.js'),
    entities: join(entities, 'index.js'),
    // xml2js writes XML with it; we only read
    xmlbuilder: join(import.meta.dirname, 'no-xml-builder.js'),
    // for endpoints that a table may name, which few do
    'mnemonist/lru-cache': join(import.meta.dirname, 'small-cache.js'),
  };
}
