import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { makeStacks, type AppSettings } from '../../bin/app.ts';
import type { FeedConfig, FeedsFile } from '../../lib/model/feed.ts';
import cdkJson from '../../cdk.json' with { type: 'json' };

/** The application as `cdk synth` makes it, feature flags included, but without bundles and without CDK's own rules, which take seconds. */
export function makeApp(settings: Partial<AppSettings> = {}): { app: App; stack: Stack; template: Template } {
  const app = new App({ context: quick });
  const stack = makeStacks(app, { stackName: 'Newsclip', feeds: feedsFile(), ...settings });
  return { app, stack, template: Template.fromStack(stack) };
}

export const quick = { ...cdkJson.context, '@aws-cdk/core:validateAgainstDefaultRules': false, 'aws:cdk:bundling-stacks': [] };

export const feedsFile = (change: Partial<FeedsFile> = {}): FeedsFile => ({
  contact: 'https://clips.example/about',
  politeness: { delay: 1, perHost: 1 },
  feeds: [feed('https://harbour-gazette.example/feed.xml')],
  ...change,
});

export const feed = (url: string, change: Partial<FeedConfig> = {}): FeedConfig => ({
  id: new URL(url).host,
  url,
  title: null,
  interval: { min: 900, max: 86_400 },
  tags: [],
  language: null,
  maxItems: 100,
  retention: null,
  enabled: true,
  managedBy: 'file',
  ...change,
});

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

/** Logical id and resource of each resource of a type. */
export const resourcesOf = (template: Template, type: string): [string, Resource][] =>
  Object.entries(template.findResources(type)).map(([id, resource]) => [id, resource as Resource]);
