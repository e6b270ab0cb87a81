import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const rows = readFileSync('SECURITY.md', 'utf8').split('\n').filter((line) => line.startsWith('| ')).slice(1);

test('each threat names the tests that hold it, and they are there', () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const files = [...row.matchAll(/tests\/[\w/.-]+\.ts/g)].map(([file]) => file);
    expect([row, files.length > 0, files.filter((file) => !existsSync(file))]).toEqual([row, true, []]);
  }
});

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

test.each(workflows)('%s: least rights, actions pinned to a release, no stored keys', (_, text) => {
  expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
  for (const [, action] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/@(v\d+\.\d+\.\d+|[0-9a-f]{40})$/);
  expect(text).not.toMatch(/secrets\.|aws-access-key|pull_request_target/);
  for (const checkout of text.split('actions/checkout@').slice(1)) expect(checkout.slice(0, 80)).toContain('persist-credentials: false');
});

test('an audit and a bill of materials are made in CI', () => {
  const ci = workflows.find(([name]) => name === 'ci.yml')?.[1] ?? '';
  expect(ci).toContain('npm audit --omit=dev');
  expect(ci).toContain('npm sbom');
});
