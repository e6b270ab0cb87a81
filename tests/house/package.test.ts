import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../../lib/cli/version.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; scripts: Record<string, string>; exports: Record<string, unknown>; dependencies: object; devDependencies: object; peerDependencies: object; peerDependenciesMeta: Record<string, unknown> };
const lock = readFileSync('package-lock.json', 'utf8');

test('the version is told once', () => {
  expect(version).toBe(manifest.version);
});

test('the lock file names no registry', () => {
  expect(lock).not.toContain('"resolved": "http');
});

test('the doors are declared', () => {
  expect(Object.keys(manifest.exports)).toEqual(['.', './cdk', './reader', './package.json']);
});

test('the reader shares the SDK with the service that has it: required peers, which npm brings where there are none', () => {
  for (const name of ['@aws-sdk/client-dynamodb', '@aws-sdk/client-s3']) {
    expect(manifest.dependencies).not.toHaveProperty([name]);
    expect(manifest.peerDependencies).toHaveProperty([name]);
    expect(manifest.devDependencies).toHaveProperty([name]);
    expect(manifest.peerDependenciesMeta).not.toHaveProperty([name]);
  }
});
