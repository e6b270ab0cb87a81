// Stands in for the package xmlbuilder in the functions' bundles: see bundle-function.ts.
export const writer = null;
