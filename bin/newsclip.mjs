#!/usr/bin/env node
// Starts the command line: from the sources where they are (a checkout), else from the built package.
import { existsSync } from 'node:fs';

const source = new URL('./newsclip.ts', import.meta.url);
if (existsSync(source)) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(source.href);
} else {
  await import(new URL('../dist/bin/newsclip.js', import.meta.url).href);
}
