/** Held equal to package.json by tests/house/package.test.ts. */
export const version = '0.1.0';
