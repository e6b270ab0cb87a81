import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { afterAll, expect, test } from 'vitest';
import { makeStacks } from '../../bin/app.ts';
import { env } from '../../lib/model/names.ts';
import { Settings } from '../../lib/model/settings.ts';
import { feed, feedsFile, makeApp, quick, resourcesOf } from './example-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsclip-app-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a feeds file without a contact stops the synth with a message, not a stack trace', () => {
  const feeds = join(folder, 'feeds.yaml');
  writeFileSync(feeds, 'feeds:\n  - url: https://harbour-gazette.example/feed.xml\n');
  // as the CDK command line runs the app
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bin/app.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify({ ...quick, feeds }), CDK_OUTDIR: join(folder, 'cdk.out') },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/contact/);
  expect(stderr).not.toMatch(/\n\s+at /);
}, 120_000);

test('the feeds file of a fresh clone is an error of the stack, not of the app: cdk bootstrap runs before anybody has edited it', () => {
  const feeds = join(folder, 'fresh.yaml');
  writeFileSync(feeds, 'contact:\nfeeds: []\n');
  // an assembly is there, which is all that bootstrap asks for; the CDK command line ends synth and deploy with the errors noted in it
  const assembly = new App({ context: quick, outdir: join(folder, 'cdk.out') });
  makeStacks(assembly, { stackName: 'Newsclip', feeds });
  expect(() => assembly.synth()).toThrow(/contact is missing/);
  expect(readFileSync(join(folder, 'cdk.out/Newsclip.metadata.json'), 'utf8')).toMatch(/contact is missing/);
});

test('a feeds file with a fault is told by file, line and key', () => {
  const feeds = join(folder, 'fault.yaml');
  writeFileSync(feeds, 'contact: https://clips.example/about\nfeeds:\n  - url: https://harbour-gazette.example/feed.xml\n    interval: sometimes\n');
  expect(() => makeApp({ feeds })).toThrow(/fault\.yaml.*\b4\b.*interval/);
});

test('a feeds file that is not there is told by its path', () => {
  expect(() => makeApp({ feeds: 'nowhere/feeds.yaml' })).toThrow(/nowhere\/feeds\.yaml/);
});

test('a contact is required even of a list made in code', () => {
  expect(() => makeApp({ feeds: feedsFile({ contact: null }) })).toThrow(/contact/i);
  expect(() => makeApp({ feeds: feedsFile({ contact: null, feeds: [] }) })).toThrow(/contact/i);
  expect(() => makeApp({ feeds: feedsFile({ contact: null }), contact: 'mailto:desk@clips.example' })).not.toThrow();
});

test('a contact given in code stands in for the one that a file lacks', () => {
  const feeds = join(folder, 'no-contact.yaml');
  writeFileSync(feeds, 'feeds:\n  - url: https://harbour-gazette.example/feed.xml\n');
  expect(() => makeApp({ feeds })).toThrow(/contact/);
  expect(() => makeApp({ feeds, contact: 'mailto:desk@clips.example' })).not.toThrow();
});

test('a private origin must be allowed by name, and is warned about', () => {
  const feeds = feedsFile({ contact: null, feeds: [feed('http://127.0.0.1:8080/feed.xml')] });
  expect(() => makeApp({ feeds })).toThrow(/127\.0\.0\.1:8080/);
  expect(() => makeApp({ feeds, allowHosts: ['127.0.0.1:8081'] })).toThrow(/127\.0\.0\.1:8080/);

  const { stack } = makeApp({ feeds, allowHosts: ['127.0.0.1:8080'] });
  Annotations.fromStack(stack).hasWarning('*', Match.stringLikeRegexp('127\\.0\\.0\\.1:8080'));
  Annotations.fromStack(makeApp().stack).hasNoWarning('*', Match.anyValue());
});

test('what the operator chose reaches the functions', () => {
  const { template } = makeApp({ archiveRaw: false, rights: 'metadata-only', feeds: feedsFile({ politeness: { delay: 2.5, perHost: 2 } }) });
  for (const [, { Properties }] of resourcesOf(template, 'AWS::Lambda::Function')) {
    const { Variables } = Properties['Environment'] as { Variables: Record<string, string> };
    // publish-changes asks no publisher
    if (env.settings in Variables) expect(Settings.parse(JSON.parse(Variables[env.settings] ?? ''))).toEqual({
      contact: 'https://clips.example/about',
      politeness: { delay: 2.5, perHost: 2 },
      allowHosts: [],
      archiveRaw: false,
      robotsForFeeds: false,
      rights: 'metadata-only',
    });
  }
});
