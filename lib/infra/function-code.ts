import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { bundleFunction } from './bundle-function.ts';

export const functionNames = ['schedule-feeds', 'poll-feed', 'ingest-article', 'publish-changes'] as const;
export type FunctionName = (typeof functionNames)[number];

/** The code of a function: the bundle that the package ships, or, in a checkout, one made from the sources while synthesising. */
export function functionCode(name: FunctionName): lambda.Code {
  const { bundle, source } = findFunction(name);
  if (bundle !== null) return lambda.Code.fromAsset(bundle);
  return lambda.Code.fromAsset(dirname(source), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('not-used'),
      // the asset cache tells two functions of one folder apart by this
      command: ['esbuild', name],
      local: {
        tryBundle(folder: string): boolean {
          bundleFunction(source, folder);
          return true;
        },
      },
    },
  });
}

/** Looks upwards from here for `functions/`: with bundles in a package, with sources in a checkout. */
function findFunction(name: FunctionName): { bundle: string; source: null } | { bundle: null; source: string } {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const bundle = join(folder, 'functions', name);
    if (existsSync(join(bundle, 'index.mjs'))) return { bundle, source: null };
    const source = join(folder, 'functions', `${name}.ts`);
    if (existsSync(source)) return { bundle: null, source };
  }
  throw new Error(`The function "${name}" is neither bundled nor there as a source`);
}
