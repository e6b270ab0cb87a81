import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { NewsclipStack, type NewsclipStackProps } from '../lib/infra/cdk.ts';
import { NewsclipError } from '../lib/model/errors.ts';

/** Stacks of the application. A second environment is a second line here. */
export function makeStacks(app: App, { stackName, ...settings }: AppSettings): NewsclipStack {
  return new NewsclipStack(app, stackName, settings);
}

export type AppSettings = NewsclipStackProps & { stackName: string };

/** `-c feeds=PATH -c stackName=NAME -c alarmEmail=ADDRESS -c allowHosts=HOST:PORT,…` */
function readSettings(app: App): AppSettings {
  const context = (name: string): string | undefined => app.node.tryGetContext(name) as string | undefined;
  const alarmEmail = context('alarmEmail');
  return {
    feeds: context('feeds') ?? 'feeds.yaml',
    stackName: context('stackName') ?? 'Newsclip',
    allowHosts: (context('allowHosts') ?? '').split(',').map((host) => host.trim()).filter((host) => host !== ''),
    ...(alarmEmail ? { alarmEmail } : {}),
  };
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  try {
    const app = new App();
    makeStacks(app, readSettings(app));
    app.synth();
  } catch (error) {
    if (!(error instanceof NewsclipError)) throw error;
    console.error(`newsclip: ${error.message}`);
    process.exitCode = 1;
  }
}
