import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string | string[];
  'runs-on'?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown[]> };
  steps?: Step[];
}

const folder = '.github/workflows';
const files = readdirSync(folder);
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>; engines: { node: string } };

/** Contexts that an expression of ours may use, and what of them there is without asking GitHub. */
const contexts = /^(github\.(ref|event\.pull_request\.head\.repo\.full_name|repository)|vars\.[A-Z_]+|matrix\.[a-z]+)$/;

test.each(files)('%s says what GitHub understands, and calls only what is there', (name) => {
  const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  const { jobs, ...flow } = document.toJS() as { jobs: Record<string, Job> } & Record<string, unknown>;
  expect(Object.keys(flow).filter((key) => !['name', 'on', 'permissions', 'concurrency', 'env', 'defaults'].includes(key))).toEqual([]);
  expect(Object.keys(flow['on'] as object).filter((event) => !['push', 'pull_request', 'workflow_dispatch', 'schedule'].includes(event))).toEqual([]);

  for (const [id, job] of Object.entries(jobs)) {
    const known = ['if', 'needs', 'runs-on', 'timeout-minutes', 'permissions', 'environment', 'strategy', 'steps', 'concurrency', 'env'];
    expect([id, Object.keys(job).filter((key) => !known.includes(key))]).toEqual([id, []]);
    expect([id, job['runs-on']]).toEqual([id, expect.stringMatching(/^ubuntu-\d\d\.04$/)]);
    expect([id, job['timeout-minutes']]).toEqual([id, expect.any(Number)]);
    for (const other of [job.needs ?? []].flat()) expect(Object.keys(jobs)).toContain(other);
    for (const step of job.steps ?? []) {
      expect([step, (step.uses === undefined) !== (step.run === undefined)]).toEqual([step, true]);
      for (const [, script] of (step.run ?? '').matchAll(/npm (?:run )?(test|start|run \S+)/g)) expect(scripts).toHaveProperty([(script as string).replace('run ', '')]);
      for (const [path] of (step.run ?? '').matchAll(/(?:\.ci|bench|tests|bin)\/[\w./-]+/g)) expect([path, existsSync(path)]).toEqual([path, true]);
    }
    // what needs the packages has them first, and what needs the account has its role
    const lines = (job.steps ?? []).map(({ uses, run }) => uses ?? run ?? '');
    const place = (part: string) => lines.findIndex((line) => line.includes(part));
    expect(place('actions/checkout@')).toBe(0);
    expect(place('npm ci')).toBeGreaterThan(place('actions/setup-node@'));
    if (place('cdk d') !== -1) {
      expect(place('cdk d')).toBeGreaterThan(place('configure-aws-credentials@'));
      expect(job.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    }
    for (const node of job.strategy?.matrix['node'] ?? []) expect(Number(node)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]));
  }
  for (const [, expression] of readFileSync(join(folder, name), 'utf8').matchAll(/\$\{\{ (.*?) \}\}/g)) expect(expression).toMatch(contexts);
});
